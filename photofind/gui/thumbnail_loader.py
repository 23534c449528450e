"""Thumbnails for views: "here it is", or "not yet, and I will tell you".

A view asks for the photos it is painting. What is not in memory is read and decoded on threads,
the *last* wish first, because it is what the user is looking at; wishes that were scrolled past
are forgotten. Pictures are cut to the cell's size and shape on the thread, so that painting a cell
is one copy. The cache is bounded in bytes.
"""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPixmap, QTransform

from photofind.core.domain import Photo, PhotoId

logger = logging.getLogger(__name__)

WORKERS = 2  # a cold page of thumbnails takes 20 ms on one; more would slow a scan down
MAX_WISHES = 300  # about three screens of the smallest cells
CACHE_BYTES = 256_000_000
CORNER_SHARE = 0.03  # radius of a thumbnail's corners, as a share of the cell's side


@dataclass(frozen=True, slots=True)
class Shape:
    """The form in which a view wants its thumbnails.

    Attributes:
        side_px: Side of the square cell in device pixels.
        fills: Cut to fill the square; else the whole picture fits inside it.
        scale: Device pixels for each logical pixel.
    """

    side_px: int
    fills: bool
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Tile:
    """What a cell shows: the photo, or None if it left the library; and its picture, if any."""

    photo: Photo | None
    pixmap: QPixmap | None
    shape: Shape
    generation: int

    @property
    def cost_bytes(self) -> int:
        """Memory of the pixels."""
        return 4 * self.pixmap.width() * self.pixmap.height() if self.pixmap else 0


class ThumbnailLoader(QObject):
    """Reads, decodes and keeps the tiles of one view.

    Signals:
        loaded: The id of a photo whose tile has arrived or changed.
    """

    loaded = Signal(object)
    _decoded = Signal(object, object, object, int)

    def __init__(
        self,
        read: Callable[[PhotoId], tuple[Photo | None, bytes | None]],
        parent: QObject | None = None,
        *,
        cache_bytes: int = CACHE_BYTES,
    ) -> None:
        """Make a loader.

        Args:
            read: Gives a photo and its JPEG thumbnail; called on threads.
            parent: Qt parent.
            cache_bytes: Bound on the pixels kept in memory.
        """
        super().__init__(parent)
        self._read = read
        self._cache_bytes = cache_bytes
        self._shape = Shape(160, fills=False)
        self._tiles: OrderedDict[PhotoId, Tile] = OrderedDict()
        self._used_bytes = 0
        self._generation = 0
        self._is_closed = False
        self._lock = threading.Lock()  # guards the two below
        self._wanted: OrderedDict[PhotoId, None] = OrderedDict()
        self._loading: set[PhotoId] = set()
        self._executor = ThreadPoolExecutor(WORKERS, thread_name_prefix="photofind-thumbnail")
        self._decoded.connect(self._on_decoded)

    @property
    def shape(self) -> Shape:
        """The form wanted now."""
        return self._shape

    def set_shape(self, shape: Shape) -> None:
        """Want another form; old tiles are shown until the new ones are there."""
        self._shape = shape

    def expire(self) -> None:
        """The library changed: read again what is asked for from now on, showing the old first."""
        self._generation += 1

    def find(self, photo_id: PhotoId) -> Tile | None:
        """Return the tile of a photo, or None and load it; `loaded` tells when it is there."""
        tile = self._tiles.get(photo_id)
        if tile is not None:
            self._tiles.move_to_end(photo_id)
        if tile is None or tile.shape != self._shape or tile.generation != self._generation:
            self._wish(photo_id)
        return tile

    def close(self) -> None:
        """Forget every wish and wait for the threads; what is wished for later never comes."""
        self._is_closed = True
        with self._lock:
            self._wanted.clear()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _wish(self, photo_id: PhotoId) -> None:
        if self._is_closed:  # a window that closes may be painted once more
            return
        with self._lock:
            if photo_id in self._loading:
                return
            is_new = photo_id not in self._wanted
            self._wanted[photo_id] = None
            self._wanted.move_to_end(photo_id)
            while len(self._wanted) > MAX_WISHES:
                self._wanted.popitem(last=False)
        if is_new:
            self._executor.submit(self._load_newest)

    def _load_newest(self) -> None:
        """Read the photo asked for last: it is the one the user is looking at."""
        with self._lock:
            if not self._wanted:
                return
            photo_id, _ = self._wanted.popitem()
            self._loading.add(photo_id)
        shape, generation = self._shape, self._generation
        try:
            photo, jpeg = self._read(photo_id)
            image = shaped(jpeg, shape) if jpeg else QImage()
        except Exception:
            # An executor drops what its functions raise; unlogged, a bug is just a grey tile.
            logger.exception("no thumbnail for photo %s", photo_id)
            photo, image = None, QImage()
        self._decoded.emit(photo_id, photo, (image, shape), generation)

    def _on_decoded(
        self,
        photo_id: PhotoId,
        photo: Photo | None,
        shaped_image: tuple[QImage, Shape],
        generation: int,
    ) -> None:
        image, shape = shaped_image
        with self._lock:
            self._loading.discard(photo_id)
        pixmap = None if image.isNull() else QPixmap.fromImage(image)
        self._keep(photo_id, Tile(photo, pixmap, shape, generation))
        self.loaded.emit(photo_id)

    def _keep(self, photo_id: PhotoId, tile: Tile) -> None:
        earlier = self._tiles.pop(photo_id, None)
        self._used_bytes += tile.cost_bytes - (earlier.cost_bytes if earlier else 0)
        self._tiles[photo_id] = tile
        while self._used_bytes > self._cache_bytes and len(self._tiles) > 1:
            _, oldest = self._tiles.popitem(last=False)
            self._used_bytes -= oldest.cost_bytes


def shaped(jpeg: bytes, shape: Shape) -> QImage:
    """Decode a thumbnail and give it its form, round corners included; null if it is damaged."""
    # Of all ways to decode, only a reader lets go of Python's lock, for which the window waits.
    buffer = QBuffer()
    buffer.setData(jpeg)
    reader = QImageReader(buffer)
    mode = Qt.AspectRatioMode.KeepAspectRatio
    if shape.fills:
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    reader.setScaledSize(reader.size().scaled(shape.side_px, shape.side_px, mode))
    image = reader.read()
    return image if image.isNull() else _rounded(image, shape)


def _rounded(image: QImage, shape: Shape) -> QImage:
    """Cut the middle out of ``image``, at most a square, with round corners."""
    size = image.size().boundedTo(QSize(shape.side_px, shape.side_px))
    result = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    brush = QBrush(image)
    left, top = (image.width() - size.width()) // 2, (image.height() - size.height()) // 2
    brush.setTransform(QTransform.fromTranslate(-left, -top))
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    radius = shape.side_px * CORNER_SHARE
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), radius, radius)
    painter.end()
    result.setDevicePixelRatio(shape.scale)
    return result
