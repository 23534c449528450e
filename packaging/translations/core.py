"""Find the sentences that the core says to the user, and write them down for the window.

The core knows no Qt and speaks English. What it says is found where it is said: what is raised with
an error for the user, the reasons of refusals, why a photo is a keeper, what a copy has that its
keeper lacks. The window looks its words up in the table that is written here.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "photofind/core"
TABLE = ROOT / "photofind/gui/core_sentences.py"
NOT_FOR_USERS = {
    "FileNotFoundError", "KeyError", "NotADirectoryError", "NotImplementedError", "OSError",
    "RuntimeError", "TypeError", "ValueError", "error",
}  # fmt: skip
ENUMS = {"Reason"}  # what their values say is shown
# Functions whose texts are words for the user, though nothing of their form tells.
SAID_OF = {"_Failure", "super().__init__"}  # what an error says of its attributes
NAMED = {"Change"}  # the names of their members are shown
WORDED = {"_say", "_lost_picture", "_lost_metadata", "choose_keeper", "refused_because"}
HEAD = '''"""What the core says to the user, as it stands there: made by `make translations`.

``{0}``, ``{1}`` ... stand for what differs each time.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

_T = QT_TRANSLATE_NOOP

SENTENCES = (
'''


def sentences() -> list[str]:
    """Return every sentence, with its holes numbered."""
    found: set[str] = set()
    for file in CORE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            found.update(_said_by(node))
    return sorted(text for text in found if re.search(r"[a-z]{2} |[a-z]{5}", text))


def _said_by(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
        if ast.unparse(node.exc.func).rpartition(".")[2] not in NOT_FOR_USERS:
            yield from _texts(node.exc.args)
    elif isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        yield from _texts(node.args[1:2] if name == "KeeperRule" else node.args * (name in SAID_OF))
    elif isinstance(node, (ast.ClassDef, ast.FunctionDef)):
        yield from _said_in(node)
    elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in {
        "TIE",
        "TOO_MUCH_MEMORY",
    }:
        yield from _texts([node.value])


def _said_in(node: ast.ClassDef | ast.FunctionDef) -> Iterator[str]:
    if node.name in ENUMS:
        yield from _texts([part.value for part in _members(node)])
    elif node.name in NAMED:
        yield from (ast.unparse(part.targets[0]).lower() for part in _members(node))
    elif node.name in WORDED:
        body = [part for part in node.body if not isinstance(part, ast.Expr)]
        yield from _texts(list(_whole_texts(body)))


def _members(node: ast.ClassDef | ast.FunctionDef) -> list[ast.Assign]:
    return [part for part in node.body if isinstance(part, ast.Assign)]


def _whole_texts(nodes: list[ast.AST] | list[ast.stmt]) -> Iterator[ast.AST]:
    """Return the texts below some nodes; what is put together counts as one."""
    for node in nodes:
        if isinstance(node, (ast.Constant, ast.JoinedStr)):
            yield node
        else:
            yield from _whole_texts(list(ast.iter_child_nodes(node)))


def _texts(nodes: list[ast.expr] | list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield _template(node)


def _template(text: ast.JoinedStr) -> str:
    """Write an f-string with its holes numbered: ``"{0} is not a folder."``."""
    parts, hole = [], 0
    for part in text.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{hole}}}")
            hole += 1
    return "".join(parts)


def table() -> str:
    """Return the module that holds them."""
    lines = [f'    _T("Core", {_quoted(text)}),\n' for text in sentences()]
    return HEAD + "".join(lines) + ")  # fmt: skip\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
