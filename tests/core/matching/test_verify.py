"""Pairs are graded as they deserve: each row of the list of edits, and what must not match."""

from dataclasses import replace
from functools import cache
from random import Random

import numpy as np
import pytest
from PIL import Image, ImageFilter

from photofind.core.domain import Change, Grade
from photofind.core.matching.align import Pixels
from photofind.core.matching.subject import Subject
from photofind.core.matching.verify import verify
from tests.benchmarks import negatives
from tests.benchmarks.edits import EDITS, Edit, watermarked
from tests.benchmarks.sheet import Sheet, jpeg
from tests.builders import draw_picture
from tests.core.matching.drawn import drawn, subject_of

SIZE = (500, 375)
ONE_OF_EACH = {edit.row: edit for edit in reversed(EDITS)}


def scene(seed: int, size: tuple[int, int] = SIZE) -> Image.Image:
    """Draw a photo: with the soft detail that lenses and cameras leave."""
    return draw_picture(seed, size).filter(ImageFilter.GaussianBlur(0.9))


@cache
def original(seed: int = 1) -> Subject:
    """Return a drawn photo."""
    return subject_of(replace(Sheet.of(scene(seed)), saving=jpeg(92)).encoded())


def copy_by(edit: Edit, seed: int = 1) -> Subject:
    """Return a copy of the drawn photo."""
    sheet = Sheet.of(scene(seed))
    return subject_of(edit.draw(sheet, Random(5)).encoded())


@pytest.mark.parametrize("edit", ONE_OF_EACH.values(), ids=lambda edit: edit.row)
def test_every_row_of_the_list_gets_its_grade(edit: Edit) -> None:
    assert verify(original(), copy_by(edit)).grade is edit.grade


@pytest.mark.parametrize("edit", ONE_OF_EACH.values(), ids=lambda edit: edit.row)
def test_only_reencodings_may_be_marked(edit: Edit) -> None:
    # A recoloured or noisy copy marked by itself could be the only one somebody wants.
    assert verify(original(), copy_by(edit)).is_reencoding == edit.is_auto


@pytest.mark.parametrize("edit", ONE_OF_EACH.values(), ids=lambda edit: edit.row)
def test_a_glance_finds_the_grade_and_marks_nothing(edit: Edit) -> None:
    verdict = verify(original(), copy_by(edit), is_glance=True)
    assert verdict.grade is edit.grade
    assert not verdict.is_reencoding
    assert verdict.is_open or not edit.is_auto


def test_a_glance_opens_no_file_and_leaves_strangers_to_a_thorough_look() -> None:
    def refuse(_side_px: int) -> Pixels:
        raise AssertionError("a file was opened")

    shut = [replace(subject, load=refuse) for subject in (original(), copy_by(EDITS[0]))]
    assert verify(*shut, is_glance=True).grade is Grade.SAME
    verdict = verify(original(10), original(20), is_glance=True)
    assert (verdict.grade, verdict.is_open) == (None, True)


@pytest.mark.parametrize("sigma", [5.0, 6.0, 8.0])
def test_noise_is_no_reencoding_of_a_file_that_does_not_tell_its_quality(sigma: float) -> None:
    pixels = np.asarray(scene(1), np.float32)
    grain = np.random.default_rng(1).normal(0, sigma, pixels.shape)
    noisy = drawn(Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8)))
    clean = replace(original(), facts=replace(original().facts, format="WEBP", quality=None))
    noisy = replace(noisy, facts=replace(noisy.facts, quality=90))
    assert not verify(noisy, clean).is_reencoding


def test_the_order_of_a_pair_changes_nothing_but_the_way_round() -> None:
    edit = next(edit for edit in EDITS if (edit.row, edit.name) == ("crop", "64%"))
    there, back = verify(original(), copy_by(edit)), verify(copy_by(edit), original())
    assert there.grade is back.grade is Grade.EDITED
    assert Change.CROPPED in there.transformation.changes
    assert Change.UNCROPPED in back.transformation.changes


def test_a_turned_copy_says_how_it_was_turned() -> None:
    edit = next(edit for edit in EDITS if edit.name == "mirrored, 90")
    how = verify(original(), copy_by(edit)).transformation
    assert how.is_mirrored
    assert how.turn_degrees == 90


def test_a_crop_says_what_is_left() -> None:
    edit = next(edit for edit in EDITS if (edit.row, edit.name) == ("crop", "50%"))
    how = verify(original(), copy_by(edit)).transformation
    assert 0.45 < how.visible < 0.55
    assert how.matrix is not None


def test_faint_letters_on_a_bright_ground_are_an_edit() -> None:
    # White at 40 % on light grey is all but invisible; marked by itself, the clean copy could go.
    bright = Image.blend(scene(5), Image.new("RGB", SIZE, (228, 228, 230)), 0.8)
    sheet = Sheet.of(bright)
    clean = subject_of(replace(sheet, saving=jpeg(92)).encoded())
    inked = subject_of(watermarked(sheet, Random(1)).encoded())
    assert verify(clean, inked).grade is Grade.EDITED
    again = subject_of(replace(sheet, saving=jpeg(40)).encoded())
    assert verify(clean, again).grade is Grade.SAME


@pytest.mark.parametrize("seed", range(4))
def test_strangers_do_not_match(seed: int) -> None:
    assert verify(original(seed + 10), original(seed + 20)).grade is None


@pytest.mark.parametrize("kind", ["caption", "watermark", "screen", "frame"])
def test_different_photos_under_one_overlay_do_not_match(kind: str) -> None:
    # The same watermark on two photos gives more matched keypoints than many a true copy.
    photos = [scene(seed) for seed in (31, 32, 33)]
    made = [drawn(image) for image in negatives.under_one_overlay(kind, 3, photos)]
    grades = [verify(made[a], made[b]).grade or Grade.SIMILAR for a, b in ((0, 1), (0, 2), (1, 2))]
    assert max(grades) <= Grade.MOMENT


@pytest.mark.parametrize("draw", [negatives.pages, negatives.text_screens])
def test_pages_of_one_document_do_not_match(draw: object) -> None:
    assert callable(draw)
    first, second = (drawn(page) for page in draw(Random(4), 2))
    assert (verify(first, second).grade or Grade.SIMILAR) <= Grade.MOMENT


@pytest.mark.parametrize("seed", range(3))
def test_the_next_frame_of_a_burst_is_a_moment_at_most(seed: int) -> None:
    # Both frames are photos of their own: the moved head may be the better one.
    photo = scene(40 + seed)
    frame = negatives.next_frame(photo, Random(seed))
    assert (verify(drawn(photo), drawn(frame)).grade or Grade.SIMILAR) <= Grade.MOMENT


def test_a_tile_of_a_collage_is_no_copy_of_it() -> None:
    photos = [scene(seed, (300, 300)) for seed in (50, 51, 52, 53)]
    collage = drawn(negatives.collage(photos, Random(1)))
    verdict = verify(drawn(photos[0]), collage)
    assert verdict.grade is not Grade.SAME
    assert not verdict.is_reencoding


def test_an_enlarged_copy_is_never_taken_for_the_original() -> None:
    # It has more pixels and no more detail: marking the small one would lose the true photo.
    photo = scene(60, (400, 300))
    large = photo.resize((1200, 900), Image.Resampling.BICUBIC)
    verdict = verify(drawn(photo), drawn(large))
    assert verdict.grade is Grade.SAME
    assert not verdict.is_reencoding
    assert Change.UPSCALED in verdict.transformation.changes


def test_without_the_files_nothing_is_called_a_reencoding() -> None:
    first, second = original(), copy_by(ONE_OF_EACH["recompress"])
    unplugged = Subject(first.pixels, first.facts)
    verdict = verify(unplugged, second)
    assert verdict.grade is Grade.SAME
    assert not verdict.is_reencoding


def test_differences_are_mapped_where_they_are() -> None:
    edit = next(edit for edit in EDITS if edit.row == "caption")
    sheet = edit.draw(Sheet.of(scene(1)), Random(5))
    verdict = verify(original(), subject_of(sheet.encoded()))
    assert verdict.difference is not None
    rows = np.flatnonzero(verdict.difference.mean(axis=1) > 100) / len(verdict.difference)
    top, bottom = sheet.covered[0][1] / SIZE[1], sheet.covered[0][3] / SIZE[1]
    assert abs(rows.min() - top) < 0.06
    assert abs(rows.max() - bottom) < 0.06


@pytest.mark.parametrize("seed", range(3))
def test_a_glint_that_moved_tells_a_second_shot_from_a_tilted_copy(seed: int) -> None:
    photo = scene(seed, (480, 360))
    second = photo.rotate(1.2, Image.Resampling.BICUBIC).crop((12, 9, 468, 351))
    tilted = verify(drawn(photo), drawn(second))
    glint = negatives.smooth_field(Random(seed), (26, 26), 5)[..., None] * 70 + 140
    soft = Image.new("L", (26, 26), 0)
    soft.paste(255, (5, 5, 21, 21))
    soft = soft.filter(ImageFilter.GaussianBlur(2))
    patch = Image.fromarray(np.repeat(glint, 3, axis=2).clip(0, 255).astype(np.uint8))
    second.paste(patch, (210, 150), soft)
    moved = verify(drawn(photo), drawn(second))
    assert tilted.grade is Grade.EDITED
    assert moved.grade is not Grade.EDITED
