"""Why two photos match, in points that can be drawn."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageOps

from photofind.core.domain import Grade, PictureFacts
from photofind.core.matching.explain import MOST_POINTS, Explanation, Matrix, explain
from photofind.core.matching.subject import Subject
from tests.builders import draw_picture

PICTURE = draw_picture(5, (320, 240))
CROP = (40, 30, 280, 210)


def subject(image: Image.Image) -> Subject:
    """Return a picture as verification sees it."""
    return Subject(np.asarray(image.convert("RGB")), PictureFacts("JPEG", *image.size))


def explained(first: Image.Image, second: Image.Image) -> Explanation:
    """Explain two pictures."""
    return explain(subject(first), subject(second))


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Map a place of the first's unit square."""
    u, v, w = matrix @ np.array([x, y, 1.0])
    return float(u / w), float(v / w)


def test_points_of_a_crop_lie_where_the_crop_was_cut() -> None:
    found = explained(PICTURE, PICTURE.crop(CROP).resize((320, 240)))
    assert found.grade is Grade.EDITED
    assert 8 <= len(found.first) == len(found.second) <= MOST_POINTS
    assert found.matrix is not None
    assert moved(found.matrix, 40 / 320, 30 / 240) == pytest.approx((0, 0), abs=0.02)
    assert moved(found.matrix, 280 / 320, 210 / 240) == pytest.approx((1, 1), abs=0.02)
    expected = (found.first * (320, 240) - (40, 30)) / (240, 180)
    assert np.abs(found.second - expected).max() < 0.03


@pytest.mark.parametrize(
    ("change", "corner"),
    [
        (lambda image: image, (0, 0)),
        (ImageOps.mirror, (1, 0)),
        (lambda image: image.transpose(Image.Transpose.ROTATE_270), (1, 0)),
        (lambda image: image.transpose(Image.Transpose.ROTATE_180), (1, 1)),
    ],
    ids=["as it is", "mirrored", "turned 90", "turned 180"],
)
def test_whole_frames_are_laid_on_each_other(
    change: Callable[[Image.Image], Image.Image], corner: tuple[float, float]
) -> None:
    found = explained(PICTURE, change(PICTURE))
    assert found.grade is Grade.SAME
    assert found.matrix is not None
    assert moved(found.matrix, 0, 0) == pytest.approx(corner, abs=0.01)
    assert len(found.first) > 10


def test_strangers_have_no_map() -> None:
    found = explained(PICTURE, draw_picture(77, (320, 240)))
    assert found.grade is None
    assert len(found.first) == len(found.second)


def test_a_picture_without_features_is_explained_by_nothing() -> None:
    blank = Image.new("RGB", (320, 240), "grey")
    assert len(explained(blank, blank).first) == 0
