"""The heading of a section of a grid: the month, and how many photos it has."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from photofind.gui import wording
from photofind.gui.look import Look, Space, TypeSize
from photofind.gui.photo_model import Section


def heading_height(look: Look) -> int:
    """Return how much room a heading takes, in logical pixels."""
    return QFontMetrics(look.font(TypeSize.HEADING)).height() + Space.M


def paint_heading(painter: QPainter, look: Look, place: QRect, section: Section) -> None:
    """Draw the month in the heading's size and the number of its photos beside it, muted."""
    font = look.font(TypeSize.HEADING, is_bold=True)
    painter.setFont(font)
    painter.setPen(look.colour("text"))
    line = place.adjusted(2, 0, 0, -Space.S)
    painter.drawText(line, Qt.AlignmentFlag.AlignBottom, section.title)
    beside = line.adjusted(QFontMetrics(font).horizontalAdvance(section.title) + Space.M, 0, 0, -1)
    painter.setFont(look.font(TypeSize.SMALL))
    painter.setPen(look.colour("muted"))
    painter.drawText(beside, Qt.AlignmentFlag.AlignBottom, wording.number(section.photos))
