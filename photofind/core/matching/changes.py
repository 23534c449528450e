"""What was done to a picture: brightened, turned, cropped, ..., from registered pictures.

`Seen` holds the global changes and says whether they amount to re-encoding or scaling and nothing
else. Its limits come from the tuning half of the quality benchmark: re-encodings stay well inside,
every edit that a person makes on purpose lies outside.
"""

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import Change, PictureFacts, Transformation
from photofind.core.matching import opencv
from photofind.core.matching.align import Alignment, Matrix
from photofind.core.matching.compare import Registered

Plane = NDArray[np.float32]

GRID = 24  # places a side at which lightness and colour are compared

BIAS, CAST = 1.0, 1.0  # mean shift of lightness and of colour that encoders cause, Lab
GAIN = 0.05  # logarithm of the contrast's ratio
FADED, VIVID = -0.16, 0.07  # logarithm of the ratio of colourfulness
RATHER_FADED = 0.4  # the same of a thumbnail that is smaller than it should be
FAINT = 0.5  # of Lab: a change of colourfulness below this is no edit of an all but grey picture
DETAIL = 0.35  # logarithm of the ratio of fine detail that strong compression and scaling cause
MAY_BE = 0.8  # what a thumbnail, itself compressed, may show of either kind
NOISE = 0.75  # growth of grain in even places, lightness plus colour
RESIZED = 0.02  # a difference of size below this is none


@dataclass(frozen=True, slots=True)
class Limits:
    """How much detail and grain re-encoding may give or take, from the first to the second."""

    least_detail: float = -DETAIL
    most_detail: float = DETAIL
    least_grain: float = -NOISE
    most_grain: float = NOISE

    @property
    def mirrored(self) -> "Limits":
        """The limits from the second picture to the first."""
        return Limits(-self.most_detail, -self.least_detail, -self.most_grain, -self.least_grain)

    def allow(self, detail: float, grain: float) -> bool:
        """Tell whether re-encoding explains what was measured."""
        is_kept = self.least_detail < detail < self.most_detail
        return is_kept and self.least_grain < grain < self.most_grain


@dataclass(frozen=True, slots=True)
class Seen:
    """Global changes from the first picture to the second.

    Attributes:
        brighter: Mean shift of lightness (0 to 100).
        cast: Mean shift of colour.
        gain: Logarithm of the ratio of contrasts.
        colour: Logarithm of the ratio of colourfulness.
        tint: Difference of colourfulness.
        detail: Logarithm of the ratio of fine detail.
        grain: How much grain the second has more in even places; negative: less.
        is_upscaled: One is enlarged: it has more pixels and no more detail.
        is_looked_at: Judged on decoded files, not only on thumbnails.
        is_faded: The files show another colourfulness than two good encodings of one picture.
        is_grained: Noise was added to one of the files.
        limits: What re-encoding may do to these two files.
        is_explained: The rounding of one file explains all that differs, or does not; None where
            limits have to decide.
    """

    brighter: float
    cast: float
    gain: float
    colour: float
    detail: float
    grain: float
    tint: float = 1.0
    is_grey: bool = False
    is_upscaled: bool = False
    is_looked_at: bool = False
    is_faded: bool = False
    is_grained: bool = False
    limits: Limits = Limits()
    is_explained: bool | None = None

    @property
    def may_be_reencoding(self) -> bool:
        """Whether it is worth looking at the files to find out."""
        is_as_bright = abs(self.brighter) < 2 * BIAS and abs(self.gain) < 2 * GAIN
        is_as_vivid = abs(self.colour) < RATHER_FADED or abs(self.tint) < 2 * FAINT
        has_colours = is_as_bright and self.cast < 2 * CAST and is_as_vivid
        return has_colours and abs(self.detail) < MAY_BE and abs(self.grain) < 3 * NOISE

    @property
    def keeps_colours(self) -> bool:
        """Whether lightness, contrast and colours are those of the original."""
        is_as_vivid = FADED < self.colour < VIVID or abs(self.tint) < FAINT
        is_as_bright = abs(self.brighter) < BIAS and abs(self.gain) < GAIN
        return is_as_bright and self.cast < CAST and is_as_vivid

    @property
    def is_reencoding(self) -> bool:
        """Whether a file may be marked automatically for what was seen: files looked at as well."""
        if not self.is_looked_at or self.is_upscaled:
            return False
        if self.is_explained is not None:
            return self.is_explained
        is_kept = self.limits.allow(self.detail, self.grain) and not self.is_grained
        return is_kept and self.keeps_colours and not self.is_faded


def global_changes(pair: Registered) -> Seen:
    """Measure global changes between whole frames laid on each other."""
    size = (GRID, GRID)
    first, second = opencv.shrink(pair.first, size), opencv.shrink(pair.second, size)
    shift = (second - first).reshape(-1, 3).mean(axis=0)
    contrast = [float(part[..., 0].std()) + 0.5 for part in (first, second)]
    colour = [_colourfulness(part) for part in (first, second)]
    detail, grain = detail_and_grain(pair)
    return Seen(
        brighter=float(shift[0]),
        cast=float(np.hypot(shift[1], shift[2])),
        gain=float(np.log(contrast[1] / contrast[0])),
        colour=float(np.log((colour[1] + 0.7) / (colour[0] + 0.7))),
        detail=detail,
        grain=grain,
        tint=colour[1] - colour[0],
        is_grey=min(colour) < 1.5 < max(colour),
    )


def colourfulness(pair: Registered) -> tuple[float, float]:
    """Return how far the colours of each picture lie from their mean, in Lab."""
    size = (GRID, GRID)
    first, second = (
        _colourfulness(opencv.shrink(part, size)) for part in (pair.first, pair.second)
    )
    return first, second


def _colourfulness(lab: Plane) -> float:
    colours = lab[..., 1:].reshape(-1, 2)
    return float(np.sqrt(((colours - colours.mean(axis=0)) ** 2).mean()))


def detail_and_grain(pair: Registered) -> tuple[float, float]:
    """Return the logarithm of the ratio of fine detail, and the growth of grain."""
    bands = [fine(part[..., 0]) for part in (pair.first, pair.second)]
    detail = float(np.log((bands[1].std() + 0.3) / (bands[0].std() + 0.3)))
    energy = [np.sqrt(np.clip(opencv.box_mean(band * band, 7), 0, None)) for band in bands]
    least = np.minimum(*energy)
    even = least <= np.percentile(least, 20)
    light = float(energy[1][even].mean() - energy[0][even].mean())
    hues = [fine(part[..., 1])[even].std() for part in (pair.first, pair.second)]
    # Measured from the cleaner picture to the noisier one, so that the way back is the opposite.
    sense = 1 if light >= 0 else -1
    return detail, light + sense * 2 * max(-0.2, min(0.4, sense * float(hues[1] - hues[0])))


def fine(plane: Plane) -> Plane:
    """Return what a slight blur takes from a picture."""
    plane = np.ascontiguousarray(plane)
    return plane - opencv.blur(plane, 1.0)


def whole_transformation(
    first: PictureFacts, second: PictureFacts, alignment: Alignment, seen: Seen
) -> Transformation:
    """Name the changes between whole frames."""
    scale = _scale(first, second, alignment.turn_degrees)
    named = []
    if alignment.is_mirrored:
        named.append(Change.MIRRORED)
    if alignment.turn_degrees:
        named.append(Change.TURNED)
    named += _global_names(seen)
    named += _size_names(scale, is_upscaled=seen.is_upscaled)
    return Transformation(
        tuple(named) or _encoding_names(first, second),
        alignment.turn_degrees, alignment.is_mirrored, scale,
    )  # fmt: skip


def _scale(first: PictureFacts, second: PictureFacts, turn_degrees: int) -> float:
    width = second.width_px if turn_degrees % 180 == 0 else second.height_px
    return width / max(1, first.width_px)


def _size_names(scale: float, *, is_upscaled: bool) -> list[Change]:
    if abs(np.log(max(scale, 1e-6))) < RESIZED:
        return []
    if is_upscaled:
        return [Change.UPSCALED if scale > 1 else Change.UNENLARGED]
    return [Change.RESIZED]


def _encoding_names(first: PictureFacts, second: PictureFacts) -> tuple[Change, ...]:
    both_lossless = first.is_lossless and second.is_lossless
    return (Change.CONTAINER,) if both_lossless else (Change.RECOMPRESSED,)


def _global_names(seen: Seen) -> list[Change]:
    if seen.is_explained:
        return []
    named = []
    if seen.is_grey:
        named.append(Change.GREYSCALE if seen.colour < 0 else Change.RECOLOURED)
    elif seen.cast >= CAST * 2 or seen.is_faded or _is_recoloured(seen):
        named.append(Change.RECOLOURED)
    if abs(seen.brighter) >= BIAS * 1.5:
        named.append(Change.BRIGHTENED if seen.brighter > 0 else Change.DARKENED)
    return named + _fine_names(seen, is_coloured=bool(named))


def _fine_names(seen: Seen, *, is_coloured: bool) -> list[Change]:
    """Name a change of detail or grain; where nothing else explains a difference, the likeliest."""
    if seen.detail <= seen.limits.least_detail:
        return [Change.BLURRED]
    if seen.detail >= seen.limits.most_detail:
        return [Change.SHARPENED]
    if seen.grain >= seen.limits.most_grain or (seen.is_grained and seen.grain > 0):
        return [Change.NOISY]
    if seen.grain <= seen.limits.least_grain or seen.is_grained:
        return [Change.DENOISED]
    if seen.is_explained is False and not is_coloured:
        return [Change.BLURRED if seen.detail < 0 else Change.SHARPENED]
    return []


def _is_recoloured(seen: Seen) -> bool:
    return abs(seen.tint) >= FAINT and not FADED < seen.colour < VIVID * 2


class _Sized(Protocol):
    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the thumbnail."""


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """How the second lies on the first, in unit squares."""

    unit: Matrix
    alignment: Alignment
    scale: float
    tilt_degrees: float
    is_warped: bool

    @classmethod
    def of(cls, matrix: Matrix, alignment: Alignment, first: _Sized, second: _Sized) -> "Placed":
        """Measure a map from the first's thumbnail to the second's."""
        unit = np.diag([1 / second.size[0], 1 / second.size[1], 1.0]) @ matrix
        unit = unit @ np.diag([float(first.size[0]), float(first.size[1]), 1.0])
        unit = unit / unit[2, 2]
        straight = matrix @ np.diag([-1.0 if alignment.is_mirrored else 1.0, 1.0, 1.0])
        scale = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
        bend = float(np.abs(unit[2, :2]).max())
        return cls(unit, alignment, scale, tilt_of(straight), bend > 0.03)


def tilt_of(matrix: Matrix) -> float:
    """Return the turn of a map that is left after quarter turns, in degrees, -45 to 45."""
    angle = float(np.rad2deg(np.arctan2(matrix[1, 0], matrix[0, 0])))
    return (angle + 45) % 90 - 45


def partial_transformation(
    pair: Registered, placed: Placed, unseen: tuple[float, float], covered: Change | None
) -> Transformation:
    """Name the changes where one picture lies on a part of the other.

    Args:
        pair: The registered pictures.
        placed: How the second lies on the first.
        unseen: Share of each picture that has content outside the other.
        covered: `Change.COVERED`, `Change.UNCOVERED`, or None if nothing lies on top.
    """
    named = [covered] if covered is not None else []
    named += _outline(pair, unseen)
    if abs(placed.tilt_degrees) > 0.8:
        named.append(Change.TILTED)
    if placed.is_warped:
        named.append(Change.WARPED)
    if placed.alignment.is_mirrored:
        named.append(Change.MIRRORED)
    if placed.alignment.turn_degrees:
        named.append(Change.TURNED)
    return Transformation(
        tuple(named), placed.alignment.turn_degrees, placed.alignment.is_mirrored, placed.scale,
        pair.first_shown, placed.tilt_degrees, tuple(float(v) for v in placed.unit.ravel()),
    )  # fmt: skip


UNSEEN = 0.004  # of a picture: more content outside than this is a crop ...
UNSEEN_DENSITY = 0.13  # ... if it is this part of what is outside; a screen's icons are up to 0.115


def _outline(pair: Registered, unseen: tuple[float, float]) -> list[Change]:
    """Tell crops, which lose content, from frames, which only add plain surroundings."""
    named = []
    if pair.first_shown < 0.985:
        is_crop = _is_content(unseen[0], pair.first_shown)
        named.append(Change.CROPPED if is_crop else Change.UNFRAMED)
    if pair.second_shown < 0.985:
        is_more = _is_content(unseen[1], pair.second_shown)
        named.append(Change.UNCROPPED if is_more else Change.FRAMED)
    return named


def _is_content(unseen: float, shown: float) -> bool:
    return unseen >= UNSEEN and unseen >= UNSEEN_DENSITY * (1 - shown)


_OPPOSITE = {
    Change.BRIGHTENED: Change.DARKENED,
    Change.BLURRED: Change.SHARPENED,
    Change.NOISY: Change.DENOISED,
    Change.UPSCALED: Change.UNENLARGED,
    Change.CROPPED: Change.UNCROPPED,
    Change.FRAMED: Change.UNFRAMED,
    Change.COVERED: Change.UNCOVERED,
    Change.GREYSCALE: Change.RECOLOURED,
}
_OPPOSITES = {**_OPPOSITE, **{there: back for back, there in _OPPOSITE.items()}}
_OPPOSITES[Change.RECOLOURED] = Change.RECOLOURED


def inverted(how: Transformation) -> Transformation:
    """Return the way back, from the second photo to the first."""
    matrix, visible = how.matrix, how.visible
    if matrix is not None:
        back = np.linalg.inv(np.array(matrix).reshape(3, 3))
        back = back / back[2, 2]
        matrix = tuple(float(value) for value in back.ravel())
        visible = _visible(back)
    # Mirroring comes before turning: undone in that order, a turn changes its sense only upright.
    turn = how.turn_degrees if how.is_mirrored else -how.turn_degrees % 360
    return replace(
        how,
        changes=tuple(_OPPOSITES.get(change, change) for change in how.changes),
        turn_degrees=turn,
        scale=1 / how.scale if how.scale else 1.0,
        tilt_degrees=how.tilt_degrees if how.is_mirrored else -how.tilt_degrees,
        visible=visible,
        matrix=matrix,
    )


def _visible(matrix: Matrix) -> float:
    at = (np.arange(32) + 0.5) / 32
    x, y = np.meshgrid(at, at)
    points = matrix @ np.stack([x.ravel(), y.ravel(), np.ones(x.size)])
    u, v = points[0] / points[2], points[1] / points[2]
    return float(((u >= -0.005) & (u <= 1.005) & (v >= -0.005) & (v <= 1.005)).mean())
