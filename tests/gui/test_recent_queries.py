"""What was looked for last."""

from pathlib import Path

from photofind.core.domain import PhotoId
from photofind.core.finding.values import Query, Region
from photofind.gui.kept_geometry import window_file
from photofind.gui.recent_queries import KEY, MOST, RecentQueries


def test_the_last_query_comes_first_and_none_twice(tmp_path: Path) -> None:
    recent = RecentQueries(tmp_path)
    first, second = Query.of_photo(PhotoId(1), "one.jpg"), Query.of_photo(PhotoId(2), "two.jpg")
    for query in (first, second, first.within(Region(0, 0, 0.5, 0.5)), Query("some words")):
        recent.add(query)
    assert recent.all() == [first, second]


def test_they_survive_a_restart_but_for_pasted_ones_and_lost_files(tmp_path: Path) -> None:
    here, gone = tmp_path / "hier ü.jpg", tmp_path / "gone.jpg"
    here.touch()
    recent = RecentQueries(tmp_path)
    for query in (Query.of_file(here), Query.of_file(gone), Query.of_bytes(b"x", "Pasted")):
        recent.add(query)
    recent.add(Query.of_photo(PhotoId(7), "seven.jpg"))
    again = RecentQueries(tmp_path)
    assert again.all() == [Query.of_photo(PhotoId(7), "seven.jpg"), Query.of_file(here)]


def test_only_a_few_are_kept_and_a_damaged_list_is_forgotten(tmp_path: Path) -> None:
    recent = RecentQueries(tmp_path)
    for number in range(2 * MOST):
        recent.add(Query.of_photo(PhotoId(number), str(number)))
    assert len(recent.all()) == MOST
    for damaged in ("[[1]]", "[" * 100_000):
        window_file(tmp_path).setValue(KEY, damaged)
        assert RecentQueries(tmp_path).all() == []


def test_a_file_that_cannot_be_looked_at_is_left_out(tmp_path: Path) -> None:
    recent = RecentQueries(tmp_path)
    recent.add(Query.of_file(tmp_path / ("n" * 300)))
    assert RecentQueries(tmp_path).all() == []
