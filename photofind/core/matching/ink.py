"""Find faint ink: a watermark on an otherwise untouched picture.

Letters at a third of their strength differ so little from what is below, on a bright ground or
among leaves, that texture does not tell them from compression. But ink blends all it covers with
one colour, by one share, and leaves the rest as it was. So one picture is brought to the lightness
of the other by one curve, and what is left is compared, place by place, with the way to white and
to black: the share of that way is the ink's opacity, about the same wherever there is ink, zero
elsewhere, and never negative. Scaling, sharpening and compression go both ways. A small network
over such measurements, fitted by ``tests/benchmarks/fit_ink.py`` on the tuning half of the quality
benchmark, gives a logit for ink on either picture.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.compare import Registered, tone_pieces
from photofind.core.matching.ink_weights import INK_WEIGHTS
from photofind.core.matching.overlay import Weights

Plane = NDArray[np.float32]
Mask = NDArray[np.bool_]
Values = NDArray[np.float64]

RIM_PX = 3
SAMPLES = 3000
LEAST_PLACES = 500
STROKE = 0.0045  # of the long side: letters are wider, the errors of compression are not
LEAST_STROKE_PX, HALVED_PX = 0.7, 1.1  # blurred by more, every second pixel says it all
VISIBLE, LEAST_VISIBLE = 3.0, 0.009  # lightness; of the frame: the faintest marks leave .011
LEAST_LOGIT = 0.0  # of the tuning half: 5 of 100 marks are lost and 2 of 1000 copies
KNOTS = np.linspace(0, 1, 6)  # of lightness: straight pieces between them follow a clipped curve
STEPS = 1023  # of lightness, in the table of such a curve
ROUNDS = 3
EDGES = 0.35  # how much less a steep place is trusted: it changes whenever a picture is scaled
WHITE, BLACK = 100.0, 0.0
LIKELY = 0.35  # opacity
OPACITY, SURE = 0.12, 0.7  # of ink at least, and how clearly it stands out
CELLS = 4  # a side
NAMES = (
    *(f"opacity {q}" for q in (1, 3, 97, 99)), *(f"clearness {q}" for q in (1, 3, 97, 99)),
    "gain against loss", "gain", "inked", "cleared", "inked against cleared", "slope", "fit",
    *(f"inked cells {n}" for n in (2, 8, 13)), *(f"cleared cells {n}" for n in (2, 8, 13)),
)  # fmt: skip
WIDTH = 2 + 2 * len(NAMES)


def shows_ink(pair: Registered) -> bool:
    """Tell whether one of two whole frames that otherwise coincide has faint ink on it."""
    measured = measure(pair)
    return measured is not None and float(weights().logits(measured).max()) > LEAST_LOGIT


def measure(pair: Registered) -> Values | None:
    """Measure what ink leaves, first with ink on the second picture.

    Returns:
        Shape ``(2, WIDTH)``; None where nothing can be seen at all.
    """
    inside = opencv.widen(pair.inside, -RIM_PX)
    places = np.flatnonzero(inside)
    if len(places) < LEAST_PLACES:
        return None
    chosen = places[:: max(1, len(places) // SAMPLES)]
    stroke_px = max(LEAST_STROKE_PX, STROKE * max(inside.shape))
    frame = _Frame(inside, chosen, stroke_px, 2 if stroke_px >= HALVED_PX else 1)
    if not _may_have_ink(pair, frame):
        return None
    return np.array([_side(pair.second, pair.first, frame), _side(pair.first, pair.second, frame)])


@dataclass(frozen=True, slots=True, eq=False)
class _Frame:
    """Where to look, and how closely.

    Attributes:
        inside: Where both have pixels.
        chosen: Numbers of the pixels by which curves are fitted.
        stroke_px: How wide letters are at least.
        step: Which pixels are looked at: every, or every second a side.
    """

    inside: Mask
    chosen: NDArray[np.int64]
    stroke_px: float
    step: int

    def thinned(self, plane: Plane) -> Plane:
        """Blur by the width of a stroke, and keep the pixels to look at."""
        return opencv.blur(plane, self.stroke_px)[:: self.step, :: self.step]


def _may_have_ink(pair: Registered, frame: _Frame) -> bool:
    """Tell whether anything is left that an eye could see: two of three copies stop here."""
    lightness = [
        opencv.blur(np.ascontiguousarray(part[..., 0]), frame.stroke_px)
        for part in (pair.first, pair.second)
    ]
    for below, part, on in (
        (lightness[0], pair.first, lightness[1]), (lightness[1], pair.second, lightness[0]),
    ):  # fmt: skip
        hues = part.reshape(-1, 3)[frame.chosen, 1:]
        source = np.column_stack([below.ravel()[frame.chosen], hues])
        _curve, off = _fitted(source, on.ravel()[frame.chosen])
        if float((np.abs(off) > VISIBLE).mean()) < LEAST_VISIBLE:
            return False
    return True


def _fitted(source: Plane, target: Plane) -> tuple[Values, Values]:
    """Fit lightness to colours by one curve; return its nine numbers and what it leaves."""
    light, a, b = source.T.astype(np.float64) / 100
    bases = np.vstack([tone_pieces(light, KNOTS), a, b, np.hypot(a, b)])
    trust = np.ones(len(target))
    for _ in range(ROUNDS):
        believed = bases * trust
        normal = believed @ bases.T + 1e-3 * np.eye(len(bases))
        curve = np.linalg.solve(normal, believed @ target)
        off = target - np.clip(curve @ bases, 0, 100)
        scale = 4 * float(np.median(np.abs(off))) + 1.5
        trust = np.clip(1 - (off / scale) ** 2, 0, None) ** 2 + 1e-4
    return curve, off


def _applied(curve: Values, lab: Plane) -> Plane:
    """Return the lightness that a curve predicts for a picture."""
    table = np.interp(np.linspace(0, 1, STEPS + 1), KNOTS, curve[: len(KNOTS)]).astype(np.float32)
    at = np.clip(lab[..., 0] * (STEPS / 100), 0, STEPS).astype(np.int32)
    a, b, chroma = (np.float32(value / 100) for value in curve[len(KNOTS) :])
    tinted = a * lab[..., 1] + b * lab[..., 2] + chroma * np.hypot(lab[..., 1], lab[..., 2])
    return np.asarray(np.clip(table[at] + tinted, 0, 100), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class _Sums:
    """Sums around each place that is looked at, from which the opacity of any ink follows.

    Attributes:
        trust: How far lightness is believed there.
        below, squared: The same, times lightness below and its square.
        left: What the curve leaves, times trust.
        left_below: The same, times lightness below.
    """

    trust: Plane
    below: Plane
    squared: Plane
    left: Plane
    left_below: Plane

    def towards(self, ink: float) -> tuple[Plane, Plane]:
        """Return how far what is left goes along the way to a lightness, and that way's square."""
        way = ink * ink * self.trust - 2 * ink * self.below + self.squared
        return ink * self.left - self.left_below, np.maximum(way, 0)


def _side(on: Plane, below: Plane, frame: _Frame) -> list[float]:
    """Measure ink on one picture."""
    curve, off = _fitted(below.reshape(-1, 3)[frame.chosen], on[..., 0].reshape(-1)[frame.chosen])
    usual = 1.48 * float(np.median(np.abs(off)))
    expected = _applied(curve, below)
    left = on[..., 0] - expected
    x, y = opencv.gradients(expected)
    steep = opencv.blur(x * x + y * y, 1.0)
    trust = np.asarray(1 / ((1 + usual) ** 2 + EDGES * steep), np.float32)
    planes = (trust, trust * expected, trust * expected**2, trust * left, trust * left * expected)
    sums = _Sums(*(frame.thinned(plane) for plane in planes))
    thin = slice(None, None, frame.step)
    inside = frame.inside[thin, thin]
    trust, expected, left = (plane[thin, thin] for plane in (trust, expected, left))
    seen = [usual, float(np.sqrt(np.median(steep[::2, ::2])))]
    for ink in (WHITE, BLACK):
        along, way = sums.towards(ink)
        opacity = along / (way + 4)
        clear = np.asarray(along / np.sqrt(way + 1), np.float32)
        seen += _extremes(opacity[inside], clear[inside])
        seen += _gains(along[inside], way[inside])
        seen += _inked(opacity, clear, inside, (trust, ink - expected, left))
    return seen


def _extremes(opacity: Plane, clear: Plane) -> list[float]:
    """Return the rows before "gain against loss": how opaque ink would be, and how clear."""
    extremes = np.percentile(clear, [1, 3, 97, 99])
    logarithms = np.sign(extremes) * np.log1p(np.abs(extremes))
    return [*np.percentile(opacity, [1, 3, 97, 99]), *logarithms]


def _gains(along: Plane, way: Plane) -> list[float]:
    """Return the two rows up to "gain": how much ink explains, put on or taken off."""
    gain, loss = (
        float(np.clip(sense * 2 * LIKELY * along - LIKELY**2 * way, 0, None).mean())
        for sense in (1, -1)
    )
    return [_log_ratio(gain, loss, 0.01), float(np.log(gain + 0.01))]


def _inked(
    opacity: Plane, clear: Plane, inside: Mask, left: tuple[Plane, Plane, Plane]
) -> list[float]:
    """Return the rows from "inked" on: where ink is, and whether it is one ink."""
    inked = inside & (opacity > OPACITY) & (clear > SURE)
    cleared = inside & (opacity < -OPACITY) & (clear < -SURE)
    shares = float(inked.mean()), float(cleared.mean())
    return [
        *shares, _log_ratio(*shares, 0.003), *_one_ink(inked, *left),
        *_spread(inked, inside), *_spread(cleared, inside),
    ]  # fmt: skip


def _log_ratio(one: float, other: float, least: float) -> float:
    return float(np.log((one + least) / (other + least)))


def _one_ink(inked: Mask, trust: Plane, way: Plane, left: Plane) -> tuple[float, float]:
    """Fit one opacity to all inked pixels; return it, and which share of the change it explains."""
    if inked.sum() < 20:
        return 0.0, 0.0
    weight, x, y = trust[inked], way[inked], left[inked]
    slope = float((weight * x * y).sum() / max(1e-6, float((weight * x * x).sum())))
    return slope, float(1 - np.abs(y - slope * x).mean() / (np.abs(y).mean() + 0.5))


def _spread(places: Mask, inside: Mask) -> list[float]:
    """Return the shares of the 3rd, 9th and 14th of sixteen cells: ink is all over a picture."""
    height, width = (side // CELLS * CELLS for side in places.shape)
    counts = [
        mask[:height, :width].reshape(CELLS, height // CELLS, CELLS, width // CELLS).sum((1, 3))
        for mask in (places, inside)
    ]
    shares = np.sort((counts[0] / np.maximum(1, counts[1])).ravel())
    return [float(shares[number]) for number in (2, 8, 13)]


@cache
def weights() -> Weights:
    """Return the fitted network."""
    return Weights.read(INK_WEIGHTS, WIDTH)
