"""Queries turn and mirror as a person sees it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photofind.core.errors import QueryError
from photofind.core.finding.loading import _turned
from photofind.core.finding.values import Query, Region

PICTURE = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)


@given(st.lists(st.sampled_from(["mirror", 90, 180, 270]), max_size=8))
def test_each_step_does_to_the_shown_picture_what_it_says(steps: list[str | int]) -> None:
    query, shown = Query("x"), PICTURE
    for step in steps:
        if isinstance(step, int):
            query, shown = query.turned(step), np.rot90(shown, -(step // 90))
        else:
            query, shown = query.mirrored(), shown[:, ::-1]
    assert np.array_equal(_turned(PICTURE, query), shown)


def test_a_region_of_pixels_becomes_shares() -> None:
    region = Region.of_pixels((10, 20, 50, 40), (100, 200))
    assert (region.x, region.y, region.width, region.height) == (0.1, 0.1, 0.5, 0.2)


@pytest.mark.parametrize("box", [(-1, 0, 50, 50), (60, 0, 50, 50), (0, 0, 1, 50), (0, 0, 0, 0)])
def test_a_region_outside_or_too_small_is_one_clear_error(box: tuple[int, int, int, int]) -> None:
    with pytest.raises(QueryError):
        Region.of_pixels(box, (100, 100))


def test_turning_forgets_the_region_and_a_part_is_not_the_whole() -> None:
    part = Query("x").within(Region(0.1, 0.1, 0.5, 0.5))
    assert not part.is_whole
    assert part.turned(90).region is None
    assert Query("x").turned(90).turned(270).is_whole
