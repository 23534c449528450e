"""Pictures lie on the model's canvas whole, in proportion and in the middle."""

import numpy as np
import pytest
from PIL import Image

from photofind.core.fingerprints.model_spec import Fit, Layout, ModelSpec
from photofind.core.fingerprints.preprocess import canvases, model_input
from tests.builders import draw_picture

PAD = (1, 2, 3)


def a_spec(**changes: object) -> ModelSpec:
    values: dict[str, object] = {
        "name": "m",
        "input": "i",
        "output": "o",
        "size_px": 16,
        "pad": PAD,
        **changes,
    }
    return ModelSpec(**values)  # type: ignore[arg-type]  # the tests name real fields


def a_picture(height: int, width: int, value: int = 200) -> np.ndarray:
    return np.full((height, width, 3), value, dtype=np.uint8)


@pytest.mark.parametrize("shape", [(64, 128), (8, 16), (4, 8)])
def test_a_landscape_picture_is_padded_above_and_below(shape: tuple[int, int]) -> None:
    (canvas,) = canvases([a_picture(*shape)], a_spec())
    assert (canvas[:4] == PAD).all()
    assert (canvas[12:] == PAD).all()
    assert (canvas[4:12] == 200).all()


def test_a_portrait_picture_is_padded_left_and_right() -> None:
    (canvas,) = canvases([a_picture(128, 64)], a_spec())
    assert (canvas[:, :4] == PAD).all()
    assert (canvas[:, 4:12] == 200).all()


def test_a_line_of_pixels_keeps_one_row() -> None:
    (canvas,) = canvases([a_picture(1, 4000)], a_spec())
    assert (canvas == 200).all(axis=2).any(axis=1).sum() == 1


def test_cropping_loses_the_ends_of_the_long_side() -> None:
    picture = a_picture(16, 48, 0)
    picture[:, 16:32] = 255
    (canvas,) = canvases([picture], a_spec(fit=Fit.CROP))
    assert (canvas == 255).all()


def test_stretching_fills_the_canvas() -> None:
    (canvas,) = canvases([a_picture(5, 50)], a_spec(fit=Fit.STRETCH))
    assert (canvas == 200).all()


def test_a_model_of_bytes_gets_the_pixels_as_they_are() -> None:
    pixels = canvases([a_picture(16, 16)], a_spec())
    assert model_input(pixels, a_spec()) is pixels


def test_floats_are_normalised_and_channels_moved() -> None:
    spec = a_spec(is_uint8=False, layout=Layout.NCHW, mean=(0.5, 0.5, 0), deviation=(0.5, 1, 1))
    values = model_input(np.full((1, 16, 16, 3), 255, dtype=np.uint8), spec)
    assert values.shape == (1, 3, 16, 16)
    assert values.dtype == np.float32
    assert np.allclose(values[0, :, 0, 0], (1, 0.5, 1), atol=1e-6)


def test_blue_comes_first_where_the_model_wants_it() -> None:
    pixels = np.zeros((1, 16, 16, 3), dtype=np.uint8)
    pixels[..., 0] = 9
    assert (model_input(pixels, a_spec(is_bgr=True))[0, 0, 0] == (0, 0, 9)).all()


@pytest.mark.parametrize("side", [24, 31, 40, 47, 60])
def test_shrinking_in_two_steps_looks_like_shrinking_at_once(side: int) -> None:
    picture = np.asarray(draw_picture(5, (96, 96)))
    (canvas,) = canvases([picture], a_spec(size_px=side))
    at_once = Image.fromarray(picture).resize((side, side), Image.Resampling.BOX)
    difference = np.abs(canvas.astype(int) - np.asarray(at_once).astype(int))
    assert difference.mean() < 3
