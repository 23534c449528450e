"""Find: a picture comes in, and what is like it in the library comes out.

The query stands on the left, where it can be turned, mirrored or narrowed to a rectangle; the
verdict is one sentence above the results. Several pictures that come in together are searched one
after another and listed with their verdicts.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSlider,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from photofind.core.domain import Changed, Grade, PhotoId, SearchResult
from photofind.core.finding.values import Findings, Query, Region
from photofind.core.task import Task
from photofind.gui import wording
from photofind.gui.empty_state import EmptyState
from photofind.gui.error_box import sentence
from photofind.gui.look import Space
from photofind.gui.page import Desk, Page, PhotoGrid, button, column, icon_button, label, row
from photofind.gui.photo_model import Note
from photofind.gui.pixels import query_image
from photofind.gui.plurals import in_english
from photofind.gui.query_view import QueryView
from photofind.gui.verdicts import is_words, short_verdict, verdict

RESULTS = 120  # what the slider narrows down; a screen shows about thirty
PREVIEW_PX = 1024
USUAL_LIKENESS = 40  # percent; below it, hardly anything still looks alike


class FindPage(Page):
    """Query on the left, verdict and results on the right.

    Signals:
        open_wanted: A file is to be chosen as query.
        paste_wanted: The clipboard is to be the query.
    """

    open_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._queries: list[Query] = []
        self._answers: dict[int, Findings | Exception] = {}
        self._at = 0
        self._results: tuple[SearchResult, ...] = ()
        self.grid = PhotoGrid(desk, self, fills=False, caption_lines=2)
        self.preview = QueryView(desk.look)
        self.preview.region_drawn.connect(self._on_region_drawn)
        self.verdict = label("", "verdict", wraps=True)
        self._detail = label("", "muted")
        self._name = label("", "muted")
        self.words = QLineEdit()
        self.several = QListWidget()
        self.likeness = QSlider(Qt.Orientation.Horizontal)
        self._likeness_text = label("", "muted")
        self._stack = QStackedWidget()
        self._outer = QStackedWidget()
        self._nothing = self._make_nothing()
        self._message = EmptyState(desk.look, "find", "", "")
        self._lay_out()

    # Building

    def _make_nothing(self) -> EmptyState:
        state = EmptyState(
            self.desk.look,
            "image",
            self.tr("Drop a picture here to find it"),
            self.tr(
                "From a file manager, a browser, or the clipboard. photofind says whether it is in "
                "your library and shows what looks like it."
            ),
            drops=True,
        )
        choose = state.add_button(self.tr("Open a picture…"), "image", "primary")
        choose.clicked.connect(self.open_wanted)
        state.add_button(self.tr("Paste"), "paste").clicked.connect(self.paste_wanted)
        return state

    def _lay_out(self) -> None:
        self._stack.addWidget(self.grid.view)
        self._stack.addWidget(self._message)
        split = QSplitter()
        split.addWidget(self._make_left())
        split.addWidget(self._make_right())
        split.setStretchFactor(1, 1)
        split.setSizes([320, 800])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self._outer.addWidget(self._nothing)
        self._outer.addWidget(split)
        column(self, (0, 0, 0, 0)).addWidget(self._outer)

    def _make_left(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(240)
        layout = column(left, (Space.L, Space.L, Space.L, Space.L), Space.S)
        layout.addLayout(row(label(self.tr("LOOKING FOR"), "section"), 1))
        layout.addWidget(self.preview)
        layout.addWidget(self._name)
        layout.addLayout(self._make_tools())
        layout.addWidget(self._make_words())
        self.several.setAccessibleName(self.tr("Pictures to look for"))
        self.several.currentRowChanged.connect(self._on_query_chosen)
        self.several.hide()
        layout.addWidget(self.several, 100)
        another = button(self.desk.look, self.tr("Open…"), "image")
        another.clicked.connect(self.open_wanted)
        paste = button(self.desk.look, self.tr("Paste"), "paste")
        paste.clicked.connect(self.paste_wanted)
        layout.addStretch(1)
        layout.addLayout(row(another, paste, 1))
        return left

    def _make_words(self) -> QLineEdit:
        """Make the field for words; it shows only when the model in use understands them."""
        self.words.setPlaceholderText(self.tr("Or describe it in words"))
        self.words.setAccessibleName(self.tr("Words to find photos by"))
        self.words.setClearButtonEnabled(True)
        self.words.returnPressed.connect(self._on_words)
        self.words.hide()
        return self.words

    def _make_tools(self) -> QHBoxLayout:
        look = self.desk.look
        tools = (
            ("turn-left", self.tr("Turn left"), lambda: self._change(lambda q: q.turned(270))),
            ("turn-right", self.tr("Turn right"), lambda: self._change(lambda q: q.turned(90))),
            ("mirror", self.tr("Mirror"), lambda: self._change(Query.mirrored)),
            (
                "region",
                self.tr("Search for the whole picture"),
                lambda: self._on_region_drawn(None),
            ),
        )
        made = []
        for icon, name, act in tools:
            each = icon_button(look, icon, name)
            each.clicked.connect(act)
            made.append(each)
        self._tools, self._whole = made, made[-1]
        self._whole.setEnabled(False)
        return row(*made, 1, spacing=Space.XS)

    def _make_right(self) -> QWidget:
        right = QWidget()
        layout = column(right, (0, 0, 0, 0))
        top = QWidget()
        head = column(top, (Space.L, Space.L, Space.L, Space.M), Space.XS)
        head.addWidget(self.verdict)
        self.likeness.setRange(0, 100)
        self.likeness.setValue(USUAL_LIKENESS)
        self.likeness.setFixedWidth(150)
        self.likeness.setAccessibleName(self.tr("How alike"))
        self.likeness.valueChanged.connect(self._show_results)
        head.addLayout(
            row(
                self._detail,
                1,
                label(self.tr("How alike"), "muted"),
                self.likeness,
                self._likeness_text,
                spacing=Space.M,
            )
        )
        layout.addWidget(top)
        layout.addWidget(self._stack, 1)
        return right

    # What the window asks

    def search(self, queries: Sequence[Query]) -> None:
        """Look for these pictures, the first one at once."""
        if not queries:
            return
        self._queries, self._answers, self._at = list(queries), {}, 0
        self._outer.setCurrentIndex(1)
        self._list_queries()
        self._show_query()
        self._ask(0)

    def refresh(self) -> None:
        """Ask whether the model in use understands words."""
        library = self.desk.library

        def knows_words(_task: Task) -> bool:
            used = library.settings.model
            return any(model.has_text and model.name == used for model in library.models())

        self.desk.reader.ask("models", knows_words, self.words.setVisible)

    def _on_words(self) -> None:
        if self.words.text().strip():
            self.search([Query(self.words.text().strip())])

    def chosen(self) -> list[PhotoId]:
        """Return the selected results."""
        return self.grid.view.chosen()

    def chosen_count(self) -> int:
        """Return how many results are selected."""
        return self.grid.view.chosen_count()

    def zoom_by(self, steps: int) -> None:
        """Show larger or smaller thumbnails."""
        self.grid.view.set_zoom(self.grid.view.zoom + steps)

    def focus_first(self) -> None:
        """Give the keyboard to the results, if there are any."""
        (self.grid.view if self._queries else self._nothing).setFocus()

    def close_page(self) -> None:
        """Stop loading thumbnails."""
        self.grid.close()

    def on_library_changed(self, changed: Changed) -> None:
        """Keep the answer that is shown: it changes only when the user asks again."""

    # The queries

    def _list_queries(self) -> None:
        self.several.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.several.clear()
        for query in self._queries:
            self.several.addItem(QListWidgetItem(query.name))
        self.several.setCurrentRow(0)
        self.several.setVisible(len(self._queries) > 1)
        self.several.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _on_query_chosen(self, number: int) -> None:
        if 0 <= number < len(self._queries):
            self._at = number
            self._show_query()
            if number in self._answers:
                self._show_answer(self._answers[number])
            else:
                self._ask(number)

    def _show_query(self) -> None:
        query = self._queries[self._at]
        self._name.setText(query.name)
        for tool in self._tools:
            tool.setEnabled(not is_words(query))
        self._whole.setEnabled(query.region is not None)
        self.preview.show_image(QImage())
        shown = query.within(None)
        self.desk.reader.ask(
            "query-picture",
            lambda _task: query_image(self.desk.library, shown, PREVIEW_PX),
            partial(self._on_picture, query),
            lambda _error: None,  # the search itself says what is wrong
        )

    def _on_picture(self, query: Query, image: QImage) -> None:
        self.preview.show_image(image)
        self.preview.show_region(query.region)

    def _change(self, change: Callable[[Query], Query]) -> None:
        if self._queries:
            self._queries[self._at] = change(self._queries[self._at])
            self._show_query()
            self._ask(self._at)

    def _on_region_drawn(self, region: Region | None) -> None:
        if not self._queries:
            return
        self._queries[self._at] = self._queries[self._at].within(region)
        self._whole.setEnabled(region is not None)
        self.preview.show_region(region)
        self._ask(self._at)

    # Asking

    def _ask(self, number: int) -> None:
        query = self._queries[number]
        if number == self._at:
            self.verdict.setText(self.tr("Looking…"))
            self._detail.clear()
            self._results = ()
            self._answers.pop(number, None)
            self._show_results()

        def find(task: Task) -> Findings:
            if is_words(query):
                return self.desk.library.find_words(query.name, k=RESULTS)
            return self.desk.library.find(query, k=RESULTS, task=task)

        self.desk.reader.ask(
            "find", find, partial(self._on_answer, number), partial(self._on_answer, number)
        )

    def _on_answer(self, number: int, answer: Findings | Exception) -> None:
        self._answers[number] = answer
        item = self.several.item(number)
        if item is not None:
            item.setText(f"{self._queries[number].name}\n{short_verdict(answer)}")
        if number == self._at:
            self._show_answer(answer)
        waiting = [each for each in range(len(self._queries)) if each not in self._answers]
        if waiting:
            self._ask(waiting[0])

    def _show_answer(self, answer: Findings | Exception) -> None:
        if isinstance(answer, Exception):
            self._results = ()
            self.verdict.setText(self.tr("This picture cannot be searched for"))
            self._detail.setText(sentence(answer))
        else:
            self._results = answer.results
            is_picture = not is_words(self._queries[self._at])
            named = self.tr("Photos for “{0}”").format(answer.name)
            self.verdict.setText(verdict(answer) if is_picture else named)
            self._detail.setText(self._say_compared(answer))
        self._show_results()

    def _say_compared(self, findings: Findings) -> str:
        if findings.too_plain:
            return self.tr("Too plain to compare: only exact copies can be recognised.")
        return in_english(
            self.tr("Compared with %Ln photo(s)", "", findings.compared), findings.compared
        )

    def _show_results(self) -> None:
        """Show what is at least as alike as the slider says; graded copies always."""
        least = self.likeness.value() / 100
        self._likeness_text.setText(self.tr("at least {0} %").format(self.likeness.value()))
        shown = [
            result
            for result in self._results
            if result.grade >= Grade.EDITED or result.is_self or result.similarity >= least
        ]
        notes = {result.photo: self._note(result) for result in shown}
        self.grid.model.show_photos([result.photo for result in shown], notes)
        self.likeness.setEnabled(bool(self._results))
        if shown:
            self._stack.setCurrentWidget(self.grid.view)
        else:
            self._say_nothing_shown()

    def _say_nothing_shown(self) -> None:
        if self._results:
            title, text = self.tr("Nothing is this much alike"), self.tr("Move the slider left.")
        elif self._at in self._answers:
            title, text = (
                self.tr("Nothing like it"),
                self.tr("No photo of the library looks alike."),
            )
        else:
            title, text = self.tr("Looking…"), ""
        self._message.say(title, text)
        self._stack.setCurrentWidget(self._message)

    def _note(self, result: SearchResult) -> Note:
        words = [self.tr("{0} alike").format(wording.similarity(result.similarity))]
        if result.is_self:
            words = [self.tr("this very photo")]
        elif result.transformation is not None:
            words += [wording.changes(result.transformation)]
        is_graded = result.grade > Grade.SIMILAR and not result.is_self
        badge = result.grade if is_graded else None  # mere likeness is told by the number
        return Note(badge, " · ".join(word for word in words if word))
