"""Photos that match one photo are compared with each other too."""

import numpy as np

from photofind.core.domain import Grade
from photofind.core.matching.friends import MOST_FRIENDS, friends_of_friends


def matches(*pairs: tuple[int, int], grade: Grade = Grade.EDITED) -> np.ndarray:
    return np.array([(*pair, int(grade)) for pair in pairs], np.int64).reshape(-1, 3)


def test_two_that_match_a_third_are_proposed() -> None:
    assert friends_of_friends(matches((1, 2), (2, 3))).tolist() == [[1, 3]]


def test_a_shot_of_the_same_moment_makes_no_friends() -> None:
    assert len(friends_of_friends(matches((1, 2), (2, 3), grade=Grade.MOMENT))) == 0


def test_each_pair_is_proposed_once() -> None:
    # 1 and 3 both match 2 and 4.
    found = friends_of_friends(matches((1, 2), (2, 3), (1, 4), (3, 4)))
    assert found.tolist() == [[1, 3], [2, 4]]


def test_a_crowd_is_left_alone() -> None:
    # Five thousand frames of a time-lapse around one would be twelve million pairs.
    crowd = matches(*((1, other) for other in range(2, 3 + MOST_FRIENDS)))
    assert len(friends_of_friends(crowd)) == 0


def test_no_match_proposes_nothing() -> None:
    assert len(friends_of_friends(matches())) == 0
