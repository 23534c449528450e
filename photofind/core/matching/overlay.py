"""Tell what was laid on top of a picture from what changed in the scene.

A caption, a watermark, a sticker or a box leaves the picture below it untouched, and looks drawn:
few colours, even areas, sharp edges on one side only, colours foreign to what it hides. What moved
between two frames of a burst looks natural on both sides, and its colours are much the same.

The traits below are measured on all differing places together; a logistic model over them, fitted
by ``tests/benchmarks/fit_overlay.py`` on drawn examples of both kinds, gives the probability.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.compare import Motion, Registered, on_grid
from photofind.core.matching.differences import Differences
from photofind.core.matching.overlay_weights import OVERLAY_WEIGHTS

Plane = NDArray[np.float32]
Mask = NDArray[np.bool_]

LAB_BINS = np.array([10.0, 12.0, 12.0])  # coarse enough to forgive compression
FLAT_SPREAD = 2.5  # of lightness within 5 x 5 px: even to the eye
STEP = 8.0  # of lightness: below lies compression
MOVED_SHARE = 0.01  # of the long side: a detail that went farther has moved

NAMES = (
    "colours shared", "few colours on it", "few colours below", "even on it", "even below",
    "edge around", "edges within", "edge below", "blend slope", "blend residual", "share", "moved",
    "one-sided",
    "boxy", "scatter", "smooth on it", "smooth below", "crisp on it", "crisp below",
    "vivid on it", "vivid below",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where to look: the differing pixels, their inner part, and their rim."""

    all: Mask
    core: Mask
    rim: Mask


def traits(pair: Registered, differences: Differences, moved: Motion) -> NDArray[np.float64]:
    """Measure the differing places, first with the second picture as the one on top.

    Returns:
        Shape ``(2, len(NAMES))``: the second on top of the first, then the other way round.
    """
    places = _places(pair, differences)
    sides = [_side(lab, places) for lab in (pair.first, pair.second)]
    shared = _shared_colours(pair.first[places.core], pair.second[places.core])
    both = [shared, differences.share, _moved_share(moved, places), _boxiness(places.all),
            differences.transfer.scatter / 10]  # fmt: skip
    rows = []
    for on_top, below, lab_top, lab_below in (
        (sides[1], sides[0], pair.second, pair.first),
        (sides[0], sides[1], pair.first, pair.second),
    ):
        slope, residual, one_sided = _blend(lab_top[..., 0], lab_below[..., 0], places.all)
        rows.append([
            both[0], on_top[0], below[0], on_top[1], below[1],
            _ratio(on_top[2], below[2]), _ratio(on_top[3], below[3]),
            below[2] / 10, slope, residual, both[1], both[2], one_sided, both[3], both[4],
            on_top[4], below[4], on_top[5], below[5], on_top[6], below[6],
        ])  # fmt: skip
    return np.array(rows)


def _ratio(one: float, other: float) -> float:
    return float(np.log((one + 0.5) / (other + 0.5)))


def _places(pair: Registered, differences: Differences) -> Places:
    height, width = pair.inside.shape
    everywhere = opencv.enlarge(differences.unexplained.astype(np.float32), (width, height)) > 0.25
    core = opencv.widen(everywhere, -2)
    rim = opencv.widen(everywhere, 2) & ~opencv.widen(everywhere, -4)
    return Places(everywhere, core if core.sum() > 30 else everywhere, rim)


def _side(lab: Plane, places: Places) -> tuple[float, ...]:
    """Return: few colours, evenness, edge at the rim, edges within, smooth, crisp, vivid."""
    lightness = np.ascontiguousarray(lab[..., 0])
    x, y = opencv.gradients(lightness)
    slope = np.hypot(x, y)
    spread = opencv.box_mean(lightness**2, 5) - opencv.box_mean(lightness, 5) ** 2
    spread_within, slope_within = spread[places.core], slope[places.core]
    even = spread_within < FLAT_SPREAD**2
    steepest = float(np.percentile(slope_within, 97))
    vivid = np.hypot(lab[..., 1][places.core], lab[..., 2][places.core])
    return (
        few_colours(lab[places.core]), float(even.mean()),
        float(slope[places.rim].mean()) if places.rim.any() else 0.0,
        float(slope_within.mean()),
        float(np.log(np.median(np.clip(spread_within, 0.05, None)))),
        float(np.log((steepest + 0.3) / (np.median(slope_within) + 0.3))),
        float(vivid.mean()) / 50,
    )  # fmt: skip


def _codes(lab: Plane) -> NDArray[np.int64]:
    steps = np.floor(lab / LAB_BINS).astype(np.int64) + 20
    return np.asarray(steps[:, 0] * 10_000 + steps[:, 1] * 100 + steps[:, 2], np.int64)


def few_colours(lab: Plane) -> float:
    """Return the share of pixels that have one of the four commonest colours."""
    counts = np.sort(np.unique(_codes(lab), return_counts=True)[1])
    return float(counts[-4:].sum() / max(1, counts.sum()))


def _shared_colours(first: Plane, second: Plane) -> float:
    """Return the intersection of two colour histograms, 0 to 1."""
    codes = np.concatenate([_codes(first), _codes(second)])
    names, at = np.unique(codes, return_inverse=True)
    one = np.bincount(at[: len(first)], minlength=len(names))
    two = np.bincount(at[len(first) :], minlength=len(names))
    return float(np.minimum(one, two).sum() / max(1, len(first)))


def _blend(on_top: Plane, below: Plane, where: Mask) -> tuple[float, float, float]:
    """Fit what is on top as a blend of one colour with what is below.

    Returns:
        The slope (0 for an opaque cover, 0.6 for ink at 40 %), the residual as a share of the
        contrast below, and how much all changes go one way, 0 to 1.
    """
    clear = where & (np.abs(on_top - below) > STEP)
    if clear.sum() < 20:
        return 1.0, 1.0, 0.0
    x, y = below[clear].astype(np.float64), on_top[clear].astype(np.float64)
    spread = float(x.var()) + 1
    slope = float(((x - x.mean()) * (y - y.mean())).mean()) / spread
    slope = min(1.5, max(-0.5, slope))
    off = y - y.mean() - slope * (x - x.mean())
    one_sided = abs(float(np.sign(y - x).mean()))
    return slope, min(3.0, float(off.std()) / (float(x.std()) + 3)), one_sided


def _moved_share(moved: Motion, places: Places) -> float:
    """Return the share of followed details that moved, those at differing places."""
    if not len(moved.places):
        return 0.0
    far = np.linalg.norm(moved.moves, axis=1) > MOVED_SHARE * max(places.all.shape)
    return float(far.sum()) / (10 + float(places.all.mean()) * len(moved.places))


def _boxiness(where: Mask) -> float:
    """Return how much of its bounding box the largest region fills."""
    labels, areas = opencv.regions(where)
    if len(areas) < 2:
        return 0.0
    largest = labels == int(np.argmax(areas[1:]) + 1)
    rows, columns = np.flatnonzero(largest.any(axis=1)), np.flatnonzero(largest.any(axis=0))
    box = (rows[-1] - rows[0] + 1) * (columns[-1] - columns[0] + 1)
    return float(largest.sum() / box)


def is_recoloured_thing(measured: NDArray[np.float64], edge: float) -> bool:
    """Tell whether what differs is one even thing on both sides, with an edge of its own on both.

    A box or a sticker has its edge in one picture only; a bottle sold in blue and in red has it in
    both, and the two are two products.

    Args:
        measured: What `traits` returned.
        edge: How steep a thing's edge is at least, in lightness per pixel / 10.
    """
    even_first, even_second = measured[0, 4], measured[0, 3]
    edge_first, edge_second = measured[0, 7], measured[1, 7]
    return bool(min(even_first, even_second) > EVEN and min(edge_first, edge_second) > edge)


EVEN = 0.6  # share of even places
FAR = 8.0  # in Lab: compression and blur change even places less
FAR_SHARE = 0.05  # of the frame; of 540 copies of things on white those of one colour have .04


def is_in_other_colours(pair: Registered, differences: Differences) -> bool:
    """Tell whether colours changed where the pictures do not differ otherwise.

    A thing on white has so few colours that some global edit leads to those of nearly any other.
    """
    first, second, there = on_grid(pair)
    size = there.shape[1], there.shape[0]
    there &= opencv.enlarge(differences.map.astype(np.float32), size) < 0.02
    far = np.linalg.norm(first - second, axis=2)[there] > FAR
    return bool(far.size) and float(far.mean()) > FAR_SHARE


@dataclass(frozen=True, slots=True)
class Covered:
    """How probable it is that the differences were laid on top, and on which picture."""

    probability: float
    is_second: bool


def judge(measured: NDArray[np.float64]) -> Covered:
    """Judge what `traits` measured."""
    logits = weights().logits(measured)
    best = int(np.argmax(logits))
    return Covered(float(1 / (1 + np.exp(-logits[best]))), best == 0)


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """A small network: traits -> hidden units -> one logit."""

    means: NDArray[np.float64]
    spreads: NDArray[np.float64]
    inner: NDArray[np.float64]
    inner_bias: NDArray[np.float64]
    outer: NDArray[np.float64]
    outer_bias: float

    @classmethod
    def read(cls, text: str, width: int) -> "Weights":
        """Read the numbers that a fit wrote, for ``width`` traits."""
        values = np.array(text.split(), dtype=np.float64)
        hidden = (len(values) - 2 * width - 1) // (width + 2)
        means, spreads, inner, inner_bias, outer, bias = np.split(
            values, np.cumsum([width, width, width * hidden, hidden, hidden])
        )
        return cls(means, spreads, inner.reshape(width, hidden), inner_bias, outer, float(bias[0]))

    def logits(self, measured: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return one logit for each row of traits."""
        scaled = np.clip((measured - self.means) / self.spreads, -4, 4)
        return np.tanh(scaled @ self.inner + self.inner_bias) @ self.outer + self.outer_bias


@cache
def weights() -> Weights:
    """Return the fitted network."""
    return Weights.read(OVERLAY_WEIGHTS, len(NAMES))
