"""Between rows of the catalog and the values of the domain."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

from photofind.core.domain import (
    Change,
    FileStamp,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    PictureFacts,
    Position,
    Transformation,
    VolumeId,
)
from photofind.core.store.database import Row, Value, blob, text, whole

READ_COLUMNS = (
    "id, volume, path, size_bytes, mtime_ns, state, presence, digest, is_plain, is_intact, reason,"
    " format, width_px, height_px, pages, bit_depth, has_alpha, is_lossless, quality,"
    " taken_at, camera, lens, latitude, longitude, rating, keywords, description, software,"
    " editor_traces, extras"
)


class Presence(IntEnum):
    """Whether a file was where its row says when it was last looked for."""

    PRESENT = 0
    ABSENT = 1  # not reachable though its volume is mounted: a missing root, a cloud placeholder
    VANISHED = 2  # gone; the row goes too, unless the file turns up elsewhere in the same scan


@dataclass(frozen=True, slots=True)
class PhotoContent:
    """What a row keeps of a photo beside where it is: all of it follows from the file's bytes."""

    state: PhotoState
    digest: bytes
    perceptual_hash: bytes | None = None
    facts: PictureFacts | None = None
    metadata: PhotoMetadata = field(default_factory=PhotoMetadata)
    is_plain: bool = False
    is_intact: bool = True
    reason: str = ""

    @property
    def is_settled(self) -> bool:
        """Whether what is known holds until the file changes.

        A file whose bytes could not be read to the end is tried again at every scan; one that was
        read and is no picture is not.
        """
        return bool(self.digest)

    def values(self) -> tuple[Value, ...]:
        """Return the columns of `CONTENT_COLUMNS`."""
        return (
            self.state.value,
            self.digest,
            self.perceptual_hash,
            int(self.is_plain),
            int(self.is_intact),
            self.reason,
            int(self.is_settled),
            *_facts_values(self.facts),
            *_metadata_values(self.metadata),
        )


CONTENT_COLUMNS = (
    "state",
    "digest",
    "hash",
    "is_plain",
    "is_intact",
    "reason",
    "is_settled",
    "format",
    "width_px",
    "height_px",
    "pages",
    "bit_depth",
    "has_alpha",
    "is_lossless",
    "quality",
    "taken_at",
    "camera",
    "lens",
    "latitude",
    "longitude",
    "rating",
    "keywords",
    "description",
    "software",
    "editor_traces",
    "extras",
)


def newest_ms(taken_at: datetime | None, mtime_ns: int) -> int:
    """Return what photos are ordered by: milliseconds of the local wall clock.

    The clock on the wall where the photo was taken: an afternoon stays an afternoon when the
    photographer, or the computer, moves to another time zone.
    """
    moment = taken_at
    if moment is None:
        try:
            moment = datetime.fromtimestamp(mtime_ns / 1e9).astimezone()
        except (OverflowError, ValueError, OSError):  # a file from the year 30 000
            return mtime_ns // 1_000_000
    return wall_clock_ms(moment)


def wall_clock_ms(moment: datetime) -> int:
    """Return the wall clock of a moment, aware or naive, as milliseconds since 1970."""
    return round(moment.replace(tzinfo=UTC).timestamp() * 1000)


def photo_of(row: Row, path: Path, volume: VolumeId, *, is_mounted: bool) -> Photo:
    """Return the photo of a row of `READ_COLUMNS`."""
    return Photo(
        id=PhotoId(whole(row[0])),
        path=path,
        stamp=FileStamp(whole(row[3]), whole(row[4])),
        volume=volume,
        state=PhotoState(row[5]),
        digest=blob(row[7]),
        facts=_facts_of(row[11:19]),
        metadata=_metadata_of(row[19:30]),
        is_plugged=is_mounted and row[6] == Presence.PRESENT,
        is_plain=bool(row[8]),
        is_intact=bool(row[9]),
        reason=text(row[10]),
    )


def how_text(how: Transformation) -> str:
    """Return a transformation as text; empty if nothing was done."""
    if how == Transformation():
        return ""
    return json.dumps(
        {
            "changes": [change.value for change in how.changes],
            "turn": how.turn_degrees,
            "mirrored": how.is_mirrored,
            "scale": how.scale,
            "visible": how.visible,
            "tilt": how.tilt_degrees,
            "matrix": how.matrix,
        },
        separators=(",", ":"),
    )


@lru_cache(maxsize=4096)  # most of a hundred thousand are alike
def how_of(value: str) -> Transformation:
    """Return the transformation that `how_text` wrote."""
    if not value:
        return Transformation()
    stored = json.loads(value)
    return Transformation(
        changes=tuple(Change(word) for word in stored["changes"]),
        turn_degrees=stored["turn"],
        is_mirrored=stored["mirrored"],
        scale=stored["scale"],
        visible=stored["visible"],
        tilt_degrees=stored["tilt"],
        matrix=None if stored["matrix"] is None else tuple(stored["matrix"]),
    )


def _facts_values(facts: PictureFacts | None) -> tuple[Value, ...]:
    if facts is None:
        return (None,) * 8
    return (
        facts.format,
        facts.width_px,
        facts.height_px,
        facts.pages,
        facts.bit_depth,
        int(facts.has_alpha),
        int(facts.is_lossless),
        facts.quality,
    )


def _facts_of(row: Row) -> PictureFacts | None:
    if row[0] is None:
        return None
    return PictureFacts(
        format=text(row[0]),
        width_px=whole(row[1]),
        height_px=whole(row[2]),
        pages=whole(row[3]),
        bit_depth=whole(row[4]),
        has_alpha=bool(row[5]),
        is_lossless=bool(row[6]),
        quality=None if row[7] is None else whole(row[7]),
    )


def _metadata_values(metadata: PhotoMetadata) -> tuple[Value, ...]:
    position = metadata.position
    return (
        None if metadata.taken_at is None else metadata.taken_at.isoformat(),
        _clean(metadata.camera),
        _clean(metadata.lens),
        None if position is None else position.latitude,
        None if position is None else position.longitude,
        metadata.rating,
        _words_text(metadata.keywords),
        _clean(metadata.description),
        _clean(metadata.software),
        _words_text(metadata.editor_traces),
        _words_text(metadata.extras),
    )


EMPTY_METADATA_ROW: Row = (None, "", "", None, None, None, "", "", "", "", "")
_NO_METADATA = PhotoMetadata()


def _metadata_of(row: Row) -> PhotoMetadata:
    if row == EMPTY_METADATA_ROW:
        return _NO_METADATA
    latitude, longitude = row[3], row[4]
    has_position = isinstance(latitude, float) and isinstance(longitude, float)
    return PhotoMetadata(
        taken_at=None if row[0] is None else datetime.fromisoformat(text(row[0])),
        camera=text(row[1]),
        lens=text(row[2]),
        position=Position(float(latitude or 0), float(longitude or 0)) if has_position else None,
        rating=None if row[5] is None else whole(row[5]),
        keywords=_words_of(text(row[6])),
        description=text(row[7]),
        software=text(row[8]),
        editor_traces=_words_of(text(row[9])),
        extras=_words_of(text(row[10])),
    )


def _clean(words: str) -> str:
    """Return text that SQLite can keep: metadata may hold halves of surrogate pairs."""
    return words.encode("utf-8", "replace").decode("utf-8")


def _words_text(words: tuple[str, ...]) -> str:
    return json.dumps(words) if words else ""


def _words_of(value: str) -> tuple[str, ...]:
    return tuple(json.loads(value)) if value else ()
