"""Subjects, photos and matches for tests of matching, made in one line each."""

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from photofind.core.domain import (
    FileStamp,
    Grade,
    Match,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    PictureFacts,
    Transformation,
    VolumeId,
)
from photofind.core.intake.jpeg_header import parse_header
from photofind.core.matching.align import Pixels
from photofind.core.matching.subject import Subject
from tests.benchmarks.sheet import Sheet

THUMBNAIL = (320, 320)


def loader(content: bytes) -> Callable[[int], Pixels]:
    """Return what decodes a file of this content."""

    def load(side_px: int) -> Pixels:
        image = ImageOps.exif_transpose(Image.open(io.BytesIO(content))).convert("RGB")
        image.thumbnail((side_px, side_px), Image.Resampling.LANCZOS)
        return np.asarray(image)

    return load


def subject_of(content: bytes) -> Subject:
    """Make a subject of a file, as the library does: a thumbnail of 320 px, JPEG at 80."""
    opened = Image.open(io.BytesIO(content))
    quality = parse_header(content).quality if opened.format == "JPEG" else None
    image = ImageOps.exif_transpose(opened).convert("RGB")
    facts = PictureFacts(opened.format or "", *image.size, quality=quality)
    image.thumbnail(THUMBNAIL, Image.Resampling.LANCZOS)
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=80)
    return Subject(np.asarray(Image.open(stream).convert("RGB")), facts, load=loader(content))


def drawn(image: Image.Image) -> Subject:
    """Make a subject of a picture saved as a JPEG."""
    return subject_of(Sheet.of(image).encoded())


def photo(
    number: int,
    *,
    digest: bytes = b"",
    path: str = "",
    facts: PictureFacts | None = None,
    metadata: PhotoMetadata | None = None,
    size_bytes: int = 1000,
    is_intact: bool = True,
    is_plugged: bool = True,
) -> Photo:
    """Make a photo of the catalog."""
    return Photo(
        PhotoId(number), Path(path or f"/photos/{number:04}.jpg"), FileStamp(size_bytes, 0),
        VolumeId("one"), PhotoState.READY, digest or number.to_bytes(32, "big"),
        facts or PictureFacts("JPEG", 4000, 3000, quality=90), metadata or PhotoMetadata(),
        is_plugged=is_plugged, is_intact=is_intact,
    )  # fmt: skip


def match(
    one: int,
    other: int,
    grade: Grade = Grade.SAME,
    *,
    how: Transformation | None = None,
    confidence: float = 0.99,
    is_reencoding: bool = False,
) -> Match:
    """Make a match of two photos."""
    first, second = PhotoId(min(one, other)), PhotoId(max(one, other))
    return Match(
        first, second, grade, how or Transformation(), confidence, is_reencoding=is_reencoding
    )
