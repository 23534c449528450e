"""Marks: proposed by the core, changed by the user, never on all photos of a group."""

from hypothesis import given
from hypothesis import strategies as st

from photofind.core.domain import Grade, PhotoId
from photofind.gui.marks import Marks
from tests.gui.fake_library import a_group

GROUP = a_group(1, 10, 4)  # 10 is the core's keeper; 11, 12, 13 are marked by it


def test_the_cores_marks_hold_until_the_user_changes_them() -> None:
    marks = Marks()
    assert marks.of(GROUP) == {11, 12, 13}
    assert marks.keeper_of(GROUP) == 10


def test_what_the_core_only_suggests_is_not_marked() -> None:
    assert Marks().of(a_group(1, 10, 3, Grade.EDITED)) == frozenset()


def test_a_mark_can_be_taken_away_undone_and_redone() -> None:
    marks = Marks()
    marks.toggle(GROUP, PhotoId(12))
    assert marks.of(GROUP) == {11, 13}
    marks.undo_stack.undo()
    assert marks.of(GROUP) == {11, 12, 13}
    marks.undo_stack.redo()
    assert marks.of(GROUP) == {11, 13}


def test_the_last_photo_that_stays_cannot_be_marked() -> None:
    marks = Marks()
    assert not marks.toggle(GROUP, PhotoId(10))
    assert PhotoId(10) not in marks.of(GROUP)


def test_another_keeper_lets_the_first_one_go() -> None:
    marks = Marks()
    marks.make_keeper(GROUP, PhotoId(12))
    assert marks.keeper_of(GROUP) == 12
    assert marks.of(GROUP) == {10, 11, 13}


def test_a_group_without_marks_stays_without_when_its_keeper_changes() -> None:
    marks = Marks()
    marks.clear(GROUP)
    assert marks.of(GROUP) == frozenset()
    marks.make_keeper(GROUP, PhotoId(12))
    assert marks.of(GROUP) == frozenset()


def test_a_changed_mark_takes_the_acceptance_back() -> None:
    marks = Marks()
    marks.accept(GROUP)
    marks.toggle(GROUP, PhotoId(11))
    assert not marks.is_accepted(GROUP)


def test_acceptance_is_a_step_that_can_be_undone() -> None:
    marks = Marks()
    marks.accept(GROUP)
    marks.undo_stack.undo()
    assert not marks.is_accepted(GROUP)


def test_many_groups_are_marked_and_unmarked_in_one_step() -> None:
    marks, other = Marks(), a_group(2, 20, 3)
    wanted = {1: frozenset({PhotoId(10)}), 2: frozenset({PhotoId(20), PhotoId(21), PhotoId(22)})}
    marks.mark_all([GROUP, other], wanted, {})
    assert marks.of(GROUP) == {10}
    assert marks.of(other) == {21, 22}  # all of its photos would have gone
    marks.undo_stack.undo()
    assert marks.of(GROUP) == {11, 12, 13}


def test_a_rule_that_is_tried_marks_nothing() -> None:
    marks = Marks()
    marks.try_out({1: frozenset({PhotoId(10)})}, {1: PhotoId(11)})
    assert marks.shown(GROUP) == {10}
    assert marks.of(GROUP) == {11, 12, 13}
    marks.try_out({}, {})
    assert marks.shown(GROUP) == {11, 12, 13}


def test_choices_follow_a_group_that_gains_a_copy() -> None:
    marks = Marks()
    marks.toggle(GROUP, PhotoId(12))
    marks.accept(GROUP)
    grown = a_group(7, 10, 5)  # the same photos and 14
    marks.follow([grown, a_group(8, 80, 2)])
    assert marks.of(grown) == {11, 13, 14}
    assert not marks.is_accepted(grown)
    marks.undo_stack.undo()  # the acceptance
    marks.undo_stack.undo()  # the mark, of a group that has another name now
    assert marks.of(grown) == {11, 12, 13, 14}


def test_choices_of_groups_that_are_gone_are_dropped() -> None:
    marks = Marks()
    marks.toggle(GROUP, PhotoId(12))
    marks.follow([a_group(7, 12, 2)])  # 12 and 13 are left, which is a group again
    assert set(marks.choices) == {7}
    marks.follow([a_group(9, 90, 2)])
    assert not marks.choices


@given(
    st.sets(st.sampled_from([10, 11, 12, 13])).filter(lambda photos: len(photos) < 4),
    st.integers(2, 6),
    st.integers(8, 13),
)
def test_in_whatever_group_photos_find_themselves_one_stays(
    marked: set[int], size: int, first: int
) -> None:
    marks, other = Marks(), a_group(5, first, size)
    marks.mark_all([GROUP], {1: frozenset(map(PhotoId, marked))}, {})
    marks.follow([other])
    assert len(marks.of(other)) < len(other.photos)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["toggle", "keeper", "undo", "redo"]), st.sampled_from([*range(4)])
        )
    )
)
def test_whatever_is_done_one_photo_stays(acts: list[tuple[str, int]]) -> None:
    # A group whose photos are all marked is how deduplicators lose pictures.
    marks = Marks()
    for act, number in acts:
        photo = GROUP.photos[number]
        match act:
            case "toggle":
                marks.toggle(GROUP, photo)
            case "keeper":
                marks.make_keeper(GROUP, photo)
                assert marks.keeper_of(GROUP) == photo or photo not in marks.of(GROUP)
            case "undo":
                marks.undo_stack.undo()
            case _:
                marks.undo_stack.redo()
        assert len(marks.of(GROUP)) < len(GROUP.photos)
        assert marks.keeper_of(GROUP) in GROUP.photos
