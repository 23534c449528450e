"""Why photofind leaves a file where it is, one reason for each check.

A refusal costs the user some disk space; a check that was left out costs a photo. Every reason is
one a person can act on.
"""

import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from photofind.core.errors import RefusedError


class Reason(Enum):
    """A check that said no; the value finishes the sentence "It stays, because ..."."""

    MISSING = "the file is not there any more"
    CHANGED = "the file changed since it was judged"
    UNREADABLE = "the file cannot be read"
    LINK = "the file is a link"
    NOT_A_FILE = "it is no ordinary file"
    PLACEHOLDER = "the file is a placeholder for one in the cloud"
    READ_ONLY = "its volume or folder cannot be written to"
    PROTECTED = "it is in a protected folder"
    LEFT_ALONE = "it lies where photofind never touches anything"
    MANAGED = "another program keeps a catalog of this folder"
    MOVED_FOLDER = "its folder was moved or replaced in this moment"
    UNIT_CHANGED = "files that belong to it came or went since the plan was made"

    NO_KEEPER = "no copy that stays was verified against it"
    KEEPER_MISSING = "the copy that would stay is not there any more"
    KEEPER_CHANGED = "the copy that would stay changed since it was judged"
    KEEPER_UNREADABLE = "the copy that would stay cannot be read to the end"
    KEEPER_LINK = "the copy that would stay is a link"
    KEEPER_PLACEHOLDER = "the copy that would stay is only a placeholder for one in the cloud"
    KEEPER_IN_TRASH = "the copy that would stay lies in a trash or quarantine"
    KEEPER_UNPLUGGED = "the copy that would stay is on a drive that is not plugged in"
    KEEPER_GONE_AFTER = "the copy that would stay vanished in this moment; the file was put back"
    SAME_FILE = "it and the copy that would stay are one file under two names"
    SAME_UNIT = "it and the copy that would stay are parts of one shot"

    LAST_OF_GROUP = "one member of every group stays"
    STANDS_FOR_OTHERS = "it was kept for a photo that is not verified against the copy that stays"
    ALREADY_LEAVING = "another part of the plan lets go of it"
    LAST_ON_VOLUME = "it is the last copy on this volume, and one should stay on a second volume"
    UNIT_INCOMPLETE = "the copy that would stay lacks a part of it"
    HAS_MORE = "only this file has something that would be lost"
    NOT_AUTOMATIC = "a person should look at it first"
    KEPT_BOTH = "you said that it and another copy of it both stay"
    RAW_AND_DEVELOPED = "a RAW and a developed picture are never judged against each other"

    NOT_RECORDED = "the drive of the copy that stays could not take down for whom it stays"
    NO_TRASH = "there is no trash for it, nor a place for a quarantine"
    TRASH_FAILED = "it could not be moved to the trash"
    NO_HARD_LINK = "its volume cannot hold one file under two names"
    STOPPED = "you stopped before it was its turn"


class FileRefusedError(RefusedError):
    """One file stays where it is.

    Attributes:
        path: The file that stays.
        reason: Which check said no.
        detail: What the check saw, in words, or empty: ``"its RAW IMG_1.CR2"``.
    """

    def __init__(self, path: Path, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{path.name} stays, because {words(reason, detail)}.")
        self.path = path
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that stays, as a plan or a report lists it."""

    path: Path
    reason: Reason
    detail: str = ""

    @classmethod
    def of(cls, error: FileRefusedError) -> "Refusal":
        """Return the line of a report for a refusal that was raised."""
        return cls(error.path, error.reason, error.detail)

    @property
    def words(self) -> str:
        """The reason as a clause: ``"the file changed since it was judged"``."""
        return words(self.reason, self.detail)


def words(reason: Reason, detail: str = "") -> str:
    """Return a reason as a clause, with what was seen."""
    return f"{reason.value} ({detail})" if detail else reason.value


def refusal_of_os_error(path: Path, error: OSError, otherwise: Reason) -> FileRefusedError:
    """Return the refusal that an error of the operating system means."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FileRefusedError(path, Reason.MISSING)
    return FileRefusedError(path, otherwise, os.strerror(error.errno) if error.errno else "")
