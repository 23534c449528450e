"""Things seen close: flowers, abstract posters, fruit in a bowl, a tree in autumn."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from photofind.core.demo.landscapes import SUN, WHITE
from photofind.core.demo.paint import Brush, Colour, Painting, Point, mix

PALETTES: tuple[tuple[Colour, ...], ...] = (
    ((238, 228, 206), (214, 64, 48), (28, 56, 92), (240, 180, 60), (30, 30, 34)),
    ((24, 38, 58), (240, 112, 84), (250, 206, 132), (86, 160, 160), (236, 236, 226)),
    ((248, 238, 228), (56, 92, 76), (230, 134, 110), (162, 190, 160), (48, 40, 44)),
    ((250, 220, 96), (32, 32, 40), (236, 74, 108), (60, 130, 190), (250, 246, 236)),
    ((40, 24, 60), (230, 80, 130), (120, 90, 220), (250, 180, 100), (90, 210, 200)),
)  # fmt: skip


def flower(painting: Painting) -> None:
    """One large flower before a blurred garden."""
    garden = painting.style(((40, 86, 58), (70, 110, 70), (92, 84, 120), (120, 92, 60)))
    painting.fill_gradient((mix(garden, WHITE, 0.35), garden, mix(garden, (10, 20, 20), 0.5)))
    with painting.blurred_shapes(16) as brush:
        for _ in range(46):
            spot = mix(garden, painting.pick((WHITE, SUN, (20, 60, 40), (230, 120, 140))), 0.5)
            brush.disc(painting.anywhere(), painting.between(16, 76), spot, painting.whole(60, 150))
    colour = painting.style(
        (
            (232, 70, 92),
            (250, 190, 50),
            (240, 240, 236),
            (150, 90, 200),
            (244, 130, 60),
            (90, 130, 220),
        )
    )
    centre = (
        painting.width * painting.between(0.38, 0.62),
        painting.height * painting.between(0.36, 0.52),
    )
    radius = min(painting.width, painting.height) * painting.between(0.3, 0.42)
    with painting.shapes() as brush:
        stem = [centre, (centre[0] + painting.between(-80, 80), painting.height + 20)]
        brush.line(stem, (58, 110, 56), 17)
        for ring in range(3):
            _petals(
                painting,
                brush,
                centre,
                radius * (1 - 0.24 * ring),
                mix(colour, (90, 10, 40), 0.1 + 0.14 * ring),
            )
        _seeds(painting, brush, centre, radius * 0.26)


def _petals(painting: Painting, brush: Brush, centre: Point, radius: float, colour: Colour) -> None:
    count, turn = painting.whole(9, 16), painting.between(0, 6)
    for index in range(count):
        angle = turn + 2 * math.pi * index / count
        shade = mix(colour, WHITE if index % 2 else (60, 10, 40), painting.between(0.02, 0.16))
        brush.polygon(_petal(centre, angle, radius, 1.5 / count), shade)
        tip = (
            centre[0] + math.cos(angle) * radius * 0.86,
            centre[1] + math.sin(angle) * radius * 0.86,
        )
        brush.line([centre, tip], mix(shade, (60, 10, 40), 0.25), 2, 130)


def _petal(centre: Point, angle: float, length: float, slim: float) -> list[Point]:
    x, y = centre
    points = []
    for step in range(25):
        along = step / 12 if step <= 12 else (24 - step) / 12
        side = 1 if step <= 12 else -1
        aside = side * math.sin(math.pi * along**1.3) * length * slim
        px = math.cos(angle) * length * along - math.sin(angle) * aside
        py = math.sin(angle) * length * along + math.cos(angle) * aside
        points.append((x + px, y + py))
    return points


def _seeds(painting: Painting, brush: Brush, centre: Point, radius: float) -> None:
    dark = painting.pick(((70, 42, 24), (210, 150, 40), (60, 70, 30)))
    brush.disc(centre, radius, dark)
    for index in range(170):  # the sunflower's own order: the golden angle
        distance = radius * 0.95 * math.sqrt(index / 170)
        angle = index * 2.39996
        spot = (centre[0] + distance * math.cos(angle), centre[1] + distance * math.sin(angle))
        brush.disc(spot, radius * 0.045, mix(dark, (250, 214, 120), 0.25 + 0.5 * (index % 3) / 2))


def poster(painting: Painting) -> None:
    """An abstract poster: discs, bars and arcs on a grid."""
    palette = painting.style(PALETTES)
    paper = palette[0]
    painting.fill_gradient((paper, mix(paper, (120, 100, 80), 0.12)))
    cell = painting.pick((150, 225, 300))
    with painting.shapes() as brush:
        for left in range(0, painting.width, cell):
            for top in range(0, painting.height, cell):
                _tile(painting, brush, (left, top), cell, palette)
    with painting.shapes() as brush:
        for _ in range(painting.whole(1, 3)):
            brush.disc(
                painting.anywhere(0.2, 0.8),
                painting.between(50, 190),
                painting.pick(palette[1:]),
                225,
            )
        start, end = painting.anywhere(), painting.anywhere()
        brush.line([start, end], palette[-1], painting.between(5, 18))
    painting.blend(mix(paper, (255, 250, 240), 0.5), painting.noise(60, 3) ** 3 * 0.25)


def _tile(
    painting: Painting, brush: Brush, corner: Point, side: float, palette: Sequence[Colour]
) -> None:
    colours = painting.pick(palette), painting.pick(palette)
    brush.box(corner, (side, side), colours[0])
    motif = painting.pick((_quarter, _disc, _triangle, _stripes, _target, _arch, _nothing))
    motif(painting, brush, corner, side, colours)


Pair = tuple[Colour, Colour]


def _quarter(painting: Painting, brush: Brush, corner: Point, side: float, pair: Pair) -> None:
    (x, y), turn = corner, painting.whole(0, 3)
    hub = (x + side * (turn in (1, 2)), y + side * (turn >= 2))
    angles = (90.0 * turn, 90.0 * turn + 90)
    brush.arc(hub, side, angles, pair[1])
    brush.arc(hub, side * 0.55, angles, pair[0])


def _disc(painting: Painting, brush: Brush, corner: Point, side: float, pair: Pair) -> None:
    centre = (corner[0] + side / 2, corner[1] + side / 2)
    brush.disc(centre, side * painting.between(0.2, 0.46), pair[1])


def _triangle(_painting: Painting, brush: Brush, corner: Point, side: float, pair: Pair) -> None:
    brush.polygon([corner, (corner[0] + side, corner[1]), (corner[0], corner[1] + side)], pair[1])


def _stripes(painting: Painting, brush: Brush, corner: Point, side: float, pair: Pair) -> None:
    stripes = painting.whole(3, 7)
    for index in range(0, stripes, 2):
        top = corner[1] + side * index / stripes
        brush.box((corner[0], top), (side, side / stripes), pair[1])


def _target(_painting: Painting, brush: Brush, corner: Point, side: float, pair: Pair) -> None:
    centre = (corner[0] + side / 2, corner[1] + side / 2)
    for ring in range(4, 0, -1):
        brush.disc(centre, side * 0.12 * ring, pair[ring % 2])


def _arch(_painting: Painting, brush: Brush, corner: Point, side: float, pair: Pair) -> None:
    brush.arc((corner[0] + side / 2, corner[1] + side), side / 2, (180, 360), pair[1])


def _nothing(_painting: Painting, _brush: Brush, _at: Point, _side: float, _pair: Pair) -> None:
    """Leave a tile in one colour: the eye needs rest."""


def still_life(painting: Painting) -> None:
    """Fruit in a bowl on a table."""
    wall, table = painting.style(
        (
            ((206, 190, 166), (120, 78, 50)),
            ((70, 88, 92), (168, 120, 80)),
            ((150, 60, 54), (60, 44, 40)),
            ((226, 214, 196), (90, 110, 120)),
        )
    )
    edge = painting.between(0.56, 0.66)
    painting.fill_gradient((mix(wall, WHITE, 0.15), wall, mix(wall, (30, 20, 20), 0.25)), 0, edge)
    painting.fill_gradient((table, mix(table, (20, 10, 10), 0.35)), edge, 1)
    painting.blend(mix(table, (250, 210, 160), 0.4), _planks(painting) * 0.3)
    x, y = (
        painting.width * painting.between(0.4, 0.6),
        painting.height * painting.between(0.6, 0.64),
    )
    fruit = (
        (206, 40, 44),
        (244, 160, 40),
        (150, 180, 60),
        (240, 210, 80),
        (110, 40, 90),
        (226, 110, 90),
    )
    with painting.blurred_shapes(10) as brush:
        brush.disc((x + 30, y + 210), 270, (20, 10, 10), 130, flat=0.13)
    with painting.shapes() as brush:
        for _ in range(painting.whole(7, 12)):
            spot = (x + painting.between(-160, 160), y - painting.between(0, 110))
            _fruit(painting, brush, spot, painting.pick(fruit))
        _bowl(painting, brush, (x, y))
        for _ in range(painting.whole(1, 4)):
            spot = (
                painting.between(60, painting.width - 60),
                painting.height * painting.between(0.84, 0.93),
            )
            _fruit(painting, brush, spot, painting.pick(fruit))


def _bowl(painting: Painting, brush: Brush, rim: Point) -> None:
    x, y = rim
    clay = painting.style(((236, 232, 222), (60, 96, 130), (40, 44, 50), (190, 110, 80)))
    for step in range(8):
        width = 236 - 24 * step
        tone = mix(mix(clay, (20, 16, 24), 0.32), mix(clay, WHITE, 0.1), step / 7)
        outline = [
            (
                x - 22 * step / 7 + width * math.cos(math.pi * a / 30),
                y + 206 * math.sin(math.pi * a / 30),
            )
            for a in range(31)
        ]
        brush.polygon(outline, tone)
    brush.box((x - 240, y - 7), (480, 14), mix(clay, WHITE, 0.3))
    brush.box((x - 96, y + 196), (192, 20), mix(clay, (20, 16, 24), 0.3))


def _planks(painting: Painting) -> NDArray[np.float32]:
    grain = painting.noise(3, 6)
    return grain**2


def _fruit(painting: Painting, brush: Brush, centre: Point, colour: Colour) -> None:
    (x, y), radius = centre, painting.between(58, 84)
    for step in range(7):
        lit = mix(mix(colour, (30, 6, 20), 0.35), mix(colour, WHITE, 0.22), step / 6)
        brush.disc(
            (x - radius * 0.05 * step, y - radius * 0.05 * step), radius * (1 - 0.12 * step), lit
        )
    brush.disc((x - radius * 0.4, y - radius * 0.42), radius * 0.12, WHITE, 170)
    brush.line([(x, y - radius * 0.9), (x + 7, y - radius * 1.2)], (70, 46, 30), 5)


def autumn_tree(painting: Painting) -> None:
    """One tree in a field, its leaves turning."""
    warm = painting.style(
        (
            ((250, 214, 150), (214, 130, 90)),
            ((196, 220, 226), (236, 226, 200)),
            ((120, 140, 170), (240, 190, 160)),
        )
    )
    painting.fill_gradient(warm, 0, 0.8)
    painting.clouds(WHITE, 0.45, 0.6)
    field = painting.pick(((170, 130, 60), (110, 120, 60), (150, 90, 60)))
    with painting.shapes() as brush:
        brush.polygon(painting.below(painting.ridge(0.76, 0.06, 0.4)), mix(field, warm[-1], 0.4))
        brush.polygon(painting.below(painting.ridge(0.84, 0.05, 0.3)), field)
    foot = (
        painting.width * painting.between(0.3, 0.7),
        painting.height * painting.between(0.86, 0.92),
    )
    leaves: list[Point] = []
    with painting.shapes() as brush:
        _branch(painting, brush, (foot, -math.pi / 2, painting.between(130, 180)), leaves)
    tints = ((214, 70, 36), (240, 150, 40), (250, 200, 70), (150, 50, 40), (190, 160, 60))
    with painting.shapes() as brush:
        for x, y in leaves:
            for _ in range(8):
                spot = (x + painting.random.normal(0, 24), y + painting.random.normal(0, 20))
                brush.disc(
                    spot, painting.between(4, 13), painting.pick(tints), painting.whole(150, 240)
                )
        for _ in range(160):
            spot = (
                foot[0] + painting.random.normal(0, 210),
                foot[1] + abs(painting.random.normal(0, 26)),
            )
            brush.disc(spot, painting.between(3, 7), painting.pick(tints), 220, flat=0.5)


def _branch(
    painting: Painting, brush: Brush, limb: tuple[Point, float, float], leaves: list[Point]
) -> None:
    """Draw a limb (its foot, direction and length) and what grows out of it."""
    (x, y), angle, length = limb
    end = (x + math.cos(angle) * length, y + math.sin(angle) * length)
    brush.line([(x, y), end], (64, 44, 36), max(1.5, length * 0.13))
    if length < 34:
        leaves.append(end)
        return
    for side in (-1, 1, painting.between(-0.3, 0.3)):
        turn = angle + side * painting.between(0.32, 0.62)
        _branch(painting, brush, (end, turn, length * painting.between(0.64, 0.8)), leaves)
