"""The project around the code: what the README promises exists, what is needed is pinned."""

import re
import tomllib
from pathlib import Path

import pytest

from photofind import __version__
from photofind.cli.app import cli

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")


def normalised(name: str) -> str:
    """Return a distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def dependencies() -> set[str]:
    """Return the names of everything pyproject asks for, but for rivals in benchmarks."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [
        *project["dependencies"],
        *(d for key in extras if key != "bench" for d in extras[key]),
    ]
    return {normalised(re.split(r"[<>=!~;\[ ]", line)[0]) for line in wanted}


def pinned() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("#")[0].strip().split("==") for line in lines if not line.startswith("#"))
    return {normalised(name): version for name, version in pairs}


def targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = re.findall(r"^([a-z][a-z -]*):", makefile, re.MULTILINE)
    return {target for line in named for target in line.split()}


def test_every_dependency_is_pinned() -> None:
    assert dependencies() <= set(pinned())


def test_constraints_name_versions_and_no_addresses() -> None:
    assert "/" not in (ROOT / "constraints.txt").read_text(encoding="utf-8")
    assert all(re.fullmatch(r"[0-9][0-9a-z.+]*", version) for version in pinned().values())


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_make_target_a_document_names_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    named = set(re.findall(r"(?:`|^    )make ([a-z-]+)", text, re.MULTILINE))
    assert named <= targets()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_a_document_links_to_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    linked = re.findall(r"\]\(([^)#:]+)\)", text) + re.findall(r'src="([^":]+)"', text)
    assert [path for path in linked if not (ROOT / path).exists()] == []


def test_the_readme_tells_of_every_command() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in cli.commands if not re.search(rf"photofind {name}\b", text)] == []


def test_the_changelog_knows_this_version_or_has_one_to_come() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {__version__}" in text or "## Unreleased" in text
