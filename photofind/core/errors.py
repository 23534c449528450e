"""Every error photofind raises on purpose.

* PhotofindError                the message is one sentence for the user
    * UnreadablePhotoError      one file cannot be decoded; the run goes on
    * FolderError               a folder does not exist or cannot be listed
    * QueryError                a query picture or its region makes no sense
    * SettingsError             the settings file cannot be read or written
    * CatalogError              the catalog cannot be used
        * CatalogBusyError      another photofind is writing
        * CatalogTooNewError    written by a newer photofind
        * CatalogDamagedError   not a database any more
        * CatalogReadOnlyError  the library's folder cannot be written to
    * ScanBrokenError           the process of a scan died
    * IndexMismatchError        a stored index belongs to other vectors; it is rebuilt
    * MissingModelError         the embedding model file is absent or damaged
    * ModelOptionsError         a model needs to be told something, or was told wrongly
    * DownloadError             a file cannot be fetched, or is not what it should be
    * PlanError                 a plan cannot be read, or is not one of ours
    * RefusedError              an act on one file was refused; the others go on
    * RestoreError              a file cannot be brought back
    * DiskFullError             a volume has no room for what must be written
* Cancelled                     the user asked to stop; not a failure, never shown

Anything else that escapes is a bug: the shells log its traceback and say so.
"""

from pathlib import Path


class PhotofindError(Exception):
    """Something expected went wrong; the message is one sentence for the user."""


class UnreadablePhotoError(PhotofindError):
    """A photo exists but its pixels cannot be read.

    Attributes:
        path: The file that failed.
        reason: What was wrong, without the path: ``"truncated JPEG"``.
    """

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"Cannot read {path.name}: {reason}.")
        self.path = path
        self.reason = reason


class FolderError(PhotofindError):
    """A folder does not exist, is no folder, or cannot be listed."""


class QueryError(PhotofindError):
    """A query picture cannot be used, or its region lies outside of it."""


class SettingsError(PhotofindError):
    """The settings file cannot be read or written."""


class CatalogError(PhotofindError):
    """The catalog cannot be used."""


class CatalogBusyError(CatalogError):
    """Another photofind is writing to this library."""


class CatalogTooNewError(CatalogError):
    """The catalog was written by a newer photofind."""


class CatalogDamagedError(CatalogError):
    """The catalog is not a database any more."""


class CatalogReadOnlyError(CatalogError):
    """The library's folder cannot be written to."""


class ScanBrokenError(PhotofindError):
    """The process that scanned died: a decoder took it down, or somebody ended it."""


class IndexMismatchError(PhotofindError):
    """A stored index has another dimension or generation than the catalog; it is rebuilt."""


class MissingModelError(PhotofindError):
    """The embedding model is absent, truncated or not a model."""


class ModelOptionsError(PhotofindError):
    """What was said of a model is missing, or contradicts its file."""


class DownloadError(PhotofindError):
    """A file cannot be fetched: no network, a mirror that fails, wrong content, a full disk."""


class PlanError(PhotofindError):
    """A plan cannot be read, or no longer fits the library."""


class RefusedError(PhotofindError):
    """An act on one file was refused; the others go on."""


class RestoreError(PhotofindError):
    """A file cannot be brought back to where it was."""


class DiskFullError(PhotofindError):
    """A volume has no room for what must be written."""


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user asked to stop; work that was finished is kept."""
