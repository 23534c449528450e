"""Pictures with grain and edges, saved as files are saved, for tests of what compression does."""

import io

import numpy as np
from PIL import Image, ImageFilter

from photofind.core.domain import PictureFacts
from photofind.core.matching.align import Pixels

SIZE = (240, 176)


def scene(seed: int = 1) -> Image.Image:
    """Draw a picture with texture at all scales, even places and edges."""
    random = np.random.default_rng(seed)
    layers = [
        np.asarray(Image.fromarray(random.integers(0, 256, (side, side, 3), dtype=np.uint8)).resize(
            SIZE, Image.Resampling.BICUBIC), np.float32) * weight
        for side, weight in ((4, 0.55), (14, 0.25), (60, 0.2))
    ]  # fmt: skip
    pixels = np.clip(sum(layers), 30, 225)
    pixels[40:90, 60:130] = (200, 60, 70)
    return Image.fromarray(pixels.astype(np.uint8))


def saved(image: Image.Image, name: str = "JPEG", **options: object) -> Pixels:
    """Save a picture and return what is decoded of the file."""
    stream = io.BytesIO()
    image.save(stream, name, **options)
    return np.asarray(Image.open(stream).convert("RGB"))


def photo_of(seed: int = 1) -> Pixels:
    """Return what is decoded of a photo: a JPEG of good quality."""
    return saved(scene(seed), quality=92)


def blurred(pixels: Pixels, radius_px: float = 0.8) -> Image.Image:
    """Blur a little."""
    return Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(radius_px))


def noisy(pixels: Pixels, sigma: float = 8.0) -> Image.Image:
    """Add noise."""
    grain = np.random.default_rng(5).normal(0, sigma, pixels.shape)
    return Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))


def facts(pixels: Pixels, quality: int | None = None, name: str = "JPEG") -> PictureFacts:
    """Describe a file."""
    return PictureFacts(
        name, pixels.shape[1], pixels.shape[0], is_lossless=name == "PNG", quality=quality
    )
