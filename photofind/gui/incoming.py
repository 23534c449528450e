"""What was dropped or pasted: folders to add, pictures to look for, addresses we do not fetch.

A browser hands over a remote address, often with the picture itself beside it, as data or as a
``data:`` URL: the picture is taken. An address alone is never fetched: looking for a picture must
not tell anyone about it.
"""

import base64
import binascii
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from photofind.core.finding.values import Query
from photofind.core.paths import is_folder

ENCODED_TYPES = ("image/png", "image/jpeg", "image/webp", "image/avif", "image/bmp", "image/tiff")
MAX_DATA_URL_CHARS = 100_000_000  # a picture of 75 MB; more would only stall the window
_DATA_URL = re.compile(r"data:image/[\w.+-]+(?:;[\w=.+-]+)*,[^\s\"'<>]+")


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came in, sorted by what is to be done with it."""

    folders: tuple[Path, ...] = ()
    queries: tuple[Query, ...] = ()
    remote: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.folders or self.queries or self.remote)


def may_be_wanted(mime: QMimeData) -> bool:
    """Whether a drag is worth lighting up for; looks at types only, for it is called often."""
    return mime.hasUrls() or mime.hasImage() or "data:image/" in mime.text()[:20]


def read_mime(mime: QMimeData, name: str) -> Incoming:
    """Sort what a drop or the clipboard holds.

    Args:
        mime: From the drop or the clipboard.
        name: What to call a picture that has no file: "Pasted picture".
    """
    local = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if local:
        folders = tuple(path for path in local if is_folder(path))
        files = tuple(Query.of_file(path) for path in local if path not in folders)
        return Incoming(folders, files)
    data = _picture_data(mime)
    if data:
        return Incoming(queries=(Query.of_bytes(data, name),))
    return Incoming(remote=tuple(url.toString() for url in mime.urls() if _is_remote(url)))


def _picture_data(mime: QMimeData) -> bytes:
    """Return an encoded picture: as sent, from a data URL, or from raw pixels; else nothing."""
    for kind in ENCODED_TYPES:
        if mime.hasFormat(kind):
            return bytes(mime.data(kind).data())
    for text in (*(url.toString() for url in mime.urls()), mime.text(), mime.html()):
        found = _DATA_URL.search(text[:MAX_DATA_URL_CHARS])
        if found:
            return decode_data_url(found[0])
    if mime.hasImage():
        image = mime.imageData()
        return png_of(image) if isinstance(image, QImage) else b""
    return b""


def decode_data_url(url: str) -> bytes:
    """Return the bytes of a ``data:`` URL, or nothing if it is damaged."""
    header, _, body = url.partition(",")
    data = unquote_to_bytes(body)
    if not header.endswith(";base64"):
        return data
    try:
        return base64.b64decode(data, validate=False)
    except binascii.Error:
        return b""


def png_of(image: QImage) -> bytes:
    """Encode pixels without loss."""
    array = QByteArray()
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt a str
    return bytes(array.data())


def _is_remote(url: QUrl) -> bool:
    return url.scheme() in ("http", "https", "ftp")
