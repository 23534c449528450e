"""Something that moved softly tells two shots apart; what edits do to texture does not."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageFilter

from photofind.core.domain import Grade
from photofind.core.matching.compare import register
from photofind.core.matching.differences import find_differences
from photofind.core.matching.still import has_moved
from photofind.core.matching.verify import verify
from tests.benchmarks.negatives import warped
from tests.builders import draw_picture
from tests.core.matching.drawn import drawn

SIZE = (480, 360)


def scene(seed: int) -> Image.Image:
    """Draw a photo: with the soft detail that lenses and cameras leave."""
    return draw_picture(seed, SIZE).filter(ImageFilter.GaussianBlur(0.9))


def stirred(photo: Image.Image, reach: float) -> Image.Image:
    """Move a round part of a photo by ``reach`` pixels, softly."""
    x, y = np.meshgrid(np.linspace(-1, 1, SIZE[0]), np.linspace(-1, 1, SIZE[1]))
    part = np.clip(1.6 - (x / 0.3) ** 2 - (y / 0.3) ** 2, 0, 1).astype(np.float32)
    return Image.fromarray(warped(np.asarray(photo), part * reach, np.zeros_like(part)))


def moved(first: Image.Image, second: Image.Image) -> bool:
    """Tell whether something moved between two whole frames."""
    one, other = drawn(first), drawn(second)
    scale = other.size[0] / one.size[0]
    pair = register(one.pixels, other.pixels, np.diag([scale, scale, 1.0]))
    return has_moved(pair, find_differences(pair))


EDITS: list[Callable[[Image.Image], Image.Image]] = [
    lambda photo: photo.resize((96, 72), Image.Resampling.LANCZOS),
    lambda photo: photo.convert("L").convert("RGB"),
    lambda photo: ImageEnhance.Contrast(photo).enhance(1.4),
    lambda photo: ImageEnhance.Brightness(photo).enhance(1.4),
    lambda photo: ImageEnhance.Color(photo).enhance(1.6),
    lambda photo: photo.filter(ImageFilter.GaussianBlur(2)),
    lambda photo: photo.filter(ImageFilter.UnsharpMask(3, 150, 0)),
]


@pytest.mark.parametrize("seed", [1, 3, 4])
@pytest.mark.parametrize("reach", [3, 4, 6])
def test_what_moved_by_a_few_pixels_is_seen(seed: int, reach: int) -> None:
    photo = scene(seed)
    assert moved(photo, stirred(photo, reach))
    verdict = verify(drawn(photo), drawn(stirred(photo, reach)))
    assert verdict.grade is None or verdict.grade <= Grade.MOMENT


@pytest.mark.parametrize("change", EDITS)
@pytest.mark.parametrize("seed", range(5))
def test_a_copy_is_still(seed: int, change: Callable[[Image.Image], Image.Image]) -> None:
    photo = scene(seed)
    assert not moved(photo, change(photo))


def test_blank_frames_are_still() -> None:
    grey = Image.new("RGB", SIZE, (90, 90, 90))
    assert not moved(grey, grey)
