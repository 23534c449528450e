"""The edits that the model is measured by, and the splits that keep measuring honest."""

import random
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

RECIPE = Path(__file__).parents[2] / "packaging" / "model"


@pytest.fixture(autouse=True)
def recipe_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(RECIPE))
    for name in ("edits", "splits", "embedder"):
        monkeypatch.delitem(sys.modules, name, raising=False)


def a_picture(width: int = 120, height: int = 80) -> Image.Image:
    coarse = np.random.default_rng(3).integers(0, 256, (8, 12, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize((width, height), Image.Resampling.BILINEAR)


def test_every_edit_gives_an_rgb_picture_and_leaves_its_original_alone() -> None:
    import edits

    table = edits.with_collages([a_picture(90, 90)])
    for row, strengths in table.items():
        for strength, edit in strengths.items():
            picture = a_picture()
            before = picture.tobytes()
            assert edit(picture, random.Random(1)).mode == "RGB", (row, strength)
            assert picture.tobytes() == before, (row, strength)


def test_the_same_seed_draws_the_same_edit() -> None:
    import edits

    for row, edit in edits.EDITS.items():
        first, second = (edit(a_picture(), random.Random(9)) for _ in range(2))
        assert first.tobytes() == second.tobytes(), row


@pytest.mark.parametrize("area", [0.92, 0.8, 0.64, 0.5, 0.35])
def test_a_crop_keeps_the_stated_share_of_the_area(area: float) -> None:
    import edits

    cropped = edits.cropped(a_picture(400, 300), random.Random(2), area)
    assert cropped.width * cropped.height / 120_000 == pytest.approx(area, abs=0.01)


def test_an_inner_crop_has_no_black_corners() -> None:
    import edits

    white = Image.new("RGB", (200, 100), (255, 255, 255))
    for degrees in range(-180, 181, 13):
        turned = edits.rotated_inner(white, degrees)
        assert np.asarray(turned).min() > 200, degrees


def test_a_photo_is_never_both_trained_on_and_measured() -> None:
    import splits

    contents = [str(number).encode() for number in range(2000)]
    drawn = [splits.split_of(content) for content in contents]
    assert drawn == [splits.split_of(content) for content in contents]
    share = sum(split is splits.Split.TRAIN for split in drawn) / len(drawn)
    assert share == pytest.approx(1 - splits.HELD_OUT_BELOW / 256, abs=0.02)


def test_a_letterboxed_picture_keeps_its_shape() -> None:
    import embedder

    white = Image.new("RGB", (320, 160), (255, 255, 255))
    boxed = embedder.letterbox(white, 128, (128, 128, 128))
    assert boxed.shape == (128, 128, 3)
    assert (boxed[32:96] == 255).all()
    assert (boxed[:32] == 128).all()
