"""Thumbnails: reduced without inventing patterns, turned, encoded and decoded again."""

import io

import imagehash
import numpy as np
import pytest
from PIL import Image, ImageOps

from photofind.core.intake import jpeg, jpeg_header, mpf
from photofind.core.intake.picture import (
    THUMBNAIL_SIDE_PX,
    decode_thumbnail,
    encode_thumbnail,
    fit,
    on_white,
    shrink,
    turn_upright,
)
from tests.builders import draw_picture


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientations_are_those_of_exif(orientation: int) -> None:
    picture = draw_picture(1, (40, 30))
    exif = picture.getexif()
    exif[0x0112] = orientation
    want = np.asarray(ImageOps.exif_transpose(picture))
    assert (turn_upright(np.asarray(picture), orientation) == want).all()


@pytest.mark.parametrize("size", [(1400, 1000), (700, 500), (400, 321), (5000, 3), (3, 5000)])
def test_the_long_side_is_what_was_asked_for(size: tuple[int, int]) -> None:
    small = shrink(np.asarray(draw_picture(2, size)), 320)
    assert max(small.shape[:2]) == 320
    assert small.shape[1::-1] == fit(*size, 320)
    assert small.shape[2] == 3


def test_small_pictures_are_left_alone() -> None:
    pixels = np.asarray(draw_picture(3, (320, 200)))
    assert shrink(pixels, 320) is pixels


@pytest.mark.parametrize("channels", [1, 3, 4])
def test_the_number_of_channels_stays(channels: int) -> None:
    pixels = np.zeros((500, 400, channels), np.uint8)
    assert shrink(pixels, 320).shape == (320, 256, channels)


@pytest.mark.parametrize("width", [330, 450, 640, 1000])
def test_fine_stripes_turn_grey_instead_of_into_other_stripes(width: int) -> None:
    stripes = np.zeros((width * 3 // 4, width, 3), np.uint8)
    stripes[:, ::2] = 255
    small = shrink(stripes, 160)
    # Averages over whole stripes differ by what a partly covered one adds.
    assert small.mean() == pytest.approx(127, abs=2)
    assert small.astype(float).std() < 40


def test_transparency_shows_white() -> None:
    pixels = np.array([[[255, 0, 0, 255], [255, 0, 0, 0], [0, 0, 0, 128]]], np.uint8)
    assert on_white(pixels).tolist() == [[[255, 0, 0], [255, 255, 255], [127, 127, 127]]]


def test_a_thumbnail_survives_its_encoding() -> None:
    pixels = shrink(np.asarray(draw_picture(4)), THUMBNAIL_SIDE_PX)
    encoded = encode_thumbnail(pixels)
    again = decode_thumbnail(encoded)
    assert again.shape == pixels.shape
    assert np.abs(again.astype(int) - pixels).mean() < 6
    with pytest.raises(ValueError, match="JPEG"):
        decode_thumbnail(b"no picture")


def save_jpeg(picture: Image.Image, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", **options)
    return file.getvalue()


@pytest.mark.parametrize("size", [(500, 375), (641, 480), (1300, 900)])
def test_hashes_of_thumbnails_are_those_of_the_pictures(size: tuple[int, int]) -> None:
    distances = []
    for seed in range(6):
        picture = draw_picture(seed, size)
        content = save_jpeg(picture, quality=92)
        header = jpeg_header.parse_header(content)
        pixels, _ = jpeg.decode_scaled(content, header, THUMBNAIL_SIDE_PX)
        thumbnail = Image.fromarray(shrink(pixels, THUMBNAIL_SIDE_PX))
        full = Image.open(io.BytesIO(content))
        distances.append(imagehash.phash(thumbnail) - imagehash.phash(full))
    assert max(distances) <= 2
    assert np.mean(distances) < 1


@pytest.mark.parametrize("quality", [30, 50, 75, 92, 100])
def test_the_quality_of_a_jpeg_is_estimated(quality: int) -> None:
    header = jpeg_header.parse_header(save_jpeg(draw_picture(5), quality=quality))
    assert header.quality is not None
    assert abs(header.quality - quality) <= 1


@pytest.mark.parametrize("progressive", [True, False])
@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_jpeg_headers_tell_what_follows(progressive: bool, mode: str) -> None:
    content = save_jpeg(draw_picture(6, (123, 45)).convert(mode), progressive=progressive)
    header = jpeg_header.parse_header(content)
    assert (header.width_px, header.height_px) == (123, 45)
    assert header.components == {"L": 1, "RGB": 3, "CMYK": 4}[mode]
    assert header.is_progressive is progressive
    assert mpf.count_pages(content, header) == 1


def test_pictures_of_a_multi_picture_file_are_counted_and_previews_are_not() -> None:
    stereo, preview = io.BytesIO(), io.BytesIO()
    main = draw_picture(7, (200, 150))
    main.save(stereo, "MPO", save_all=True, append_images=[draw_picture(8, (200, 150))])
    main.save(preview, "MPO", save_all=True, append_images=[main.resize((100, 75))])
    for file, pages in ((stereo, 2), (preview, 1)):
        content = file.getvalue()
        assert mpf.count_pages(content, jpeg_header.parse_header(content)) == pages


def test_metadata_can_be_taken_out_of_a_jpeg() -> None:
    exif = Image.Exif()
    exif[0x010E] = "a caption"
    content = save_jpeg(draw_picture(9), exif=exif, comment=b"a comment", icc_profile=b"x" * 100)
    bare = jpeg_header.without_metadata(content)
    assert b"a caption" not in bare
    assert b"a comment" not in bare
    pictures = [np.asarray(Image.open(io.BytesIO(one))) for one in (content, bare)]
    assert (pictures[0] == pictures[1]).all()
