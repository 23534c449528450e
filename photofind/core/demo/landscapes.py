"""Landscapes: mountains, the sea, dunes, forests."""

import math
from collections.abc import Sequence

from photofind.core.demo.paint import Brush, Colour, Painting, Point, mix

WHITE: Colour = (255, 255, 255)
SUN: Colour = (255, 224, 168)

# Sky from top to horizon, then the colour of the nearest land.
SKIES: tuple[tuple[tuple[Colour, ...], Colour], ...] = (
    (((38, 54, 108), (142, 104, 150), (244, 152, 118), (255, 214, 150)), (34, 30, 58)),  # dawn
    (((60, 126, 196), (128, 184, 226), (214, 234, 240)), (38, 74, 58)),  # noon
    (((30, 26, 62), (98, 50, 104), (214, 84, 88), (250, 168, 92)), (26, 18, 36)),  # dusk
    (((8, 12, 34), (20, 34, 74), (58, 82, 128)), (8, 12, 24)),  # night
    (((104, 128, 146), (166, 182, 190), (222, 226, 222)), (46, 62, 66)),  # mist
    (((32, 96, 124), (118, 176, 172), (246, 222, 170)), (22, 58, 66)),  # turquoise
    (((84, 70, 140), (196, 128, 170), (255, 198, 182)), (58, 40, 82)),  # rose
)


def mountains(painting: Painting) -> None:
    """Ranges behind ranges, the far ones paler, sometimes mirrored in a lake."""
    sky, near = painting.style(SKIES)
    painting.fill_gradient(sky, 0, 0.75)
    horizon = sky[-1]
    if sum(sky[0]) < 120:
        stars(painting, 260)
    light = (
        painting.between(0.1, 0.9) * painting.width,
        painting.between(0.15, 0.42) * painting.height,
    )
    painting.glow(light, painting.between(160, 330), mix(SUN, horizon, 0.3), 0.6)
    with painting.shapes() as brush:
        brush.disc(light, painting.between(22, 60), mix(SUN, WHITE, 0.5), 235)
    painting.clouds(mix(WHITE, horizon, 0.4), painting.between(0.3, 0.55), 0.6)
    has_lake = painting.random.random() < 0.5
    ranges = painting.whole(4, 6)
    for index in range(ranges):
        share = (index + 1) / ranges
        level = 0.36 + (0.28 if has_lake else 0.5) * share
        line = painting.ridge(level, painting.between(0.10, 0.24) * (1.2 - share), 0.56)
        colour = mix(horizon, near, 0.2 + 0.8 * share**1.2)
        with painting.shapes() as brush:
            brush.polygon(painting.below(line), colour)
            if index == 0 and painting.random.random() < 0.7:
                _snow(brush, line, mix(WHITE, horizon, 0.3))
    if has_lake:
        painting.mirror_below(painting.between(0.66, 0.78), mix(near, sky[0], 0.5))
    else:
        _firs(painting, near)


def _snow(brush: Brush, line: Sequence[Point], colour: Colour) -> None:
    """Whiten what stands out of the mean height of a range, with a ragged lower edge."""
    top = min(y for _, y in line)
    snowline = top + 0.5 * (sum(y for _, y in line) / len(line) - top)
    lower = [
        (x, max(y, snowline + 11 * math.sin(x * 0.19) + 9 * math.sin(x * 0.071) + 0.35 * (y - top)))
        for x, y in line
    ]
    brush.polygon([*line, *reversed(lower)], colour)


def _firs(painting: Painting, colour: Colour) -> None:
    """A row of firs along the lower edge."""
    with painting.shapes() as brush:
        x = -20.0
        while x < painting.width + 20:
            fir(
                brush,
                (x, painting.height + 6),
                painting.between(60, 190),
                mix(colour, (0, 0, 0), 0.4),
            )
            x += painting.between(16, 70)


def fir(brush: Brush, foot: Point, height: float, colour: Colour) -> None:
    """One fir tree, standing on ``foot``."""
    x, y = foot
    for step in range(6):
        top = y - height + step * height * 0.14
        half = height * (0.06 + 0.035 * step)
        brush.polygon(
            [(x, top), (x + half, top + height * 0.24), (x - half, top + height * 0.24)], colour
        )
    brush.box((x - height * 0.02, y - height * 0.1), (height * 0.04, height * 0.12), colour)


def stars(painting: Painting, count: int) -> None:
    """Stars in the upper part of the sky."""
    with painting.shapes() as brush:
        for _ in range(count):
            centre = painting.anywhere(0, 0.6)
            brush.disc(centre, painting.between(0.5, 1.8), WHITE, painting.whole(90, 240))


def sea(painting: Painting) -> None:
    """The open sea with a low sun, its glitter, and a few sailing boats."""
    sky, near = painting.style(SKIES)
    horizon = painting.between(0.42, 0.62)
    painting.fill_gradient(sky, 0, horizon)
    painting.clouds(mix(WHITE, sky[-1], 0.5), painting.between(0.35, 0.6), horizon)
    sun = (
        painting.between(0.15, 0.85) * painting.width,
        horizon * painting.height - painting.between(10, 190),
    )
    painting.glow(sun, painting.between(120, 260), SUN, 0.8)
    with painting.shapes() as brush:
        brush.disc(sun, painting.between(30, 58), mix(SUN, WHITE, 0.55))
    painting.fill_gradient((mix(sky[-1], near, 0.25), mix(sky[0], near, 0.5), near), horizon, 1)
    painting.let_time_pass()
    _glitter(painting, sun[0], horizon, mix(sky[-1], WHITE, 0.5))
    for _ in range(painting.whole(1, 4)):
        _boat(painting, horizon)


def _glitter(painting: Painting, x: float, horizon: float, colour: Colour) -> None:
    """Short bright dashes on the water, most of them below the sun."""
    with painting.shapes() as brush:
        for _ in range(900):
            depth = painting.random.random() ** 1.6
            y = (horizon + (1 - horizon) * depth) * painting.height
            spread = 30 + 260 * depth
            where = x + painting.random.normal(0, spread)
            length = 3 + 34 * depth * painting.random.random()
            brush.line(
                [(where, y), (where + length, y)], colour, 1 + 2 * depth, painting.whole(40, 190)
            )
        for _ in range(500):
            left, y = painting.anywhere(horizon, 1)
            length = painting.between(10, 90) * (0.2 + y / painting.height - horizon)
            brush.line([(left, y), (left + length, y)], mix(colour, (0, 0, 0), 0.2), 1.4, 46)


def _boat(painting: Painting, horizon: float) -> None:
    """A sailing boat; the lower it is in the picture, the larger."""
    depth = painting.between(0.02, 0.5)
    size = 26 + 330 * depth
    x = painting.between(0.08, 0.92) * painting.width
    y = (horizon + (1 - horizon) * depth * 0.8) * painting.height
    hull = painting.pick(((60, 30, 28), (24, 38, 66), (236, 232, 222), (120, 30, 34)))
    sail = painting.pick((WHITE, (250, 236, 208), (226, 84, 62), (240, 182, 60), (64, 132, 168)))
    lean = painting.between(-0.14, 0.14) * size
    foot, mast = (x, y), (x + lean, y - size)
    with painting.shapes() as brush:
        _boats_mirror(brush, foot, size, sail)
        brush.line([foot, mast], (70, 54, 44), max(1.5, size * 0.014))
        jib = [
            (x + size * 0.03, y - size * 0.06),
            (mast[0] + 1, mast[1] + 3),
            (x + size * 0.46 + lean, y - size * 0.1),
        ]
        brush.polygon(jib, sail)
        mainsail = [
            (x - size * 0.03, y - size * 0.05),
            (mast[0] - 1, mast[1] + size * 0.12),
            (x - size * 0.34 + lean, y - size * 0.07),
        ]
        brush.polygon(mainsail, mix(sail, (120, 120, 140), 0.25))
        brush.polygon(_hull(foot, size), hull)


def _boats_mirror(brush: Brush, foot: Point, size: float, sail: Colour) -> None:
    """What the waves below a boat show of its sails."""
    x, y = foot
    for row in range(8):
        half, level = size * (0.34 - 0.03 * row), y + size * 0.1 + row * size * 0.05
        line = [(x - half, level), (x + half * 0.9, level)]
        brush.line(line, mix(sail, (20, 40, 60), 0.4), 2, 90)


def _hull(foot: Point, size: float) -> list[Point]:
    x, y = foot
    return [
        (x - size * 0.38, y),
        (x + size * 0.48, y - size * 0.01),
        (x + size * 0.34, y + size * 0.12),
        (x - size * 0.3, y + size * 0.12),
    ]


def dunes(painting: Painting) -> None:
    """Sand under a hot sky; each dune has a lit and a shaded flank."""
    sky, _ = painting.style((SKIES[0], SKIES[5], SKIES[2], SKIES[1], SKIES[6]))
    painting.fill_gradient(sky, 0, 0.8)
    painting.glow(painting.anywhere(0.08, 0.35), 210, SUN, 0.8)
    sand = painting.style(((224, 160, 92), (206, 124, 84), (232, 196, 140), (190, 104, 70)))
    count = painting.whole(4, 6)
    with painting.shapes() as brush:
        for index in range(count):
            share = index / (count - 1)
            line = painting.ridge(0.44 + 0.42 * share, painting.between(0.08, 0.2), 0.34)
            lit = mix(sky[-1], sand, 0.35 + 0.65 * share)
            brush.polygon(painting.below(line), lit)
            _shaded_flank(painting, brush, line, mix(lit, (50, 24, 50), 0.5))
            _ripples(painting, brush, line, mix(lit, (70, 40, 40), 0.3))
    if painting.random.random() < 0.6:
        _caravan(painting)


def _shaded_flank(painting: Painting, brush: Brush, line: Sequence[Point], colour: Colour) -> None:
    """Shade the side of a dune that the sun does not reach; it ends in a soft, winding edge."""
    drop, bend = painting.between(60, 150), painting.between(0.004, 0.008)
    phase = painting.between(0, 6)
    for step in range(6):
        reach = drop * (1 - 0.13 * step)
        lower = [(x, y + reach * (0.62 + 0.38 * math.sin(x * bend + phase))) for x, y in line]
        brush.polygon([*line, *reversed(lower)], colour, 40)


def _ripples(painting: Painting, brush: Brush, line: Sequence[Point], colour: Colour) -> None:
    for step in range(1, 10):
        wave = painting.between(0, 6)
        points = [(x, y + step * 19 + 4 * math.sin(x * 0.03 + wave)) for x, y in line]
        brush.line(points, colour, 1.2, 60)


def _caravan(painting: Painting) -> None:
    """Small walkers on the sand."""
    x, y = (
        painting.between(0.15, 0.6) * painting.width,
        painting.between(0.68, 0.8) * painting.height,
    )
    with painting.shapes() as brush:
        for index in range(painting.whole(3, 7)):
            left = x + index * painting.between(38, 60)
            brush.disc((left, y - 30), 5, (40, 22, 30))
            brush.polygon([(left - 8, y), (left, y - 28), (left + 8, y)], (40, 22, 30))
            brush.polygon([(left, y), (left + 10, y), (left + 60, y + 16)], (60, 30, 40), 110)


def forest(painting: Painting) -> None:
    """Trunks in the mist, the far ones hardly visible."""
    green, light = painting.style(
        (
            ((20, 56, 44), (206, 226, 196)),
            ((52, 40, 30), (248, 214, 150)),
            ((26, 42, 66), (196, 212, 228)),
            ((96, 40, 22), (255, 206, 138)),
        )
    )
    painting.fill_gradient((mix(light, green, 0.2), light, mix(light, green, 0.35)))
    painting.glow(painting.anywhere(0.1, 0.6), 280, SUN, 0.45)
    is_birch = painting.random.random() < 0.5
    for layer in range(5):
        share = (layer + 1) / 5
        colour = mix(light, green, 0.12 + 0.88 * share**1.3)
        with painting.blurred_shapes(1.6 * (1 - share)) as brush:
            for _ in range(13 - 2 * layer):
                _trunk(painting, brush, colour, share, is_birch=is_birch and layer > 2)
        painting.blend(light, painting.noise(3, 3) * 0.35 * (1 - share))
    _undergrowth(painting, mix(green, (0, 0, 0), 0.35))


def _trunk(
    painting: Painting, brush: Brush, colour: Colour, share: float, *, is_birch: bool
) -> None:
    x, width = painting.between(0, painting.width), painting.between(6, 15) * (0.5 + 2.2 * share)
    foot = painting.height * (0.72 + 0.26 * share)
    lean = painting.between(-30, 30)
    bark = mix(colour, (238, 234, 224), 0.75) if is_birch else colour
    brush.polygon(
        [
            (x - width, foot),
            (x + width, foot),
            (x + lean + width * 0.6, -5),
            (x + lean - width * 0.6, -5),
        ],
        bark,
    )
    for _ in range(painting.whole(3, 9)):
        y = painting.between(0, foot)
        along = x + lean * (1 - y / foot)
        if is_birch:
            brush.box(
                (along - width * 0.7, y), (width * painting.between(0.4, 1.2), 5), (50, 44, 44), 210
            )
        else:
            reach = painting.pick((-1, 1)) * painting.between(40, 150) * share
            brush.line([(along, y), (along + reach, y - abs(reach) * 0.5)], colour, 2 + 4 * share)


def _undergrowth(painting: Painting, colour: Colour) -> None:
    with painting.shapes() as brush:
        brush.polygon(painting.below(painting.ridge(0.93, 0.04, 0.6)), colour)
        for _ in range(240):
            x = painting.between(0, painting.width)
            y = painting.height * painting.between(0.9, 1.02)
            bend, tall = painting.between(-26, 26), painting.between(20, 84)
            brush.line([(x, y), (x + bend * 0.3, y - tall * 0.6), (x + bend, y - tall)], colour, 2)
