"""Sections by month: where things are, how keys cross them, and that nothing jumps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photofind.core.domain import PhotoId
from photofind.gui.cells import Cells
from photofind.gui.look import Look
from photofind.gui.photo_model import Section
from tests.gui.test_grid_view import Grid

SIZES = st.lists(st.integers(1, 40), min_size=1, max_size=30)


@st.composite
def sectioned(draw: st.DrawFn) -> Cells:
    """Draw cells in sections."""
    sizes = draw(SIZES)
    return Cells(
        count=sum(sizes),
        width=draw(st.integers(1, 2000)),
        least_side=draw(st.integers(60, 300)),
        caption=draw(st.integers(0, 40)),
        sections=sizes,
        heading=draw(st.integers(10, 50)),
    )


@given(cells=sectioned(), row=st.integers(0, 1200))
def test_the_middle_of_a_cell_belongs_to_its_row(cells: Cells, row: int) -> None:
    if row < cells.count:
        assert cells.row_at(cells.rect(row).center()) == row
        assert row in cells.section_rows(cells.section_of(row))


@given(cells=sectioned(), top=st.integers(0, 30_000), height=st.integers(1, 1500))
def test_nothing_in_sight_is_left_out(cells: Cells, top: int, height: int) -> None:
    window = QRect(0, top, 4000, height)
    rows = cells.rows_between(top, top + height)
    for row in range(max(0, rows.start - 50), min(cells.count, rows.stop + 50)):
        assert row in rows or not cells.rect(row).intersects(window)
    headings = cells.headings_between(top, top + height)
    for section in range(cells.section_of(cells.count - 1) + 1):
        assert section in headings or not cells.heading_rect(section).intersects(window)


@given(cells=sectioned(), x=st.integers(0, 2000), y=st.integers(0, 6000), side=st.integers(1, 900))
def test_a_rectangle_selects_just_what_it_touches(cells: Cells, x: int, y: int, side: int) -> None:
    area = QRect(x, y, side, side)
    chosen = {row for first, last in cells.runs_in(area) for row in range(first, last + 1)}
    near = cells.rows_between(y - 500, y + side + 500)
    assert chosen == {row for row in near if cells.rect(row).intersects(area)}


@given(cells=sectioned())
def test_cells_and_headings_never_overlap(cells: Cells) -> None:
    last = cells.section_of(cells.count - 1)
    places = [cells.heading_rect(section) for section in range(last + 1)]
    for section, place in enumerate(places):
        rows = cells.section_rows(section)
        assert place.bottom() < cells.rect(rows.start).top()
        if section < last:
            assert cells.rect(rows.stop - 1).bottom() < places[section + 1].top()


@given(cells=sectioned(), row=st.integers(0, 1200), steps=st.sampled_from([-5, -1, 1, 5]))
def test_up_and_down_go_line_by_line(cells: Cells, row: int, steps: int) -> None:
    if row >= cells.count:
        return
    to = cells.row_in_line(row, steps)
    assert 0 <= to < cells.count
    if steps == 1 and cells.rect(row).top() != cells.rect(cells.count - 1).top():
        between = {cells.rect(each).top() for each in range(row, to + 1)}
        assert len(between) == 2
    if steps < 0:
        assert to <= row


SECTIONS = [Section("June 2024", 5), Section("May 2024", 45), Section("May 2019", 50)]


@pytest.fixture
def grid(look: Look, qtbot: QtBot) -> Grid:
    """Return a grid of a hundred photos in three sections."""
    grid = Grid(look, qtbot, 100)
    grid.model.show_photos(list(grid.model.ids), {}, SECTIONS)
    return grid


def heading_of(grid: Grid, section: int) -> QPoint:
    """Return the middle of a heading in the viewport."""
    place = grid.view._cells.heading_rect(section)
    return place.center() - QPoint(0, grid.view.verticalOffset())


def test_a_click_on_a_month_selects_its_photos(grid: Grid) -> None:
    click, left = QTest.mouseClick, Qt.MouseButton.LeftButton
    click(grid.view.viewport(), left, pos=heading_of(grid, 0))
    assert grid.view.chosen() == list(grid.model.ids[:5])
    click(grid.view.viewport(), left, Qt.KeyboardModifier.ControlModifier, pos=heading_of(grid, 1))
    assert grid.view.chosen_count() == 50


def test_keys_select_the_month_one_stands_in_and_add_another(grid: Grid) -> None:
    grid.view.select_section(adds=False)
    assert grid.view.chosen() == list(grid.model.ids[:5])
    grid.view.scrollToBottom()  # what counts is what one sees
    grid.view.select_section(adds=True)
    assert grid.view.chosen_count() == 55
    grid.view.select_section(adds=True)
    assert grid.view.chosen_count() == 5


def test_the_section_in_sight_follows_the_scrolling(grid: Grid) -> None:
    first, last = grid.view.section_in_sight(), SECTIONS[-1]
    assert first == SECTIONS[0]
    grid.view.scrollToBottom()
    assert grid.view.section_in_sight() == last


def test_photos_that_come_in_above_do_not_move_what_is_in_sight(grid: Grid) -> None:
    grid.view.scrollToBottom()
    seen = grid.view.visible_rows().start
    photo, place = grid.model.id_at(seen), grid.middle(seen)
    more = [PhotoId(1000 + number) for number in range(30)]
    sections = [Section("July 2024", 30), *SECTIONS]
    grid.model.show_photos([*more, *grid.model.ids], None, sections)
    row = grid.model.row_of(photo)
    assert row == seen + 30
    assert grid.middle(row) == place
