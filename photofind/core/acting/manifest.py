"""The list beside files that were set aside, from which they can be restored without a catalog.

One JSON object a line, written to the disk before the file is moved, only ever appended to. Paths
are relative to the manifest, because the drive may be mounted elsewhere when it is read, on
another machine even; ``from`` is where the file was for the user who looks into it.
"""

import base64
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from photofind.core.acting.bins import Departure
from photofind.core.errors import RestoreError

MANIFEST_NAME = "photofind-manifest.jsonl"
SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One file that was set aside.

    Attributes:
        path: Where it lies, as seen from this manifest now.
        original: Where it was, as seen from this manifest now.
        digest: BLAKE3 of its content.
    """

    path: Path
    original: Path
    digest: bytes


def append(manifest: Path, departure: Departure, path: Path) -> None:
    """Write down one file and have it on the disk before returning.

    Raises:
        OSError: The manifest cannot be written; the file must stay.
    """
    line = json.dumps(
        {
            "schema": SCHEMA,
            "from": os.fsencode(departure.path).decode("utf-8", "replace"),
            "original_b64": encoded_path(relative_to_file(departure.path, manifest)),
            "path_b64": encoded_path(os.fsencode(path.relative_to(manifest.parent))),
            "digest": departure.digest.hex(),
            "bytes": departure.size_bytes,
            "mtime_ns": departure.mtime_ns,
            "mode": departure.mode,
            "kept": os.fsencode(departure.keeper).decode("utf-8", "replace"),
            "grade": departure.grade,
        }
    )
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW
    with os.fdopen(os.open(manifest, flags, 0o600), "ab") as file:
        # A line that a power cut tore off must not swallow this one: begin on a line of our own.
        file.write(b"\n" + line.encode("ascii") + b"\n")
        file.flush()
        os.fsync(file.fileno())


def read(manifest: Path) -> Iterator[Entry]:
    """Return the entries of a manifest, oldest first; a torn line is passed over.

    Raises:
        RestoreError: It cannot be read.
    """
    try:
        lines = manifest.read_bytes().splitlines()
    except OSError as error:
        raise RestoreError(f"{manifest} cannot be read.") from error
    for line in lines:
        try:
            stored = json.loads(line)
            entry = Entry(
                path=decoded_path(stored["path_b64"], manifest),
                original=decoded_path(stored["original_b64"], manifest),
                digest=bytes.fromhex(stored["digest"]),
            )
        except (ValueError, KeyError, TypeError):
            continue
        yield entry


def find(folder: Path) -> list[Path]:
    """Return the manifests of a quarantine, or of a folder that files were moved to."""
    here = folder / MANIFEST_NAME
    return sorted({*([here] if here.is_file() else []), *folder.glob(f"*/{MANIFEST_NAME}")})


def relative_to_file(path: Path, file: Path) -> bytes:
    """Return how a path is reached from the folder of a file, links in its folders followed."""
    real = os.path.realpath(os.fsencode(path.parent))
    beside = os.path.realpath(os.fsencode(file.parent))
    return os.path.join(os.path.relpath(real, beside), os.fsencode(path.name))  # noqa: PTH118 - bytes


def encoded_path(path: bytes) -> str:
    """Return a path, which need not be UTF-8, as text."""
    return base64.b64encode(path).decode("ascii")


def decoded_path(encoded: str, file: Path) -> Path:
    """Return the path that was encoded relative to a file, as seen from that file now.

    Raises:
        ValueError: It was not encoded by us.
    """
    relative = os.fsdecode(base64.b64decode(encoded, validate=True))
    return Path(os.path.normpath(file.parent / relative))
