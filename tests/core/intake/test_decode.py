"""Decoding: what comes out is upright, sRGB, of the right size, or one clear reason."""

import io
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from photofind.core.errors import UnreadablePhotoError
from photofind.core.intake.decode import Decoder
from photofind.core.intake.picture import THUMBNAIL_SIDE_PX, Pixels
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


def difference(first: Pixels, second: Pixels) -> float:
    """Return the mean absolute difference of two pictures of the same size."""
    return float(np.abs(first.astype(int) - second.astype(int)).mean())


def seen_by_pillow(picture: Image.Image) -> Pixels:
    small = picture.convert("RGB")
    small.thumbnail((THUMBNAIL_SIDE_PX, THUMBNAIL_SIDE_PX), Image.Resampling.BOX)
    return np.asarray(small)


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "BMP", "PPM", "TIFF"])
@pytest.mark.parametrize("size", [(1000, 700), (321, 200), (200, 600), (64, 48)])
def test_every_format_gives_the_picture_that_was_saved(
    decoder: Decoder, format_name: str, size: tuple[int, int]
) -> None:
    picture = draw_picture(1, size)
    read = decoder.read(SOMEWHERE, encode(picture, format_name, quality=97))
    want = seen_by_pillow(picture)
    assert read.pixels.shape == want.shape
    assert difference(read.pixels, want) < 7
    assert (read.facts.width_px, read.facts.height_px) == size
    assert read.facts.format == format_name
    assert read.is_intact
    assert not read.is_provisional


@pytest.mark.parametrize("format_name", ["JPEG", "WEBP", "PNG", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_turned_upright_once(
    decoder: Decoder, format_name: str, orientation: int
) -> None:
    upright = draw_picture(2, (300, 200))
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(undo[orientation]) if orientation > 1 else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    read = decoder.read(SOMEWHERE, encode(stored, format_name, exif=exif.tobytes()))
    assert read.pixels.shape == (200, 300, 3)
    assert (read.facts.width_px, read.facts.height_px) == (300, 200)
    assert difference(read.pixels, np.asarray(upright)) < 8


def test_transparent_pixels_are_shown_on_white(decoder: Decoder) -> None:
    picture = Image.new("RGBA", (40, 40), (200, 0, 0, 0))
    read = decoder.read(SOMEWHERE, encode(picture, "PNG"))
    assert read.facts.has_alpha
    assert (read.pixels == 255).all()


def test_sixteen_bits_keep_their_high_byte(decoder: Decoder) -> None:
    grey = Image.fromarray((np.arange(256, dtype=np.uint16) * 257)[None].repeat(16, axis=0))
    read = decoder.read(SOMEWHERE, encode(grey, "PNG"))
    assert read.facts.bit_depth == 16
    assert (read.pixels[0, :, 0] == np.arange(256)).all()


def test_cmyk_without_a_profile_looks_as_in_pillow(decoder: Decoder) -> None:
    picture = draw_picture(3).convert("CMYK")
    content = encode(picture, "JPEG", quality=95)
    read = decoder.read(SOMEWHERE, content)
    want = seen_by_pillow(Image.open(io.BytesIO(content)))
    assert difference(read.pixels, want) < 3


def swapped_profile() -> bytes:
    """Return an RGB profile whose red and blue are exchanged: sRGB's with two tags renamed."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"tXYZ").replace(b"bXYZ", b"rXYZ").replace(b"tXYZ", b"bXYZ")
    return swapped.replace("sRGB".encode("utf-16-be"), "sBGR".encode("utf-16-be"))


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_a_profile_is_applied(decoder: Decoder, format_name: str) -> None:
    picture = Image.new("RGB", (400, 400), (60, 120, 200))
    content = encode(picture, format_name, icc_profile=swapped_profile(), quality=95)
    read = decoder.read(SOMEWHERE, content)
    assert np.abs(read.pixels[9, 9].astype(int) - (200, 120, 60)).max() <= 6
    assert "icc" in read.metadata.extras


def test_a_profile_for_another_kind_of_picture_is_ignored(decoder: Decoder) -> None:
    picture = Image.new("RGB", (64, 64), (60, 120, 200))
    wrong = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for profile in (wrong, b"no profile at all"):
        read = decoder.read(SOMEWHERE, encode(picture, "PNG", icc_profile=profile))
        assert (read.pixels[0, 0] == (60, 120, 200)).all()


@pytest.mark.parametrize("lossless", [True, False])
def test_a_lossless_webp_is_known_behind_its_metadata(decoder: Decoder, lossless: bool) -> None:
    content = encode(draw_picture(3), "WEBP", lossless=lossless, exif=b"Exif\0\0" + bytes(9000))
    assert decoder.read(SOMEWHERE, content).facts.is_lossless is lossless


def test_a_truncated_jpeg_shows_its_upper_part_and_is_not_intact(decoder: Decoder) -> None:
    content = encode(draw_picture(4, (800, 600)), "JPEG")
    read = decoder.read(SOMEWHERE, content[: len(content) // 2])
    assert not read.is_intact
    assert difference(read.pixels[:60], decoder.read(SOMEWHERE, content).pixels[:60]) < 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b"just some words", "not a picture"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "not a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "cut off"),
        (b"\x89PNG\r\n\x1a\n", "no header"),
        (b"RIFF\x00\x00\x00\x00WEBP", "damaged"),
    ],
)
def test_what_is_no_photo_has_a_reason_in_words(
    decoder: Decoder, content: bytes, reason: str
) -> None:
    with pytest.raises(UnreadablePhotoError, match=reason):
        decoder.read(SOMEWHERE, content)


def test_many_threads_get_what_one_gets(decoder: Decoder) -> None:
    names = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "AVIF")
    contents = [
        encode(draw_picture(seed, (400, 300)), name, icc_profile=swapped_profile())
        for seed, name in enumerate(names * 3)
    ]
    alone = [decoder.read(SOMEWHERE, content) for content in contents]
    with ThreadPoolExecutor(6) as executor:
        together = list(
            executor.map(lambda content: decoder.read(SOMEWHERE, content), contents * 4)
        )
    for number, picture in enumerate(together):
        want = alone[number % len(contents)]
        assert (picture.pixels == want.pixels).all()
        assert picture.facts == want.facts
