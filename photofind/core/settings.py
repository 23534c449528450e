"""What the user chose about photofind's behaviour, kept as JSON beside the catalog.

Window geometry is not here: it is the window's own business. Unknown keys are kept when writing,
so that an older photofind does not throw away what a newer one stored.
"""

import json
import os
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Self

from photofind.core.errors import SettingsError

DEFAULT_EXCLUSIONS: tuple[str, ...] = ()
DEFAULT_THUMBNAIL_BYTES_PER_PHOTO = 25_000
MOST_THREADS = 256  # each holds a decoded picture, some 100 MB


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices with their defaults.

    Attributes:
        threads: Scan workers, at most `MOST_THREADS`; 0 means one for each core.
        exclusions: Glob patterns on folder or file names that are never scanned: ``"*.tmp"``.
        thumbnail_bytes_per_photo: Bound of the thumbnail file, times the number of photos.
        model: Name of the embedding model; empty means the bundled one.
        keeper_rules: Names of the keeper rules in order; empty means the default order.
        theme: ``"system"``, ``"light"`` or ``"dark"``.
        watch_folders: Folders are watched while the window is open, and scanned when they change.
        tell_when_done: The desktop shows a notification when a long scan ends.
        shortcuts: Keys of the window's actions, where the user chose others: ``{"scan": "F6"}``.
        language: A locale such as ``"de"``; empty means the system's.
        other: Keys this version does not know.
    """

    threads: int = 0
    exclusions: tuple[str, ...] = DEFAULT_EXCLUSIONS
    thumbnail_bytes_per_photo: int = DEFAULT_THUMBNAIL_BYTES_PER_PHOTO
    model: str = ""
    keeper_rules: tuple[str, ...] = ()
    theme: str = "system"
    watch_folders: bool = True
    tell_when_done: bool = True
    shortcuts: dict[str, str] = field(default_factory=dict)
    language: str = ""
    other: dict[str, object] = field(default_factory=dict)

    @property
    def worker_count(self) -> int:
        """Scan workers to start: at least one."""
        return self.threads or max(1, len(os.sched_getaffinity(0)) if _HAS_AFFINITY else _cores())

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read settings; a missing file means defaults.

        Raises:
            SettingsError: The file cannot be read or is not ours.
        """
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError) as error:
            raise SettingsError(f"The settings in {path} cannot be read.") from error
        if not isinstance(stored, dict):
            raise SettingsError(f"The settings in {path} are not photofind's.")
        return cls._of(stored, path)

    @classmethod
    def _of(cls, stored: dict[str, object], path: Path) -> Self:
        known: dict[str, object] = {}
        other = dict(stored)
        for entry in fields(cls):
            if entry.name == "other" or entry.name not in other:
                continue
            value = other.pop(entry.name)
            default = getattr(cls(), entry.name)
            if isinstance(default, tuple) and isinstance(value, list):
                value = tuple(str(part) for part in value)
            if type(value) is not type(default) or not _is_of_texts(value):
                raise SettingsError(f"The setting {entry.name} in {path} has a wrong value.")
            _check_range(entry.name, value, path)
            known[entry.name] = value
        return replace(cls(other=other), **known)  # type: ignore[arg-type]  # checked above

    def save(self, path: Path) -> None:
        """Write settings atomically.

        Raises:
            SettingsError: The folder cannot be written to or the disk is full.
        """
        values = asdict(self)
        stored = {**values.pop("other"), **values}
        temporary = path.with_suffix(".new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(stored, indent=2, sort_keys=True), encoding="utf-8")
            temporary.replace(path)
        except OSError as error:
            raise SettingsError(f"The settings cannot be written to {path}.") from error


def _is_of_texts(value: object) -> bool:
    """Whether a setting, if it is a table, is one of texts."""
    return not isinstance(value, dict) or all(isinstance(each, str) for each in value.values())


def _check_range(name: str, value: object, path: Path) -> None:
    most = _MOST.get(name)
    if most is not None and isinstance(value, int) and not 0 <= value <= most:
        raise SettingsError(f"The setting {name} in {path} must be between 0 and {most}.")


_MOST = {"threads": MOST_THREADS, "thumbnail_bytes_per_photo": 1_000_000_000}
_HAS_AFFINITY = hasattr(os, "sched_getaffinity")


def _cores() -> int:
    return os.cpu_count() or 1
