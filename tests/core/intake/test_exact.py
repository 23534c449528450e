"""Exactly the same pixels: what may differ between two files, and what may not."""

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from photofind.core.errors import UnreadablePhotoError
from photofind.core.intake.decode import Decoder
from photofind.core.intake.exact import pixel_digest, same_pixels
from tests.builders import draw_picture


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as decoder:
        yield decoder


class Folder:
    """Writes files and compares them."""

    def __init__(self, root: Path, decoder: Decoder) -> None:
        self._root, self._decoder = root, decoder
        self._count = 0

    def write(self, content: bytes | bytearray) -> Path:
        """Write a file and return its path."""
        self._count += 1
        path = self._root / f"{self._count}.photo"
        path.write_bytes(content)
        return path

    def save(self, picture: Image.Image, format_name: str, **options: object) -> Path:
        """Save a picture and return its path."""
        file = io.BytesIO()
        picture.save(file, format_name, **options)
        return self.write(file.getvalue())

    def are_same(self, first: Path, second: Path) -> bool:
        """Tell whether two files have the same pixels."""
        return same_pixels(first, second, self._decoder)


@pytest.fixture
def folder(tmp_path: Path, decoder: Decoder) -> Folder:
    return Folder(tmp_path, decoder)


def deep_picture() -> NDArray[np.uint16]:
    return np.random.default_rng(5).integers(0, 65536, (40, 60, 3), np.uint16)


def test_lossless_containers_of_one_picture_are_the_same(folder: Folder) -> None:
    picture = draw_picture(1, (300, 200))
    png = folder.save(picture, "PNG")
    for other in (
        folder.save(picture, "WEBP", lossless=True),
        folder.save(picture, "TIFF"),
        folder.save(picture, "TIFF", compression="tiff_lzw"),
        folder.save(picture, "BMP"),
        folder.save(picture, "PPM"),
        folder.save(picture, "PNG", compress_level=0),
    ):
        assert folder.are_same(png, other)


def test_grey_and_palette_are_the_same_as_their_colours(folder: Folder) -> None:
    grey = draw_picture(2, (100, 80)).convert("L")
    assert folder.are_same(folder.save(grey, "PNG"), folder.save(grey.convert("RGB"), "TIFF"))
    palette = draw_picture(2, (100, 80)).quantize(32)
    assert folder.are_same(folder.save(palette, "PNG"), folder.save(palette.convert("RGB"), "BMP"))
    assert folder.are_same(folder.save(palette, "GIF"), folder.save(palette.convert("RGB"), "PNG"))


def test_metadata_does_not_count(folder: Folder) -> None:
    picture = draw_picture(3, (300, 200))
    exif = Image.Exif()
    exif[0x010E] = "a caption"
    plain = folder.save(picture, "JPEG", quality=90)
    captioned = folder.save(picture, "JPEG", quality=90, exif=exif, comment=b"a comment")
    assert folder.are_same(plain, captioned)
    text = PngInfo()
    text.add_text("Title", "a title")
    assert folder.are_same(folder.save(picture, "PNG"), folder.save(picture, "PNG", pnginfo=text))


def test_a_turned_picture_with_its_tag_is_the_same(folder: Folder) -> None:
    picture = draw_picture(4, (300, 200))
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = picture.transpose(Image.Transpose.ROTATE_90)
    upright = folder.save(picture, "PNG")
    for format_name in ("PNG", "TIFF"):
        assert folder.are_same(upright, folder.save(stored, format_name, exif=exif))
    assert folder.are_same(upright, folder.save(stored, "WEBP", lossless=True, exif=exif))


def test_a_jpeg_and_the_png_made_of_it_are_the_same(folder: Folder) -> None:
    jpeg = folder.save(draw_picture(5, (301, 203)), "JPEG", quality=85)
    assert folder.are_same(jpeg, folder.save(Image.open(jpeg), "PNG"))


def test_another_compression_is_not_the_same(folder: Folder) -> None:
    picture = draw_picture(6, (300, 200))
    first = folder.save(picture, "JPEG", quality=90)
    assert not folder.are_same(first, folder.save(picture, "JPEG", quality=91))


def test_one_changed_bit_is_not_the_same(folder: Folder) -> None:
    picture = draw_picture(7, (300, 200))
    changed = picture.copy()
    red, green, blue = changed.getpixel((299, 199))  # type: ignore[misc]  # RGB has three
    changed.putpixel((299, 199), (red, green, blue ^ 1))
    assert not folder.are_same(folder.save(picture, "PNG"), folder.save(changed, "PNG"))


def test_sixteen_bits_and_eight_bits_are_not_the_same(folder: Folder) -> None:
    import imagecodecs

    deep = deep_picture()
    tiff = folder.write(imagecodecs.tiff_encode(deep, photometric="rgb"))
    shallow = Image.fromarray((deep >> 8).astype(np.uint8))
    assert not folder.are_same(tiff, folder.save(shallow, "PNG"))
    assert folder.are_same(tiff, folder.write(imagecodecs.png_encode(deep)))
    # Bits that an 8-bit decoder would drop count.
    other = deep.copy()
    other[0, 0, 0] ^= 1
    assert not folder.are_same(tiff, folder.write(imagecodecs.png_encode(other)))


def test_an_animation_and_its_still_are_not_the_same(folder: Folder) -> None:
    frames = [draw_picture(seed, (60, 40)) for seed in (8, 9)]
    for format_name, options in (("GIF", {}), ("PNG", {}), ("WEBP", {"lossless": True})):
        still = folder.save(frames[0], format_name, **options)
        moving = folder.save(
            frames[0], format_name, save_all=True, append_images=frames[1:], **options
        )
        assert not folder.are_same(still, moving)
        other = folder.save(
            frames[0], format_name, save_all=True, append_images=[draw_picture(10, (60, 40))],
            **options,
        )  # fmt: skip
        assert not folder.are_same(moving, other)


def test_one_page_and_the_whole_document_are_not_the_same(folder: Folder) -> None:
    pages = [draw_picture(seed, (60, 40)) for seed in (11, 12)]
    whole = folder.save(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert not folder.are_same(folder.save(pages[0], "TIFF"), whole)
    again = folder.save(
        pages[0], "TIFF", save_all=True, append_images=pages[1:], compression="tiff_lzw"
    )
    assert folder.are_same(whole, again)


def test_one_picture_and_a_stereo_pair_are_not_the_same(folder: Folder) -> None:
    left, right, other = (draw_picture(seed, (60, 40)) for seed in (21, 22, 23))
    pair = folder.save(left, "MPO", save_all=True, append_images=[right])
    assert folder.are_same(pair, pair)
    assert not folder.are_same(pair, folder.save(left, "JPEG"))
    assert not folder.are_same(pair, folder.save(left, "MPO", save_all=True, append_images=[other]))


def test_deep_ppm_and_deep_grey_are_compared_at_their_depth(folder: Folder) -> None:
    import imagecodecs

    deep = deep_picture()
    header = b"P6\n# drawn\n60 40\n65535\n"
    ppm = folder.write(header + deep.astype(">u2").tobytes())
    assert folder.are_same(ppm, folder.write(imagecodecs.png_encode(deep)))
    grey = folder.write(b"P5 60 40 65535\n" + deep[:, :, 0].astype(">u2").tobytes())
    assert folder.are_same(grey, folder.write(imagecodecs.png_encode(deep[:, :, 0].copy())))
    assert not folder.are_same(grey, ppm)
    odd = folder.write(b"P6\n60 40\n1023\n" + (deep >> 6).astype(">u2").tobytes())
    assert not folder.are_same(odd, odd)  # its scale would have to be guessed


def test_cmyk_is_compared_in_colours(folder: Folder) -> None:
    picture = draw_picture(24, (60, 40)).convert("CMYK")
    assert folder.are_same(folder.save(picture, "TIFF"), folder.save(picture, "TIFF"))
    jpeg = folder.save(picture, "JPEG", quality=95)
    assert folder.are_same(jpeg, folder.save(picture, "JPEG", quality=95, comment=b"x"))


def test_comparing_needs_no_decoder_of_the_caller(folder: Folder) -> None:
    path = folder.save(draw_picture(25, (60, 40)), "PNG")
    assert same_pixels(path, path)
    assert len(pixel_digest(path)) == 32


def test_with_and_without_alpha_are_not_the_same(folder: Folder) -> None:
    picture = draw_picture(13, (60, 40))
    opaque = picture.convert("RGBA")
    assert not folder.are_same(folder.save(picture, "PNG"), folder.save(opaque, "PNG"))
    assert folder.are_same(folder.save(opaque, "PNG"), folder.save(opaque, "TIFF"))
    holed = opaque.copy()
    holed.putalpha(128)
    assert not folder.are_same(folder.save(opaque, "PNG"), folder.save(holed, "PNG"))


def test_a_profile_that_changes_colours_counts(folder: Folder) -> None:
    picture = draw_picture(14, (60, 40))
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = folder.save(picture, "PNG")
    assert folder.are_same(plain, folder.save(picture, "PNG", icc_profile=srgb))
    assert not folder.are_same(plain, folder.save(picture, "PNG", icc_profile=swapped_profile()))


def swapped_profile() -> bytes:
    """Return an RGB profile whose red and blue are exchanged: sRGB's with two tags renamed."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"tXYZ").replace(b"bXYZ", b"rXYZ").replace(b"tXYZ", b"bXYZ")
    name = "sRGB".encode("utf-16-be")
    return swapped.replace(name, "sBGR".encode("utf-16-be"))


def test_a_truncated_file_is_the_same_as_nothing(folder: Folder, decoder: Decoder) -> None:
    content = folder.save(draw_picture(15), "JPEG").read_bytes()
    cut = folder.write(content[: len(content) // 2])
    assert not folder.are_same(cut, cut)
    with pytest.raises(UnreadablePhotoError, match="cut off"):
        pixel_digest(cut, decoder)
    with pytest.raises(UnreadablePhotoError, match="gone"):
        pixel_digest(Path("nowhere"), decoder)


@pytest.mark.real_photos
def test_every_format_can_be_compared_with_itself(shared_data: Path, decoder: Decoder) -> None:
    formats = shared_data / "eval" / "formats"
    files = [path for path in formats.rglob("*.*") if path.parent.name != "broken"]
    failures = {path.name for path in files if not same_pixels(path, path, decoder)}
    assert failures == set()


@pytest.mark.real_photos
def test_no_two_formats_of_a_set_are_taken_for_one(shared_data: Path, decoder: Decoder) -> None:
    fox = sorted((shared_data / "eval" / "formats" / "avif").glob("fox*"))
    assert len({pixel_digest(path, decoder) for path in fox}) == len(fox)
