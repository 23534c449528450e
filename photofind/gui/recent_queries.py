"""The pictures that were looked for last, kept beside the library until the next start.

A pasted picture has no file and is forgotten when the window closes; of a part or a turned picture
the whole is remembered.
"""

import json
from pathlib import Path

from PySide6.QtCore import QSettings

from photofind.core.domain import PhotoId
from photofind.core.finding.values import Query
from photofind.core.paths import is_there
from photofind.gui.kept_geometry import window_file

KEY = "recent-queries"
MOST = 12


class RecentQueries:
    """Queries, the last one first."""

    def __init__(self, library_root: Path) -> None:
        self._root = library_root
        self._queries = _read(window_file(library_root))

    def all(self) -> list[Query]:
        """Return those that can be looked for again: a file may be gone meanwhile."""
        return [query for query in self._queries if query.path is None or is_there(query.path)]

    def add(self, query: Query) -> None:
        """Note a query; words are not noted, they are quickly typed again."""
        whole = Query(query.name, path=query.path, data=query.data, photo=query.photo)
        if whole.path is None and whole.data is None and whole.photo is None:
            return
        others = [each for each in self._queries if each != whole]
        self._queries = [whole, *others][:MOST]
        kept = [_told(each) for each in self._queries if each.data is None]
        window_file(self._root).setValue(KEY, json.dumps(kept))


def _told(query: Query) -> list[str]:
    place = str(query.path) if query.path is not None else ""
    return [query.name, place, "" if query.photo is None else str(query.photo)]


def _read(settings: QSettings) -> list[Query]:
    try:
        kept = json.loads(str(settings.value(KEY, "[]")))
        return [_query(*entry) for entry in kept][:MOST]
    except (ValueError, TypeError, RecursionError):
        return []  # another version's, or damaged: nothing that anyone would miss


def _query(name: str, path: str, photo: str) -> Query:
    if path:
        return Query.of_file(Path(path))
    return Query.of_photo(PhotoId(int(photo)), name)
