"""Settings, keyboard shortcuts and About, as one page with three tabs."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from photofind.core.library import LibraryStatus
from photofind.core.settings import MOST_THREADS
from photofind.gui import wording
from photofind.gui.about_page import AboutPage
from photofind.gui.actions import Actions
from photofind.gui.languages import NAMES
from photofind.gui.look import THEMES, Space
from photofind.gui.page import Desk, Page, column, label
from photofind.gui.shortcut_page import ShortcutPage

KB = 1000
LEAST_KB, MOST_KB = 5, 200  # for the thumbnails of a photo
FORM_WIDTH_PX = 720


class SettingsPage(Page):
    """What the user may choose; every change is stored at once.

    Signals:
        stored: The `Settings` that hold from now on.
    """

    stored = Signal(object)

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk)
        self.theme, self.threads, self.cache = QComboBox(), QSpinBox(), QSpinBox()
        self.language = QComboBox()
        self.patterns = QPlainTextEdit()
        self.watches = QCheckBox(self.tr("Notice new photos while the window is open"))
        self.tells = QCheckBox(self.tr("Show a notification when a long scan ends"))
        self.shortcuts = ShortcutPage(desk.look, actions)
        self.about = AboutPage(desk.look, desk.library.paths.log)
        self._status = label("", "muted", wraps=True)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Settings"))
        for name, inner in (
            (self.tr("Settings"), self._make_form()),
            (self.tr("Keyboard"), self.shortcuts),
            (self.tr("About"), self.about),
        ):
            self.tabs.addTab(_scrolling(inner, name), name)
        layout = column(self, (Space.L, Space.M, Space.L, 0), Space.S)
        layout.addWidget(label(self.tr("Settings"), "title"))
        layout.addWidget(self.tabs, 1)
        self._fill()

    def show_tab(self, number: int) -> None:
        """Show Settings (0), Keyboard (1) or About (2)."""
        self.tabs.setCurrentIndex(number)
        self.about.refresh()

    def focus_exclusions(self) -> None:
        """Go to the field of what is never scanned."""
        self.show_tab(0)
        self.patterns.setFocus()

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        self.theme.setFocus()

    def show_status(self, status: LibraryStatus) -> None:
        """Tell where the library lies and what it takes."""
        taken = wording.size(sum(status.bytes_on_disk.values()))
        lines = [
            self.tr("Library: {0}").format(status.root),
            self.tr("{photos}, {size} on the disk for what photofind knows of them").format(
                photos=wording.photo_count(status.photos), size=taken
            ),
            self.tr("Model: {0}").format(status.model),
        ]
        self._status.setText("\n".join(lines))
        self.about.show_status(status)

    # The form

    def _make_form(self) -> QWidget:
        self._offer_choices()
        form = QFormLayout()
        form.setSpacing(Space.M)
        form.setHorizontalSpacing(Space.XL)
        for name, field, hint in self._rows():
            _add_field(form, name, field, hint)
        page = QWidget()
        outer = column(page, (0, Space.L, 0, Space.L), Space.L)
        outer.addLayout(form)
        outer.addWidget(self._status)
        outer.addStretch(1)
        page.setMaximumWidth(FORM_WIDTH_PX)
        return page

    def _offer_choices(self) -> None:
        """Say what each field may hold."""
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        for theme in THEMES:
            self.theme.addItem(names[theme], theme)
        self.language.addItem(names["system"], "")
        for language, name in NAMES.items():
            self.language.addItem(name, language)
        self.threads.setRange(0, MOST_THREADS)
        self.threads.setSpecialValueText(self.tr("One for each core"))
        kept = self.desk.library.settings.thumbnail_bytes_per_photo // KB
        self.cache.setRange(min(LEAST_KB, kept), max(MOST_KB, kept))  # a file may say more
        self.cache.setSuffix(self.tr(" KB"))
        for field in (self.threads, self.cache):  # the style sheet does not reach their text
            field.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        self.patterns.setPlaceholderText("*.tmp\nnode_modules")
        self.patterns.setMaximumHeight(130)
        self.patterns.setTabChangesFocus(True)

    def _rows(self) -> tuple[tuple[str, QWidget, str], ...]:
        """Return the name of each field, the field, and a hint below it or nothing."""
        language_hint = self.tr("Spoken when photofind is started again.")
        folders_hint = self.tr("New and changed photos are scanned soon after.")
        cache_hint = self.tr("They can be made again at any time.")
        never_hint = self.tr(
            "One pattern a line, for names of folders and files. The next scan obeys."
        )
        return (
            (self.tr("Appearance"), self.theme, ""),
            (self.tr("Language"), self.language, language_hint),
            (self.tr("Folders"), self.watches, folders_hint),
            (self.tr("Notifications"), self.tells, ""),
            (self.tr("Threads for scanning"), self.threads, ""),
            (self.tr("Thumbnails, at most, a photo"), self.cache, cache_hint),
            (self.tr("Never scan"), self.patterns, never_hint),
        )

    def _fill(self) -> None:
        settings = self.desk.library.settings
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        self.threads.setValue(settings.threads)
        self.cache.setValue(settings.thumbnail_bytes_per_photo // KB)
        self.patterns.setPlainText("\n".join(settings.exclusions))
        self.watches.setChecked(settings.watch_folders)
        self.tells.setChecked(settings.tell_when_done)
        self.shortcuts.show_keys(settings.shortcuts)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.theme.currentIndexChanged.connect(self._on_theme_changed)
        self.language.currentIndexChanged.connect(self._store)
        self.threads.valueChanged.connect(self._store)
        self.cache.valueChanged.connect(self._store)
        self.patterns.textChanged.connect(self._store)
        self.watches.toggled.connect(self._store)
        self.tells.toggled.connect(self._store)
        self.shortcuts.changed.connect(self._store)

    def _on_theme_changed(self) -> None:
        self.desk.look.set_theme(str(self.theme.currentData()))
        self._store()

    def _store(self) -> None:
        lines = [line.strip() for line in self.patterns.toPlainText().splitlines()]
        settings = replace(
            self.desk.library.settings,
            theme=str(self.theme.currentData()),
            language=str(self.language.currentData()),
            threads=self.threads.value(),
            thumbnail_bytes_per_photo=self._cache_bytes(),
            exclusions=tuple(line for line in lines if line),
            watch_folders=self.watches.isChecked(),
            tell_when_done=self.tells.isChecked(),
            shortcuts=self.shortcuts.chosen(),
        )
        self.desk.acts.ask(
            "settings",
            lambda _task: self.desk.library.save_settings(settings),
            lambda _none: self.stored.emit(settings),
        )

    def _cache_bytes(self) -> int:
        """Return what is chosen; what the user did not touch stays as it is, to the byte."""
        stored = self.desk.library.settings.thumbnail_bytes_per_photo
        return stored if self.cache.value() == stored // KB else self.cache.value() * KB


def _add_field(form: QFormLayout, name: str, field: QWidget, hint: str) -> None:
    field.setAccessibleName(name)
    title = label(name)
    title.setBuddy(field)
    if not hint:
        form.addRow(title, field)
        return
    field.setAccessibleDescription(hint)
    below = QVBoxLayout()
    below.setSpacing(Space.XS)
    below.addWidget(field)
    below.addWidget(label(hint, "small", wraps=True))
    form.addRow(title, below)


def _scrolling(inner: QWidget, name: str) -> QScrollArea:
    inner.setProperty("kind", "page")
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    return area
