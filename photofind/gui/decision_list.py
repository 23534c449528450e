"""What the user decided about photos, as one line for each time it was decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from photofind.core.acting.decisions import Decision, DecisionId, DecisionKind
from photofind.core.domain import Photo
from photofind.core.library import Library
from photofind.gui import wording

AT_ONCE_NS = 500_000_000  # pairs of one group are written within a few milliseconds
MOST_NAMES = 4


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision as a person made it: about a group, which the core keeps as pairs.

    Attributes:
        ids: All of them are taken back together.
        photos: Those that are still in the library.
    """

    ids: tuple[DecisionId, ...]
    kind: DecisionKind
    at_ns: int
    photos: tuple[Photo, ...]

    @property
    def names(self) -> str:
        """The photos' names; folders too where names are equal."""
        if not self.photos:
            return wording.say("photos that left the library")
        names = [photo.path.name for photo in self.photos]
        if len(set(names)) < len(names):
            names = [f"{photo.path.parent.name}/{photo.path.name}" for photo in self.photos]
        rest = len(names) - MOST_NAMES
        shown = ", ".join(names[:MOST_NAMES])
        return f"{shown} +{rest}" if rest > 0 else shown

    @property
    def words(self) -> str:
        """What was decided."""
        return {
            DecisionKind.NOT_DUPLICATES: wording.say("These are not duplicates"),
            DecisionKind.KEEP_BOTH: wording.say("All of them stay"),
            DecisionKind.THROWN_AWAY: wording.say("Thrown away for good"),
        }[self.kind]


def read_decisions(library: Library) -> list[Decided]:
    """Return what was decided, newest first, with the photos that are still there."""
    read = []
    for batch in batches(library.removal.decisions()):
        photos = {photo.id: photo for one in batch for photo in library.review.photos_of(one)}
        ids = tuple(one.id for one in batch)
        read.append(Decided(ids, batch[0].kind, batch[0].at_ns, tuple(photos.values())))
    return read


def batches(decisions: Sequence[Decision]) -> list[list[Decision]]:
    """Put together what was decided at once."""
    made: list[list[Decision]] = []
    for one in decisions:
        last = made[-1][-1] if made else None
        if last and last.kind is one.kind and abs(last.at_ns - one.at_ns) < AT_ONCE_NS:
            made[-1].append(one)
        else:
            made.append([one])
    return made
