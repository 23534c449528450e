"""The pictures of a comparison, ready to be drawn at any zoom; made off the window."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

DIFFERENCE_GAIN = 4  # a change of 1/4 of the range is drawn white: the eye sees no less
LAID_SIDE_PX = 2000  # pictures that must be bent to lie on each other are compared at this size
LEAST_SIDE_PX = 300  # no smaller copy is kept: the screen is larger
HISTOGRAM_BINS = 64
HISTOGRAM_SIDE_PX = 800


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """A part of a picture with all its pixels; ``part`` in shares of the picture."""

    part: QRectF
    image: QImage


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One picture in several sizes, the largest first: drawing takes the one that fits.

    Attributes:
        width_px: Of the photo itself, which may be larger than what was loaded.
        levels: Empty while nothing is loaded.
        is_preview: It is the photo's thumbnail, which may be as large as a small photo.
    """

    width_px: int = 0
    levels: Sequence[QImage] = field(default_factory=tuple)
    is_preview: bool = False

    @classmethod
    def of(cls, image: QImage, width_px: int = 0, *, is_preview: bool = False) -> "Picture":
        """Make the smaller sizes, each half of the one before."""
        levels = [image] if not image.isNull() else []
        while levels and max(levels[-1].width(), levels[-1].height()) > 2 * LEAST_SIDE_PX:
            size = levels[-1].size() / 2
            mode = Qt.TransformationMode.SmoothTransformation
            levels.append(levels[-1].scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode))
        return cls(width_px or image.width(), tuple(levels), is_preview)

    @property
    def size(self) -> QSizeF:
        """Of the largest; empty while nothing is loaded."""
        return QSizeF(self.levels[0].size()) if self.levels else QSizeF(4, 3)

    @property
    def is_whole(self) -> bool:
        """Whether all pixels of the photo are loaded."""
        is_large = bool(self.levels) and self.levels[0].width() >= self.width_px
        return is_large and not self.is_preview

    def level(self, width_px: float) -> QImage:
        """Return the smallest size that has enough pixels to be drawn that wide."""
        if not self.levels:
            return QImage()
        fit = [image for image in self.levels if image.width() >= width_px]
        return fit[-1] if fit else self.levels[0]


@dataclass(frozen=True, slots=True, eq=False)
class Difference:
    """How far two pictures differ, in the frame of the first.

    Attributes:
        image: Black is the same, white a quarter of the range; transparent where only the first is.
        is_same: Not one pixel differs, all of them looked at.
    """

    image: QImage
    is_same: bool = False


def difference(first: Picture, second: Picture, way: QTransform) -> Difference:
    """Subtract two pictures; ``way`` leads from the first's unit square to the second's."""
    if not first.levels or not second.levels:
        return Difference(QImage())
    if way.isIdentity():
        return _of_equal_frames(first, second)
    here = first.level(LAID_SIDE_PX)
    return Difference(_shown(here, _bent(second, way, here.size())))


def _of_equal_frames(first: Picture, second: Picture) -> Difference:
    """Subtract; of two sizes the larger is made small, for what it has more is no difference."""
    here, there = first.levels[0], second.levels[0]
    is_exact = first.is_whole and second.is_whole and here.size() == there.size()
    size = min(here.size(), there.size(), key=lambda each: each.width())
    here, there = (_of_size(image, size) for image in (here, there))
    image = _shown(here, there)
    return Difference(image, is_exact and not pixels_of(image).any())


def _of_size(image: QImage, size: QSize) -> QImage:
    if image.size() == size:
        return image
    mode = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)


def _bent(picture: Picture, way: QTransform, size: QSize) -> QImage:
    """Draw a picture as it lies on another one of a size; transparent elsewhere."""
    made = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    back, is_known = way.inverted()
    image = picture.level(size.width())
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    to_unit = QTransform.fromScale(1 / image.width(), 1 / image.height())
    to_size = QTransform.fromScale(size.width(), size.height())
    painter.setTransform(to_unit * (back if is_known else QTransform()) * to_size)
    painter.drawImage(0, 0, image)
    painter.end()
    return made


def _shown(here: QImage, there: QImage) -> QImage:
    """Return the difference of two images of one size, transparent where the second is."""
    one, other = pixels_of(here), pixels_of(there)
    far = np.maximum(one, other)
    far -= np.minimum(one, other)
    np.minimum(far, 255 // DIFFERENCE_GAIN, out=far)
    far *= DIFFERENCE_GAIN
    height, width, _ = far.shape
    made = QImage(far.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    if not there.hasAlphaChannel():
        return made.copy()
    made = made.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, there)
    painter.end()
    return made


def histogram(picture: Picture) -> NDArray[np.float64]:
    """Count how bright the pixels are: shares of red, green, blue, shape ``(3, 64)``."""
    image = next((one for one in picture.levels if one.width() <= HISTOGRAM_SIDE_PX), None)
    image = image or (picture.levels[-1] if picture.levels else QImage())
    if image.isNull():
        return np.zeros((3, HISTOGRAM_BINS))
    values = pixels_of(image) // (256 // HISTOGRAM_BINS)
    counts = [
        np.bincount(values[..., channel].ravel(), minlength=HISTOGRAM_BINS) for channel in range(3)
    ]
    return np.stack(counts) / max(1, values[..., 0].size)


def pixels_of(image: QImage) -> NDArray[np.uint8]:
    """Return an image's pixels, shape ``(height, width, 3)``."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), dtype=np.uint8)
    lines = flat.reshape(image.height(), image.bytesPerLine())
    # Copied, for the memory goes with the image.
    return lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
