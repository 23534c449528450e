"""Groups are stars, a photo is in one at most, and nothing depends on the order of photos."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from photofind.core.domain import Change, Grade, Match, PhotoId, Transformation
from photofind.core.matching.cluster import Grouping, Node, completeness
from tests.core.matching.drawn import match

CROP = Transformation((Change.CROPPED,), visible=0.6)


def node(number: int, content: str = "") -> Node:
    key = (content or f"{number:04}").encode()
    return Node(PhotoId(number), key + f"/{number:04}".encode(), key, 100)


def clusters(
    nodes: Sequence[Node], matches: Sequence[Match], level: Grade = Grade.EDITED,
    decided: Sequence[tuple[bytes, bytes]] = (),
) -> list[tuple[int, ...]]:  # fmt: skip
    found = Grouping(nodes, matches, decided).clusters(level)
    return [tuple(int(photo) for photo in cluster.photos) for cluster in found]


def test_equal_bytes_are_one_group_at_every_level() -> None:
    nodes = [node(1, "a"), node(2, "a"), node(3, "b")]
    for level in (Grade.IDENTICAL, Grade.PIXELS, Grade.SAME, Grade.EDITED):
        assert clusters(nodes, [], level) == [(1, 2)]


def test_equal_pixels_chain_because_they_are_an_equality() -> None:
    nodes = [node(1), node(2), node(3)]
    pairs = [match(1, 2, Grade.PIXELS), match(2, 3, Grade.PIXELS)]
    assert clusters(nodes, pairs, Grade.PIXELS) == [(1, 2, 3)]
    assert clusters(nodes, pairs, Grade.IDENTICAL) == []


def test_a_chain_is_not_one_group() -> None:
    # 1 ~ 2, 2 ~ 3, 3 ~ 4: keeping 2 must not doom 4, which was never laid on it.
    nodes = [node(number) for number in (1, 2, 3, 4)]
    pairs = [match(1, 2), match(2, 3), match(3, 4)]
    assert clusters(nodes, pairs, Grade.SAME) == [(2, 1, 3)]


def test_two_shots_of_a_moment_never_share_a_group_of_same() -> None:
    # A thumbnail too small to show the difference matches both frames of a burst.
    nodes = [node(number) for number in (1, 2, 3)]
    pairs = [match(1, 3), match(2, 3), match(1, 2, Grade.MOMENT)]
    for members in clusters(nodes, pairs, Grade.SAME):
        assert not {1, 2} <= set(members)


def test_one_doubt_among_many_comparisons_puts_nobody_out() -> None:
    # A copy with a caption and one with a sticker look like two shots; both were laid on 1 and 2.
    nodes = [node(number) for number in (1, 2, 3, 4)]
    pairs = [match(1, 2), match(3, 4, Grade.MOMENT)]
    pairs += [match(one, other, Grade.EDITED, how=CROP) for one in (1, 2) for other in (3, 4)]
    assert clusters(nodes, pairs) == [(1, 2, 3, 4)]


def test_a_small_copy_does_not_bring_the_next_frame_along() -> None:
    # 3 is a thumbnail of 1 and too small to tell the next frame 4 from it; 1 and 2 can.
    nodes = [node(number) for number in (1, 2, 3, 4)]
    pairs = [match(1, 2), match(1, 3), match(2, 3), match(3, 4)]
    pairs += [match(1, 4, Grade.MOMENT), match(2, 4, Grade.MOMENT)]
    assert [set(members) for members in clusters(nodes, pairs)] == [{1, 2, 3}]


def test_the_most_complete_frame_is_the_reference() -> None:
    nodes = [node(number) for number in (1, 2, 3)]
    pairs = [match(1, 2, Grade.EDITED, how=Transformation((Change.UNCROPPED,))),
             match(2, 3, Grade.EDITED, how=CROP)]  # fmt: skip
    assert clusters(nodes, pairs) == [(2, 1, 3)]


def test_what_the_user_told_apart_stays_apart() -> None:
    nodes = [node(1), node(2), node(3)]
    pairs = [match(1, 2), match(1, 3)]
    assert clusters(nodes, pairs, Grade.SAME, [(b"0001", b"0002")]) == [(1, 3)]


def test_a_crop_of_the_next_frame_goes_to_that_frame() -> None:
    nodes = [node(number) for number in (1, 2, 3)]
    pairs = [
        match(1, 2, Grade.MOMENT),
        match(1, 3, Grade.EDITED, how=CROP, confidence=0.85),
        match(2, 3, Grade.EDITED, how=CROP, confidence=0.98),
    ]
    assert clusters(nodes, pairs) == [(2, 3)]


def test_a_group_is_as_strong_as_its_weakest_link() -> None:
    nodes = [node(number) for number in (1, 2, 3)]
    grouping = Grouping(nodes, [match(1, 2), match(1, 3, Grade.EDITED, how=CROP)], [])
    assert [cluster.grade for cluster in grouping.clusters(Grade.EDITED)] == [Grade.EDITED]
    assert [cluster.grade for cluster in grouping.clusters(Grade.SAME)] == [Grade.SAME]


def test_completeness_is_told_from_what_was_done() -> None:
    assert completeness(match(1, 2, how=CROP)) > 0
    assert completeness(match(1, 2, how=Transformation((Change.UNCOVERED,)))) < 0
    assert completeness(match(1, 2, how=Transformation((Change.DARKENED,)))) == 0


GRADES = st.sampled_from([Grade.MOMENT, Grade.EDITED, Grade.SAME, Grade.PIXELS])
PAIRS = st.dictionaries(
    st.tuples(st.integers(1, 9), st.integers(1, 9)).filter(lambda pair: pair[0] < pair[1]),
    st.tuples(GRADES, st.sampled_from([0.7, 0.9, 0.99])),
    max_size=18,
)


def _all_levels(numbers: Sequence[int], pairs: Sequence[Match]) -> list[list[tuple[int, ...]]]:
    nodes = [node(number) for number in numbers]
    levels = (Grade.IDENTICAL, Grade.PIXELS, Grade.SAME, Grade.EDITED)
    return [clusters(nodes, pairs, level) for level in levels]


def _matches(drawn: dict[tuple[int, int], tuple[Grade, float]]) -> list[Match]:
    return [
        match(*pair, grade, confidence=confidence) for pair, (grade, confidence) in drawn.items()
    ]


@settings(max_examples=150, deadline=None)
@given(drawn=PAIRS, shuffled=st.permutations(range(1, 10)))
def test_the_order_of_photos_and_matches_changes_nothing(
    drawn: dict[tuple[int, int], tuple[Grade, float]], shuffled: list[int]
) -> None:
    pairs = _matches(drawn)
    assert _all_levels(range(1, 10), pairs) == _all_levels(shuffled, pairs[::-1])


@settings(max_examples=150, deadline=None)
@given(drawn=PAIRS)
def test_a_photo_is_in_one_group_of_a_level_at_most(
    drawn: dict[tuple[int, int], tuple[Grade, float]],
) -> None:
    for found in _all_levels(range(1, 10), _matches(drawn)):
        photos = [photo for members in found for photo in members]
        assert len(photos) == len(set(photos))


@settings(max_examples=100, deadline=None)
@given(drawn=PAIRS)
def test_unrelated_photos_change_no_group(
    drawn: dict[tuple[int, int], tuple[Grade, float]],
) -> None:
    pairs = _matches(drawn)
    alone = _all_levels(range(1, 10), pairs)
    assert _all_levels(range(1, 30), [*pairs, match(20, 21, Grade.MOMENT)]) == alone


@settings(max_examples=100, deadline=None)
@given(drawn=PAIRS)
def test_every_member_of_same_was_laid_on_the_reference(
    drawn: dict[tuple[int, int], tuple[Grade, float]],
) -> None:
    grouping = Grouping([node(number) for number in range(1, 10)], _matches(drawn), [])
    of = grouping.links.of
    for cluster in grouping.clusters(Grade.SAME):
        for photo in cluster.photos:
            link = grouping.links.between(cluster.reference, photo)
            is_equal = of[photo] == of[cluster.reference]
            assert is_equal or (link is not None and link.grade >= Grade.SAME)
