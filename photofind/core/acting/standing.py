"""Which photos that went earlier depend on a file that is now to go.

A goes today because B stays. If B goes tomorrow because C stays, somebody must have found C to be
like A, or A is lost although every single act was proper. The journal knows who stayed for whom.
"""

from collections.abc import Iterator
from pathlib import Path

from photofind.core.acting.held import digest_of
from photofind.core.acting.journal import Journal
from photofind.core.acting.refusals import FileRefusedError
from photofind.core.acting.surroundings import Standing


class Standings:
    """Answers who depends on a file, from the journal and the disk."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def of(self, path: Path, digest: bytes) -> list[Standing]:
        """Return every photo, gone earlier, that is left without its keeper if this file goes."""
        return list(self._dependents(path, digest, {digest}))

    def _dependents(self, path: Path, digest: bytes, seen: set[bytes]) -> Iterator[Standing]:
        for standing in self._journal.stood_for(digest):
            if standing.digest in seen or _is_kept_elsewhere(standing, path, digest):
                continue
            seen.add(standing.digest)
            yield standing
            # What went for *it* depends on this file too: their own keeper is gone.
            yield from self._dependents(path, standing.digest, seen)


def _is_kept_elsewhere(standing: Standing, path: Path, digest: bytes) -> bool:
    """Whether another file of the same content is the one that stayed, and still stays."""
    if standing.stays == path:
        return False
    try:
        return not _is_one_file(standing.stays, path) and digest_of(standing.stays) == digest
    except FileRefusedError:
        return False


def _is_one_file(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False
