"""AVIF files as libavif takes them. Runs in a child process only."""

from photofind.core.intake import isobmff, stills
from photofind.core.intake.picture import BadContentError


def openable(content: bytes) -> bytes:
    """Return the file, mended if libavif would refuse it for the way older encoders wrote it.

    Raises:
        BadContentError: It is damaged.
    """
    try:
        stills.open_still("AVIF", content)
    except BadContentError:
        mended = isobmff.tell_associations_apart(content)
        if mended is None:
            raise
        return mended
    return content
