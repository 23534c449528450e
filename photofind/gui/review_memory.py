"""What a review was like when the window was closed: marks, tab, filters, place.

Kept in a file of its own beside the library. Photos are told by path and digest, so that what was
said about one is forgotten when another file stands in its place.
"""

import json
import logging
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TypeVar

from photofind.core.domain import Grade, PhotoId
from photofind.core.library import Library
from photofind.core.library.sifting import GroupFilter, Order, Where
from photofind.gui.marks import Choice

logger = logging.getLogger(__name__)

FILE_NAME = "review.json"
SCHEMA = 1

Json = Mapping[str, object]
Named = tuple[str, str]  # path and digest, as text
E = TypeVar("E", bound=Enum)


@dataclass(frozen=True, slots=True)
class View:
    """What the page looks like.

    Attributes:
        photo: The current one, or None.
        zoom: Level of the thumbnails' size.
    """

    grade: Grade | None = None
    wanted: GroupFilter = field(default_factory=GroupFilter)
    photo: PhotoId | None = None
    zoom: int = 1


class ReviewMemory:
    """Reads and writes the file. Safe to use from several threads."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._path = library.paths.root / FILE_NAME
        self._names: dict[PhotoId, Named] = {}
        self._lock = threading.Lock()

    def view(self) -> View:
        """Return what the page looked like, the current photo left out; quick."""
        stored = self._stored()
        wanted = stored.get("filter")
        grade = str(stored.get("tab", ""))
        return View(
            Grade.of_word(grade) if grade.upper() in Grade.__members__ else None,
            _filter_of(wanted) if isinstance(wanted, dict) else GroupFilter(),
            zoom=_whole(stored.get("zoom"), 1),
        )

    def photo(self) -> PhotoId | None:
        """Return the photo that was current, if it is still there."""
        return self._found(self._stored().get("photo"))

    def choices(self) -> list[Choice]:
        """Return what was chosen; photos that are other files now are left out."""
        stored = self._stored().get("choices")
        made = (self._choice(entry) for entry in stored if isinstance(entry, dict)) if (
            isinstance(stored, list)
        ) else ()  # fmt: skip
        return [choice for choice in made if len(choice.photos) > 1]

    def write(self, choices: Iterable[Choice], view: View) -> None:
        """Write everything; a disk that is full costs the memory and nothing else."""
        with self._lock:
            kept = list(choices)
            photos = {photo for choice in kept for photo in choice.photos}
            self._look_up(photos | ({view.photo} if view.photo is not None else set()))
            stored = {
                "schema": SCHEMA,
                "tab": view.grade.word if view.grade else "",
                "filter": _filter_json(view.wanted),
                "photo": self._names.get(view.photo) if view.photo is not None else None,
                "zoom": view.zoom,
                "choices": [self._choice_json(choice) for choice in kept],
            }
            temporary = self._path.with_suffix(".new")
            try:
                temporary.write_text(json.dumps(stored), encoding="ascii")
                temporary.replace(self._path)
            except OSError:
                logger.warning("the review could not be kept", exc_info=True)

    def _stored(self) -> Json:
        try:
            stored = json.loads(self._path.read_text(encoding="ascii"))
        except (OSError, ValueError, RecursionError):  # absent at first, or damaged
            return {}
        is_ours = isinstance(stored, dict) and stored.get("schema") == SCHEMA
        return stored if is_ours else {}

    def _look_up(self, photos: Iterable[PhotoId]) -> None:
        unknown = [photo for photo in photos if photo not in self._names]
        for photo in self._library.photos(unknown):
            self._names[photo.id] = (str(photo.path), photo.digest.hex())

    def _found(self, named: object) -> PhotoId | None:
        """Return the photo of a path, if it has the digest of then."""
        if not isinstance(named, list) or len(named) != 2:
            return None
        path, digest = str(named[0]), str(named[1])
        photo = self._library.photo_at(Path(path))
        if photo is None or photo.digest.hex() != digest:
            return None
        self._names[photo.id] = (path, digest)
        return photo.id

    def _choice(self, entry: Mapping[object, object]) -> Choice:
        names = entry.get("photos")
        found = [self._found(named) for named in names] if isinstance(names, list) else []
        marked = entry.get("marked")
        return Choice(
            frozenset(photo for photo in found if photo is not None),
            _picked(found, marked) if isinstance(marked, list) else None,
            next(iter(_picked(found, [entry.get("keeper")])), None),
            is_accepted=entry.get("accepted") is True and None not in found,
        )

    def _choice_json(self, choice: Choice) -> dict[str, object]:
        photos = sorted(photo for photo in choice.photos if photo in self._names)
        keeper = choice.keeper
        return {
            "photos": [self._names[photo] for photo in photos],
            "marked": None
            if choice.marked is None
            else [number for number, photo in enumerate(photos) if photo in choice.marked],
            "keeper": photos.index(keeper) if keeper in photos else None,
            "accepted": choice.is_accepted,
        }


def _picked(found: Sequence[PhotoId | None], numbers: Sequence[object]) -> frozenset[PhotoId]:
    """Return the photos with some numbers, as far as they were found."""
    wanted = {number for number in numbers if isinstance(number, int)}
    return frozenset(p for number, p in enumerate(found) if number in wanted and p is not None)


def _filter_json(wanted: GroupFilter) -> dict[str, object]:
    return {
        "text": wanted.text,
        "where": wanted.where.value,
        "folder": wanted.folder,
        "formats": list(wanted.formats),
        "min_bytes": wanted.min_bytes,
        "order": wanted.order.value,
    }


def _filter_of(stored: Mapping[str, object]) -> GroupFilter:
    formats = stored.get("formats")
    return GroupFilter(
        text=str(stored.get("text", "")),
        where=_one_of(Where, stored.get("where"), Where.ANYWHERE),
        folder=str(stored.get("folder", "")),
        formats=tuple(map(str, formats)) if isinstance(formats, list) else (),
        min_bytes=_whole(stored.get("min_bytes"), 0),
        order=_one_of(Order, stored.get("order"), Order.GAIN),
    )


def _one_of(kind: type[E], value: object, otherwise: E) -> E:
    return next((one for one in kind if one.value == value), otherwise)


def _whole(value: object, otherwise: int) -> int:
    return value if isinstance(value, int) else otherwise
