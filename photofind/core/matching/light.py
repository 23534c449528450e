"""Tell whether light wandered over the scene: the same view at another hour is another photo.

An edit changes lightness by one rule that holds everywhere: what was equally bright and equally
coloured stays so. The sun does not ask: it lights one corner and leaves another. So lightness is
predicted twice, once by a rule alone, once by a rule and a smooth field of light over the frame.
If the field explains most of what the rule leaves, and that is more than an eye forgives, light
wandered.

A lamp that stands to one side, a vignette, and the falling off of a lens are forgiven: a photo of a
print has them. So are lifted shadows, which follow how dark it is around. Clipped and vivid places,
places that differ, and what they enclose say nothing.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.compare import Registered, on_grid, tone_pieces
from photofind.core.matching.differences import Differences

Mask = NDArray[np.bool_]
Rows = NDArray[np.float64]

GROWN_PX = 2  # around what differs: covers have soft edges
CLIPPED = 3.0  # of lightness, from pure black and white: light does not show there
VIVID = 80.0  # of colourfulness: a channel may have left the range of bytes
LEAST_PLACES = 150  # of the grid's 3000; fewer show no field
WANDERED = 0.5  # of lightness, root mean square over the frame; of 1700 copies few have more, ...
EXPLAINED = 0.5  # ... and none where the field explains this share of what the rule leaves
KNOTS = np.linspace(0, 1, 7)  # of lightness: a rule is a chain of straight pieces between them
WAVES = 4  # along each side of the frame
BLACK = 16.0  # of lightness: light multiplies, and leaves black what was black
ROUNDS = 4
AROUND_PX = 9  # of the grid: programs lift shadows by how dark it is around
SLACK = 3.0  # of lightness: compression leaves as much


@dataclass(frozen=True, slots=True, eq=False)
class _Places:
    """Places of the grid that can be believed.

    Attributes:
        first, second: Lab, and how light it is around, ``(4, n)``.
        trust: 0 to 1, ``(n,)``.
        lamps: What is forgiven of light, ``(k, n)``.
        field: What else can be smooth, ``(k, n)``.
    """

    first: Rows
    second: Rows
    trust: Rows
    lamps: Rows
    field: Rows


def has_wandered(pair: Registered, found: Differences) -> bool:
    """Tell whether smooth light distinguishes two registered pictures, beyond what edits do."""
    places = _places(pair, found)
    if places.trust.sum() < LEAST_PLACES:
        return False
    return all(
        _is_lit(source, target, places)
        for source, target in ((places.first, places.second), (places.second, places.first))
    )


def _places(pair: Registered, found: Differences) -> _Places:
    first, second, inside = on_grid(pair)
    size = inside.shape[1], inside.shape[0]
    believed = _untouched(found, inside, size)
    for part in (first, second):
        believed &= np.abs(part[..., 0] - 50) < 50 - CLIPPED
        believed &= np.hypot(part[..., 1], part[..., 2]) < VIVID
    fine = found.levels[min(1, len(found.levels) - 1)]
    trust = opencv.enlarge(np.clip(fine.agreement, 0, 1) ** 2, size)[believed]
    lamps, field = _light_over(inside, believed)
    return _Places(
        _with_around(first, believed), _with_around(second, believed),
        np.clip(trust, 0.02, 1).astype(np.float64), lamps, field,
    )  # fmt: skip


def _with_around(lab: NDArray[np.float32], where: Mask) -> Rows:
    around = opencv.box_mean(np.ascontiguousarray(lab[..., 0]), AROUND_PX)
    return np.vstack([*lab[where].T, around[where]]).astype(np.float64)


def _untouched(found: Differences, inside: Mask, size: tuple[int, int]) -> Mask:
    """Return the largest connected part that does not differ: an even cover agrees within."""
    near = opencv.widen(opencv.enlarge(found.map.astype(np.float32), size) > 0.02, GROWN_PX)
    labels, areas = opencv.regions(opencv.widen(inside, -1) & ~near)
    if len(areas) < 2:
        return np.zeros_like(inside)
    return np.asarray(labels == int(np.argmax(areas[1:])) + 1)


def _light_over(inside: Mask, where: Mask) -> tuple[Rows, Rows]:
    """Return what lamps do and what the sun can do, at the places ``where``."""
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return np.zeros((3, 0)), np.zeros((WAVES**2 - 1, 0))
    row, column = np.nonzero(where)
    x = (column - columns[0] + 0.5) / (columns[-1] - columns[0] + 1)
    y = (row - rows[0] + 0.5) / (rows[-1] - rows[0] + 1)
    lamps = np.stack([x - 0.5, y - 0.5, (x - 0.5) ** 2 + (y - 0.5) ** 2])
    along_x, along_y = (np.cos(np.pi * np.arange(WAVES)[:, None] * at) for at in (x, y))
    field = (along_y[:, None] * along_x[None]).reshape(WAVES**2, -1)
    return lamps, field[1:]


def _is_lit(source: Rows, target: Rows, places: _Places) -> bool:
    """Tell whether a field of light explains ``target`` much better than a rule does."""
    strength = (source[0] + BLACK) / (50 + BLACK)
    rule = np.concatenate([_rule(source), places.lamps * strength])
    lightness = target[0]
    if _spread(lightness - _fitted(rule, lightness, places.trust), places.trust) < WANDERED**2:
        return False  # nothing is left to explain
    both = np.concatenate([rule, places.field * strength])
    trust = places.trust
    for _ in range(ROUNDS):
        off = lightness - _fitted(both, lightness, trust)
        scale = 4 * float(np.median(np.abs(off))) + SLACK
        trust = places.trust * np.clip(1 - (off / scale) ** 2, 0, None) ** 2 + 1e-6
    without = _spread(lightness - _fitted(rule, lightness, trust), trust)
    explained = without - _spread(off, trust)
    return explained > WANDERED**2 and explained > EXPLAINED * without


def _rule(lab: Rows) -> Rows:
    """Return what new lightness is made of everywhere: old lightness, colour, what lies around."""
    light, a, b, around = lab / 100
    colours = [a, b, np.hypot(a, b), a * light, b * light, a * a, b * b, a * b]
    return np.vstack([tone_pieces(light, KNOTS), *colours, around, around * light])


def _fitted(design: Rows, values: Rows, trust: Rows) -> Rows:
    weighted = design * trust
    normal = weighted @ design.T + 1e-2 * np.eye(len(design))
    return np.asarray(np.linalg.solve(normal, weighted @ values) @ design, np.float64)


def _spread(off: Rows, trust: Rows) -> float:
    return float((trust * off**2).sum() / trust.sum())
