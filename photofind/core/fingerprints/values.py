"""What the pipeline makes of one file, and what the catalog stores of it.

A `Fingerprinted` always says what happened to its file: a file that could not be read is a result
with a reason, never a gap, so that the report can name every file.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import FoundFile, PhotoMetadata, PhotoState, PictureFacts


@dataclass(frozen=True, slots=True, eq=False)
class Fingerprinted:
    """One file and all that was learned by reading it once.

    Attributes:
        digest: BLAKE3 of the whole file, 32 bytes; empty if it could not be read to its end.
        facts: None if the picture could not be decoded.
        perceptual_hash: 256-bit DCT hash, 32 bytes; None if there are no pixels.
        embedding: float32 of unit length, shape ``(dimension,)``; None if there are no pixels or
            no model was at work.
        model: Name of the model that made ``embedding``; empty without one. Vectors of two models
            are never compared.
        thumbnail: JPEG; None if there are no pixels.
        is_known: The content was met before (the file was moved or copied), so nothing but the
            digest was computed: the catalog takes the rest from the photo that has this digest.
        reason: Why it is unreadable, in words; empty if it was read.
    """

    found: FoundFile
    digest: bytes
    state: PhotoState
    facts: PictureFacts | None = None
    metadata: PhotoMetadata = field(default_factory=PhotoMetadata)
    perceptual_hash: bytes | None = None
    embedding: NDArray[np.float32] | None = None
    model: str = ""
    thumbnail: bytes | None = None
    is_plain: bool = False
    is_intact: bool = True
    is_known: bool = False
    reason: str = ""

    def __post_init__(self) -> None:
        if (self.state is PhotoState.UNREADABLE) != bool(self.reason):
            raise ValueError("an unreadable file has a reason, and no other has one")
