"""What a plan asks of the disk and of the journal: looked at once, while the plan is made.

Whatever is found here is only for the plan; the act looks again, with the files held open.
"""

import contextlib
from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from photofind.core.acting.bins import Bin, Way, is_read_only
from photofind.core.acting.held import digest_of
from photofind.core.acting.places import is_left_alone, managed_by, synced_by
from photofind.core.acting.refusals import FileRefusedError
from photofind.core.intake.units import Unit, unit_of, unit_prefixes


@dataclass(frozen=True, slots=True)
class Standing:
    """A photo that went earlier because another stayed for it.

    Attributes:
        path: Where it was.
        stays: Where the file was that stayed for it.
        thumbnail: JPEG of it, kept in the journal because the photo is no longer in the catalog;
            empty if there was none.
        stays_digest: Of that file, as it was then.
    """

    path: Path
    digest: bytes
    stays: Path
    perceptual_hash: bytes = b""
    thumbnail: bytes = b""
    stays_digest: bytes = b""


# Whether a photo that stays was compared with one that went earlier, and is the same picture.
Verify: TypeAlias = Callable[[Standing, Path], bool]
TakenAt: TypeAlias = Callable[[Path], datetime | None]
# Which photo, gone earlier, would be left alone if the first file went for the second; each file
# with its digest.
Uncovered: TypeAlias = Callable[[Path, bytes, Path, bytes], Standing | None]
# By digest: the digests beside which the user said that a photo stays.
KeptBeside: TypeAlias = Mapping[bytes, Collection[bytes]]


def verify_nothing(_standing: Standing, _keeper: Path) -> bool:
    """Know of no comparison, so that only equal digests count."""
    return False


def nobody_stands(_path: Path, _digest: bytes, _keeper: Path, _keeper_digest: bytes) -> None:
    """Know of no earlier act."""


class Surroundings:
    """The disk and the journal, as one plan sees them."""

    def __init__(
        self,
        bins: Sequence[Bin],
        taken_at: TakenAt,
        uncovered: Uncovered = nobody_stands,
        kept_beside: KeptBeside | None = None,
    ) -> None:
        """Take what answers the questions.

        Args:
            bins: Where files can go, most wanted first.
            taken_at: When a photo of the library was taken.
            uncovered: Who depends on a file that is to go.
            kept_beside: What the user decided; marks made by hand are later decisions.
        """
        self._bins = bins
        self._taken_at = taken_at
        self.uncovered = uncovered
        self.kept_beside = kept_beside or {}
        self._listings: dict[Path, list[tuple[str, Path]]] = {}
        self._ways: dict[Path, Way | None] = {}
        self._digests: dict[Path, bytes] = {}
        self._left_alone: dict[Path, str] = {}
        self._synced: dict[Path, str] = {}
        self._managed: dict[Path, str] = {}
        self._read_only: dict[Path, bool] = {}

    def unit(self, path: Path) -> Unit:
        """Return the unit that a photo is in now."""
        return unit_of(path, self._alike(path), self._taken_at)

    def is_listed(self, path: Path) -> bool:
        """Whether the folder of a file could be listed, so that its unit is known."""
        return bool(self._listing(path.parent))

    def others(self, unit: Unit) -> tuple[Path, ...]:
        """Return files whose names would fit into a unit but that belong to another shot."""
        by_name = unit_of(unit.primary, self._alike(unit.primary), lambda _path: None)
        return tuple(path for path in by_name.members if path not in unit.members)

    def way(self, path: Path) -> Way | None:
        """Return where a file would go, None if nowhere: the same for all files of a folder."""
        folder = path.parent
        if folder not in self._ways:
            found = (one.destination(path, "plan") for one in self._bins)
            self._ways[folder] = next((going.way for going in found if going is not None), None)
        return self._ways[folder]

    def digest(self, path: Path) -> bytes:
        """Return a companion's digest; empty if it cannot be read."""
        if path not in self._digests:
            with contextlib.suppress(FileRefusedError):
                self._digests[path] = digest_of(path)
        return self._digests.get(path, b"")

    def is_read_only(self, folder: Path) -> bool:
        """Whether a folder's volume cannot be written to."""
        if folder not in self._read_only:
            try:
                self._read_only[folder] = is_read_only(folder)
            except OSError:
                return False
        return self._read_only[folder]

    def synced_by(self, folder: Path) -> str:
        """Return the sync client that manages a folder, or empty."""
        if folder not in self._synced:
            self._synced[folder] = synced_by(folder, self._names)
        return self._synced[folder]

    def managed_by(self, folder: Path) -> str:
        """Return the program whose catalog is beside a folder, or empty."""
        if folder not in self._managed:
            self._managed[folder] = managed_by(folder, self._names)
        return self._managed[folder]

    def left_alone(self, folder: Path) -> str:
        """Return what kind of place a folder is if nothing in it is ever touched, else empty."""
        if folder not in self._left_alone:
            self._left_alone[folder] = is_left_alone(folder / "any")
        return self._left_alone[folder]

    def _alike(self, path: Path) -> list[Path]:
        """List the files of a folder that could belong to a photo, by their names."""
        listing = self._listing(path.parent)
        alike = []
        for prefix in unit_prefixes(path):
            place = bisect_left(listing, (prefix,))
            while place < len(listing) and listing[place][0].startswith(prefix):
                alike.append(listing[place][1])
                place += 1
        return alike

    def _names(self, folder: Path) -> list[str]:
        return [path.name for _folded, path in self._listing(folder)]

    def _listing(self, folder: Path) -> list[tuple[str, Path]]:
        if folder not in self._listings:
            entries: list[Path] = []
            with contextlib.suppress(OSError):
                entries.extend(folder.iterdir())
            self._listings[folder] = sorted((entry.name.casefold(), entry) for entry in entries)
        return self._listings[folder]
