"""Which photos of a map are in sight, and which of them are shown as thumbnails: arithmetic only.

The plane is divided into cells that are halved as one zooms in. In each cell one photo stands for
all: always the same one, so that thumbnails stay while one pans and only more appear while one
zooms. The others are points.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CELL_PX = 64.0  # the least side of a cell on the screen; at twice that it is divided
SMALL_SHARE, LARGE_SHARE = 0.6, 0.94  # of a cell that its thumbnail fills, zoomed out and in
CLOSE_LEVELS = 3  # divisions after which thumbnails fill their cells
MARGIN = 0.08  # of the view, left free around the whole map
MOST_ZOOM = 600.0
MOST_ASKED = 20_000  # photos in sight that may stand for a cell: of so many, hardly a cell has none
REACH_PX = 8  # how near to a point a click must be

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Camera:
    """Which part of the map fills the view.

    Attributes:
        x: Of the map, 0 to 1, in the middle of the view.
        zoom: 1 shows the whole map.
        width: Of the view in pixels.
    """

    x: float = 0.5
    y: float = 0.5
    zoom: float = 1.0
    width: int = 1
    height: int = 1

    @property
    def scale(self) -> float:
        """Pixels for the whole width of the map."""
        return max(1.0, min(self.width, self.height) * (1 - 2 * MARGIN)) * self.zoom

    def to_screen(self, places: Floats) -> Floats:
        """Return pixels for places of the map, shape ``(n, 2)``."""
        middle = np.array([self.width / 2, self.height / 2], dtype=np.float32)
        at = np.array([self.x, self.y], dtype=np.float32)
        pixels: Floats = (places - at) * np.float32(self.scale) + middle
        return pixels

    def to_map(self, x_px: float, y_px: float) -> tuple[float, float]:
        """Return the place of the map that a pixel shows."""
        return (
            self.x + (x_px - self.width / 2) / self.scale,
            self.y + (y_px - self.height / 2) / self.scale,
        )

    def panned(self, dx_px: float, dy_px: float) -> "Camera":
        """Return the camera after the map was dragged by some pixels; it never leaves the view."""
        x, y = self.x - dx_px / self.scale, self.y - dy_px / self.scale
        return self._at(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)), self.zoom)

    def zoomed(self, factor: float, x_px: float, y_px: float) -> "Camera":
        """Return the camera that shows more or less around a pixel that stays where it is."""
        at_x, at_y = self.to_map(x_px, y_px)
        zoom = min(MOST_ZOOM, max(1.0, self.zoom * factor))
        there = self._at(self.x, self.y, zoom)
        new_x, new_y = there.to_map(x_px, y_px)
        x, y = there.x + at_x - new_x, there.y + at_y - new_y
        if zoom == 1.0:
            x = y = 0.5
        return self._at(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)), zoom)

    def resized(self, width: int, height: int) -> "Camera":
        """Return the camera for a view of another size."""
        return Camera(self.x, self.y, self.zoom, max(1, width), max(1, height))

    def _at(self, x: float, y: float, zoom: float) -> "Camera":
        return Camera(x, y, zoom, self.width, self.height)


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What is to be painted.

    Attributes:
        points: Pixels of the photos in sight, shape ``(n, 2)``.
        rows: Which photos those are.
        shown: Which of ``rows`` are thumbnails, as numbers into it.
        corners: Top left of each thumbnail in pixels, shape ``(m, 2)``.
        side: Of the thumbnails in pixels.
    """

    points: Floats
    rows: Rows
    shown: Rows
    corners: Floats
    side: float

    def row_at(self, x_px: float, y_px: float) -> int | None:
        """Return the photo whose thumbnail, or else whose point, is at a pixel."""
        inside = (self.corners <= (x_px, y_px)) & (self.corners + self.side > (x_px, y_px))
        hit = np.flatnonzero(inside.all(axis=1))
        if len(hit):
            return int(self.rows[self.shown[hit[-1]]])
        if not len(self.points):
            return None
        distances = np.abs(self.points - np.array([x_px, y_px], np.float32)).max(axis=1)
        nearest = int(distances.argmin())
        return int(self.rows[nearest]) if distances[nearest] <= REACH_PX else None


def scene_of(places: Floats, priorities: Rows, camera: Camera) -> Scene:
    """Choose what is painted.

    Args:
        places: Of all photos, shape ``(n, 2)``.
        priorities: All numbers below n, in the order in which photos stand for their cells.
        camera: What is in sight.
    """
    pixels = camera.to_screen(places)
    edge = CELL_PX
    size = np.array([camera.width, camera.height], dtype=np.float32)
    is_in: NDArray[np.bool_] = np.all((pixels > -edge) & (pixels < size + edge), axis=1)
    rows = priorities[is_in[priorities]]
    points = pixels[rows]
    level = max(0, int(np.floor(np.log2(camera.scale / CELL_PX))))
    cell_px = camera.scale / 2**level
    share = min(1.0, np.log2(max(1.0, camera.zoom)) / CLOSE_LEVELS)
    side = cell_px * (SMALL_SHARE + (LARGE_SHARE - SMALL_SHARE) * share)
    cells = np.floor(places[rows[:MOST_ASKED]] * 2**level).astype(np.int64)
    _, shown = np.unique(cells[:, 0] * 2**32 + cells[:, 1], return_index=True)
    low = camera.to_screen((cells[shown] / 2**level).astype(np.float32))
    # Inside of its cell, so that no thumbnail covers another.
    corners = np.clip(points[shown] - side / 2, low, low + cell_px - side)
    return Scene(points, rows, shown.astype(np.int64), corners.astype(np.float32), float(side))
