"""What a scan leaves alone, told by names and attributes only: nothing here opens a file.

* trash folders, recycle bins and quarantines: what lies there is on its way out, and taken for the
  copy to keep it would be lost;
* the libraries of other programs, which lose track of files that change under them;
* folders in which a system keeps its own small or old copies of photos;
* files whose content is in a cloud: opening one would download it.
"""

import fnmatch
import re
import stat
from collections.abc import Iterable
from enum import Enum
from itertools import pairwise
from os import stat_result
from pathlib import Path

from photofind.core.paths import MARKER_NAME, is_there

QUARANTINE_NAME = ".photofind-quarantine"
REGISTER_NAME = ".photofind-register"

# Windows: the content comes from elsewhere when it is asked for.
FILE_ATTRIBUTE_OFFLINE = 0x1000
FILE_ATTRIBUTE_RECALL_ON_OPEN = 0x0004_0000
FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS = 0x0040_0000
_RECALL = (
    FILE_ATTRIBUTE_OFFLINE | FILE_ATTRIBUTE_RECALL_ON_OPEN | FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS
)
_LINK_TAGS = frozenset({0xA000_0003, 0xA000_000C})  # junction or mount point, symbolic link
SF_DATALESS = 0x4000_0000  # macOS: the same

# File systems of sync clients that list files whose content is not here; those take no blocks.
# Elsewhere a file without blocks proves nothing: it may be sparse, or kept in its inode.
_SYNC_FILESYSTEMS = frozenset({
    "fuse.onedriver", "fuse.google-drive-ocamlfuse", "fuse.insync", "fuse.pcloud", "fuse.dropbox",
    "fuse.nextcloud", "fuse.icloud", "fuse.drive", "fuse.kdrive", "fuse.filen",
})  # fmt: skip
_PLACEHOLDER_SUFFIXES = (".icloud", ".nextcloud", ".owncloud", ".cloudf", ".gdoc")


class Skipped(Enum):
    """Why something was left alone."""

    TRASH = "trash"
    OWN = "photofind's own folder"
    PACKAGE = "another program's library"
    COPIES = "a system's own copies"
    SYSTEM = "system folder"
    PLACEHOLDER = "in a cloud"
    EXCLUDED = "excluded"
    LINK = "link"


_FOLDERS = {
    Skipped.TRASH: frozenset({
        ".trash", ".trashes", "$recycle.bin", "recycler", "recycled", "#recycle", "@recycle",
        ".recycle", ".recycle.bin", "network trash folder", QUARANTINE_NAME,
    }),
    Skipped.COPIES: frozenset({
        "@eadir", ".@__thumb", ".thumbnails", ".thumbs", ".snapshot", ".snapshots", "#snapshot",
        "@recently-snapshot", "@snapshot", ".zfs", ".dropbox.cache", ".stversions",
        ".picasaoriginals", ".dtrash", ".backups.backupdb",
    }),
    Skipped.OWN: frozenset({REGISTER_NAME}),
    Skipped.SYSTEM: frozenset({"lost+found", "system volume information", ".spotlight-v100"}),
}  # fmt: skip
_SKIPPED_NAMES = {name: reason for reason, names in _FOLDERS.items() for name in names}
_TRASH_OF_USER = re.compile(r"\.trash-\d+")
_PACKAGES = (
    ".photoslibrary", ".aplibrary", ".photolibrary", ".migratedphotolibrary", ".lrdata",
    ".lrcat-data", ".lrlibrary", ".cocatalog", ".tvlibrary", ".theater",
)  # fmt: skip

_SYNC_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".849c9593-d756-4e56-8d6e-42412f2a707b": "OneDrive",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".shortcut-targets-by-id": "Google Drive",
    ".seafile-data": "Seafile",
    ".megaignore": "MEGA",
}
_SYNC_JOURNAL = re.compile(r"\._?sync_[0-9a-f]+\.db")  # Nextcloud and ownCloud
# Folders that a client makes itself, whose marks may lie elsewhere.
_SYNC_FOLDER = re.compile(r"(?P<onedrive>OneDrive)(?: - .+)?|iCloud Drive|Mobile Documents")
_MANAGER_SUFFIXES = {".lrcat": "Lightroom", ".cocatalog": "Capture One"}
_MANAGER_NAMES = {"digikam4.db": "digiKam"}


def folder_skipped(name: str) -> Skipped | None:
    """Return why a folder of this name is never entered; None if it may be."""
    folded = name.casefold()
    reason = _SKIPPED_NAMES.get(folded)
    if reason is None and folded.endswith(_PACKAGES):
        reason = Skipped.PACKAGE
    if reason is None and _TRASH_OF_USER.fullmatch(folded):
        reason = Skipped.TRASH
    return reason


def path_skipped(path: Path) -> Skipped | None:
    """Return why a folder may not be scanned because of what it lies in; None if it may be."""
    for place, name in enumerate(path.parts[1:], 1):
        reason = folder_skipped(name)
        if reason is not None:
            return reason
        if _is_trash_files(path.parts[place - 1], name):
            return Skipped.TRASH
    own = any(is_there(above / MARKER_NAME) for above in (path, *path.parents))
    return Skipped.OWN if own else None


def is_copy_for_a_while(folder: Path) -> bool:
    """Whether a folder is in a trash or among a system's own copies: it goes without being asked.

    Told by names alone: ``Trash/files`` is the trash of freedesktop systems, wherever XDG says.
    """
    parts = folder.parts
    return any(folder_skipped(name) in {Skipped.TRASH, Skipped.COPIES} for name in parts) or any(
        _is_trash_files(above, name) for above, name in pairwise(parts)
    )


def _is_trash_files(above: str, name: str) -> bool:
    return name == "files" and above.casefold() == "trash"


def content_skipped(names: Iterable[str]) -> Skipped | None:
    """Return why a folder that holds these names is left alone; None if it is not."""
    held = frozenset(names)
    if MARKER_NAME in held:
        return Skipped.OWN
    return None


def is_freedesktop_trash(name: str, names: Iterable[str]) -> bool:
    """Whether a folder is a trash of a desktop: ``Trash``, holding ``files`` and ``info``."""
    return name.casefold() == "trash" and {"files", "info"} <= set(names)


def is_placeholder(status: stat_result, filesystem: str) -> bool:
    """Whether a file's content is not here, and reading it would fetch it."""
    if getattr(status, "st_file_attributes", 0) & _RECALL:
        return True
    if getattr(status, "st_flags", 0) & SF_DATALESS:
        return True
    blocks: int = getattr(status, "st_blocks", 1)
    return filesystem in _SYNC_FILESYSTEMS and blocks == 0 and status.st_size > 0


def placeholder_of(name: str) -> str | None:
    """Return the name of the file that a sync client has replaced by one of this name.

    iCloud writes ``.a.jpg.icloud`` for ``a.jpg``, Nextcloud ``a.jpg.nextcloud``.
    """
    stem, dot, suffix = name.rpartition(".")
    if not stem or dot + suffix.casefold() not in _PLACEHOLDER_SUFFIXES:
        return None
    return stem.removeprefix(".") if suffix.casefold() == "icloud" else stem


def is_reparse_link(status: stat_result) -> bool:
    """Whether a Windows folder is a junction or a mounted folder: it leads elsewhere."""
    is_reparse = getattr(status, "st_file_attributes", 0) & getattr(
        stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0x400
    )
    return bool(is_reparse) and getattr(status, "st_reparse_tag", 0) in _LINK_TAGS


def sync_client(names: Iterable[str]) -> str:
    """Return which sync client keeps its marks in a folder that holds these names, or empty."""
    for name in names:
        folded = name.casefold()
        if folded in _SYNC_MARKERS:
            return _SYNC_MARKERS[folded]
        if _SYNC_JOURNAL.fullmatch(folded):
            return "Nextcloud"
    return ""


def sync_folder(name: str) -> str:
    """Return which sync client makes folders of this name, or empty."""
    found = _SYNC_FOLDER.fullmatch(name)
    if found is None:
        return ""
    return "OneDrive" if found["onedrive"] else "iCloud"


def manager(names: Iterable[str]) -> str:
    """Return which program keeps its catalog in a folder that holds these names, or empty."""
    for name in names:
        folded = name.casefold()
        found = _MANAGER_NAMES.get(folded) or _MANAGER_SUFFIXES.get(folded[folded.rfind(".") :])
        if found:
            return found
    return ""


class Exclusions:
    """The user's patterns: ``*.tmp`` for names, ``*/private/*`` for whole paths.

    Case does not matter: nobody who excludes ``*.tmp`` wants to see ``A.TMP``.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        cleaned = [pattern.strip() for pattern in patterns if pattern.strip()]
        self._names = _either(pattern for pattern in cleaned if "/" not in pattern)
        self._paths = _either(pattern.rstrip("/") for pattern in cleaned if "/" in pattern)

    def match(self, name: str, path: str) -> bool:
        """Whether a file or folder is excluded by its name or by its path (with slashes)."""
        if self._names is not None and self._names.match(name):
            return True
        return self._paths is not None and self._paths.match(path) is not None

    def __bool__(self) -> bool:
        return self._names is not None or self._paths is not None


def _either(patterns: Iterable[str]) -> re.Pattern[str] | None:
    translated = [fnmatch.translate(pattern) for pattern in patterns]
    return re.compile("|".join(translated), re.IGNORECASE) if translated else None
