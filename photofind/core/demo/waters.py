"""By and under water: a beach from above, fish on a reef."""

import math

from photofind.core.demo.landscapes import WHITE
from photofind.core.demo.paint import Brush, Painting, Point, mix
from photofind.core.demo.people import CLOTH


def beach(painting: Painting) -> None:
    """A beach from above: sand, parasols, foam, the sea."""
    sand = painting.pick(((238, 214, 170), (226, 196, 150), (244, 228, 198)))
    water = painting.style(((36, 150, 170), (30, 120, 160), (60, 176, 176)))
    painting.fill_gradient((sand, mix(sand, (180, 140, 100), 0.2)))
    shore = painting.ridge(painting.between(0.48, 0.66), 0.14, 0.36)
    tones = (
        mix(sand, (120, 90, 60), 0.3),
        mix(water, WHITE, 0.75),
        mix(water, WHITE, 0.35),
        water,
        mix(water, (10, 50, 90), 0.35),
    )
    with painting.blurred_shapes(1) as brush:
        for step, tone in enumerate(tones):
            swing = [34 * step * (1 + 0.2 * math.sin(x * 0.011 + step)) for x, _ in shore]
            edge = [(x, y + down) for (x, y), down in zip(shore, swing, strict=True)]
            brush.polygon(painting.below(edge), tone)
            if step in (1, 2):
                brush.line(edge, WHITE, 6, 200)
    painting.blend((255, 244, 220), painting.noise(70, 3) ** 2 * 0.2)
    with painting.shapes() as brush:
        for _ in range(painting.whole(7, 17)):
            _parasol(painting, brush, painting.anywhere(0.03, 0.42))


def _parasol(painting: Painting, brush: Brush, centre: Point) -> None:
    x, y = centre
    radius, turn = painting.between(26, 50), painting.between(0, 60)
    stripe = painting.pick(
        ((220, 60, 56), (40, 90, 150), (240, 180, 50), (60, 140, 110), (230, 120, 160))
    )
    towel = painting.pick(CLOTH)
    brush.box((x + radius * 0.7, y + radius * 0.3), (radius * 0.7, radius * 1.6), towel)
    brush.box((x + radius * 0.7, y + radius * 0.6), (radius * 0.7, radius * 0.2), WHITE)
    brush.disc((x + 12, y + 14), radius, (90, 70, 60), 90)
    for index in range(8):
        brush.arc(
            centre,
            radius,
            (turn + 45 * index, turn + 45 * index + 45),
            stripe if index % 2 else WHITE,
        )
    brush.disc(centre, radius * 0.1, (250, 250, 250))


def reef(painting: Painting) -> None:
    """Fish among weeds, light falling from above."""
    deep = painting.style(((8, 58, 92), (10, 80, 100), (24, 44, 96)))
    painting.fill_gradient((mix(deep, (170, 236, 230), 0.6), mix(deep, (60, 160, 180), 0.4), deep))
    with painting.blurred_shapes(14) as brush:
        for _ in range(7):
            x = painting.between(0, painting.width)
            brush.polygon(
                [(x, -10), (x + 60, -10), (x + painting.between(-60, 260), 700), (x - 80, 700)],
                WHITE,
                32,
            )
    with painting.shapes() as brush:
        brush.polygon(
            painting.below(painting.ridge(0.88, 0.07, 0.5)), mix(deep, (190, 170, 120), 0.45)
        )
        for _ in range(painting.whole(14, 26)):
            _weed(painting, brush)
        painting.let_time_pass()
        for _ in range(painting.whole(5, 12)):
            _fish(painting, brush, painting.anywhere(0.1, 0.8), painting.between(36, 150))
        for _ in range(50):
            brush.disc(painting.anywhere(), painting.between(2, 9), (220, 250, 250), 90)


def _weed(painting: Painting, brush: Brush) -> None:
    x, tall, phase = (
        painting.between(0, painting.width),
        painting.between(90, 340),
        painting.between(0, 6),
    )
    colour = painting.pick(
        ((30, 110, 80), (150, 60, 90), (190, 120, 60), (60, 130, 60), (110, 50, 120))
    )
    points = [
        (x + 22 * math.sin(step * 0.55 + phase) * step / 12, painting.height - tall * step / 12)
        for step in range(13)
    ]
    brush.line(points, colour, painting.between(8, 20))


def _fish(painting: Painting, brush: Brush, centre: Point, size: float) -> None:
    (x, y), side = centre, painting.pick((-1, 1))
    body, stripe = painting.pick(
        (
            ((250, 140, 40), WHITE),
            ((250, 214, 60), (30, 40, 80)),
            ((70, 110, 220), (250, 210, 80)),
            ((226, 70, 110), (250, 220, 200)),
        )
    )
    brush.polygon(
        [
            (x - side * size * 0.8, y),
            (x - side * size * 1.4, y - size * 0.42),
            (x - side * size * 1.25, y),
            (x - side * size * 1.4, y + size * 0.42),
        ],
        mix(body, (40, 20, 20), 0.2),
    )
    brush.polygon(
        [
            (x - size * 0.3, y - size * 0.4),
            (x + size * 0.3, y - size * 0.4),
            (x - side * size * 0.4, y - size * 0.75),
        ],
        mix(body, (40, 20, 20), 0.2),
    )
    brush.disc(centre, size, body, flat=0.5)
    for index in range(painting.whole(1, 3)):
        at = x + side * size * (0.34 - 0.4 * index)
        brush.disc((at, y), size * 0.1, stripe, flat=4.3 - 0.4 * index)
    brush.disc((x + side * size * 0.66, y - size * 0.1), size * 0.1, WHITE)
    brush.disc((x + side * size * 0.68, y - size * 0.1), size * 0.055, (16, 16, 20))
