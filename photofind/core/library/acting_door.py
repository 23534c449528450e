"""The way to a library's journal and to all that acts, opened when it is first needed.

Most looks at a library need neither. And one on a disk that cannot be written to has, if nothing
was ever let go of there, no journal to open: then nothing was done and nothing decided.
"""

import threading

from photofind.core.acting.decisions import Decision
from photofind.core.acting.letting_go import LettingGo
from photofind.core.errors import CatalogReadOnlyError
from photofind.core.library.knowing import Knowing
from photofind.core.store.catalog import Catalog


class ActingDoor:
    """Opens what acts on a library, once. Safe to use from several threads.

    Attributes:
        knowing: Answers what acting asks of the catalog.
        wait_s: How long an act waits for another photofind that acts.
    """

    def __init__(self, catalog: Catalog, knowing: Knowing, wait_s: float) -> None:
        self._catalog = catalog
        self.knowing = knowing
        self.wait_s = wait_s
        self._lock = threading.Lock()
        self._opened: LettingGo | None = None

    def close(self) -> None:
        """Close the journal; it opens again if it is asked for."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
                self._opened = None

    def to_look(self) -> LettingGo | None:
        """Return what knows the journal; None where there is none and none can be made.

        Raises:
            CatalogError: The journal cannot be used.
        """
        paths, is_writable = self._catalog.paths, self._catalog.is_writable
        with self._lock:
            if self._opened is None and (is_writable or paths.journal.exists()):
                knowledge = self.knowing.knowledge
                self._opened = LettingGo(paths, self._catalog.volumes, knowledge)
            return self._opened

    def to_act(self) -> LettingGo:
        """Return what lets go and brings back.

        Raises:
            CatalogReadOnlyError: What is done could not be written down, so nothing may be done.
            CatalogError: The journal cannot be used.
        """
        opened = self.to_look() if self._catalog.is_writable else None
        if opened is None:
            raise CatalogReadOnlyError(
                f"{self._catalog.paths.root} cannot be written to, so nothing can be let go of, "
                "brought back or decided here."
            )
        return opened

    def decisions(self) -> list[Decision]:
        """Return every decision, newest first."""
        opened = self.to_look()
        return opened.decisions.all() if opened else []
