"""The heavy things a library works with, each made when it is first needed and only once.

A window that opens must not wait for a network or an index to load, and `photofind folders list`
needs neither.
"""

import logging
import threading

from photofind.core.errors import MissingModelError
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.fingerprints.models import Models
from photofind.core.intake.decode import Decoder
from photofind.core.paths import LibraryPaths
from photofind.core.settings import Settings

logger = logging.getLogger(__name__)


class Engines:
    """Decoder and embedder of a library. Safe to use from several threads."""

    def __init__(self, paths: LibraryPaths, settings: Settings) -> None:
        self._paths = paths
        self._settings = settings
        self._lock = threading.Lock()
        self._decoder: Decoder | None = None
        self._embedder: Embedder | None = None

    @property
    def decoder(self) -> Decoder:
        """What decodes files."""
        with self._lock:
            if self._decoder is None:
                self._decoder = Decoder()
            return self._decoder

    @property
    def embedder(self) -> Embedder:
        """What makes embeddings.

        Raises:
            MissingModelError: The model is absent or damaged.
        """
        with self._lock:
            if self._embedder is None:
                self._embedder = Models(self._paths.models).load(self._settings.model)
                logger.info("model %s loaded", self._embedder.name)
            return self._embedder

    @property
    def model_name(self) -> str:
        """The name of the model, or empty if it cannot be loaded: for reports."""
        try:
            return self.embedder.name
        except MissingModelError:
            return ""

    @property
    def model_stamp(self) -> str:
        """What tells the model's file from others, without loading it; empty if it is absent."""
        return Models(self._paths.models).stamp(self._settings.model)

    def use(self, settings: Settings) -> None:
        """Obey other settings from now on; another model is loaded when it is needed."""
        with self._lock:
            if settings.model != self._settings.model:
                self._embedder = None
            self._settings = settings

    def close(self) -> None:
        """End the decoder's child processes."""
        with self._lock:
            if self._decoder is not None:
                self._decoder.close()
                self._decoder = None
