"""The same view under other light is another photo; what edits do to lightness is not that."""

from collections.abc import Callable
from random import Random

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from photofind.core.domain import Grade
from photofind.core.matching.compare import register
from photofind.core.matching.differences import find_differences
from photofind.core.matching.light import has_wandered
from photofind.core.matching.subject import Subject
from photofind.core.matching.verify import verify
from tests.benchmarks.negatives import smooth_field
from tests.builders import draw_picture
from tests.core.matching.drawn import drawn

SIZE = (480, 360)
Light = NDArray[np.floating]


def scene(seed: int) -> Image.Image:
    """Draw a photo: with the soft detail that lenses and cameras leave."""
    return draw_picture(seed, SIZE).filter(ImageFilter.GaussianBlur(0.9))


def lit(photo: Image.Image, light: Light) -> Image.Image:
    """Multiply by light of shape (height, width)."""
    pixels = np.asarray(photo, np.float32) * light[..., None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def hour(seed: int, strength: float = 0.3) -> Light:
    """Return the light of some hour: brighter here, darker there."""
    return 0.85 + strength * smooth_field(Random(seed), SIZE, 4)


def places() -> tuple[Light, Light]:
    """Return x and y of every pixel, -1 to 1."""
    x, y = np.meshgrid(np.linspace(-1, 1, SIZE[0]), np.linspace(-1, 1, SIZE[1]))
    return x, y


def are_of_two_hours(first: Subject, second: Subject) -> bool:
    """Tell whether light wandered between two whole frames."""
    scale = second.size[0] / first.size[0]
    pair = register(first.pixels, second.pixels, np.diag([scale, scale, 1.0]))
    return has_wandered(pair, find_differences(pair))


def sepia(photo: Image.Image) -> Image.Image:
    return ImageOps.colorize(photo.convert("L"), "#140c04", "#fff0d0")


def boxed(photo: Image.Image) -> Image.Image:
    image = photo.copy()
    ImageDraw.Draw(image).rectangle((40, 60, 260, 240), fill=(128, 128, 128))
    return image


def tiny(photo: Image.Image) -> Image.Image:
    return photo.resize((96, 72), Image.Resampling.LANCZOS)


EDITS: list[Callable[[Image.Image], Image.Image]] = [
    sepia, boxed, tiny,
    lambda photo: photo.convert("L").convert("RGB"),
    lambda photo: ImageEnhance.Brightness(photo).enhance(1.4),
    lambda photo: ImageEnhance.Contrast(photo).enhance(1.4),
    lambda photo: ImageEnhance.Color(photo).enhance(1.6),
    lambda photo: photo.point(lambda value: 255 * (value / 255) ** 0.7),
    lambda photo: photo.filter(ImageFilter.GaussianBlur(2)),
    lambda photo: photo.filter(ImageFilter.UnsharpMask(3, 150, 0)),
]  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_another_hour_is_another_photo(seed: int) -> None:
    # Nothing moved, and every texture agrees: only the light tells that two moments were kept.
    photo = scene(seed)
    assert are_of_two_hours(drawn(photo), drawn(lit(photo, hour(seed))))
    verdict = verify(drawn(photo), drawn(lit(photo, hour(seed))))
    assert verdict.grade is None or verdict.grade <= Grade.MOMENT


@pytest.mark.parametrize("seed", range(4))
def test_the_light_is_seen_beside_a_box_and_in_a_crop(seed: int) -> None:
    photo, later = drawn(scene(seed)), lit(scene(seed), hour(seed))
    assert are_of_two_hours(photo, drawn(boxed(later)))
    verdict = verify(photo, drawn(later.crop((60, 30, 460, 340))))
    assert verdict.grade is None or verdict.grade <= Grade.MOMENT


@pytest.mark.parametrize("number", range(len(EDITS)))
@pytest.mark.parametrize("seed", range(3))
def test_no_edit_is_taken_for_another_hour(seed: int, number: int) -> None:
    photo = scene(seed)
    assert not are_of_two_hours(drawn(photo), drawn(EDITS[number](photo)))


@pytest.mark.parametrize("seed", range(3))
def test_a_lamp_beside_a_print_and_a_vignette_are_forgiven(seed: int) -> None:
    x, y = places()
    photo = scene(seed)
    assert not are_of_two_hours(drawn(photo), drawn(lit(photo, 0.85 + 0.12 * x - 0.1 * y)))
    assert not are_of_two_hours(drawn(photo), drawn(lit(photo, 1 - 0.2 * (x**2 + y**2))))


@pytest.mark.parametrize("seed", range(3))
def test_lifted_shadows_are_forgiven(seed: int) -> None:
    photo = scene(seed)
    around = np.asarray(photo.convert("L").filter(ImageFilter.GaussianBlur(14)), np.float32)
    assert not are_of_two_hours(drawn(photo), drawn(lit(photo, 1.3 - 0.5 * around / 255)))


def test_black_and_blank_frames_have_no_light_to_tell() -> None:
    black = drawn(Image.new("RGB", SIZE, (0, 0, 0)))
    grey = drawn(Image.new("RGB", SIZE, (90, 90, 90)))
    assert not are_of_two_hours(black, black)
    assert not are_of_two_hours(black, grey)
    assert not are_of_two_hours(grey, grey)


def test_pictures_that_share_nothing_have_no_light_to_tell() -> None:
    first, second = drawn(scene(1)), drawn(scene(2))
    apart = register(first.pixels, second.pixels, np.array([[1, 0, 900.0], [0, 1, 0], [0, 0, 1]]))
    assert not has_wandered(apart, find_differences(apart))
