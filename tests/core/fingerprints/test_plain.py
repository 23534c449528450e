"""Frames without content are told from photos."""

import numpy as np
import pytest

from photofind.core.fingerprints.perceptual_hash import grey_for_hash
from photofind.core.fingerprints.plain import is_plain
from tests.builders import draw_picture


@pytest.mark.parametrize("value", [0, 3, 128, 255])
def test_a_blank_frame_is_plain(value: int) -> None:
    assert is_plain(np.full((64, 64), value, dtype=np.uint8))


def test_a_gradient_is_plain() -> None:
    assert is_plain(np.add.outer(np.arange(64) * 2, np.arange(64) * 2).astype(np.uint8))


def test_noise_in_the_dark_is_plain() -> None:
    noise = np.random.default_rng(1).normal(8, 2, (64, 64))
    assert is_plain(np.clip(noise, 0, 255).astype(np.uint8))


@pytest.mark.parametrize("seed", range(6))
def test_a_picture_is_not_plain(seed: int) -> None:
    assert not is_plain(grey_for_hash(np.asarray(draw_picture(seed))))
