"""The brushes of the demo's painters: gradients, noise, glows, smooth shapes and film grain.

A `Painting` is a picture in the making. Its shapes are drawn at twice the size and reduced, which
smooths their edges; everything random comes from its own generator, so that a seed always gives
the same picture.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Point = tuple[float, float]
T = TypeVar("T")

SMOOTHING = 2  # shapes are drawn this many times larger, then reduced
GRAIN_SIGMA = 3.0  # brightness steps: enough to look like film, little enough to compress well


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Blend two colours; ``share`` 0 is the first, 1 the second."""
    mixed = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    red, green, blue = (max(0, min(255, value)) for value in mixed)
    return red, green, blue


class Brush:
    """Draws smooth shapes in the painting's own pixels."""

    def __init__(self, drawing: ImageDraw.ImageDraw) -> None:
        self._drawing = drawing

    def polygon(self, points: Sequence[Point], colour: Colour, alpha: int = 255) -> None:
        """Fill a polygon."""
        self._drawing.polygon(_scaled(points), fill=(*colour, alpha))

    def disc(
        self, centre: Point, radius: float, colour: Colour, alpha: int = 255, flat: float = 1.0
    ) -> None:
        """Fill a circle, or an ellipse whose height is ``flat`` times its width."""
        (x, y), down = centre, radius * flat
        box = _scaled([(x - radius, y - down), (x + radius, y + down)])
        self._drawing.ellipse([*box[0], *box[1]], fill=(*colour, alpha))

    def box(self, corner: Point, size: Point, colour: Colour, alpha: int = 255) -> None:
        """Fill a rectangle."""
        (x, y), (width, height) = corner, size
        box = _scaled([(x, y), (x + width, y + height)])
        self._drawing.rectangle([*box[0], *box[1]], fill=(*colour, alpha))

    def line(self, points: Sequence[Point], colour: Colour, width: float, alpha: int = 255) -> None:
        """Draw a line through points."""
        thick = max(1, round(width * SMOOTHING))
        self._drawing.line(_scaled(points), fill=(*colour, alpha), width=thick, joint="curve")

    def arc(self, centre: Point, radius: float, degrees: Point, colour: Colour) -> None:
        """Fill a slice of a circle between two angles; 0 is to the right, clockwise."""
        (x, y), (start, end) = centre, degrees
        box = _scaled([(x - radius, y - radius), (x + radius, y + radius)])
        self._drawing.pieslice([*box[0], *box[1]], start, end, fill=(*colour, 255))


def _scaled(points: Sequence[Point]) -> list[tuple[float, float]]:
    return [(x * SMOOTHING, y * SMOOTHING) for x, y in points]


class Painting:
    """A picture in the making.

    Attributes:
        random: The source of everything random in this picture.
        image: What was painted so far, RGB.

    Args:
        size: Width and height in pixels.
        seed: Numbers that make this picture differ from all others.
        variation: Which of a scene's palettes to use.
        moment: 0 for the first shot of a burst, 1 for the next.
    """

    def __init__(
        self, size: tuple[int, int], seed: Sequence[int], variation: int = 0, moment: int = 0
    ) -> None:
        self.width, self.height = size
        self._seed, self._variation, self._moment = tuple(seed), variation, moment
        self.random = np.random.default_rng(seed)
        self.image = Image.new("RGB", size)

    # -- chance ------------------------------------------------------------------------------------

    def between(self, low: float, high: float) -> float:
        """Return a random number."""
        return float(self.random.uniform(low, high))

    def whole(self, low: int, high: int) -> int:
        """Return a random whole number from ``low`` to ``high``, both included."""
        return int(self.random.integers(low, high + 1))

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of several things."""
        return choices[int(self.random.integers(len(choices)))]

    def style(self, choices: Sequence[T]) -> T:
        """Return another one of several things for each variation of a scene."""
        return choices[self._variation % len(choices)]

    def let_time_pass(self) -> None:
        """Say that what is painted from here on moves: it differs from moment to moment."""
        self.random = np.random.default_rng((*self._seed, self._moment, 1))

    def anywhere(self, top: float = 0.0, bottom: float = 1.0) -> Point:
        """Return a random point between two heights, given as shares of the picture's."""
        return (
            self.between(0, self.width),
            self.between(top * self.height, bottom * self.height),
        )

    # -- areas -------------------------------------------------------------------------------------

    def fill_gradient(
        self, colours: Sequence[Colour], top: float = 0.0, bottom: float = 1.0
    ) -> None:
        """Fill a band of the picture with colours that flow into each other from top to bottom."""
        first, last = round(top * self.height), round(bottom * self.height)
        steps = np.linspace(0, len(colours) - 1, max(1, last - first))
        channels = np.asarray(colours, dtype=np.float32).T
        rows = np.stack([np.interp(steps, range(len(colours)), c) for c in channels], axis=1)
        band = np.repeat(rows[:, None, :], self.width, axis=1)
        self.image.paste(Image.fromarray(band.astype(np.uint8)), (0, first))

    def noise(self, detail: int, octaves: int = 4) -> NDArray[np.float32]:
        """Return soft noise of the picture's size, about 0 to 1.

        Args:
            detail: Blotches across the picture in the coarsest octave.
            octaves: How often finer noise of half the strength is added.
        """
        total = np.zeros((self.height, self.width), dtype=np.float32)
        for octave in range(octaves):
            across = detail * 2**octave
            down = max(2, across * self.height // self.width)
            coarse = self.random.random((down, max(2, across)), dtype=np.float32)
            image = Image.fromarray(coarse).resize(self.image.size, Image.Resampling.BICUBIC)
            total += np.asarray(image) / 2**octave
        soft: NDArray[np.float32] = total / np.float32(2 - 2 ** (1 - octaves))
        return soft

    def blend(self, colour: Colour, opacity: NDArray[np.float32]) -> None:
        """Lay a colour over the picture; ``opacity`` has the picture's shape, 0 to 1."""
        mask = Image.fromarray((np.clip(opacity, 0, 1) * 255).astype(np.uint8))
        self.image.paste(colour, (0, 0), mask)

    def glow(self, centre: Point, radius: float, colour: Colour, strength: float = 1.0) -> None:
        """Add light around a point."""
        y, x = np.ogrid[: self.height, : self.width]
        squared = ((x - centre[0]) ** 2 + (y - centre[1]) ** 2) / radius**2
        light = (strength * np.exp(-squared)).astype(np.float32)
        pixels = np.asarray(self.image, dtype=np.float32)
        # "Screen": light on light grows brighter without ever burning out to a white patch.
        room = (255 - pixels) / 255
        lit = pixels + room * light[..., None] * np.asarray(colour, dtype=np.float32)
        self.image = Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8))

    def clouds(self, colour: Colour, amount: float, bottom: float) -> None:
        """Draw clouds between the top and ``bottom``, a share of the height."""
        stretched = self.noise(4, 5)
        height = np.linspace(0, 1, self.height, dtype=np.float32)[:, None]
        fade = np.clip((bottom - height) / max(bottom, 0.01), 0, 1)
        self.blend(colour, np.clip((stretched - 1 + amount) * 3, 0, 0.85) * fade)

    def ridge(self, level: float, swing: float, roughness: float) -> list[Point]:
        """Return the line of a hill or mountain from left to right.

        Args:
            level: Mean height of the line, a share of the picture's, from the top.
            swing: How far it goes up and down, likewise.
            roughness: 0 for dunes, about 0.6 for rocks.
        """
        xs = np.linspace(0, self.width, 161)
        total, strength = np.zeros_like(xs), 1.0
        for octave in range(7):
            waves = 1.1 * 2**octave
            phase = self.between(0, 2 * np.pi)
            total += strength * np.sin(xs / self.width * waves * np.pi + phase)
            strength *= roughness
        ys = self.height * (level + swing * total / 2)
        return list(zip(xs.tolist(), ys.tolist(), strict=True))

    def below(self, line: Sequence[Point]) -> list[Point]:
        """Return the polygon of everything below a line."""
        return [*line, (self.width, self.height), (0, self.height)]

    # -- shapes and finish -------------------------------------------------------------------------

    @contextmanager
    def shapes(self) -> Iterator[Brush]:
        """Draw smooth shapes on the picture; it changes when the block ends."""
        size = (self.width * SMOOTHING, self.height * SMOOTHING)
        large = self.image.resize(size, Image.Resampling.NEAREST)
        yield Brush(ImageDraw.Draw(large, "RGBA"))
        self.image = large.reduce(SMOOTHING)

    @contextmanager
    def blurred_shapes(self, radius_px: float) -> Iterator[Brush]:
        """Draw shapes that are out of focus.

        Where they overlap the last one counts: Pillow does not blend inside a transparent layer.
        """
        layer = Image.new("RGBA", (self.width * SMOOTHING, self.height * SMOOTHING), (0, 0, 0, 0))
        yield Brush(ImageDraw.Draw(layer, "RGBA"))
        small = layer.convert("RGBa").reduce(SMOOTHING)
        soft = small.filter(ImageFilter.GaussianBlur(radius_px)).convert("RGBA")
        self.image.paste(soft, (0, 0), soft)

    def mirror_below(self, waterline: float, tint: Colour, dimmed: float = 0.45) -> None:
        """Turn everything below a waterline into water that mirrors what is above."""
        first = round(waterline * self.height)
        depth = self.height - first
        above = self.image.crop((0, max(0, first - depth), self.width, first))
        mirrored = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((self.width, depth))
        rows = np.asarray(mirrored.filter(ImageFilter.GaussianBlur(2)), dtype=np.float32)
        depths = np.arange(depth, dtype=np.float32)
        shifts = np.sin(depths * 0.9 + np.sin(depths * 0.31) * 2) * (1 + depths * 0.03)
        columns = (np.arange(self.width)[None, :] + shifts[:, None].astype(np.int64)) % self.width
        rippled = np.take_along_axis(rows, columns[..., None], axis=1)
        tinted = rippled * (1 - dimmed) + np.asarray(tint, dtype=np.float32) * dimmed
        self.image.paste(Image.fromarray(tinted.astype(np.uint8)), (0, first))

    def finish(self) -> Image.Image:
        """Return the picture with a breath of vignette and grain."""
        y, x = np.ogrid[-1 : 1 : self.height * 1j, -1 : 1 : self.width * 1j]
        shade = (1 - 0.13 * (x**2 + y**2) ** 1.5 / 2).astype(np.float32)
        grain = self.random.standard_normal((self.height, self.width), dtype=np.float32)
        pixels = np.asarray(self.image, dtype=np.float32) * shade[..., None]
        pixels += (grain * GRAIN_SIGMA)[..., None]
        return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
