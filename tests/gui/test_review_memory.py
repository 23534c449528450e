"""A review is as it was after a restart; what stands in a photo's place now is not that photo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from photofind.core.domain import Grade, PhotoId
from photofind.core.library import Library
from photofind.core.library.sifting import GroupFilter, Order, Where
from photofind.gui.marks import Choice
from photofind.gui.review_memory import FILE_NAME, ReviewMemory, View
from tests.builders import draw_picture, save_jpeg


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return a library with one group of three equal files."""
    for name in ("a", "b", "c"):
        save_jpeg(tmp_path / "photos" / f"{name}.jpg", draw_picture(1))
    with Library.open(tmp_path / "library") as library:
        library.scan([tmp_path / "photos"])
        yield library


def test_marks_filters_and_place_come_back(library: Library) -> None:
    (group,) = library.groups(Grade.IDENTICAL)
    first, second, _third = group.photos
    choice = Choice(frozenset(group.photos), frozenset({first}), second, is_accepted=True)
    wanted = GroupFilter("holiday", Where.WINS, "/nas", ("PNG",), 5_000_000, Order.NEWEST)
    ReviewMemory(library).write([choice], View(Grade.SAME, wanted, second, 3))
    again = ReviewMemory(library)
    assert again.view() == View(Grade.SAME, wanted, None, 3)
    assert again.photo() == second
    assert again.choices() == [choice]


def test_a_photo_whose_file_is_another_now_is_forgotten(library: Library) -> None:
    (group,) = library.groups(Grade.IDENTICAL)
    choice = Choice(frozenset(group.photos), frozenset(group.photos[1:]), None, is_accepted=True)
    ReviewMemory(library).write([choice], View(photo=group.photos[1]))
    changed = library.photos(group.photos)[1]
    save_jpeg(changed.path, draw_picture(2))
    library.scan()
    again = ReviewMemory(library)
    assert again.photo() is None
    (kept,) = again.choices()
    assert kept.photos == set(group.photos) - {changed.id}
    assert kept.marked == frozenset({group.photos[2]})
    assert not kept.is_accepted


def test_marks_without_two_photos_that_are_left_are_forgotten(library: Library) -> None:
    (group,) = library.groups(Grade.IDENTICAL)
    ReviewMemory(library).write([Choice(frozenset(group.photos))], View())
    for photo in library.photos(group.photos)[1:]:
        photo.path.unlink()
    library.scan()
    assert ReviewMemory(library).choices() == []


@pytest.mark.parametrize(
    "content",
    [
        "",
        "no json",
        "[]",
        "[" * 100_000,
        '{"schema": 99, "choices": [{}]}',
        '{"schema": 1, "choices": [7, {}, {"photos": [["x"], 3, ["/none.jpg", "00"]]}]}',
        '{"schema": 1, "filter": {"where": "?", "min_bytes": "?"}, "tab": 3, "photo": [1, 2]}',
    ],
)
def test_a_damaged_file_is_as_good_as_none(library: Library, content: str) -> None:
    (library.paths.root / FILE_NAME).write_text(content, encoding="utf-8")
    memory = ReviewMemory(library)
    assert memory.choices() == []
    assert memory.photo() is None
    assert memory.view().wanted == GroupFilter()


def test_a_folder_that_cannot_be_written_to_costs_only_the_memory(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_options: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", refuse)
    ReviewMemory(library).write([], View(photo=PhotoId(1)))
