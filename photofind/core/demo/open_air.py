"""Wide skies: northern lights, balloons in the morning, meadows in flower."""

import math

import numpy as np
from numpy.typing import NDArray

from photofind.core.demo.landscapes import SKIES, WHITE, fir, stars
from photofind.core.demo.paint import Brush, Colour, Painting, Point, mix


def northern_lights(painting: Painting) -> None:
    """Green and violet curtains over snow and firs."""
    painting.fill_gradient(((6, 8, 30), (14, 28, 62), (40, 66, 96)))
    stars(painting, 420)
    x = np.arange(painting.width, dtype=np.float32)[None, :]
    y = np.arange(painting.height, dtype=np.float32)[:, None]
    for colour in painting.style(
        (((90, 255, 170), (120, 110, 255)), ((60, 240, 200), (220, 90, 220)))
    ):
        for _ in range(2):
            foot = painting.height * painting.between(0.3, 0.6)
            wave = foot + 70 * np.sin(x / painting.between(110, 260) + painting.between(0, 6))
            wave += 26 * np.sin(x / painting.between(30, 60))
            above = np.where(
                y < wave, np.exp(-(wave - y) / painting.between(90, 220)), np.exp((wave - y) / 14)
            )
            streaks = painting.noise(46, 4)[:1]
            rays = 0.25 + 0.75 * np.repeat(streaks, painting.height, axis=0)
            painting.blend(colour, (above * rays * 0.62).astype(np.float32))
    snow = mix((214, 232, 240), (40, 80, 110), painting.between(0.2, 0.6))
    with painting.shapes() as brush:
        brush.polygon(painting.below(painting.ridge(0.74, 0.12, 0.5)), mix(snow, (10, 20, 50), 0.6))
        brush.polygon(painting.below(painting.ridge(0.88, 0.05, 0.3)), snow)
        for _ in range(painting.whole(9, 22)):
            foot_point = painting.anywhere(0.82, 1.0)
            fir(brush, foot_point, painting.between(70, 250), (8, 18, 28))


def balloons(painting: Painting) -> None:
    """Hot-air balloons over hills in the morning."""
    sky, near = painting.style((SKIES[0], SKIES[1], SKIES[5], SKIES[6]))
    painting.fill_gradient(sky, 0, 0.85)
    painting.clouds(WHITE, painting.between(0.3, 0.5), 0.7)
    for index in range(4):
        line = painting.ridge(0.66 + 0.1 * index, 0.07, 0.4)
        with painting.shapes() as brush:
            brush.polygon(painting.below(line), mix(sky[-1], near, 0.25 + 0.22 * index))
        if index in (1, 3):
            continue
        painting.blend(mix(sky[-1], WHITE, 0.4), painting.noise(3, 3) ** 2 * 0.25)
    painting.let_time_pass()
    with painting.shapes() as brush:
        for _ in range(painting.whole(4, 9)):
            _balloon(painting, brush)


def _balloon(painting: Painting, brush: Brush) -> None:
    (x, y), radius = painting.anywhere(0.08, 0.62), painting.between(26, 120)
    colours = painting.pick(
        (
            ((222, 62, 54), (250, 204, 84)),
            ((40, 96, 160), (236, 236, 226)),
            ((236, 130, 52), (96, 40, 84)),
            ((52, 140, 110), (246, 232, 180)),
            ((180, 54, 108), (250, 170, 140)),
        )
    )
    stripes = painting.whole(5, 9)
    for index in range(stripes, 0, -1):
        half = radius * math.sin(index / stripes * math.pi / 2)
        colour = mix(colours[index % 2], (30, 20, 40), 0.14 * (index / stripes))
        brush.polygon(_envelope(x, y, half, radius), colour)
    brush.polygon(_envelope(x - radius * 0.24, y, radius * 0.2, radius * 0.9), WHITE, 46)
    for side in (-0.2, 0.2):
        brush.line(
            [(x + side * radius, y + radius * 1.12), (x + side * radius * 0.6, y + radius * 1.5)],
            (70, 56, 50),
            1.2,
        )
    brush.box((x - radius * 0.13, y + radius * 1.48), (radius * 0.26, radius * 0.2), (112, 72, 44))


def _envelope(x: float, y: float, half: float, radius: float) -> list[Point]:
    """The outline of a balloon: round above, tapering below."""
    upper = [
        (x - half * math.cos(a), y - radius * math.sin(a)) for a in np.linspace(0, math.pi, 30)
    ]
    return [*upper, (x + half * 0.24, y + radius * 1.15), (x - half * 0.24, y + radius * 1.15)]


def meadow(painting: Painting) -> None:
    """Flowers to the horizon, large and blurred in front."""
    sky, _ = painting.style((SKIES[1], SKIES[5], SKIES[0], SKIES[6]))
    horizon = painting.between(0.26, 0.46)
    painting.fill_gradient(sky, 0, horizon + 0.04)
    painting.clouds(WHITE, painting.between(0.4, 0.6), horizon)
    grass = painting.pick(((72, 128, 62), (104, 140, 60), (52, 104, 74)))
    with painting.shapes() as brush:
        brush.polygon(
            painting.below(painting.ridge(horizon - 0.02, 0.05, 0.5)), mix(grass, sky[-1], 0.5)
        )
        brush.polygon(painting.below(painting.ridge(horizon + 0.03, 0.02, 0.4)), grass)
    painting.blend(
        mix(grass, (250, 240, 150), 0.5), painting.noise(14, 5) * _below(painting, horizon) * 0.5
    )
    bloom = painting.style(
        ((226, 60, 50), (248, 210, 60), (150, 100, 210), (244, 150, 190), (250, 246, 240))
    )
    _grass(painting, horizon, grass)
    with painting.shapes() as brush:
        for row in range(5):
            _blossoms(painting, brush, horizon, row, bloom)
    with painting.blurred_shapes(5) as brush:
        _blossoms(painting, brush, horizon, 5, bloom)


def _blossoms(painting: Painting, brush: Brush, horizon: float, row: int, colour: Colour) -> None:
    """One of six rows of flowers; row 5 is the nearest."""
    depth = (row + 0.5) / 6
    for _ in range(round(190 * (1 - depth) ** 1.6) + 9):
        level = horizon + 0.04 + (0.98 - horizon) * depth**1.5 + painting.between(-0.03, 0.06)
        spot = (painting.between(0, painting.width), level * painting.height)
        other = painting.pick((WHITE, (90, 20, 60), (255, 200, 80)))
        tint = mix(colour, other, painting.between(0, 0.35))
        blossom(painting, brush, spot, 3 + 44 * depth**2, tint)


def _grass(painting: Painting, horizon: float, colour: Colour) -> None:
    with painting.shapes() as brush:
        for _ in range(1300):
            x, y = painting.anywhere(horizon + 0.06, 1.05)
            size = 10 + 90 * (y / painting.height - horizon) ** 2
            bend = painting.between(-0.4, 0.4) * size
            shade = mix(
                colour, painting.pick(((20, 50, 30), (220, 230, 130))), painting.between(0, 0.5)
            )
            brush.line(
                [(x, y), (x + bend * 0.4, y - size * 0.6), (x + bend, y - size)], shade, 1.6, 200
            )


def _below(painting: Painting, horizon: float) -> NDArray[np.float32]:
    rows = np.linspace(0, 1, painting.height, dtype=np.float32)[:, None]
    ground: NDArray[np.float32] = np.clip((rows - horizon - 0.04) * 8, 0, 1)
    return ground


def blossom(painting: Painting, brush: Brush, centre: Point, radius: float, colour: Colour) -> None:
    """A small flower seen from the side of the path."""
    x, y = centre
    turn, petals = painting.between(0, 6), 5 if radius > 8 else 4
    for index in range(petals):
        angle = turn + index * 2 * math.pi / petals
        spot = (x + math.cos(angle) * radius * 0.55, y + math.sin(angle) * radius * 0.42)
        brush.disc(spot, radius * 0.55, mix(colour, (60, 10, 30), 0.12 * (index % 2)), flat=0.8)
    brush.disc(centre, radius * 0.26, mix(colour, (60, 40, 10), 0.7), flat=0.8)
