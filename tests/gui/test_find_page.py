"""The find page's words: verdicts, and searching by words where a model understands them."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photofind.core.domain import Grade, PhotoFilter, PhotoId, SearchResult
from photofind.core.finding.values import Findings, Query
from photofind.core.fingerprints.models import ModelInfo, Origin
from photofind.gui.find_page import FindPage
from photofind.gui.jobs import Reader
from photofind.gui.look import Look
from photofind.gui.page import Desk
from photofind.gui.verdicts import short_verdict, verdict
from tests.gui.fake_library import FakeLibrary, filled_library


def findings(*grades: Grade, has_self: bool = False) -> Findings:
    """Return an answer with results of these grades."""
    results = [SearchResult(PhotoId(n), grade, 0.9) for n, grade in enumerate(grades, start=1)]
    counts = {grade: grades.count(grade) for grade in grades}
    if has_self:
        results.insert(0, SearchResult(PhotoId(99), Grade.IDENTICAL, 1.0, is_self=True))
    return Findings("query", tuple(results), counts, 1000)


@pytest.mark.parametrize(
    ("answer", "said", "short"),
    [
        (
            findings(Grade.IDENTICAL, Grade.SAME, Grade.SAME, Grade.SIMILAR),
            "In your library: 1 identical copy, 2 re-saved copies",
            "in your library",
        ),
        (findings(Grade.EDITED), "In your library: 1 edited copy", "in your library"),
        (findings(has_self=True), "In your library once; no copies", "in your library"),
        (
            findings(Grade.SIMILAR, Grade.MOMENT),
            "Not in your library, but 1 of the same moment",
            "not in your library",
        ),
        (
            findings(Grade.SIMILAR),
            "Not in your library; the closest is 90 % alike",
            "not in your library",
        ),
        (findings(), "Not in your library", "not in your library"),
    ],
)
def test_the_verdict_is_one_sentence(answer: Findings, said: str, short: str) -> None:
    assert verdict(answer) == said
    assert short_verdict(answer) == short


class OneModel:
    """The models of a library that has one."""

    def list(self) -> list[ModelInfo]:
        """Return it."""
        return [ModelInfo("clip", Origin.INSTALLED, 512, 1, has_text=True)]


@dataclass
class WordyLibrary(FakeLibrary):
    """A library whose model understands words."""

    models: OneModel = field(default_factory=OneModel)

    def find_words(self, words: str, *, k: int = 20, within: PhotoFilter | None = None) -> Findings:
        """Return the first photos; of a camera, only the very first."""
        photos = self.photo_ids()[: 1 if within and within.camera else k]
        results = [SearchResult(photo, Grade.SIMILAR, 0.5) for photo in photos]
        return Findings(words, tuple(results), {Grade.SIMILAR: len(results)}, self.count())


def test_words_find_photos_where_the_model_understands_them(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    library = WordyLibrary(photos_by_id=filled_library(5).photos_by_id, root=tmp_path)
    library.settings = replace(library.settings, model="clip")
    desk = Desk(library, look, Reader(), Reader(width=1))  # type: ignore[arg-type]  # a stand-in
    page = FindPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.search([Query.of_file(Path("/no/such.jpg"))])
    page.refresh()
    qtbot.waitUntil(page.panel.words.isVisible)
    page.panel.words.setText("a dog on the beach")
    page.panel.words.returnPressed.emit()
    qtbot.waitUntil(lambda: "a dog on the beach" in page.verdict.text())
    assert len(page.grid.model.ids) == 5
    page.filters.camera.setCurrentIndex(1)  # words look among the photos of a camera, too
    qtbot.waitUntil(lambda: len(page.grid.model.ids) == 1)
    page.close_page()
    desk.reader.close()
    desk.acts.close()
