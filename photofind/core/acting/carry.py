"""Carrying metadata over: an XMP sidecar of the keeper that says what only the loser said.

Photos are never written to. A sidecar is a new file beside the keeper, ``IMG_1.jpg.xmp``, as
digiKam and darktable name it. An existing sidecar is never changed either: it goes to the trash
as a file of its own, and a new one that says both takes its place, so that an undo brings back
exactly what was there.

XMP is RDF in XML, ISO 16684-1.
"""

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as Xml

from photofind.core.acting.differences import Carried
from photofind.core.domain import Position

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC = "http://purl.org/dc/elements/1.1/"
XMP = "http://ns.adobe.com/xap/1.0/"
EXIF = "http://ns.adobe.com/exif/1.0/"
META = "adobe:ns:meta/"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
LARGEST_SIDECAR_BYTES = 1 << 22

_PREFIXES = {"rdf": RDF, "dc": DC, "xmp": XMP, "exif": EXIF, "x": META}


def sidecars_of(photo: Path) -> tuple[Path, Path]:
    """Return the two names a sidecar can have: after the whole name, and after the stem."""
    return photo.with_name(f"{photo.name}.xmp"), photo.with_suffix(".xmp")


def sidecar_text(carried: Carried, existing: bytes | None) -> bytes | None:
    """Return the content of a sidecar that says what is carried, and all the existing one says.

    Returns:
        UTF-8 XML, or None if the existing sidecar cannot be understood: it is left alone.
    """
    if existing is None:
        root = Xml.Element(f"{{{META}}}xmpmeta")
        Xml.SubElement(root, f"{{{RDF}}}RDF")
    else:
        try:
            root = _parsed(existing)
        except (Xml.ParseError, ValueError):
            return None
    rdf = root if root.tag == f"{{{RDF}}}RDF" else root.find(f"{{{RDF}}}RDF")
    if rdf is None:
        return None
    for prefix, name in _PREFIXES.items():
        Xml.register_namespace(prefix, name)
    description = rdf.find(f"{{{RDF}}}Description")
    if description is None:
        description = Xml.SubElement(rdf, f"{{{RDF}}}Description", {f"{{{RDF}}}about": ""})
    _fill(description, carried)
    content: bytes = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def _parsed(existing: bytes) -> Xml.Element:
    """Parse a sidecar; no entities, which could make a small file swell to gigabytes."""
    if b"<!DOCTYPE" in existing or len(existing) > LARGEST_SIDECAR_BYTES:
        raise ValueError("not a sidecar we write to")
    return Xml.fromstring(existing)  # noqa: S314 - without a DOCTYPE there are no entities


def _fill(description: Xml.Element, carried: Carried) -> None:
    if carried.rating is not None:
        _simple(description, f"{{{XMP}}}Rating", str(carried.rating))
    if carried.taken_at is not None:
        _simple(description, f"{{{EXIF}}}DateTimeOriginal", carried.taken_at.isoformat())
    if carried.position is not None:
        latitude, longitude = _degrees(carried.position)
        _simple(description, f"{{{EXIF}}}GPSLatitude", latitude)
        _simple(description, f"{{{EXIF}}}GPSLongitude", longitude)
    if carried.keywords:
        _list(description, f"{{{DC}}}subject", f"{{{RDF}}}Bag", carried.keywords)
    if carried.description:
        _list(description, f"{{{DC}}}description", f"{{{RDF}}}Alt", (carried.description,))


def _simple(description: Xml.Element, name: str, value: str) -> None:
    """Say one value, unless the sidecar says one already: what the user wrote stands."""
    if name not in description.attrib and description.find(name) is None:
        Xml.SubElement(description, name).text = value


def _list(description: Xml.Element, name: str, kind: str, values: Sequence[str]) -> None:
    element = description.find(name)
    if element is None:
        element = Xml.SubElement(description, name)
    container = element.find(kind)
    if container is None:
        container = Xml.SubElement(element, kind)
    said = {entry.text for entry in container}
    if kind.endswith("Alt") and said:
        return
    for value in values:
        if value not in said:
            entry = Xml.SubElement(container, f"{{{RDF}}}li")
            entry.text = value
            if kind.endswith("Alt"):
                entry.set(LANGUAGE, "x-default")


def _degrees(position: Position) -> tuple[str, str]:
    """Write degrees as XMP does: whole degrees, minutes with a fraction, and the direction."""
    north = "N" if position.latitude >= 0 else "S"
    east = "E" if position.longitude >= 0 else "W"
    return _minutes(position.latitude) + north, _minutes(position.longitude) + east


def _minutes(degrees: float) -> str:
    whole = int(abs(degrees))
    return f"{whole},{(abs(degrees) - whole) * 60:.6f}"
