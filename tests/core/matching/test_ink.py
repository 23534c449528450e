"""Faint watermarks are seen where the picture below is bright or busy; copies show none."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageFilter

from photofind.core.domain import Grade
from photofind.core.matching.align import by_orientation
from photofind.core.matching.compare import Registered, register
from photofind.core.matching.ink import measure, shows_ink
from photofind.core.matching.subject import Subject
from photofind.core.matching.verify import verify
from tests.benchmarks.edits import watermarked
from tests.benchmarks.negatives import smooth_field
from tests.benchmarks.sheet import Sheet, jpeg
from tests.builders import draw_picture
from tests.core.matching.drawn import drawn, subject_of

SIZE = (480, 360)


def leaves(seed: int) -> Image.Image:
    """Draw something busy all over, as bright as a watermark in places."""
    random = Random(seed)
    fine = sum(smooth_field(random, SIZE, cells) for cells in (40, 70, 110))
    hue = smooth_field(random, SIZE, 12)
    planes = [140 + 40 * fine + 40 * hue, 145 + 45 * fine, 125 + 40 * fine - 40 * hue]
    return Image.fromarray(np.clip(np.stack(planes, axis=-1), 0, 255).astype(np.uint8))


def bright(seed: int) -> Image.Image:
    """Draw a thing before a bright wall."""
    wall = ImageEnhance.Brightness(draw_picture(seed, SIZE)).enhance(0.25)
    return Image.blend(wall, Image.new("RGB", SIZE, (225, 226, 228)), 0.75)


def marked(photo: Image.Image, seed: int) -> Subject:
    """Write over a photo, and save it as anybody would."""
    return subject_of(watermarked(Sheet.of(photo), Random(seed)).encoded())


def laid(first: Subject, second: Subject) -> Registered:
    """Lay whole frames on each other."""
    whole = by_orientation(first.pixels, second.pixels)
    assert whole is not None
    return register(first.pixels, second.pixels, whole.matrix)


@pytest.mark.parametrize("draw", [leaves, bright])
@pytest.mark.parametrize("seed", range(3))
def test_a_watermark_is_no_copy(draw: Callable[[int], Image.Image], seed: int) -> None:
    photo = draw(seed)
    copy = marked(photo, seed)
    verdict = verify(drawn(photo), copy)
    assert verdict.grade is not Grade.SAME
    assert not verdict.is_reencoding


@pytest.mark.parametrize("seed", range(3))
def test_it_does_not_matter_which_picture_has_the_ink(seed: int) -> None:
    photo = leaves(seed)
    clean, copy = drawn(photo), marked(photo, seed)
    assert shows_ink(laid(clean, copy))
    assert shows_ink(laid(copy, clean))


def stored(quality: int) -> Callable[[Image.Image], bytes]:
    return lambda photo: replace(Sheet.of(photo), saving=jpeg(quality)).encoded()


def changed(change: Callable[[Image.Image], Image.Image]) -> Callable[[Image.Image], bytes]:
    return lambda photo: Sheet.of(change(photo)).encoded()


COPIES: dict[str, Callable[[Image.Image], bytes]] = {
    "JPEG 20": stored(20),
    "small": changed(lambda photo: photo.resize((160, 120), Image.Resampling.LANCZOS)),
    "brighter": changed(lambda photo: ImageEnhance.Brightness(photo).enhance(1.3)),
    "paler": changed(lambda photo: ImageEnhance.Contrast(photo).enhance(0.6)),
    "grey": changed(lambda photo: photo.convert("L").convert("RGB")),
    "blurred": changed(lambda photo: photo.filter(ImageFilter.GaussianBlur(1.6))),
    "sharpened": changed(lambda photo: photo.filter(ImageFilter.UnsharpMask(3, 150))),
}


@pytest.mark.parametrize("kind", COPIES)
@pytest.mark.parametrize("draw", [leaves, bright, lambda seed: draw_picture(seed, SIZE)])
def test_a_copy_shows_no_ink(draw: Callable[[int], Image.Image], kind: str) -> None:
    photo = draw(5)
    assert not shows_ink(laid(drawn(photo), subject_of(COPIES[kind](photo))))


def test_where_nothing_is_left_to_see_nothing_is_measured() -> None:
    photo = draw_picture(1, SIZE)
    assert measure(laid(drawn(photo), subject_of(stored(80)(photo)))) is None
