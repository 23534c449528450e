"""XMP packets: metadata as RDF in XML, written by cameras, phones and editors.

The packet comes from a file nobody vouches for. XML can define entities that grow to gigabytes or
read other files, so a packet that declares any document type is not parsed at all, and packets
over a megabyte are not either. Names follow the XMP specification (ISO 16684-1).
"""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

MAX_PACKET_BYTES = 1 << 20  # an editor's history of years stays below

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_NAMESPACES = {
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/camera-raw-settings/1.0/": "crs",
    "http://ns.adobe.com/hdr-gain-map/1.0/": "hdrgm",
    "http://ns.apple.com/HDRGainMap/1.0/": "HDRGainMap",
    "http://ns.google.com/photos/1.0/camera/": "GCamera",
    "http://ns.google.com/photos/1.0/container/": "Container",
    "http://ns.google.com/photos/1.0/depthmap/": "GDepth",
    "http://ns.google.com/photos/dd/1.0/device/": "Device",
    "http://ns.google.com/photos/1.0/image/": "GImage",
    "http://ns.google.com/photos/1.0/audio/": "GAudio",
    "http://ns.microsoft.com/photo/1.0": "MicrosoftPhoto",
    "http://ns.microsoft.com/photo/1.0/": "MicrosoftPhoto",
    "http://www.digikam.org/ns/1.0/": "digiKam",
    "http://ns.adobe.com/lightroom/1.0/": "lr",
}


@dataclass(frozen=True, slots=True)
class XmpProperty:
    """One property: ``"dc:subject"`` with its values; an attribute or a simple text has one."""

    name: str
    values: tuple[str, ...]


class Xmp:
    """The properties of a packet by short name; an unreadable packet has none."""

    def __init__(self, packet: bytes = b"") -> None:
        self._values: dict[str, tuple[str, ...]] = {}
        root = _parse(packet)
        if root is None:
            return
        # Only the outermost ones: nested a thousand deep, each would be walked a thousand times.
        outermost = next(root.iter(f"{_RDF}RDF"), root)
        for description in outermost.findall(f"{_RDF}Description"):
            for found in _properties(description):
                self._values.setdefault(found.name, found.values)

    def __contains__(self, name: str) -> bool:
        return name in self._values

    def all(self, name: str) -> tuple[str, ...]:
        """Return all values of a property, none where it is absent."""
        return self._values.get(name, ())

    def one(self, name: str) -> str:
        """Return the first value of a property, or an empty text."""
        return next(iter(self.all(name)), "")

    def has_namespace(self, *prefixes: str) -> bool:
        """Tell whether any property belongs to one of these namespaces: ``"GDepth"``."""
        return any(name.split(":", 1)[0] in prefixes for name in self._values)


def _parse(packet: bytes) -> ET.Element | None:
    packet = packet.strip(b"\x00 \r\n\t")
    if not packet or len(packet) > MAX_PACKET_BYTES or _declares_entities(packet):
        return None
    try:
        return ET.fromstring(packet)  # noqa: S314 - entities were ruled out above
    except (ET.ParseError, ValueError, LookupError):
        return None


def _declares_entities(packet: bytes) -> bool:
    """Tell whether a packet has a document type; in any encoding, so without its zero bytes."""
    plain = packet.replace(b"\x00", b"").upper()
    return b"<!DOCTYPE" in plain or b"<!ENTITY" in plain


def _properties(description: ET.Element) -> list[XmpProperty]:
    found = [XmpProperty(_short(name), (value,)) for name, value in description.attrib.items()]
    for child in description:
        items = [_text_of(item) for item in child.iter(f"{_RDF}li")]
        values = items or [_text_of(child)]
        found.append(XmpProperty(_short(child.tag), tuple(values)))
    return found


def _text_of(element: ET.Element) -> str:
    return (element.text or "").strip()


def _short(name: str) -> str:
    """Turn ``{http://purl.org/dc/elements/1.1/}subject`` into ``dc:subject``."""
    namespace, _, local = name.removeprefix("{").rpartition("}")
    return f"{_NAMESPACES.get(namespace, namespace)}:{local}"
