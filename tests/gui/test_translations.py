"""No visible text escapes translation, the languages are complete, and nothing is cut off."""

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from tests.packaging.scripts import ROOT, script

GUI = ROOT / "photofind/gui"
LANGUAGES = ("de", "zh_CN", "zh_TW")
# Where a text given to it is shown or spoken.
SHOWING = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setStatusTip", "setSuffix", "setPrefix", "setSpecialValueText",
    "setTitle", "setTabText", "addTab", "addItem", "addAction", "addMenu", "insertItem", "addRow",
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QToolButton",
    "label", "button", "icon_button", "add_button", "say", "tell", "emit",
}  # fmt: skip
TRANSLATING = {"tr", "translate", "say", "QT_TRANSLATE_NOOP", "_T", "in_english"}
WORDS = re.compile(r"[A-Za-z]{3,}.*\s|^[A-Z][a-z]{3,}$")
NAMES = {"*.tmp\nnode_modules"}  # an example of names, the same in every language
# Names inside of the program, which read like words.
INTERNAL = {
    "Deutsch", "English", "Fusion", "Return", "Space", "Trash", "compare difference",
    "compare part ", "compare ways", "keep all", "keep review", "not duplicates", "one photo",
    "overlap folders", "take back", "take back ",
}  # fmt: skip
UNSEEN = {
    "info", "debug", "warning", "error", "exception", "compile", "cast", "resource", "ValueError",
    "RuntimeError", "KeyError", "TypeError", "TypeVar",
}  # fmt: skip
SENTENCE = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}|^[A-Z][a-z]{2,}$")


def _shown_literals(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every literal that is handed to something that shows it, and is not translated."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in SHOWING - TRANSLATING:
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                yield from _bare(argument)


def _name(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def _bare(node: ast.expr) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.Constant):
                yield node.lineno, str(part.value)
    elif isinstance(node, (ast.IfExp, ast.BinOp)):
        for inner in ast.iter_child_nodes(node):
            if isinstance(inner, ast.expr):
                yield from _bare(inner)


def test_no_visible_text_escapes_translation() -> None:
    escaped = [
        f"{file.name}:{line}: {text}"
        for file in sorted(GUI.glob("*.py"))
        for line, text in _shown_literals(ast.parse(file.read_text(encoding="utf-8")))
        if WORDS.search(text) and text not in NAMES
    ]
    assert escaped == []


def _words_anywhere(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every literal that reads like words, wherever it stands; no docstring, no type, no log."""
    nodes = list(ast.walk(tree))
    unseen = {id(part) for node in nodes for each in _unseen_parts(node) for part in ast.walk(each)}
    for node in nodes:
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and id(node) not in unseen and SENTENCE.search(text):
            yield node.lineno, text  # type: ignore[attr-defined]  # a Constant has a line


def _unseen_parts(node: ast.AST) -> Iterator[ast.AST]:
    """What of a node is never shown."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Module)) and ast.get_docstring(node):
        yield node.body[0]
    if isinstance(node, ast.FunctionDef) and node.returns:
        yield node.returns
    if isinstance(node, (ast.arg, ast.AnnAssign)) and node.annotation:
        yield node.annotation
    if isinstance(node, ast.Call) and _name(node) in UNSEEN:
        yield node
    if isinstance(node, ast.Call) and _name(node) in {"_T", "QT_TRANSLATE_NOOP", "translate"}:
        yield node.args[0]  # the context


def test_whatever_reads_like_words_is_translated(texts: list[object]) -> None:
    known = {text.source for text in texts}  # type: ignore[attr-defined]  # a Text
    unknown = [
        f"{file.name}:{line}: {words}"
        for file in sorted(GUI.glob("*.py"))
        if file.name not in {"style_sheet.py", "core_sentences.py"}
        for line, words in _words_anywhere(ast.parse(file.read_text(encoding="utf-8")))
        if words not in known | INTERNAL
    ]
    assert unknown == []


def test_every_call_that_translates_can_be_read_by_the_extractor(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    extract = script("translations/extract.py")
    texts = extract.texts_of(GUI)
    assert len(texts) > 500
    assert not [text.source for text in texts if not text.source.strip() and text.source != ""]


@pytest.fixture(scope="module")
def texts() -> list[object]:
    found: list[object] = script("translations/extract.py").texts_of(GUI)
    return found


@pytest.fixture
def update(monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.syspath_prepend(str(ROOT / "packaging/translations"))
    return script("translations/update.py")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str, texts: list[object], update: object) -> None:
    catalogue = update.Catalogue.load(language)  # type: ignore[attr-defined]  # a script
    missing = [text.source for text in catalogue.missing(texts)]
    assert missing == [], "make translations, then translate these in packaging/translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_the_same_in_every_language(
    language: str, texts: list[object], update: object
) -> None:
    holes = re.compile(r"\{\w*\}|%L?n")
    catalogue = update.Catalogue.load(language)  # type: ignore[attr-defined]  # a script
    for text in texts:
        source = text.source  # type: ignore[attr-defined]  # a Text
        for form in catalogue.forms.get(text.key, ()):  # type: ignore[attr-defined]  # a Text
            # A form for one may say "one" without its figure.
            assert set(holes.findall(form)) <= set(holes.findall(source)), source
            assert {h for h in holes.findall(source) if "n" not in h} <= set(holes.findall(form))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_what_was_translated(language: str, tmp_path: Path) -> None:
    tool = Path(PySide6.__file__).parent / "lrelease"
    if not tool.exists() and shutil.which("lrelease") is None:
        pytest.skip("lrelease is not installed")
    source = ROOT / f"packaging/translations/photofind_{language}.ts"
    made = tmp_path / "made.qm"
    subprocess.run([tool, "-silent", source, "-qm", made], check=True)
    shipped = ROOT / f"resources/translations/photofind_{language}.qm"
    assert made.read_bytes() == shipped.read_bytes(), "make translations"


def test_the_table_of_what_the_core_says_is_up_to_date() -> None:
    core = script("translations/core.py")
    assert (GUI / "core_sentences.py").read_text(encoding="utf-8") == core.table()
