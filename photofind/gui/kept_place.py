"""What a grid keeps when its list is replaced: selection and current photo, by their ids."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from photofind.core.domain import PhotoId
from photofind.gui.photo_model import PhotoGridModel

MAX_KEPT_SELECTION = 5_000  # a larger selection is let go of: finding it again takes too long


class KeptPlace:
    """Remembers before a reset and puts back after it."""

    def __init__(self, chosen: list[PhotoId], current: PhotoId | None) -> None:
        self._chosen = set(chosen) if len(chosen) <= MAX_KEPT_SELECTION else set[PhotoId]()
        self._current = current

    def restore(self, model: PhotoGridModel, selection: QItemSelectionModel) -> None:
        """Select again what was selected and is still there."""
        if self._chosen:
            again = QItemSelection()
            for row, photo_id in enumerate(model.ids):
                if photo_id in self._chosen:
                    again.select(model.index(row), model.index(row))
            selection.select(again, QItemSelectionModel.SelectionFlag.Select)
        current = None if self._current is None else model.row_of(self._current)
        if current is not None:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            selection.setCurrentIndex(model.index(current), flag)
