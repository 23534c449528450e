"""Metadata: what a file says about its photo, and what nobody can make it say."""

import io
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from photofind.core.domain import PhotoMetadata, Position
from photofind.core.intake.decode import Decoder
from photofind.core.intake.exif import parse_exif
from photofind.core.intake.iptc import parse_iptc
from photofind.core.intake.metadata import MetadataBlocks, live_photo_id, read_metadata
from photofind.core.intake.xmp import Xmp

EXIF, GPS = 0x8769, 0x8825


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as decoder:
        yield decoder


def exif_block(
    image: Mapping[int, object] | None = None,
    exif: Mapping[int, object] | None = None,
    gps: Mapping[int, object] | None = None,
) -> bytes:
    """Write an EXIF block with Pillow, so that reader and writer are not of one mind."""
    block = Image.Exif()
    block.update(image or {})
    block.get_ifd(EXIF).update(exif or {})
    block.get_ifd(GPS).update(gps or {})
    return block.tobytes()


def read_exif(**directories: Mapping[int, object]) -> PhotoMetadata:
    return read_metadata(MetadataBlocks(exif=exif_block(**directories)))


def xmp_packet(attributes: str = "", content: str = "") -> bytes:
    """Write an XMP packet with one description."""
    return f"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
      xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
      xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/"
      xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" {attributes}>{content}
    </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".encode()


def read_xmp(attributes: str = "", content: str = "") -> PhotoMetadata:
    return read_metadata(MetadataBlocks(xmp=xmp_packet(attributes, content)))


def test_capture_time_has_offset_and_fraction() -> None:
    read = read_exif(exif={0x9003: "2023:04:05 06:07:08", 0x9291: "25", 0x9011: "+02:00"})
    zone = timezone(timedelta(hours=2))
    assert read.taken_at == datetime(2023, 4, 5, 6, 7, 8, 250_000, tzinfo=zone)


def test_capture_time_without_offset_stays_local() -> None:
    read = read_exif(exif={0x9003: "2023:04:05 06:07:08"})
    assert read.taken_at == datetime(2023, 4, 5, 6, 7, 8)  # noqa: DTZ001 - nobody knows the place


def test_the_time_of_the_last_change_is_not_the_capture_time() -> None:
    assert read_exif(image={0x0132: "2023:04:05 06:07:08"}).taken_at is None


@pytest.mark.parametrize("text", ["0000:00:00 00:00:00", "    :  :     :  :  ", "soon", "2023"])
def test_a_time_that_is_none_is_none(text: str) -> None:
    assert read_exif(exif={0x9003: text}).taken_at is None


def test_camera_names_its_maker_once() -> None:
    assert read_exif(image={0x010F: "Canon", 0x0110: "Canon EOS 6D"}).camera == "Canon EOS 6D"
    nikon = read_exif(image={0x010F: "NIKON CORPORATION", 0x0110: "NIKON Z 6"})
    assert nikon.camera == "NIKON Z 6"
    assert read_exif(image={0x010F: "Apple", 0x0110: "iPhone 12"}).camera == "Apple iPhone 12"
    assert read_exif(exif={0xA434: "50mm F1.8"}).lens == "50mm F1.8"


def test_position_has_signs() -> None:
    south_west = {1: "S", 2: (33.0, 30.0, 36.0), 3: "W", 4: (70.0, 36.0, 0.0)}
    position = read_exif(gps=south_west).position
    assert position is not None
    assert position.latitude == pytest.approx(-33.51)
    assert position.longitude == pytest.approx(-70.6)


def test_a_position_of_zeros_is_none() -> None:
    nowhere = {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}
    assert read_exif(gps=nowhere).position is None


def test_xmp_tells_rating_keywords_and_caption() -> None:
    read = read_xmp(
        'xmp:Rating="4" exif:DateTimeOriginal="2020-01-02T03:04:05.5Z"',
        "<dc:subject><rdf:Bag><rdf:li>cat</rdf:li><rdf:li>sofa</rdf:li></rdf:Bag></dc:subject>"
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Mimi</rdf:li></rdf:Alt>'
        "</dc:description>",
    )
    assert read.rating == 4
    assert read.keywords == ("cat", "sofa")
    assert read.description == "Mimi"
    assert read.taken_at == datetime(2020, 1, 2, 3, 4, 5, 500_000, tzinfo=UTC)
    assert read.extras == ("xmp",)


def test_editors_leave_traces_and_cameras_do_not() -> None:
    history = "<xmpMM:History><rdf:Seq><rdf:li>saved</rdf:li></rdf:Seq></xmpMM:History>"
    assert read_xmp(content=history).editor_traces == ("xmp history",)
    assert read_exif(image={0x0131: "GIMP 2.10"}).editor_traces == ("GIMP 2.10",)
    assert read_exif(image={0x0131: "Ver.1.02"}).editor_traces == ()


def test_gain_map_and_motion_are_extras() -> None:
    assert "gain map" in read_xmp('hdrgm:Version="1.0"').extras
    assert "video" in read_xmp('GCamera:MotionPhoto="1"').extras


def test_a_live_photo_is_known_by_its_identifier() -> None:
    identifier = b"0E2F-77\x00"
    entry = b"\x00\x11\x00\x02" + len(identifier).to_bytes(4, "big") + (32).to_bytes(4, "big")
    note = b"Apple iOS\x00\x00\x01MM" + b"\x00\x01" + entry + bytes(4) + identifier
    assert live_photo_id(parse_exif(exif_block(exif={0x927C: note}))) == "0E2F-77"
    assert "live photo" in read_exif(exif={0x927C: note}).extras


def test_iptc_tells_keywords_and_caption() -> None:
    def record(number: int, text: bytes) -> bytes:
        return bytes([0x1C, 2, number]) + len(text).to_bytes(2, "big") + text

    records = record(25, b"cat") + record(25, "Köln".encode()) + record(120, b"K\xf6ln")
    resource = b"8BIM\x04\x04\x00\x00" + len(records).to_bytes(4, "big") + records
    other = b"8BIM\x04\x25\x00\x00" + (3).to_bytes(4, "big") + b"abc\x00"
    for block in (records, other + resource):
        read = parse_iptc(block)
        assert read.keywords == ("cat", "Köln")
        assert read.caption == "Köln"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_entity_bomb_in_xmp_is_not_parsed(encoding: str) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    assert Xmp(bomb.encode(encoding)).one("x") == ""
    sneaky = xmp_packet('xmp:Rating="3"').replace(b"<x:xmpmeta", b"<!DOCTYPE x []><x:xmpmeta")
    assert "xmp:Rating" not in Xmp(sneaky)
    assert "xmp:Rating" in Xmp(xmp_packet('xmp:Rating="3"'))


def test_a_packet_of_megabytes_is_not_parsed() -> None:
    padded = xmp_packet('xmp:Rating="3"').replace(b"<?xpacket end", b" " * (2 << 20) + b"<?xpacket")
    assert "xmp:Rating" not in Xmp(padded)


def test_descriptions_nested_in_thousands_take_no_longer_than_others() -> None:
    depth = 20_000
    opening = b'<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    packet = opening + b"<r:Description>" * depth + b"</r:Description>" * depth + b"</r:RDF>"
    began = time.process_time()
    assert "xmp:Rating" not in Xmp(packet)
    nested = time.process_time() - began
    began = time.process_time()
    Xmp(opening + b"<r:Description></r:Description>" * depth + b"</r:RDF>")
    assert nested < 20 * (time.process_time() - began)


@given(some.binary(max_size=400))
def test_no_bytes_upset_the_readers(noise: bytes) -> None:
    for order in (
        b"II*\x00\x08\x00\x00\x00",
        b"MM\x00*\x00\x00\x00\x08",
        b"II+\x00\x08\x00\x00\x00",
    ):
        blocks = MetadataBlocks(exif=order + noise, xmp=noise, iptc=b"8BIM" + noise, icc=noise)
        assert isinstance(read_metadata(blocks), PhotoMetadata)


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_every_format_carries_its_metadata(decoder: Decoder, format_name: str) -> None:
    exif = exif_block(
        image={0x0110: "Pinhole"},
        exif={0x9003: "2023:04:05 06:07:08"},
        gps={1: "N", 2: (1.0, 0.0, 0.0), 3: "E", 4: (2.0, 0.0, 0.0)},
    )
    file = io.BytesIO()
    Image.new("RGB", (64, 64)).save(file, format_name, exif=exif)
    read = decoder.read(Path("photo"), file.getvalue()).metadata
    assert read.camera == "Pinhole"
    assert read.taken_at is not None
    assert read.position == Position(1.0, 2.0)


def test_png_texts_are_read(decoder: Decoder) -> None:
    text = PngInfo()
    text.add_text("Software", "Krita")
    text.add_text("Description", "a drawing", zip=True)
    text.add_itxt("XML:com.adobe.xmp", xmp_packet('xmp:Rating="5"').decode())
    file = io.BytesIO()
    Image.new("RGB", (64, 64)).save(file, "PNG", pnginfo=text)
    read = decoder.read(Path("photo"), file.getvalue()).metadata
    assert (read.software, read.description, read.rating) == ("Krita", "a drawing", 5)
