"""What the tests of the store share: made-up drives, a catalog, photos that are mere rows."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from photofind.core.domain import (
    FileIdentity,
    FileStamp,
    FoundFile,
    PhotoMetadata,
    PhotoState,
    PictureFacts,
    VolumeId,
)
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.intake.volumes import Mount, Volumes
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog

DISK = VolumeId("uuid:disk")
STICK = VolumeId("uuid:stick")


class FakeTable:
    """Drives that a test plugs in and out; each is known by an id and has a folder."""

    def __init__(self, root: Path) -> None:
        self._mounts = [Mount(DISK, Path("/"), name="disk"), Mount(STICK, root / "stick", name="S")]

    def mounts(self) -> tuple[Mount, ...]:
        """Return what is plugged in."""
        return tuple(self._mounts)

    def unplug(self, volume: VolumeId) -> None:
        """Take a drive out."""
        self._mounts = [mount for mount in self._mounts if mount.volume != volume]

    def plug(self, mount: Mount) -> None:
        """Put a drive in."""
        self._mounts.append(mount)


@pytest.fixture
def table(tmp_path: Path) -> FakeTable:
    (tmp_path / "stick").mkdir()
    return FakeTable(tmp_path)


@pytest.fixture
def volumes(table: FakeTable) -> Volumes:
    return Volumes(table)


@pytest.fixture
def library(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path / "library")


@pytest.fixture
def catalog(library: LibraryPaths, volumes: Volumes) -> Iterator[Catalog]:
    with Catalog.open(library, volumes=volumes, wait_s=0.2) as catalog:
        yield catalog


@pytest.fixture
def a_file(volumes: Volumes) -> Callable[..., FoundFile]:
    def make(path: Path, *, size: int = 1000, mtime_ns: int = 10**18) -> FoundFile:
        stamp = FileStamp(size, mtime_ns)
        return FoundFile(path, stamp, volumes.of(path).id, FileIdentity(0, 0))

    return make


def a_fingerprint(found: FoundFile, content: bytes = b"", **changes: object) -> Fingerprinted:
    """Return what the pipeline would make of a file with some content, its name by default."""
    digest = _spread(content or os.fsencode(found.path))
    values: dict[str, object] = {
        "state": PhotoState.READY,
        "facts": PictureFacts("JPEG", 400, 300, quality=90),
        "metadata": PhotoMetadata(),
        "perceptual_hash": digest[::-1],
        "embedding": np.frombuffer(digest, dtype=np.uint8).astype(np.float32) / 256,
        "model": "m",
        "thumbnail": b"jpeg " + digest,
    }
    return Fingerprinted(found, digest, **(values | changes))  # type: ignore[arg-type]  # as given


def unreadable(found: FoundFile, content: bytes = b"", reason: str = "empty") -> Fingerprinted:
    """Return what the pipeline would make of a file that it cannot read."""
    digest = _spread(content) if content else b""
    return Fingerprinted(found, digest, PhotoState.UNREADABLE, reason=reason)


def _spread(content: bytes) -> bytes:
    return bytes(np.random.default_rng(list(content)).integers(0, 256, 32, dtype=np.uint8))


@pytest.fixture
def fingerprint() -> Callable[..., Fingerprinted]:
    return a_fingerprint


@pytest.fixture
def failure() -> Callable[..., Fingerprinted]:
    return unreadable
