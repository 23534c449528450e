"""What was done to a copy is named, and the way back is the way there turned round."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from PIL import Image

from photofind.core.domain import Change, PictureFacts, Transformation
from photofind.core.matching.align import Alignment
from photofind.core.matching.changes import (
    Limits,
    Seen,
    global_changes,
    inverted,
    tilt_of,
    whole_transformation,
)
from photofind.core.matching.closer import detail_beyond, is_grained
from photofind.core.matching.compare import motion, register
from photofind.core.matching.differences import find_differences
from photofind.core.matching.overlay import NAMES, traits, weights
from tests.core.matching.test_geometry import SIZE, thumbnail

UNCHANGED = Seen(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, is_looked_at=True)
FACTS = PictureFacts("JPEG", 400, 300)


def named(seen: Seen, second: PictureFacts = FACTS) -> tuple[Change, ...]:
    return whole_transformation(FACTS, second, Alignment(np.eye(3)), seen).changes


def test_nothing_seen_is_a_reencoding() -> None:
    assert UNCHANGED.is_reencoding
    assert named(UNCHANGED) == (Change.RECOMPRESSED,)


@pytest.mark.parametrize(
    ("seen", "change"),
    [
        (replace(UNCHANGED, brighter=8.0), Change.BRIGHTENED),
        (replace(UNCHANGED, brighter=-8.0), Change.DARKENED),
        (replace(UNCHANGED, cast=6.0), Change.RECOLOURED),
        (replace(UNCHANGED, colour=-2.0, is_grey=True), Change.GREYSCALE),
        (replace(UNCHANGED, detail=-1.0), Change.BLURRED),
        (replace(UNCHANGED, detail=0.7), Change.SHARPENED),
        (replace(UNCHANGED, grain=1.2), Change.NOISY),
        (replace(UNCHANGED, grain=-1.2), Change.DENOISED),
    ],
)
def test_an_edit_is_named_and_no_reencoding(seen: Seen, change: Change) -> None:
    assert not seen.is_reencoding
    assert change in named(seen)


def test_what_reencoding_may_do_does_not_depend_on_which_comes_first() -> None:
    limits = Limits(least_detail=-0.1, most_detail=0.3, least_grain=-3.0, most_grain=0.7)
    assert limits.allow(0.2, -2.0)
    assert limits.mirrored.allow(-0.2, 2.0)
    assert not limits.mirrored.allow(0.2, 2.0)


def test_a_smaller_copy_is_named_with_its_scale() -> None:
    half = PictureFacts("JPEG", 200, 150)
    how = whole_transformation(FACTS, half, Alignment(np.eye(3)), UNCHANGED)
    assert how.describe() == "resized to 50 %"


def test_darkening_is_seen_in_pixels() -> None:
    darker = (thumbnail() * 0.6).astype(np.uint8)
    seen = global_changes(register(thumbnail(), darker, np.eye(3)))
    assert seen.brighter < -5
    assert not seen.keeps_colours


@pytest.mark.parametrize(("turn", "is_mirrored"), product((0, 90, 180, 270), (False, True)))
def test_there_and_back_is_where_one_started(turn: int, is_mirrored: bool) -> None:
    how = Transformation(
        (Change.CROPPED, Change.DARKENED), turn, is_mirrored, 0.5, 0.6, 3.0,
        (0.8, 0.1, 0.05, -0.1, 0.9, 0.02, 0.0, 0.0, 1.0),
    )  # fmt: skip
    back = inverted(inverted(how))
    assert back.changes == how.changes
    assert (back.turn_degrees, back.is_mirrored, back.scale) == (turn, is_mirrored, 0.5)
    assert np.allclose(back.matrix or (), how.matrix or ())


def test_the_way_back_of_a_crop_shows_more() -> None:
    assert inverted(Transformation((Change.CROPPED,))).changes == (Change.UNCROPPED,)


def test_the_way_back_of_noise_has_less_of_it() -> None:
    assert inverted(Transformation((Change.NOISY,))).changes == (Change.DENOISED,)
    assert inverted(Transformation((Change.DENOISED,))).changes == (Change.NOISY,)


def test_tilt_is_what_quarter_turns_leave() -> None:
    angle = np.deg2rad(94)
    matrix = np.array([[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0],
                       [0, 0, 1.0]])  # fmt: skip
    assert abs(tilt_of(matrix) - 4) < 1e-6


def test_an_enlarged_picture_has_no_detail_beyond_its_true_size() -> None:
    small = Image.fromarray(thumbnail())
    large = np.asarray(small.resize((960, 720), Image.Resampling.BICUBIC))
    assert detail_beyond(large, 320) < 0.35 < detail_beyond(thumbnail(), 160)
    assert detail_beyond(thumbnail(), 320) == float("inf")


def test_equal_pictures_differ_nowhere() -> None:
    found = find_differences(register(thumbnail(), thumbnail(), np.eye(3)))
    assert (found.share, found.specks) == (0.0, 0.0)
    assert found.agreement > 0.999


def test_a_clipped_copy_differs_nowhere() -> None:
    # Brightening drives light parts into white: what is lost there is no other content.
    bright = np.clip(thumbnail() * 1.4, 0, 255).astype(np.uint8)
    assert find_differences(register(thumbnail(), bright, np.eye(3))).share < 0.1


def test_a_box_is_found_where_it_lies() -> None:
    covered = thumbnail().copy()
    covered[60:160, 100:220] = 128
    found = find_differences(register(thumbnail(), covered, np.eye(3)))
    rows, columns = np.flatnonzero(found.map.any(axis=1)), np.flatnonzero(found.map.any(axis=0))
    assert abs(rows[0] * 2 - 60) < 20
    assert abs(columns[-1] * 2 - 220) < 20


def test_the_overlay_network_fits_its_traits() -> None:
    covered = thumbnail().copy()
    covered[60:160, 100:220] = 128
    pair = register(thumbnail(), covered, np.eye(3))
    measured = traits(pair, find_differences(pair), motion(pair))
    assert measured.shape == (2, len(NAMES))
    assert weights().inner.shape[0] == len(NAMES)
    assert SIZE == (320, 240)


def _pair_with(sigma: float) -> bool:
    """Tell whether noise of this strength (of 255) is seen to lie between two pictures."""
    pixels = thumbnail(3).astype(np.float32)
    grain = np.random.default_rng(2).normal(0, sigma, pixels.shape)
    noisy = np.clip(pixels + grain, 0, 255).astype(np.uint8)
    return is_grained(register(thumbnail(3), noisy, np.eye(3)))


def test_noise_is_told_by_its_evenness() -> None:
    # A noisy copy marked as a re-encoding could be kept instead of the clean original.
    assert _pair_with(10.0)
    assert not _pair_with(0.5)


def test_what_differs_in_busy_places_only_is_no_noise() -> None:
    pixels = thumbnail(3)
    other = pixels.copy()
    other[::2, : pixels.shape[1] // 2] = other[::2, : pixels.shape[1] // 2] // 2
    assert not is_grained(register(pixels, other, np.eye(3)))


def test_noise_is_no_reencoding_whatever_its_growth_of_grain() -> None:
    grained = replace(UNCHANGED, grain=0.2, is_grained=True)
    assert not grained.is_reencoding
    assert named(grained) == (Change.NOISY,)
    assert named(replace(grained, grain=-0.2)) == (Change.DENOISED,)
