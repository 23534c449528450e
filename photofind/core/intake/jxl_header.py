"""The first bits of a JPEG XL: how large it says it is, and whether it moves.

libjxl's binding decodes but does not tell, and a picture's size must be known before memory is
given to it. Field by field after ISO/IEC 18181-1, annexes D and F; bits come lowest first.
"""

from dataclasses import dataclass

from photofind.core.intake import isobmff
from photofind.core.intake.picture import BadContentError

_CONTAINER = b"\x00\x00\x00\x0cJXL "
_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_SIZE_FIELDS = ((9, 1), (13, 1), (18, 1), (30, 1))  # bits, added
_PREVIEW_FIELDS = ((6, 1), (8, 65), (10, 321), (12, 1345))
_SMALL_PREVIEW_FIELDS = ((0, 16), (0, 32), (5, 1), (9, 33))


@dataclass(frozen=True, slots=True)
class JxlHeader:
    """Size as stored, before turning, and whether there is more than one frame."""

    width_px: int
    height_px: int
    is_animated: bool


class _Bits:
    """Reads bits, lowest first."""

    def __init__(self, content: bytes) -> None:
        self._bits = int.from_bytes(content[:64], "little")  # more than the header can be
        self._left = 8 * len(content[:64])

    def take(self, count: int) -> int:
        if count > self._left:
            raise BadContentError("the JPEG XL is cut off")
        value = self._bits & ((1 << count) - 1)
        self._bits >>= count
        self._left -= count
        return value

    def choose(self, fields: tuple[tuple[int, int], ...]) -> int:
        """Read a number whose two-bit selector says how many bits it has."""
        count, added = fields[self.take(2)]
        return self.take(count) + added


def codestream(content: bytes) -> bytes:
    """Return the beginning of the codestream of a file, out of its container if it has one."""
    if not content.startswith(_CONTAINER):
        return content[:64]
    for box in isobmff.boxes(content):
        if box.kind == b"jxlc":
            return content[box.start : box.start + 64]
        if box.kind == b"jxlp":  # the first part, after its number
            return content[box.start + 4 : box.start + 68]
    raise BadContentError("the JPEG XL has no picture")


def parse_header(stream: bytes) -> JxlHeader:
    """Read size and animation.

    Raises:
        BadContentError: The stream is cut off, or is none.
    """
    if stream[:2] != b"\xff\x0a":
        raise BadContentError("the JPEG XL is damaged")
    bits = _Bits(stream[2:])
    width, height = _size(bits)
    return JxlHeader(width, height, _is_animated(bits))


def _size(bits: _Bits) -> tuple[int, int]:
    is_small = bits.take(1)
    height = 8 * (bits.take(5) + 1) if is_small else bits.choose(_SIZE_FIELDS)
    ratio = _RATIOS.get(bits.take(3))
    if ratio:
        return height * ratio[0] // ratio[1], height
    return (8 * (bits.take(5) + 1) if is_small else bits.choose(_SIZE_FIELDS)), height


def _is_animated(bits: _Bits) -> bool:
    is_all_default = bits.take(1)
    if is_all_default or not bits.take(1):
        return False
    bits.take(3)  # orientation
    if bits.take(1):
        _size(bits)  # intrinsic size
    if bits.take(1):
        _skip_preview(bits)
    return bool(bits.take(1))


def _skip_preview(bits: _Bits) -> None:
    fields = _SMALL_PREVIEW_FIELDS if bits.take(1) else _PREVIEW_FIELDS
    bits.choose(fields)
    if not bits.take(3):
        bits.choose(fields)
