"""A look at two files tells a re-encoding from an edit, whichever comes first."""

from dataclasses import dataclass, replace

import numpy as np
import pytest
from PIL import Image

from photofind.core.domain import Change, PictureFacts
from photofind.core.matching.align import Alignment, Pixels
from photofind.core.matching.changes import Seen, whole_transformation
from photofind.core.matching.closer import Looked, look
from tests.core.matching.saved import blurred, facts, noisy, photo_of, saved

UNCHANGED = Seen(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
ALIGNED = Alignment(np.eye(3))


@dataclass
class File:
    """A file that decodes to given pixels."""

    facts: PictureFacts
    pixels: Pixels

    def load(self, side_px: int) -> Pixels:
        """Decode it, at most so large."""
        image = Image.fromarray(self.pixels)
        image.thumbnail((side_px, side_px))
        return np.asarray(image)


def jpeg(image: Image.Image, quality: int) -> File:
    pixels = saved(image, quality=quality)
    return File(facts(pixels, quality), pixels)


def webp(image: Image.Image, quality: int) -> File:
    pixels = saved(image, "WEBP", quality=quality)
    return File(facts(pixels, None, "WEBP"), pixels)


def photo() -> File:
    return File(facts(photo_of(), 92), photo_of())


def seen_between(first: Looked, second: Looked) -> Seen:
    return look(first, second, ALIGNED, UNCHANGED)


def test_a_weaker_copy_is_a_reencoding_from_either_side() -> None:
    original = photo()
    for copy in (
        jpeg(Image.fromarray(original.pixels), 30),
        webp(Image.fromarray(original.pixels), 70),
    ):
        assert seen_between(original, copy).is_reencoding
        assert seen_between(copy, original).is_reencoding


def test_a_large_file_that_was_retouched_in_one_place_is_no_copy() -> None:
    original = Image.fromarray(np.tile(photo_of(), (7, 7, 1)))
    edited = original.copy()
    edited.paste((240, 210, 60), (700, 500, 730, 530))
    source = jpeg(original, 92)
    assert seen_between(source, jpeg(original, 85)).is_reencoding
    for pair in ((source, jpeg(edited, 85)), (jpeg(edited, 85), source)):
        assert not seen_between(*pair).is_reencoding


def test_a_compressed_copy_of_what_tells_no_quality_is_a_reencoding() -> None:
    original = webp(Image.fromarray(photo_of()), 95)
    assert seen_between(original, webp(Image.fromarray(original.pixels), 70)).is_reencoding


def test_a_better_saved_copy_of_a_weak_original_is_a_reencoding() -> None:
    original = jpeg(Image.fromarray(photo_of()), 60)
    assert seen_between(jpeg(Image.fromarray(original.pixels), 95), original).is_reencoding


@pytest.mark.parametrize("quality", [30, 90])
def test_an_edited_copy_is_none_and_is_named(quality: int) -> None:
    original = photo()
    for edited in (blurred(original.pixels), noisy(original.pixels)):
        copy = jpeg(edited, quality)
        seen = seen_between(original, copy)
        assert not seen.is_reencoding
        named = whole_transformation(original.facts, copy.facts, ALIGNED, seen).changes
        assert not {Change.RECOMPRESSED, Change.CONTAINER}.intersection(named)


def test_an_original_that_does_not_tell_its_quality_is_no_copy_of_its_noisy_one() -> None:
    original = webp(Image.fromarray(photo_of()), 85)
    for quality in (60, 90):
        assert not seen_between(jpeg(noisy(original.pixels), quality), original).is_reencoding


def test_large_files_are_judged_by_what_limits_allow() -> None:
    # Only a part of what they lose is seen, so that rounding cannot explain it.
    original = photo()
    large = File(replace(original.facts, width_px=2400, height_px=1760), original.pixels)
    assert seen_between(large, original).is_explained is None


def test_a_file_that_cannot_be_read_is_not_judged() -> None:
    @dataclass
    class Gone(File):
        def load(self, side_px: int) -> Pixels:
            raise OSError(side_px)

    original = photo()
    assert not seen_between(original, Gone(original.facts, original.pixels)).is_looked_at
