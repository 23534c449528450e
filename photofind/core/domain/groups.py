"""What two photos have to do with each other, and groups of those that are one picture."""

from dataclasses import dataclass, field
from enum import Enum, IntEnum

from photofind.core.domain.photos import PhotoId


class Grade(IntEnum):
    """How strong the evidence is that two photos are one; a larger value is stronger.

    ``--level X`` means "X or stronger", so grades compare like numbers.
    """

    SIMILAR = 1
    MOMENT = 2
    EDITED = 3
    SAME = 4
    PIXELS = 5
    IDENTICAL = 6

    @property
    def word(self) -> str:
        """The word of the command line and of JSON: ``"same"``."""
        return self.name.lower()

    @classmethod
    def of_word(cls, word: str) -> "Grade":
        """Return the grade a user typed.

        Raises:
            KeyError: No grade has this name.
        """
        return cls[word.upper()]


class Change(Enum):
    """A way in which a copy differs from its original."""

    RESIZED = "resized"
    RECOMPRESSED = "recompressed"
    TURNED = "turned"
    MIRRORED = "mirrored"
    BRIGHTENED = "brightened"
    DARKENED = "darkened"
    RECOLOURED = "recoloured"
    GREYSCALE = "greyscale"
    BLURRED = "blurred"
    SHARPENED = "sharpened"
    NOISY = "noisy"
    DENOISED = "denoised"
    CROPPED = "cropped"
    FRAMED = "framed"
    TILTED = "tilted"
    WARPED = "warped"
    COVERED = "covered"  # a caption, a watermark, a sticker, an occlusion
    UPSCALED = "upscaled"
    UNENLARGED = "unenlarged"  # at its true size, of which the other is an enlargement
    UNCROPPED = "uncropped"  # shows more of the scene
    UNFRAMED = "unframed"
    UNCOVERED = "uncovered"
    METADATA = "metadata"
    CONTAINER = "container"


@dataclass(frozen=True, slots=True)
class Transformation:
    """How to get from the first photo of a match to the second.

    Attributes:
        changes: What was done, most telling first.
        turn_degrees: Clockwise quarter turns: 0, 90, 180 or 270.
        is_mirrored: Mirrored left to right, before turning.
        scale: Second's pixels per first's pixel along a side.
        visible: Share of the first's area that the second shows, 0 to 1.
        tilt_degrees: Rotation that is left after quarter turns, -45 to 45.
        matrix: Row-major 3 x 3 homography from the first's to the second's upright pixels, each
            normalised to the unit square (x right, y down); None if the frames coincide.
    """

    changes: tuple[Change, ...] = ()
    turn_degrees: int = 0
    is_mirrored: bool = False
    scale: float = 1.0
    visible: float = 1.0
    tilt_degrees: float = 0.0
    matrix: tuple[float, ...] | None = None

    def describe(self) -> str:
        """Say in English what was done: ``"turned 90°, cropped to 78 %"``; empty if nothing."""
        return ", ".join(self._say(change) for change in self.changes)

    def _say(self, change: Change) -> str:
        words = {
            Change.RESIZED: f"resized to {_percent(self.scale)}",
            Change.UPSCALED: f"enlarged to {_percent(self.scale)}",
            Change.TURNED: f"turned {self.turn_degrees}°",
            Change.CROPPED: f"cropped to {_percent(self.visible)}",
            Change.TILTED: f"tilted {self.tilt_degrees:.0f}°",
            Change.METADATA: "other metadata",
            Change.CONTAINER: "another lossless format",
            Change.COVERED: "with something on top",
            Change.UNENLARGED: f"resized to {_percent(self.scale)}, its true size",
            Change.UNCROPPED: "shows more around it",
            Change.UNFRAMED: "without the frame",
            Change.UNCOVERED: "without what lies on top",
        }
        return words.get(change, change.name.lower())


def _percent(share: float) -> str:
    return f"{round(share * 100)} %"


@dataclass(frozen=True, slots=True)
class Match:
    """An unordered pair of photos judged alike; ``first < second`` always.

    Attributes:
        confidence: Calibrated probability that the grade is deserved, 0 to 1.
        is_reencoding: The pair differs by re-encoding or scaling only, so that the weaker one may
            be marked automatically (PRODUCT.md, "Automatic marks").
    """

    first: PhotoId
    second: PhotoId
    grade: Grade
    transformation: Transformation = field(default_factory=Transformation)
    confidence: float = 1.0
    is_reencoding: bool = False

    def __post_init__(self) -> None:
        if self.first >= self.second:
            raise ValueError(f"a match needs first < second, got {self.first}, {self.second}")


@dataclass(frozen=True, slots=True)
class GroupMember:
    """One photo of a group, seen from the group's keeper.

    Attributes:
        grade: Grade of its match with the keeper.
        how: What was done to the keeper to get this photo, or the other way round.
        is_auto: May be marked for removal without being looked at.
        held_back: Why it is not marked automatically though its grade would allow it: what only
            this file has (``"GPS position"``), or empty.
    """

    photo: PhotoId
    grade: Grade
    how: Transformation = field(default_factory=Transformation)
    is_auto: bool = False
    held_back: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that are one picture, its keeper chosen. The word of the code elsewhere: cluster.

    Attributes:
        id: Stable as long as the same photos are in the group: derived from its members.
        grade: The weakest member's grade.
        keeper_reason: Why the keeper is the one to keep, in English words.
        members: All but the keeper, strongest first.
        bytes_to_free: What the members take on the disk; hard links of the keeper count nothing.
    """

    id: int
    grade: Grade
    keeper: PhotoId
    keeper_reason: str
    members: tuple[GroupMember, ...]
    bytes_to_free: int

    @property
    def photos(self) -> tuple[PhotoId, ...]:
        """All photos, keeper first."""
        return (self.keeper, *(member.photo for member in self.members))
