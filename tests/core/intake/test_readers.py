"""The readers that usually run in child processes, here in this one: each format in its depth."""

import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from photofind.core.intake import heif, isobmff, jxl_header, raw
from photofind.core.intake.exact import digest_content
from photofind.core.intake.picture import BadContentError, Picture, Pixels
from photofind.core.intake.readers import PictureReader, Wish
from tests.builders import draw_picture
from tests.core.intake.drawn_heic import DRAWN_HEIC

LITTLE, WHOLE = Wish(), Wish(is_full=True)


@pytest.fixture(scope="module")
def reader() -> PictureReader:
    return PictureReader(1 << 30)


def difference(first: Pixels, second: Pixels) -> float:
    assert first.shape == second.shape
    return float(np.abs(first.astype(int) - second.astype(int)).mean())


def encode(picture: Image.Image, format_name: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, format_name, **options)
    return file.getvalue()


def deep(channels: int) -> NDArray[np.uint16]:
    """Draw sixteen bits: a smooth ramp in every channel."""
    ramp = np.linspace(0, 65535, 120 * 90 * channels).reshape(90, 120, channels)
    return ramp.astype(np.uint16)


# HEIF


def test_a_heic_begins_with_its_thumbnail_and_ends_with_itself(reader: PictureReader) -> None:
    preview = reader.read("HEIF", DRAWN_HEIC, LITTLE)
    whole = reader.read("HEIF", DRAWN_HEIC, WHOLE)
    assert preview.is_provisional
    assert not whole.is_provisional
    assert preview.facts == whole.facts
    assert (whole.facts.width_px, whole.facts.height_px) == (480, 640)
    assert difference(preview.pixels, whole.pixels) < 3


def test_a_heic_is_turned_once(reader: PictureReader) -> None:
    whole = reader.read("HEIF", DRAWN_HEIC, WHOLE)
    assert whole.pixels.shape == (320, 240, 3)
    assert whole.metadata.camera == "Pinhole"
    sky, grass = whole.pixels[200, 200], whole.pixels[300, 20]
    assert sky[2] > sky[1]  # the top of the drawing is on the right
    assert grass[1] > grass[2]


def test_a_small_thumbnail_is_not_trusted(
    reader: PictureReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heif, "PREVIEW_SIDE_PX", 321)
    assert not reader.read("HEIF", DRAWN_HEIC, LITTLE).is_provisional


def test_a_thumbnail_turned_otherwise_is_not_trusted(reader: PictureReader) -> None:
    # The thumbnail loses its rotation, the picture keeps it.
    assert DRAWN_HEIC.count(b"\x04\x86\x07\x04\x85") == 1
    other = DRAWN_HEIC.replace(b"\x04\x86\x07\x04\x85", b"\x04\x86\x07\x04\x04")
    assert isobmff.promote_thumbnail(other) is None
    assert not reader.read("HEIF", other, LITTLE).is_provisional


def test_a_cut_off_heic_is_not_intact_or_not_read(reader: PictureReader) -> None:
    for length in range(100, len(DRAWN_HEIC), 200):
        try:
            assert not reader.read("HEIF", DRAWN_HEIC[:length], WHOLE).is_intact
        except BadContentError as error:
            assert str(error)  # noqa: PT017 - either is right, no error at all would be wrong
        with pytest.raises(BadContentError):
            digest_content(reader, DRAWN_HEIC[:length], "HEIF")


def test_a_heic_is_compared_by_itself_and_not_by_its_thumbnail(reader: PictureReader) -> None:
    promoted = isobmff.promote_thumbnail(DRAWN_HEIC)
    assert promoted is not None
    digests = {digest_content(reader, content, "HEIF") for content in (DRAWN_HEIC, promoted)}
    assert len(digests) == 2


# RAW


def tiff_entry(tag: int, kind: int, *values: int) -> bytes:
    """Write an entry whose values fit into four bytes."""
    code = {1: "B", 3: "H", 4: "I"}[kind]
    return struct.pack("<HHI", tag, kind, len(values)) + struct.pack(
        f"<{len(values)}{code}", *values
    ).ljust(4, b"\0")


def drawn_dng(preview: bytes | None = None, orientation: int = 1) -> bytes:
    """Write a DNG of 640 x 480 whose sensor saw a ramp, with a JPEG preview if one is given."""
    width, height = 640, 480
    ramp = np.linspace(1000, 60_000, width).astype("<u2")
    sensor = np.tile(ramp, (height, 1)).tobytes()
    after = 1024  # room for the directories
    identity = struct.pack("<18i", *(v for i in range(9) for v in (int(i % 4 == 0), 1)))
    blocks = [sensor, identity, b"Drawn\0", preview or b""]
    places = [after + sum(map(len, blocks[:i])) for i in range(len(blocks))]
    main = [
        tiff_entry(0x00FE, 4, 0),
        tiff_entry(0x0100, 4, width),
        tiff_entry(0x0101, 4, height),
        tiff_entry(0x0102, 3, 16),
        tiff_entry(0x0103, 3, 1),
        tiff_entry(0x0106, 3, 32803),
        struct.pack("<HHII", 0x010F, 2, 6, places[2]),
        struct.pack("<HHII", 0x0110, 2, 6, places[2]),
        tiff_entry(0x0111, 4, places[0]),
        tiff_entry(0x0112, 3, orientation),
        tiff_entry(0x0115, 3, 1),
        tiff_entry(0x0116, 4, height),
        tiff_entry(0x0117, 4, len(sensor)),
        *([tiff_entry(0x014A, 4, 600)] if preview else []),
        tiff_entry(0x828D, 3, 2, 2),
        tiff_entry(0x828E, 1, 0, 1, 1, 2),
        tiff_entry(0xC612, 1, 1, 4, 0, 0),
        struct.pack("<HHII", 0xC614, 2, 6, places[2]),
        struct.pack("<HHII", 0xC621, 10, 9, places[1]),
    ]
    content = b"II*\0\x08\0\0\0" + struct.pack("<H", len(main)) + b"".join(main) + bytes(4)
    if preview:
        size = Image.open(io.BytesIO(preview)).size
        entries = [
            tiff_entry(0x00FE, 4, 1),
            tiff_entry(0x0100, 4, size[0]),
            tiff_entry(0x0101, 4, size[1]),
            tiff_entry(0x0102, 3, 8),
            tiff_entry(0x0103, 3, 7),
            tiff_entry(0x0106, 3, 6),
            tiff_entry(0x0111, 4, places[3]),
            tiff_entry(0x0115, 3, 3),
            tiff_entry(0x0116, 4, size[1]),
            tiff_entry(0x0117, 4, len(preview)),
        ]
        content = content.ljust(600, b"\0") + struct.pack("<H", len(entries)) + b"".join(entries)
    return content.ljust(after, b"\0") + b"".join(blocks)


def test_a_raw_file_begins_with_its_preview(reader: PictureReader) -> None:
    shown = draw_picture(1, (480, 360))
    content = drawn_dng(encode(shown, "JPEG", quality=95))
    preview = reader.read("TIFF", content, LITTLE)
    assert preview.is_provisional
    assert preview.facts.format == "RAW"
    assert (preview.facts.width_px, preview.facts.height_px) == (640, 480)
    assert difference(preview.pixels, np.asarray(shown.resize((320, 240)))) < 12
    whole = reader.read("TIFF", content, WHOLE)
    assert not whole.is_provisional
    assert whole.facts == preview.facts
    brightness = whole.pixels.mean(axis=(0, 2))
    assert brightness[-40:].mean() > brightness[:40].mean() + 100


def test_a_preview_of_another_shape_is_not_trusted(reader: PictureReader) -> None:
    content = drawn_dng(encode(draw_picture(2, (480, 270)), "JPEG"))
    assert not reader.read("TIFF", content, LITTLE).is_provisional


def test_a_raw_file_without_preview_is_developed(reader: PictureReader) -> None:
    read = reader.read("TIFF", drawn_dng(), LITTLE)
    assert not read.is_provisional
    assert read.metadata.camera == "Drawn"


def test_a_raw_file_is_turned_once(reader: PictureReader) -> None:
    read = reader.read("TIFF", drawn_dng(orientation=6), WHOLE)
    assert (read.facts.width_px, read.facts.height_px) == (480, 640)
    brightness = read.pixels.mean(axis=(1, 2))
    assert brightness[-40:].mean() > brightness[:40].mean() + 100


def test_a_raw_file_is_compared_by_its_sensor(reader: PictureReader) -> None:
    plain = drawn_dng()
    with_preview = drawn_dng(encode(draw_picture(1, (480, 360)), "JPEG"))
    assert digest_content(reader, plain, "TIFF") == digest_content(reader, with_preview, "TIFF")
    changed = bytearray(plain)
    changed[5000] ^= 1
    assert digest_content(reader, plain, "TIFF") != digest_content(reader, bytes(changed), "TIFF")


def test_a_cr3_keeps_its_directories_in_boxes() -> None:
    def box(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", 8 + len(body)) + kind + body

    def directory(tag: int, text: bytes) -> bytes:
        entry = struct.pack("<HHII", tag, 2, len(text), 26)
        return b"II*\0\x08\0\0\0\1\0" + entry + bytes(4) + text

    cameras = box(b"CMT1", directory(0x0110, b"Canon EOS R\0"))
    times = box(b"CMT2", directory(0x9003, b"2023:04:05 06:07:08\0"))
    uuid = box(b"uuid", bytes(16) + cameras + times)
    tags = raw._tags(box(b"ftyp", b"crx \0\0\0\1") + box(b"moov", uuid))
    assert tags is not None
    assert tags.image[0x0110] == "Canon EOS R"
    assert tags.exif[0x9003] == "2023:04:05 06:07:08"


def test_an_ordinary_tiff_is_no_raw_file() -> None:
    assert raw.holds_raw(drawn_dng())
    assert not raw.holds_raw(encode(draw_picture(3, (64, 48)), "TIFF"))
    assert not raw.holds_raw(b"II*\0")


# JPEG XL, AVIF, JPEG 2000, TIFF


def write_jxl(values: NDArray[np.generic]) -> bytes:
    import imagecodecs

    return bytes(imagecodecs.jpegxl_encode(values, lossless=True))


def write_jp2(values: NDArray[np.generic]) -> bytes:
    import imagecodecs

    return bytes(imagecodecs.jpeg2k_encode(values, level=0, codecformat="jp2"))


def write_png(values: NDArray[np.generic]) -> bytes:
    import imagecodecs

    return bytes(imagecodecs.png_encode(values))


def write_tiff(values: NDArray[np.generic], photometric: str) -> bytes:
    import imagecodecs

    return bytes(imagecodecs.tiff_encode(values, photometric=photometric))


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize(
    ("format_name", "write"), [("JXL", write_jxl), ("JPEG2000", write_jp2), ("PNG", write_png)]
)
def test_sixteen_bits_are_shown_and_compared_in_full(
    reader: PictureReader,
    format_name: str,
    write: Callable[[NDArray[np.generic]], bytes],
    channels: int,
) -> None:
    values = np.squeeze(deep(channels))
    content = write(values)
    read = reader.read(format_name, content, WHOLE)
    assert read.facts.bit_depth == 16
    assert read.facts.has_alpha is (channels == 4)
    if channels != 4:
        want = (values >> 8).astype(np.uint8)
        assert difference(np.squeeze(read.pixels[:, :, :channels]), want) <= 1
    changed = values.copy()
    changed.flat[7] ^= 1
    assert digest_content(reader, content, format_name) != digest_content(
        reader, write(changed), format_name
    )
    assert digest_content(reader, content, format_name) == digest_content(
        reader, write_png(values), "PNG"
    )


@pytest.mark.parametrize("size", [(64, 48), (640, 480), (333, 77), (256, 256), (2000, 9)])
def test_the_header_of_a_jpeg_xl_tells_its_size(size: tuple[int, int]) -> None:
    import imagecodecs

    pixels = np.zeros((size[1], size[0], 3), np.uint8)
    for content in (
        imagecodecs.jpegxl_encode(pixels),
        imagecodecs.jpegxl_encode(pixels, usecontainer=True),
    ):
        stream = jxl_header.codestream(bytes(content))
        header = jxl_header.parse_header(stream)
        assert (header.width_px, header.height_px) == size
        assert not header.is_animated


def test_an_animated_jpeg_xl_shows_its_first_frame(reader: PictureReader) -> None:
    frames = np.stack([np.asarray(draw_picture(seed, (64, 48))) for seed in (1, 2, 3)])
    content = write_jxl(frames)
    read = reader.read("JXL", content, LITTLE)
    assert read.facts.pages == 3
    assert difference(read.pixels, frames[0]) == 0
    still = write_jxl(frames[0])
    assert digest_content(reader, content, "JXL") != digest_content(reader, still, "JXL")


def test_a_jpeg_xl_that_claims_too_much_is_refused(reader: PictureReader) -> None:
    content = write_jxl(np.zeros((48, 64, 3), np.uint8))
    small = PictureReader(1000)
    with pytest.raises(BadContentError, match="memory"):
        small.read("JXL", content, LITTLE)
    for broken in (b"\xff\x0a", b"\x00\x00\x00\x0cJXL \r\n\x87\n", content[:6]):
        with pytest.raises(BadContentError):
            reader.read("JXL", broken, LITTLE)


@pytest.mark.parametrize("orientation", [1, 6, 4])
def test_avif_is_read_and_turned(reader: PictureReader, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    content = encode(draw_picture(4, (200, 100)), "AVIF", exif=exif, quality=90)
    read = reader.read("AVIF", content, LITTLE)
    swapped = orientation == 6
    assert read.pixels.shape == ((200, 100, 3) if swapped else (100, 200, 3))
    assert digest_content(reader, content, "AVIF")


def test_pages_of_a_tiff_are_counted_and_thumbnails_are_not(reader: PictureReader) -> None:
    pages = [draw_picture(seed, (80, 60)) for seed in (1, 2, 3)]
    content = encode(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    read = reader.read("TIFF", content, LITTLE)
    assert read.facts.pages == 3
    assert difference(read.pixels, np.asarray(pages[0])) == 0


@pytest.mark.parametrize("photometric", ["minisblack", "rgb"])
def test_deep_tiffs_are_shown(reader: PictureReader, photometric: str) -> None:
    values = np.squeeze(deep(3 if photometric == "rgb" else 1))
    content = write_tiff(values, photometric)
    read = reader.read("TIFF", content, LITTLE)
    assert read.facts.bit_depth == 16
    shown = read.pixels if photometric == "rgb" else read.pixels[:, :, 0]
    assert difference(shown, (values >> 8).astype(np.uint8)) <= 1


def test_layouts_pillow_does_not_know_are_left_to_libtiff(reader: PictureReader) -> None:
    values = np.linspace(0, 1, 60 * 80 * 3, dtype=np.float32).reshape(60, 80, 3)
    content = write_tiff(values, "rgb")
    read = reader.read("TIFF", content, LITTLE)
    assert difference(read.pixels, (values * 255).astype(np.uint8)) <= 1


@pytest.mark.real_photos
def test_the_jpeg_in_a_mended_avif_shows_a_flower(reader: PictureReader, shared_data: Path) -> None:
    folder = shared_data / "eval" / "formats" / "avif"
    pictures = [reader.read("AVIF", path.read_bytes(), LITTLE) for path in folder.glob("plum*")]
    assert len(pictures) == 3
    assert all(
        isinstance(picture, Picture) and picture.pixels[0, 0, 0] > 250 for picture in pictures
    )
