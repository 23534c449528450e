"""People, drawn plainly: hair, face, clothes."""

import math
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class _Person:
    """Someone's looks. Lengths are shares of ``size``, half the width of the head."""

    centre: Point
    size: float
    skin: Colour
    hair: Colour
    cloth: Colour
    head_height: float
    eyes_apart: float
    eyes_level: float
    eye_size: float
    nose: float
    mouth_level: float
    mouth_width: float
    neck: float

    @classmethod
    def of(cls, painting: Painting) -> "_Person":
        """Think of somebody: no two faces have the same proportions."""
        side = min(painting.width, painting.height)
        return cls(
            centre=(
                painting.width * painting.between(0.32, 0.68),
                painting.height * painting.between(0.34, 0.48),
            ),
            size=side * painting.between(0.15, 0.25),
            skin=painting.style(SKIN),
            hair=painting.pick(HAIR),
            cloth=painting.pick(CLOTH),
            head_height=painting.between(1.12, 1.36),
            eyes_apart=painting.between(0.33, 0.47),
            eyes_level=painting.between(-0.14, 0.06),
            eye_size=painting.between(0.11, 0.19),
            nose=painting.pick((-1, 1)) * painting.between(0.06, 0.16),
            mouth_level=painting.between(0.52, 0.68),
            mouth_width=painting.between(0.18, 0.36),
            neck=painting.between(0.3, 0.44),
        )

    def at(self, right: float, down: float) -> Point:
        """Return a place on the head."""
        return self.centre[0] + right * self.size, self.centre[1] + down * self.size


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
    person, style = _Person.of(painting), painting.style((1, 3, 0, 2))
    with painting.shapes() as brush:
        _hair_behind(brush, person, style)
        _shoulders(painting, brush, person)
        brush.disc(person.centre, person.size, person.skin, flat=person.head_height)
        _face(painting, brush, person)
        _hair_in_front(painting, brush, person)
    painting.glow(person.at(-1, -1), person.size * 2.4, SUN, 0.16)


def _hair_behind(brush: Brush, person: _Person, style: int) -> None:
    size = person.size
    if style == 0:
        brush.disc(person.at(0, -0.2), size * 1.32, person.hair, flat=1.1)
    elif style == 1:
        brush.disc(person.at(0, -0.3), size * 1.24, person.hair)
        brush.box(person.at(-1.24, -0.3), (size * 2.48, size * 2.2), person.hair)
    elif style == 2:
        brush.disc(person.at(0, -1.42), size * 0.5, person.hair)


def _shoulders(painting: Painting, brush: Brush, person: _Person) -> None:
    size, skin, cloth = person.size, person.skin, person.cloth
    width = painting.between(1.9, 2.5)
    brush.box(
        person.at(-person.neck, 0.7),
        (size * 2 * person.neck, size * 1.3),
        mix(skin, (90, 40, 30), 0.2),
    )
    brush.disc(person.at(0, 3.25), size * width, cloth, flat=1.65 / width)
    brush.box(person.at(-width, 3.25), (size * 2 * width, painting.height), cloth)
    brush.arc(person.at(0, 1.69), size * (person.neck + 0.2), (0, 180), skin)
    if painting.random.random() < 0.5:
        step, light = painting.between(0.3, 0.5), mix(cloth, WHITE, 0.6)
        for stripe in range(5):
            corner = person.at(-0.85 * width, 2.5 + step * stripe)
            brush.box(corner, (size * 1.7 * width, size * step * 0.3), light, 190)


def _face(painting: Painting, brush: Brush, person: _Person) -> None:
    shade = mix(person.skin, (120, 40, 40), 0.35)
    iris = painting.pick(((60, 90, 120), (70, 50, 30), (60, 100, 70)))
    for side in (-1, 1):
        _eye(painting, brush, person, side, iris)
        brush.disc(person.at(side * 0.5, 0.36), person.size * 0.17, (230, 110, 100), 34)
    tip = person.mouth_level - 0.24
    nose = [
        person.at(0, person.eyes_level + 0.06),
        person.at(person.nose, tip),
        person.at(-person.nose * 0.5, tip + 0.03),
    ]
    brush.line(nose, shade, person.size * 0.05)
    lips = mix(shade, (170, 50, 60), 0.55)
    mouth = person.size * person.mouth_width
    brush.arc(person.at(0, person.mouth_level), mouth, (8, 172), lips)
    if painting.random.random() < 0.4:
        _glasses(brush, person)


def _eye(painting: Painting, brush: Brush, person: _Person, side: int, iris: Colour) -> None:
    eye = person.at(side * person.eyes_apart, person.eyes_level)
    radius = person.size * person.eye_size
    brush.disc(eye, radius, WHITE, flat=0.62)
    brush.disc(eye, radius * 0.55, iris)
    brush.disc(eye, radius * 0.26, (16, 14, 16))
    lift = painting.between(0.2, 0.3)
    brow = [
        person.at(side * person.eyes_apart - 0.2, person.eyes_level - lift),
        person.at(side * (person.eyes_apart + 0.03), person.eyes_level - lift - 0.08),
        person.at(side * person.eyes_apart + 0.2, person.eyes_level - lift),
    ]
    brush.line(brow, mix(person.hair, (0, 0, 0), 0.2), person.size * painting.between(0.05, 0.1))


def _glasses(brush: Brush, person: _Person) -> None:
    angles = [2 * math.pi * step / 40 for step in range(41)]
    frame, width, level = (44, 40, 44), person.size * 0.045, person.eyes_level
    reach = person.eyes_apart - 0.12
    for side in (-1, 1):
        rim = [
            person.at(
                side * person.eyes_apart + 0.26 * math.cos(angle), level + 0.22 * math.sin(angle)
            )
            for angle in angles
        ]
        brush.line(rim, frame, width)
    brush.line([person.at(-reach * 0.4, level), person.at(reach * 0.4, level)], frame, width)


def _hair_in_front(painting: Painting, brush: Brush, person: _Person) -> None:
    brush.arc(person.at(0, -0.3), person.size * 1.06, (180, 360), person.hair)
    part, fringe = painting.between(-0.6, 0.6), painting.between(0.1, 0.35)
    for index in range(9):
        left = index * 0.23 - 1
        drop = fringe * abs(math.cos(part + index * 0.5)) - 0.12
        brush.polygon(
            [
                person.at(left, -0.4),
                person.at(left + 0.26, -0.4),
                person.at(left + 0.13 + part * 0.2, -0.32 + drop),
            ],
            person.hair,
        )
