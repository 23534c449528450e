"""Exact pixels are decided on full decodes, and only where it could be."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from photofind.core.domain import Photo, PictureFacts
from photofind.core.intake.decode import Decoder
from photofind.core.matching.exact_pairs import ExactPairs
from tests.builders import draw_picture
from tests.core.matching.drawn import photo

PNG = PictureFacts("PNG", 64, 48, is_lossless=True)


def _saved(folder: Path, name: str, seed: int, number: int) -> Photo:
    path = folder / name
    draw_picture(seed, (64, 48)).save(path)
    return photo(number, path=str(path), facts=PNG)


def test_equal_pixels_in_other_containers_are_equal(tmp_path: Path) -> None:
    first, second = _saved(tmp_path, "a.png", 1, 1), _saved(tmp_path, "a.tif", 1, 2)
    other = _saved(tmp_path, "b.png", 2, 3)
    with Decoder() as decoder:
        exact = ExactPairs(decoder)
        assert exact.are(first, second)
        assert not exact.are(first, other)
        assert exact.digests_made == 3


def test_a_file_that_is_gone_is_equal_to_nothing(tmp_path: Path) -> None:
    gone = photo(1, path=str(tmp_path / "gone.png"), facts=PNG)
    with Decoder() as decoder:
        assert not ExactPairs(decoder).are(gone, replace(gone))


def test_most_pairs_need_no_decoding() -> None:
    with Decoder() as decoder:
        exact = ExactPairs(decoder)
        wide = photo(1, facts=replace(PNG, width_px=65))
        lossy = [
            photo(n, facts=PictureFacts("JPEG", 64, 48, quality=q)) for n, q in ((2, 70), (3, 90))
        ]
        assert not exact.could_be(wide, photo(4, facts=PNG))
        assert not exact.could_be(*lossy)
        assert not exact.could_be(photo(5, facts=PNG, is_intact=False), photo(4, facts=PNG))
        assert exact.could_be(lossy[0], photo(4, facts=PNG))


def test_thumbnails_that_differ_rule_equal_pixels_out() -> None:
    grey = np.full((10, 10, 3), 100, np.uint8)
    with Decoder() as decoder:
        exact = ExactPairs(decoder)
        assert exact.look_equal(grey, grey + np.uint8(1))
        assert not exact.look_equal(grey, grey + np.uint8(9))
        assert not exact.look_equal(grey, grey[:5])


def test_thumbnails_that_differ_in_grain_only_may_be_of_equal_pixels() -> None:
    # A JPEG is made smaller while it is decoded, a PNG afterwards: finely textured pictures
    # come out a little different, and a lossless copy must not be taken for a re-encoding.
    random = np.random.default_rng(1)
    pixels = random.integers(40, 200, (60, 80, 3), dtype=np.uint8)
    other = pixels + random.integers(0, 9, pixels.shape, dtype=np.uint8) - 4
    with Decoder() as decoder:
        exact = ExactPairs(decoder)
        assert exact.look_equal(pixels, other.astype(np.uint8))
        assert not exact.look_equal(pixels, pixels + np.uint8(3))
