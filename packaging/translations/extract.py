"""Find every text of the window that is translated, as Qt Linguist wants them.

Qt's own `lupdate` reads Python, too, but neither our `say(...)` nor which class a text belongs to
where a page inherits it. What is found goes into one .ts file for each language; what was
translated there stays, what is gone goes.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "photofind/gui"
# Functions that translate a literal in a context of their own, or mark it: name -> context.
SAYING = {"say": "Wording", "wording.say": "Wording"}
MARKING = {"_T", "QT_TRANSLATE_NOOP", "translate", "QCoreApplication.translate"}
ANY_OBJECT = "QObject"  # where the object is not `self`: Qt asks for this context last


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text to translate.

    Attributes:
        context: Qt's name of where it belongs: mostly a class.
        has_number: Whether it is said of a number, and has several forms.
    """

    context: str
    source: str
    comment: str
    has_number: bool
    file: str = ""
    line: int = 0

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks it up by."""
        return self.context, self.source, self.comment


class NotLiteralError(Exception):
    """A call translates something that cannot be found by reading."""


def texts_of(folder: Path = GUI) -> list[Text]:
    """Return every text of the window, each once in each of its contexts.

    Raises:
        NotLiteralError: A text is made up while the program runs.
    """
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in folder.rglob("*.py")}
    heirs = _heirs(trees.values())
    found: dict[tuple[str, str, str], Text] = {}
    for file, tree in sorted(trees.items()):
        for text in _Reader(file.relative_to(folder.parent.parent).as_posix()).read(tree):
            # Qt stops at the first context when it has filled a number in: heirs need their own.
            names = heirs.get(text.context, ()) if text.has_number else ()
            for context in (text.context, *names):
                one = Text(
                    context, text.source, text.comment, text.has_number, text.file, text.line
                )
                found.setdefault(one.key, one)
    return sorted(found.values())


def _heirs(trees: Iterator[ast.Module] | object) -> Mapping[str, tuple[str, ...]]:
    """Return for each class all that inherit from it."""
    bases = {
        node.name: [base.id for base in node.bases if isinstance(base, ast.Name)]
        for tree in trees  # type: ignore[attr-defined]  # an iterable of modules
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    heirs: dict[str, tuple[str, ...]] = {}
    for name, own in bases.items():
        above = list(own)
        while above:
            base = above.pop()
            heirs[base] = (*heirs.get(base, ()), name)
            above += bases.get(base, [])
    return heirs


class _Reader(ast.NodeVisitor):
    """Collects the texts of one module."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._class = ANY_OBJECT
        self._tables: dict[str, list[str]] = {}
        self._aliases: dict[str, str] = {}  # what a loop over a table calls its words
        self._texts: list[Text] = []

    def read(self, tree: ast.Module) -> list[Text]:
        for node in tree.body:  # tables of a module may stand below the functions that use them
            if isinstance(node, ast.Assign):
                self.visit_Assign(node)
        for node in ast.walk(tree):
            if isinstance(node, (ast.For, ast.comprehension)):
                self._note_alias(node)
        self.visit(tree)
        return self._texts

    def _note_alias(self, loop: ast.For | ast.comprehension) -> None:
        """Note ``for key, word in TABLE.items()``."""
        target, table = loop.target, ast.unparse(loop.iter).removesuffix(".items()")
        if isinstance(target, ast.Tuple) and isinstance(target.elts[-1], ast.Name):
            self._aliases[target.elts[-1].id] = table

    def visit_Assign(self, node: ast.Assign) -> None:
        """Note tables of words, which are translated where they are looked up."""
        if isinstance(node.targets[0], ast.Name) and isinstance(node.value, ast.Dict):
            words = [
                value.value
                for value in node.value.values
                if isinstance(value, ast.Constant) and isinstance(value.value, str)
            ]
            self._tables[node.targets[0].id] = words
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        if name.endswith(".tr"):
            context = self._class if name == "self.tr" else ANY_OBJECT
            self._add(node, context, node.args)
        elif name in SAYING:
            text, *number = node.args
            self._add(node, SAYING[name], [text, ast.Constant(""), *number])
        elif name in MARKING and len(node.args) >= 2:
            context = node.args[0]
            if isinstance(context, ast.Constant):
                self._add(node, str(context.value), node.args[1:])
        self.generic_visit(node)

    def _add(self, call: ast.Call, context: str, arguments: list[ast.expr]) -> None:
        for source in _literals(arguments[0]) or self._looked_up(arguments[0]):
            comment = arguments[1] if len(arguments) > 1 else ast.Constant("")
            said = str(comment.value) if isinstance(comment, ast.Constant) else ""
            has_number = len(arguments) > 2 or "%n" in source or "%Ln" in source
            self._texts.append(Text(context, source, said, has_number, self._file, call.lineno))

    def _looked_up(self, node: ast.expr) -> list[str]:
        """Return the words of the table that a lookup or a loop takes them from."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            node = node.func
        inner = node.value if isinstance(node, (ast.Subscript, ast.Attribute)) else node
        if not isinstance(inner, ast.Name):
            return []
        return self._tables.get(self._aliases.get(inner.id, inner.id), [])


def _literals(node: ast.expr) -> list[str]:
    """Return the texts that an argument can be; none for one that was marked where it stands."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _literals(node.body) + _literals(node.orelse)
    if isinstance(node, ast.JoinedStr):
        raise NotLiteralError(ast.unparse(node))
    return []
