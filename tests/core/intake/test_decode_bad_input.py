"""Bad input: one clear reason each, within memory and time, and never more than one file lost."""

import io
import struct
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PIL import Image

from photofind.core.errors import UnreadablePhotoError
from photofind.core.intake import png, png_strips
from photofind.core.intake.decode import Decoder, read_content
from photofind.core.intake.picture import Picture
from tests.builders import draw_picture

SOMEWHERE = Path("photo")


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as decoder:
        yield decoder


def encode(picture: Image.Image, format_name: str, **options: object) -> bytes:
    """Return the file a picture becomes."""
    file = io.BytesIO()
    picture.save(file, format_name, **options)
    return file.getvalue()


def look(decoder: Decoder, content: bytes) -> Picture | str:
    """Return the picture, or the reason why there is none."""
    try:
        return decoder.read(SOMEWHERE, content)
    except UnreadablePhotoError as error:
        return error.reason


def empty_png(width: int, height: int, colour_type: int = 2, depth: int = 8) -> bytes:
    """Write a PNG header without a picture."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
    return png.build([(b"IHDR", header), (b"IDAT", zlib.compress(b"")), (b"IEND", b"")])


def test_a_zip_bomb_in_a_text_chunk_does_not_cost_the_picture(decoder: Decoder) -> None:
    content = encode(draw_picture(1, (100, 80)), "PNG")
    bomb = b"Comment\x00\x00" + zlib.compress(bytes(100 << 20), 9)
    chunk = struct.pack(">I", len(bomb)) + b"zTXt" + bomb + bytes(4)
    read = look(decoder, content[:33] + chunk + content[33:])
    assert isinstance(read, Picture)
    assert read.metadata.description == ""


def test_sixty_thousand_pixels_square_cost_no_memory(decoder: Decoder) -> None:
    found = look(decoder, empty_png(60_000, 60_000))
    assert found == "the PNG is damaged"
    # Sixteen bits cannot be taken strip by strip: refused before memory is asked for.
    found = look(decoder, empty_png(60_000, 60_000, depth=16))
    assert isinstance(found, str)
    assert "60000 x 60000 pixels need more memory" in found


def test_a_bmp_of_sixty_thousand_pixels_square_is_refused(decoder: Decoder) -> None:
    head = b"BM" + struct.pack("<IHHI", 54, 0, 0, 54)
    body = struct.pack("<IiiHHIIiiII", 40, 60_000, 60_000, 1, 24, 0, 0, 0, 0, 0, 0)
    found = look(decoder, head + body + bytes(1000))
    assert isinstance(found, str)
    assert "memory" in found


def test_a_tiff_of_sixty_thousand_pixels_square_is_refused(decoder: Decoder) -> None:
    content = bytearray(encode(Image.new("L", (100, 100)), "TIFF"))
    patched = content.replace(
        struct.pack("<HHII", 256, 4, 1, 100), struct.pack("<HHII", 256, 4, 1, 60_000)
    )
    patched = patched.replace(
        struct.pack("<HHII", 257, 4, 1, 100), struct.pack("<HHII", 257, 4, 1, 60_000)
    )
    assert patched != content
    assert isinstance(look(decoder, bytes(patched)), str)


def test_of_a_thousand_frames_one_is_decoded(decoder: Decoder) -> None:
    frames = [Image.new("L", (200, 150), shade) for shade in (0, 255)] * 500
    content = encode(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=20)
    began = time.process_time()
    read = look(decoder, content)
    spent_on_first = time.process_time() - began
    began = time.process_time()
    movie = Image.open(io.BytesIO(content))
    for number in range(1000):
        movie.seek(number)
        movie.load()
    assert isinstance(read, Picture)
    assert read.facts.pages == 1000
    assert spent_on_first < (time.process_time() - began) / 5


def test_a_png_is_the_same_strip_by_strip() -> None:
    picture = draw_picture(2, (900, 700))
    for mode in ("RGB", "RGBA", "L", "LA", "P", "1"):
        converted = picture.quantize(200) if mode == "P" else picture.convert(mode)
        parts = png.take_apart(encode(converted, "PNG"))
        assert png_strips.can_strip(parts)
        pixels, is_intact = png_strips.reduce_in_strips(parts, 100)
        assert is_intact
        want = converted.convert("L" if mode in ("1", "L") else "RGB").reduce(4)
        assert np.abs(np.squeeze(pixels).astype(int) - np.asarray(want).astype(int)).max() <= 2


@pytest.mark.parametrize("colours", [2, 4, 16])
def test_narrow_palettes_are_the_same_strip_by_strip(
    colours: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(png_strips, "STRIP_BYTES", 2000)  # many strips, so that rows are handed on
    picture = draw_picture(3, (901, 700)).quantize(colours)
    parts = png.take_apart(encode(picture, "PNG", bits={2: 1, 4: 2, 16: 4}[colours]))
    assert parts.bit_depth == {2: 1, 4: 2, 16: 4}[colours]
    pixels, is_intact = png_strips.reduce_in_strips(parts, 450)
    assert is_intact
    assert np.abs(pixels.astype(int) - np.asarray(picture.convert("RGB")).astype(int)).max() == 0


def test_a_cut_off_png_is_black_below_when_taken_in_strips(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(png_strips, "STRIP_BYTES", 20_000)
    content = encode(draw_picture(4, (400, 300)), "PNG")
    parts = png.take_apart(content[: len(content) // 2])
    pixels, is_intact = png_strips.reduce_in_strips(parts, 200)
    assert not is_intact
    assert pixels.shape == (300, 400, 3)
    assert pixels[0].any()
    assert not pixels[-1].any()


def test_a_wrong_checksum_is_seen_and_the_picture_too(decoder: Decoder) -> None:
    content = bytearray(encode(draw_picture(5, (100, 80)), "PNG"))
    content[-13] ^= 1  # the checksum of the last data chunk
    read = look(decoder, bytes(content))
    assert isinstance(read, Picture)
    assert not read.is_intact


@pytest.mark.parametrize("format_name", ["PNG", "BMP", "TIFF", "JPEG"])
def test_half_a_file_shows_its_upper_part(decoder: Decoder, format_name: str) -> None:
    picture = draw_picture(6, (300, 300))
    content = encode(picture, format_name)
    read = look(decoder, content[: len(content) * 2 // 3] if format_name != "TIFF" else content)
    assert isinstance(read, Picture)
    rows = slice(-50, None) if format_name == "BMP" else slice(50)  # BMP begins at the bottom
    assert np.abs(read.pixels[rows].astype(int) - np.asarray(picture)[rows]).mean() < 8


@pytest.mark.parametrize("format_name", ["WEBP", "GIF", "AVIF", "JPEG2000"])
def test_a_quarter_of_a_file_has_a_reason_or_is_not_intact(
    decoder: Decoder, format_name: str
) -> None:
    content = encode(draw_picture(7, (300, 300)), format_name)
    found = look(decoder, content[: len(content) // 4])
    assert isinstance(found, str) or not found.is_intact


def test_vanished_and_forbidden_files_have_reasons(tmp_path: Path, decoder: Decoder) -> None:
    with pytest.raises(UnreadablePhotoError, match="the file is gone"):
        read_content(tmp_path / "gone.jpg")
    with pytest.raises(UnreadablePhotoError, match="cannot be read"):
        read_content(tmp_path)
    with pytest.raises(UnreadablePhotoError, match="the file is gone"):
        decoder.read_for_display(tmp_path / "gone.jpg", 100)


def test_a_viewer_gets_the_photo_itself(tmp_path: Path, decoder: Decoder) -> None:
    path = tmp_path / "photo.png"
    picture = draw_picture(8, (700, 500))
    picture.save(path)
    assert (decoder.read_for_display(path, 2000) == np.asarray(picture)).all()
    assert decoder.read_for_display(path, 350).shape == (250, 350, 3)


def test_a_million_empty_segments_or_chunks_are_not_walked(decoder: Decoder) -> None:
    picture = draw_picture(10, (60, 40))
    jpeg_trap = b"\xff\xd8" + b"\xff\x00" * 1_000_000 + encode(picture, "JPEG")[2:]
    assert isinstance(look(decoder, jpeg_trap), str)
    content = encode(picture, "PNG")
    empty = bytes(4) + b"tEXt" + bytes(4)
    found = look(decoder, content[:33] + empty * 1_000_000 + content[33:])
    assert isinstance(found, str)


def test_documents_and_archives_are_no_photos(decoder: Decoder) -> None:
    for content in (b"PK\x03\x04" + bytes(100), b"%PDF-1.7\n" + bytes(100), bytes(1000)):
        assert look(decoder, content) == "it is not a picture of a known format"


SMALL = {
    name: encode(draw_picture(9, (90, 70)), name)
    for name in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "PPM")
}


@settings(max_examples=300, deadline=None)
@given(
    name=some.sampled_from(sorted(SMALL)),
    places=some.lists(some.tuples(some.floats(0, 0.999), some.integers(1, 255)), max_size=6),
    kept=some.floats(0.02, 1),
)
def test_flipped_bits_and_cut_ends_give_a_picture_or_a_reason(
    decoder: Decoder, name: str, places: list[tuple[float, int]], kept: float
) -> None:
    content = bytearray(SMALL[name])
    for place, flip in places:
        content[int(place * len(content))] ^= flip
    found = look(decoder, bytes(content[: int(kept * len(content))]))
    if isinstance(found, Picture):
        assert found.pixels.dtype == np.uint8
        assert found.pixels.shape[2] == 3
    else:
        assert found
