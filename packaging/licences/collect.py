"""Collect the licences of everything in a built folder, and refuse what may not be there.

    python packaging/licences/collect.py dist/photofind

Reads which Python packages and shared libraries are in the folder, looks each up in its metadata
and in bundled.toml, and writes ``licences/``: a table and the texts. Runs in the environment that
the folder was built from.
"""

import argparse
import importlib.metadata
import re
import shutil
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
TEXT_NAME = re.compile(r"licen[cs]e|copying|notice|copyright", re.IGNORECASE)
SHARED_LIBRARY = re.compile(r"lib[^/]*\.(so|dylib)|[^/]*\.dll")
# Texts for packages that bring none, by licence.
TEXTS = {
    "LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "LGPL-3.0-or-later": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "LGPL-2.1-only": ("LGPL-2.1.txt",),
    "LGPL-2.1-or-later": ("LGPL-2.1.txt",),
    "Apache-2.0": ("Apache-2.0.txt",),
}
# Where the sources of what is under a GNU licence are; its terms want them offered.
SOURCES = """\
The sources of the libraries under a licence of the GNU family, in the versions that are bundled:
Qt, PySide and Shiboken at https://download.qt.io/official_releases/, libheif and libde265 at
https://github.com/strukturag, LibRaw at https://www.libraw.org, FFmpeg at https://ffmpeg.org.
Each lies in files of its own below `_internal` and may be replaced by another build of it.
"""


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """Something bundled.

    Attributes:
        kind: ``"package"`` or ``"library"``.
        files: The texts of its licence.
    """

    name: str
    version: str
    licence: str
    kind: str
    files: tuple[Path, ...] = ()


class LicenceError(Exception):
    """Something is bundled that is not named in bundled.toml, or may not be bundled."""


class Rules:
    """What bundled.toml says."""

    def __init__(self, path: Path = HERE / "bundled.toml") -> None:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        self.allowed = frozenset(content["allowed"])
        self._packages: dict[str, str] = content["packages"]
        # The longest beginning is the most particular one.
        self._libraries = sorted(content["libraries"].items(), key=lambda row: -len(row[0]))

    def licence_of(self, package: str, declared: str) -> str:
        """Return the licence a package is taken under."""
        return self._packages.get(package, declared)

    def library(self, file: str) -> tuple[str, str]:
        """Return what a shared library is, and its licence.

        Raises:
            LicenceError: It is not named.
        """
        for beginning, (name, licence) in self._libraries:
            if file.startswith(beginning):
                return name, licence
        raise LicenceError(f"{file} is bundled, and bundled.toml does not name it")

    def check(self, part: Part) -> None:
        """Raise `LicenceError` if a part's licence is not allowed."""
        terms = re.split(r" AND ", part.licence)
        refused = [term for term in terms if term not in self.allowed]
        if refused:
            raise LicenceError(f"{part.name} is under {', '.join(refused)}, which is not allowed")


# --- Packages -------------------------------------------------------------------------------------


def modules_in(folder: Path) -> set[str]:
    """Return the top-level modules in a built folder: in its archive and as files."""
    from PyInstaller.archive.readers import CArchiveReader

    names = [program for program in folder.iterdir() if program.is_file()]
    archive = CArchiveReader(str(names[0])).open_embedded_archive("PYZ.pyz")
    modules = {name.partition(".")[0] for name in archive.toc}
    internal = _internal(folder)
    modules |= {path.name.partition(".")[0] for path in internal.iterdir() if "." not in path.name}
    modules |= {path.name.partition(".")[0] for path in internal.glob("*.so")}
    return modules


def packages_in(folder: Path, rules: Rules) -> list[Part]:
    """Return the Python packages in a built folder."""
    owners = importlib.metadata.packages_distributions()
    names = {name for module in modules_in(folder) for name in owners.get(module, ())}
    return sorted({_package(name, rules) for name in (*names, "pyinstaller")})


def _package(name: str, rules: Rules) -> Part:
    found = importlib.metadata.distribution(name)
    normal = re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower()
    licence = rules.licence_of(normal, _declared(found))
    return Part(normal, found.version, licence, "package", tuple(_texts_of(found)))


def _declared(found: importlib.metadata.Distribution) -> str:
    """What a package says of itself."""
    metadata = found.metadata
    said = metadata["License-Expression"] or metadata["License"] or ""
    return said.strip().partition("\n")[0] or "not told"


def _texts_of(found: importlib.metadata.Distribution) -> Iterator[Path]:
    for file in found.files or ():
        if TEXT_NAME.search(file.name) and file.suffix not in {".py", ".pyc", ".pyi", ".so"}:
            yield Path(str(found.locate_file(file)))


# --- Shared libraries -----------------------------------------------------------------------------


def libraries_in(folder: Path, rules: Rules) -> list[Part]:
    """Return the shared libraries in a built folder, each once."""
    found: dict[tuple[str, str], set[Path]] = {}
    for file in _internal(folder).rglob("*"):
        if SHARED_LIBRARY.match(file.name) and not file.is_symlink() and not _is_module(file):
            found.setdefault(rules.library(file.name), set()).update(_texts_of_system(file.name))
    return [
        Part(name, "", licence, "library", tuple(sorted(texts)))
        for (name, licence), texts in sorted(found.items())
    ]


def _is_module(file: Path) -> bool:
    """Whether a file is a plugin or an extension, which belongs to the package it lies in."""
    inside = file.parts
    return "plugins" in inside or "lib-dynload" in inside or ".cpython-" in file.name


def _texts_of_system(name: str) -> Iterator[Path]:
    """Find the licence of a library that Debian's packages brought."""
    for library in Path("/usr/lib").glob(f"*/{name}*"):
        lists = Path("/var/lib/dpkg/info")
        for listing in lists.glob(f"{name.partition('.so')[0].lower()}*.list"):
            if str(library) in listing.read_text(encoding="utf-8"):
                package = listing.stem.partition(":")[0]
                yield Path("/usr/share/doc") / package / "copyright"
        return


def _internal(folder: Path) -> Path:
    inside = folder / "_internal"
    return inside if inside.is_dir() else folder


# --- What is written ------------------------------------------------------------------------------


def collect(folder: Path, rules: Rules) -> list[Part]:
    """Check everything in a folder and write its ``licences``.

    Raises:
        LicenceError: Something may not be there.
    """
    parts = packages_in(folder, rules) + libraries_in(folder, rules)
    for part in parts:
        rules.check(part)
    target = folder / "licences"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for part in parts:
        _copy_texts(part, target / re.sub(r"[^A-Za-z0-9.+-]+", "-", part.name))
    (target / "README.md").write_text(table(parts), encoding="utf-8")
    return parts


def _copy_texts(part: Part, target: Path) -> None:
    texts = [file for file in part.files if file.is_file()]
    texts += [HERE / "texts" / name for name in TEXTS.get(part.licence, ())]
    if not texts:
        return  # a library inside a package: the package's own texts name it
    target.mkdir(exist_ok=True)
    for text in texts:
        name, copy = text.name, 1
        while (target / name).exists():
            copy += 1
            name = f"{text.stem}-{copy}{text.suffix}"
        shutil.copyfile(text, target / name)


def table(parts: list[Part]) -> str:
    """Return the table of what is bundled, as Markdown."""
    lines = [
        "# Licences of what photofind brings along",
        "",
        "photofind itself is under the MIT licence. The texts are in the folders beside this file.",
        "",
    ]
    for kind, title in (("package", "Python packages"), ("library", "Shared libraries")):
        lines += [f"## {title}", "", "| what | version | licence |", "|---|---|---|"]
        chosen = [part for part in parts if part.kind == kind]
        lines += [f"| {part.name} | {part.version} | {part.licence} |" for part in chosen]
        lines.append("")
    return "\n".join(lines) + "\n" + SOURCES


def main() -> None:
    """Collect, and say what was wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    try:
        parts = collect(arguments.folder, Rules())
    except LicenceError as error:
        sys.exit(f"photofind: {error}")
    print(f"licences: {len(parts)} parts, all of them allowed")


if __name__ == "__main__":
    main()
