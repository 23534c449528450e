"""Formats: which files are opened, and what their first bytes say."""

import io

import pytest
from PIL import Image

from photofind.core.intake import gif
from photofind.core.intake.formats import PHOTO_FORMATS, may_be_photo, sniff
from photofind.core.intake.sizes import peek_pixels


@pytest.mark.parametrize(
    "name", ["a.jpg", "B.JPEG", "c.HeIc", "d.e.png", "f.nef", "g.CR3", "h.jxl"]
)
def test_photos_are_opened(name: str) -> None:
    assert may_be_photo(name)


@pytest.mark.parametrize("name", ["a.txt", "b.eps", "c.ps", "d.pdf", "jpg", ".jpg", "e.mov", "f"])
def test_other_files_are_not(name: str) -> None:
    assert not may_be_photo(name)


def test_no_suffix_belongs_to_two_formats() -> None:
    suffixes = [suffix for known in PHOTO_FORMATS for suffix in known.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in suffixes)


@pytest.mark.parametrize(
    "format_name", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "PPM", "TIFF", "AVIF", "JPEG2000"]
)
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_content_tells_the_format(format_name: str, mode: str) -> None:
    file = io.BytesIO()
    Image.new(mode, (33, 21)).save(file, format_name)
    assert sniff(file.getvalue()[:64]) == format_name
    if format_name in ("PNG", "GIF", "BMP", "PPM", "WEBP"):
        assert peek_pixels(format_name, file.getvalue()) == 33 * 21


def test_a_gif_is_as_large_as_its_first_frame_and_has_as_many_as_began() -> None:
    file = io.BytesIO()
    frames = [Image.new("L", (40, 30), shade) for shade in (0, 90, 180)]
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:])
    content = file.getvalue()
    assert gif.count_frames(content) == 3
    assert gif.count_frames(content[:-40]) in (2, 3)
    assert gif.count_frames(b"GIF89a") == 1
    at = content.index(b"\x2c\0\0\0\0\x28\0\x1e\0")
    larger = content[: at + 5] + b"\xff\xff\xff\xff" + content[at + 9 :]
    assert peek_pixels("GIF", larger) == 65535**2


@pytest.mark.parametrize("lossless", [True, False])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_every_kind_of_webp_tells_its_size(lossless: bool, mode: str) -> None:
    file = io.BytesIO()
    Image.new(mode, (333, 21), "red").save(file, "WEBP", lossless=lossless)
    assert peek_pixels("WEBP", file.getvalue()) == 333 * 21


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "HEIF"),
        (b"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1avif", "AVIF"),
        (b"\x00\x00\x00\x18ftypcrx \x00\x00\x00\x01crx isom", "RAW"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp41isom", None),
        (b"\xff\x0a\xf8\x19", "JXL"),
        (b"II*\x00\x10\x00\x00\x00CR\x02\x00", "RAW"),
        (b"FUJIFILMCCD-RAW 0201", "RAW"),
        (b"%!PS-Adobe-3.0", None),
        (b"\xc5\xd0\xd3\xc6", None),
        (b"BMW is a car maker", None),
        (b"P6 is a name", None),
        (b"", None),
    ],
)
def test_signatures(head: bytes, name: str | None) -> None:
    assert sniff(head) == name
