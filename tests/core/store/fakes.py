"""Stand-ins for tests of the store: drives to plug in and out, photos that are mere rows."""

import os
from pathlib import Path

import numpy as np

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

DISK = VolumeId("uuid:disk")
STICK = VolumeId("uuid:stick")
LONG_AGO_NS = 10**18


class FakeTable:
    """Drives that a test plugs in and out; each is known by an id and has a folder."""

    def __init__(self, *mounts: Mount) -> None:
        self._mounts = list(mounts)

    def mounts(self) -> tuple[Mount, ...]:
        """Return what is plugged in."""
        return tuple(self._mounts)

    def unplug(self, volume: VolumeId) -> None:
        """Take a drive out."""
        self._mounts = [mount for mount in self._mounts if mount.volume != volume]

    def plug(self, mount: Mount) -> None:
        """Put a drive in."""
        self._mounts.append(mount)


def a_file(
    volumes: Volumes, path: Path, *, size: int = 1000, mtime_ns: int = LONG_AGO_NS
) -> FoundFile:
    """Return a file that a walk might have found."""
    return FoundFile(path, FileStamp(size, mtime_ns), volumes.of(path).id, FileIdentity(0, 0))


def a_fingerprint(found: FoundFile, content: bytes = b"", **changes: object) -> Fingerprinted:
    """Return what the pipeline would make of a file with some content, its name by default."""
    digest = digest_of(content or os.fsencode(found.path))
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


def known(found: FoundFile, content: bytes) -> Fingerprinted:
    """Return what the pipeline would make of a file whose content the catalog knows."""
    return Fingerprinted(found, digest_of(content), PhotoState.READY, is_known=True)


def a_failure(found: FoundFile, content: bytes = b"", reason: str = "empty") -> Fingerprinted:
    """Return what the pipeline would make of a file that it cannot decode, or not even read."""
    digest = digest_of(content) if content else b""
    return Fingerprinted(found, digest, PhotoState.UNREADABLE, reason=reason)


def digest_of(content: bytes) -> bytes:
    """Return 32 bytes that stand for a digest."""
    return bytes(np.random.default_rng(list(content)).integers(0, 256, 32, dtype=np.uint8))
