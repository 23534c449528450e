"""What is made of a thumbnail is made once, and for several photos at once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import numpy as np

from photofind.core.domain import PictureFacts
from photofind.core.matching.align import Pixels
from photofind.core.matching.features import Features, extract
from photofind.core.matching.subject import Subject
from tests.builders import draw_picture

FACTS = PictureFacts("JPEG", 320, 240)
SOON_S = 30.0  # where threads wait for each other in vain, a test fails instead of hanging


def pixels() -> Pixels:
    return np.asarray(draw_picture(1, (320, 240)))


def test_features_of_two_photos_are_made_at_the_same_time() -> None:
    both = Barrier(2)

    def meet(shown: Pixels) -> Features:
        both.wait(SOON_S)
        return extract(shown)

    subjects = [Subject(pixels(), FACTS, find_features=meet) for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        counts = list(pool.map(lambda one: len(one.features), subjects))
    assert min(counts) > 0


def test_features_of_one_photo_are_made_once() -> None:
    made = []

    def count(shown: Pixels) -> Features:
        made.append(shown)
        return extract(shown)

    subject = Subject(pixels(), FACTS, find_features=count)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _number: subject.features, range(8)))
    assert len(made) == 1


def test_a_glance_needs_fewer_features() -> None:
    subject = Subject(pixels(), FACTS)
    assert 20 < len(subject.coarse) < len(subject.features)
    assert subject.coarse is subject.coarse
    assert subject.tiny is subject.tiny
