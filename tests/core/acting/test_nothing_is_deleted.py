"""Nothing in photofind's acting deletes a photo: every call that could is on a list with a reason.

Promise 1 says that permanent deletion is not offered. This reads the code itself, so that nobody
adds one without coming by here.
"""

import ast
from pathlib import Path

import photofind.core.acting

FOLDER = Path(photofind.core.acting.__file__).parent
DANGEROUS = frozenset({
    "unlink", "rmtree", "remove", "rmdir", "removedirs", "replace", "rename", "renames",
    "truncate", "ftruncate", "write_bytes", "write_text", "copyfile", "copy2", "move",
    "send2trash",
})  # fmt: skip

# Calls that could destroy a file, by module, function and name, with the reason why they cannot.
ALLOWED = {
    ("rename", "into_own_folder", "rename"): "onto a name with a fresh token, seen to be free",
    ("rename", "drop_second_name", "unlink"): "another name of the same file was seen before",
    ("rename", "_reserve_and_rename", "rename"): "onto our own empty reservation",
    ("rename", "_reserve_and_rename", "unlink"): "our own empty reservation",
    ("aliases", "_appears", "unlink"): "our own empty file, made with O_EXCL five lines above",
    ("linking", "take_away", "unlink"): "a name of ours, of a file that has another name",
    ("trash_freedesktop", "withdraw", "unlink"): "our record of a file that is not in the trash",
    ("new_file", "write_new", "unlink"): "our own half-written file, made with O_EXCL",
    ("unit_move", "_move", "move"): "our own move, which replaces nothing",
    ("unit_move", "take_sidecar_away", "move"): "our own move, which replaces nothing",
    ("trash_system", "_send", "send2trash"): "only while a second name holds the file",
}
# `dataclasses.replace` and `str.replace` are not about files.
HARMLESS_OWNERS = frozenset({"dataclasses"})


def dangerous_calls(module: Path) -> set[tuple[str, str, str]]:
    """Return the calls in a module that could destroy a file, with the function they stand in."""
    tree = ast.parse(module.read_text("utf-8"))
    from_dataclasses = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in HARMLESS_OWNERS
        for alias in node.names
    }
    found = set()
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        for node in ast.walk(function):
            name = _called(node)
            if name in DANGEROUS and name not in from_dataclasses and not _is_on_text(node):
                found.add((module.stem, function.name, name))
    return found


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _is_on_text(node: ast.AST) -> bool:
    """Whether a ``replace`` has two arguments of text or time: ``moment.replace(tzinfo=None)``."""
    if not isinstance(node, ast.Call):
        return False
    is_text = len(node.args) == 2 and all(isinstance(one, ast.Constant) for one in node.args)
    return is_text or any(keyword.arg == "tzinfo" for keyword in node.keywords)


def test_every_call_that_could_destroy_a_file_has_a_reason() -> None:
    found = {call for module in FOLDER.glob("*.py") for call in dangerous_calls(module)}
    assert found - set(ALLOWED) == set()


def test_the_list_of_reasons_has_nothing_that_is_gone() -> None:
    found = {call for module in FOLDER.glob("*.py") for call in dangerous_calls(module)}
    assert set(ALLOWED) - found == set()


def test_nothing_outside_acting_imports_what_moves_files() -> None:
    # The rest of the core may read photos; only acting may touch them.
    core = FOLDER.parent
    for module in core.rglob("*.py"):
        if FOLDER in module.parents or module.parent.name == "library":
            continue
        assert "photofind.core.acting" not in module.read_text("utf-8"), module
