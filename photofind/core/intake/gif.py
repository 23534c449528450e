"""GIF blocks: how many frames, and how large, without decoding one (GIF89a specification)."""

from collections.abc import Iterator

_HEADER_BYTES = 13
_EXTENSION, _FRAME = 0x21, 0x2C
_FRAME_BYTES = 10


def count_frames(content: bytes) -> int:
    """Count the pictures; a cut-off file has those that began, and at least one."""
    return max(1, sum(1 for _ in _frames(content)))


def peek_pixels(content: bytes) -> int:
    """Return the pixels that decoding the first frame takes: those of the canvas or its own."""
    canvas = _number(content, 6) * _number(content, 8)
    at = next(_frames(content), None)
    if at is None:
        return canvas
    right = _number(content, at + 1) + _number(content, at + 5)
    bottom = _number(content, at + 3) + _number(content, at + 7)
    return max(canvas, right * bottom)


def _frames(content: bytes) -> Iterator[int]:
    """Yield where each frame begins."""
    at = _HEADER_BYTES + _palette_bytes(content[10] if len(content) > 10 else 0)
    while at < len(content):
        if content[at] == _FRAME and at + _FRAME_BYTES <= len(content):
            yield at
            palette = _palette_bytes(content[at + 9])
            at = _skip_sub_blocks(content, at + _FRAME_BYTES + palette + 1)
        elif content[at] == _EXTENSION:
            at = _skip_sub_blocks(content, at + 2)
        else:
            return


def _palette_bytes(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _skip_sub_blocks(content: bytes, at: int) -> int:
    while at < len(content) and content[at]:
        at += content[at] + 1
    return at + 1


def _number(content: bytes, at: int) -> int:
    return int.from_bytes(content[at : at + 2], "little")
