"""Numbers and enums in words."""

import pytest

from photofind.core.domain import Change, Grade, Transformation
from photofind.gui import wording
from photofind.gui.look import Look
from photofind.gui.plurals import in_english


@pytest.mark.parametrize(
    ("text", "count", "said"),
    [
        ("%n photo(s)", 1, "%n photo"),
        ("%n photo(s)", 0, "%n photos"),
        ("%n cop(y/ies)", 1, "%n copy"),
        ("%n cop(y/ies)", 2, "%n copies"),
        ("%n photo(s) look(s/) alike", 1, "%n photo looks alike"),
        ("%n photo(s) look(s/) alike", 3, "%n photos look alike"),
    ],
)
def test_english_plurals_need_no_file(text: str, count: int, said: str) -> None:
    assert in_english(text, count) == said


@pytest.mark.parametrize(
    ("size_bytes", "said"),
    [(0, "0 B"), (999, "999 B"), (1_000, "1 KB"), (25_400_000, "25.4 MB"), (3e9, "3.0 GB")],
)
def test_sizes_are_told_as_file_managers_tell_them(size_bytes: float, said: str) -> None:
    assert wording.size(size_bytes) == said


@pytest.mark.parametrize(
    ("cosine", "said"), [(1.0, "100 %"), (0.9999, "99 %"), (0.5, "50 %"), (-0.2, "0 %")]
)
def test_only_what_is_the_same_is_wholly_alike(cosine: float, said: str) -> None:
    assert wording.similarity(cosine) == said


@pytest.mark.parametrize("change", Change)
def test_every_change_has_words(change: Change) -> None:
    assert wording.changes(Transformation((change,)))


@pytest.mark.parametrize("grade", Grade)
def test_every_grade_has_name_meaning_and_count(grade: Grade, look: Look) -> None:
    del look  # installs the plurals
    assert wording.grade_name(grade)
    assert wording.grade_meaning(grade).endswith(".")
    assert wording.grade_count(grade, 2).startswith("2 ")
    assert "(" not in wording.grade_count(grade, 1)


def test_durations_are_coarse(look: Look) -> None:
    del look
    assert wording.duration(0.2) == "under a second"
    assert wording.duration(42) == "42 s"
    assert wording.duration(240) == "4 min"
    assert wording.duration(3 * 3600 + 300) == "3 h 5 min"
