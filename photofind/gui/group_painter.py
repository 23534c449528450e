"""Paints one group of the duplicates page: a card, its heading, its photos with what differs."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from photofind.core.domain import Group, PhotoId
from photofind.gui import wording
from photofind.gui.core_words import in_users_words
from photofind.gui.group_model import GroupModel, differs, headline
from photofind.gui.look import Look, Space, TypeSize
from photofind.gui.marks import Marks, MarkSet
from photofind.gui.strip import Strip
from photofind.gui.thumbnail_loader import Tile

UNPLUGGED_OPACITY = 0.4
MARKED_OPACITY = 0.55  # what goes steps back behind what stays


class GroupPainter:
    """Draws the rows of a `GroupView`."""

    def __init__(self, look: Look, model: GroupModel, marks: Marks) -> None:
        self._look, self._model, self._marks = look, model, marks

    def paint(
        self,
        painter: QPainter,
        strip: Strip,
        where: tuple[int, int, int],
        *,
        current: int | None,
        has_focus: bool,
    ) -> None:
        """Draw one group.

        Args:
            painter: On the viewport.
            strip: Measures.
            where: Row, its top in the viewport, the first photo in sight.
            current: Which photo is current, or None if the group is not.
            has_focus: The view has the keyboard.
        """
        row, top, first = where
        group = self._model.group_at(row)
        marked, keeper = self._marks.shown(group), self._marks.keeper_of(group)
        self._paint_card(painter, strip.card(top), is_current=current is not None)
        self._paint_heading(painter, strip.heading_box(top), group)
        for number, box in strip.photos(top, len(group.photos), first):
            frame = QRect(box.left(), box.top(), strip.side, strip.height)
            photo_id = group.photos[number]
            tile = self._model.tile(row, photo_id)
            place = self._paint_picture(painter, frame, tile, goes=photo_id in marked)
            if photo_id == keeper:
                self._paint_sign(painter, place, "star-filled", "star")
            elif photo_id in marked:
                self._paint_sign(painter, place, "trash", "danger")
            if number == current:
                self._paint_focus(painter, place, has_focus=has_focus)
            below = QRect(box.left(), frame.bottom() + Space.S, strip.side, strip.caption)
            words = self._fate(group, photo_id, marked, keeper)
            self._paint_caption(painter, below, tile, words)
        hidden = len(group.photos) - first - strip.shown
        if hidden > 0:
            self._paint_more(painter, strip.photo_box(top, strip.shown - 1), hidden)

    def _paint_card(self, painter: QPainter, card: QRect, *, is_current: bool) -> None:
        colour = self._look.colour("accent" if is_current else "border")
        painter.setPen(QPen(colour, 2 if is_current else 1))
        painter.setBrush(self._look.colour("canvas"))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    def _paint_heading(self, painter: QPainter, box: QRect, group: Group) -> None:
        """Draw badge, headline and the keeper's reason in one line."""
        text, ground = self._look.grade_colours(group.grade)
        font = self._look.font(TypeSize.SMALL, is_bold=True)
        name = wording.grade_name(group.grade)
        width = QFontMetrics(font).horizontalAdvance(name) + 18
        badge = QRectF(box.left(), box.center().y() - 10, width, 21)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(badge, 10, 10)
        painter.setFont(font)
        painter.setPen(text)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, name)
        left = int(badge.right()) + Space.M
        left = self._paint_accepted(painter, box, left, group)
        left += self._words(
            painter, box, left, headline(group), self._look.font(is_bold=True), "text"
        )
        if group.keeper_reason:
            scale = painter.device().devicePixelRatioF()
            star = self._look.icons.pixmap("star-filled", 16, "star", scale)
            painter.drawPixmap(QPointF(left + Space.L, box.center().y() - 8), star)
            keeps = wording.say("keeps: {0}").format(in_users_words(group.keeper_reason))
            self._words(painter, box, left + Space.L + 22, keeps, self._look.font(), "muted")

    def _paint_accepted(self, painter: QPainter, box: QRect, left: int, group: Group) -> int:
        """Draw a check mark and a word if the user agreed; return where the next words begin."""
        if not self._marks.is_accepted(group):
            return left
        scale = painter.device().devicePixelRatioF()
        check = self._look.icons.pixmap("check", 16, "accent_text", scale)
        painter.drawPixmap(QPointF(left, box.center().y() - 8), check)
        font = self._look.font(is_bold=True)
        word = wording.say("accepted")
        return left + 20 + self._words(painter, box, left + 20, word, font, "accent_text") + Space.M

    def _words(
        self, painter: QPainter, box: QRect, left: int, text: str, font: QFont, meaning: str
    ) -> int:
        """Draw words from ``left`` on; return how wide they are."""
        metrics = QFontMetrics(font)
        room = max(0, box.right() - left)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._look.colour(meaning))
        painter.drawText(
            QRect(left, box.top(), room, box.height()), int(Qt.AlignmentFlag.AlignVCenter), shown
        )
        return metrics.horizontalAdvance(shown)

    def _fate(
        self, group: Group, photo_id: PhotoId, marked: MarkSet, keeper: PhotoId
    ) -> tuple[str, str]:
        """Say what becomes of a photo and how it differs, and in which colour."""
        if photo_id == keeper:
            return fate(self._marks, group, photo_id), "star_text"
        return fate(self._marks, group, photo_id), (
            "danger" if photo_id in marked else "accent_text"
        )

    def _paint_picture(
        self, painter: QPainter, square: QRect, tile: Tile | None, *, goes: bool
    ) -> QRect:
        """Draw a photo or its placeholder; return where it is."""
        if tile is None or tile.pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("well"))
            painter.drawRoundedRect(square, 5, 5)
            icon = "image" if tile is None else "image-broken"
            scale = painter.device().devicePixelRatioF()
            sign = self._look.icons.pixmap(icon, 32, "border" if tile is None else "muted", scale)
            painter.drawPixmap(QRectF(square).center() - QPointF(16, 16), sign)
            return square
        size = tile.pixmap.deviceIndependentSize()
        share = min(square.width() / size.width(), square.height() / size.height())
        place = QRect(0, 0, round(size.width() * share), round(size.height() * share))
        place.moveBottomLeft(square.bottomLeft())  # in line with its neighbours and its caption
        is_plugged = tile.photo is None or tile.photo.is_plugged
        opacity = MARKED_OPACITY if goes else 1.0
        painter.setOpacity(opacity if is_plugged else UNPLUGGED_OPACITY)
        painter.drawPixmap(place, tile.pixmap)
        painter.setOpacity(1.0)
        return place

    def _paint_sign(self, painter: QPainter, place: QRect, icon: str, meaning: str) -> None:
        disc = QRectF(place.left() + 6, place.top() + 6, 26, 26)
        painter.setPen(QPen(self._look.colour(meaning), 1.5))
        painter.setBrush(self._look.colour("canvas", 0.94))
        painter.drawEllipse(disc)
        scale = painter.device().devicePixelRatioF()
        star = self._look.icons.pixmap(icon, 16, meaning, scale)
        painter.drawPixmap(disc.center() - QPointF(8, 8), star)

    def _paint_focus(self, painter: QPainter, place: QRect, *, has_focus: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = 3 if has_focus else 1.5
        painter.setPen(QPen(self._look.colour("accent"), width))
        painter.drawRoundedRect(QRectF(place).adjusted(-4, -4, 4, 4), 8, 8)

    def _paint_caption(
        self, painter: QPainter, below: QRect, tile: Tile | None, fate: tuple[str, str]
    ) -> None:
        """Draw what differs, the name, and the numbers, a line each."""
        photo = tile.photo if tile else None
        small = self._look.font(TypeSize.SMALL)
        lines = (
            (photo.path.name if photo else "", self._look.font(), "text"),
            (fate[0], small, fate[1]),
            (_near(photo.path.parent) if photo else "", small, "muted"),
            (wording.photo_line(photo) if photo else "", small, "muted"),
        )
        line = QFontMetrics(self._look.font()).height()
        place = QRect(below.left(), below.top(), below.width(), line)
        for text, font, meaning in lines:
            mode = Qt.TextElideMode.ElideRight if font is small else Qt.TextElideMode.ElideMiddle
            shown = QFontMetrics(font).elidedText(text, mode, below.width())
            self._words(painter, place, below.left(), shown, font, meaning)
            place = place.translated(0, line)

    def _paint_more(self, painter: QPainter, box: QRect, hidden: int) -> None:
        """Say on the last photo in sight how many follow."""
        font = self._look.font(is_bold=True)
        text = f"+{hidden}"
        width = QFontMetrics(font).horizontalAdvance(text) + 20
        pill = QRectF(box.right() - width - 6, box.top() + 6, width, 26)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("text", 0.82))
        painter.drawRoundedRect(pill, 13, 13)
        painter.setFont(font)
        painter.setPen(self._look.colour("canvas"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def _near(folder: Path) -> str:
    """Return the end of a folder's path, which tells folders apart more often than its start."""
    return "/".join(folder.parts[-2:]).replace("//", "/")


def fate(marks: Marks, group: Group, photo_id: PhotoId) -> str:
    """Say what becomes of a photo and how it differs from the keeper."""
    how, marked = differs(group, photo_id), marks.shown(group)
    if photo_id == group.keeper:
        how = wording.say("photofind's choice")
    if photo_id == marks.keeper_of(group):
        stays = wording.say("stays")
        return stays if photo_id == group.keeper else f"{stays}: {how}"
    if photo_id not in marked:
        return how
    goes = wording.say("would go: {0}") if marks.is_trying else wording.say("goes: {0}")
    return goes.format(how)
