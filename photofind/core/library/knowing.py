"""What acting asks of a library: it knows plain values only, and the catalog has the answers."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photofind.core.acting.decisions import Content
from photofind.core.acting.evidence import Judged
from photofind.core.acting.intents import Portrait
from photofind.core.acting.letting_go import Candidates, Knowledge
from photofind.core.acting.surroundings import Standing
from photofind.core.domain import Folder, Grade, Photo, PhotoId, PictureFacts, Volume, VolumeId
from photofind.core.intake.picture import decode_thumbnail
from photofind.core.library.engines import Engines
from photofind.core.store.catalog import Catalog

LEVELS = (Grade.IDENTICAL, Grade.PIXELS, Grade.SAME, Grade.EDITED)  # of groups that a plan sees


@dataclass(frozen=True, slots=True, eq=False)
class _Hashes:
    """The perceptual hashes of one generation of the catalog."""

    generation: int
    ids: NDArray[np.int64]
    rows: NDArray[np.uint8]

    def of(self, photo: PhotoId) -> bytes:
        place = int(np.searchsorted(self.ids, photo))
        is_known = place < len(self.ids) and self.ids[place] == photo
        return self.rows[place].tobytes() if is_known else b""


class Knowing:
    """Answers for one catalog. Safe to use from several threads."""

    def __init__(self, catalog: Catalog, engines: Engines) -> None:
        self._catalog = catalog
        self._engines = engines
        self._hashes: _Hashes | None = None

    @property
    def knowledge(self) -> Knowledge:
        """The answers that acting asks for while it plans and acts."""
        return Knowledge(
            decode_in_full=self._is_intact,
            taken_at=self._taken_at,
            protected=self._protected,
            portray=self._portray,
            verify=self._is_same_picture,
            is_writable=self._catalog.is_writable,
        )

    def candidates(self, marks: Collection[PhotoId]) -> Candidates:
        """Return the photos of all groups, and those that are marked, with what is known of them.

        A scan may take photos out meanwhile: a group of which one has left is no group any more.
        """
        groups = [group for level in LEVELS for group in self._catalog.groups.of_level(level)]
        wanted = {photo for group in groups for photo in group.photos} | set(marks)
        photos = self._catalog.photos(sorted(wanted))
        folders, volumes = self._catalog.folders.all(), self._catalog.volumes.mounted()
        judged = {photo.id: _judged(photo, folders, volumes) for photo in photos}
        whole = [group for group in groups if judged.keys() >= set(group.photos)]
        return Candidates(judged, whole, self._catalog.pairs.matches(Grade.EDITED))

    def contents(self, photos: Sequence[PhotoId]) -> list[Content]:
        """Return photos as decisions know them."""
        found = self._catalog.photos(photos)
        return [Content(photo.digest, self._hash_of(photo.id)) for photo in found]

    def _is_intact(self, path: Path, content: bytes) -> bool:
        return self._engines.decoder.read(path, content, full=True).is_intact

    def _taken_at(self, path: Path) -> datetime | None:
        photo = self._catalog.photo_at(path)
        return photo.metadata.taken_at if photo else None

    def _protected(self) -> list[Path]:
        return [folder.path for folder in self._catalog.folders.all() if folder.is_protected]

    def _portray(self, path: Path) -> Portrait:
        photo = self._catalog.photo_at(path)
        if photo is None:
            return Portrait()
        thumbnail = self._catalog.thumbnails.get(photo.id) or b""
        return Portrait(self._hash_of(photo.id), thumbnail)

    def _is_same_picture(self, standing: Standing, keeper: Path) -> bool:
        """Compare a photo that went earlier with one that stays, by their stored thumbnails."""
        from photofind.core.matching.subject import Subject
        from photofind.core.matching.verify import verify

        photo = self._catalog.photo_at(keeper)
        thumbnail = self._catalog.thumbnails.get(photo.id) if photo else None
        if photo is None or photo.facts is None or not thumbnail or not standing.thumbnail:
            return False
        gone = decode_thumbnail(standing.thumbnail)
        facts = PictureFacts("JPEG", gone.shape[1], gone.shape[0])
        stays = Subject(decode_thumbnail(thumbnail), photo.facts)
        grade = verify(Subject(gone, facts), stays).grade
        return grade is not None and grade >= Grade.SAME

    def _hash_of(self, photo: PhotoId) -> bytes:
        generation = self._catalog.generation
        hashes = self._hashes
        if hashes is None or hashes.generation != generation:
            hashes = self._hashes = _Hashes(generation, *self._catalog.hashes())
        return hashes.of(photo)


def _judged(photo: Photo, folders: Sequence[Folder], volumes: dict[VolumeId, Volume]) -> Judged:
    """Return what acting needs of a photo: protected if any folder above it is."""
    above = [folder for folder in folders if photo.path.is_relative_to(folder.path)]
    volume = volumes.get(photo.volume) or Volume(photo.volume, name="", mount=None)
    is_protected = any(folder.is_protected for folder in above)
    # The deepest folder's rank counts, as it does for the keeper of a group.
    deepest = max(above, key=lambda folder: len(folder.path.parts), default=None)
    rank = deepest.rank if deepest is not None else len(folders)
    return Judged.of(photo, volume, is_protected=is_protected, rank=rank)
