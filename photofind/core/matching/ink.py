"""Find faint ink: a watermark on an otherwise untouched picture.

Letters at a third of their strength differ so little from a bright ground that texture does not
tell them from compression. But they change lightness one way, in places, and leave the rest as it
was; a global edit changes most places, and blur, noise and compression go both ways.
"""

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.compare import Registered, unexplained

Plane = NDArray[np.float32]

SMOOTHING_PX = 1.5  # compression cancels out within it, letters do not
UNTOUCHED = 1.8  # median change in Lab: beyond, the whole picture was edited
STEP, STEP_PER_MEDIAN = 3.0, 4.0  # in Lab: what compression leaves unexplained
RIM_PX = 3
LEAST_INK = 0.015  # of the frame
ONE_SIDED = 0.7  # of the tuning half, a watermark is .77 at least, a re-encoding .65 at most
SKEWED = 1.5
SAMPLES = 3000


def shows_ink(pair: Registered) -> bool:
    """Tell whether one of two whole frames that otherwise coincide has faint ink on it."""
    places = np.flatnonzero(opencv.widen(pair.inside, -RIM_PX))
    if len(places) < SAMPLES:
        return False
    chosen = places[:: len(places) // SAMPLES]
    first, second = (
        opencv.blur(part, SMOOTHING_PX).reshape(-1, 3)[chosen] for part in (pair.first, pair.second)
    )
    if not _may_have_ink(first, second):
        return False
    source, target = first.astype(np.float64), second.astype(np.float64)
    both = [unexplained(source, target), unexplained(target, source)]
    off = min(both, key=lambda found: float(np.abs(found).mean()))
    return _is_ink(off)


def _may_have_ink(first: Plane, second: Plane) -> bool:
    change = np.abs(second - first)
    is_untouched = float(np.median(change.max(axis=1))) < UNTOUCHED
    return is_untouched and float((change[:, 0] > STEP).mean()) > LEAST_INK / 2


def _is_ink(off: NDArray[np.float64]) -> bool:
    distance = np.linalg.norm(off, axis=1)
    is_far = distance > max(STEP, STEP_PER_MEDIAN * float(np.median(distance)))
    if is_far.mean() < LEAST_INK:
        return False
    lightness = off[:, 0]
    one_sided = abs(float(np.sign(lightness[is_far]).mean()))
    skew = abs(float((lightness**3).mean())) / (float(lightness.std()) ** 3 + 0.1)
    return one_sided > ONE_SIDED and skew > SKEWED
