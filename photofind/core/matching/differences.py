"""Where two registered pictures really differ, beyond compression, resampling and global edits.

The map of differences has half the resolution of the frame. A place differs if its texture does not
correlate at one of two resolutions, or if its colour is not what the global transfer predicts.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.compare import Level, Registered, Transfer, structure, transfer

Plane = NDArray[np.float32]
Mask = NDArray[np.bool_]

FINE_AGREEMENT, COARSE_AGREEMENT = 0.55, 0.5
COLOUR_STEP = 15.0  # distance in Lab that a global edit leaves unexplained: blur, clipping
COLOUR_STEP_PER_MEDIAN = 2.0
VIVID_STEP = 0.2  # more, as a share of the colourfulness there
RIM_PX = 3
FILL_ALONG = 0.5  # of the shorter side
RIM = 0.2  # of the shared part, on each side: outside of its middle
STRANGE_AGREEMENT, STRANGE_CONTRAST, STRANGE_FADING = 0.3, 5.0, 0.45
DOUBTFUL_AGREEMENT, DOUBTFUL_CONTRAST = 0.6, 3.5  # small print: compression leaves .7 in it
LEAST_TEXTURED = 0.02  # of the frame: of less, no share is taken
PURE = 2.0  # of lightness: compression leaves drawn black and white this pure
FILLED = 0.4  # of a region; texture is compared in windows that reach beyond its edge
LEAST_REGION = 0.0015  # of the frame: smaller specks are compression


@dataclass(frozen=True, slots=True, eq=False)
class Differences:
    """What was found.

    Attributes:
        map: True where the pictures differ, shape (h, w) of half the frame.
        unexplained: The same without what one picture fills with pure black or white along its rim:
            a border, a caption bar, the empty side of a turned copy.
        inside: Where both have pixels, on the same grid.
        share: Share of the shared area that differs and is unexplained.
        largest: Share that the largest connected unexplained region has.
        specks: Share that is unexplained, the smallest specks included.
        strange: Share of the textured places where the finest detail is strong in both and has
            nothing in common: other words in the same place.
        doubtful: The same for detail that is weaker and has little in common: words in small print.
        textured: Share of the frame where either picture has texture.
        filled: Share that a fill explains.
        fills_second: The fill is in the second picture, else in the first.
        agreement: Mean agreement of structure where they do not differ.
        evidence: How much structure agrees there, as a share of what there is to compare.
        heart: The same in the middle of the shared part only: a common frame has none there.
    """

    map: Mask
    unexplained: Mask
    inside: Mask
    share: float
    largest: float
    specks: float
    strange: float
    doubtful: float
    textured: float
    filled: float
    fills_second: bool
    agreement: float
    evidence: float
    heart: float
    levels: list[Level]
    transfer: Transfer


def find_differences(pair: Registered) -> Differences:
    """Compare two registered pictures."""
    levels = structure(pair)
    fine = levels[min(1, len(levels) - 1)]
    coarse = levels[min(2, len(levels) - 1)]
    trust = np.clip(fine.agreement, 0, 1) ** 2
    change = transfer(pair, np.asarray(trust, np.float32))
    size = fine.agreement.shape[1], fine.agreement.shape[0]
    inside = opencv.shrink(pair.inside.astype(np.float32), size) > 0.9
    step = COLOUR_STEP + COLOUR_STEP_PER_MEDIAN * _median(change) + VIVID_STEP * change.vivid
    differs = fine.agreement < FINE_AGREEMENT
    differs |= opencv.enlarge(coarse.agreement, size) < COARSE_AGREEMENT
    differs |= opencv.enlarge(change.residual - step, size) > 0
    differs &= inside
    filled = [_filled(differs, fill, inside) for fill in _fills(pair, size)]
    open_places = differs & ~filled[0] & ~filled[1]
    kept, largest = _regions(open_places, inside)
    everywhere = kept | filled[0] | filled[1]
    return Differences(
        everywhere, kept, inside, _part(kept, inside), largest, _part(open_places, inside),
        *_strange(levels[0]), _part(filled[0] | filled[1], inside),
        bool(filled[1].sum() > filled[0].sum()),
        *_agreement(fine, everywhere), _heart(fine, everywhere, inside), levels, change,
    )  # fmt: skip


def _median(change: Transfer) -> float:
    values = change.residual[change.inside]
    return float(np.median(values)) if len(values) else 0.0


def _part(mask: Mask, inside: Mask) -> float:
    return float(mask.sum()) / max(1, int(inside.sum()))


def _strange(level: Level) -> tuple[float, float, float]:
    """Return which shares of the textured places are strange and doubtful, and the texture's."""
    textured = float((np.maximum(level.weight, level.gone) > STRANGE_CONTRAST).mean())
    # Where one has much less contrast it is blurred, and its detail is gone rather than another.
    is_kept = level.gone < STRANGE_FADING * level.weight
    strange, doubtful = (
        float((is_kept & (level.agreement < agreement) & (level.weight > contrast)).mean())
        for agreement, contrast in (
            (STRANGE_AGREEMENT, STRANGE_CONTRAST), (DOUBTFUL_AGREEMENT, DOUBTFUL_CONTRAST),
        )
    )  # fmt: skip
    share = max(textured, LEAST_TEXTURED)
    return strange / share, doubtful / share, textured


def _regions(differs: Mask, inside: Mask) -> tuple[Mask, float]:
    """Keep the regions that are no specks; return them and the share of the largest one."""
    labels, areas = opencv.regions(differs)
    counts = areas >= max(6.0, LEAST_REGION * inside.size)
    counts[0] = False
    largest = float((areas * counts).max(initial=0)) / max(1, int(inside.sum()))
    return np.asarray(counts[labels], bool), largest


def _filled(differs: Mask, fill: Mask, inside: Mask) -> Mask:
    """Return the differing regions that a fill explains: pure, and along half a side at least."""
    labels, areas = opencv.regions(differs)
    rim = inside & ~opencv.widen(inside, -RIM_PX)
    along = np.bincount(labels[rim], minlength=len(areas)) / RIM_PX
    pure = np.bincount(labels.ravel(), fill.ravel(), minlength=len(areas))
    is_filled = (along > FILL_ALONG * min(inside.shape)) & (pure > FILLED * areas)
    is_filled[0] = False
    return np.asarray(is_filled[labels], bool)


def _fills(pair: Registered, size: tuple[int, int]) -> list[Mask]:
    """Return where each picture is pure black or white."""
    lightness = [opencv.shrink(part[..., 0], size) for part in (pair.first, pair.second)]
    return [(light < PURE) | (light > 100 - PURE) for light in lightness]


def _heart(level: Level, differs: Mask, inside: Mask) -> float:
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return 0.0
    middle = tuple(
        slice(int(at[0] + RIM * len(at)), int(at[-1] + 1 - RIM * len(at))) for at in (rows, columns)
    )
    texture = (level.weight + level.gone)[middle]
    agreeing = np.where(differs[middle] | (level.agreement[middle] < FINE_AGREEMENT), 0, texture)
    return float(agreeing.sum() / max(1.0, float(texture.sum())))


def _agreement(level: Level, differs: Mask) -> tuple[float, float]:
    weight = np.where(differs, 0, level.weight)
    total, agreeing = float(level.weight.sum()), float(weight.sum())
    if agreeing <= 1:
        return 0.0, 0.0
    return float((level.agreement * weight).sum()) / agreeing, agreeing / max(total, 1.0)
