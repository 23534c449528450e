"""Asks the library for all that a comparison shows: first small, then whole, then how it matches.

Everything is worked out on threads of the reader; what comes back is drawn as it is. Answers about
photos that are not compared any more are dropped.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRect, QRectF, Signal
from PySide6.QtGui import QImage, QTransform

from photofind.core.domain import Photo, PhotoId
from photofind.core.errors import PhotofindError
from photofind.core.library import Library
from photofind.core.matching.explain import Explanation
from photofind.core.task import Task
from photofind.gui.compare_pictures import Picture, Tile, difference, histogram
from photofind.gui.page import Desk
from photofind.gui.pixels import image_of

MAX_SIDE_PX = 6000  # a camera's whole picture; of a larger one parts are loaded as they are seen
WHOLE_SIDE_PX = 100_000  # more than any picture has
MOST_TILE_PX = 5000  # a side
MARGIN = 0.5  # of what is seen, loaded around it, so that a small move needs no new part


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """What is known of the photos so far.

    Attributes:
        absent: Numbers of those whose files cannot be read now: all there is is a thumbnail.
    """

    photos: Sequence[Photo]
    pictures: Sequence[Picture]
    histograms: Sequence[NDArray[np.float64]]
    absent: frozenset[int] = frozenset()


class CompareLoader(QObject):
    """The questions of one comparison after the other.

    Signals:
        loaded: A `Loaded`, first of thumbnails, then of whole pictures.
        explained: One `Explanation` for each photo, from the first photo to it.
        subtracted: A `Difference`.
        tile_loaded: Number of a picture and its `Tile`.
    """

    loaded = Signal(object)
    explained = Signal(object)
    subtracted = Signal(object)
    tile_loaded = Signal(int, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._reader = desk.library, desk.reader

    def load(self, ids: Sequence[PhotoId]) -> None:
        """Load some photos."""
        library = self._library
        for key in ("difference", "ways", "part 0", "part 1", "part 2", "part 3"):
            self._reader.drop(f"compare {key}")

        def then_whole(loaded: Loaded) -> None:
            self.loaded.emit(loaded)
            self._reader.ask("compare", lambda task: _whole(library, ids, task), self.loaded.emit)
            self._reader.ask(
                "compare ways", lambda task: _explained(library, ids, task), self.explained.emit
            )

        self._reader.ask("compare", lambda _task: _small(library, ids), then_whole)

    def subtract(self, first: Picture, second: Picture, way: QTransform) -> None:
        """Work out how far two pictures differ."""
        self._reader.ask(
            "compare difference",
            lambda _task: difference(first, second, way),
            self.subtracted.emit,
        )

    def load_part(self, number: int, photo: Photo, seen: QRectF) -> None:
        """Load a part of a photo with all its pixels."""
        library = self._library

        def load(task: Task) -> Tile | None:
            task.check()
            try:
                return tile_of(library.full_picture(photo.path, WHOLE_SIDE_PX), seen)
            except PhotofindError:  # what was loaded first must do
                return None

        def then(tile: Tile | None) -> None:
            if tile is not None:
                self.tile_loaded.emit(number, tile)

        self._reader.ask(f"compare part {number}", load, then)


def _small(library: Library, ids: Sequence[PhotoId]) -> Loaded:
    photos = library.photos(ids)
    images = [QImage.fromData(library.thumbnail(photo.id) or b"") for photo in photos]
    return _loaded(photos, images, range(len(photos)))


def _whole(library: Library, ids: Sequence[PhotoId], task: Task) -> Loaded:
    photos, images, absent = library.photos(ids), [], set()
    for number, photo in enumerate(photos):
        task.check()
        try:
            images.append(image_of(library.full_picture(photo.path, MAX_SIDE_PX)))
        except PhotofindError:  # unplugged or gone: its thumbnail must do
            images.append(QImage.fromData(library.thumbnail(photo.id) or b""))
            absent.add(number)
    return replace(_loaded(photos, images, absent), absent=frozenset(absent))


def _loaded(photos: Sequence[Photo], images: Sequence[QImage], previews: Container[int]) -> Loaded:
    widths = [photo.facts.width_px if photo.facts else 0 for photo in photos]
    pictures = [
        Picture.of(image, width, is_preview=number in previews)
        for number, (image, width) in enumerate(zip(images, widths, strict=True))
    ]
    return Loaded(photos, pictures, [histogram(picture) for picture in pictures])


def _explained(library: Library, ids: Sequence[PhotoId], task: Task) -> list[Explanation]:
    found = [Explanation(matrix=np.eye(3))]
    for other in ids[1:]:
        task.check()
        found.append(library.review.explain(ids[0], other))
    return found


def tile_of(pixels: NDArray[np.uint8], seen: QRectF) -> Tile:
    """Cut out what is seen and some of what lies around it."""
    height, width, _ = pixels.shape
    wide = seen.adjusted(
        -MARGIN * seen.width(), -MARGIN * seen.height(),
        MARGIN * seen.width(), MARGIN * seen.height(),
    ).intersected(QRectF(0, 0, 1, 1))  # fmt: skip
    box = QRect(
        int(wide.left() * width), int(wide.top() * height),
        min(MOST_TILE_PX, round(wide.width() * width)),
        min(MOST_TILE_PX, round(wide.height() * height)),
    ).intersected(QRect(0, 0, width, height))  # fmt: skip
    part = pixels[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
    shares = QRectF(
        box.left() / width, box.top() / height, box.width() / width, box.height() / height
    )
    return Tile(shares, image_of(part))
