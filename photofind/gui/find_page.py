"""Find: a picture comes in, and what is like it in the library comes out.

The query stands on the left, where it can be turned, mirrored or narrowed to a rectangle; the
verdict is one sentence above the results. Several pictures that come in together are searched one
after another and listed with their verdicts.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSlider, QSplitter, QStackedWidget, QWidget

from photofind.core.domain import (
    Changed,
    Folder,
    Grade,
    PhotoFilter,
    PhotoId,
    SearchResult,
    Timeline,
)
from photofind.core.finding.values import Findings, Query
from photofind.core.task import Task
from photofind.gui import wording
from photofind.gui.empty_state import EmptyState
from photofind.gui.error_box import sentence
from photofind.gui.look import Space
from photofind.gui.page import Desk, Page, PhotoGrid, column, label, row
from photofind.gui.photo_filter_bar import PhotoFilterBar
from photofind.gui.photo_model import Note
from photofind.gui.pixels import query_image
from photofind.gui.plurals import in_english
from photofind.gui.query_panel import QueryPanel, give_recent
from photofind.gui.recent_queries import RecentQueries
from photofind.gui.verdicts import is_words, verdict

RESULTS = 120  # what the slider narrows down; a screen shows about thirty
PREVIEW_PX = 1024
USUAL_LIKENESS = 40  # percent; below it, hardly anything still looks alike

Choices = tuple[Timeline, list[str], list[Folder]]


class FindPage(Page):
    """Query on the left, verdict, filters and results on the right.

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
        self._within = PhotoFilter()
        self._results: tuple[SearchResult, ...] = ()
        self._recent = RecentQueries(desk.library.paths.root)
        self.grid = PhotoGrid(desk, self, fills=False, caption_lines=2)
        self.panel = QueryPanel(desk.look, self._recent)
        self.filters = PhotoFilterBar(desk.look, with_folders=True)
        self.verdict = label("", "verdict", wraps=True)
        self._detail = label("", "muted")
        self.likeness = QSlider(Qt.Orientation.Horizontal)
        self._likeness_text = label("", "muted")
        self._stack = QStackedWidget()
        self._outer = QStackedWidget()
        self._nothing = self._make_nothing()
        self._message = EmptyState(desk.look, "find", "", "")
        self._lay_out()
        self._connect()

    # Building

    def _make_nothing(self) -> EmptyState:
        state = EmptyState(
            self.desk.look,
            "image",
            self.tr("Drop a picture here to find it"),
            self.tr(
                "From a file manager, a browser, or the clipboard. photofind says whether it is in "
                "your library and shows what looks like it. Drop many at once to learn which of "
                "them you have already."
            ),
            drops=True,
        )
        choose = state.add_button(self.tr("Open pictures…"), "image", "primary")
        choose.clicked.connect(self.open_wanted)
        state.add_button(self.tr("Paste"), "paste").clicked.connect(self.paste_wanted)
        recent = state.add_button(self.tr("Recent"), "activity")
        give_recent(recent, self._recent, lambda query: self.search([query]))
        return state

    def _lay_out(self) -> None:
        self._stack.addWidget(self.grid.view)
        self._stack.addWidget(self._message)
        split = QSplitter()
        split.addWidget(self.panel)
        split.addWidget(self._make_right())
        split.setStretchFactor(1, 1)
        split.setSizes([320, 800])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self._outer.addWidget(self._nothing)
        self._outer.addWidget(split)
        column(self, (0, 0, 0, 0)).addWidget(self._outer)

    def _make_right(self) -> QWidget:
        right = QWidget()
        layout = column(right, (0, 0, 0, 0))
        top = QWidget()
        head = column(top, (Space.L, Space.L, Space.L, Space.M), Space.S)
        head.addWidget(self.verdict)
        self.likeness.setRange(0, 100)
        self.likeness.setValue(USUAL_LIKENESS)
        self.likeness.setFixedWidth(150)
        self.likeness.setAccessibleName(self.tr("How alike"))
        how = label(self.tr("How alike"), "muted")
        line = row(self._detail, self.filters.all, 1, how, spacing=Space.M)
        for part in (self.likeness, self._likeness_text):
            line.addWidget(part)
        head.addLayout(line)
        head.addWidget(self.filters)
        layout.addWidget(top)
        layout.addWidget(self._stack, 1)
        return right

    def _connect(self) -> None:
        self.likeness.valueChanged.connect(self._show_results)
        self.filters.changed.connect(self._on_filter_changed)
        panel = self.panel
        panel.open_wanted.connect(self.open_wanted)
        panel.paste_wanted.connect(self.paste_wanted)
        panel.changed.connect(self._change)
        panel.again.connect(lambda query: self.search([query]))
        panel.worded.connect(lambda words: self.search([Query(words)] if words else []))
        panel.batch.chosen.connect(self._on_query_chosen)
        panel.batch.told.connect(self.told)

    # What the window asks

    def search(self, queries: Sequence[Query]) -> None:
        """Look for these pictures, the first one at once."""
        if not queries:
            return
        self._queries, self._answers, self._at = list(queries), {}, 0
        for query in reversed(queries[:3]):  # of many that come together a few will do
            self._recent.add(query)
        self._outer.setCurrentIndex(1)
        self.panel.show_queries(queries)
        self._show_query()
        self._ask(0)

    def refresh(self) -> None:
        """Ask what there is to choose from, and whether the model in use understands words."""
        library = self.desk.library

        def knows_words(_task: Task) -> bool:
            used = library.settings.model
            return any(model.has_text and model.name == used for model in library.models.list())

        def choices(_task: Task) -> Choices:
            return library.timeline(), library.cameras(), library.folders()

        self.desk.reader.ask("models", knows_words, self.panel.words.setVisible)
        self.desk.reader.ask("find-choices", choices, self._on_choices_read)

    def _on_choices_read(self, choices: Choices) -> None:
        timeline, cameras, folders = choices
        self.filters.show_choices(timeline, cameras)
        self.filters.show_folders(folders)

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

    def _on_query_chosen(self, number: int) -> None:
        if number == self._at:
            return
        self._at = number
        self._show_query()
        if number in self._answers:
            self._show_answer(self._answers[number])
        else:
            self._ask(number)

    def _show_query(self) -> None:
        query = self._queries[self._at]
        self.panel.show_query(query)
        shown = query.within(None)
        self.desk.reader.ask(
            "query-picture",
            lambda _task: query_image(self.desk.library, shown, PREVIEW_PX),
            self._on_picture,
            lambda _error: None,  # the search itself says what is wrong
        )

    def _on_picture(self, image: QImage) -> None:
        self.panel.show_picture(image, self._queries[self._at])

    def _change(self, change: Callable[[Query], Query]) -> None:
        if not self._queries:
            return
        before = self._queries[self._at]
        after = self._queries[self._at] = change(before)
        if after.within(None) == before.within(None):
            self.panel.show_region(after)
        else:
            self._show_query()
        self._ask(self._at)

    def _on_filter_changed(self) -> None:
        """Ask again among the photos that pass now; what others answered holds no more."""
        if self.filters.chosen() == self._within:
            return
        self._within = self.filters.chosen()
        if self._queries:
            self._answers.clear()
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
        library, within = self.desk.library, self._within

        def find(task: Task) -> Findings:
            if is_words(query):
                return library.find_words(query.name, k=RESULTS, within=within)
            return library.find(query, k=RESULTS, within=within, task=task)

        self.desk.reader.ask(
            "find", find, partial(self._on_answer, number), partial(self._on_answer, number)
        )

    def _on_answer(self, number: int, answer: Findings | Exception) -> None:
        self._answers[number] = answer
        self.panel.batch.show_answer(number, answer)
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
            is_narrowed = self._within != PhotoFilter()
            said = verdict(answer, is_narrowed=is_narrowed)
            self.verdict.setText(said if is_picture else named)
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
        answer = self._answers.get(self._at)
        if isinstance(answer, Exception):
            title, text = self.tr("Nothing was compared"), self.tr("Try another picture.")
        elif self._results:
            title, text = self.tr("Nothing is this much alike"), self.tr("Move the slider left.")
        elif answer is not None:
            title = self.tr("Nothing like it")
            text = (
                self.tr("No photo of the library looks alike.")
                if self._within == PhotoFilter()
                else self.tr("None of these photos looks alike. Others of the library may.")
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
