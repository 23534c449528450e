"""What the library tells its shells, beside the values of the domain."""

from dataclasses import dataclass
from pathlib import Path

from photofind.core.domain import Grade


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    """What a library holds and what it takes; the object of ``photofind status``.

    Attributes:
        photos: Readable photos, unplugged ones included.
        provisional: Photos known only from an embedded preview so far.
        plain: Photos too plain to compare.
        bytes_on_disk: Of each part of the library: ``{"catalog": 1234, "thumbnails": ...}``.
        embedded: Photos with an embedding of the current model.
        index: How neighbours are found: ``"exact"`` or ``"hnsw"``.
    """

    root: Path
    version: str
    photos: int
    unreadable: int
    unplugged: int
    provisional: int
    plain: int
    folders: int
    photo_bytes: int
    bytes_on_disk: dict[str, int]
    model: str
    embedded: int
    index: str
    groups: dict[Grade, int]


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many groups a level has, and what letting go of their members would free."""

    groups: int
    bytes_to_free: int
