"""Towns: skylines at night, canal houses, lighthouses, a bridge, a train of rooftops."""

import math

from photofind.core.demo.landscapes import SKIES, SUN, WHITE, stars
from photofind.core.demo.paint import Brush, Colour, Painting, Point, mix

LAMP: Colour = (255, 214, 132)


def skyline(painting: Painting) -> None:
    """A city at night, its windows lit, mirrored in the river."""
    sky, _ = painting.style((SKIES[2], SKIES[3], SKIES[0], SKIES[6]))
    night = tuple(mix(colour, (6, 8, 30), 0.35) for colour in sky)
    painting.fill_gradient(night, 0, 0.8)
    stars(painting, 140)
    moon = painting.anywhere(0.08, 0.3)
    painting.glow(moon, 130, (214, 220, 240), 0.5)
    with painting.shapes() as brush:
        brush.disc(moon, painting.between(24, 46), (246, 244, 228))
    waterline = painting.between(0.7, 0.8)
    for layer in range(3):
        tone = mix(night[-1], (10, 12, 26), 0.4 + 0.28 * layer)
        with painting.shapes() as brush:
            x = painting.between(-60, 0)
            while x < painting.width:
                width = painting.between(44, 130)
                tall = painting.height * painting.between(0.1, 0.5) * (1.1 - 0.2 * layer)
                _tower(painting, brush, (x, waterline * painting.height), (width, tall), tone)
                x += width + painting.between(-6, 26)
    painting.mirror_below(waterline, (10, 14, 34), 0.5)


def _tower(painting: Painting, brush: Brush, foot: Point, size: Point, tone: Colour) -> None:
    """One building with its windows; some have a spire or a stepped top."""
    (x, y), (width, tall) = foot, size
    brush.box((x, y - tall), (width, tall), tone)
    roof = painting.whole(0, 4)
    if roof == 0:
        brush.polygon(
            [
                (x + width / 2 - 3, y - tall - width * 0.9),
                (x + width / 2 + 3, y - tall - width * 0.9),
                (x + width * 0.6, y - tall),
                (x + width * 0.4, y - tall),
            ],
            tone,
        )
    elif roof == 1:
        brush.box((x + width * 0.2, y - tall - width * 0.3), (width * 0.6, width * 0.3), tone)
    elif roof == 2:
        brush.polygon(
            [(x, y - tall), (x + width, y - tall), (x + width, y - tall - width * 0.5)], tone
        )
    step, lit = painting.between(9, 17), painting.between(0.18, 0.6)
    colour = painting.pick((LAMP, (255, 236, 190), (190, 220, 255), (255, 180, 110)))
    row = y - tall + step
    while row < y - step:
        column = x + step * 0.6
        while column < x + width - step * 0.6:
            if painting.random.random() < lit:
                brush.box(
                    (column, row), (step * 0.42, step * 0.52), colour, painting.whole(120, 255)
                )
            column += step
        row += step * 1.1


def canal_houses(painting: Painting) -> None:
    """A row of narrow gabled houses along a canal."""
    sky, _ = painting.style((SKIES[1], SKIES[4], SKIES[5], SKIES[0]))
    painting.fill_gradient(sky)
    painting.clouds(WHITE, painting.between(0.4, 0.6), 0.6)
    waterline = painting.between(0.68, 0.8)
    foot = waterline * painting.height
    bricks = (
        (152, 70, 54), (190, 120, 80), (96, 62, 60), (212, 190, 152), (70, 92, 112),
        (124, 140, 112), (222, 160, 130), (58, 58, 66), (170, 44, 46),
    )  # fmt: skip
    with painting.shapes() as brush:
        x = painting.between(-50, -5)
        while x < painting.width:
            width, tall = painting.between(86, 150), painting.height * painting.between(0.34, 0.56)
            _gabled_house(painting, brush, (x, foot), (width, tall), painting.pick(bricks))
            x += width + 2
        brush.box((0, foot - 12), (painting.width, 14), (92, 88, 84))
    painting.mirror_below(waterline, (46, 66, 70), 0.38)
    with painting.shapes() as brush:
        for _ in range(painting.whole(1, 3)):
            _barge(painting, brush, waterline)


def _gabled_house(painting: Painting, brush: Brush, foot: Point, size: Point, wall: Colour) -> None:
    (x, y), (width, tall) = foot, size
    top, trim = y - tall, mix(wall, WHITE, 0.75)
    brush.box((x, top), (width, tall), wall)
    if painting.random.random() < 0.5:
        for step in range(5):
            half = width * (0.5 - 0.09 * step)
            brush.box(
                (x + width / 2 - half, top - (step + 1) * width * 0.12),
                (2 * half, width * 0.13),
                wall,
            )
    else:
        brush.polygon(
            [(x - 3, top), (x + width / 2, top - width * 0.66), (x + width + 3, top)], wall
        )
        brush.line(
            [(x - 3, top), (x + width / 2, top - width * 0.66), (x + width + 3, top)], trim, 4
        )
    columns, rows = painting.whole(2, 3), painting.whole(3, 5)
    across, down = width / columns, tall / (rows + 0.6)
    for column in range(columns):
        for row in range(rows):
            corner = (x + across * (column + 0.22), top + down * (row + 0.25))
            _window(painting, brush, corner, (across * 0.56, down * 0.58), trim)
    door = painting.pick(((28, 60, 52), (120, 26, 30), (24, 34, 60), (60, 44, 30)))
    brush.box((x + width * 0.36, y - down * 0.72), (width * 0.26, down * 0.72), door)


def _window(painting: Painting, brush: Brush, corner: Point, size: Point, trim: Colour) -> None:
    (x, y), (width, height) = corner, size
    glass = mix((44, 60, 78), LAMP, painting.pick((0, 0.1, 0.25, 0.8)))
    brush.box((x - 3, y - 3), (width + 6, height + 6), trim)
    brush.box(corner, size, glass)
    brush.line([(x + width / 2, y), (x + width / 2, y + height)], trim, 2.4)
    brush.line([(x, y + height * 0.4), (x + width, y + height * 0.4)], trim, 2.4)


def _barge(painting: Painting, brush: Brush, waterline: float) -> None:
    x, y = painting.anywhere(waterline + 0.05, 0.97)
    size, colour = (
        painting.between(90, 190),
        painting.pick(((40, 50, 60), (130, 40, 36), (30, 80, 90))),
    )
    brush.polygon(
        [
            (x, y),
            (x + size, y),
            (x + size * 0.92, y + size * 0.15),
            (x + size * 0.08, y + size * 0.15),
        ],
        colour,
    )
    brush.box((x + size * 0.2, y - size * 0.13), (size * 0.5, size * 0.13), mix(colour, WHITE, 0.8))
    for window in range(4):
        brush.box(
            (x + size * (0.25 + 0.11 * window), y - size * 0.1),
            (size * 0.06, size * 0.06),
            (50, 70, 90),
        )


def lighthouse(painting: Painting) -> None:
    """A lighthouse on a rock, waves below."""
    sky, near = painting.style(SKIES)
    painting.fill_gradient(sky, 0, 0.8)
    painting.clouds(mix(WHITE, sky[-1], 0.3), painting.between(0.45, 0.7), 0.8)
    x, base = (
        painting.between(0.25, 0.75) * painting.width,
        painting.height * painting.between(0.62, 0.7),
    )
    tall, width = painting.between(280, 430), painting.between(34, 50)
    painting.glow((x, base - tall - 30), 110, LAMP, 0.8)
    with painting.blurred_shapes(3) as brush:
        for side in (-1, 1):
            reach = side * painting.width
            brush.polygon(
                [
                    (x, base - tall - 30),
                    (x + reach, base - tall - 120),
                    (x + reach, base - tall + 30),
                ],
                LAMP,
                60,
            )
    colour = painting.style(((196, 40, 38), (30, 60, 110), (40, 44, 50), (220, 120, 40)))
    horizon = painting.between(0.64, 0.72)
    painting.fill_gradient((mix(sky[-1], near, 0.4), mix(near, (10, 40, 60), 0.5)), horizon, 1)
    with painting.shapes() as brush:
        _rock(painting, brush, (x, base), near)
        _striped_tower(brush, (x, base), (width, tall), colour, painting.whole(2, 5))
        _waves(painting, brush, horizon, mix(sky[-1], WHITE, 0.5))


def _rock(painting: Painting, brush: Brush, top: Point, colour: Colour) -> None:
    x, y = top
    for layer in range(4):
        outline: list[Point] = [(x - 420 + 70 * layer, painting.height * 0.95)]
        for step in range(-6, 7):
            lift = max(0.0, 1 - abs(step) / (6.5 - layer * 0.7))
            outline.append(
                (
                    x + step * 58 + painting.between(-18, 18),
                    y + 24 * layer + (1 - lift**0.6) * 220 + painting.between(-8, 8),
                )
            )
        outline.append((x + 420 - 70 * layer, painting.height * 0.95))
        brush.polygon(
            outline, mix(mix(colour, (20, 16, 20), 0.4), (150, 130, 110), 0.1 + 0.13 * layer)
        )


def _striped_tower(brush: Brush, foot: Point, size: Point, colour: Colour, stripes: int) -> None:
    (x, y), (width, tall) = foot, size
    for index in range(stripes * 2):
        low, high = index / (stripes * 2), (index + 1) / (stripes * 2)
        w_low, w_high = width * (1 - 0.34 * low), width * (1 - 0.34 * high)
        shade = colour if index % 2 else (240, 238, 230)
        brush.polygon(
            [
                (x - w_low, y - tall * low),
                (x + w_low, y - tall * low),
                (x + w_high, y - tall * high),
                (x - w_high, y - tall * high),
            ],
            shade,
        )
        brush.polygon(
            [
                (x + w_low * 0.3, y - tall * low),
                (x + w_low, y - tall * low),
                (x + w_high, y - tall * high),
                (x + w_high * 0.3, y - tall * high),
            ],
            (20, 20, 40),
            70,
        )
    top = y - tall
    brush.box((x - width * 0.8, top - 8), (width * 1.6, 10), (50, 50, 56))
    brush.box((x - width * 0.44, top - 52), (width * 0.88, 44), mix(LAMP, WHITE, 0.5))
    for post in (-0.44, -0.02, 0.4):
        brush.box((x + width * post, top - 52), (3, 44), (50, 50, 56))
    brush.polygon([(x - width * 0.6, top - 52), (x, top - 92), (x + width * 0.6, top - 52)], colour)


def _waves(painting: Painting, brush: Brush, horizon: float, foam: Colour) -> None:
    for row in range(12):
        y = painting.height * (horizon + 0.06 + (1 - horizon) * (row / 12) ** 1.3)
        phase, length = painting.between(0, 6), 60 + 16 * row
        points = [
            (x, y + (2 + row) * math.sin(x / length + phase))
            for x in range(0, painting.width + 20, 12)
        ]
        brush.line(points, foam, 1.5 + 0.35 * row, 90)


def bridge(painting: Painting) -> None:
    """A bridge across a strait in the evening: hung from two towers, from one, or on arches."""
    sky, near = painting.style((SKIES[0], SKIES[2], SKIES[4], SKIES[5], SKIES[6]))
    painting.fill_gradient(sky, 0, 0.75)
    painting.glow(painting.anywhere(0.2, 0.5), 260, SUN, 0.6)
    with painting.shapes() as brush:
        hills = painting.ridge(painting.between(0.56, 0.66), painting.between(0.06, 0.16), 0.5)
        brush.polygon(painting.below(hills), mix(sky[-1], near, 0.5))
    deck = painting.height * painting.between(0.5, 0.64)
    steel = painting.pick(((170, 54, 40), (60, 70, 80), (40, 90, 96)))
    with painting.shapes() as brush:
        build = painting.style((_hung_bridge, _fan_bridge, _viaduct))
        build(painting, brush, deck, steel)
    painting.mirror_below(painting.between(0.74, 0.82), mix(near, sky[1], 0.5), 0.4)


def _hung_bridge(painting: Painting, brush: Brush, deck: float, steel: Colour) -> None:
    left = painting.between(0.14, 0.3) * painting.width
    right = painting.between(0.66, 0.86) * painting.width
    tall = painting.height * painting.between(0.2, 0.32)
    middle, half = (left + right) / 2, (right - left) / 2
    points: list[Point] = []
    for step in range(painting.width // 10 + 1):
        x = 10.0 * step
        distance = (x - middle) / half
        outside = max(0.0, 1 - (abs(distance) - 1) * 1.3)
        inner = distance**2 if abs(distance) <= 1 else outside
        points.append((x, deck - 20 - (tall - 25) * inner))
    brush.line(points, steel, 4)
    for x, y in points[1::2]:
        brush.line([(x, y), (x, deck)], steel, 1.2, 200)
    brush.box((0, deck), (painting.width, 13), steel)
    for x in (left, right):
        for side in (-13, 9):
            brush.box((x + side, deck - tall), (7, tall + 180), steel)
        for beam in range(5):
            brush.box((x - 13, deck - tall + 10 + tall / 4 * beam), (29, 6), steel)


def _fan_bridge(painting: Painting, brush: Brush, deck: float, steel: Colour) -> None:
    foot = painting.width * painting.between(0.3, 0.7)
    tall, lean = painting.height * painting.between(0.34, 0.42), painting.between(-60, 60)
    top = (foot + lean, deck - tall)
    for step in range(-14, 15):
        if step:
            reach = foot + step * painting.width * 0.042
            down = 1 - abs(step) / 18
            start = (foot + lean * (1 - down * 0.4), deck - tall * (1 - down * 0.4))
            brush.line([start, (reach, deck)], steel, 1.6, 220)
    brush.polygon(
        [
            (foot - 20, deck + 170),
            (foot + 20, deck + 170),
            (top[0] + 6, top[1]),
            (top[0] - 6, top[1]),
        ],
        steel,
    )
    brush.box((0, deck), (painting.width, 16), steel)


def _viaduct(painting: Painting, brush: Brush, deck: float, steel: Colour) -> None:
    stone = mix(steel, (140, 96, 70), 0.7)
    arches = painting.whole(4, 7)
    span = painting.width / arches
    shift = painting.between(0, span)
    brush.box((0, deck - 8), (painting.width, 26), mix(stone, WHITE, 0.3))
    for index in range(-1, arches + 1):
        x = shift + index * span
        brush.box((x - span * 0.07, deck + 18), (span * 0.14, painting.height), stone)
        inner = [
            (
                x + span * (0.5 - 0.43 * math.cos(math.pi * a / 24)),
                deck + 18 + span * (0.46 - 0.43 * math.sin(math.pi * a / 24)),
            )
            for a in range(25)
        ]
        brush.polygon([(x, deck + 18), *inner, (x + span, deck + 18)], stone)
    for post in range(0, painting.width, 22):
        brush.box((post, deck - 20), (4, 12), stone)
