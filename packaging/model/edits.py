"""The edits that people make to pictures, drawn with Pillow at the picture's own resolution.

Every row of the edit list with every stated strength: `STRENGTHS` maps a row to its strengths,
`EDITS` maps a row to one function that draws a strength. They measure; training draws its views
with another routine (`views.py`). What is laid over a picture is drawn in `on_top.py`. Both need
Pillow and NumPy only.

A row that changes no pixel (a copy, other metadata) returns the picture as it is.
"""

import io
import math
import random
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from on_top import BLACK, WHITE, captioned, occluded, screenshot, stickers, watermarked
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

Picture = Image.Image
Edit = Callable[[Picture, random.Random], Picture]
Table = dict[str, dict[str, Edit]]

BLUR_REFERENCE_PX = 500  # radii are stated for pictures of this long side
SEPIA = (0.393, 0.769, 0.189, 0, 0.349, 0.686, 0.168, 0, 0.272, 0.534, 0.131, 0)
ORIENTATION_TAG = 0x0112
UNDO_ORIENTATION = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def unchanged(image: Picture, _rng: random.Random) -> Picture:
    """Return the picture itself."""
    return image


def encoded(image: Picture, _rng: random.Random, **options: object) -> Picture:
    """Save and read again; options as for `Image.save`."""
    buffer = io.BytesIO()
    image.save(buffer, **options)  # type: ignore[arg-type]  # Pillow's options are not typed
    return ImageOps.exif_transpose(Image.open(buffer)).convert("RGB")


def twice(image: Picture, rng: random.Random) -> Picture:
    """Save as JPEG twice in a row."""
    once = encoded(image, rng, format="JPEG", quality=70)
    return encoded(once, rng, format="JPEG", quality=50)


def oriented(image: Picture, rng: random.Random, orientation: int) -> Picture:
    """Save turned pixels with the EXIF tag that turns them back."""
    exif = Image.Exif()
    exif[ORIENTATION_TAG] = orientation
    turned = image.transpose(UNDO_ORIENTATION[orientation])
    return encoded(turned, rng, format="JPEG", quality=92, exif=exif)


def scaled(image: Picture, _rng: random.Random, factor: float) -> Picture:
    """Reduce both sides by a factor."""
    size = [max(1, round(side * factor)) for side in image.size]
    return image.resize((size[0], size[1]), Image.Resampling.LANCZOS)


def reduced_to(image: Picture, rng: random.Random, long_side: int) -> Picture:
    """Reduce to a long side in pixels; smaller pictures stay."""
    return scaled(image, rng, min(1.0, long_side / max(image.size)))


def transposed(image: Picture, _rng: random.Random, how: Image.Transpose) -> Picture:
    """Turn by a quarter, or mirror."""
    return image.transpose(how)


def mirrored_and_turned(image: Picture, rng: random.Random) -> Picture:
    """Mirror, then turn by 90 or 270 degrees."""
    turn = rng.choice((Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270))
    return ImageOps.mirror(image).transpose(turn)


def brightened(image: Picture, _rng: random.Random, factor: float) -> Picture:
    """Multiply the values."""
    return ImageEnhance.Brightness(image).enhance(factor)


def contrasted(image: Picture, _rng: random.Random, factor: float) -> Picture:
    """Stretch the values about their mean."""
    return ImageEnhance.Contrast(image).enhance(factor)


def gamma(image: Picture, _rng: random.Random, power: float) -> Picture:
    """Raise the values, 0 to 1, to a power."""
    return image.point([round(255 * (value / 255) ** power) for value in range(256)] * 3)


def cast(image: Picture, _rng: random.Random, gains: tuple[float, float, float]) -> Picture:
    """Multiply each channel by its gain."""
    table = [min(255, round(value * gain)) for gain in gains for value in range(256)]
    return image.point(table)


def saturated(image: Picture, _rng: random.Random, factor: float) -> Picture:
    """Change the saturation."""
    return ImageEnhance.Color(image).enhance(factor)


def sepia(image: Picture, _rng: random.Random) -> Picture:
    """Make an old print of it."""
    return image.convert("RGB", SEPIA)


def grey(image: Picture, _rng: random.Random) -> Picture:
    """Take the colour away."""
    return image.convert("L").convert("RGB")


def blurred(image: Picture, _rng: random.Random, radius: float) -> Picture:
    """Blur by a radius in pixels of a 500 px picture."""
    return image.filter(ImageFilter.GaussianBlur(radius * max(image.size) / BLUR_REFERENCE_PX))


def sharpened(image: Picture, _rng: random.Random) -> Picture:
    """Apply an unsharp mask of 3 px and 150 %."""
    return image.filter(ImageFilter.UnsharpMask(3, 150))


def noisy(image: Picture, rng: random.Random) -> Picture:
    """Add Gaussian noise of 8 levels."""
    noise = np.random.default_rng(rng.getrandbits(32)).normal(0, 8, (*image.size[::-1], 3))
    return Image.fromarray((np.asarray(image) + noise).round().clip(0, 255).astype(np.uint8))


def bordered(image: Picture, rng: random.Random, share: float) -> Picture:
    """Put a black or white frame around; ``share`` of the width."""
    margin = max(1, round(image.width * share))
    return ImageOps.expand(image, margin, rng.choice((BLACK, WHITE)))


def one_sided(image: Picture, rng: random.Random, share: float) -> Picture:
    """Put a border on one side only."""
    margin = max(1, round(image.width * share))
    sides = [0, 0, 0, 0]
    sides[rng.randrange(4)] = margin
    return ImageOps.expand(
        image, (sides[0], sides[1], sides[2], sides[3]), rng.choice((BLACK, WHITE))
    )


def cropped(image: Picture, rng: random.Random, area: float) -> Picture:
    """Keep a part of the area, anywhere, of the picture's own shape."""
    width, height = (max(1, round(side * math.sqrt(area))) for side in image.size)
    left, top = rng.randint(0, image.width - width), rng.randint(0, image.height - height)
    return image.crop((left, top, left + width, top + height))


def rotated_with_corners(image: Picture, degrees: float) -> Picture:
    """Turn by an angle; the corners turn black, nothing is cut off."""
    return image.rotate(degrees, Image.Resampling.BICUBIC, expand=True)


def rotated_inner(image: Picture, degrees: float) -> Picture:
    """Turn by an angle and keep the largest upright rectangle without black corners."""
    turned = rotated_with_corners(image, degrees)
    width, height = inner_size(image.width, image.height, math.radians(degrees))
    left, top = (turned.width - width) // 2, (turned.height - height) // 2
    return turned.crop((left, top, left + width, top + height))


def inner_size(width: int, height: int, angle: float) -> tuple[int, int]:
    """Return the largest upright rectangle inside a turned one (angle in radians)."""
    sine, cosine = abs(math.sin(angle)), abs(math.cos(angle))
    long, short = max(width, height), min(width, height)
    if short <= 2 * sine * cosine * long or abs(sine - cosine) < 1e-6:
        half = short / 2
        across, down = (
            (half / sine, half / cosine) if width >= height else (half / cosine, half / sine)
        )
    else:
        span = cosine * cosine - sine * sine
        across = (width * cosine - height * sine) / span
        down = (height * cosine - width * sine) / span
    return max(1, int(across)), max(1, int(down))


def tilted(image: Picture, rng: random.Random, degrees: float) -> Picture:
    """Tilt to either side, with an inner crop or black corners."""
    signed = degrees * rng.choice((-1, 1))
    return rng.choice((rotated_inner, rotated_with_corners))(image, signed)


def any_angle(image: Picture, rng: random.Random, *, inner: bool) -> Picture:
    """Turn by any angle."""
    return (rotated_inner if inner else rotated_with_corners)(image, rng.uniform(-180, 180))


def perspective(image: Picture, rng: random.Random) -> Picture:
    """Move each corner inwards by up to 6 % of the sides, as a photo of a print does."""
    width, height = image.size

    def moved(x: int, y: int) -> tuple[float, float]:
        dx, dy = rng.uniform(0, 0.06) * width, rng.uniform(0, 0.06) * height
        return (x + dx if x == 0 else x - dx), (y + dy if y == 0 else y - dy)

    corners = [moved(x, y) for x, y in ((0, 0), (0, height), (width, height), (width, 0))]
    if rng.random() < 0.5:  # the sheet seen from aside, the table around it black
        return _seen_from_aside(image, corners)
    flat = [number for corner in corners for number in corner]
    return image.transform(image.size, Image.Transform.QUAD, flat, Image.Resampling.BICUBIC)


def _seen_from_aside(image: Picture, corners: list[tuple[float, float]]) -> Picture:
    width, height = image.size
    targets = ((0, 0), (0, height), (width, height), (width, 0))
    rows = []
    for (x, y), (u, v) in zip(corners, targets, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    values = [number for target in targets for number in target]
    solution = np.linalg.solve(np.array(rows, float), np.array(values, float))
    return image.transform(
        image.size, Image.Transform.PERSPECTIVE, solution.tolist(), Image.Resampling.BICUBIC
    )


def next_frame(image: Picture, rng: random.Random) -> Picture:
    """Shift the view by up to 3 % and move something in it by up to 6 %."""
    result = image.copy()
    width, height = image.size
    side_x, side_y = round(width * 0.3), round(height * 0.3)
    left, top = rng.randint(0, width - side_x), rng.randint(0, height - side_y)
    thing = image.crop((left, top, left + side_x, top + side_y))
    mask = Image.new("L", thing.size, 0)
    ImageDraw.Draw(mask).ellipse((0, 0, *thing.size), fill=255)
    mask = mask.filter(ImageFilter.GaussianBlur(max(1, side_x / 20)))
    step = [round(side * rng.uniform(-0.06, 0.06)) for side in image.size]
    result.paste(thing, (left + step[0], top + step[1]), mask)
    shift_x, shift_y = round(width * 0.03), round(height * 0.03)
    x, y = rng.randint(0, 2 * shift_x), rng.randint(0, 2 * shift_y)
    return result.crop((x, y, x + width - 2 * shift_x, y + height - 2 * shift_y))


def collage(image: Picture, rng: random.Random, others: Sequence[Picture], columns: int) -> Picture:
    """Show the picture as one tile of two rows, the other tiles drawn from ``others``."""
    count = 2 * columns
    place = rng.randrange(count)
    tiles = [image if n == place else rng.choice(others) for n in range(count)]
    width, height = image.size
    result = Image.new("RGB", (width * columns, height * 2))
    for number, tile in enumerate(tiles):
        fitted = ImageOps.fit(tile, image.size) if number != place else tile
        result.paste(fitted, (number % columns * width, number // columns * height))
    return result


def combination(image: Picture, rng: random.Random, table: Table) -> Picture:
    """Apply two edits of different rows."""
    for row in rng.sample([*table], 2):
        image = rng.choice([*table[row].values()])(image, rng)
    return image


def _each(edit: Callable[..., Picture], name: str, values: Sequence[float]) -> dict[str, Edit]:
    return {
        f"{name} {value:g}".strip(): partial(edit, **{_parameter(edit): value}) for value in values
    }


def _parameter(edit: Callable[..., Picture]) -> str:
    code = edit.__code__
    return str(code.co_varnames[2])


_TRIVIAL: Table = {
    "copy": {"copy": unchanged},
    "metadata": {"metadata": unchanged},
    "lossless": {
        "PNG": partial(encoded, format="PNG"),
        "WebP": partial(encoded, format="WEBP", lossless=True),
        "TIFF": partial(encoded, format="TIFF"),
    },
}
_PLAIN: Table = {
    "resize": {
        **_each(scaled, "to", (0.5, 0.25)),
        **_each(reduced_to, "long side", (160, 96)),
    },
    "recompress": {
        **{
            f"JPEG {quality}": partial(encoded, format="JPEG", quality=quality)
            for quality in (70, 30, 20)
        },
        "JPEG twice": twice,
        "WebP 70": partial(encoded, format="WEBP", quality=70),
        "WebP 30": partial(encoded, format="WEBP", quality=30),
        "AVIF 50": partial(encoded, format="AVIF", quality=50),
        "chroma 4:2:0": partial(encoded, format="JPEG", quality=92, subsampling=2),
    },
    "orientation": _each(oriented, "EXIF", range(2, 9)),
    "quarter turn, mirror": {
        "90": partial(transposed, how=Image.Transpose.ROTATE_90),
        "180": partial(transposed, how=Image.Transpose.ROTATE_180),
        "270": partial(transposed, how=Image.Transpose.ROTATE_270),
        "mirror": partial(transposed, how=Image.Transpose.FLIP_LEFT_RIGHT),
        "mirrored and turned": mirrored_and_turned,
    },
    "brightness, contrast": {
        **_each(brightened, "brightness", (0.6, 1.3, 1.4)),
        **_each(contrasted, "contrast", (0.6, 1.3, 1.4)),
        **_each(gamma, "gamma", (0.7, 1.4)),
    },
    "colour": {
        "warm cast": partial(cast, gains=(1.15, 1.0, 0.8)),
        "cold cast": partial(cast, gains=(0.8, 1.0, 1.15)),
        **_each(saturated, "saturation", (0.4, 1.6)),
        "sepia": sepia,
        "greyscale": grey,
    },
    "blur, sharpen, noise": {
        **_each(blurred, "blur", (1.6, 3)),
        "unsharp": sharpened,
        "noise": noisy,
    },
    "border": {
        **_each(bordered, "all sides", (0.06, 0.15)),
        **_each(one_sided, "one side", (0.06, 0.15)),
    },
    "crop": _each(cropped, "to", (0.92, 0.8, 0.64, 0.5, 0.35)),
    "tilt": _each(tilted, "by", (2, 4, 8)),
    "any angle": {
        "black corners": partial(any_angle, inner=False),
        "inner crop": partial(any_angle, inner=True),
    },
    "caption, watermark, emoji": {
        "caption": captioned,
        "watermark": watermarked,
        "emoji": stickers,
    },
    "screenshot": {"screenshot": screenshot},
    "occlusion": _each(occluded, "", (0.1, 0.25)),
    "perspective": {"perspective": perspective},
}

STRENGTHS: Table = {
    **_TRIVIAL,
    **_PLAIN,
    "combinations": {"combinations": partial(combination, table=_PLAIN)},
    "burst": {"burst": next_frame},
}


def with_collages(others: Sequence[Picture]) -> Table:
    """Return all rows, the collages among them; their other tiles are drawn from ``others``."""
    tiles: dict[str, Edit] = {
        "one of 4": partial(collage, others=others, columns=2),
        "one of 6": partial(collage, others=others, columns=3),
    }
    return {**STRENGTHS, "collage": tiles}


def _drawn(image: Picture, rng: random.Random, strengths: dict[str, Edit]) -> Picture:
    return rng.choice([*strengths.values()])(image, rng)


EDITS: dict[str, Edit] = {
    row: partial(_drawn, strengths=strengths) for row, strengths in STRENGTHS.items()
}
