"""Compare two registered pictures: where they agree, where they differ, how colours were changed.

Three questions, each asked where it can be answered:

* *Structure*, on brightness at several resolutions: does the texture around each pixel correlate?
  Correlation does not care about brightness, contrast or colour, and its floor lets compression
  and noise pass. Where neither picture has texture, there is nothing to say.
* *Colour*, on a coarse grid: after one transfer of lightness and colour was fitted to the whole
  picture (a global edit), what is left? Colours may be scaled and shifted, never turned: a red and
  a blue product are two products.
* *Motion*: do details sit at the same place? In the next frame of a burst they do not.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.align import Matrix, Pixels, inverse, scale_of
from photofind.core.matching.refine import pixel_centred

Plane = NDArray[np.float32]
Mask = NDArray[np.bool_]

WINDOW_PX = 9
# Variance of lightness (0 to 100) that compression and sensor noise may cause, level by level.
NOISE = (8.0, 3.0, 1.5, 1.0, 1.0)
COARSE_SIDE_PX = 64


@dataclass(frozen=True, slots=True, eq=False)
class Registered:
    """Two pictures in one frame, that of the one with fewer pixels per detail.

    Attributes:
        first, second: Lab, float32 ``(h, w, 3)``.
        inside: Where both pictures have pixels.
        is_in_first: The frame is the first picture's, else the second's.
        first_shown, second_shown: Share of each picture's area that lies on the other.
    """

    first: Plane
    second: Plane
    inside: Mask
    is_in_first: bool
    first_shown: float
    second_shown: float


def register(first: Pixels, second: Pixels, matrix: Matrix) -> Registered:
    """Bring two thumbnails into one frame; ``matrix`` maps the first's pixels to the second's."""
    size_first, size_second = _size(first), _size(second)
    scale = scale_of(matrix, size_first)
    lab_first, lab_second = opencv.to_lab(first), opencv.to_lab(second)
    back = inverse(matrix)
    if scale >= 1:
        moved, inside = _brought(lab_second, back, 1 / scale, size_first)
        pair = (lab_first, moved)
    else:
        moved, inside = _brought(lab_first, matrix, scale, size_second)
        pair = (moved, lab_second)
    shares = (_share(matrix, size_first, size_second), _share(back, size_second, size_first))
    return Registered(*pair, inside, scale >= 1, *shares)


def _size(pixels: NDArray[np.generic]) -> tuple[int, int]:
    return pixels.shape[1], pixels.shape[0]


def _brought(
    picture: Plane, matrix: Matrix, scale: float, size: tuple[int, int]
) -> tuple[Plane, Mask]:
    """Warp a picture into a frame in which it is ``scale`` times as large; 1 or less."""
    width, height = _size(picture)
    if scale < 0.95:
        small = (max(1, round(width * scale)), max(1, round(height * scale)))
        picture = opencv.shrink(picture, small)
        matrix = matrix @ np.diag([width / small[0], height / small[1], 1.0])
    centred = pixel_centred(matrix)
    cover = opencv.warp(np.ones(picture.shape[:2], np.float32), centred, size)
    return opencv.warp(picture, centred, size), cover > 0.99


def _share(matrix: Matrix, size: tuple[int, int], other: tuple[int, int]) -> float:
    """Return which share of a frame falls into the other one, by a grid of points."""
    at = (np.arange(24) + 0.5) / 24
    x, y = np.meshgrid(at * size[0], at * size[1])
    points = matrix @ np.stack([x.ravel(), y.ravel(), np.ones(x.size)])
    u, v = points[0] / points[2], points[1] / points[2]
    slack = 0.002 * max(other)
    seen = (u >= -slack) & (u <= other[0] + slack) & (v >= -slack) & (v <= other[1] + slack)
    return float(seen.mean())


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """Agreement of structure at one resolution.

    Attributes:
        agreement: -1 to 1 at each pixel of this level; 1 where there is nothing to compare.
        weight: How much there is to compare: the contrast both have, 0 outside.
        gone: How much contrast one has and the other lacks.
    """

    agreement: Plane
    weight: Plane
    gone: Plane

    @property
    def mean(self) -> float:
        """Agreement of the whole, weighted by contrast; 1 if there is nothing to compare."""
        total = float(self.weight.sum())
        return float((self.agreement * self.weight).sum()) / total if total > 1 else 1.0


def structure(pair: Registered) -> list[Level]:
    """Compare brightness at each resolution down to about 20 px, finest first."""
    first, second = pair.first[..., 0], pair.second[..., 0]
    inside = pair.inside.astype(np.float32)
    levels: list[Level] = []
    while min(first.shape) >= 18 or not levels:
        noise = NOISE[min(len(levels), len(NOISE) - 1)]
        levels.append(_level(first, second, inside, noise))
        half = (max(1, first.shape[1] // 2), max(1, first.shape[0] // 2))
        first, second, inside = (opencv.shrink(part, half) for part in (first, second, inside))
    return levels


def _level(first: Plane, second: Plane, inside: Plane, noise: float) -> Level:
    mean_first, mean_second = (opencv.box_mean(part, WINDOW_PX) for part in (first, second))
    var_first = opencv.box_mean(first * first, WINDOW_PX) - mean_first**2
    var_second = opencv.box_mean(second * second, WINDOW_PX) - mean_second**2
    shared = opencv.box_mean(first * second, WINDOW_PX) - mean_first * mean_second
    deep = opencv.box_mean(inside, WINDOW_PX) > 0.98
    contrast = np.sqrt(np.clip(var_first, 0, None) * np.clip(var_second, 0, None))
    agreement = np.where(deep, (shared + noise) / (contrast + noise), 1)
    weight = np.where(deep, np.clip(np.sqrt(contrast) - np.sqrt(noise), 0, 12), 0)
    spread = np.abs(np.sqrt(np.clip(var_first, 0, None)) - np.sqrt(np.clip(var_second, 0, None)))
    gone = np.where(deep, spread, 0)
    return Level(*(np.asarray(part, np.float32) for part in (agreement, weight, gone)))


@dataclass(frozen=True, slots=True, eq=False)
class Transfer:
    """What the best global change of colours does not explain, on a coarse grid.

    Attributes:
        residual: Colour difference that is left, in Lab, shape ``(h, w)``.
        vivid: The larger colourfulness of the two pictures there: vivid colours leave the range
            of bytes first, and no smooth change explains that.
        inside: Where the grid has both pictures.
        scatter: Root mean square of the residual where it was believed, as 50 times a share of the
            contrast.
    """

    residual: Plane
    vivid: Plane
    inside: Mask
    scatter: float


def transfer(pair: Registered, trust: Plane) -> Transfer:
    """Fit the global colour change, the way round that explains more.

    Args:
        pair: The registered pictures.
        trust: 0 to 1 at any resolution: where structure agrees.
    """
    height, width = pair.inside.shape
    scale = min(1.0, COARSE_SIDE_PX / max(height, width))
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    first, second = opencv.shrink(pair.first, size), opencv.shrink(pair.second, size)
    inside = opencv.shrink(pair.inside.astype(np.float32), size) > 0.99
    weights = np.clip(opencv.enlarge(trust, size), 0.02, 1) * inside
    forward = _fit(first, second, weights, inside)
    if forward.scatter < 1.5:
        return forward
    backward = _fit(second, first, weights, inside)
    return forward if forward.scatter <= backward.scatter else backward


def _fit(source: Plane, target: Plane, weights: Plane, inside: Mask) -> Transfer:
    from_, to = source[inside].astype(np.float64), target[inside].astype(np.float64)
    if not len(to):
        nothing = np.zeros(inside.shape, np.float32)
        return Transfer(nothing, nothing, inside, 0.0)
    bases = _bases(from_)
    believed = weights[inside].astype(np.float64)
    trust = believed
    for _ in range(FIT_ROUNDS):
        predicted = _predict(bases, to, trust)
        off = np.linalg.norm(predicted - to, axis=1)
        scale = 4 * np.median(off) + 3
        trust = believed * np.clip(1 - (off / scale) ** 2, 0, None) ** 2 + 1e-4
    residual, vivid = (np.zeros(inside.shape, np.float32) for _ in range(2))
    residual[inside] = off
    vivid[inside] = np.hypot(*np.maximum(np.abs(from_[:, 1:]), np.abs(to[:, 1:])).T)
    spread = float(np.linalg.norm(to.std(axis=0))) + 5
    scatter = float(np.sqrt((trust * off**2).sum() / trust.sum())) * 50 / spread
    return Transfer(residual, vivid, inside, scatter)


def unexplained(source: NDArray[np.float64], target: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what the best global change of ``source`` leaves of ``target``; Lab, ``(n, 3)``."""
    bases = _bases(source)
    trust = np.ones(len(source))
    for _ in range(FIT_ROUNDS):
        off = target - _predict(bases, target, trust)
        distance = np.linalg.norm(off, axis=1)
        scale = 4 * float(np.median(distance)) + 1.5
        trust = np.clip(1 - (distance / scale) ** 2, 0, None) ** 2 + 1e-4
    return np.asarray(off, np.float64)


FIT_ROUNDS = 3
LEAST_TINT, MOST_TINT = 4.0, 45.0  # colourfulness: of grey at most, of sepia at most
KNOTS = np.linspace(0, 1, 6)  # of lightness: straight pieces between them follow a clipped curve

Design = NDArray[np.float64]


def _bases(lab: NDArray[np.float64]) -> tuple[Design, Design, Design]:
    """Return what lightness and the two colour axes may be made of, shape ``(k, n)`` each."""
    light, a, b = lab.T / 100
    pieces = np.clip(1 - np.abs(light[None] - KNOTS[:, None]) * (len(KNOTS) - 1), 0, None)
    tone = np.vstack([pieces, a, b, np.hypot(a, b)])
    hues = [np.stack([axis, axis * light, light]) for axis in (a, b)]
    return tone, hues[0], hues[1]


def _predict(
    bases: tuple[Design, Design, Design], to: NDArray[np.float64], trust: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the Lab values that the fitted change predicts, shape ``(n, 3)``."""
    tone, *hues = bases
    lightness = np.clip(_solve(tone, to[:, 0], trust) @ tone, 0, 100)
    colours = min(
        (_cast(hues, to, trust), _toned(tone[: len(KNOTS)], to, trust)),
        key=lambda found: float((trust * ((found - to[:, 1:]) ** 2).sum(axis=1)).sum()),
    )
    return np.column_stack([lightness, colours])


def _cast(hues: Sequence[Design], to: NDArray[np.float64], trust: NDArray[np.float64]) -> Design:
    """Scale both colour axes alike and shift them with lightness, as saturation and casts do."""
    (a, a_light, light), (b, b_light, _light) = hues
    nothing = np.zeros_like(light)
    rows = [[a, a_light, light, nothing], [b, b_light, nothing, light]]
    design = np.concatenate([np.stack(row) for row in rows], axis=1)
    values, weights = np.concatenate([to[:, 1], to[:, 2]]), np.concatenate([trust, trust])
    found = _solve(design, values, weights)
    if found[0] + 0.5 * found[1] < 0:  # turned round: red to green is no edit, explain nothing
        found = np.concatenate([[0, 0], _solve(design[2:], values, weights)])
    return np.asarray((found @ design).reshape(2, -1).T, np.float64)


def _toned(pieces: Design, to: NDArray[np.float64], trust: NDArray[np.float64]) -> Design:
    """Colour by lightness alone: grey, or the browns of sepia; a dyed product is another one."""
    found = np.stack([_solve(pieces, to[:, axis], trust) @ pieces for axis in (1, 2)], axis=1)
    is_brown = (found[:, 1] > np.abs(found[:, 0])) & (np.hypot(*found.T) < MOST_TINT)
    return found * np.where(is_brown | (np.hypot(*found.T) < LEAST_TINT), 1.0, 0.0)[:, None]


def _solve(design: Design, values: NDArray[np.float64], weights: NDArray[np.float64]) -> Design:
    normal = (design * weights) @ design.T + 1e-3 * np.eye(len(design))
    return np.asarray(np.linalg.solve(normal, (design * weights) @ values), np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Motion:
    """Details that sit elsewhere.

    Attributes:
        places: Where details are in the first, ``(n, 2)`` pixels of the frame.
        moves: How far each went, ``(n, 2)`` pixels.
    """

    places: Plane
    moves: Plane


def motion(pair: Registered) -> Motion:
    """Follow up to 200 details from the first to the second."""
    greys = [
        np.clip(part[..., 0] * 2.55, 0, 255).astype(np.uint8) for part in (pair.first, pair.second)
    ]
    side = max(pair.inside.shape)
    points = opencv.corners(greys[0], 200, max(3.0, side / 40))
    there, astray = opencv.track(greys[0], greys[1], points, 15)
    column, row = np.clip(np.rint(points), 0, None).astype(int).T
    deep = opencv.widen(pair.inside, -6)
    height, width = pair.inside.shape
    inner = deep[np.clip(row, 0, height - 1), np.clip(column, 0, width - 1)]
    kept = (astray < 0.35) & inner
    return Motion(points[kept], (there - points)[kept])
