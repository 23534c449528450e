"""A picture under edit: its pixels, and where each part of the base photo has gone.

Every edit of `tests.benchmarks.edits` takes a `Sheet` and returns another one. The sheet carries
the homography from the base photo to itself and what was covered, so that the truth about any two
copies, how much of the same scene both show, follows from the drawing and is never guessed.
"""

import io
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

GRID = 40  # the base photo is sampled at GRID x GRID points to measure what stays visible

Matrix = NDArray[np.float64]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Saving:
    """How a sheet becomes a file."""

    format: str = "JPEG"
    options: tuple[tuple[str, object], ...] = (("quality", 90),)
    orientation: int = 1  # stored turned, with this EXIF tag
    times: int = 1  # saved this often in a row

    @property
    def suffix(self) -> str:
        """The usual file suffix of the format, with its dot."""
        return {"JPEG": ".jpg", "TIFF": ".tif"}.get(self.format, "." + self.format.lower())


def jpeg(quality: int, **options: object) -> Saving:
    """Return how to save a JPEG of this quality."""
    return Saving(options=(("quality", quality), *options.items()))


@dataclass(frozen=True)
class Sheet:
    """A picture, the way from the base's pixels to its own, and boxes of it that are covered."""

    image: Image.Image
    base_size: tuple[int, int]
    matrix: Matrix = field(default_factory=lambda: np.eye(3))
    covered: tuple[Box, ...] = ()
    saving: Saving = field(default_factory=Saving)

    @classmethod
    def of(cls, image: Image.Image) -> "Sheet":
        """Lay an untouched photo on the table."""
        return cls(image.convert("RGB"), image.size)

    def moved(self, image: Image.Image, step: Matrix) -> "Sheet":
        """Return the sheet after a geometric edit; ``step`` maps old pixels to new ones."""
        return replace(
            self,
            image=image,
            matrix=step @ self.matrix,
            covered=tuple(_moved_box(box, step) for box in self.covered),
        )

    def painted(self, image: Image.Image, *covered: Box) -> "Sheet":
        """Return the sheet with other pixels in the same places."""
        return replace(self, image=image, covered=(*self.covered, *covered))

    def visible(self) -> NDArray[np.bool_]:
        """Tell which of GRID x GRID points of the base can be seen."""
        at = (np.arange(GRID) + 0.5) / GRID
        x, y = np.meshgrid(at * self.base_size[0], at * self.base_size[1])
        points = self.matrix @ np.stack([x.ravel(), y.ravel(), np.ones(x.size)])
        x, y = points[0] / points[2], points[1] / points[2]
        width, height = self.image.size
        seen = (x >= 0) & (x < width) & (y >= 0) & (y < height)
        for left, top, right, bottom in self.covered:
            seen &= ~((x >= left) & (x < right) & (y >= top) & (y < bottom))
        return seen

    def encoded(self) -> bytes:
        """Return the file."""
        saving, image = self.saving, self.image
        if saving.orientation > 1:
            image = image.transpose(_STORED_AS[saving.orientation])
        content = b""
        for _ in range(saving.times):
            stream = io.BytesIO()
            options = dict(saving.options)
            if saving.orientation > 1:
                exif = Image.Exif()
                exif[0x0112] = saving.orientation
                options["exif"] = exif
            image.save(stream, saving.format, **options)
            content = stream.getvalue()
            image = Image.open(io.BytesIO(content))
            image.load()
        return content


# How upright pixels must be stored so that each EXIF orientation turns them upright again.
_STORED_AS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def scaling(x: float, y: float) -> Matrix:
    """Return the matrix of a resize."""
    return np.diag([x, y, 1.0])


def shift(x: float, y: float) -> Matrix:
    """Return the matrix of a move."""
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])


def turning(degrees: float) -> Matrix:
    """Return the matrix of a turn about the origin, clockwise as one looks at a picture."""
    angle = np.deg2rad(degrees)
    cosine, sine = np.cos(angle), np.sin(angle)
    return np.array([[cosine, -sine, 0.0], [sine, cosine, 0.0], [0.0, 0.0, 1.0]])


def _moved_box(box: Box, step: Matrix) -> Box:
    left, top, right, bottom = box
    corners = np.array([[left, right, left, right], [top, top, bottom, bottom], [1, 1, 1, 1]])
    moved = step @ corners
    x, y = moved[0] / moved[2], moved[1] / moved[2]
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())
