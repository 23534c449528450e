"""Recolouring is seen, and what compression does to colours is none."""

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from photofind.core.matching.align import Pixels
from photofind.core.matching.hues import keeps_hues
from tests.core.matching.saved import facts, photo_of, saved


def recoloured(pixels: Pixels) -> list[Image.Image]:
    image = Image.fromarray(pixels)
    warm = np.clip(pixels * np.array([1.15, 1.0, 0.8]), 0, 255).astype(np.uint8)
    return [
        ImageEnhance.Color(image).enhance(0.4), ImageEnhance.Color(image).enhance(1.6),
        Image.fromarray(warm), image.convert("L").convert("RGB"),
    ]  # fmt: skip


@pytest.mark.parametrize("quality", [20, 70, 90])
def test_a_jpeg_keeps_its_hues_and_a_recoloured_one_does_not(quality: int) -> None:
    photo = photo_of()
    copy = saved(Image.fromarray(photo), quality=quality)
    assert keeps_hues(copy, facts(copy, quality), photo)
    for edited in recoloured(photo):
        changed = saved(edited, quality=quality)
        assert not keeps_hues(changed, facts(changed, quality), photo)


@pytest.mark.parametrize("quality", [30, 70])
def test_so_does_a_file_that_does_not_tell_its_quality(quality: int) -> None:
    photo = photo_of()
    copy = saved(Image.fromarray(photo), "WEBP", quality=quality)
    assert keeps_hues(copy, facts(copy, None, "WEBP"), photo)
    for edited in recoloured(photo):
        changed = saved(edited, "WEBP", quality=quality)
        assert not keeps_hues(changed, facts(changed, None, "WEBP"), photo)


def test_a_tiny_copy_keeps_its_hues() -> None:
    photo = photo_of()
    small = saved(Image.fromarray(photo).resize((30, 22), Image.Resampling.LANCZOS), quality=90)
    assert keeps_hues(small, facts(small, 90), photo)


def test_a_grey_photo_with_a_spot_of_colour_is_not_its_greyscale_copy() -> None:
    photo = np.repeat(photo_of()[..., :1], 3, axis=2)
    photo[64:96, 64:96] = (200, 60, 70)
    grey = saved(Image.fromarray(photo).convert("L").convert("RGB"), quality=90)
    assert not keeps_hues(grey, facts(grey, 90), photo)
    copy = saved(Image.fromarray(photo), quality=70)
    assert keeps_hues(copy, facts(copy, 70), photo)


@pytest.mark.filterwarnings("error")
def test_a_picture_of_a_few_pixels_has_no_place_to_look_at() -> None:
    tiny = photo_of()[:3, :2]
    assert not keeps_hues(tiny, facts(tiny, 90), photo_of())
