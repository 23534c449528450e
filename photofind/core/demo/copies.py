"""What people do to pictures: the edits of the demo, each with the grade its copy deserves."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from photofind.core.domain import Grade

EXIF_ORIENTATION, EXIF_SOFTWARE = 0x0112, 0x0131
TURNED_CLOCKWISE = 6  # the EXIF orientation of a picture that must be turned by 90° to be upright
DARK = (18, 18, 22)

Change = Callable[[Image.Image], Image.Image]


@dataclass(frozen=True, slots=True)
class Edit:
    """One way to make a copy.

    Attributes:
        grade: What the copy is to its original.
        folder: Where such copies are found, below the demo's pictures.
        suffix: What the file's name ends with.
        make: Reads the first path, a JPEG, and writes the second.
    """

    grade: Grade
    folder: str
    suffix: str
    make: Callable[[Path, Path], None]


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)


def _add_comment(source: Path, target: Path) -> None:
    """Write the same JPEG with a comment: other bytes, the same pixels."""
    stored, comment = source.read_bytes(), b"from the old phone"
    length = (len(comment) + 2).to_bytes(2, "big")
    target.write_bytes(stored[:2] + b"\xff\xfe" + length + comment + stored[2:])


def _tag_orientation(source: Path, target: Path) -> None:
    """Store the picture lying on its side, with the tag that says so."""
    with Image.open(source) as image:
        exif = image.getexif()
        exif[EXIF_ORIENTATION] = TURNED_CLOCKWISE
        image.transpose(Image.Transpose.ROTATE_90).save(target, quality=92, exif=exif)


def _redraw(
    source: Path,
    target: Path,
    *,
    change: Change,
    quality: int = 88,
    lossless: bool = False,
    software: str = "",
) -> None:
    """Decode, change and save; the file's suffix chooses the format."""
    with Image.open(source) as image:
        exif = image.getexif()
        changed = change(image.convert("RGB"))
    if software:
        exif[EXIF_SOFTWARE] = software
    changed.save(target, quality=quality, lossless=lossless, exif=exif)


def _as_it_is(image: Image.Image) -> Image.Image:
    return image


def _resize(image: Image.Image, *, share: float) -> Image.Image:
    size = (round(image.width * share), round(image.height * share))
    return image.resize(size, Image.Resampling.LANCZOS)


def _fit(image: Image.Image, *, side: int) -> Image.Image:
    return _resize(image, share=side / max(image.size))


def _turn(image: Image.Image, *, way: Image.Transpose) -> Image.Image:
    return image.transpose(way)


def _brighten(image: Image.Image, *, factor: float) -> Image.Image:
    return ImageEnhance.Brightness(image).enhance(factor)


def _saturate(image: Image.Image, *, factor: float) -> Image.Image:
    return ImageEnhance.Color(image).enhance(factor)


def _warm(image: Image.Image) -> Image.Image:
    pixels = np.asarray(image, dtype=np.float32) * np.array([1.12, 1.0, 0.84], dtype=np.float32)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _sepia(image: Image.Image) -> Image.Image:
    return ImageOps.colorize(image.convert("L"), (38, 24, 12), (255, 240, 214), (164, 122, 84))


def _grey(image: Image.Image) -> Image.Image:
    return image.convert("L")


def _blur(image: Image.Image) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(3))


def _frame(image: Image.Image, *, colour: str) -> Image.Image:
    return ImageOps.expand(image, round(image.width * 0.06), colour)


def _crop(image: Image.Image, *, area: float, right: float, down: float) -> Image.Image:
    """Keep ``area`` of the picture; ``right`` and ``down`` say where, 0 to 1."""
    width, height = (round(side * area**0.5) for side in image.size)
    left, top = round((image.width - width) * right), round((image.height - height) * down)
    return image.crop((left, top, left + width, top + height))


def _tilt(image: Image.Image, *, degrees: float) -> Image.Image:
    return image.rotate(degrees, Image.Resampling.BICUBIC)


def _write(image: Image.Image, where: tuple[float, float], words: str, size: float) -> None:
    font = ImageFont.load_default(round(image.height * size))
    spot = (image.width * where[0], image.height * where[1])
    ImageDraw.Draw(image).text(spot, words, fill="white", font=font, anchor="mm")


def _caption(image: Image.Image) -> Image.Image:
    captioned = image.copy()
    top = round(image.height * 0.84)
    ImageDraw.Draw(captioned).rectangle((0, top, *image.size), fill=DARK)
    _write(captioned, (0.5, 0.92), "Wish you were here", 0.08)
    return captioned


def _watermark(image: Image.Image) -> Image.Image:
    stamped = image.copy()
    for row in range(4):
        for column in range(3):
            _write(stamped, (0.18 + 0.32 * column, 0.14 + 0.25 * row), "SAMPLE", 0.05)
    return Image.blend(image, stamped, 0.4)


def _sticker(image: Image.Image) -> Image.Image:
    decorated, radius = image.copy(), image.height * 0.13
    drawing = ImageDraw.Draw(decorated)
    for share in (0.2, 0.78):
        x, y = image.width * share, image.height * (0.25 + 0.5 * (share > 0.5))
        drawing.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(255, 214, 60))
        eye, mouth = radius * 0.14, radius * 0.55
        for side in (-0.35, 0.35):
            left, top = x + side * radius - eye, y - radius * 0.3 - eye
            drawing.ellipse((left, top, left + 2 * eye, top + 2 * eye), fill=DARK)
        drawing.arc((x - mouth, y - mouth, x + mouth, y + mouth), 20, 160, DARK, round(radius / 9))
    return decorated


def _screenshot(image: Image.Image) -> Image.Image:
    size = (round(image.width * 1.1), round(image.height * 1.35))
    screen = Image.new("RGB", size, DARK)
    screen.paste(image, ((size[0] - image.width) // 2, (size[1] - image.height) // 2))
    _write(screen, (0.08, 0.03), "18:42", 0.03)
    _write(screen, (0.5, 0.95), "<     O     =", 0.04)
    return screen


def _cover(image: Image.Image) -> Image.Image:
    covered = image.copy()
    box = (image.width * 0.55, image.height * 0.1, image.width * 0.87, image.height * 0.42)
    ImageDraw.Draw(covered).rectangle(box, fill=(128, 128, 128))
    return covered


def _edit(
    grade: Grade,
    folder: str,
    suffix: str,
    change: Change,
    *,
    quality: int = 88,
    lossless: bool = False,
) -> Edit:
    software = "Paintbox 4.1" if folder == "Edited" else ""
    make = partial(_redraw, change=change, quality=quality, lossless=lossless, software=software)
    return Edit(grade, folder, suffix, make)


_same, _edited = partial(_edit, Grade.SAME), partial(_edit, Grade.EDITED)
_pixels = partial(_edit, Grade.PIXELS, lossless=True)

EDITS: dict[str, Edit] = {
    "copy": Edit(Grade.IDENTICAL, "Old phone", ".jpg", _copy),
    "second copy": Edit(Grade.IDENTICAL, "USB stick/Everything", " (1).jpg", _copy),
    "metadata": Edit(Grade.PIXELS, "Old phone", "~2.jpg", _add_comment),
    "png": _pixels("Downloads", ".png", _as_it_is),
    "lossless webp": _pixels("Downloads", ".webp", _as_it_is, quality=60),
    "orientation": Edit(Grade.SAME, "Old phone", "_r.jpg", _tag_orientation),
    "half": _same("Sent", "-medium.jpg", partial(_resize, share=0.5)),
    "quarter": _same("Sent", "-small.jpg", partial(_resize, share=0.25)),
    "160 px": _same("Web album/thumbs", "_t.jpg", partial(_fit, side=160)),
    "jpeg 70": _same("Sent", ".jpeg", _as_it_is, quality=70),
    "jpeg 30": _same("Downloads", "-received.jpg", _as_it_is, quality=30),
    "webp 70": _same("Web album", ".webp", _as_it_is, quality=70),
    "avif 50": _same("Web album", ".avif", _as_it_is, quality=50),
    "quarter turn": _same("Edited", "_turned.jpg", partial(_turn, way=Image.Transpose.ROTATE_270)),
    "upside down": _same("Edited", "_180.jpg", partial(_turn, way=Image.Transpose.ROTATE_180)),
    "mirror": _same("Edited", "_flip.jpg", partial(_turn, way=Image.Transpose.FLIP_LEFT_RIGHT)),
    "brighter": _same("Edited", "_bright.jpg", partial(_brighten, factor=1.3)),
    "darker": _same("Edited", "_dark.jpg", partial(_brighten, factor=0.6)),
    "vivid": _same("Edited", "_vivid.jpg", partial(_saturate, factor=1.6)),
    "warm": _same("Edited", "_warm.jpg", _warm),
    "sepia": _same("Edited", "_sepia.jpg", _sepia),
    "greyscale": _same("Edited", "_bw.jpg", _grey),
    "blur": _same("Edited", "_soft.jpg", _blur),
    "white frame": _edited("Edited", "_framed.jpg", partial(_frame, colour="white")),
    "crop 80": _edited("Edited", "_crop.jpg", partial(_crop, area=0.8, right=0.7, down=0.4)),
    "crop 64": _edited("Edited", "_crop2.jpg", partial(_crop, area=0.64, right=0.2, down=0.8)),
    "crop 50": _edited("Edited", "_detail.jpg", partial(_crop, area=0.5, right=0.5, down=0.6)),
    "tilt": _edited("Edited", "_straight.jpg", partial(_tilt, degrees=4)),
    "caption": _edited("Sent", "_card.jpg", _caption),
    "watermark": _edited("Downloads", "_preview.jpg", _watermark),
    "sticker": _edited("Sent", "_fun.jpg", _sticker),
    "screenshot": _edited("Screenshots", "_screen.png", _screenshot),
    "occlusion": _edited("Downloads", "_hidden.jpg", _cover),
}
