"""Where the cells of a grid are: arithmetic, so that a million rows cost nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView

GAP_PX = 6
MARGIN_PX = 14
CAPTIONED_SHARE = 0.78  # height by width above a caption: most photos lie, and are shown whole


class Cells:
    """Square cells of one size in as many columns as fit, stretched to fill the width.

    Coordinates are those of the whole content, scrolling left out.
    """

    def __init__(
        self, count: int = 0, width: int = 0, least_side: int = 100, caption: int = 0
    ) -> None:
        """Lay ``count`` cells out in ``width`` pixels.

        Args:
            count: Number of cells.
            width: Of the viewport.
            least_side: The square's side is at least this, unless the view is narrower.
            caption: Height below the square for text.
        """
        room = max(1, width - 2 * MARGIN_PX)
        self.count = count
        self.columns = max(1, (room + GAP_PX) // (least_side + GAP_PX))
        self.side = max(1, (room - (self.columns - 1) * GAP_PX) // self.columns)
        self.caption = caption
        self.picture_height = picture_height(self.side, has_caption=caption > 0)
        self.pitch_x = self.side + GAP_PX
        self.pitch_y = self.picture_height + caption + GAP_PX

    @property
    def height(self) -> int:
        """Height of the whole content."""
        lines = -(-self.count // self.columns)
        return 2 * MARGIN_PX + lines * self.pitch_y - GAP_PX if lines else 0

    def line_of(self, row: int) -> int:
        """Return in which line of cells a row is."""
        return row // self.columns

    def rect(self, row: int) -> QRect:
        """Return the place of a row, caption included."""
        line, column = divmod(row, self.columns)
        return QRect(
            MARGIN_PX + column * self.pitch_x,
            MARGIN_PX + line * self.pitch_y,
            self.side,
            self.picture_height + self.caption,
        )

    def row_at(self, point: QPoint) -> int | None:
        """Return the row at a point, or None between and beside cells."""
        x, y = point.x() - MARGIN_PX, point.y() - MARGIN_PX
        if x < 0 or y < 0:
            return None
        column, line = x // self.pitch_x, y // self.pitch_y
        row = line * self.columns + column
        if column >= self.columns or row >= self.count or not self.rect(row).contains(point):
            return None
        return row

    def rows_between(self, top: int, bottom: int) -> range:
        """Return the rows of all lines that reach into ``top`` to ``bottom``."""
        first = max(0, (top - MARGIN_PX) // self.pitch_y) * self.columns
        last = max(0, (bottom - MARGIN_PX) // self.pitch_y + 1) * self.columns
        return range(min(first, self.count), min(last, self.count))

    def runs_in(self, area: QRect) -> Iterator[tuple[int, int]]:
        """Yield first and last row of each line's cells that ``area`` touches."""
        left = max(0, (area.left() - MARGIN_PX + GAP_PX) // self.pitch_x)
        right = min(self.columns - 1, (area.right() - MARGIN_PX) // self.pitch_x)
        top = max(0, (area.top() - MARGIN_PX + GAP_PX) // self.pitch_y)
        bottom = (area.bottom() - MARGIN_PX) // self.pitch_y
        for line in range(top, min(bottom, (self.count - 1) // self.columns) + 1):
            first = line * self.columns + left
            last = min(line * self.columns + right, self.count - 1)
            if first <= last:
                yield first, last


def picture_height(width: int, *, has_caption: bool) -> int:
    """Return the height of a cell's picture: square, or lower above a caption."""
    return round(width * CAPTIONED_SHARE) if has_caption else width


def cursor_steps(columns: int, page: int, count: int) -> dict[QAbstractItemView.CursorAction, int]:
    """Return by how many rows each key moves.

    Args:
        columns: Cells side by side.
        page: Cells in sight.
        count: All cells.
    """
    move = QAbstractItemView.CursorAction
    return {
        move.MoveLeft: -1,
        move.MovePrevious: -1,
        move.MoveRight: 1,
        move.MoveNext: 1,
        move.MoveUp: -columns,
        move.MoveDown: columns,
        move.MovePageUp: -page,
        move.MovePageDown: page,
        move.MoveHome: -count,
        move.MoveEnd: count,
    }
