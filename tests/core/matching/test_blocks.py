"""Blocks are cut and transformed as JPEG does, and pictures scaled as programs scale them."""

import numpy as np
import pytest
from PIL import Image

from photofind.core.matching.blocks import (
    FILTERS,
    MOST_BLOCKS,
    Blocks,
    block_rows,
    scaled_rows,
    transformed,
    untransformed,
)
from tests.core.matching.saved import photo_of

PILLOW = {"lanczos": Image.Resampling.LANCZOS, "bicubic": Image.Resampling.BICUBIC}


def test_there_and_back_is_the_same_block() -> None:
    blocks = np.random.default_rng(1).uniform(0, 255, (5, 64)).astype(np.float32)
    assert np.allclose(untransformed(transformed(blocks)), blocks, atol=1e-2)
    assert np.allclose(transformed(blocks)[:, 0], blocks.sum(axis=1) / 8, rtol=1e-4)


@pytest.mark.parametrize("scaling", PILLOW)
def test_scaling_down_is_what_programs_do(scaling: str) -> None:
    # A filter that is a little off would look like a blur, and no small copy would be marked.
    pixels = photo_of()
    rows = np.arange(77)
    expected = np.asarray(Image.fromarray(pixels).resize((105, 77), PILLOW[scaling]), np.float32)
    made = np.asarray(scaled_rows(pixels, (77, 105), rows, scaling), np.float32)
    assert np.abs(made - expected).max() <= 1


@pytest.mark.parametrize("scaling", FILTERS)
def test_a_plain_picture_stays_plain(scaling: str) -> None:
    pixels = np.full((60, 90, 3), 77, np.uint8)
    assert np.all(scaled_rows(pixels, (20, 30), np.arange(20), scaling) == 77)


def test_only_some_rows_of_a_large_picture_are_looked_at() -> None:
    rows = block_rows(1024, 768, (0, 0))
    assert len(rows) % 8 == 0
    assert len(rows) // 8 * (768 // 8) <= MOST_BLOCKS
    assert np.all(rows.reshape(-1, 8)[:, 0] % 8 == 0)


def test_what_is_cut_off_is_known() -> None:
    pixels = photo_of().copy()
    pixels[:8, :8] = 255
    blocks = Blocks.of(pixels, photo_of(), (0, 0), "lanczos")
    assert blocks.high[0].all()
    assert not blocks.low[0].any()
    assert blocks.clipped[0] == 64
    assert blocks.copy.shape == blocks.source.shape == (22 * 30, 64)
