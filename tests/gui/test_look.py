"""The visual language: legible in both themes, every icon there, everything follows a switch."""

from dataclasses import fields
from itertools import product

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from photofind.core.domain import Grade
from photofind.core.resources import resource
from photofind.gui.actions import ACTIONS
from photofind.gui.look import DARK, GRADE_COLOURS, LIGHT, Colours, Look

TEXTS_ON_GROUNDS = (
    *product(("text", "muted"), ("canvas", "window", "side", "raised", "well")),
    *product(("accent_text",), ("canvas", "window", "side", "accent_soft")),
    ("on_accent", "accent"),
    ("text", "accent_soft"),
    ("star_text", "star_soft"),
    ("danger", "danger_soft"),
    ("danger", "raised"),
)


def contrast(first: QColor, second: QColor) -> float:
    """Return the WCAG contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    """Return the WCAG relative luminance."""
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS_ON_GROUNDS)
def test_every_text_is_legible_on_its_ground(colours: Colours, text: str, ground: str) -> None:
    assert contrast(QColor(getattr(colours, text)), QColor(getattr(colours, ground))) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("grade", Grade)
def test_every_grade_is_legible_on_its_badge(colours: Colours, grade: Grade) -> None:
    text, ground = GRADE_COLOURS[grade]
    assert contrast(QColor(getattr(colours, text)), QColor(getattr(colours, ground))) >= 4.5


def test_colours_are_all_valid() -> None:
    for colours, field in product((LIGHT, DARK), fields(Colours)):
        assert QColor(getattr(colours, field.name)).isValid()


@pytest.mark.parametrize("name", sorted({spec.icon for spec in ACTIONS if spec.icon}))
def test_every_icon_of_an_action_ships(name: str) -> None:
    assert resource(f"icons/{name}.svg").exists()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_icon_of_a_disabled_button_is_seen(theme: str, look: Look) -> None:
    look.set_theme(theme)
    pixmap = look.icons.icon("trash", "on_accent").pixmap(24, QIcon.Mode.Disabled)
    image = pixmap.toImage()
    every = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    inked = [colour for colour in every if colour.alphaF() > 0.9]
    assert inked
    assert all(contrast(colour, look.colour("well")) > 3 for colour in inked)


def test_a_switch_of_theme_repaints_icons(look: Look, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    look.icons.give(button, "find")
    before = middle_colour(button.icon())
    with qtbot.waitSignal(look.changed):
        look.set_theme("dark")
    assert look.is_dark
    assert middle_colour(button.icon()) != before


def test_a_destroyed_widget_does_not_disturb_a_switch(look: Look) -> None:
    button = QPushButton()
    look.icons.give(button, "find")
    del button
    look.set_theme("dark")
    assert look.is_dark


def test_an_unknown_theme_means_the_systems(look: Look) -> None:
    look.set_theme("mauve")
    assert look.theme == "system"


def middle_colour(icon: QIcon) -> int:
    """Return the most opaque pixel of an icon."""
    image = icon.pixmap(32, 32).toImage()
    points = product(range(image.width()), range(image.height()))
    return max((image.pixel(x, y) for x, y in points), key=lambda pixel: pixel >> 24)
