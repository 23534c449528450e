"""The quality benchmark's own parts: what they draw is what they say, what they count is right."""

from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pytest
from PIL import Image, ImageOps

from photofind.core.domain import Grade
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.negatives import next_frame, someone_walks_in
from tests.benchmarks.reliability import Stated, brier, is_deserved
from tests.benchmarks.truth import CorpusFile, truth_of
from tests.benchmarks.twins import with_twins
from tests.builders import draw_picture

BASE = CorpusFile("1", "one", "base", scene="one", digest=b"1")
SIZE = (320, 240)


def _half_even(seed: int) -> Image.Image:
    """Draw a photo with an even wall, before which moving shows nothing."""
    wall = Image.new("RGB", SIZE, (200, 200, 200))
    wall.paste(draw_picture(seed, (SIZE[0] // 2, SIZE[1])), (SIZE[0] // 2, 0))
    return wall


@pytest.mark.parametrize("seed", range(6))
def test_something_is_seen_to_move_in_the_next_frame(seed: int) -> None:
    # Were it not, the benchmark would ask for two copies to be told apart.
    photo = _half_even(seed)
    frame = np.asarray(next_frame(photo, Random(seed), on_tripod=True), np.float32)
    change = np.abs(frame - np.asarray(photo, np.float32)).mean(axis=2)
    assert (change > 25).mean() > 0.002


@pytest.mark.parametrize("seed", range(4))
def test_a_passer_by_can_be_seen(seed: int) -> None:
    photo, passer_by = draw_picture(seed, SIZE), _half_even(seed + 10)
    frame = np.asarray(someone_walks_in(passer_by, photo, Random(seed)), np.float32)
    change = np.abs(frame - np.asarray(photo, np.float32)).mean(axis=2)
    assert (change > 15).mean() > 0.01


def test_a_copy_is_no_other_shot_and_a_stranger_is_nothing() -> None:
    crop = replace(BASE, name="2", digest=b"2", row="crop", grade=Grade.EDITED)
    stranger = CorpusFile("3", "two", "base", scene="two", digest=b"3")
    frame = replace(BASE, name="4", base="one burst", row="burst", digest=b"4", is_negative=True)
    assert is_deserved(Grade.EDITED, truth_of(BASE, crop))
    assert not is_deserved(Grade.MOMENT, truth_of(BASE, crop))
    assert not is_deserved(Grade.SAME, truth_of(BASE, stranger))
    assert is_deserved(Grade.MOMENT, truth_of(BASE, frame))
    assert not is_deserved(Grade.EDITED, truth_of(BASE, frame))


def test_who_is_sure_and_wrong_pays_most() -> None:
    right, wrong = Stated(0.9, is_right=True), Stated(0.9, is_right=False)
    assert brier([right]) == pytest.approx(0.01)
    assert brier([wrong]) == pytest.approx(0.81)
    assert brier([]) == 0


def test_photos_that_a_collection_holds_twice_count_neither_way(tmp_path: Path) -> None:
    photo, stranger = draw_picture(1, SIZE), draw_picture(2, SIZE)
    photo.save(tmp_path / "1", "PNG")
    ImageOps.mirror(photo).save(tmp_path / "2", "JPEG", quality=60)
    stranger.save(tmp_path / "3", "PNG")
    files = tuple(
        CorpusFile(name, name, "base", scene=name, digest=name.encode()) for name in "123"
    )
    one, twin, other = with_twins(Corpus(tmp_path, files)).files
    assert not truth_of(one, twin).is_counted
    assert truth_of(one, twin).limit is Grade.IDENTICAL
    assert truth_of(one, other) == truth_of(files[0], files[2])
