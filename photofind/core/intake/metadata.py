"""What a file says about its photo: when, with what and where it was taken, and who touched it.

EXIF is the camera's word and comes first; XMP is the editors', IPTC the archives'. Readers of the
formats only cut the blocks out of a file; everything that interprets them is here.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from photofind.core.domain import PhotoMetadata, Position
from photofind.core.intake.exif import Directory, Tags, TiffReader, Value, parse_exif
from photofind.core.intake.iptc import Iptc, parse_iptc
from photofind.core.intake.xmp import Xmp

_EXIF_TIME = re.compile(r"(\d{4})[:\-/](\d\d)[:\-/](\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)$")
_FRACTION = re.compile(r"\d+")
_XMP_TIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?(Z|[+-]\d\d:?\d\d)?$"
)
MAX_TEXT = 2000  # characters of a description that are kept
MAX_KEYWORDS = 200

# Programs that change pixels or make new ones; a camera's firmware is no editor.
_EDITORS = re.compile(
    r"photoshop|lightroom|gimp|affinity|pixelmator|snapseed|picasa|capture one|darktable|"
    r"rawtherapee|luminar|dxo|on1|paint|canva|vsco|facetune|picsart|acdsee|photoscape|irfanview|"
    r"imagemagick|krita|instagram|polarr|topaz|corel|aperture|google|photos \d|digikam|nik ",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class MetadataBlocks:
    """The raw blocks a reader found in a file; every one may be empty.

    Attributes:
        exif: A TIFF structure, with or without its ``Exif`` prefix.
        iptc: A Photoshop resource block, or the bare IPTC records.
        extras: What the reader itself saw beside the pixels: ``("depth", "video")``.
        software: What a text chunk or comment of the format says.
        description: The same for the caption.
    """

    exif: bytes = b""
    xmp: bytes = b""
    iptc: bytes = b""
    icc: bytes = b""
    extras: tuple[str, ...] = ()
    software: str = ""
    description: str = ""


def read_metadata(blocks: MetadataBlocks, tags: Tags | None = None) -> PhotoMetadata:
    """Interpret the blocks of one file; nonsense in one never hides another.

    Args:
        blocks: What a reader cut out of the file.
        tags: The parsed EXIF block, if the caller has it already.
    """
    tags = parse_exif(blocks.exif) if tags is None else tags
    xmp = Xmp(blocks.xmp) if blocks.xmp else Xmp()
    iptc = parse_iptc(blocks.iptc) if blocks.iptc else Iptc()
    software = _text(tags.image.get(0x0131)) or xmp.one("xmp:CreatorTool") or blocks.software
    return PhotoMetadata(
        taken_at=_taken_at(tags) or _taken_at_of_xmp(xmp),
        camera=_camera(tags, xmp),
        lens=_text(tags.exif.get(0xA434)) or xmp.one("aux:Lens") or xmp.one("exifEX:LensModel"),
        position=_position(tags.gps),
        rating=_rating(tags, xmp),
        keywords=_keywords(xmp, iptc),
        description=_description(tags, xmp, iptc) or blocks.description[:MAX_TEXT],
        software=software,
        editor_traces=_editor_traces(xmp, software),
        extras=_extras(blocks, xmp, tags),
    )


def _text(value: Value | None) -> str:
    return value.strip() if isinstance(value, str) else ""


def _taken_at(tags: Tags) -> datetime | None:
    """Read DateTimeOriginal, else DateTimeDigitized; never DateTime, which is the last change."""
    for time, fraction, offset in ((0x9003, 0x9291, 0x9011), (0x9004, 0x9292, 0x9012)):
        taken = _parse_time(_text(tags.exif.get(time)))
        if taken:
            taken = taken.replace(microsecond=_microseconds(_text(tags.exif.get(fraction))))
            zone = _zone(_text(tags.exif.get(offset)))
            return taken.replace(tzinfo=zone) if zone else taken
    return None


def _parse_time(text: str) -> datetime | None:
    found = _EXIF_TIME.match(text)
    if not found:
        return None
    try:
        return datetime(*(int(part or 0) for part in found.groups()))  # type: ignore[arg-type]  # noqa: DTZ001 - local time of an unknown place
    except ValueError:  # 0000:00:00 and the like
        return None


def _microseconds(fraction: str) -> int:
    digits = _FRACTION.match(fraction)
    return int(digits.group()[:6].ljust(6, "0")) if digits else 0


def _zone(text: str) -> timezone | None:
    if text == "Z":
        return UTC
    found = _OFFSET.match(text)
    if not found:
        return None
    sign, hours, minutes = found.groups()
    ahead = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(ahead if sign == "+" else -ahead) if ahead < timedelta(hours=24) else None


def _taken_at_of_xmp(xmp: Xmp) -> datetime | None:
    for name in ("exif:DateTimeOriginal", "photoshop:DateCreated"):
        found = _XMP_TIME.match(xmp.one(name))
        if not found:
            continue
        *parts, fraction, offset = found.groups()
        taken = _parse_time("{}:{}:{} {}:{}:{}".format(*(part or "00" for part in parts)))
        if taken:
            taken = taken.replace(microsecond=_microseconds(fraction or ""))
            return taken.replace(tzinfo=_zone(offset or ""))
    return None


def _camera(tags: Tags, xmp: Xmp) -> str:
    """Join maker and model, without saying the maker twice: "NIKON Z 6", "Canon EOS 6D"."""
    maker = _text(tags.image.get(0x010F)) or xmp.one("tiff:Make")
    model = _text(tags.image.get(0x0110)) or xmp.one("tiff:Model")
    if not maker or model.lower().startswith(maker.lower().split()[0]):
        return model
    return f"{maker} {model}".strip()


def _position(gps: Directory) -> Position | None:
    latitude = _degrees(gps.get(2), _text(gps.get(1)) == "S")
    longitude = _degrees(gps.get(4), _text(gps.get(3)) == "W")
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None  # zero is what programs write that know nothing
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):  # not a number counts as wrong
        return None
    return Position(latitude, longitude)


def _degrees(value: Value | None, is_negative: bool) -> float | None:  # noqa: FBT001 - private, read beside its name
    if not isinstance(value, tuple) or len(value) != 3:
        return None
    degrees = value[0] + value[1] / 60 + value[2] / 3600
    return -degrees if is_negative else degrees


def _rating(tags: Tags, xmp: Xmp) -> int | None:
    stars = tags.image.get(0x4746)
    for text in (xmp.one("xmp:Rating"), str(stars) if isinstance(stars, int) else ""):
        try:
            rating = round(float(text))
        except (ValueError, OverflowError):
            continue
        if 0 <= rating <= 5:
            return rating
    return None


def _keywords(xmp: Xmp, iptc: Iptc) -> tuple[str, ...]:
    words = (*xmp.all("dc:subject"), *iptc.keywords)
    return tuple(dict.fromkeys(word for word in words if word))[:MAX_KEYWORDS]


def _description(tags: Tags, xmp: Xmp, iptc: Iptc) -> str:
    texts = (
        xmp.one("dc:description"),
        _text(tags.image.get(0x010E)),
        iptc.caption,
        _comment(tags.exif.get(0x9286)),
    )
    return next((text[:MAX_TEXT] for text in texts if text), "")


def _comment(value: Value | None) -> str:
    """Read UserComment, which names its encoding in eight bytes."""
    if not isinstance(value, bytes):
        return ""
    encodings = {b"ASCII": "ascii", b"UNICODE": "utf-16", b"JIS": "iso2022_jp"}
    encoding = encodings.get(value[:8].rstrip(b"\x00"), "")
    return value[8:].decode(encoding, "ignore").strip("\x00 \n") if encoding else ""


def _editor_traces(xmp: Xmp, software: str) -> tuple[str, ...]:
    traces = []
    if "xmpMM:History" in xmp or "xmpMM:DerivedFrom" in xmp:
        traces.append("xmp history")
    if xmp.has_namespace("crs"):
        traces.append("develop settings")
    if _EDITORS.search(software):
        traces.append(software)
    return tuple(traces)


_EXTRA_NAMESPACES = {
    "depth": ("GDepth", "Device"),
    "gain map": ("hdrgm", "HDRGainMap"),
    "audio": ("GAudio",),
}


def _extras(blocks: MetadataBlocks, xmp: Xmp, tags: Tags) -> tuple[str, ...]:
    extras = set(blocks.extras)
    extras.update(kind for kind in ("icc", "xmp", "iptc") if getattr(blocks, kind))
    for kind, namespaces in _EXTRA_NAMESPACES.items():
        if xmp.has_namespace(*namespaces):
            extras.add(kind)
    if xmp.one("GCamera:MotionPhoto") == "1" or xmp.one("GCamera:MicroVideo") == "1":
        extras.add("video")
    if live_photo_id(tags):
        extras.add("live photo")
    return tuple(sorted(extras))


_APPLE_NOTE = b"Apple iOS\x00\x00\x01"
_APPLE_CONTENT_ID = 0x0011


def live_photo_id(tags: Tags) -> str:
    """Return the identifier that a Live Photo's picture shares with its film, or nothing."""
    note = tags.exif.get(0x927C)
    if not isinstance(note, bytes) or not note.startswith(_APPLE_NOTE):
        return ""
    # The note is a directory after its name and byte order, whose offsets count from its start.
    reader = TiffReader(b"MM\x00*\x00\x00\x00\x0e" + note[8:])
    return _text(reader.directory(reader.first).get(_APPLE_CONTENT_ID))
