"""Every edit of the list that photofind is measured on, at its stated strengths.

One `Edit` is one row at one strength: what it does, which grade a copy made by it deserves, and
whether such a copy may be marked for removal without being looked at. Strengths are fixed: none
may be softened or left out of a report.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from photofind.core.domain import Grade
from tests.benchmarks.sheet import Box, Matrix, Saving, Sheet, jpeg, scaling, shift, turning

Draw = Callable[[Sheet, Random], Sheet]
REFERENCE_SIDE_PX = 500  # the side at which blur radii are stated


@dataclass(frozen=True)
class Edit:
    """One row of the list at one strength."""

    row: str
    name: str
    grade: Grade
    is_auto: bool
    draw: Draw
    is_hard: bool = False  # crops below 50 % and tilts above 10 degrees have a goal of their own
    parts: tuple[str, ...] = ()  # of a combination: its edits that are no re-encodings

    @property
    def recipe(self) -> str:
        """The edits that are no re-encodings, joined by a plus sign; empty if there is none."""
        own = () if self.is_auto or self.row == "combination" else (f"{self.row} {self.name}",)
        return " + ".join(sorted((*own, *self.parts)))


def _saved(saving: Saving, sheet: Sheet, _random: Random) -> Sheet:
    return replace(sheet, saving=saving)


def _resized(sheet: Sheet, _random: Random, *, share: float = 0.0, side_px: int = 0) -> Sheet:
    width, height = sheet.image.size
    share = share or side_px / max(width, height)
    size = (max(1, round(width * share)), max(1, round(height * share)))
    step = scaling(size[0] / width, size[1] / height)
    return sheet.moved(sheet.image.resize(size, Image.Resampling.LANCZOS), step)


_TURNS = {
    "90": Image.Transpose.ROTATE_270,  # Pillow turns counter-clockwise
    "180": Image.Transpose.ROTATE_180,
    "270": Image.Transpose.ROTATE_90,
    "mirrored": Image.Transpose.FLIP_LEFT_RIGHT,
    "mirrored, 90": Image.Transpose.TRANSVERSE,
    "mirrored, 180": Image.Transpose.FLIP_TOP_BOTTOM,
    "mirrored, 270": Image.Transpose.TRANSPOSE,
}


def _transposed(name: str, sheet: Sheet, _random: Random) -> Sheet:
    image = sheet.image.transpose(_TURNS[name])
    (w, h), (new_w, new_h) = sheet.image.size, image.size
    degrees = float(name.rsplit(" ", maxsplit=1)[-1]) if name != "mirrored" else 0.0
    mirror = scaling(-1, 1) if name.startswith("mirrored") else np.eye(3)
    centred = turning(degrees) @ mirror @ shift(-w / 2, -h / 2)
    return sheet.moved(image, shift(new_w / 2, new_h / 2) @ centred)


def _by_pixels(change: Callable[[Image.Image], Image.Image], sheet: Sheet, _r: Random) -> Sheet:
    return sheet.painted(change(sheet.image).convert("RGB"))


def _gamma(power: float, image: Image.Image) -> Image.Image:
    return image.point([round(255 * (v / 255) ** power) for v in range(256)] * 3)


def _cast(gains: tuple[float, float, float], image: Image.Image) -> Image.Image:
    return image.point([min(255, round(v * gain)) for gain in gains for v in range(256)])


def _sepia(image: Image.Image) -> Image.Image:
    rows = (0.393, 0.769, 0.189, 0, 0.349, 0.686, 0.168, 0, 0.272, 0.534, 0.131, 0)
    return image.convert("RGB", rows)


def _blurred(radius_px: float, image: Image.Image) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(radius_px * max(image.size) / REFERENCE_SIDE_PX))


def _noisy(sheet: Sheet, random: Random) -> Sheet:
    pixels = np.asarray(sheet.image, dtype=np.float32)
    noise = np.random.default_rng(random.getrandbits(32)).normal(0, 8, pixels.shape)
    return sheet.painted(Image.fromarray(np.clip(pixels + noise, 0, 255).astype(np.uint8)))


def _bordered(share: float, colour: str, sheet: Sheet, random: Random, *, sides: int = 4) -> Sheet:
    width, height = sheet.image.size
    edge = round(share * width)
    margins = [edge] * 4
    if sides == 1:
        margins = [0] * 4
        margins[random.randrange(4)] = edge
    left, top, right, bottom = margins
    framed = Image.new("RGB", (width + left + right, height + top + bottom), colour)
    framed.paste(sheet.image, (left, top))
    return sheet.moved(framed, shift(left, top))


def _cut(sheet: Sheet, box: tuple[int, int, int, int]) -> Sheet:
    return sheet.moved(sheet.image.crop(box), shift(-box[0], -box[1]))


def _cropped(area: float, sheet: Sheet, random: Random) -> Sheet:
    width, height = sheet.image.size
    stretch = random.uniform(0.85, 1.18)  # people rarely keep the aspect ratio exactly
    share_x, share_y = min(1.0, area**0.5 * stretch), min(1.0, area**0.5 / stretch)
    share_x, share_y = (area / share_y, share_y) if share_y == 1.0 else (share_x, area / share_x)
    share_x, share_y = min(1.0, share_x), min(1.0, share_y)
    w, h = max(8, round(width * share_x)), max(8, round(height * share_y))
    left, top = random.randint(0, width - w), random.randint(0, height - h)
    return _cut(sheet, (left, top, left + w, top + h))


def _inner_size(width: int, height: int, degrees: float) -> tuple[int, int]:
    """Return the largest box of the same shape inside a picture turned by ``degrees``."""
    angle = abs(np.deg2rad(degrees))
    cosine, sine = abs(np.cos(angle)), abs(np.sin(angle))
    shrink = min(
        width / (width * cosine + height * sine), height / (width * sine + height * cosine)
    )
    return max(8, int(width * shrink)), max(8, int(height * shrink))


def _tilted(degrees: float, sheet: Sheet, *, is_inner: bool, is_grown: bool = False) -> Sheet:
    image = sheet.image
    turned = image.rotate(-degrees, Image.Resampling.BICUBIC, expand=is_grown)
    (w, h), (new_w, new_h) = image.size, turned.size
    step = shift(new_w / 2, new_h / 2) @ turning(degrees) @ shift(-w / 2, -h / 2)
    moved = sheet.moved(turned, step)
    if not is_inner:
        return moved
    inner_w, inner_h = _inner_size(w, h, degrees)
    left, top = (new_w - inner_w) // 2, (new_h - inner_h) // 2
    return _cut(moved, (left, top, left + inner_w, top + inner_h))


def _tilt(degrees: float, sheet: Sheet, random: Random, *, is_inner: bool) -> Sheet:
    return _tilted(degrees * random.choice((-1, 1)), sheet, is_inner=is_inner)


def _any_angle(sheet: Sheet, random: Random, *, is_inner: bool) -> Sheet:
    return _tilted(random.uniform(-180, 180), sheet, is_inner=is_inner, is_grown=True)


TEXT = (
    "summer holiday with the family at the lake best day ever who remembers this one copyright "
    "photo by private collection do not share happy birthday to you when it rains on monday"
)
WORDS = tuple(TEXT.split())


def font(size_px: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Return the font Pillow brings along, so that every machine draws the same."""
    return ImageFont.load_default(max(6, size_px))


def phrase(random: Random, words: int) -> str:
    """Return some words in a row."""
    return " ".join(random.choice(WORDS) for _ in range(words))


def captioned(sheet: Sheet, random: Random) -> Sheet:
    """Cover 16 % of the height with a bar of text, at the top or at the bottom."""
    image = sheet.image.copy()
    width, height = image.size
    bar = max(4, round(0.16 * height))
    top = random.choice((0, height - bar))
    ink, paper = random.choice((("white", "black"), ("black", "white")))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, top, width, top + bar), fill=paper)
    text = phrase(random, 5)
    pen.text((width * 0.04, top + bar * 0.2), text, fill=ink, font=font(bar * 0.5))
    return sheet.painted(image, (0, top, width, top + bar))


def watermarked(sheet: Sheet, random: Random, text: str = "SAMPLE") -> Sheet:
    """Write ``text`` over everything at 40 % opacity."""
    width, height = sheet.image.size
    size = max(width, height) * random.uniform(0.07, 0.1)
    side = round(1.5 * max(width, height))
    layer = Image.new("L", (side, side), 0)
    pen = ImageDraw.Draw(layer)
    step_x, step_y = size * len(text) * 0.85, size * 2.1
    for row in range(int(side / step_y) + 1):
        for column in range(-1, int(side / step_x) + 1):
            at = (column * step_x + (row % 2) * step_x / 2, row * step_y)
            pen.text(at, text, fill=round(255 * 0.4), font=font(size))
    layer = layer.rotate(random.choice((0, 30, -30, 45)), Image.Resampling.BICUBIC)
    left, top = (side - width) // 2, (side - height) // 2
    mask = layer.crop((left, top, left + width, top + height))
    ink = Image.new("RGB", (width, height), random.choice(("white", "white", "black")))
    return sheet.painted(Image.composite(ink, sheet.image, mask))


def _face(pen: ImageDraw.ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    w, h = right - left, bottom - top
    for ring in range(8):  # a little shading, as emoji have
        inset = ring * w * 0.03
        colour = (255 - 2 * ring, 190 + 6 * ring, 20 + 8 * ring)
        pen.ellipse((left + inset, top + inset, right - inset, bottom - inset), fill=colour)
    for eye in (0.3, 0.62):
        x = left + eye * w
        pen.ellipse((x, top + 0.3 * h, x + 0.09 * w, top + 0.45 * h), fill=(60, 40, 10))
    mouth = (left + 0.25 * w, top + 0.45 * h, right - 0.25 * w, bottom - 0.15 * h)
    pen.chord(mouth, 0, 180, fill=(130, 30, 30))


def _heart(pen: ImageDraw.ImageDraw, box: Box) -> None:
    left, top, right, bottom = box
    w, h = right - left, bottom - top
    red = (220, 20, 50)
    pen.ellipse((left, top, left + 0.55 * w, top + 0.6 * h), fill=red)
    pen.ellipse((right - 0.55 * w, top, right, top + 0.6 * h), fill=red)
    pen.polygon(
        [(left + 0.03 * w, top + 0.4 * h), (right - 0.03 * w, top + 0.4 * h),
         ((left + right) / 2, bottom)], fill=red,
    )  # fmt: skip


def _stickered(sheet: Sheet, random: Random) -> Sheet:
    image = sheet.image.copy()
    width, height = image.size
    count = random.choice((1, 2, 3))
    side = (0.08 * width * height / count / 0.75) ** 0.5  # a disc fills about 3/4 of its box
    pen, boxes = ImageDraw.Draw(image), []
    for _ in range(count):
        left = random.uniform(0, max(1.0, width - side))
        top = random.uniform(0, max(1.0, height - side))
        boxes.append((left, top, left + side, top + side))
        random.choice((_face, _heart))(pen, boxes[-1])
    return sheet.painted(image, *boxes)


def screenshot(sheet: Sheet, random: Random) -> Sheet:
    """Show the picture inside a dark frame of 1.1 x 1.35 with status bars."""
    width, height = sheet.image.size
    frame_w, frame_h = round(1.1 * width), round(1.35 * height)
    frame = Image.new("RGB", (frame_w, frame_h), (18, 18, 20))
    left, top = (frame_w - width) // 2, (frame_h - height) // 2
    frame.paste(sheet.image, (left, top))
    pen, size = ImageDraw.Draw(frame), 0.05 * height
    pen.text((0.03 * frame_w, 0.2 * top), f"{random.randrange(24):02}:{random.randrange(60):02}",
             fill="white", font=font(size))  # fmt: skip
    pen.rectangle((0.88 * frame_w, 0.25 * top, 0.96 * frame_w, 0.5 * top), outline="white")
    for dot in range(4):
        x, y = frame_w * (0.15 + 0.2 * dot), frame_h - 0.6 * top
        pen.ellipse((x, y, x + size, y + size), outline=(200, 200, 200), width=2)
    return sheet.moved(frame, shift(left, top))


def _occluded(area: float, sheet: Sheet, random: Random) -> Sheet:
    image = sheet.image.copy()
    width, height = image.size
    w, h = width * area**0.5, height * area**0.5
    left, top = random.uniform(0, width - w), random.uniform(0, height - h)
    box = (left, top, left + w, top + h)
    ImageDraw.Draw(image).rectangle(box, fill=(128, 128, 128))
    return sheet.painted(image, box)


def homography(source: list[tuple[float, float]], target: list[tuple[float, float]]) -> Matrix:
    """Return the matrix that takes four points to four others."""
    rows, values = [], []
    for (x, y), (u, v) in zip(source, target, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    solved = np.linalg.solve(np.array(rows, dtype=float), np.array(values, dtype=float))
    return np.append(solved, 1.0).reshape(3, 3)


TABLES = ((0, 0, 0), (90, 85, 80), (230, 230, 225))  # what a photographed print lies on


def _in_perspective(sheet: Sheet, random: Random) -> Sheet:
    width, height = sheet.image.size
    corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    moved = [
        (x + random.uniform(-0.06, 0.06) * width, y + random.uniform(-0.06, 0.06) * height)
        for x, y in corners
    ]
    step = homography(corners, moved)
    back = np.linalg.inv(step)
    image = sheet.image.transform(
        (width, height), Image.Transform.PERSPECTIVE, tuple((back / back[2, 2]).ravel()[:8]),
        Image.Resampling.BICUBIC, fillcolor=random.choice(TABLES),
    )  # fmt: skip
    return sheet.moved(image, step)


def _edit(row: str, name: str, draw: Draw, *, grade: Grade = Grade.EDITED) -> Edit:
    return Edit(row, name, grade, is_auto=False, draw=draw)


def _pure(row: str, name: str, draw: Draw, grade: Grade = Grade.SAME) -> Edit:
    return Edit(row, name, grade, is_auto=True, draw=draw)


def _same(row: str, name: str, change: Callable[[Image.Image], Image.Image]) -> Edit:
    return _edit(row, name, partial(_by_pixels, change), grade=Grade.SAME)


def _enhanced(kind: type[ImageEnhance._Enhance], factor: float, image: Image.Image) -> Image.Image:
    return kind(image).enhance(factor)


LOSSLESS = (
    Saving("PNG", ()),
    Saving("WEBP", (("lossless", True),)),
    Saving("TIFF", (("compression", "tiff_lzw"),)),
)

REENCODINGS: tuple[Edit, ...] = (
    *(_pure("resize", f"{s:.0%}", partial(_resized, share=s)) for s in (0.5, 0.25)),
    *(_pure("resize", f"{s} px", partial(_resized, side_px=s)) for s in (160, 96)),
    *(_pure("recompress", f"JPEG {q}", partial(_saved, jpeg(q))) for q in (70, 30, 20)),
    _pure("recompress", "twice", partial(_saved, replace(jpeg(60), times=2))),
    *(
        _pure("recompress", f"WebP {q}", partial(_saved, Saving("WEBP", (("quality", q),))))
        for q in (70, 30)
    ),
    _pure("recompress", "AVIF 50", partial(_saved, Saving("AVIF", (("quality", 50),)))),
    _pure("recompress", "4:2:0", partial(_saved, jpeg(85, subsampling=2))),
    *(
        _pure("orientation", f"tag {tag}", partial(_saved, replace(jpeg(90), orientation=tag)))
        for tag in range(2, 9)
    ),
)

RECOLOURINGS: tuple[Edit, ...] = (
    *(
        _same("brightness", f"brightness {f}", partial(_enhanced, ImageEnhance.Brightness, f))
        for f in (0.6, 1.3, 1.4)
    ),
    *(
        _same("brightness", f"contrast {f}", partial(_enhanced, ImageEnhance.Contrast, f))
        for f in (0.6, 1.3, 1.4)
    ),
    *(_same("brightness", f"gamma {g}", partial(_gamma, g)) for g in (0.7, 1.4)),
    _same("colour", "warm", partial(_cast, (1.15, 1.0, 0.8))),
    _same("colour", "cold", partial(_cast, (0.8, 1.0, 1.15))),
    *(
        _same("colour", f"saturation {f}", partial(_enhanced, ImageEnhance.Color, f))
        for f in (0.4, 1.6)
    ),
    _same("colour", "sepia", _sepia),
    _same("colour", "greyscale", ImageOps.grayscale),
    *(_same("blur", f"blur {r} px", partial(_blurred, r)) for r in (1.6, 3.0)),
    _same("blur", "unsharp", lambda image: image.filter(ImageFilter.UnsharpMask(3, 150))),
    _edit("blur", "noise", _noisy, grade=Grade.SAME),
)

TURNS: tuple[Edit, ...] = tuple(
    _edit("quarter turn, mirror", name, partial(_transposed, name), grade=Grade.SAME)
    for name in _TURNS
)

ALTERATIONS: tuple[Edit, ...] = (
    *(
        _edit("border", f"{colour} {share:.0%}", partial(_bordered, share, colour))
        for colour in ("white", "black") for share in (0.06, 0.15)
    ),
    *(
        _edit("border", f"{colour} {share:.0%} one side",
              partial(_bordered, share, colour, sides=1))
        for colour in ("white", "black") for share in (0.06, 0.15)
    ),
    *(_edit("crop", f"{a:.0%}", partial(_cropped, a)) for a in (0.92, 0.8, 0.64, 0.5)),
    replace(_edit("crop", "35%", partial(_cropped, 0.35)), is_hard=True),
    *(
        _edit("tilt", f"{d}° {kind}", partial(_tilt, d, is_inner=kind == "inner"))
        for d in (2, 4, 8) for kind in ("inner", "corners")
    ),
    *(
        replace(_edit("any angle", k, partial(_any_angle, is_inner=k == "inner")), is_hard=True)
        for k in ("inner", "corners")
    ),
    _edit("caption", "bar", captioned),
    _edit("watermark", "SAMPLE", watermarked),
    _edit("emoji", "stickers", _stickered),
    _edit("screenshot", "frame", screenshot),
    *(_edit("occlusion", f"{a:.0%}", partial(_occluded, a)) for a in (0.10, 0.25)),
    _edit("perspective", "corners 6%", _in_perspective),
)  # fmt: skip

EDITS: tuple[Edit, ...] = (*REENCODINGS, *RECOLOURINGS, *TURNS, *ALTERATIONS)


def _chain(first: Edit, second: Edit, sheet: Sheet, random: Random) -> Sheet:
    return second.draw(first.draw(sheet, random), random)


def combination(random: Random) -> Edit:
    """Put two edits of different rows together; the copy deserves the weaker grade."""
    first, second = random.sample(EDITS, 2)
    while first.row == second.row:
        first, second = random.sample(EDITS, 2)
    return Edit(
        "combination",
        f"{first.row} {first.name} + {second.row} {second.name}",
        min(first.grade, second.grade),
        is_auto=first.is_auto and second.is_auto,
        draw=partial(_chain, first, second),
        is_hard=first.is_hard or second.is_hard,
        parts=tuple(part.recipe for part in (first, second) if part.recipe),
    )
