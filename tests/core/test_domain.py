"""The values of the domain and their invariants."""

import pytest

from photofind.core.domain import Change, Grade, Match, PhotoId, Transformation


def test_a_stronger_grade_is_larger() -> None:
    order = ["similar", "moment", "edited", "same", "pixels", "identical"]
    assert [grade.word for grade in sorted(Grade)] == order
    assert all(Grade.of_word(word).word == word for word in order)


def test_a_match_knows_its_pair_in_one_order_only() -> None:
    with pytest.raises(ValueError, match="first < second"):
        Match(PhotoId(2), PhotoId(1), Grade.SAME)


def test_a_transformation_is_said_in_words() -> None:
    how = Transformation(
        changes=(Change.TURNED, Change.CROPPED, Change.BRIGHTENED), turn_degrees=90, visible=0.78
    )
    assert how.describe() == "turned 90°, cropped to 78 %, brightened"
    assert Transformation().describe() == ""


@pytest.mark.parametrize("change", Change)
def test_every_change_has_words(change: Change) -> None:
    assert Transformation(changes=(change,)).describe()
