"""What only the photo that goes has: what a person would miss, and what a sidecar can carry over.

A copy is rarely just a copy: one bears the rating, another the position. What words can say is
carried to the keeper on request; what they cannot, frames, depth, an embedded video, is named,
and keeps a file from going automatically.
"""

from dataclasses import dataclass
from datetime import datetime

from photofind.core.acting.evidence import Judged
from photofind.core.domain import Grade, PhotoMetadata, PictureFacts, Position

# Containers of words: what they say is compared word by word, so their mere presence is no loss.
# A colour profile is part of the pixels, which were compared.
WORDS = frozenset({"xmp", "iptc", "exif", "icc", "comment"})


@dataclass(frozen=True, slots=True)
class Carried:
    """Metadata that only the loser has and a sidecar of the keeper can say."""

    taken_at: datetime | None = None
    position: Position | None = None
    rating: int | None = None
    keywords: tuple[str, ...] = ()
    description: str = ""

    def __bool__(self) -> bool:
        """Whether there is anything to carry."""
        return bool(self.words)

    @property
    def words(self) -> tuple[str, ...]:
        """What it is, for a person: ``("rating", "keywords")``."""
        named = {
            "capture time": self.taken_at is not None,
            "GPS position": self.position is not None,
            "rating": self.rating is not None,
            "keywords": bool(self.keywords),
            "description": bool(self.description),
        }
        return tuple(word for word, is_there in named.items() if is_there)


@dataclass(frozen=True, slots=True)
class Differences:
    """What would be missed if the loser went.

    Attributes:
        carried: What can be carried over to a sidecar.
        lost: What cannot, in words: ``("depth",)``.
    """

    carried: Carried
    lost: tuple[str, ...]


def only_in(loser: Judged, keeper: Judged, grade: Grade) -> Differences:
    """Return what the loser has and the keeper lacks."""
    if grade is Grade.IDENTICAL:
        return Differences(Carried(), ())
    lost = [*_lost_content(loser.metadata, keeper.metadata), *_lost_picture(loser, keeper, grade)]
    return Differences(_carried(loser.metadata, keeper.metadata), tuple(lost))


def _carried(loser: PhotoMetadata, keeper: PhotoMetadata) -> Carried:
    fresh = tuple(word for word in loser.keywords if word not in keeper.keywords)
    return Carried(
        taken_at=loser.taken_at if keeper.taken_at is None else None,
        position=loser.position if keeper.position is None else None,
        rating=loser.rating if not keeper.rating and loser.rating else None,
        keywords=fresh,
        description=loser.description if not keeper.description else "",
    )


def _lost_content(loser: PhotoMetadata, keeper: PhotoMetadata) -> list[str]:
    lost = [extra for extra in loser.extras if extra not in keeper.extras and extra not in WORDS]
    if loser.description and keeper.description and loser.description != keeper.description:
        lost.append("another description")
    if loser.rating and keeper.rating and loser.rating > keeper.rating:
        lost.append("a higher rating")
    if loser.position and keeper.position and loser.position != keeper.position:
        lost.append("another GPS position")
    if loser.taken_at and keeper.taken_at and _is_other_time(loser.taken_at, keeper.taken_at):
        lost.append("another capture time")
    return lost


def _is_other_time(first: datetime, second: datetime) -> bool:
    clock = first.replace(tzinfo=None) - second.replace(tzinfo=None)
    return abs(clock.total_seconds()) >= 1  # sub-seconds get lost in every conversion


def _lost_picture(loser: Judged, keeper: Judged, grade: Grade) -> list[str]:
    own, other = loser.facts, keeper.facts
    if own is None or other is None or grade is Grade.PIXELS:
        return []  # PIXELS compared depth, alpha and every page
    more = {
        "more pages or frames": own.pages > other.pages,
        "a greater colour depth": own.bit_depth > other.bit_depth,
        "transparency": own.has_alpha and not other.has_alpha,
        "more pixels": _is_larger(own, other),
        "pixels without compression loss": own.is_lossless and not other.is_lossless,
    }
    return [word for word, is_more in more.items() if is_more]


def _is_larger(own: PictureFacts, other: PictureFacts) -> bool:
    return own.pixels > other.pixels
