"""Pictures are laid on each other: by orientation, by local features, to a fraction of a pixel."""

from random import Random

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from photofind.core.fingerprints.perceptual_hash import turn
from photofind.core.matching.align import (
    by_features,
    by_orientation,
    frame_matrix,
    is_sane,
    may_fit,
    quadrangle,
    scale_of,
)
from photofind.core.matching.compare import motion, register
from photofind.core.matching.features import Features, extract, extract_coarse, mirrored, pairs
from photofind.core.matching.outside import is_tile, unseen_content
from photofind.core.matching.refine import settled
from tests.benchmarks.negatives import collage, next_frame
from tests.builders import draw_picture

SIZE = (320, 240)
Pixels = NDArray[np.uint8]


def thumbnail(seed: int = 1, size: tuple[int, int] = SIZE) -> Pixels:
    return np.asarray(draw_picture(seed, size).filter(ImageFilter.GaussianBlur(0.8)))


def turned(pixels: Pixels, orientation: int) -> Pixels:
    return np.stack([turn(pixels[..., c], orientation) for c in range(3)], axis=-1)


@pytest.mark.parametrize("orientation", range(8))
def test_each_orientation_is_recognised(orientation: int) -> None:
    found = by_orientation(thumbnail(), turned(thumbnail(), orientation))
    assert found is not None
    assert (found.turn_degrees, found.is_mirrored) == (90 * (orientation % 4), orientation >= 4)


@pytest.mark.parametrize("orientation", range(8))
def test_a_frame_s_map_leads_from_corner_to_corner(orientation: int) -> None:
    second = turned(thumbnail(), orientation)
    matrix = frame_matrix(thumbnail().shape, second.shape, orientation)
    corners = quadrangle(matrix, SIZE)
    assert np.allclose(corners.min(axis=0), 0)
    assert np.allclose(corners.max(axis=0), (second.shape[1], second.shape[0]))
    pair = register(thumbnail(), second, matrix)
    assert np.abs(pair.first - pair.second).mean() < 0.01


@pytest.mark.parametrize("orientation", range(8))
def test_coarse_features_tell_parts_in_any_orientation_from_strangers(orientation: int) -> None:
    part = turned(thumbnail(), orientation)[:200, :200]
    coarse = [extract_coarse(pixels) for pixels in (thumbnail(), part, thumbnail(7))]
    assert may_fit(coarse[0], coarse[1], SIZE, (200, 200))
    assert not may_fit(coarse[0], coarse[2], SIZE, SIZE)


def test_features_survive_storing() -> None:
    made = extract(thumbnail())
    stored = Features.from_bytes(made.to_bytes())
    assert np.array_equal(stored.places, made.places)
    assert np.array_equal(stored.descriptors, made.descriptors)


def test_mirrored_features_are_those_of_the_mirrored_picture() -> None:
    there = extract(np.ascontiguousarray(thumbnail()[:, ::-1]))
    found = pairs(mirrored(extract(thumbnail())), there, 0.84)
    assert len(found) > 100
    places = mirrored(extract(thumbnail())).places[found[:, 0]]
    assert np.median(np.abs(places - there.places[found[:, 1]])) < 0.01


def test_a_blank_picture_has_no_features_and_no_alignment() -> None:
    blank = extract(np.full((240, 320, 3), 128, np.uint8))
    assert len(blank) == 0
    assert by_features(blank, extract(thumbnail()), SIZE, SIZE) is None


def test_a_crop_is_laid_on_its_place() -> None:
    crop = thumbnail()[40:200, 60:260]
    found = by_features(extract(thumbnail()), extract(crop), SIZE, (200, 160))
    assert found is not None
    assert np.allclose(found.matrix @ [60, 40, 1], [0, 0, 1], atol=1.5)
    assert abs(scale_of(found.matrix, SIZE) - 1) < 0.02


def test_a_map_that_folds_a_frame_is_not_sane() -> None:
    assert is_sane(np.eye(3), SIZE)
    assert not is_sane(np.diag([0.01, 1, 1]), SIZE)
    assert not is_sane(np.array([[1, 0, 0], [0, 1, 0], [0.02, 0, 1.0]]) * 1.0, SIZE)


def test_a_rough_map_is_settled_to_a_fraction_of_a_pixel() -> None:
    rough = np.array([[1, 0, 2.5], [0, 1, -1.5], [0, 0, 1.0]])
    matrix = settled(thumbnail(), thumbnail(), rough, unknowns=6).matrix
    assert np.abs(quadrangle(matrix, SIZE) - quadrangle(np.eye(3), SIZE)).max() < 0.6


def test_settling_ignores_gain_and_offset() -> None:
    darker = (thumbnail() * 0.6 + 20).astype(np.uint8)
    rough = np.array([[1, 0, 2.0], [0, 1, 1.0], [0, 0, 1.0]])
    matrix = settled(thumbnail(), darker, rough, unknowns=6).matrix
    assert np.abs(quadrangle(matrix, SIZE) - quadrangle(np.eye(3), SIZE)).max() < 0.6


def test_the_lower_resolution_decides_the_frame() -> None:
    small = np.asarray(Image.fromarray(thumbnail()).resize((160, 120), Image.Resampling.BOX))
    matrix = frame_matrix(thumbnail().shape, small.shape, 0)
    pair = register(thumbnail(), small, matrix)
    assert pair.first.shape[:2] == (120, 160)
    assert not pair.is_in_first
    assert (pair.first_shown, pair.second_shown) == (1.0, 1.0)


def test_a_detail_that_moved_is_followed() -> None:
    photo = Image.fromarray(thumbnail())
    moved = np.asarray(next_frame(photo, Random(2), on_tripod=True))
    still = motion(register(thumbnail(), thumbnail(), np.eye(3)))
    changed = motion(register(thumbnail(), moved, np.eye(3)))
    assert np.linalg.norm(still.moves, axis=1).max() < 0.5
    assert np.linalg.norm(changed.moves, axis=1).max() > 3


def test_two_crops_side_by_side_both_show_what_the_other_lacks() -> None:
    wide = thumbnail(3, (480, 240))
    first, second = wide[:, :320], wide[:, 160:]
    shift = np.array([[1, 0, -160], [0, 1, 0], [0, 0, 1.0]])
    unseen = unseen_content(np.ascontiguousarray(first), np.ascontiguousarray(second), shift)
    assert min(unseen) > 0.05


def test_a_plain_frame_is_no_content() -> None:
    framed = np.full((300, 400, 3), 255, np.uint8)
    framed[30:270, 40:360] = thumbnail()
    shift = np.array([[1, 0, 40], [0, 1, 30], [0, 0, 1.0]])
    assert max(unseen_content(thumbnail(), framed, shift)) < 0.03


def test_a_tile_of_a_collage_ends_at_a_seam_and_a_crop_does_not() -> None:
    photos = [draw_picture(seed, (300, 300)) for seed in (5, 6, 7, 8)]
    sheet = np.asarray(collage(photos, Random(1)).resize((320, 320)))
    tile = np.asarray(photos[0].resize((160, 160)))
    assert is_tile(tile, sheet, np.eye(3))
    crop = np.ascontiguousarray(thumbnail()[40:200, 60:260])
    assert not is_tile(crop, thumbnail(), np.array([[1, 0, 60], [0, 1, 40], [0, 0, 1.0]]))
