"""Every real file of the formats folder: what is seen, and what is not, by name and reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from photofind.core.errors import UnreadablePhotoError
from photofind.core.intake.decode import Decoder
from photofind.core.intake.formats import may_be_photo
from photofind.core.intake.picture import THUMBNAIL_SIDE_PX, Picture

pytestmark = pytest.mark.real_photos

# Files outside of broken/ that cannot be read, with the reason. This may only shrink.
UNREADABLE: dict[str, str] = {}

# What is expected of broken/: a part of the reason, or how much of the picture there is.
SEEN_WHOLE = "seen whole"
SEEN_IN_PART = "seen in part"
BROKEN = {
    "65536-uint32-limit.png": SEEN_WHOLE,  # huge and valid
    "giant-image.jpg": SEEN_WHOLE,  # huge and valid
    "invalid_id.heic": SEEN_WHOLE,  # an item without a use has a bad number
    "decompression_bomb_extents.gif": SEEN_WHOLE,  # a frame larger than its canvas
    "truncated.jpg": SEEN_IN_PART,
    "truncated_jpeg.jpg": SEEN_IN_PART,
    "truncated_app14.jpg": SEEN_IN_PART,
    "truncated.png": SEEN_IN_PART,
    "truncated_image.png": SEEN_IN_PART,
    "truncated.heic": SEEN_IN_PART,
    "corrupted.heic": "the HEIF is damaged or cut off",
    "empty.heic": "the file is empty",
    "decompression_bomb.gif": "65535 x 66601 pixels need more memory than a photo may take",
    "decompression_bomb.ico": "it is not a picture of a known format",
}


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as decoder:
        yield decoder


def look(decoder: Decoder, path: Path, *, full: bool = False) -> Picture | str:
    """Return the picture, or the reason why there is none."""
    try:
        return decoder.read(path, path.read_bytes(), full=full)
    except UnreadablePhotoError as error:
        return error.reason


def test_every_file_but_the_listed_is_read_in_full(shared_data: Path, decoder: Decoder) -> None:
    formats = shared_data / "eval" / "formats"
    files = [path for path in sorted(formats.rglob("*.*")) if path.parent.name != "broken"]
    assert len(files) > 50
    seen = {path.name: look(decoder, path, full=True) for path in files}
    reasons = {name: found for name, found in seen.items() if isinstance(found, str)}
    assert reasons == UNREADABLE
    for name, picture in seen.items():
        assert isinstance(picture, Picture)
        assert max(picture.pixels.shape[:2]) <= THUMBNAIL_SIDE_PX, name
        assert picture.pixels.shape[2] == 3, name
        assert picture.is_intact, name
        assert not picture.is_provisional, name


@pytest.mark.parametrize("name", BROKEN)
def test_broken_files_are_what_they_are_expected_to_be(
    shared_data: Path, decoder: Decoder, name: str
) -> None:
    found = look(decoder, shared_data / "eval" / "formats" / "broken" / name)
    if isinstance(found, str):
        assert found == BROKEN[name]
    else:
        assert BROKEN[name] == (SEEN_WHOLE if found.is_intact else SEEN_IN_PART)


def test_no_broken_file_is_forgotten(shared_data: Path) -> None:
    broken = shared_data / "eval" / "formats" / "broken"
    assert {path.name for path in broken.iterdir()} == set(BROKEN)


def test_every_file_would_be_opened(shared_data: Path) -> None:
    formats = shared_data / "eval" / "formats"
    assert {path.suffix for path in formats.rglob("*.*") if not may_be_photo(path.name)} == {".ico"}


@pytest.mark.parametrize("suffix", ["jpg", "webp"])
def test_eight_orientations_look_alike(shared_data: Path, decoder: Decoder, suffix: str) -> None:
    folder = shared_data / "eval" / "formats" / "orientation"
    first, *others = (look(decoder, path) for path in sorted(folder.glob(f"*.{suffix}")))
    assert isinstance(first, Picture)
    for other in others:
        assert isinstance(other, Picture)
        assert other.pixels.shape == first.pixels.shape
        assert abs(other.pixels.astype(int) - first.pixels.astype(int)).mean() < 12


def test_a_raw_preview_is_provisional_and_resembles_the_development(
    shared_data: Path, decoder: Decoder
) -> None:
    path = shared_data / "eval" / "formats" / "raw" / "canon_eos_6d.dng"
    preview, full = look(decoder, path), look(decoder, path, full=True)
    assert isinstance(preview, Picture)
    assert isinstance(full, Picture)
    assert preview.is_provisional
    assert preview.facts == full.facts
    assert preview.metadata.camera == "Canon EOS 6D"


def test_three_hundred_varied_photos_are_read(shared_data: Path, decoder: Decoder) -> None:
    for path in sorted((shared_data / "eval" / "photos").rglob("*.*"))[:300]:
        picture = look(decoder, path)
        assert isinstance(picture, Picture), picture
        assert picture.is_intact
