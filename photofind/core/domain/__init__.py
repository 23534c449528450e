"""The words photofind thinks in: photos, grades, matches, groups, volumes.

Only values live here: frozen, small, each with its invariant. Nothing here reads a file. Words and
numbers only: the shells turn grades and transformations into sentences of the user's language;
`describe` gives the English ones that the command line prints.
"""

from photofind.core.domain.files import (
    FileIdentity,
    FileStamp,
    FoundFile,
    Volume,
    VolumeId,
    VolumeKind,
)
from photofind.core.domain.groups import (
    Change,
    Grade,
    Group,
    GroupMember,
    Match,
    Transformation,
)
from photofind.core.domain.listing import (
    Changed,
    Folder,
    FolderState,
    MonthRun,
    PhotoFilter,
    ScanSummary,
    SearchResult,
    Timeline,
    UnreadableFile,
)
from photofind.core.domain.photos import (
    DIGEST_BYTES,
    HASH_BYTES,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    PictureFacts,
    Position,
)

__all__ = [
    "DIGEST_BYTES",
    "HASH_BYTES",
    "Change",
    "Changed",
    "FileIdentity",
    "FileStamp",
    "Folder",
    "FolderState",
    "FoundFile",
    "Grade",
    "Group",
    "GroupMember",
    "Match",
    "MonthRun",
    "Photo",
    "PhotoFilter",
    "PhotoId",
    "PhotoMetadata",
    "PhotoState",
    "PictureFacts",
    "Position",
    "ScanSummary",
    "SearchResult",
    "Timeline",
    "Transformation",
    "UnreadableFile",
    "Volume",
    "VolumeId",
    "VolumeKind",
]
