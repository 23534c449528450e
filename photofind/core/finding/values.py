"""What a query is, and what its answer is."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from photofind.core.domain import Grade, PhotoId, SearchResult
from photofind.core.errors import QueryError

MIN_REGION = 0.02  # of a side: a smaller rectangle is a slip of the mouse


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle in a picture, in shares of its upright width and height, 0 to 1."""

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        inside = self.x >= 0 and self.y >= 0
        inside = inside and self.x + self.width <= 1 + 1e-6 and self.y + self.height <= 1 + 1e-6
        if not inside:
            raise QueryError("The region lies outside of the picture.")
        if min(self.width, self.height) < MIN_REGION:
            raise QueryError("The region is too small to search for.")

    @classmethod
    def of_pixels(cls, box: tuple[int, int, int, int], size_px: tuple[int, int]) -> Self:
        """Return the region of ``(x, y, width, height)`` pixels in a picture of ``size_px``.

        Raises:
            QueryError: It lies outside of the picture or is too small.
        """
        x, y, width, height = box
        across, down = size_px
        return cls(x / across, y / down, width / across, height / down)


@dataclass(frozen=True, slots=True)
class Query:
    """A picture to look for: a file, bytes from a drop or paste, or a photo of the library.

    The picture is mirrored first, then turned, then cut to the region.

    Attributes:
        name: What to call it.
        turn_degrees: Clockwise quarter turns: 0, 90, 180, 270.
        pixels_box: ``x, y, width, height`` in pixels of the upright picture; the command line's
            way to name a region, when its size is not known yet.
    """

    name: str
    path: Path | None = None
    data: bytes | None = None
    photo: PhotoId | None = None
    turn_degrees: int = 0
    is_mirrored: bool = False
    region: Region | None = None
    pixels_box: tuple[int, int, int, int] | None = None

    @classmethod
    def of_file(cls, path: Path) -> Self:
        """Look for the picture in a file."""
        return cls(path.name, path=path.absolute())

    @classmethod
    def of_bytes(cls, data: bytes, name: str = "") -> Self:
        """Look for an encoded picture that has no file: dropped from a browser, or pasted."""
        return cls(name, data=data)

    @classmethod
    def of_photo(cls, photo: PhotoId, name: str = "") -> Self:
        """Look for pictures like a photo of the library."""
        return cls(name, photo=photo)

    def turned(self, degrees: int) -> Self:
        """Return this query turned clockwise by quarter turns; its region is forgotten."""
        turn = (self.turn_degrees + degrees) % 360
        return replace(self, turn_degrees=turn, region=None, pixels_box=None)

    def mirrored(self) -> Self:
        """Return this query mirrored left to right; its region is forgotten."""
        turn = -self.turn_degrees % 360  # mirroring comes first, so later turns run backwards
        return replace(
            self, is_mirrored=not self.is_mirrored, turn_degrees=turn, region=None, pixels_box=None
        )

    def within(self, region: Region | None) -> Self:
        """Return this query cut to a part of the picture as it is shown."""
        return replace(self, region=region, pixels_box=None)

    @property
    def is_whole(self) -> bool:
        """Whether the query is the file as it is: not turned, mirrored or cut."""
        cut = self.region is not None or self.pixels_box is not None
        return not (self.turn_degrees or self.is_mirrored or cut)


@dataclass(frozen=True, slots=True)
class Findings:
    """The answer to one query.

    Attributes:
        name: What the query was: a file name.
        results: Strongest grade first, then most similar first; the query itself, if it is in the
            library, first of all with ``is_self``.
        counts: How many results have each grade, the query itself left out.
        compared: How many photos were looked at.
        too_plain: The query is too plain to compare: nothing below `Grade.PIXELS` was graded.
    """

    name: str
    results: tuple[SearchResult, ...]
    counts: dict[Grade, int]
    compared: int
    too_plain: bool = False
