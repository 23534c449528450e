"""What a random library holds, and what a scan of it would have judged."""

import os
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photofind.core.acting.evidence import Judged
from photofind.core.acting.letting_go import Candidates
from photofind.core.domain import (
    FileStamp,
    Grade,
    Group,
    GroupMember,
    PhotoId,
    PhotoMetadata,
    PictureFacts,
)
from photofind.core.intake.volumes import Volumes
from tests.benchmarks.bench_safety_world import (
    FOLDERS,
    NOTHING,
    OTHER_VOLUMES,
    Truth,
    World,
    digest,
)

RAW_BYTES = b"RAW"


@dataclass
class Library:
    """The files as they were put there, and what is true of them."""

    world: World
    truth: Truth
    units: list[tuple[Path, ...]] = field(default_factory=list)
    unplugged: list[tuple[Path, bytes]] = field(default_factory=list)
    decoys: list[Path] = field(default_factory=list)  # lie in a trash, and are judged all the same
    aliases: list[Path] = field(default_factory=list)  # another name of a file that is also judged
    protected: Path = Path()
    is_duel: bool = False  # chains only, on which two libraries act in turn


def build(world: World, rng: random.Random) -> Library:
    """Fill the volumes with pictures, copies, units, links and traps."""
    truth = Truth()
    protected = world.base / "v1/photos/protected"
    library = Library(world, truth, protected=protected, is_duel=rng.random() < 0.12)
    with world.writable_disc():
        for number in range(rng.randint(2, 5)):
            _picture(library, rng, f"p{number}")
        _links(library, rng)
        if world.is_mounted and rng.random() < 0.5:
            _fill(world.base / "full")
    for path in world.files():
        if not path.is_symlink():
            one = digest(path.read_bytes())
            if truth.contents[one].is_readable and truth.contents[one].is_photo:
                truth.owed.add(one)
    return library


def _picture(library: Library, rng: random.Random, picture: str) -> None:
    world, truth = library.world, library.truth
    parts = {} if library.is_duel else _parts(rng, truth, picture)
    is_chain = library.is_duel or rng.random() < 0.2
    for copy, variant in enumerate(_variants(rng, is_chain=is_chain)):
        content = truth.picture(picture, variant)
        if rng.random() < 0.08 and not library.is_duel:
            content = truth.rotten(picture, variant)
        if rng.random() < 0.08 and not library.is_duel:
            library.unplugged.append((world.base / "unplugged" / f"{picture}.jpg", content))
            continue
        folder = world.base / (rng.choice(FOLDERS[:4]) if is_chain else _folder(rng))
        is_other_name = is_chain or rng.random() < 0.7
        path = folder / f"{picture}_{copy if is_other_name else 0}.jpg"
        if path.exists():
            continue
        path.write_bytes(content)
        unit = [path]
        for suffix, part in parts.items():
            if rng.random() < 0.85:
                companion = path.with_name(f"{path.stem}{suffix}")
                companion.write_bytes(part)
                unit.append(companion)
        library.units.append(tuple(unit))
    _decoy(library, rng, picture)


def _decoy(library: Library, rng: random.Random, picture: str) -> None:
    """Put a copy into a trash, where it can stay for nobody."""
    world, truth = library.world, library.truth
    if rng.random() < 0.15:
        trash = world.base / "v1/photos/a/.Trash-1000/files"
        trash.mkdir(parents=True, exist_ok=True)
        library.decoys.append(trash / f"{picture}.jpg")
        library.decoys[-1].write_bytes(truth.picture(picture, rng.choice((0, 1))))


def _variants(rng: random.Random, *, is_chain: bool) -> list[int]:
    """Return the variants of a picture's copies; of a chain one link of each."""
    if is_chain:
        return rng.sample((0, 1, 2), 3)
    return [rng.choice((0, 0, 0, 1, 1, 2)) for _copy in range(rng.randint(2, 6))]


def _folder(rng: random.Random) -> str:
    return rng.choice((*FOLDERS, *FOLDERS[:4], *FOLDERS[:4], *OTHER_VOLUMES))


def _parts(rng: random.Random, truth: Truth, picture: str) -> dict[str, bytes]:
    """Return what belongs to every copy of a picture: RAW, video, sidecars."""
    parts = {}
    if rng.random() < 0.25:
        parts[".cr2"] = truth.other(f"RAW {picture}", is_photo=True)
    if rng.random() < 0.2:
        parts[".mov"] = truth.other(f"MOV {picture}", is_photo=True)
    if rng.random() < 0.3:
        parts[".xmp"] = truth.other(f"XMP {picture}")
    if rng.random() < 0.15:
        parts[".jpg.supplemental-metadata.json"] = truth.other(f"JSON {picture}")
    return parts


def _links(library: Library, rng: random.Random) -> None:
    """Add hard links and symbolic links to some photos, as other photos."""
    photos = [unit[0] for unit in library.units if "v1" in unit[0].parts]
    for path in photos:
        beside = path.with_name(f"link_{path.name}")
        chance = rng.random()
        if chance < 0.06:
            os.link(path, beside)
            library.units.append((beside,))
        elif chance < 0.12:
            beside.symlink_to(path)


def _fill(volume: Path) -> None:
    """Leave no room at all on a volume."""
    with (volume / "ballast").open("wb", buffering=0) as ballast:
        try:
            while True:
                ballast.write(b"\0" * 4096)
        except OSError:
            return


class Scan:
    """What the library knows after a scan: photos, and groups that may be cut anywhere."""

    def __init__(self, library: Library, rng: random.Random, volumes: Volumes) -> None:
        self._library = library
        self._rng = rng
        self._volumes = volumes
        self._photos: dict[PhotoId, Judged] = {}

    def candidates(self) -> Candidates:
        """Look at the disk and judge everything by the truth."""
        photos: dict[PhotoId, Judged] = {}
        for path, content, is_plugged in self._found():
            one = PhotoId(len(photos) + 1)
            photos[one] = self._judged(one, path, content, is_plugged=is_plugged)
        self._photos = photos
        return Candidates(photos, [*self._groups_of_bytes(), *self._groups_of_pictures()])

    def _found(self) -> Iterator[tuple[Path, bytes, bool]]:
        world = self._library.world
        paths = [path for path in world.files() if path.suffix in {".jpg", ".cr2"}]
        if world.is_mounted and self._rng.random() < 0.3:
            shared = world.base / "v1/photos/shared"
            paths += [world.base / "alias" / path.name for path in paths if path.parent == shared]
        paths += [decoy for decoy in self._library.decoys if decoy.exists()]
        self._rng.shuffle(paths)
        for path in paths:
            if path.exists():
                yield path, digest(path.read_bytes()), True
        for path, content in self._library.unplugged:
            yield path, digest(content), False

    def _judged(self, one: PhotoId, path: Path, content: bytes, *, is_plugged: bool) -> Judged:
        is_raw = path.suffix == ".cr2"
        stars = self._rng.choice((None, None, 3))
        return Judged(
            id=one,
            path=path,
            digest=content,
            stamp=FileStamp(0, 0),
            volume=self._volumes.of(path),
            facts=PictureFacts("RAW" if is_raw else "JPEG", 16, 16),
            metadata=PhotoMetadata(rating=stars),
            is_plugged=is_plugged,
            rank=self._rng.choice((0, 0, 1)),
        )

    def _groups_of_bytes(self) -> list[Group]:
        by_digest: dict[bytes, list[PhotoId]] = defaultdict(list)
        for one, photo in self._photos.items():
            by_digest[photo.digest].append(one)
        return [
            self._group(members, Grade.IDENTICAL, number)
            for number, members in enumerate(by_digest.values())
            if len(members) > 1
        ]

    def _groups_of_pictures(self) -> list[Group]:
        """Group neighbouring variants; which neighbours is a matter of chance at every scan."""
        contents = self._library.truth.contents
        by_picture: dict[str, list[PhotoId]] = defaultdict(list)
        for one, photo in self._photos.items():
            known = contents.get(photo.digest, NOTHING)
            if (
                known.picture
                and photo.path.suffix == ".jpg"
                and not known.picture.startswith("fresh")
            ):
                by_picture[known.picture].append(one)
        groups = []
        for members in by_picture.values():
            left_out = self._rng.choice((0, 2))  # the variant that is in no group this time
            near = [
                one for one in members if contents[self._photos[one].digest].variant != left_out
            ]
            if len(near) > 1:
                groups.append(self._group(near, Grade.SAME, 1000 + len(groups)))
        return groups

    def _group(self, members: Sequence[PhotoId], grade: Grade, number: int) -> Group:
        keeper, *others = self._rng.sample(list(members), len(members))
        return Group(
            id=number,
            grade=grade,
            keeper=keeper,
            keeper_reason="",
            members=tuple(GroupMember(one, grade, is_auto=True) for one in others),
            bytes_to_free=0,
        )
