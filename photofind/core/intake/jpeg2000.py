"""What a JPEG 2000 codestream says about itself and Pillow does not pass on."""

_START = b"\xff\x4f\xff\x51"  # start of codestream, then the size segment
_CODING = b"\xff\x52"
_FIRST_DEPTH_AT = 42  # from the start: behind the sizes and the number of components
_REVERSIBLE = 1
_SEARCH_BYTES = 1 << 20  # boxes before the codestream are small


def bit_depth(content: bytes) -> int:
    """Return the bits of the first component; 8 where that cannot be found."""
    start = content.find(_START, 0, _SEARCH_BYTES)
    at = start + _FIRST_DEPTH_AT
    return (content[at] & 0x7F) + 1 if start >= 0 and at < len(content) else 8


def is_lossless(content: bytes) -> bool:
    """Tell whether the wavelet loses nothing; layers that were cut off are not noticed."""
    start = content.find(_START, 0, _SEARCH_BYTES)
    at = content.find(_CODING, start, start + 4096) if start >= 0 else -1
    return at >= 0 and content[at + 13 : at + 14] == bytes([_REVERSIBLE])
