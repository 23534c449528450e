"""From the bytes of a file to a picture: the one door to every decoder.

JPEG, PNG, WebP, GIF, BMP and PPM are decoded in the calling thread, whose native code releases the
interpreter lock; formats with riskier decoders, and anything very large, in a child process.
"""

from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self, TypeVar

from photofind.core.errors import UnreadablePhotoError
from photofind.core.intake import jpeg_header, sizes
from photofind.core.intake.decode_process import DecodeProcesses, Limits
from photofind.core.intake.formats import ISOLATED_FORMATS, sniff
from photofind.core.intake.picture import THUMBNAIL_SIDE_PX, BadContentError, Picture, Pixels
from photofind.core.intake.readers import PictureReader, Wish

# In a worker thread a JPEG costs memory for what is decoded of it, a progressive one for all of
# it, and other formats four bytes a pixel.
MAX_BASELINE_PIXELS = 100_000_000
MAX_PROGRESSIVE_PIXELS = 40_000_000
MAX_OTHER_PIXELS = 40_000_000


T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


class FormatWork(Protocol[T_co]):
    """A function that does something with the content of a file of a known format."""

    def __call__(self, reader: PictureReader, content: bytes, /, format_name: str) -> T_co:
        """Do it."""


class Decoder:
    """Decodes photos. Safe to use from several threads; close it when done."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._reader = PictureReader(self._limits.memory_bytes)
        self._children = DecodeProcesses(self._limits)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop the child processes; nothing can be decoded afterwards."""
        self._children.close()

    def read(
        self,
        path: Path,
        data: bytes,
        *,
        side_px: int = THUMBNAIL_SIDE_PX,
        full: bool = False,
    ) -> Picture:
        """Decode the content of a file.

        Args:
            path: Where the content comes from; only named in errors.
            data: The whole file.
            side_px: Long side of the pixels that are wanted; a smaller photo is not enlarged.
            full: Decode the photo itself even where an embedded preview would be quicker; else
                the picture of a HEIC or RAW file may be provisional.

        Raises:
            UnreadablePhotoError: It is no photo, damaged, or too large; the reason is in words.
        """
        # What is decoded of a JPEG has at most twice the side that is wanted.
        is_small = 4 * side_px * side_px <= MAX_OTHER_PIXELS
        return self.run(
            path,
            data,
            partial(_read, wish=Wish(side_px, full)),
            baseline_pixels=MAX_BASELINE_PIXELS if is_small else MAX_OTHER_PIXELS,
        )

    def run(
        self,
        path: Path,
        content: bytes,
        work: FormatWork[T],
        *,
        baseline_pixels: int = MAX_OTHER_PIXELS,
    ) -> T:
        """Run ``work(reader, content, format_name=...)`` here or in a child, as the file demands.

        Args:
            path: Where the content comes from; only named in errors.
            content: The whole file.
            work: A function of a module, or a `functools.partial` of one: it must be picklable.
            baseline_pixels: A JPEG of more than these goes to a child.

        Raises:
            UnreadablePhotoError: It is no photo, damaged, or too large; the reason is in words.
        """
        try:
            name = identify(content)
            if _needs_isolation(name, content, baseline_pixels):
                return self._children.run(partial(work, format_name=name), content)
            return work(self._reader, content, format_name=name)
        except BadContentError as error:
            raise UnreadablePhotoError(path, str(error)) from error
        except MemoryError as error:
            raise UnreadablePhotoError(path, "there is not enough memory to decode it") from error

    def read_for_display(self, path: Path, max_side_px: int) -> Pixels:
        """Read a file and decode it in full for a viewer.

        Returns:
            Upright sRGB pixels of shape (h, w, 3), long side at most ``max_side_px``.

        Raises:
            UnreadablePhotoError: The file cannot be read or decoded.
        """
        return self.read(path, read_content(path), side_px=max_side_px, full=True).pixels


def read_content(path: Path) -> bytes:
    """Read a whole file.

    Raises:
        UnreadablePhotoError: The file is gone, or may not or cannot be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadablePhotoError(path, "the file is gone") from error
    except PermissionError as error:
        raise UnreadablePhotoError(path, "permission denied") from error
    except (OSError, MemoryError) as error:
        raise UnreadablePhotoError(path, f"the file cannot be read ({error})") from error


def identify(content: bytes) -> str:
    """Return the name of the format of a file.

    Raises:
        BadContentError: It is empty or of no format that photofind reads.
    """
    if not content:
        raise BadContentError("the file is empty")
    name = sniff(content)
    if name is None:
        raise BadContentError("it is not a picture of a known format")
    return name


def _needs_isolation(name: str, content: bytes, baseline_pixels: int) -> bool:
    if name in ISOLATED_FORMATS:
        return True
    if name == "JPEG":
        header = jpeg_header.parse_header(content)
        limit = MAX_PROGRESSIVE_PIXELS if header.is_progressive else baseline_pixels
        return header.width_px * header.height_px > limit
    pixels = sizes.peek_pixels(name, content)
    return pixels is None or pixels > MAX_OTHER_PIXELS


def _read(reader: PictureReader, content: bytes, format_name: str, wish: Wish) -> Picture:
    return reader.read(format_name, content, wish)
