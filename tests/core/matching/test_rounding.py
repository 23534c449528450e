"""What rounding explains is a copy, and nothing else is: a photo marked wrongly may be lost."""

import io

import numpy as np
import pytest
from PIL import Image, ImageFilter
from PIL.JpegImagePlugin import JpegImageFile

from photofind.core.matching.align import Pixels
from photofind.core.matching.rounding import is_rounded, rounding_of, steps_of
from tests.core.matching.saved import blurred, facts, noisy, photo_of, saved, scene


def is_copy(copy: Pixels, quality: int, source: Pixels) -> bool:
    return is_rounded(copy, source, steps_of(quality))


@pytest.mark.parametrize("quality", [20, 50, 85, 92])
def test_steps_are_those_that_files_have(quality: int) -> None:
    stream = io.BytesIO()
    Image.fromarray(photo_of()).save(stream, "JPEG", quality=quality)
    opened = Image.open(stream)
    assert isinstance(opened, JpegImageFile)
    assert steps_of(quality).tolist() == opened.quantization[0]


@pytest.mark.parametrize("quality", [20, 30, 70, 90])
def test_a_photo_saved_again_is_a_copy(quality: int) -> None:
    photo = photo_of()
    assert is_copy(saved(Image.fromarray(photo), quality=quality), quality, photo)


@pytest.mark.parametrize("side", [60, 97, 160])
@pytest.mark.parametrize("filter_", [Image.Resampling.LANCZOS, Image.Resampling.BICUBIC])
def test_a_photo_scaled_down_is_a_copy(side: int, filter_: Image.Resampling) -> None:
    photo = photo_of()
    small = Image.fromarray(photo).resize((side, round(side * 176 / 240)), filter_)
    assert is_copy(saved(small, quality=90), 90, photo)


@pytest.mark.parametrize("quality", [20, 70, 90])
def test_noise_and_blur_are_seen_through_any_compression(quality: int) -> None:
    photo = photo_of()
    for edited in (
        blurred(photo),
        noisy(photo),
        Image.fromarray(photo).filter(ImageFilter.SHARPEN),
    ):
        assert not is_copy(saved(edited, quality=quality), quality, photo)


def test_a_small_copy_of_a_noisy_photo_is_none_of_the_clean_one() -> None:
    photo = photo_of()
    small = noisy(photo).resize((120, 88), Image.Resampling.LANCZOS)
    assert not is_copy(saved(small, quality=90), 90, photo)


def test_a_file_that_is_stored_turned_is_a_copy() -> None:
    # Its blocks begin at another corner, for its sides are no multiples of eight.
    photo = photo_of()[:171, :237]
    turned = Image.fromarray(photo).transpose(Image.Transpose.ROTATE_90)
    stored = Image.fromarray(saved(turned, quality=80))
    upright = np.asarray(stored.transpose(Image.Transpose.ROTATE_270))
    assert is_copy(upright, 80, photo)


def test_white_that_hides_what_was_rounded_is_no_difference() -> None:
    image = scene()
    image.paste((255, 255, 255), (0, 0, 240, 90))
    image.paste((255, 255, 255), (0, 120, 240, 176))
    photo = saved(image, quality=92)
    assert is_copy(saved(Image.fromarray(photo), quality=60), 60, photo)


def test_two_copies_of_a_third_file_are_told_if_the_better_one_is_good() -> None:
    original = scene()
    good, weak = saved(original, quality=90), saved(original, quality=50)
    assert is_rounded(weak, good, steps_of(50), 90)
    assert not is_rounded(weak, saved(noisy(np.asarray(original)), quality=90), steps_of(50), 90)
    assert not is_rounded(good, weak, steps_of(90), 50)


@pytest.mark.parametrize("quality", [75, 90])
def test_one_place_that_was_retouched_makes_a_copy_an_edit(quality: int) -> None:
    photo = Image.fromarray(np.tile(photo_of(), (4, 4, 1)))
    place = (300, 200, 340, 240)  # 0.2 % of the frame
    smooth = photo.copy()
    smooth.paste(photo.crop(place).filter(ImageFilter.GaussianBlur(4)), place)
    marked = photo.copy()
    marked.paste((30, 20, 20), (500, 400, 512, 412))
    source = np.asarray(photo)
    assert is_copy(saved(photo, quality=quality), quality, source)
    for edited in (smooth, marked):
        assert not is_copy(saved(edited, quality=quality), quality, source)
        small = edited.resize((480, 352), Image.Resampling.LANCZOS)
        assert not is_copy(saved(small, quality=90), 90, source)


def test_only_some_formats_tell_to_what_they_round() -> None:
    photo = photo_of()
    assert rounding_of(facts(photo, None, "WEBP")) is None
    assert rounding_of(facts(photo, None, "JPEG")) is None
    lossless = rounding_of(facts(photo, None, "PNG"))
    assert lossless is not None
    assert lossless.max() == 1
    assert not is_rounded(photo[:5], photo[:5], lossless)
