"""Tell whether compression explains how the colours of two files differ, place by place.

Compression rounds the mean colour of a square of 16 pixels by half a step at most. Recolouring
moves it everywhere, and the further the more vivid it is.
"""

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PictureFacts
from photofind.core.matching.align import Pixels
from photofind.core.matching.blocks import BLOCK_PX, Plane, block_rows, scaled_rows
from photofind.core.matching.rounding import scale_of

SQUARE_PX = 16  # what one block of colour covers where colour is stored at half the size
# Blue and red less brightness, as JPEG has them.
CHROMA = np.array([[-0.1687, -0.3313, 0.5], [0.5, -0.4187, -0.0813]], np.float32).T
STANDARD_STEP = 17  # of the mean, at quality 50; JPEG standard, annex K
SLACK = 1.0  # of 255
# Share of squares beyond that: of re-encodings of the tuning half 1 % have more than 0.07; of
# recoloured copies, but for grey photos that have no colour to change, all have more than 0.15.
MOST_BEYOND = 0.1
# Of re-encodings 1 % keep less than 0.86 of the colour, and where steps are not known, as many err
# by more than 1.1.
MOST_ERROR = 1.3
LEAST_VIVID, MOST_VIVID = 0.82, 1.09
LEAST_VIVID_KNOWN = 0.91  # where steps are known: 0.2 % of re-encodings keep less than 0.92
FAINT = 20.0  # sum of squares of colour: less of it is none


def keeps_hues(copy: Pixels, facts: PictureFacts, source: Pixels) -> bool:
    """Tell whether a copy has the colours of its source but for compression.

    Args:
        copy: The whole file, RGB.
        facts: Of the copy.
        source: The whole of the other file, as large or larger.
    """
    if min(copy.shape[:2]) < BLOCK_PX:
        return False
    there, here = _means(source, copy.shape[:2]), _means(copy, copy.shape[:2])
    off = here - there
    step = _step(facts)
    if step is None:
        is_near = float(np.sqrt((off**2).mean())) < MOST_ERROR
        return is_near and LEAST_VIVID < _vividness(there, here, FAINT) < MOST_VIVID
    allowed = step / SQUARE_PX + SLACK
    is_near = float((np.abs(off) > allowed).mean()) < MOST_BEYOND
    vividness = _vividness(there, here, len(there) * allowed * allowed)
    return is_near and LEAST_VIVID_KNOWN < vividness < MOST_VIVID


def _vividness(there: Plane, here: Plane, faint: float) -> float:
    """Return how much of the differences of colour is left; 1 if there are hardly any.

    A photo that has colour in a few places only is greyscale but for those.
    """
    centred = there - there.mean(axis=0)
    shared = float((centred * (here - here.mean(axis=0))).sum())
    return (shared + faint) / (float((centred**2).sum()) + faint)


def _step(facts: PictureFacts) -> int | None:
    """Return to which multiples a file rounds the means of its colours, 0 to 2040."""
    if facts.is_lossless:
        return 1
    if facts.format != "JPEG" or facts.quality is None:
        return None
    return max(1, (STANDARD_STEP * scale_of(facts.quality) + 50) // 100)


def _means(pixels: Pixels, size: tuple[int, int]) -> Plane:
    """Return the mean colours of squares of a picture brought to a size, ``(n, 2)``."""
    rows = block_rows(*size, (0, 0))
    chroma = scaled_rows(pixels, size, rows, "lanczos").astype(np.float32) @ CHROMA
    side = SQUARE_PX if min(len(rows), size[1]) >= SQUARE_PX else BLOCK_PX
    down, across = len(rows) // side, size[1] // side
    parted: NDArray[np.float32] = chroma[: down * side, : across * side]
    means = parted.reshape(down, side, across, side, 2).mean(axis=(1, 3))
    return np.asarray(means.reshape(-1, 2), np.float32)
