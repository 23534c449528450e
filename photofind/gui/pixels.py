"""Core's pixels as Qt images; all of it is usable on any thread."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader, QTransform

from photofind.core.errors import UnreadablePhotoError
from photofind.core.finding.values import Query
from photofind.core.library import Library


def image_of(pixels: NDArray[np.uint8]) -> QImage:
    """Copy RGB pixels of shape ``(height, width, 3)`` into an image."""
    pixels = np.ascontiguousarray(pixels)
    height, width, _ = pixels.shape
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.copy()  # the array's memory is not Qt's to keep


def query_image(library: Library, query: Query, max_side_px: int) -> QImage:
    """Return a query's picture mirrored and turned as the query says; its region is not cut out.

    A null image is returned where the picture cannot be shown; the search says why.
    """
    image = _source_image(library, query, max_side_px)
    if image.isNull():
        return image
    if query.is_mirrored:
        image = image.transformed(QTransform.fromScale(-1, 1))
    if query.turn_degrees:
        image = image.transformed(QTransform().rotate(query.turn_degrees))
    return image


def _source_image(library: Library, query: Query, max_side_px: int) -> QImage:
    if query.data is not None:
        return _decoded(query.data, max_side_px)
    photo = library.photo(query.photo) if query.photo is not None else None
    path = photo.path if photo else query.path
    try:
        if path is not None:
            return image_of(library.full_picture(path, max_side_px))
    except UnreadablePhotoError:
        pass  # unplugged, perhaps: its thumbnail must do
    thumbnail = library.thumbnail(photo.id) if photo else None
    return QImage.fromData(thumbnail) if thumbnail else QImage()


def _decoded(data: bytes, max_side_px: int) -> QImage:
    """Decode what a browser or the clipboard holds."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > max_side_px:
        longer = max(size.width(), size.height())
        share = max_side_px / longer
        reader.setScaledSize(
            QSize(max(1, round(size.width() * share)), max(1, round(size.height() * share)))
        )
    return reader.read()
