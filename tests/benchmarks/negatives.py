"""Pictures that look alike and are not copies: what makes deduplicators lose photos.

Everything here is drawn, or made from photos of one's own choice, by a seeded generator. The next
frame of a burst, a time-lapse and a second viewpoint are made from one still: shifted, with parts
that moved against each other, under other light, with noise of its own.
"""

from collections.abc import Callable, Iterator, Sequence
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from tests.benchmarks.edits import captioned, font, phrase, screenshot, watermarked
from tests.benchmarks.sheet import Sheet

Pixels = NDArray[np.float32]


def _generator(random: Random) -> np.random.Generator:
    return np.random.default_rng(random.getrandbits(32))


def _to_image(pixels: NDArray[np.floating]) -> Image.Image:
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def smooth_field(random: Random, size: tuple[int, int], cells: int) -> Pixels:
    """Return a smooth random field of shape (height, width) between -1 and 1."""
    values = _generator(random).uniform(-1, 1, (cells, cells)).astype(np.float32)
    field = Image.fromarray(values, mode="F").resize(size, Image.Resampling.BICUBIC)
    return np.asarray(field, dtype=np.float32)


def _gradient(random: Random, size: tuple[int, int]) -> Pixels:
    first = np.array([random.randrange(256) for _ in range(3)], dtype=np.float32)
    last = np.array([random.randrange(256) for _ in range(3)], dtype=np.float32)
    x, y = np.meshgrid(np.linspace(0, 1, size[0]), np.linspace(0, 1, size[1]))
    angle = random.uniform(0, 2 * np.pi)
    along = np.clip(0.5 + (x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle), 0, 1)
    return (first + (last - first) * along[..., None]).astype(np.float32)


def plain_frames(random: Random, count: int) -> Iterator[Image.Image]:
    """Draw blank, black, dim and gradient frames."""
    size = (400, 300)
    for number in range(count):
        noise = _generator(random).normal(0, 1, (size[1], size[0], 3))
        match number % 4:
            case 0:
                grey = random.randrange(256)
                yield Image.new("RGB", size, (grey, grey, min(255, grey + random.randrange(6))))
            case 1:
                yield _to_image(np.zeros_like(noise) + random.uniform(0, 6) + 1.5 * noise)
            case 2:  # a lens cap, a pocket: nearly black with a faint glow
                glow = 8 * smooth_field(random, size, 3)[..., None]
                yield _to_image(14 + glow + 1.5 * noise)
            case _:
                yield _to_image(_gradient(random, size) + 0.5 * noise)


def skies(random: Random, count: int) -> Iterator[Image.Image]:
    """Draw skies and fog: a gradient with soft clouds and sensor noise."""
    size = (400, 300)
    for number in range(count):
        zenith = np.array([70, 120, 200] if number % 2 else [170, 172, 176], dtype=np.float32)
        zenith += random.uniform(-15, 15)
        horizon = zenith + np.array([70, 60, 30]) * random.uniform(0.4, 1)
        down = np.linspace(0, 1, size[1])[:, None, None]
        cloud = sum(smooth_field(random, size, cells) for cells in (3, 6))
        noise = _generator(random).normal(0, 1.5, (size[1], size[0], 3))
        yield _to_image(zenith + (horizon - zenith) * down + 6 * cloud[..., None] + noise)


def _paragraphs(pen: ImageDraw.ImageDraw, random: Random, area: tuple[int, int, int, int]) -> None:
    left, top, right, bottom = area
    size = 13
    y = top
    while y < bottom:
        text = phrase(random, random.randrange(9, 13))
        pen.text((left, y), text[: int((right - left) / size * 2)], fill=(30, 30, 30),
                 font=font(size))  # fmt: skip
        y += round(size * (1.5 if random.random() < 0.85 else 2.6))


def pages(random: Random, count: int) -> Iterator[Image.Image]:
    """Draw the pages of one document: one layout, other words."""
    title = phrase(random, 3)
    for number in range(count):
        page = Image.new("RGB", (620, 877), "white")
        pen = ImageDraw.Draw(page)
        pen.text((70, 40), title, fill=(90, 90, 90), font=font(12))
        pen.line((70, 60, 550, 60), fill=(120, 120, 120))
        _paragraphs(pen, random, (70, 85, 550, 800))
        pen.text((300, 830), str(number + 1), fill=(60, 60, 60), font=font(12))
        yield page


def text_screens(random: Random, count: int) -> Iterator[Image.Image]:
    """Draw screenshots of a conversation."""
    for _ in range(count):
        screen = Image.new("RGB", (540, 960), (236, 229, 221))
        pen = ImageDraw.Draw(screen)
        pen.rectangle((0, 0, 540, 70), fill=(7, 94, 84))
        pen.text((80, 22), "Anna", fill="white", font=font(24))
        y = 90
        while y < 880:
            lines = random.randrange(1, 4)
            left = random.choice((12, 120))
            pen.rounded_rectangle((left, y, left + 400, y + 18 + 26 * lines), 10,
                                  fill="white" if left == 12 else (220, 248, 198))  # fmt: skip
            for line in range(lines):
                pen.text((left + 12, y + 8 + 26 * line), phrase(random, random.randrange(3, 7)),
                         fill=(20, 20, 20), font=font(18))  # fmt: skip
            y += 18 + 26 * lines + 14
        yield screen


def products(random: Random, count: int) -> Iterator[Image.Image]:
    """Draw products on white: few shapes, in other colours and with other labels."""
    for number in range(count):
        shot = Image.new("RGB", (400, 400), (250, 250, 250))
        pen = ImageDraw.Draw(shot)
        base = [random.randrange(30, 230) for _ in range(3)]
        for column in range(120):  # a cylinder, lit from the left
            light = 0.55 + 0.5 * np.sin(np.pi * (0.15 + 0.8 * column / 120))
            ink = tuple(min(255, int(c * light)) for c in base)
            x = 140 + column
            pen.line((x, 110 if number % 2 else 60, x, 350), fill=ink)
        if not number % 2:
            pen.rectangle((180, 30, 220, 62), fill=(40, 40, 40))
        pen.rectangle((150, 190, 250, 270), fill="white")
        pen.text((156, 200), phrase(random, 1), fill=(20, 20, 20), font=font(20))
        pen.text((156, 230), phrase(random, 2), fill=(90, 20, 20), font=font(12))
        yield shot.filter(ImageFilter.GaussianBlur(0.6))


def under_one_overlay(kind: str, seed: int, photos: list[Image.Image]) -> Iterator[Image.Image]:
    """Put *different* photos under the same caption, watermark, frame or screen."""
    for photo in photos:
        sheet = Sheet.of(photo.resize((400, 300), Image.Resampling.LANCZOS))
        random = Random(seed)
        match kind:
            case "caption":
                yield captioned(sheet, random).image
            case "watermark":
                yield watermarked(sheet, random, phrase(random, 1).upper()).image
            case "screen":
                yield screenshot(sheet, random).image
            case _:
                framed = Image.new("RGB", (520, 420), (250, 250, 245))
                ImageDraw.Draw(framed).rectangle((40, 40, 480, 380), outline=(120, 90, 40), width=8)
                framed.paste(sheet.image, (60, 60))
                yield framed


def warped(pixels: NDArray[np.uint8], move_x: Pixels, move_y: Pixels) -> NDArray[np.uint8]:
    """Return ``pixels`` fetched from ``move`` pixels away, edges repeated."""
    import cv2

    height, width = pixels.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    return np.asarray(
        cv2.remap(pixels, x + move_x, y + move_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT),
        dtype=np.uint8,
    )


def _bump(random: Random, size: tuple[int, int]) -> Pixels:
    """Return a soft blob, 1 in its middle: something that moves as a whole."""
    width, height = size
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    radius_x, radius_y = random.uniform(0.09, 0.2), random.uniform(0.09, 0.2)
    at_x, at_y = random.uniform(0.25, 0.75), random.uniform(0.25, 0.75)
    distance = ((x - at_x) / radius_x) ** 2 + ((y - at_y) / radius_y) ** 2
    return np.clip(1.6 - distance, 0, 1).astype(np.float32)


SHOWS = 8.0  # of 255, in the mean over what moved: less is an even wall moved before itself
TRIES = 20


def next_frame(photo: Image.Image, random: Random, *, on_tripod: bool = False) -> Image.Image:
    """Make the next frame of a burst: a small shift, a part that moved, other noise and light.

    Parts are drawn again until one can be seen to have moved: a frame in which nothing did is a
    copy to every eye.
    """
    width, height = photo.size
    source = np.asarray(photo.convert("RGB"))
    zoom = 1.0 if on_tripod else random.uniform(0.99, 1.01)
    jitter = 0.0 if on_tripod else random.uniform(0.004, 0.02)
    angle = random.uniform(0, 2 * np.pi)
    x, y = np.meshgrid(np.arange(width) - width / 2, np.arange(height) - height / 2)
    camera_x = np.asarray((zoom - 1) * x + jitter * width * np.cos(angle), np.float32)
    camera_y = np.asarray((zoom - 1) * y + jitter * width * np.sin(angle), np.float32)
    still = warped(source, camera_x, camera_y)
    for _ in range(TRIES):
        part_x, part_y = _parts_moved(random, photo.size)
        pixels = warped(source, camera_x + part_x, camera_y + part_y)
        if _shows(still, pixels, np.hypot(part_x, part_y) > 1):
            break
    light = random.uniform(0.96, 1.04)
    return _to_image(pixels * light + _generator(random).normal(0, 2.5, pixels.shape))


def _parts_moved(random: Random, size: tuple[int, int]) -> tuple[Pixels, Pixels]:
    """Return how far the pixels of one to three moving parts go."""
    move_x, move_y = (np.zeros((size[1], size[0]), np.float32) for _ in range(2))
    for _ in range(random.choice((1, 2, 3))):
        bump, turn = _bump(random, size), random.uniform(0, 2 * np.pi)
        reach = random.uniform(0.03, 0.07) * size[0]
        move_x, move_y = move_x + bump * reach * np.cos(turn), move_y + bump * reach * np.sin(turn)
    return np.asarray(move_x, np.float32), np.asarray(move_y, np.float32)


def _shows(before: NDArray[np.uint8], after: NDArray[np.uint8], where: NDArray[np.bool_]) -> bool:
    change = np.abs(after[where].astype(np.float32) - before[where])
    return bool(change.size) and float(change.mean()) > SHOWS


def time_lapse(photo: Image.Image, random: Random, count: int) -> Iterator[Image.Image]:
    """Make frames of one standing camera: light and shadow wander, a part moves."""
    pixels = np.asarray(photo.convert("RGB"))
    height, width = pixels.shape[:2]
    for _ in range(count):
        light = 1 + 0.45 * smooth_field(random, (width, height), 4)[..., None]
        tint = np.array([random.uniform(0.9, 1.1) for _ in range(3)])
        bump, reach = _bump(random, (width, height)), 0.06 * width
        moved = warped(pixels, bump * reach, bump * random.uniform(-reach, reach))
        noise = _generator(random).normal(0, 2.5, pixels.shape)
        yield _to_image(moved * light * tint * random.uniform(0.85, 1.1) + noise)


def second_viewpoint(photo: Image.Image, random: Random) -> Image.Image:
    """Make the same place seen from another place: near and far parts shift against each other."""
    size = photo.size
    depth = smooth_field(random, size, 5) + 0.5 * smooth_field(random, size, 9)
    reach = random.uniform(0.05, 0.09) * size[0]
    pixels = warped(np.asarray(photo.convert("RGB")), depth * reach, depth * 0.3 * reach)
    image = Image.fromarray(pixels)
    cut_x, cut_y = round(0.08 * size[0]), round(0.08 * size[1])
    left, top = random.randrange(cut_x), random.randrange(cut_y)
    return image.crop((left, top, size[0] - cut_x + left, size[1] - cut_y + top))


def collage(photos: Sequence[Image.Image], random: Random) -> Image.Image:
    """Lay two or four photos side by side."""
    columns, rows = (2, 2) if len(photos) >= 4 else (2, 1)
    gap = random.choice((0, 6))
    sheet = Image.new("RGB", (columns * (300 + gap), rows * (300 + gap)), "white")
    for number, photo in enumerate(photos[: columns * rows]):
        tile = photo.convert("RGB").resize((300, 300), Image.Resampling.LANCZOS)
        sheet.paste(tile, (number % columns * (300 + gap), number // columns * (300 + gap)))
    return sheet


SCENES: dict[str, Callable[[Image.Image, Random], Image.Image]] = {
    "burst": next_frame,
    "burst on tripod": lambda photo, random: next_frame(photo, random, on_tripod=True),
    "time-lapse": lambda photo, random: next(time_lapse(photo, random, 1)),
    "viewpoint": second_viewpoint,
}


def someone_walks_in(passer_by: Image.Image, photo: Image.Image, random: Random) -> Image.Image:
    """Put a soft-edged natural part of another photo into this one, where it can be seen."""
    size = photo.size
    below = np.asarray(photo.convert("RGB"))
    above = np.asarray(passer_by.convert("RGB").resize(size, Image.Resampling.LANCZOS))
    for _ in range(TRIES):
        soft = Image.fromarray((np.clip(2 * _bump(random, size), 0, 1) * 255).astype(np.uint8))
        mask = np.asarray(soft.filter(ImageFilter.GaussianBlur(1.5)), np.float32)[..., None] / 255
        pixels = below + mask * (above.astype(np.float32) - below)
        if _shows(below, pixels.astype(np.uint8), mask[..., 0] > 0.1):
            break
    return _to_image(pixels + _generator(random).normal(0, 2.5, pixels.shape))
