"""Where things are in a row of the duplicates page: a card with a heading and a strip of photos."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from photofind.gui.look import Space

CARD_GAP_PX = 12
PHOTO_GAP_PX = 12
HEIGHT_SHARE = 0.78


@dataclass(frozen=True, slots=True)
class Strip:
    """Measures of every row; all rows are alike.

    Attributes:
        width: Of the viewport.
        side: Width of a photo's place.
        heading: Height of the words above the photos.
        caption: Height of the words below each.
    """

    width: int
    side: int
    heading: int
    caption: int

    @property
    def pitch(self) -> int:
        """Distance from one row to the next."""
        inner = self.heading + self.height + self.caption
        return inner + 3 * Space.M + CARD_GAP_PX

    @property
    def height(self) -> int:
        """Height of a photo's place: most photos lie, and more groups are in sight."""
        return round(self.side * HEIGHT_SHARE)

    @property
    def shown(self) -> int:
        """How many photos are in sight at once."""
        room = self.card(0).width() - 2 * Space.L + PHOTO_GAP_PX
        return max(1, room // (self.side + PHOTO_GAP_PX))

    def card(self, top: int) -> QRect:
        """Return the card of a row that begins at ``top``."""
        margin = Space.L
        return QRect(margin, top + CARD_GAP_PX, self.width - 2 * margin, self.pitch - CARD_GAP_PX)

    def heading_box(self, top: int) -> QRect:
        """Return the place of the words above the photos."""
        card = self.card(top)
        return QRect(
            card.left() + Space.L, card.top() + Space.M, card.width() - 2 * Space.L, self.heading
        )

    def photo_box(self, top: int, place: int) -> QRect:
        """Return where the photo at the ``place``-th place in sight is, caption included."""
        card = self.card(top)
        return QRect(
            card.left() + Space.L + place * (self.side + PHOTO_GAP_PX),
            card.top() + 2 * Space.M + self.heading,
            self.side,
            self.height + self.caption,
        )

    def first_shown(self, count: int, current: int) -> int:
        """Return the first photo in sight when ``current`` of ``count`` must be seen."""
        return max(0, min(current - self.shown + 1, count - self.shown))

    def photos(self, top: int, count: int, first: int) -> Iterator[tuple[int, QRect]]:
        """Yield number and place of the photos in sight."""
        for place in range(min(self.shown, count - first)):
            yield first + place, self.photo_box(top, place)

    def photo_at(self, top: int, point: QPoint, count: int, first: int) -> int | None:
        """Return the photo at a point, or None."""
        for number, box in self.photos(top, count, first):
            if box.contains(point):
                return number
        return None
