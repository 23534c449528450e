"""Where the cells of a grid are: arithmetic, so that a million rows cost nothing."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView

GAP_PX = 6
MARGIN_PX = 14
CAPTIONED_SHARE = 0.78  # height by width above a caption: most photos lie, and are shown whole
SECTION_GAP_PX = 10  # between the last line of a section and the next heading


class Cells:
    """Square cells of one size in as many columns as fit, stretched to fill the width.

    Rows may be divided into sections, each with a heading and a line of its own to begin with.
    Coordinates are those of the whole content, scrolling left out.
    """

    def __init__(
        self,
        count: int = 0,
        width: int = 0,
        least_side: int = 100,
        caption: int = 0,
        sections: Sequence[int] = (),
        heading: int = 0,
    ) -> None:
        """Lay ``count`` cells out in ``width`` pixels.

        Args:
            count: Number of cells.
            width: Of the viewport.
            least_side: The square's side is at least this, unless the view is narrower.
            caption: Height below the square for text.
            sections: How many cells each section has; together ``count``. None: one section.
            heading: Height of the headings; 0 without sections.
        """
        room = max(1, width - 2 * MARGIN_PX)
        self.count = count
        self.columns = max(1, (room + GAP_PX) // (least_side + GAP_PX))
        self.side = max(1, (room - (self.columns - 1) * GAP_PX) // self.columns)
        self.picture_height = picture_height(self.side, has_caption=caption > 0)
        self.cell_height = self.picture_height + caption
        self.pitch_x = self.side + GAP_PX
        self.pitch_y = self.cell_height + GAP_PX
        self.heading = heading if sections else 0
        self.width = room
        self._place_sections([size for size in sections if size] or [count])

    def _place_sections(self, sizes: Sequence[int]) -> None:
        """Note of each section its first row and where its first line of cells begins."""
        row, top = 0, MARGIN_PX + self.heading
        self._firsts, self._tops = [0], [top]
        for size in sizes:
            row += size
            top += -(-size // self.columns) * self.pitch_y
            top += self.heading + SECTION_GAP_PX if self.heading else 0
            self._firsts.append(row)
            self._tops.append(top)
        self._firsts[-1] = self.count

    @property
    def height(self) -> int:
        """Height of the whole content."""
        if not self.count:
            return 0
        after = self.heading + SECTION_GAP_PX if self.heading else 0
        return self._tops[-1] - after - GAP_PX + MARGIN_PX

    # Sections

    def section_of(self, row: int) -> int:
        """Return the number of the section that a row is in."""
        return max(0, min(bisect_right(self._firsts, row), len(self._firsts) - 1) - 1)

    def section_rows(self, section: int) -> range:
        """Return the rows of a section."""
        return range(self._firsts[section], self._firsts[section + 1])

    def heading_rect(self, section: int) -> QRect:
        """Return where the heading of a section is."""
        return QRect(MARGIN_PX, self._tops[section] - self.heading, self.width, self.heading)

    def headings_between(self, top: int, bottom: int) -> range:
        """Return the sections whose headings reach into ``top`` to ``bottom``."""
        if not self.heading or not self.count:
            return range(0)
        ends = self._tops[:-1]  # a heading ends where its first line of cells begins
        first = bisect_right(ends, top)
        last = bisect_right(ends, bottom + self.heading)
        return range(first, min(last, len(ends)))

    def heading_at(self, point: QPoint) -> int | None:
        """Return the section whose heading is at a point, or None."""
        found = self.headings_between(point.y(), point.y())
        return next((each for each in found if self.heading_rect(each).contains(point)), None)

    # Rows

    def rect(self, row: int) -> QRect:
        """Return the place of a row, caption included."""
        section = self.section_of(row)
        line, column = divmod(row - self._firsts[section], self.columns)
        return QRect(
            MARGIN_PX + column * self.pitch_x,
            self._tops[section] + line * self.pitch_y,
            self.side,
            self.cell_height,
        )

    def row_at(self, point: QPoint) -> int | None:
        """Return the row at a point, or None between and beside cells."""
        x = point.x() - MARGIN_PX
        section = self._section_at(point.y())
        y = point.y() - self._tops[section]
        if x < 0 or y < 0:
            return None
        column, line = x // self.pitch_x, y // self.pitch_y
        row = self._firsts[section] + line * self.columns + column
        is_inside = column < self.columns and row < self._firsts[section + 1]
        return row if is_inside and self.rect(row).contains(point) else None

    def rows_between(self, top: int, bottom: int) -> range:
        """Return the rows of all lines that reach into ``top`` to ``bottom``."""
        return range(self._first_row_of_line_at(top), self._first_row_after(bottom))

    def runs_in(self, area: QRect) -> Iterator[tuple[int, int]]:
        """Yield first and last row of each line's cells that ``area`` touches."""
        left = max(0, (area.left() - MARGIN_PX + GAP_PX) // self.pitch_x)
        right = min(self.columns - 1, (area.right() - MARGIN_PX) // self.pitch_x)
        rows = self.rows_between(area.top(), area.bottom())
        row = rows.start
        while row < rows.stop:
            end = self._end_of_line(row)
            first, last = row + left, min(row + right, end - 1)
            line = self.rect(row)
            if first <= last and line.top() <= area.bottom() and line.bottom() >= area.top():
                yield first, last
            row = end

    def row_in_line(self, row: int, steps: int) -> int:
        """Return the row as many lines below (above, if negative), in the same column if it can.

        At the first line it is ``row`` itself, at the last line the last row.
        """
        column = (row - self._firsts[self.section_of(row)]) % self.columns
        for _ in range(abs(steps)):
            start = row - (row - self._firsts[self.section_of(row)]) % self.columns
            if steps < 0 and start == 0:
                return row
            if steps > 0 and self._end_of_line(start) >= self.count:
                return self.count - 1
            line = self._end_of_line(start) if steps > 0 else self._start_of_line(start - 1)
            row = min(line + column, self._end_of_line(line) - 1)
        return row

    def _section_at(self, y: int) -> int:
        return max(0, min(bisect_right(self._tops, y), len(self._tops) - 1) - 1)

    def _start_of_line(self, row: int) -> int:
        return row - (row - self._firsts[self.section_of(row)]) % self.columns

    def _end_of_line(self, start: int) -> int:
        """Return the row after the last of a line that begins with ``start``."""
        return min(start + self.columns, self._firsts[self.section_of(start) + 1])

    def _first_row_of_line_at(self, y: int) -> int:
        """Return the first row of the line that ``y`` is in, or above it."""
        section = self._section_at(y)
        line = max(0, y - self._tops[section]) // self.pitch_y
        row = self._firsts[section] + line * self.columns
        return min(row, self._firsts[section + 1], self.count)

    def _first_row_after(self, y: int) -> int:
        """Return the first row of the line after the one that ``y`` is in."""
        if y < self._tops[0]:
            return 0
        section = self._section_at(y)
        line = (y - self._tops[section]) // self.pitch_y + 1
        row = self._firsts[section] + line * self.columns
        return min(row, self._firsts[section + 1], self.count)


def picture_height(width: int, *, has_caption: bool) -> int:
    """Return the height of a cell's picture: square, or lower above a caption."""
    return round(width * CAPTIONED_SHARE) if has_caption else width


def cursor_steps(count: int) -> dict[QAbstractItemView.CursorAction, int]:
    """Return by how many rows each key moves that knows no lines.

    Args:
        count: All cells.
    """
    move = QAbstractItemView.CursorAction
    return {
        move.MoveLeft: -1,
        move.MovePrevious: -1,
        move.MoveRight: 1,
        move.MoveNext: 1,
        move.MoveHome: -count,
        move.MoveEnd: count,
    }
