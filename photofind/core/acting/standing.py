"""Which photos that went earlier depend on a file that is now to go.

A goes today because B stays. If B goes tomorrow because C stays, somebody must have found C to be
like A, or A is lost although every single act was proper. The journal knows who stayed for whom in
this library, the register in all others.

It is asked three times: by the plan, before the act, and once more when the file has moved. The
last time closes the gap between two libraries that act in one moment: each writes its own act down
before it moves anything, and looks for the other's after, so at least one of them sees the other.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from photofind.core.acting.held import digest_of
from photofind.core.acting.refusals import FileRefusedError
from photofind.core.acting.surroundings import Standing, Verify


class Records(Protocol):
    """Something that knows for whom photos stayed: the journal, the register."""

    def stood_for(self, path: Path, digest: bytes) -> Sequence[Standing]:
        """Return the photos that went because this file, or one of its bytes, stayed."""
        ...


class Standings:
    """Answers who depends on a file, from every record there is and from the disk."""

    def __init__(self, records: Sequence[Records], verify: Verify) -> None:
        """Take what knows of earlier acts, and what compares a photo that went with one here."""
        self._records = records
        self._verify = verify

    def uncovered(
        self, path: Path, digest: bytes, keeper: Path, keeper_digest: bytes
    ) -> Standing | None:
        """Return a photo, gone earlier, that nobody would stand for if a file went for a keeper.

        Args:
            path: The file that is to go, or has just gone.
            digest: Its digest.
            keeper: The file that stays for it.
            keeper_digest: Its digest.
        """
        if digest == keeper_digest:
            return None  # the same bytes stand for the same photos
        for standing in self.of(path, digest):
            if standing.digest != keeper_digest and not self._verify(standing, keeper):
                return standing
        return None

    def of(self, path: Path, digest: bytes) -> list[Standing]:
        """Return every photo, gone earlier, that is left without its keeper if this file goes."""
        return list(self._dependents(path, path, digest, {digest}))

    def _dependents(
        self, path: Path, asked: Path, digest: bytes, seen: set[bytes]
    ) -> Iterator[Standing]:
        for standing in (one for known in self._records for one in known.stood_for(asked, digest)):
            if standing.digest in seen or self._needs_nobody(standing, path, asked, digest):
                continue
            seen.add(standing.digest)
            yield standing
            # What went for *it* depends on this file too: their own keeper is gone.
            yield from self._dependents(path, standing.path, standing.digest, seen)

    def _needs_nobody(self, standing: Standing, path: Path, asked: Path, digest: bytes) -> bool:
        """Whether a photo is there all the same, or somebody else still stays for it."""
        if _has_bytes(standing.path, standing.digest):
            return True  # it was brought back, or never went
        if standing.stays_digest == digest:
            return _is_kept_elsewhere(standing, path, digest)
        # Another file has the name now, or a program wrote a rating into this one.
        return asked != path or not self._verify(standing, path)


def _is_kept_elsewhere(standing: Standing, path: Path, digest: bytes) -> bool:
    """Whether another file of the same content is the one that stayed, and still stays."""
    if standing.stays == path or _is_one_file(standing.stays, path):
        return False
    return _has_bytes(standing.stays, digest)


def _has_bytes(path: Path, digest: bytes) -> bool:
    try:
        return digest_of(path) == digest
    except FileRefusedError:
        return False


def _is_one_file(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False
