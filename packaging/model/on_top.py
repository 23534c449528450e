"""Edits that lay something over a picture or around it: words, stickers, boxes, a screen."""

import math
import random

from PIL import Image, ImageDraw, ImageFont

Picture = Image.Image

BLACK, WHITE = (0, 0, 0), (255, 255, 255)
INK = (255, 255, 255, 102)  # 40 % opaque


def captioned(image: Picture, rng: random.Random) -> Picture:
    """Lay a bar with text over 16 % of the height, at the top or the bottom."""
    result = image.copy()
    draw = ImageDraw.Draw(result)
    height = round(image.height * 0.16)
    top = rng.choice((0, image.height - height))
    ground, ink = rng.choice(((WHITE, BLACK), (BLACK, WHITE)))
    draw.rectangle((0, top, image.width, top + height), fill=ground)
    text = rng.choice(
        ("when you finally get home", "Happy birthday!", "TOP 10 PLACES", "me at 3 am")
    )
    draw.text((image.width * 0.05, top + height * 0.2), text, ink, _font(height * 0.55))
    return result


def watermarked(image: Picture, _rng: random.Random) -> Picture:
    """Lay the word SAMPLE over it again and again, at 40 % opacity."""
    layer = Image.new("RGBA", image.size, (255, 255, 255, 0))
    draw = ImageDraw.Draw(layer)
    step = max(image.size) / 4
    for row in range(8):
        for column in range(-1, 5):
            place = (column * step + (row % 2) * step / 2, row * step / 2)
            draw.text(place, "SAMPLE", INK, _font(step / 5))
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def stickers(image: Picture, rng: random.Random) -> Picture:
    """Lay two or three yellow faces over 8 % of the area."""
    result = image.copy()
    draw = ImageDraw.Draw(result)
    count = rng.choice((2, 3))
    radius = math.sqrt(0.08 * image.width * image.height / count / math.pi)
    for _ in range(count):
        x = rng.uniform(radius, max(radius, image.width - radius))
        y = rng.uniform(radius, max(radius, image.height - radius))
        _yellow_face(draw, x, y, radius)
    return result


def _yellow_face(draw: ImageDraw.ImageDraw, x: float, y: float, radius: float) -> None:
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=(255, 204, 51))
    for side in (-0.35, 0.35):
        eye = (x + side * radius, y - 0.25 * radius)
        draw.circle(eye, 0.13 * radius, fill=(90, 60, 10))
    smile = (x - 0.55 * radius, y - 0.5 * radius, x + 0.55 * radius, y + 0.6 * radius)
    draw.arc(smile, 20, 160, fill=(90, 60, 10), width=max(1, round(radius * 0.1)))


def _font(size: float) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default(size=max(6, size))


def screenshot(image: Picture, _rng: random.Random) -> Picture:
    """Show the picture in a dark frame of 1.1 x 1.35 its size, with status bars."""
    width, height = round(image.width * 1.1), round(image.height * 1.35)
    result = Image.new("RGB", (width, height), (18, 18, 20))
    result.paste(image, ((width - image.width) // 2, (height - image.height) // 2))
    draw = ImageDraw.Draw(result)
    bar = height * 0.04
    draw.text((width * 0.04, bar * 0.3), "9:41", (230, 230, 230), _font(bar * 0.8))
    draw.rectangle((width * 0.86, bar * 0.5, width * 0.95, bar), fill=(230, 230, 230))
    for column in range(4):
        x = width * (0.15 + 0.22 * column)
        draw.ellipse((x, height - 1.8 * bar, x + bar, height - 0.8 * bar), fill=(140, 140, 145))
    return result


def occluded(image: Picture, rng: random.Random, area: float) -> Picture:
    """Lay a grey box over a part of the area, anywhere."""
    result = image.copy()
    width, height = (side * math.sqrt(area) for side in image.size)
    left, top = rng.uniform(0, image.width - width), rng.uniform(0, image.height - height)
    ImageDraw.Draw(result).rectangle((left, top, left + width, top + height), fill=(128,) * 3)
    return result
