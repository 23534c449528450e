"""An embedder that is still being loaded while photos are read and decoded already.

Loading takes as long as decoding a few hundred photos on all cores; half of it runs beside Python's
lock, as decoding does.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from photofind.core.fingerprints.embedding import Embedder


class ComingEmbedder:
    """Stands for an `Embedder` from the moment its loading begins; close it by ``with``.

    Whoever asks for anything but `is_ready` waits until it is there, and gets the error if it
    cannot be loaded.
    """

    def __init__(self, load: Callable[[], Embedder]) -> None:
        self._pool = ThreadPoolExecutor(1, "photofind-model")
        self._coming = self._pool.submit(load)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pool.shutdown()

    @property
    def is_ready(self) -> bool:
        """Whether nobody has to wait any more."""
        return self._coming.done()

    @property
    def name(self) -> str:
        """What distinguishes this model's vectors from another's.

        Raises:
            MissingModelError: The model is absent or damaged.
        """
        return self._coming.result().name

    def embed(self, pictures: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
        """Embed pictures as `Embedder.embed` does.

        Raises:
            MissingModelError: The model is absent or damaged, or fails on a picture.
        """
        return self._coming.result().embed(pictures)
