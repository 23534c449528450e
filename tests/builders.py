"""Draw pictures for tests: varied, deterministic by seed, and unlike each other.

Random noise would be a bad stand-in for photos: it has no structure that survives shrinking. These
pictures have large shapes, edges, texture and colour, so that hashes and features behave as they
do on photos.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

RGB = tuple[int, int, int]


def draw_picture(seed: int, size: tuple[int, int] = (640, 480)) -> Image.Image:
    """Draw a picture with shapes, gradients and texture.

    Args:
        seed: The same seed draws the same picture; other seeds draw unrelated ones.
        size: Width and height in pixels.
    """
    random = np.random.default_rng(seed)
    picture = Image.fromarray(_gradient(random, size))
    drawing = ImageDraw.Draw(picture, "RGBA")
    for _ in range(int(random.integers(14, 26))):
        _draw_shape(drawing, random, size)
    picture = picture.filter(ImageFilter.GaussianBlur(0.6))
    return Image.fromarray(_with_texture(np.asarray(picture), random))


def _gradient(random: np.random.Generator, size: tuple[int, int]) -> NDArray[np.uint8]:
    corners = random.integers(20, 235, size=(2, 2, 3)).astype(np.float32)
    small = Image.fromarray(corners.astype(np.uint8))
    return np.asarray(small.resize(size, Image.Resampling.BICUBIC))


def _draw_shape(
    drawing: ImageDraw.ImageDraw, random: np.random.Generator, size: tuple[int, int]
) -> None:
    width, height = size
    x, y = (int(v) for v in random.integers((0, 0), (width, height)))
    radius = int(random.integers(min(size) // 20, min(size) // 3))
    colour = (*(int(v) for v in random.integers(0, 255, 3)), int(random.integers(140, 255)))
    box = (x - radius, y - radius, x + radius, y + int(radius * random.uniform(0.3, 1.2)))
    match int(random.integers(4)):
        case 0:
            drawing.ellipse(box, fill=colour)
        case 1:
            drawing.rectangle(box, fill=colour)
        case 2:
            offsets = random.integers(-radius, radius + 1, size=(5, 2))
            drawing.polygon([(x + int(a), y + int(b)) for a, b in offsets], fill=colour)
        case _:
            end = tuple(int(v) for v in random.integers((0, 0), (width, height)))
            drawing.line(((x, y), end), fill=colour, width=max(2, radius // 8))


def _with_texture(pixels: NDArray[np.uint8], random: np.random.Generator) -> NDArray[np.uint8]:
    noise = random.normal(0, 6, size=pixels.shape[:2])[..., None]
    return np.clip(pixels + noise, 0, 255).astype(np.uint8)


def save_jpeg(
    path: Path, picture: Image.Image, quality: int = 90, exif: Image.Exif | None = None
) -> Path:
    """Save a picture as JPEG, making folders as needed, and return the path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, "JPEG", quality=quality, exif=exif or Image.Exif())
    return path


def draw_library(folder: Path, count: int, first_seed: int = 0) -> list[Path]:
    """Fill a folder with ``count`` unrelated JPEG pictures and return their paths."""
    return [
        save_jpeg(folder / f"picture-{seed:04}.jpg", draw_picture(seed))
        for seed in range(first_seed, first_seed + count)
    ]
