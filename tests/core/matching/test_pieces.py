"""Every differing place is judged alone, and frames that nearly coincide were not cropped."""

from collections.abc import Callable
from random import Random

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from photofind.core.domain import Grade
from photofind.core.matching.compare import motion, register
from photofind.core.matching.differences import find_differences
from photofind.core.matching.outside import is_next_frame
from photofind.core.matching.pieces import are_drawn, measure
from photofind.core.matching.verify import verify
from tests.benchmarks.negatives import products, someone_walks_in
from tests.builders import draw_picture
from tests.core.matching.drawn import drawn

SIZE = (480, 360)
SMALL = (320, 240)


def scene(seed: int) -> Image.Image:
    """Draw a photo: with the soft detail that lenses and cameras leave."""
    return draw_picture(seed, SIZE).filter(ImageFilter.GaussianBlur(0.9))


def boxed(photo: Image.Image) -> Image.Image:
    """Lay a grey box over the lower left corner of a photo."""
    image = photo.copy()
    box = (20, SIZE[1] - 110, 130, SIZE[1] - 20)
    ImageDraw.Draw(image).rectangle(box, fill=(128, 128, 128))
    return image


def look_drawn(first: Image.Image, second: Image.Image) -> bool:
    """Tell whether all that differs between two whole frames looks drawn."""
    pair = register(drawn(first).pixels, drawn(second).pixels, np.eye(3))
    return are_drawn(pair, find_differences(pair), motion(pair))


def visited(seed: int) -> Image.Image:
    """Return the scene with somebody before it, in the middle or on the right."""
    return someone_walks_in(draw_picture(seed + 50, SIZE), scene(seed), Random(seed))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_box_looks_drawn_from_either_side(seed: int) -> None:
    photo = scene(seed)
    assert look_drawn(photo, boxed(photo))
    assert look_drawn(boxed(photo), photo)


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_a_box_excuses_no_passer_by(seed: int) -> None:
    # Together they look like a box; who is told to be a copy could be trashed for another shot.
    assert not look_drawn(scene(seed), visited(seed))
    assert not look_drawn(boxed(scene(seed)), visited(seed))


def test_a_copy_under_a_box_is_no_copy_of_another_shot() -> None:
    verdict = verify(drawn(boxed(scene(1))), drawn(visited(1)))
    assert (verdict.grade or Grade.SIMILAR) <= Grade.MOMENT


def test_a_frame_moved_by_a_hand_is_another_shot() -> None:
    # Nobody crops 1 % of one side and adds it on the other.
    wide = draw_picture(6, (600, 450)).filter(ImageFilter.GaussianBlur(0.9))
    left, right = wide.crop((20, 20, 580, 440)), wide.crop((28, 24, 588, 444))
    assert verify(drawn(left), drawn(right)).grade is Grade.MOMENT


def test_equal_pictures_have_no_pieces() -> None:
    pair = register(drawn(scene(1)).pixels, drawn(scene(1)).pixels, np.eye(3))
    assert not list(measure(pair, find_differences(pair), motion(pair)))


def _moved(x: float, y: float, zoom: float = 1.0, degrees: float = 0.0) -> bool:
    angle = np.deg2rad(degrees)
    turn = zoom * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    middle = np.array(SMALL) / 2
    matrix = np.eye(3)
    matrix[:2, :2], matrix[:2, 2] = turn, middle - turn @ middle + np.array([x, y])
    return is_next_frame(SMALL, SMALL, matrix)


def test_a_hand_moves_a_little() -> None:
    assert _moved(4, 0)
    assert _moved(-3, 5, zoom=1.008)
    assert _moved(0, 0, zoom=0.985)


def test_a_frame_that_stays_is_no_next_one() -> None:
    assert not _moved(0, 0)
    assert not _moved(1, -1)


def test_a_crop_and_a_tilt_are_no_shaken_hand() -> None:
    assert not _moved(0, 0, zoom=1 / 0.96)
    assert not _moved(30, 0)
    assert not _moved(2, 2, zoom=1.02, degrees=2)
    crop = np.diag([1 / 0.92, 1.0, 1.0])  # of the width only
    assert not is_next_frame(SMALL, (294, 240), np.eye(3))
    assert not is_next_frame(SMALL, SMALL, crop)


@pytest.mark.parametrize("seed", [3, 5])
def test_products_of_one_shape_are_no_copies_of_each_other(seed: int) -> None:
    # The shape and most of the label are equal; a word and a shade tell them apart.
    shots = [drawn(shot) for shot in products(Random(seed), 8)]
    of_one_shape = [(0, 2), (2, 4), (1, 3), (3, 5), (5, 7)]
    for one, other in of_one_shape:
        assert (verify(shots[one], shots[other]).grade or Grade.SIMILAR) <= Grade.MOMENT


class OneColour(Random):
    """Draws products of one colour: only their labels differ."""

    def randrange(self, start: int, stop: int | None = None, step: int = 1) -> int:
        """Draw, but for the channels of a colour."""
        return 110 if (start, stop) == (30, 230) else super().randrange(start, stop, step)


@pytest.mark.parametrize(
    ("seed", "one", "other"), [(65, 1, 3), (303, 1, 3), (353, 0, 2), (361, 3, 5), (382, 1, 3)]
)
def test_a_word_in_small_print_tells_two_products(seed: int, one: int, other: int) -> None:
    # Two words of three are equal, and so is the colour.
    shots = [drawn(shot) for shot in products(OneColour(seed), 6)]
    assert (verify(shots[one], shots[other]).grade or Grade.SIMILAR) <= Grade.MOMENT


@pytest.mark.parametrize(("seed", "one", "other"), [(1, 2, 12), (104, 2, 8), (104, 2, 10)])
def test_a_dyed_thing_with_another_label_is_another_thing(seed: int, one: int, other: int) -> None:
    # Some change of colours turns nearly any thing on white into any other.
    shots = [drawn(shot) for shot in products(Random(f"products {seed}"), 13)]
    assert (verify(shots[one], shots[other]).grade or Grade.SIMILAR) <= Grade.MOMENT


RECOLOURED: list[Callable[[Image.Image], Image.Image]] = [
    lambda shot: ImageEnhance.Brightness(shot).enhance(0.6),
    lambda shot: ImageEnhance.Color(shot).enhance(0.4),
    lambda shot: shot.point(lambda value: 255 * (value / 255) ** 1.4),
]


@pytest.mark.parametrize("change", RECOLOURED)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_recoloured_copy_of_a_thing_on_white_is_a_copy(
    seed: int, change: Callable[[Image.Image], Image.Image]
) -> None:
    shot = next(products(Random(seed), 1))
    assert verify(drawn(shot), drawn(change(shot))).grade is Grade.SAME
