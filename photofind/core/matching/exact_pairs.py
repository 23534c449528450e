"""Which photos have exactly equal pixels: decided on full decodes, only where it could be."""

import threading
from functools import partial

import numpy as np

from photofind.core.domain import Photo, PhotoId
from photofind.core.errors import UnreadablePhotoError
from photofind.core.intake.decode import Decoder
from photofind.core.intake.exact import pixel_digest
from photofind.core.matching import opencv
from photofind.core.matching.align import Pixels

THUMBNAIL_STEP = 1.2  # mean difference of bytes, smoothed: equal pixels stay far below
SMOOTHING_PX = 3  # fine detail depends on the decoder that made the thumbnail smaller


class ExactPairs:
    """Compares pixel digests, each made once. Safe to use from several threads."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder = decoder
        self._lock = threading.Lock()
        self._digests: dict[PhotoId, bytes] = {}
        self.digests_made = 0
        self._digest = partial(pixel_digest, decoder=decoder)

    def could_be(self, first: Photo, second: Photo) -> bool:
        """Tell whether two photos could have equal pixels, by what is known of the files."""
        one, other = first.facts, second.facts
        if one is None or other is None or not (first.is_intact and second.is_intact):
            return False
        shapes = [
            (facts.width_px, facts.height_px, facts.pages, facts.bit_depth, facts.has_alpha)
            for facts in (one, other)
        ]
        if shapes[0] != shapes[1]:
            return False
        # Two lossy files of different quality or format cannot be equal but by a wonder.
        if one.is_lossless or other.is_lossless:
            return True
        return one.format == other.format and one.quality == other.quality

    def look_equal(self, first: Pixels, second: Pixels) -> bool:
        """Tell whether two thumbnails allow equal pixels: decoders shrink and round differently."""
        if first.shape != second.shape:
            return False
        # Smoothing hardly moves the mean: most strangers are told by their brightness alone.
        if abs(float(first.mean()) - float(second.mean())) > THUMBNAIL_STEP:
            return False
        difference = first.astype(np.float32) - second
        return float(np.abs(opencv.blur(difference, SMOOTHING_PX)).mean()) < THUMBNAIL_STEP

    def are(self, first: Photo, second: Photo) -> bool:
        """Tell whether two photos have equal pixels; False if one cannot be decoded in full."""
        return self.can_tell(first, second) and self._of(first) == self._of(second)

    def can_tell(self, first: Photo, second: Photo) -> bool:
        """Tell whether both can be decoded in full now."""
        return first.is_plugged and second.is_plugged and all(map(self._of, (first, second)))

    def _of(self, photo: Photo) -> bytes:
        with self._lock:
            known = self._digests.get(photo.id)
        if known is not None:
            return known
        try:
            made = self._digest(photo.path)
        except (UnreadablePhotoError, OSError):
            made = b""
        with self._lock:
            self._digests[photo.id] = made
            self.digests_made += 1
        return made
