"""Fetch a file whose content is known beforehand: resumable, checked, atomic.

Every file has several mirrors and one SHA-256; the checksum decides, not the address. What was
fetched stays beside the target as ``NAME.part`` when a connection breaks or the user stops, and
the next attempt goes on from there. Proxies are taken from the environment and the system, as
urllib does. This is the only module that opens a connection, and only when a user asks for it.
"""

import errno
import hashlib
import http.client
import logging
import os
import socket
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from photofind import __version__
from photofind.core.errors import DiskFullError, DownloadError
from photofind.core.task import Task

TIMEOUT_S = 30.0  # without a byte, after which a mirror counts as dead
CHUNK_BYTES = 1 << 18
ATTEMPTS = 3  # at a mirror that gave nothing new; one that goes on may break as often as it likes

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file to fetch.

    Attributes:
        name: What it will be called.
        mirrors: Addresses to try in this order.
        sha256: Of the content, in hexadecimal.
    """

    name: str
    mirrors: tuple[str, ...]
    sha256: str
    size_bytes: int


class _MirrorError(Exception):
    """A mirror cannot give the file; the next one may. The words follow "because"."""


class _BrokenOffError(Exception):
    """The connection broke before the end; the same mirror may go on."""


def download(file: RemoteFile, folder: Path, task: Task | None = None) -> Path:
    """Fetch a file unless it is there, and return its path.

    Args:
        file: What to fetch.
        folder: Where to put it; made if it is missing.
        task: Progress in bytes, and stop; a stopped download goes on at the next attempt.

    Raises:
        DownloadError: No mirror gave the right content, or there is no network.
        DiskFullError: The file cannot be written.
        Cancelled: ``task`` was cancelled.
    """
    target = folder / file.name
    if target.exists() and _sha256(target) == file.sha256:
        return target
    task = task or Task()
    task.begin("download", file.size_bytes)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        partial = _fetch(file, target.with_name(target.name + ".part"), task)
        partial.replace(target)
    except OSError as error:
        raise DiskFullError(f"{file.name} cannot be written to {folder}.") from error
    return target


def _fetch(file: RemoteFile, partial: Path, task: Task) -> Path:
    """Try one mirror after the other until the content is right."""
    reasons = []
    for address in file.mirrors:
        try:
            _fetch_from(address, file, partial, task)
        except _MirrorError as error:
            logger.info("%s gives no %s: %s", address, file.name, error)
            reasons.append(str(error))
        else:
            return partial
    unique = "; ".join(dict.fromkeys(reasons))
    raise DownloadError(f"{file.name} could not be fetched, because {unique}.")


def _fetch_from(address: str, file: RemoteFile, partial: Path, task: Task) -> None:
    """Fetch from one mirror, going on as long as each attempt brings something new.

    Raises:
        _MirrorError: It gives nothing more, or something else than was promised.
    """
    attempts = 0
    while _size(partial) < file.size_bytes:
        before = _size(partial)
        try:
            _continue(address, file, partial, task)
        except _BrokenOffError as error:
            attempts = 0 if _size(partial) > before else attempts + 1
            if attempts >= ATTEMPTS:
                raise _MirrorError(str(error)) from error
    if _size(partial) > file.size_bytes or _sha256(partial) != file.sha256:
        partial.unlink()
        raise _MirrorError("its content is not what was expected")


def _continue(address: str, file: RemoteFile, partial: Path, task: Task) -> None:
    """Ask once for the bytes that are missing and write what comes."""
    start = _size(partial)
    try:
        with _open(address, start) as response:
            if start and response.status != http.HTTPStatus.PARTIAL_CONTENT:
                partial.unlink()  # this server always starts from the beginning
                start = 0
            _check_length(response, file, start)
            _write(response, partial, file, task)
    except urllib.error.HTTPError as error:
        raise _refused(error, partial) from error
    except (urllib.error.URLError, TimeoutError, ConnectionError, http.client.HTTPException) as e:
        raise _unreachable(e) from e


def _open(address: str, start: int) -> http.client.HTTPResponse:
    headers = {"User-Agent": f"photofind/{__version__}", "Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
    request = urllib.request.Request(address, headers=headers)  # noqa: S310 - addresses are ours
    # `urlopen` would keep the proxies of the first call for ever.
    opener = urllib.request.build_opener()
    response: http.client.HTTPResponse = opener.open(request, timeout=TIMEOUT_S)
    return response


def _check_length(response: http.client.HTTPResponse, file: RemoteFile, start: int) -> None:
    """Refuse a page that stands where the file should be, before it is fetched."""
    announced = response.headers.get("Content-Length")
    if announced is not None and start + int(announced) != file.size_bytes:
        raise _MirrorError("its content is not what was expected")


def _write(response: http.client.HTTPResponse, partial: Path, file: RemoteFile, task: Task) -> None:
    """Append what comes, and bring it to the disk."""
    with partial.open("ab") as output:
        written = output.tell()
        while written <= file.size_bytes and (chunk := _read(response)):
            output.write(chunk)
            written += len(chunk)
            task.advance(len(chunk))
        output.flush()
        os.fsync(output.fileno())
    if written < file.size_bytes:
        raise _BrokenOffError("the connection breaks off")


def _read(response: http.client.HTTPResponse) -> bytes:
    try:
        return response.read1(CHUNK_BYTES)
    except (TimeoutError, OSError, http.client.HTTPException) as error:
        raise _BrokenOffError("the connection breaks off") from error


def _refused(error: urllib.error.HTTPError, partial: Path) -> Exception:
    """Say what an answer other than the file means."""
    error.close()
    if error.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        partial.unlink(missing_ok=True)
        return _BrokenOffError("it does not go on where it broke off")
    if error.code >= http.HTTPStatus.INTERNAL_SERVER_ERROR:
        return _BrokenOffError(f"the server is in trouble ({error.code})")
    return _MirrorError(f"the server does not give it ({error.code})")


def _unreachable(error: Exception) -> Exception:
    reason = getattr(error, "reason", error)
    if isinstance(reason, socket.gaierror):
        return _MirrorError("there is no network, or the server's name is unknown")
    if isinstance(reason, OSError) and reason.errno in (errno.ENETUNREACH, errno.EHOSTUNREACH):
        return _MirrorError("there is no network")
    if isinstance(reason, ConnectionRefusedError):
        return _MirrorError("the server cannot be reached")
    return _BrokenOffError("the connection breaks off")


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _sha256(path: Path) -> str:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
