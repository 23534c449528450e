"""A small library on a real disk for tests of acting: drawn photos, groups, a trash of its own."""

import hashlib
import io
import os
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from blake3 import blake3
from PIL import Image

from photofind.core.acting.evidence import Judged
from photofind.core.acting.letting_go import Candidates, Knowledge, LettingGo
from photofind.core.acting.plan import Plan, Rules
from photofind.core.acting.surroundings import Standing
from photofind.core.acting.trash_freedesktop import FreedesktopTrash
from photofind.core.domain import (
    FileStamp,
    Grade,
    Group,
    GroupMember,
    PhotoId,
    PhotoMetadata,
    PictureFacts,
    Volume,
    VolumeId,
    VolumeKind,
)
from photofind.core.errors import UnreadablePhotoError
from photofind.core.intake.volumes import Volumes
from photofind.core.paths import LibraryPaths

SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - a place for tests, made private by mkdtemp
IN_MEMORY = SHARED_MEMORY if SHARED_MEMORY.is_dir() else None
INTERNAL = Volume(VolumeId("internal"), "Internal", Path("/"), VolumeKind.INTERNAL)
BACKUP = Volume(VolumeId("backup"), "Backup", Path("/backup"), VolumeKind.REMOVABLE)


def drawn(picture: int, *, quality: int = 90, side_px: int = 16) -> bytes:
    """Return a JPEG of a picture that no other number gives."""
    seed = hashlib.sha256(str(picture).encode()).digest()
    pixels = (seed * (16 * 16 * 3 // len(seed) + 1))[: 16 * 16 * 3]
    image = Image.frombytes("RGB", (16, 16), pixels).resize((side_px, side_px))
    content = io.BytesIO()
    image.save(content, "JPEG", quality=quality)
    return content.getvalue()


def decode_in_full(path: Path, content: bytes) -> bool:
    """Decode as the library does: to the end, or not at all."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            image.load()
    except OSError as error:
        raise UnreadablePhotoError(path, "truncated JPEG") from error
    return True


class Shelf:
    """A folder of photos, and what a library would know of them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.photos_root = root / "photos"
        self.photos_root.mkdir(parents=True, exist_ok=True)
        self.paths = LibraryPaths(root / "library")
        self.volumes = Volumes()
        self.trash = FreedesktopTrash(self.volumes, root / "home" / "Trash")
        self.protected: list[Path] = []
        self.judged: dict[PhotoId, Judged] = {}
        self.groups: list[Group] = []
        self.verified: set[tuple[bytes, str]] = set()
        self.times: dict[Path, datetime] = {}

    def put(self, name: str, content: bytes) -> Path:
        """Write a file that the catalog does not know."""
        path = self.photos_root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def photo(
        self,
        name: str,
        content: bytes,
        *,
        volume: Volume = INTERNAL,
        metadata: PhotoMetadata | None = None,
        facts: PictureFacts | None = None,
        rank: int = 0,
        is_plugged: bool = True,
    ) -> PhotoId:
        """Write a photo and have it judged."""
        path = self.put(name, content)
        status = path.stat()
        one = PhotoId(len(self.judged) + 1)
        self.judged[one] = Judged(
            id=one,
            path=path,
            digest=blake3(content).digest(),
            stamp=FileStamp(status.st_size, status.st_mtime_ns),
            volume=volume,
            facts=facts or PictureFacts("JPEG", 16, 16),
            metadata=metadata or PhotoMetadata(),
            is_plugged=is_plugged,
            rank=rank,
        )
        return one

    def group(
        self,
        keeper: PhotoId,
        *members: PhotoId,
        grade: Grade = Grade.IDENTICAL,
        is_auto: bool = True,
    ) -> Group:
        """Say that photos are one picture; every member may go automatically, or none."""
        group = Group(
            id=len(self.groups) + 1,
            grade=grade,
            keeper=keeper,
            keeper_reason="",
            members=tuple(GroupMember(one, grade, is_auto=is_auto) for one in members),
            bytes_to_free=0,
        )
        self.groups.append(group)
        return group

    def path(self, photo: PhotoId) -> Path:
        """Return where a photo was put."""
        return self.judged[photo].path

    def plan(self, marks: Iterable[PhotoId] | None = None, rules: Rules | None = None) -> Plan:
        """Plan as the library would."""
        with self.letting_go() as letting_go:
            wished = None if marks is None else list(marks)
            candidates = Candidates(self.judged, self.groups)
            return letting_go.plan(candidates, rules or Rules(), wished)

    def verify(self, standing: Standing, keeper: Path) -> bool:
        """Compare as the tests say."""
        return (standing.digest, keeper.name) in self.verified

    def letting_go(
        self,
        checkpoint: Callable[[str], None] = lambda _step: None,
        *,
        library: str = "",
        register: str = "register",
    ) -> LettingGo:
        """Open what acts on this library, or on another one over the same photos.

        Args:
            checkpoint: Called between steps.
            library: The name of another one's data directory.
            register: The register of its user.
        """
        knowledge = Knowledge(
            decode_in_full=decode_in_full,
            taken_at=self.times.get,
            protected=lambda: tuple(self.protected),
            verify=self.verify,
        )
        return LettingGo(
            LibraryPaths(self.root / library) if library else self.paths,
            self.volumes,
            knowledge,
            trash=self.trash,
            register=self.root / register / "register.sqlite",
            checkpoint=checkpoint,
        )

    def names(self) -> list[str]:
        """Return every photo file that is there, below the photos' folder."""
        return sorted(
            str(path.relative_to(self.photos_root))
            for path in self.photos_root.rglob("*")
            if path.is_file() or path.is_symlink()
        )


def tree(*roots: Path) -> dict[str, tuple[object, ...]]:
    """Return everything below some folders by bytes, times and inodes."""
    found: dict[str, tuple[object, ...]] = {}
    for root in roots:
        for folder, folders, files in os.walk(root):
            for name in [*files, *folders]:
                path = Path(folder) / name
                status = path.lstat()
                content = path.read_bytes() if path.is_file() else b""
                found[str(path)] = (
                    content,
                    status.st_mtime_ns,
                    status.st_ino,
                    status.st_mode,
                    status.st_nlink,
                )
    return found


def reasons(plan: Plan) -> dict[str, str]:
    """Return why each photo stays, by name."""
    return {refusal.path.name: refusal.reason.name for refusal in plan.refused}


def going(plan: Plan) -> list[str]:
    """Return the names of all files that go."""
    return sorted(path.name for act in plan.acts for path in act.unit)


def trashed(shelf: Shelf) -> Sequence[str]:
    """Return the names in the trash."""
    return sorted(path.name for path in (shelf.root / "home/Trash/files").glob("*"))
