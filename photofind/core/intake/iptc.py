"""IPTC records: captions and keywords as agencies and older programs write them (IIM 4.2)."""

from dataclasses import dataclass

_RESOURCE = b"8BIM"
_IPTC_RESOURCE = 0x0404
_KEYWORD, _CAPTION = 25, 120
MAX_RECORDS = 1000


@dataclass(frozen=True, slots=True)
class Iptc:
    """What photofind reads of IPTC."""

    keywords: tuple[str, ...] = ()
    caption: str = ""


def parse_iptc(block: bytes) -> Iptc:
    """Read Photoshop's resource block or bare records; what makes no sense is left out."""
    records = _find_records(block) if block.startswith(_RESOURCE) else block
    keywords, caption = [], ""
    for number, value in _records(records):
        text = _decode(value)
        if number == _KEYWORD and text:
            keywords.append(text)
        elif number == _CAPTION:
            caption = caption or text
    return Iptc(tuple(keywords), caption)


def _find_records(block: bytes) -> bytes:
    """Return the IPTC resource among Photoshop's others."""
    at = 0
    while block[at : at + 4] == _RESOURCE and at + 12 <= len(block):
        kind = int.from_bytes(block[at + 4 : at + 6], "big")
        name = block[at + 6] + 1
        at += 6 + name + name % 2
        size = int.from_bytes(block[at : at + 4], "big")
        if kind == _IPTC_RESOURCE:
            return block[at + 4 : at + 4 + size]
        at += 4 + size + size % 2
    return b""


def _records(block: bytes) -> list[tuple[int, bytes]]:
    """Return number and value of the records of the application section."""
    found: list[tuple[int, bytes]] = []
    at = 0
    while at + 5 <= len(block) and block[at] == 0x1C and len(found) < MAX_RECORDS:
        section, number = block[at + 1], block[at + 2]
        size = int.from_bytes(block[at + 3 : at + 5], "big")
        if size & 0x8000:  # extended size: longer than any text of interest
            break
        if section == 2:
            found.append((number, block[at + 5 : at + 5 + size]))
        at += 5 + size
    return found


def _decode(value: bytes) -> str:
    try:
        return value.decode("utf-8").strip()
    except UnicodeDecodeError:
        return value.decode("latin-1").strip()
