"""Tell whether compression explains what lies between two files, where its steps are not known.

WebP, AVIF and HEIC do not say to what they round. But whatever the codec, compression keeps strong
coefficients of the cosine transform as they are and loses weak ones, it errs where there is detail,
and about as much at all frequencies. A blur weakens strong coefficients, too; noise lies where
there was nothing. What is measured here, frequency by frequency, a small network weighs; it was
fitted on the tuning half by ``tests/benchmarks/fit_spectrum.py``.
"""

from collections.abc import Mapping
from functools import cache

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching.align import Pixels
from photofind.core.matching.blocks import BLOCK_PX, FILTERS, Blocks, Plane, transformed
from photofind.core.matching.overlay import Weights
from photofind.core.matching.spectrum_weights import SPECTRUM_WEIGHTS

BANDS = ((1, 2), (3, 4), (5, 10))  # waves in a block, from and to
LEAST_BLOCKS = 12
STRONG, RATHER_STRONG = 3.0, 2.5  # times the usual error: such a coefficient is not rounded away
LEAST_STRONG = 8
QUIET = 8  # one block in so many
WEAK = 1.5  # of 255: less is nothing
MOST_GAIN, MOST_FINE_GAIN = 1.01, 1.035  # compression strengthens nothing; its source is a blur
QUIETEST, EVEN = 1.5, 0.3  # logarithm of the error in the quietest tenth, and below the middle one
# Of re-encodings of the tuning half 95 % have more; of noisy, blurred and sharpened copies of such
# strong compression 13, 9 and 0 %.
LEAST_LOGIT = 0.3

NAMES = (
    *(f"{what} {low} to {high}" for low, high in BANDS
      for what in ("gain", "change of gain", "slope", "doubt of slope", "error", "strong error")),
    "usual error", "flat error", "flat detail", "flat excess", "quiet error", "quiet blocks",
    "middling blocks", "quiet detail", "error from nothing", "flat share", "excess in the mean",
)  # fmt: skip


def is_compressed(copy: Pixels, source: Pixels, *, may_be_original: bool = False) -> bool:
    """Tell whether a file is another one, compressed or scaled down, and nothing else.

    Args:
        copy: RGB.
        source: RGB, as large or larger.
        may_be_original: The source may as well be an edited copy of the copy.
    """
    if min(copy.shape[:2]) < BLOCK_PX:
        return False
    found = dict(zip(NAMES, (measured := measure(copy, source)), strict=True))
    if found["gain 1 to 2"] > MOST_GAIN or found["gain 3 to 4"] > MOST_FINE_GAIN:
        return False
    if may_be_original and _errs_evenly(found):
        return False
    return float(_weights().logits(measured[None])[0]) > LEAST_LOGIT


def _errs_evenly(found: Mapping[str, float]) -> bool:
    """Tell whether a copy errs as noise does: everywhere, and no more in the mean of a block."""
    is_everywhere = found["quiet blocks"] > max(QUIETEST, found["middling blocks"] - EVEN)
    is_fine = found["error 5 to 10"] > found["error 1 to 2"]
    return is_everywhere and is_fine and found["excess in the mean"] < 0


def measure(copy: Pixels, source: Pixels) -> NDArray[np.float64]:
    """Measure what lies between two files; see `NAMES`."""
    scalings = FILTERS if copy.shape != source.shape else FILTERS[:1]
    pairs = [_usable(Blocks.of(copy, source, (0, 0), scaling)) for scaling in scalings]
    source_waves, error = min(pairs, key=lambda pair: float((pair[1] ** 2).mean()))
    bands = [value for band in BANDS for value in _band(source_waves, error, band)]
    return np.array([*bands, *_places(source_waves, error)], np.float64)


def _usable(blocks: Blocks) -> tuple[Plane, Plane]:
    """Return the waves of a source and the errors of its copy in blocks that are cut off least."""
    order = np.argsort(blocks.clipped, kind="stable")
    chosen = order[: max(LEAST_BLOCKS, int((blocks.clipped == 0).sum()))]
    source = transformed(blocks.source[chosen])
    return source, transformed(blocks.copy[chosen]) - source


@cache
def _waves() -> NDArray[np.float64]:
    at = np.arange(BLOCK_PX)
    return np.rint(np.hypot(at[:, None], at)).ravel()


def _band(source: Plane, error: Plane, band: tuple[int, int]) -> list[float]:
    """Measure how a band was weakened or strengthened, and by how much it errs."""
    within = (_waves() >= band[0]) & (_waves() <= band[1])
    source, error = source[:, within], error[:, within]
    usual = np.sqrt((error**2).mean(axis=0) + 0.25)
    size, found = np.abs(source), (source + error) * np.sign(source)
    strong = size > STRONG * usual
    gain = 1.0
    if strong.sum() >= LEAST_STRONG:
        gain = float((size[strong] * found[strong]).sum() / (size[strong] ** 2).sum())
    rather = size > RATHER_STRONG * usual
    slope, doubt, strong_error = _line(size[rather], found[rather])
    gain = min(2.5, max(0.0, gain))
    return [
        gain, abs(float(np.log(gain + 0.05))), abs(float(np.log(slope + 0.05))), doubt,
        _log(float(np.sqrt((error**2).mean()))), _log(strong_error),
    ]  # fmt: skip


def _line(size: Plane, found: Plane) -> tuple[float, float, float]:
    """Return slope, its standard error, and the usual error of strong coefficients."""
    if len(size) < LEAST_STRONG:
        return 1.0, 2.0, 0.0
    centred = size - size.mean()
    spread = float((centred**2).sum()) + 1
    slope = float((centred * (found - found.mean())).sum()) / spread
    left = found - found.mean() - slope * centred
    doubt = float(np.sqrt((left**2).mean() / spread))
    error = float(np.sqrt(((found - size) ** 2).mean()))
    return min(2.5, max(0.0, slope)), min(2.0, doubt), error


def _places(source: Plane, error: Plane) -> list[float]:
    """Measure where a copy errs: in blocks that have detail, or as much where there is none."""
    detail = np.sqrt((source[:, 1:] ** 2).mean(axis=1))
    errors = np.sqrt((error[:, 1:] ** 2).mean(axis=1))
    flat = np.argsort(detail)[: max(6, len(detail) // QUIET)]
    flat_error, flat_detail = (
        _log(float(np.sqrt((part[flat] ** 2).mean()))) for part in (errors, detail)
    )
    weak = np.abs(source[:, 1:]) < WEAK
    copied = (source + error)[:, 1:][weak]
    from_nothing = float(np.sqrt((copied**2).mean())) if weak.any() else 0.0
    usual, mean = _log(float(np.sqrt((error[:, 1:] ** 2).mean()))), _log(float(error[:, 0].std()))
    tenth, half = np.percentile(errors, [10, 50])
    return [
        usual, flat_error, flat_detail, flat_error - flat_detail, mean, _log(float(tenth)),
        _log(float(half)), _log(float(np.percentile(detail, 10))), _log(from_nothing),
        max(0.0, flat_error - flat_detail), mean - usual,
    ]  # fmt: skip


def _log(value: float) -> float:
    return float(np.log(value + 0.5))


@cache
def _weights() -> Weights:
    return Weights.read(SPECTRUM_WEIGHTS, len(NAMES))
