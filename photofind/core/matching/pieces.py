"""Judge every differing place on its own: was it drawn, or did it happen in the scene?

Traits of all differences together let a box on one side excuse a passer-by on the other. Here each
connected place is measured alone, on the pixels that really changed: is one of the two pictures
even and of few colours there, and does the change begin within a pixel or two, as drawn things do,
or softly and with texture, as things before a camera do? A small network over these numbers and
those of `photofind.core.matching.overlay`, fitted by ``tests/benchmarks/fit_pieces.py`` on the
tuning half of the benchmark, gives a logit for each place; the least convincing one decides.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.compare import Motion, Registered
from photofind.core.matching.differences import Differences
from photofind.core.matching.overlay import NAMES, Weights, few_colours, traits
from photofind.core.matching.pieces_weights import PIECES_WEIGHTS

Plane = NDArray[np.float32]
Mask = NDArray[np.bool_]

MORE_NAMES = (
    "drawn on", "drawn below", "sharp", "changed", "even pixels on", "even pixels below",
    "edge on", "edge below", "colours on", "colours below", "size",
)  # fmt: skip

MOST_PIECES = 4  # judged alone; all others together
PIECE_SHARE, REST_SHARE = 0.004, 0.003  # of the frame: smaller is no piece of its own
LARGE = 0.01  # of the frame: what smaller pieces look like is less certain
LEAST_LOGIT, LEAST_LOGIT_SMALL = 2.0, -2.0  # found on the tuning half: of 13 wrong ones, 1 is left
CHANGED, CHANGED_PER_MEDIAN = 8.0, 3.0  # in Lab: compression and blur change less
FEWEST_PIXELS = 25  # of a piece, to say anything
EVEN_SPREAD = 3.0  # in Lab, within 3 x 3 px
NEAR_PX = 2  # strokes of letters are never even, but even places are near
REACH_PX = 9
SAMPLES, ROUNDS = 2500, 3


def are_drawn(pair: Registered, differences: Differences, moved: Motion) -> bool:
    """Tell whether everything that differs looks laid on top of one picture or the other."""
    for measured in measure(pair, differences, moved):
        least = LEAST_LOGIT if measured[0, -1] >= LARGE else LEAST_LOGIT_SMALL
        if float(weights().logits(measured).max()) <= least:
            return False
    return True


def measure(
    pair: Registered, differences: Differences, moved: Motion
) -> Iterator[NDArray[np.float64]]:
    """Measure every piece: rows as of `overlay.traits`, each with `MORE_NAMES` behind."""
    change = _Change.of(pair, differences)
    for piece in _pieces(differences.unexplained):
        where = _full(piece, pair)
        pixels = where & change.is_changed
        if int(pixels.sum()) < FEWEST_PIXELS:
            continue
        usual = traits(pair, replace(differences, unexplained=piece), moved)
        yield np.concatenate([usual, _more(change, where, pixels)], axis=1)


def _full(piece: Mask, pair: Registered) -> Mask:
    height, width = pair.inside.shape
    return opencv.enlarge(piece.astype(np.float32), (width, height)) > 0.25


def _pieces(mask: Mask) -> Iterator[Mask]:
    labels, areas = opencv.regions(mask)
    order = [int(label) for label in np.argsort(-areas, kind="stable") if label]
    large = [label for label in order[:MOST_PIECES] if areas[label] >= PIECE_SHARE * mask.size]
    rest = [label for label in order if label not in large]
    yield from (labels == label for label in large)
    if rest and (not large or areas[rest].sum() >= REST_SHARE * mask.size):
        yield np.isin(labels, rest)


@dataclass(frozen=True, slots=True, eq=False)
class _Change:
    """What changed from pixel to pixel, once colours were brought to each other.

    Attributes:
        is_changed: By more than compression and blur change.
        sharpness: Slope of the change, as a share of how large it becomes nearby.
        inside: Where a rim is a rim, and not the frame's end.
        edges: Slope of lightness of either picture.
        is_even: Where either picture is even.
    """

    first: Plane
    second: Plane
    is_changed: Mask
    sharpness: Plane
    inside: Mask
    edges: tuple[Plane, Plane]
    is_even: tuple[Mask, Mask]

    @classmethod
    def of(cls, pair: Registered, differences: Differences) -> "_Change":
        """Measure a pair."""
        untouched = pair.inside & ~opencv.widen(_full(differences.unexplained, pair), 3)
        both = (pair.first, pair.second), (pair.second, pair.first)
        ways = [
            np.linalg.norm(to - _recoloured(from_, to, untouched), axis=2) for from_, to in both
        ]
        change = np.minimum(*ways).astype(np.float32)
        usual = float(np.median(change[untouched])) if untouched.any() else 0.0
        slope = np.hypot(*opencv.gradients(change))
        lightness = [np.ascontiguousarray(part[..., 0]) for part in (pair.first, pair.second)]
        edges = [np.hypot(*opencv.gradients(light)) for light in lightness]
        return cls(
            pair.first, pair.second, change > max(CHANGED, CHANGED_PER_MEDIAN * usual),
            np.asarray(opencv.highest(slope, 3) / (opencv.highest(change, REACH_PX) + 4)),
            opencv.widen(pair.inside, -3), (edges[0], edges[1]),
            (_is_even(pair.first), _is_even(pair.second)),
        )  # fmt: skip


def _recoloured(source: Plane, target: Plane, where: Mask) -> Plane:
    """Fit one linear change of colours, and apply it to the whole picture."""
    places = np.flatnonzero(where)
    if len(places) < FEWEST_PIXELS:
        return target
    places = places[:: max(1, len(places) // SAMPLES)]
    rows = source.reshape(-1, 3)[places].astype(np.float64)
    design, to = np.column_stack([rows, np.ones(len(rows))]), target.reshape(-1, 3)[places]
    trust = np.ones((len(rows), 1))
    for _ in range(ROUNDS):
        normal = (design * trust).T @ design + 1e-2 * np.eye(4)
        found = np.linalg.solve(normal, (design * trust).T @ to)
        off = np.linalg.norm(design @ found - to, axis=1, keepdims=True)
        trust = np.clip(1 - (off / (4 * np.median(off) + 2)) ** 2, 0, None) ** 2 + 1e-4
    change = found.astype(np.float32)
    return np.asarray(source @ change[:3] + change[3], np.float32)


def _is_even(lab: Plane) -> Mask:
    planes = [np.ascontiguousarray(lab[..., axis]) for axis in range(3)]
    spread = sum(opencv.box_mean(p * p, 3) - opencv.box_mean(p, 3) ** 2 for p in planes)
    return np.asarray(spread < EVEN_SPREAD**2)


def _more(change: _Change, where: Mask, pixels: Mask) -> NDArray[np.float64]:
    """Return the rows of `MORE_NAMES`, the second picture on top first."""
    filled = opencv.widen(opencv.widen(pixels, NEAR_PX), -NEAR_PX)
    rim = filled & ~opencv.widen(filled, -1) & change.inside
    is_seen = int(rim.sum()) > 10
    sharp = float(np.median(change.sharpness[rim])) if is_seen else 0.3
    sides = []
    for lab, even, edge in zip(
        (change.first, change.second), change.is_even, change.edges, strict=True
    ):
        near = opencv.widen(even & pixels, NEAR_PX)
        sides.append((
            float(near[pixels].mean()), float(even[pixels].mean()),
            float(np.percentile(edge[rim], 30)) / 10 if is_seen else 0.0, few_colours(lab[pixels]),
        ))  # fmt: skip
    share = float(pixels.sum() / where.sum()), float(where.mean())
    return np.array([
        [on[0], below[0], sharp, share[0], on[1], below[1], on[2], below[2], on[3], below[3],
         share[1]]
        for on, below in ((sides[1], sides[0]), (sides[0], sides[1]))
    ])  # fmt: skip


@cache
def weights() -> Weights:
    """Return the fitted network."""
    return Weights.read(PIECES_WEIGHTS, len(NAMES) + len(MORE_NAMES))
