"""Where cells are."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from photofind.gui.cells import GAP_PX, MARGIN_PX, Cells

LAYOUTS = st.builds(
    Cells,
    count=st.integers(0, 5000),
    width=st.integers(1, 3000),
    least_side=st.integers(40, 400),
    caption=st.integers(0, 60),
)


@given(cells=LAYOUTS, row=st.integers(0, 4999))
def test_the_middle_of_a_cell_belongs_to_its_row(cells: Cells, row: int) -> None:
    if row < cells.count:
        assert cells.row_at(cells.rect(row).center()) == row


@given(cells=LAYOUTS)
def test_the_last_cell_ends_where_the_content_ends(cells: Cells) -> None:
    if cells.count:
        bottom = cells.rect(cells.count - 1).bottom() + 1
        assert cells.height == bottom + MARGIN_PX


@given(cells=LAYOUTS, top=st.integers(0, 100_000), height=st.integers(1, 2000))
def test_no_cell_in_sight_is_left_out(cells: Cells, top: int, height: int) -> None:
    rows = cells.rows_between(top, top + height)
    window = QRect(0, top, 4000, height)
    for row in range(max(0, rows.start - 3), min(cells.count, rows.stop + 3)):
        if cells.rect(row).intersects(window):
            assert row in rows


@given(cells=LAYOUTS, x=st.integers(0, 3000), y=st.integers(0, 4000), side=st.integers(1, 900))
def test_a_rectangle_selects_just_what_it_touches(cells: Cells, x: int, y: int, side: int) -> None:
    area = QRect(x, y, side, side)
    chosen = {row for first, last in cells.runs_in(area) for row in range(first, last + 1)}
    near = cells.rows_between(y - 500, y + side + 500)
    touched = {row for row in near if cells.rect(row).intersects(area)}
    assert chosen == touched


def test_between_cells_is_nothing() -> None:
    cells = Cells(count=10, width=500, least_side=100)
    gap = cells.rect(0).right() + 1 + GAP_PX // 2
    assert cells.row_at(QPoint(gap, MARGIN_PX + 5)) is None
    assert cells.row_at(QPoint(-5, 5)) is None
