"""Paints one photo of a grid: its picture, or why there is none, and what is known about it.

Every state has a sign beside its colour: chosen (a ring and a check mark), loading, unreadable,
on an unplugged drive, keeper (a star), and the badge of a grade with its name.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photofind.core.domain import Photo, PhotoState
from photofind.gui import wording
from photofind.gui.cells import picture_height
from photofind.gui.look import Look, Space, TypeSize
from photofind.gui.photo_model import NO_NOTE, Note, PhotoRole
from photofind.gui.thumbnail_loader import CORNER_SHARE, Tile

AnyIndex = QModelIndex | QPersistentModelIndex

RING_PX = 3
UNPLUGGED_OPACITY = 0.4
CHECK_PX = 20


class PhotoDelegate(QStyledItemDelegate):
    """Draws the cells of a `GridView`."""

    def __init__(self, look: Look, caption_lines: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._caption_lines = caption_lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one cell (Qt override)."""
        tile, note = index.data(PhotoRole.TILE), index.data(PhotoRole.NOTE)
        tile = tile if isinstance(tile, Tile) else None
        note = note if isinstance(note, Note) else NO_NOTE
        pixmap = tile.pixmap if tile else None
        if tile is not None and pixmap is not None and self._is_bare(tile, note, option):
            painter.drawPixmap(self._fitted(option.rect, pixmap), pixmap)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width, has_caption = option.rect.width(), self._caption_lines > 0
        height = picture_height(width, has_caption=has_caption)
        frame = QRect(option.rect.left(), option.rect.top(), width, height)
        place = self._paint_picture(painter, frame, tile)
        self._paint_signs(painter, place, tile, note)
        if self._caption_lines:
            below = option.rect.adjusted(2, height + Space.XS, -2, 0)
            self._paint_caption(painter, below, tile, note)
        self._paint_state(painter, place, option)
        painter.restore()

    def _is_bare(self, tile: Tile, note: Note, option: QStyleOptionViewItem) -> bool:
        """Whether a picture is all there is to draw: most cells, and each call to Qt costs."""
        states = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        is_plain = note == NO_NOTE and not self._caption_lines and not option.state & states
        is_plugged = tile.photo is None or tile.photo.is_plugged
        return is_plain and is_plugged

    # The picture, or what stands for it

    def _fitted(self, frame: QRect, pixmap: QPixmap) -> QRect:
        """Return where a picture lies in its frame."""
        size = pixmap.deviceIndependentSize()
        share = min(frame.width() / size.width(), frame.height() / size.height())
        if 0.99 < share < 1.01:
            share = 1.0  # sharp: one pixel of the tile is one of the screen
        width, height = round(size.width() * share), round(size.height() * share)
        place = QRect(0, 0, width, height)
        place.moveCenter(frame.center())
        if self._caption_lines:
            place.moveBottomLeft(frame.bottomLeft())  # in line with its neighbours and its caption
        return place

    def _paint_picture(self, painter: QPainter, square: QRect, tile: Tile | None) -> QRect:
        """Draw picture or placeholder; return where it is."""
        if tile is None or tile.pixmap is None:
            self._paint_well(painter, square, tile)
            return square
        place = self._fitted(square, tile.pixmap)
        is_plugged = tile.photo is None or tile.photo.is_plugged
        painter.setOpacity(1.0 if is_plugged else UNPLUGGED_OPACITY)
        painter.drawPixmap(place, tile.pixmap)
        painter.setOpacity(1.0)
        return place

    def _paint_well(self, painter: QPainter, square: QRect, tile: Tile | None) -> None:
        radius = square.width() * CORNER_SHARE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("well"))
        painter.drawRoundedRect(square, radius, radius)
        if tile is None:  # loading: a faint picture frame, no text that flickers past
            self._paint_icon(painter, square, "image", "border")
            return
        self._paint_icon(painter, square, "image-broken", "muted")
        if tile.photo is not None:
            text = square.adjusted(Space.S, square.height() * 5 // 8, -Space.S, -Space.XS)
            painter.setFont(self._look.font(TypeSize.SMALL))
            painter.setPen(self._look.colour("muted"))
            words = _why_no_picture(tile.photo)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(text, int(flags), words)

    def _paint_icon(self, painter: QPainter, square: QRect, name: str, meaning: str) -> None:
        side = 32 if square.width() >= 120 else 20
        scale = painter.device().devicePixelRatioF()
        pixmap = self._look.icons.pixmap(name, side, meaning, scale)
        middle = square.center() - QRect(0, 0, side, side).center()
        painter.drawPixmap(middle.x(), middle.y() - square.height() // 10, pixmap)

    # What is known about it

    def _paint_signs(self, painter: QPainter, place: QRect, tile: Tile | None, note: Note) -> None:
        corner = place.adjusted(Space.XS + 2, Space.XS + 2, -Space.XS - 2, -Space.XS - 2)
        if note.grade is not None:
            text, ground = self._look.grade_colours(note.grade)
            self._paint_badge(painter, corner, wording.grade_name(note.grade), text, ground)
        if note.is_kept:
            self._paint_sign(painter, corner.left(), corner.bottom() - 22, "star-filled", "star")
        if tile is not None and tile.photo is not None and not tile.photo.is_plugged:
            self._paint_sign(painter, corner.right() - 22, corner.bottom() - 22, "unplugged")

    def _paint_badge(
        self, painter: QPainter, corner: QRect, words: str, text: QColor, ground: QColor
    ) -> None:
        font = self._look.font(TypeSize.SMALL, is_bold=True)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, corner.width() - 14)
        box = QRectF(corner.left(), corner.top(), metrics.horizontalAdvance(words) + 14, 20)
        painter.setFont(font)
        painter.setPen(QPen(self._look.colour("canvas", 0.9), 1.5))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_sign(
        self, painter: QPainter, left: int, top: int, icon: str, meaning: str = "text"
    ) -> None:
        """Draw an icon in a small disc, legible on any photo."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("canvas", 0.88))
        painter.drawEllipse(QRectF(left, top, 22, 22))
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(
            QPointF(left + 3, top + 3), self._look.icons.pixmap(icon, 16, meaning, scale)
        )

    def _paint_caption(
        self, painter: QPainter, below: QRect, tile: Tile | None, note: Note
    ) -> None:
        photo = tile.photo if tile else None
        lines = [photo.path.name if photo else "", note.text][: self._caption_lines]
        for number, line in enumerate(lines):
            font = self._look.font(TypeSize.BODY if number == 0 else TypeSize.SMALL)
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(self._look.colour("text" if number == 0 else "muted"))
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, below.width())
            top = below.top() + number * (metrics.height() + 2)
            row = QRect(below.left(), top, below.width(), metrics.height() + 2)
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft, shown)

    # Chosen, focused

    def _paint_state(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
        radius = place.width() * CORNER_SHARE
        if option.state & QStyle.StateFlag.State_Selected:
            ring = QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5)
            accent = option.palette.highlight().color()
            painter.setBrush(QColor(accent.red(), accent.green(), accent.blue(), 56))
            painter.setPen(QPen(accent, RING_PX))
            painter.drawRoundedRect(ring, radius, radius)
            self._paint_check(painter, place, option)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = QRectF(place).adjusted(3, 3, -3, -3)
            painter.setPen(QPen(self._look.colour("canvas", 0.85), 3))
            painter.drawRoundedRect(inner, radius, radius)
            painter.setPen(QPen(self._look.colour("text"), 1.5))
            painter.drawRoundedRect(inner, radius, radius)

    def _paint_check(self, painter: QPainter, place: QRect, option: QStyleOptionViewItem) -> None:
        left = place.right() - CHECK_PX - Space.S
        top = place.top() + Space.S
        painter.setBrush(option.palette.highlight())
        painter.setPen(QPen(self._look.colour("canvas"), 1.5))
        painter.drawEllipse(QRectF(left, top, CHECK_PX, CHECK_PX))
        scale = painter.device().devicePixelRatioF()
        check = self._look.icons.pixmap("check", 16, "on_accent", scale)
        painter.drawPixmap(QPointF(left + 2, top + 2), check)


def _why_no_picture(photo: Photo) -> str:
    if photo.state is PhotoState.UNREADABLE:
        return photo.path.name
    return wording.say("no thumbnail")
