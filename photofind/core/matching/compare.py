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

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.align import Matrix, Pixels, inverse, scale_of
from photofind.core.matching.refine import pixel_centred

Plane = NDArray[np.float32]
Mask = NDArray[np.bool_]
Design = NDArray[np.float64]

WINDOW_PX = 9
# Variance of lightness (0 to 100) that compression and sensor noise may cause, level by level.
NOISE = (8.0, 3.0, 1.5, 1.0, 1.0)
COARSE_SIDE_PX = 64
ALIKE_WINDOW_PX, ALIKE_STEP = 9, 12  # of 255, in the mean of a window


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


def look_alike(first: Pixels, second: Pixels) -> bool:
    """Tell whether two thumbnails of one frame have the same colours in every place, all but.

    Of 1 382 re-encoded and scaled copies of the tuning half most have; of 6 395 other shots of a
    moment, taken from a tripod many of them, two, and of 1 982 edited copies none.
    """
    small, large = sorted((first, second), key=lambda pixels: pixels.size)
    if small.shape != large.shape:
        large = np.rint(opencv.shrink(large, _size(small))).astype(np.uint8)
    return opencv.farthest(small, large, ALIKE_WINDOW_PX) <= ALIKE_STEP


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


def on_grid(pair: Registered) -> tuple[Plane, Plane, Mask]:
    """Return both pictures on a coarse grid, in Lab, and where it has both."""
    height, width = pair.inside.shape
    scale = min(1.0, COARSE_SIDE_PX / max(height, width))
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    inside = opencv.shrink(pair.inside.astype(np.float32), size) > 0.99
    return opencv.shrink(pair.first, size), opencv.shrink(pair.second, size), inside


def transfer(pair: Registered, trust: Plane) -> Transfer:
    """Fit the global colour change, the way round that explains more.

    Args:
        pair: The registered pictures.
        trust: 0 to 1 at any resolution: where structure agrees.
    """
    first, second, inside = on_grid(pair)
    weights = np.clip(opencv.enlarge(trust, (inside.shape[1], inside.shape[0])), 0.02, 1) * inside
    residual, vivid = (np.zeros(inside.shape, np.float32) for _ in range(2))
    if not inside.any():
        return Transfer(residual, vivid, inside, 0.0)
    both = np.stack([_planes(first[inside]), _planes(second[inside])])
    distances, scatters = _fitted(both, weights[inside].astype(np.float64))
    way = 0 if scatters[0] < GOOD_SCATTER or scatters[0] <= scatters[1] else 1
    residual[inside] = distances[way]
    vivid[inside] = np.sqrt(_squares(np.abs(both[:, 1:]).max(axis=0)))
    return Transfer(residual, vivid, inside, float(scatters[way]))


def _fitted(both: Design, believed: Design) -> tuple[Design, Design]:
    """Fit each of two pictures to the other, ``(2, 3, n)``, places believed more or less.

    Returns:
        For each way, how far off every place is, ``(2, n)``, and the scatter, ``(2,)``.
    """
    to = both[::-1]
    off, trust = _left_over(both, to, believed)
    squares = _squares(off)
    spread = np.sqrt(to.var(axis=2).sum(axis=1)) + 5
    scatter = np.sqrt((trust * squares).sum(axis=1) / trust.sum(axis=1)) * 50 / spread
    return np.sqrt(squares), scatter


FIT_ROUNDS = 3
GOOD_SCATTER = 1.5  # of the first to the second: the other way round does not count then
SLACK = 3.0  # of Lab: a place that is off by less counts in any case
LEAST_TINT, MOST_TINT = 4.0, 45.0  # colourfulness: of grey at most, of sepia at most
KNOTS = np.linspace(0, 1, 6)  # of lightness: straight pieces between them follow a clipped curve
RIDGE = 1e-3

# Rows of a design: pieces of a tone curve, the colour axes and colourfulness (all of them make
# lightness), then each axis times lightness, and lightness.
PIECES, TONE, ROWS = len(KNOTS), len(KNOTS) + 3, len(KNOTS) + 6
OF_A, OF_B = [PIECES, TONE, TONE + 2], [PIECES + 1, TONE + 1, TONE + 2]
# What a cast is made of: a scale, a scale by lightness, and for each axis a shift by lightness.
CAST_OF_A, CAST_OF_B = [0, 1, 2], [0, 1, 3]


def _planes(lab: NDArray[np.floating]) -> Design:
    """Lay ``(n, 3)`` out as ``(3, n)``: every step below goes along the places."""
    return np.ascontiguousarray(lab.T, np.float64)


def _squares(planes: Design) -> Design:
    """Return squared lengths, ``(..., c, n)`` to ``(..., n)``."""
    return np.asarray(np.einsum("...cn,...cn->...n", planes, planes), np.float64)


def _left_over(from_: Design, to: Design, believed: Design) -> tuple[Design, Design]:
    """Fit changes of colour, forgetting step by step what they do not explain.

    All ways are fitted at once: a step on thousands of numbers costs little more than one on none.

    Args:
        from_: Lab, a way each, ``(k, 3, n)``.
        to: What it should become.
        believed: How much each place counts, ``(n,)``.

    Returns:
        Predicted minus true values, and how far each place was trusted in the end, ``(k, n)``.
    """
    design = np.stack([_design(lab) for lab in from_])
    known = np.concatenate([design, to], axis=1)
    trust = np.repeat(believed[None], len(to), axis=0)
    for _ in range(FIT_ROUNDS):
        off = _predict(design, known, trust) - to
        squares = _squares(off)
        scale = 4 * np.array([_median(way) for way in np.sqrt(squares)])[:, None] + SLACK
        trust = believed * np.maximum(1 - squares / scale**2, 0) ** 2 + 1e-4
    return off, trust


def _median(values: Design) -> float:
    """Return the median of at least one value."""
    middle = len(values) // 2
    if len(values) % 2:
        return float(np.partition(values, middle)[middle])
    ordered = np.partition(values, (middle - 1, middle))
    return float(ordered[middle - 1] + ordered[middle]) / 2


def tone_pieces(light: Design, knots: Design) -> Design:
    """Return what a curve of straight pieces between knots is made of, shape ``(k, n)``.

    Args:
        light: 0 to 1, ``(n,)``.
        knots: Evenly from 0 to 1, ``(k,)``.
    """
    height = 1 - np.abs(light - knots[:, None]) * (len(knots) - 1)
    return np.asarray(np.maximum(height, 0), np.float64)


def _design(lab: Design) -> Design:
    """Return what lightness and the two colour axes may be made of, shape ``(ROWS, n)``."""
    light, a, b = lab / 100
    rows = np.empty((ROWS, len(light)))
    rows[:PIECES] = tone_pieces(light, KNOTS)
    rows[PIECES], rows[PIECES + 1], rows[PIECES + 2] = a, b, np.sqrt(a * a + b * b)
    rows[TONE], rows[TONE + 1], rows[TONE + 2] = a * light, b * light, light
    return rows


def _predict(design: Design, known: Design, trust: Design) -> Design:
    """Return the Lab values that the fitted changes predict, shape ``(k, 3, n)``.

    Args:
        design: ``(k, ROWS, n)``.
        known: The same and below it the three values to be predicted.
        trust: Weight of each place, ``(k, n)``.
    """
    # All that least squares need of the places, for every fit: products of rows, weighted.
    products = (design * trust[:, None]) @ known.transpose(0, 2, 1)
    made = np.zeros((len(design), 5, ROWS))
    made[:, 0, :TONE] = _solve(products[:, :TONE, :TONE], products[:, :TONE, ROWS, None])[..., 0]
    made[:, 1:3] = _cast(products)
    toned = _solve(products[:, :PIECES, :PIECES], products[:, :PIECES, ROWS + 1 :])
    made[:, 3:, :PIECES] = toned.transpose(0, 2, 1)
    predicted = made @ design
    np.clip(predicted[:, 0], 0, 100, out=predicted[:, 0])
    for values, to, weights in zip(predicted, known[:, ROWS + 1 :], trust, strict=True):
        toned = _toned(values[3:])
        if weights @ _squares(toned - to) < weights @ _squares(values[1:3] - to):
            values[1:3] = toned
    return np.asarray(predicted[:, :3], np.float64)


def _cast(products: Design) -> Design:
    """Scale both colour axes alike and shift them with lightness, as saturation and casts do.

    Returns:
        What the two axes are made of, shape ``(k, 2, ROWS)``.
    """
    made = np.zeros((len(products), 2, ROWS))
    for way, of_way in zip(made, products, strict=True):
        normal, values = np.zeros((4, 4)), np.zeros(4)
        for axis, (rows, cast) in enumerate(((OF_A, CAST_OF_A), (OF_B, CAST_OF_B))):
            normal[np.ix_(cast, cast)] += of_way[np.ix_(rows, rows)]
            values[cast] += of_way[rows, ROWS + 1 + axis]
        found = _solve(normal, values)
        if found[0] + 0.5 * found[1] < 0:  # turned round: red to green is no edit, explain nothing
            found = np.concatenate([[0, 0], _solve(normal[2:, 2:], values[2:])])
        way[0, OF_A], way[1, OF_B] = found[CAST_OF_A], found[CAST_OF_B]
    return made


def _toned(colours: Design) -> Design:
    """Colour by lightness alone: grey, or the browns of sepia; a dyed product is another one."""
    a, b = colours
    tint = a * a + b * b
    is_tone = ((b > np.abs(a)) & (tint < MOST_TINT**2)) | (tint < LEAST_TINT**2)
    return np.asarray(colours * is_tone, np.float64)


def _solve(normal: Design, values: Design) -> Design:
    ridge = RIDGE * np.eye(normal.shape[-1])
    return np.asarray(np.linalg.solve(normal + ridge, values), np.float64)


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
