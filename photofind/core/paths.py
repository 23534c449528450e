"""Where a library lies: one folder that holds everything photofind knows.

The user's own library is in the ``appdirs`` user data directory; ``PHOTOFIND_LIBRARY`` or
``--library`` chooses another. Nothing is written anywhere else, except trash and quarantine, and
the register in which all libraries of a user say for whom a photo stays.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import appdirs

LIBRARY_VARIABLE = "PHOTOFIND_LIBRARY"
REGISTER_VARIABLE = "PHOTOFIND_REGISTER"
MARKER_NAME = ".photofind-library"  # a folder that holds this file is never scanned


def is_there(path: Path) -> bool:
    """Whether there is anything at a path; what may not be looked at is as good as absent.

    `Path.exists` raises where a folder above is forbidden or a drive is failing.
    """
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether there is a folder at a path that may be looked at."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Whether there is an ordinary file at a path that may be looked at."""
    try:
        return path.is_file()
    except OSError:
        return False


def default_data_dir() -> Path:
    """Return the folder of the user's own library, without making it."""
    chosen = os.environ.get(LIBRARY_VARIABLE)
    return (
        Path(chosen).absolute()
        if chosen
        else Path(appdirs.user_data_dir("photofind", appauthor=False))
    )


def register_path() -> Path:
    """Return the register that all libraries of this user share, wherever they lie.

    Not in the user's own library but beside it: that one may be moved or thrown away.
    """
    chosen = os.environ.get(REGISTER_VARIABLE)
    folder = chosen or appdirs.user_data_dir("photofind-register", appauthor=False)
    return Path(folder).absolute() / "register.sqlite"


@dataclass(frozen=True, slots=True)
class LibraryPaths:
    """The files of one library, all below ``root``."""

    root: Path

    @property
    def catalog(self) -> Path:
        """Photos, folders, fingerprints' small parts, matches and groups (SQLite)."""
        return self.root / "catalog.sqlite"

    @property
    def vectors(self) -> Path:
        """Embeddings and local features (SQLite): blobs, apart from what is read often."""
        return self.root / "vectors.sqlite"

    @property
    def thumbnails(self) -> Path:
        """Thumbnails (SQLite); can be rebuilt from the photos."""
        return self.root / "thumbnails.sqlite"

    @property
    def journal(self) -> Path:
        """Acts and decisions (SQLite); never rebuilt, never thrown away with the catalog."""
        return self.root / "journal.sqlite"

    @property
    def index(self) -> Path:
        """The saved neighbour index."""
        return self.root / "index.hnsw"

    @property
    def map(self) -> Path:
        """Where the photos lie on the map; can be made again from the vectors."""
        return self.root / "map.npz"

    @property
    def settings(self) -> Path:
        """Behaviour the user chose (JSON)."""
        return self.root / "settings.json"

    @property
    def models(self) -> Path:
        """Models the user added or downloaded."""
        return self.root / "models"

    @property
    def log(self) -> Path:
        """The log that a bug report asks for."""
        return self.root / "photofind.log"

    @property
    def write_lock(self) -> Path:
        """Locked by the one process that writes."""
        return self.root / "write.lock"

    @property
    def marker(self) -> Path:
        """Tells every scan that this folder is ours."""
        return self.root / MARKER_NAME
