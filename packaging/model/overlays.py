"""What people lay over pictures, drawn once with Pillow: captions, watermarks, stickers, bars.

`bank` gives square RGBA textures that stretch over a whole picture; training lays them over its
views. None is shared with the edits that `edits.py` draws for measuring: texts, shapes and colours
come from another seed and another routine.
"""

import math
import random
import string

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

TEXTURE_PX = 128
SCALE = 2  # drawn at twice the size, then reduced: smooth edges
BANK_SIZE = 600
WORDS = ("holiday", "COPY", "draft", "look", "summer", "2019", "my photo", "wow", "LOL", "sale")

Canvas = ImageDraw.ImageDraw
Colour = tuple[int, int, int, int]


def _colour(rng: random.Random, alpha: int = 255) -> Colour:
    if rng.random() < 0.5:
        level = rng.choice((0, 20, 40, 230, 255))
        return level, level, level, alpha
    return rng.randrange(256), rng.randrange(256), rng.randrange(256), alpha


def _text(rng: random.Random) -> str:
    if rng.random() < 0.5:
        return " ".join(rng.choices(WORDS, k=rng.randint(1, 4)))
    return "".join(rng.choices(string.ascii_letters + string.digits + "   ", k=rng.randint(4, 24)))


def _font(size: float) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default(size=max(8, size))


def _caption(draw: Canvas, side: int, rng: random.Random) -> None:
    height = round(side * rng.uniform(0.08, 0.22))
    top = rng.choice((0, side - height, rng.randrange(side - height)))
    ground = _colour(rng, rng.choice((255, 255, 170)))
    ink: Colour = (0, 0, 0, 255) if sum(ground[:3]) > 380 else (255, 255, 255, 255)
    draw.rectangle((0, top, side, top + height), fill=ground)
    font = _font(height * rng.uniform(0.35, 0.75))
    draw.text((side * rng.uniform(0.02, 0.3), top + height * 0.15), _text(rng), ink, font)


def _watermark(draw: Canvas, side: int, rng: random.Random) -> None:
    ink = _colour(rng, rng.randint(60, 140))
    font = _font(side * rng.uniform(0.06, 0.16))
    word = _text(rng)[:8]
    step_x, step_y = side * rng.uniform(0.25, 0.5), side * rng.uniform(0.12, 0.3)
    for row in range(math.ceil(side / step_y) + 1):
        for column in range(math.ceil(side / step_x) + 1):
            shift = step_x / 2 if row % 2 else 0
            draw.text((column * step_x - shift, row * step_y), word, ink, font)


def _signature(draw: Canvas, side: int, rng: random.Random) -> None:
    place = (rng.uniform(0, 0.6) * side, rng.uniform(0, 0.9) * side)
    draw.text(place, _text(rng), _colour(rng), _font(side * rng.uniform(0.05, 0.2)))


def _sticker(draw: Canvas, side: int, rng: random.Random) -> None:
    radius = side * rng.uniform(0.05, 0.2)
    x, y = (rng.uniform(0, side) for _ in range(2))
    box = (x - radius, y - radius, x + radius, y + radius)
    shape = rng.randrange(4)
    if shape == 0:
        draw.rectangle(box, fill=_colour(rng))
    elif shape == 1:
        corners = rng.randint(3, 9)
        draw.regular_polygon((x, y, radius), corners, rng.uniform(0, 90), fill=_colour(rng))
    else:
        draw.ellipse(box, fill=_colour(rng))
    if shape == 3:
        _face(draw, (x, y), radius, _colour(rng))


def _face(draw: Canvas, centre: tuple[float, float], radius: float, ink: Colour) -> None:
    x, y = centre
    for eye in (-0.4, 0.4):
        left, top = x + eye * radius - radius * 0.15, y - radius * 0.4
        draw.ellipse((left, top, left + radius * 0.3, top + radius * 0.35), fill=ink)
    mouth = (x - radius * 0.6, y - radius * 0.4, x + radius * 0.6, y + radius * 0.6)
    draw.arc(mouth, 20, 160, fill=ink, width=max(1, round(radius * 0.15)))


def _stickers(draw: Canvas, side: int, rng: random.Random) -> None:
    for _ in range(rng.randint(1, 7)):
        _sticker(draw, side, rng)


def _occlusion(draw: Canvas, side: int, rng: random.Random) -> None:
    area, aspect = rng.uniform(0.05, 0.3), math.exp(rng.gauss(0, 0.3))
    width, height = (
        min(side, side * math.sqrt(area * aspect)),
        min(side, side * math.sqrt(area / aspect)),
    )
    left, top = rng.uniform(0, side - width), rng.uniform(0, side - height)
    draw.rectangle((left, top, left + width, top + height), fill=_colour(rng))


def _strokes(draw: Canvas, side: int, rng: random.Random) -> None:
    for _ in range(rng.randint(1, 4)):
        points = [(rng.uniform(0, side), rng.uniform(0, side)) for _ in range(rng.randint(2, 6))]
        draw.line(points, _colour(rng), rng.randint(2, side // 24), joint="curve")


def _bars(draw: Canvas, side: int, rng: random.Random) -> None:
    """Bars above and below, as on a telephone's screen."""
    ground = _colour(rng)
    ink = _colour(rng)
    for top in (0.0, 1.0):
        height = side * rng.uniform(0.04, 0.15)
        y = top * (side - height)
        draw.rectangle((0, y, side, y + height), fill=ground)
        for _ in range(rng.randint(1, 5)):
            x, width = rng.uniform(0, side), side * rng.uniform(0.02, 0.15)
            draw.rectangle((x, y + height * 0.3, x + width, y + height * 0.6), fill=ink)
    draw.text((side * 0.05, side * 0.01), _text(rng)[:8], ink, _font(side * 0.04))


PAINTERS = (_caption, _watermark, _stickers, _occlusion, _signature, _strokes, _bars)
WEIGHTS = (4, 4, 4, 4, 2, 1, 2)


def _texture(rng: random.Random) -> NDArray[np.uint8]:
    side = TEXTURE_PX * SCALE
    image = Image.new("RGBA", (side, side), (128, 128, 128, 0))
    (painter,) = rng.choices(PAINTERS, WEIGHTS)
    painter(ImageDraw.Draw(image), side, rng)
    return np.asarray(image.reduce(SCALE))


def bank(size: int = BANK_SIZE, seed: int = 7) -> NDArray[np.uint8]:
    """Return textures [size, TEXTURE_PX, TEXTURE_PX, 4], RGBA with straight alpha."""
    rng = random.Random(seed)
    return np.stack([_texture(rng) for _ in range(size)])
