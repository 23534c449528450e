"""People, drawn plainly: hair, face, clothes."""

import math

from photofind.core.demo.landscapes import SUN, WHITE
from photofind.core.demo.paint import Brush, Colour, Painting, Point, mix

SKIN: tuple[Colour, ...] = (
    (248, 214, 186),
    (226, 178, 140),
    (186, 128, 92),
    (128, 84, 60),
    (92, 58, 44),
)
HAIR: tuple[Colour, ...] = (
    (36, 26, 24),
    (92, 54, 32),
    (176, 110, 52),
    (226, 190, 120),
    (150, 150, 156),
    (140, 44, 30),
)
CLOTH: tuple[Colour, ...] = (
    (38, 70, 110),
    (180, 60, 52),
    (60, 116, 92),
    (232, 186, 84),
    (88, 60, 110),
    (236, 232, 222),
)


def portrait(painting: Painting) -> None:
    """A person, drawn plainly: hair, face, clothes."""
    background = painting.style(
        ((218, 198, 176), (120, 150, 160), (236, 186, 150), (96, 110, 96), (190, 180, 206))
    )
    painting.fill_gradient(
        (mix(background, WHITE, 0.3), background, mix(background, (40, 30, 40), 0.3))
    )
    with painting.blurred_shapes(14) as brush:
        for _ in range(16):
            spot = mix(background, painting.pick((WHITE, SUN, (60, 50, 60))), 0.4)
            brush.disc(painting.anywhere(), painting.between(24, 120), spot, 110)
    skin, hair, cloth = painting.style(SKIN), painting.pick(HAIR), painting.pick(CLOTH)
    size = min(painting.width, painting.height) * painting.between(0.17, 0.22)
    centre = (
        painting.width * painting.between(0.4, 0.6),
        painting.height * painting.between(0.38, 0.46),
    )
    style = painting.style((1, 3, 0, 2))
    with painting.shapes() as brush:
        _hair_behind(brush, centre, size, hair, style)
        _shoulders(painting, brush, centre, size, (skin, cloth))
        brush.disc(centre, size, skin, flat=1.24)
        _face(painting, brush, centre, size, (skin, hair))
        _hair_in_front(painting, brush, centre, size, hair)
    painting.glow((centre[0] - size, centre[1] - size), size * 2.4, SUN, 0.16)


def _hair_behind(brush: Brush, centre: Point, size: float, hair: Colour, style: int) -> None:
    x, y = centre
    if style == 0:
        brush.disc((x, y - size * 0.2), size * 1.32, hair, flat=1.1)
    elif style == 1:
        brush.disc((x, y - size * 0.3), size * 1.24, hair)
        brush.box((x - size * 1.24, y - size * 0.3), (size * 2.48, size * 2.2), hair)
    elif style == 2:
        brush.disc((x, y - size * 1.42), size * 0.5, hair)


def _shoulders(
    painting: Painting, brush: Brush, centre: Point, size: float, colours: tuple[Colour, Colour]
) -> None:
    (x, y), (skin, cloth) = centre, colours
    top = y + size * 1.75
    brush.box(
        (x - size * 0.4, y + size * 0.7), (size * 0.8, size * 1.3), mix(skin, (90, 40, 30), 0.2)
    )
    brush.disc((x, top + size * 1.5), size * 2.3, cloth, flat=0.72)
    brush.box((x - size * 2.3, top + size * 1.5), (size * 4.6, painting.height), cloth)
    brush.arc((x, top - size * 0.06), size * 0.62, (0, 180), skin)
    if painting.random.random() < 0.5:
        for stripe in range(5):
            level = top + size * (0.75 + 0.42 * stripe)
            brush.box(
                (x - size * 2.0, level), (size * 4.0, size * 0.13), mix(cloth, WHITE, 0.6), 190
            )


def _face(
    painting: Painting, brush: Brush, centre: Point, size: float, colours: tuple[Colour, Colour]
) -> None:
    (x, y), (skin, hair) = centre, colours
    shade, iris = (
        mix(skin, (120, 40, 40), 0.35),
        painting.pick(((60, 90, 120), (70, 50, 30), (60, 100, 70))),
    )
    for side in (-1, 1):
        eye = (x + side * size * 0.4, y - size * 0.06)
        brush.disc(eye, size * 0.155, WHITE, flat=0.62)
        brush.disc(eye, size * 0.085, iris)
        brush.disc(eye, size * 0.04, (16, 14, 16))
        brow = [
            (eye[0] - size * 0.2, eye[1] - size * 0.25),
            (eye[0] + side * size * 0.03, eye[1] - size * 0.33),
            (eye[0] + size * 0.2, eye[1] - size * 0.25),
        ]
        brush.line(brow, mix(hair, (0, 0, 0), 0.2), size * 0.07)
        brush.disc((x + side * size * 0.5, y + size * 0.36), size * 0.17, (230, 110, 100), 34)
    brush.line(
        [(x, y), (x + size * 0.1, y + size * 0.32), (x - size * 0.05, y + size * 0.35)],
        shade,
        size * 0.05,
    )
    brush.arc((x, y + size * 0.56), size * 0.26, (8, 172), mix(shade, (170, 50, 60), 0.55))
    if painting.random.random() < 0.4:
        _glasses(brush, centre, size)


def _glasses(brush: Brush, centre: Point, size: float) -> None:
    x, y = centre
    angles = [2 * math.pi * step / 40 for step in range(41)]
    for side in (-1, 1):
        hub = (x + side * size * 0.4, y - size * 0.05)
        rim = [
            (hub[0] + size * 0.27 * math.cos(a), hub[1] + size * 0.23 * math.sin(a)) for a in angles
        ]
        brush.line(rim, (44, 40, 44), size * 0.045)
    brush.line(
        [(x - size * 0.13, y - size * 0.07), (x + size * 0.13, y - size * 0.07)],
        (44, 40, 44),
        size * 0.05,
    )


def _hair_in_front(
    painting: Painting, brush: Brush, centre: Point, size: float, hair: Colour
) -> None:
    x, y = centre
    brush.arc((x, y - size * 0.3), size * 1.06, (180, 360), hair)
    part, fringe = painting.between(-0.6, 0.6), painting.between(0.1, 0.35)
    for index in range(9):
        left = x - size * 1.0 + index * size * 0.23
        drop = size * (fringe * abs(math.cos(part + index * 0.5)) - 0.12)
        brush.polygon(
            [
                (left, y - size * 0.4),
                (left + size * 0.26, y - size * 0.4),
                (left + size * (0.13 + part * 0.2), y - size * 0.32 + drop),
            ],
            hair,
        )
