"""Blur, sharpening and noise are told where a format does not say to what it rounds, too."""

import numpy as np
import pytest
from PIL import Image, ImageFilter

from photofind.core.matching.spectrum import NAMES, is_compressed, measure
from tests.core.matching.saved import blurred, noisy, photo_of, saved


@pytest.mark.parametrize("quality", [60, 80])
def test_a_photo_compressed_is_a_copy(quality: int) -> None:
    photo = photo_of()
    assert is_compressed(saved(Image.fromarray(photo), "WEBP", quality=quality), photo)


def test_an_edited_photo_is_no_copy_however_it_is_stored() -> None:
    photo = photo_of()
    sharp = Image.fromarray(photo).filter(ImageFilter.UnsharpMask(3, 150))
    for edited in (blurred(photo, 1.2), sharp, noisy(photo, 10)):
        assert not is_compressed(saved(edited, "WEBP", quality=80), photo)


def test_a_clean_photo_is_no_copy_of_its_noisy_or_blurred_one() -> None:
    clean = saved(Image.fromarray(photo_of()), "WEBP", quality=85)
    for edited in (noisy(clean), blurred(clean)):
        assert not is_compressed(clean, saved(edited, quality=90), may_be_original=True)


def test_every_trait_is_a_number_for_any_picture() -> None:
    plain = np.full((40, 60, 3), 128, np.uint8)
    for copy in (plain, photo_of()[:40, :60], plain[:16, :24]):
        measured = measure(copy, plain)
        assert measured.shape == (len(NAMES),)
        assert np.isfinite(measured).all()
    assert not is_compressed(plain[:5], plain[:5])
