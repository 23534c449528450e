"""Look at the files themselves, where a thumbnail cannot tell a re-encoding from an edit.

A thumbnail has lost the grain that noise adds and cannot show that a large copy is a small one
enlarged. Both would let a better photo be marked for removal, so before a pair may be called a
re-encoding, both files are decoded to at most `LOOK_SIDE_PX`.
"""

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PictureFacts
from photofind.core.errors import PhotofindError
from photofind.core.matching import opencv
from photofind.core.matching.align import Alignment, Pixels, frame_matrix
from photofind.core.matching.blocks import BLOCK_PX
from photofind.core.matching.changes import (
    DETAIL,
    Limits,
    Seen,
    colourfulness,
    detail_and_grain,
    fine,
)
from photofind.core.matching.compare import Registered, register
from photofind.core.matching.hues import keeps_hues
from photofind.core.matching.rounding import is_retouched, is_rounded, rounding_of, steps_of
from photofind.core.matching.spectrum import is_compressed

LOOK_SIDE_PX = 1024
UNKNOWN_QUALITY = 50  # where a format does not tell
UNKNOWN_KEEPER = 75  # the same, where a keeper is chosen
UNKNOWN_JPEG = 75  # tables that no common encoder writes
GOOD_QUALITY = 55  # of a JPEG: from here on, compression keeps what makes a picture sharp
DETAIL_KEPT = 0.16  # loss of fine detail between two good encodings of one size: more is a blur
RINGING, FAINT_RINGING = 0.28, 0.19  # growth of fine detail: compression adds some around edges
SCALED_SOFTER, SCALED_SHARPER = 0.18, 0.28  # change of fine detail that mere scaling causes
# Noise is about as strong in the quietest places as elsewhere, and as the detail they have.
GRAIN, EVENLY, OWN_DETAIL = 1.2, 0.65, 0.6  # the first in lightness
TILE_PX = 16
CLEARLY_WORSE = 12  # of a JPEG's quality: rings for certain, and is no original of a blurred copy
# Loss of grain that strong, clearly stronger compression and scaling cause. Beyond, noise may have
# been added to the other file; less of it is told by its evenness.
SMOOTHED, RATHER_SMOOTHED, SCALED_SMOOTHER = 1.75, 1.5, 1.15
FADING = 0.1  # logarithm of the ratio of colourfulness between two good encodings
GREY = 0.1  # of Lab: colourfulness below this is rounding
UPSCALED_DETAIL = 0.35  # lightness: detail beyond the smaller one's reach that a real photo has
LARGE_RETOUCHED = 8.0  # of large files; what was saved twice with different qualities has up to 6.4
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
        is_upscaled = _is_upscaled(first, second, loaded)
    except (PhotofindError, OSError):
        return seen
    seen = replace(
        seen, is_looked_at=True, is_upscaled=is_upscaled,
        is_explained=_is_explained(first.facts, second.facts, loaded),
    )  # fmt: skip
    return seen if seen.is_explained else _with_detail(first.facts, second.facts, loaded, seen)


def _with_detail(
    first: PictureFacts, second: PictureFacts, loaded: tuple[Pixels, Pixels], seen: Seen
) -> Seen:
    """Measure what tells blur, sharpening, noise and fading."""
    pair = register(*loaded, frame_matrix(loaded[0].shape, loaded[1].shape, 0))
    detail, grain = detail_and_grain(pair)
    return replace(
        seen, detail=detail, grain=grain, limits=_limits(first, second),
        is_faded=_is_good(first, second) and _is_faded(pair),
        is_grained=not _is_resized(first, second) and is_grained(pair),
    )  # fmt: skip


def _is_explained(
    first: PictureFacts, second: PictureFacts, loaded: tuple[Pixels, Pixels]
) -> bool | None:
    """Tell whether compression explains all that differs; None if that is unknown.

    Of two files of one size either may be the copy. What larger files lose is seen in part only:
    it tells no copy, but a place that somebody edited.
    """
    pair = [_File(facts, pixels) for facts, pixels in zip((first, second), loaded, strict=True)]
    pair.sort(key=lambda file: _strength(file.facts))
    copy, source = pair
    if not all(file.is_whole for file in pair):
        return False if _is_retouched(copy, source) else None
    if any(a > b for a, b in zip(copy.pixels.shape, source.pixels.shape, strict=True)):
        return None
    ways = [(copy, source)]
    if copy.pixels.shape == source.pixels.shape:
        ways.append((source, copy))
        # Who tells its steps is asked first, for its answer is sure.
        ways.sort(key=lambda way: rounding_of(way[0].facts) is None)
    return any(_is_copy(*way) for way in ways)


@dataclass(frozen=True, slots=True, eq=False)
class _File:
    facts: PictureFacts
    pixels: Pixels

    @property
    def is_whole(self) -> bool:
        return self.pixels.shape[:2] == (self.facts.height_px, self.facts.width_px)


def _is_retouched(copy: _File, source: _File) -> bool:
    """Tell whether one place of two large JPEGs of one size differs more than both may have lost.

    Scaled down alike, they differ by less than in full: what the files round to is an upper limit.
    """
    sizes = [(file.facts.width_px, file.facts.height_px) for file in (copy, source)]
    if sizes[0] != sizes[1] or copy.pixels.shape != source.pixels.shape:
        return False
    qualities = copy.facts.quality, source.facts.quality
    if min(copy.pixels.shape[:2]) < BLOCK_PX or None in qualities:
        return False
    steps, own = (steps_of(quality) for quality in qualities if quality is not None)
    return is_retouched(copy.pixels, source.pixels, steps, own, least=LARGE_RETOUCHED)


def _is_copy(copy: _File, source: _File) -> bool:
    if not keeps_hues(copy.pixels, copy.facts, source.pixels):
        return False
    steps, quality = rounding_of(copy.facts), source.facts.quality
    if steps is not None:
        return is_rounded(copy.pixels, source.pixels, steps, quality)
    is_as_large = copy.pixels.shape == source.pixels.shape
    if is_as_large and quality is not None and quality < UNKNOWN_KEEPER:
        return False  # the copy would be kept
    return is_compressed(copy.pixels, source.pixels, may_be_original=quality is not None)


def _limits(first: PictureFacts, second: PictureFacts) -> Limits:
    """Return what re-encoding may have done: the weaker file is the copy."""
    if _strength(second) > _strength(first):
        return _limits(second, first).mirrored
    if _is_resized(first, second):
        return Limits(-SCALED_SOFTER, SCALED_SHARPER, -SCALED_SMOOTHER)
    if not _is_good(first, second):
        # A copy that does not tell its quality may be the cleaner one because it is the original.
        smoothed = RATHER_SMOOTHED if second.quality is None else SMOOTHED
        return Limits(-DETAIL, FAINT_RINGING, -smoothed)
    is_known = first.is_lossless or first.quality is not None
    is_worse = is_known and _strength(first)[1] - _strength(second)[1] >= CLEARLY_WORSE
    if is_worse:
        return Limits(-DETAIL_KEPT, RINGING, -RATHER_SMOOTHED)
    return Limits(-DETAIL_KEPT, FAINT_RINGING)


def _strength(facts: PictureFacts) -> tuple[int, int]:
    """Order files by what they can hold: pixels, then the quality of their encoding."""
    return facts.pixels, 200 if facts.is_lossless else _quality(facts)


def _quality(facts: PictureFacts) -> int:
    if facts.quality is None:
        return UNKNOWN_JPEG if facts.format == "JPEG" else UNKNOWN_QUALITY
    return facts.quality


def _is_resized(first: PictureFacts, second: PictureFacts) -> bool:
    return max(first.width_px, second.width_px) > 1.02 * min(first.width_px, second.width_px)


def _is_good(first: PictureFacts, second: PictureFacts) -> bool:
    """Tell whether two files of one size are both encoded so well that nothing visible is lost."""
    return not _is_resized(first, second) and all(
        facts.is_lossless or _quality(facts) >= GOOD_QUALITY for facts in (first, second)
    )


def _is_faded(pair: Registered) -> bool:
    one, other = colourfulness(pair)
    ratio = (other + GREY) / (one + GREY)
    return abs(other - one) > GREY and abs(float(np.log(ratio))) > FADING


def is_grained(pair: Registered) -> bool:
    """Tell whether fine detail differs evenly all over: noise was added to one of two pictures.

    Compression changes busy places more than quiet ones, and less than the detail they have; noise
    does not care.
    """
    details = [fine(part[..., 0]) for part in (pair.first, pair.second)]
    quiet, usual = _spreads(details[1] - details[0])
    least = min(_spreads(detail)[0] for detail in details)
    return quiet > max(GRAIN, EVENLY * usual, OWN_DETAIL * least)


def _spreads(detail: NDArray[np.float32]) -> tuple[float, float]:
    """Return the spread in the quietest tenth of all tiles, and in the usual tile."""
    height, width = (side // TILE_PX * TILE_PX for side in detail.shape)
    if not height or not width:
        return 0.0, 0.0
    tiles = detail[:height, :width].reshape(height // TILE_PX, TILE_PX, width // TILE_PX, TILE_PX)
    quiet, usual = np.percentile(tiles.std(axis=(1, 3)), [10, 50])
    return float(quiet), float(usual)


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
