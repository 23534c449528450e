"""What one can do with photos: find similar ones, open them, show them, copy their paths."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from photofind.core.domain import Photo, PhotoId
from photofind.core.finding.values import Query
from photofind.gui import desktop
from photofind.gui.error_box import copy_to_clipboard
from photofind.gui.incoming import Incoming, read_mime
from photofind.gui.page import Desk, Page
from photofind.gui.plurals import in_english

MAX_OPENED = 10  # viewers started at once; more is a slip of the hand


class PhotoCommands(QObject):
    """Acts on the photos that are chosen on the page in front.

    Signals:
        searched: Queries to look for.
        folders_given: Folders that came in by drop or paste.
        told: A sentence for the banner, and its tone.
    """

    searched = Signal(object)
    folders_given = Signal(object)
    told = Signal(str, str)

    def __init__(self, desk: Desk, page: Callable[[], Page], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._page, self._window = desk, page, window

    def find_similar(self) -> None:
        """Look for photos like the chosen one."""
        chosen = self._page().chosen()
        if chosen:
            self.find_like(chosen[0])

    def find_like(self, photo_id: PhotoId) -> None:
        """Look for photos like a certain one."""
        self._with_photos(
            [photo_id], lambda photos: self.searched.emit([_query_of(photo_id, photos)])
        )

    def open_photo(self) -> None:
        """Open the chosen photos in the system's viewer."""
        self.open_photos(self._page().chosen())

    def open_photos(self, ids: list[PhotoId]) -> None:
        """Open photos in the system's viewer, ten at most."""
        self._with_photos(ids[:MAX_OPENED], self._on_to_open)

    def show_in_folder(self) -> None:
        """Show the first chosen photo in the file manager."""
        self._with_photos(self._page().chosen()[:1], self._on_to_show)

    def copy_path(self) -> None:
        """Put the paths of the chosen photos on the clipboard, one a line."""
        self._with_photos(self._page().chosen(), self._on_to_copy)

    def open_query(self) -> None:
        """Choose picture files to look for."""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Find by a picture file"))
        if names:
            self.searched.emit([Query.of_file(Path(name)) for name in names])

    def paste(self) -> None:
        """Look for the picture on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData(), self.tr("Pasted picture"))

    def take(self, mime: QMimeData, name: str) -> None:
        """Do what a drop or a paste asks for."""
        came = read_mime(mime, name)
        if came.folders:
            self.folders_given.emit(list(came.folders))
        if came.queries:
            self.searched.emit(list(came.queries))
        self._explain(came)

    def take_files(self, files: list[QUrl]) -> None:
        """Do what the files ask for that the system opens with photofind."""
        mime = QMimeData()
        mime.setUrls(files)
        self.take(mime, self.tr("Opened picture"))

    def _explain(self, came: Incoming) -> None:
        """Say why nothing happened, if nothing did."""
        if came.remote and not came.queries:
            self.told.emit(
                self.tr(
                    "This picture is on the web, and photofind fetches nothing from there. "
                    "Save it first, then drop the file here."
                ),
                "warning",
            )
        elif not came:
            self.told.emit(self.tr("There is no picture in this."), "warning")

    def _with_photos(self, ids: list[PhotoId], then: Callable[[list[Photo]], object]) -> None:
        """Read photos in the background, then do something with them."""
        if ids:
            self._desk.reader.ask("photos", lambda _task: self._desk.library.photos(ids), then)

    def _on_to_open(self, photos: list[Photo]) -> None:
        for photo in photos:
            if not desktop.open_file(photo.path):
                self.told.emit(self._cannot_open(photo), "warning")
                return

    def _cannot_open(self, photo: Photo) -> str:
        if not photo.is_plugged:
            return self.tr("{0} is on a drive that is not plugged in.").format(photo.path.name)
        return self.tr("No program could open {0}.").format(photo.path.name)

    def _on_to_show(self, photos: list[Photo]) -> None:
        for photo in photos:
            if not desktop.show_in_folder(photo.path):
                self.told.emit(self._cannot_open(photo), "warning")

    def _on_to_copy(self, photos: list[Photo]) -> None:
        copy_to_clipboard("\n".join(str(photo.path) for photo in photos))
        self.told.emit(
            in_english(self.tr("%Ln path(s) copied.", "", len(photos)), len(photos)), "info"
        )


def _query_of(photo_id: PhotoId, photos: list[Photo]) -> Query:
    return Query.of_photo(photo_id, photos[0].path.name if photos else "")
