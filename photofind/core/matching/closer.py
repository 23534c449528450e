"""Look at the files themselves, where a thumbnail cannot tell a re-encoding from an edit.

A thumbnail has lost the grain that noise adds and cannot show that a large copy is a small one
enlarged. Both would let a better photo be marked for removal, so before a pair may be called a
re-encoding, both files are decoded to at most `LOOK_SIDE_PX`.
"""

from dataclasses import replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PictureFacts
from photofind.core.errors import PhotofindError
from photofind.core.matching import opencv
from photofind.core.matching.align import Alignment, Pixels, frame_matrix
from photofind.core.matching.changes import DETAIL, DETAIL_KEPT, Seen, detail_and_grain
from photofind.core.matching.compare import register

LOOK_SIDE_PX = 1024
GOOD_QUALITY = 55  # of a JPEG: from here on, compression keeps what makes a picture sharp
UPSCALED_DETAIL = 0.35  # lightness: detail beyond the smaller one's reach that a real photo has
ENLARGED = 1.15  # ratio of sides from which enlargement is considered


class _Loader(Protocol):
    def __call__(self, side_px: int, /) -> Pixels:
        """Decode to about this long side."""


class Looked(Protocol):
    """What is needed of a photo."""

    @property
    def facts(self) -> PictureFacts:
        """Size and format."""

    @property
    def load(self) -> _Loader | None:
        """How to decode it."""


def look(first: Looked, second: Looked, alignment: Alignment, seen: Seen) -> Seen:
    """Refine what the thumbnails showed, if it matters and the files can be read."""
    if not seen.may_be_reencoding or alignment.turn_degrees or alignment.is_mirrored:
        return seen
    if first.load is None or second.load is None:
        return seen
    try:
        loaded = first.load(LOOK_SIDE_PX), second.load(LOOK_SIDE_PX)
    except (PhotofindError, OSError):
        return seen
    detail, grain = _detail_and_grain(*loaded)
    return replace(
        seen, detail=detail, grain=grain, is_looked_at=True,
        detail_limit=_detail_limit(first.facts, second.facts, detail),
        is_upscaled=_is_upscaled(first, second, loaded),
    )  # fmt: skip


def _detail_limit(first: PictureFacts, second: PictureFacts, detail: float) -> float:
    """Return how much fine detail a re-encoding may have cost: little at a good quality."""
    softer = second if detail < 0 else first
    is_resized = max(first.width_px, second.width_px) > 1.02 * min(first.width_px, second.width_px)
    is_good = softer.is_lossless or (softer.quality or 0) >= GOOD_QUALITY
    return DETAIL_KEPT if is_good and not is_resized else DETAIL


def _detail_and_grain(first: Pixels, second: Pixels) -> tuple[float, float]:
    pair = register(first, second, frame_matrix(first.shape, second.shape, 0))
    return detail_and_grain(pair)


def _is_upscaled(first: Looked, second: Looked, loaded: tuple[Pixels, Pixels]) -> bool:
    """Tell whether the larger one shows nothing that the smaller one could not."""
    widths = first.facts.width_px, second.facts.width_px
    if max(widths) / max(1, min(widths)) < ENLARGED:
        return False
    is_first = widths[0] > widths[1]
    large = first if is_first else second
    smaller_side = max(
        (second if is_first else first).facts.width_px,
        (second if is_first else first).facts.height_px,
    )
    pixels = loaded[0] if is_first else loaded[1]
    if max(pixels.shape) < ENLARGED * smaller_side and large.load is not None:
        pixels = large.load(2 * smaller_side)
    return detail_beyond(pixels, smaller_side) < UPSCALED_DETAIL


def detail_beyond(pixels: Pixels, side_px: int) -> float:
    """Return the lightness detail that is lost when ``pixels`` shrink to ``side_px``."""
    height, width = pixels.shape[:2]
    share = side_px / max(height, width)
    if share >= 1:
        return float("inf")
    grey: NDArray[np.float32] = opencv.to_grey(pixels).astype(np.float32) / 2.55
    small = opencv.shrink(grey, (max(1, round(width * share)), max(1, round(height * share))))
    return float((grey - opencv.enlarge_smoothly(small, (width, height))).std())
