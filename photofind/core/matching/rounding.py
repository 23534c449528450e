"""Tell whether rounding explains all that lies between a file and what it may be a copy of.

JPEG rounds each coefficient of the cosine transform of a block to a multiple of a step, and the
steps follow from the quality. So a JPEG that was made of a picture has no coefficient further from
the picture's own than half a step. Noise, blur and any other edit move many of them further, even
where compression is strong. A lossless copy, scaled down, rounds pixels only.

What a file shows is cut off at black and white, while its coefficients are not: what is hidden
there is given the benefit of the doubt, by projecting in turn on what is shown and on what rounding
allows (L. Bregman, 1965).
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from photofind.core.domain import PictureFacts
from photofind.core.matching.align import Pixels
from photofind.core.matching.blocks import (
    BLOCK_PX,
    FILTERS,
    Blocks,
    Mask,
    Plane,
    transformed,
    untransformed,
)

# Luminance table of the JPEG standard, annex K: the steps at quality 50.
_STANDARD = """
16 11 10 16 24 40 51 61     12 12 14 19 26 58 60 55     14 13 16 24 40 57 69 56
14 17 22 29 51 87 80 62     18 22 37 56 68 109 103 77   24 35 55 64 81 104 113 92
49 64 78 87 103 121 120 101 72 92 95 98 112 100 103 99
"""
SLACK = 2.0  # of 255: a decoder's pixels are whole numbers
HIDDEN_SLACK = 1.0
HIDDEN_TURNS = 12
TELLING_SOURCE, TELLING_COPY = 0.4, 0.5  # steps from which a coefficient is not simply rounded to 0
# Share of telling coefficients beyond what rounding explains. Of 620 re-encodings of the tuning
# half 1 % had more, saved twice in a row; of 430 blurred, sharpened and noisy copies only those
# with a blur of a third of a pixel had less.
MOST_BEYOND = 0.015
MOST_BEYOND_SMALLER = 0.008  # of a copy scaled down, which hides most of a blur
MOST_BEYOND_BOTH = 0.01  # where both files may have been rounded, each from a third one
SURELY_WITHIN = 0.004  # no need to try other places of the blocks
HOPELESS = 0.1  # blocks in other places never had more where they explained all in the end
MOST_OVERRUN = 40.0  # of a block, so that one alone counts little
# Mean of four blocks side by side, from which they were retouched. Of 320 re-encodings of the
# tuning half none has more than 1.4; of what somebody edited in one place most has more than 4.
RETOUCHED = 2.5
UNEVEN, USUAL = 4.0, 90  # times what is usual elsewhere, in percent: files that were saved twice
LONE_RETOUCHED = 10.0  # the same of one block, where a picture has but one row of them
WELL_KEPT = 75  # quality from which two files of one picture differ by the weaker one's rounding


def scale_of(quality: int) -> int:
    """Return at how many percent libjpeg takes the standard's steps, by quality, 1 to 100."""
    return 5000 // quality if quality < 50 else 200 - 2 * quality


@cache
def steps_of(quality: int) -> Plane:
    """Return libjpeg's steps of brightness at a quality, 1 to 100, shape ``(64,)``."""
    scale = scale_of(quality)
    table = np.array(_STANDARD.split(), np.float64)
    return np.asarray(np.clip((table * scale + 50) // 100, 1, 255), np.float32)


def rounding_of(facts: PictureFacts) -> Plane | None:
    """Return the steps to which a file rounds; None if its format does not tell."""
    if facts.is_lossless:
        return np.ones(BLOCK_PX * BLOCK_PX, np.float32)
    if facts.format == "JPEG" and facts.quality is not None:
        return steps_of(facts.quality)
    return None


def is_rounded(
    copy: Pixels, source: Pixels, steps: Plane, source_quality: int | None = None
) -> bool:
    """Tell whether a file is another one, saved again or scaled down, and nothing else.

    Args:
        copy: The whole file, RGB.
        source: The whole of the other file, as large or larger.
        steps: To which the copy rounds.
        source_quality: Of a JPEG that may be a copy of a third file like the first one.
    """
    if min(copy.shape[:2]) < BLOCK_PX:
        return False
    most = MOST_BEYOND if copy.shape == source.shape else MOST_BEYOND_SMALLER
    none = np.zeros_like(steps)
    fit = _best_fit(copy, source, steps, none)
    if fit.beyond < most:
        return not is_retouched(copy, source, steps, none, fit)
    if source_quality is None or source_quality < WELL_KEPT:
        return False
    own = steps_of(source_quality) * (copy.shape[1] / source.shape[1])
    fit = _best_fit(copy, source, steps, own)
    if fit.beyond >= min(most, MOST_BEYOND_BOTH):
        return False
    return not is_retouched(copy, source, steps, own, fit)


@dataclass(frozen=True, slots=True)
class Fit:
    """How blocks of a source were laid on those of a copy.

    Attributes:
        beyond: Share of telling coefficients that differ by more than rounding explains.
        corner: Where the first block begins.
        scaling: How the source was scaled.
    """

    beyond: float = 1.0
    corner: tuple[int, int] = (0, 0)
    scaling: str = FILTERS[0]


def _best_fit(copy: Pixels, source: Pixels, steps: Plane, own: Plane) -> Fit:
    """Return the fit that rounding explains best.

    Args:
        copy: RGB.
        source: RGB, as large or larger.
        steps: To which the copy rounds.
        own: To which the source was rounded itself, if not the copy was made of it.
    """
    best = Fit()
    for scaling in FILTERS if copy.shape != source.shape else FILTERS[:1]:
        for corner in _corners(copy):
            found = _beyond(Blocks.of(copy, source, corner, scaling), steps, own)
            if found < best.beyond:
                best = Fit(found, corner, scaling)
            if best.beyond < SURELY_WITHIN:
                return best
            if found > HOPELESS:
                break
    return best


def is_retouched(
    copy: Pixels,
    source: Pixels,
    steps: Plane,
    own: Plane,
    fit: Fit | None = None,
    least: float = RETOUCHED,
) -> bool:
    """Tell whether one place differs by more than rounding explains, while the others do not.

    A removed blemish or a changed date moves so few coefficients of a photo that no share of them
    tells; but what compression leaves over lies everywhere or nowhere. Every block is looked at.
    """
    fit = fit or Fit()
    blocks = Blocks.of(copy, source, fit.corner, fit.scaling, copy.size)
    across = (copy.shape[1] - fit.corner[1]) // BLOCK_PX
    moved = transformed(blocks.copy - blocks.source)
    allowed = np.asarray((steps + own) / 2, np.float32)
    ways = allowed, _turned(allowed)
    return all(_is_uneven(_overrun(blocks, moved, way).reshape(-1, across), least) for way in ways)


def _overrun(blocks: Blocks, moved: Plane, allowed: Plane) -> Plane:
    """Return by how much each block moved further than rounding explains, 0 to `MOST_OVERRUN`."""
    left = np.clip(_left_over(blocks, moved, allowed), 0, None)
    return np.asarray(np.minimum(np.sqrt((left**2).sum(axis=1)), MOST_OVERRUN), np.float32)


def _is_uneven(overrun: Plane, least: float) -> bool:
    """Tell whether blocks side by side differ much more than the others."""
    if min(overrun.shape) < 2:
        return float(overrun.max(initial=0.0)) > LONE_RETOUCHED
    places = (overrun[1:, 1:] + overrun[1:, :-1] + overrun[:-1, 1:] + overrun[:-1, :-1]) / 4
    usual = float(np.percentile(places, USUAL))
    return float(places.max()) > least + UNEVEN * usual


def _corners(copy: Pixels) -> list[tuple[int, int]]:
    """Return where blocks may begin: a file that is stored turned has its first one elsewhere."""
    down, across = copy.shape[0] % BLOCK_PX, copy.shape[1] % BLOCK_PX
    return [(top, left) for top in sorted({0, down}) for left in sorted({0, across})]


def _beyond(blocks: Blocks, steps: Plane, own: Plane) -> float:
    source, copy = transformed(blocks.source), transformed(blocks.copy)
    moved = transformed(blocks.copy - blocks.source)
    least = 1.0
    for rounding, extra in ((steps, own), (_turned(steps), _turned(own))):
        allowed = np.asarray((rounding + extra) / 2, np.float32)
        is_beyond = _left_over(blocks, moved, allowed) > 0
        telling = np.abs(source) > TELLING_SOURCE * rounding
        telling |= np.abs(copy) > TELLING_COPY * rounding
        telling[:, 0] = True
        least = min(least, float((is_beyond & telling).sum() / max(1, telling.sum())))
    return least


def _left_over(blocks: Blocks, moved: Plane, allowed: Plane) -> Plane:
    """Return by how much each coefficient moved further than rounding explains; negative: less.

    Args:
        blocks: Of both pictures.
        moved: The transform of their difference: the same for both ways round of the steps.
        allowed: What rounding explains.
    """
    left = np.abs(moved) - allowed - SLACK
    doubtful = np.flatnonzero((left > 0).any(axis=1) & (blocks.low | blocks.high).any(axis=1))
    if len(doubtful):
        ends = blocks.low[doubtful], blocks.high[doubtful]
        most = np.asarray(allowed + HIDDEN_SLACK, np.float32)
        hidden = blocks.copy[doubtful] - blocks.source[doubtful]
        shown = _revealed(hidden, *ends, most)
        left[doubtful] = np.abs(transformed(shown)) - allowed - SLACK
    return left


def _turned(steps: Plane) -> Plane:
    """Return the steps of a file that is stored on its side."""
    return steps.reshape(BLOCK_PX, BLOCK_PX).T.ravel()


def _revealed(difference: Plane, low: Mask, high: Mask, allowed: Plane) -> Plane:
    """Return differences as they may be where a copy is cut off, as near to allowed as can be."""
    found = difference
    for _ in range(HIDDEN_TURNS):
        within = untransformed(np.clip(transformed(found), -allowed, allowed))
        lifted = np.where(high, np.maximum(within, difference), difference)
        lowered = np.where(low, np.minimum(within, difference), lifted)
        found = np.asarray(np.where(low & high, within, lowered), np.float32)
    return found
