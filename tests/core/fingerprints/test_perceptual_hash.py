"""The hash equals imagehash's bit for bit, on photos and on everything that is not one."""

from pathlib import Path

import imagehash
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from numpy.typing import NDArray
from PIL import Image

from photofind.core.fingerprints.perceptual_hash import (
    ORIENTATIONS,
    grey_for_hash,
    hamming,
    orientations,
    perceptual_hash,
    perceptual_hashes,
    turn,
    turned_hashes,
)
from tests.builders import draw_picture

Grey = NDArray[np.uint8]


def imagehash_of(picture: Image.Image) -> bytes:
    return np.packbits(imagehash.phash(picture, hash_size=16).hash).tobytes()


def assert_equals_imagehash(grey: Grey) -> None:
    assert perceptual_hash(grey).tobytes() == imagehash_of(Image.fromarray(grey))


def a_box(box: tuple[int, int, int, int]) -> Grey:
    grey = np.full((64, 64), 30, dtype=np.uint8)
    left, top, right, bottom = box
    grey[min(top, bottom) : max(top, bottom) + 1, min(left, right) : max(left, right) + 1] = 200
    return grey


side = st.integers(0, 63)
rows = st_numpy.arrays(np.uint8, (64, 1))
dark = st_numpy.arrays(np.uint8, (64, 64), elements=st.integers(0, 2))


@settings(deadline=None)
@given(st.integers(0, 255))
def test_a_flat_picture_hashes_as_by_imagehash(value: int) -> None:
    assert_equals_imagehash(np.full((64, 64), value, dtype=np.uint8))


@settings(deadline=None)
@given(rows)
def test_a_one_dimensional_picture_hashes_as_by_imagehash(row: Grey) -> None:
    picture = np.repeat(row, 64, axis=1)
    assert_equals_imagehash(picture)
    assert_equals_imagehash(np.ascontiguousarray(picture.T))


@settings(deadline=None)
@given(st.integers(-4, 4), st.integers(-4, 4), st.integers(0, 255))
def test_a_gradient_hashes_as_by_imagehash(down: int, across: int, start: int) -> None:
    ramp = np.add.outer(np.arange(64) * down, np.arange(64) * across) + start
    assert_equals_imagehash(np.clip(ramp, 0, 255).astype(np.uint8))


@settings(deadline=None)
@given(dark)
def test_a_nearly_black_picture_hashes_as_by_imagehash(grey: Grey) -> None:
    assert_equals_imagehash(grey)


@settings(deadline=None)
@given(st.tuples(side, side, side, side))
def test_a_box_on_a_plain_ground_hashes_as_by_imagehash(box: tuple[int, int, int, int]) -> None:
    # Symmetrical pictures: many frequencies equal the median but for rounding.
    assert_equals_imagehash(a_box(box))


@settings(max_examples=30, deadline=None)
@given(st_numpy.arrays(np.uint8, (64, 64)))
def test_any_picture_hashes_as_by_imagehash(grey: Grey) -> None:
    assert_equals_imagehash(grey)


@pytest.mark.parametrize("seed", range(8))
def test_a_picture_of_any_size_hashes_as_by_imagehash(seed: int) -> None:
    picture = draw_picture(seed, (200 + 37 * seed, 320 - 11 * seed))
    hashed = perceptual_hash(grey_for_hash(np.asarray(picture)))
    assert hashed.tobytes() == imagehash_of(picture)


@given(
    st.integers(1, 520),
    st.integers(1, 520),
    st.sampled_from(("noise", "black and white", "smooth")),
)
@settings(max_examples=60)
def test_a_picture_is_shrunk_as_pillow_shrinks_it(height: int, width: int, kind: str) -> None:
    rng = np.random.default_rng(height * 1000 + width)
    pixels = rng.integers(0, 256, (height, width, 3), dtype=np.uint8)
    if kind == "black and white":
        pixels = np.where(pixels < 128, np.uint8(0), np.uint8(255))
    if kind == "smooth":
        pixels = np.asarray(Image.fromarray(pixels[:5, :5]).resize((width, height)))
    grey = Image.fromarray(pixels).convert("L")
    expected = np.asarray(grey.resize((64, 64), Image.Resampling.LANCZOS))
    assert np.array_equal(grey_for_hash(pixels), expected)


def test_hashing_many_at_once_changes_no_bit() -> None:
    greys = np.stack([grey_for_hash(np.asarray(draw_picture(seed))) for seed in range(6)])
    greys = np.concatenate([greys, np.zeros((2, 64, 64), dtype=np.uint8)])
    one_by_one = np.stack([perceptual_hash(grey) for grey in greys])
    assert np.array_equal(perceptual_hashes(greys), one_by_one)


def test_pictures_of_another_size_are_refused() -> None:
    with pytest.raises(ValueError, match="64 x 64"):
        perceptual_hashes(np.zeros((1, 32, 32), dtype=np.uint8))


@settings(max_examples=30, deadline=None)
@given(st_numpy.arrays(np.uint8, (64, 64)))
def test_orientations_equal_the_hashes_of_really_turned_pictures(grey: Grey) -> None:
    really = np.stack([perceptual_hash(turn(grey, index)) for index in range(ORIENTATIONS)])
    assert np.array_equal(orientations(grey), really)


@settings(deadline=None)
@given(st.tuples(side, side, side, side))
def test_orientations_of_symmetrical_pictures_are_exact_too(box: tuple[int, int, int, int]) -> None:
    grey = a_box(box)
    really = np.stack([perceptual_hash(turn(grey, index)) for index in range(ORIENTATIONS)])
    assert np.array_equal(orientations(grey), really)


@pytest.mark.parametrize("orientation", range(ORIENTATIONS))
def test_a_turned_photo_is_found_among_the_orientations(orientation: int) -> None:
    pixels = np.asarray(draw_picture(3))
    turned = perceptual_hash(grey_for_hash(turn(pixels, orientation)))
    # Shrinking first across and then down rounds otherwise than down and then across.
    assert hamming(orientations(grey_for_hash(pixels)), turned)[orientation] <= 4


def test_hashes_are_turned_without_their_pictures_but_for_a_few_bits() -> None:
    greys = [grey_for_hash(np.asarray(draw_picture(seed))) for seed in range(40)]
    hashes = np.stack([perceptual_hash(grey) for grey in greys])
    exact = np.stack([orientations(grey) for grey in greys])
    bits = hamming(turned_hashes(hashes).reshape(-1, 32), exact.reshape(-1, 32))
    assert bits.mean() < 8  # unrelated photos differ in 128
    assert bits.max() <= 32


def test_the_first_orientation_is_the_picture_itself() -> None:
    hashes = np.random.default_rng(0).integers(0, 256, (5, 32)).astype(np.uint8)
    assert np.array_equal(turned_hashes(hashes)[:, 0], hashes)


def test_a_turned_picture_lies_clockwise() -> None:
    picture = np.array([[1, 2], [3, 4]], dtype=np.uint8)
    assert turn(picture, 1).tolist() == [[3, 1], [4, 2]]
    assert turn(picture, 4).tolist() == [[2, 1], [4, 3]]


def test_hamming_counts_bits() -> None:
    none, every = np.zeros((1, 32), dtype=np.uint8), np.full((1, 32), 255, dtype=np.uint8)
    assert hamming(np.concatenate([none, every]), none[0]).tolist() == [0, 256]


@pytest.mark.real_photos
def test_real_photos_hash_as_by_imagehash(shared_data: Path) -> None:
    for path in sorted((shared_data / "eval" / "corel").rglob("*.jpg"))[::12]:
        with Image.open(path) as photo:
            picture = photo.convert("RGB")
        hashed = perceptual_hash(grey_for_hash(np.asarray(picture)))
        assert hashed.tobytes() == imagehash_of(picture), path.name
