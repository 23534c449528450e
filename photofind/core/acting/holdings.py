"""What quarantines hold: listed with size and age, so that nobody forgets them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from photofind.core.acting.bins import Way
from photofind.core.acting.journal import Entry
from photofind.core.intake.skip import QUARANTINE_NAME
from photofind.core.paths import is_there


@dataclass(frozen=True, slots=True)
class Holding:
    """One quarantine that holds files.

    Attributes:
        folder: What ``undo --from`` takes.
        since_ns: When the oldest file came, nanoseconds since 1970.
    """

    folder: Path
    files: int
    bytes: int
    since_ns: int


def holdings(away: Iterable[Entry]) -> list[Holding]:
    """Return the quarantines in which files of the journal still lie."""
    held: dict[Path, list[tuple[int, int]]] = defaultdict(list)
    for entry in away:
        for file in entry.moved:
            going = file.destination
            if going and going.way is Way.QUARANTINE and is_there(going.path):
                held[_quarantine(going.path)].append((file.size_bytes, entry.at_ns))
    return [
        Holding(folder, len(files), sum(size for size, _at in files), min(at for _s, at in files))
        for folder, files in sorted(held.items())
    ]


def _quarantine(path: Path) -> Path:
    return next((one for one in path.parents if one.name == QUARANTINE_NAME), path.parent)
