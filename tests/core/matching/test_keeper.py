"""The keeper is the best photo, by rules whose reasons are said."""

from datetime import UTC, datetime
from itertools import permutations

import pytest

from photofind.core.domain import (
    Change,
    Photo,
    PhotoId,
    PhotoMetadata,
    PictureFacts,
    Position,
    Transformation,
    VolumeKind,
)
from photofind.core.matching.cluster import Links
from photofind.core.matching.keeper import (
    RULES,
    Candidates,
    Choice,
    Place,
    choose_keeper,
    chosen_rules,
    only_loser_has,
)
from tests.core.matching.drawn import match, photo


def choose(
    photos: list[Photo], places: dict[int, Place] | None = None, rules: tuple[str, ...] = ()
) -> Choice:
    links = Links({one.id: number for number, one in enumerate(photos)}, {})
    where = {PhotoId(key): place for key, place in (places or {}).items()}
    candidates = Candidates.of(photos, where, links, photos[0].id)
    return choose_keeper(candidates, chosen_rules(rules))


def test_a_protected_photo_stays_whatever_else() -> None:
    small = photo(1, facts=PictureFacts("JPEG", 100, 100))
    choice = choose([photo(2), small], {1: Place(is_protected=True)})
    assert choice == Choice(small.id, "it is in a protected folder")


def test_the_library_wins_over_downloads() -> None:
    choice = choose([photo(1), photo(2)], {1: Place(rank=1), 2: Place(rank=0)})
    assert choice == Choice(PhotoId(2), "its folder comes first")


def test_an_internal_drive_is_preferred() -> None:
    places = {1: Place(kind=VolumeKind.REMOVABLE), 2: Place(kind=VolumeKind.INTERNAL)}
    assert choose([photo(1), photo(2)], places).keeper == 2


def test_a_raw_file_is_the_original() -> None:
    raw = photo(2, facts=PictureFacts("RAW", 3000, 2000))
    assert choose([photo(1), raw]).keeper == 2


def test_an_edited_file_gives_way_to_its_original() -> None:
    edited = photo(1, metadata=PhotoMetadata(editor_traces=("xmp history",)))
    assert choose([edited, photo(2)]).reason == "it is the original, not an edited copy"
    assert choose([photo(1, path="/p/IMG_E0001.JPG"), photo(2)]).keeper == 2


def test_more_pixels_win() -> None:
    small = photo(1, facts=PictureFacts("JPEG", 2000, 1500))
    assert choose([small, photo(2)]) == Choice(PhotoId(2), "it has the most pixels")


def test_pixels_that_were_blown_up_do_not_count() -> None:
    small, large = photo(1, facts=PictureFacts("JPEG", 1000, 750, quality=95)), photo(2)
    how = Transformation((Change.UPSCALED,), scale=4.0)
    links = Links({small.id: 0, large.id: 1}, {(0, 1): match(1, 2, how=how)})
    candidates = Candidates.of([small, large], {}, links, small.id)
    assert choose_keeper(candidates).keeper == small.id


def test_a_truncated_file_is_never_the_keeper() -> None:
    # It may have the most pixels on paper; half of them are grey.
    broken = photo(1, facts=PictureFacts("JPEG", 8000, 6000), is_intact=False)
    choice = choose([broken, photo(2)], {1: Place(is_protected=True)})
    assert choice == Choice(PhotoId(2), "it is the only one that is intact")


def test_an_unplugged_photo_is_not_the_keeper_if_another_is_here() -> None:
    assert choose([photo(1, is_plugged=False), photo(2)]).keeper == 2


def test_metadata_and_earlier_capture_count() -> None:
    taken = PhotoMetadata(taken_at=datetime(2020, 1, 1, tzinfo=UTC))
    assert choose([photo(1), photo(2, metadata=taken)]).reason == "it has the original metadata"


def test_the_clean_name_wins_at_last() -> None:
    first = photo(1, path="/p/IMG_1 (1).jpg")
    second = photo(2, path="/p/IMG_1.jpg")
    assert choose([first, second]) == Choice(PhotoId(2), "it has the cleaner name")


def test_rules_can_be_reordered_and_left_out() -> None:
    big, named = photo(1, path="/p/a (1).jpg"), photo(2, path="/p/a.jpg", size_bytes=10)
    assert choose([big, named]).keeper == 1
    assert choose([big, named], rules=("name", "size")).keeper == 2


def test_unknown_rules_mean_the_default_order() -> None:
    assert chosen_rules(("no such rule",)) == RULES


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_photos_does_not_matter(order: tuple[int, ...]) -> None:
    photos = [photo(1), photo(2, size_bytes=2000), photo(3)]
    assert choose([photos[place] for place in order]).keeper == 2


def test_what_only_the_loser_has_is_named() -> None:
    rich = PhotoMetadata(
        taken_at=datetime(2020, 1, 1, tzinfo=UTC), position=Position(1.0, 2.0), rating=5,
        keywords=("lake",), description="at the lake", extras=("depth", "icc"),
    )  # fmt: skip
    facts = PictureFacts("TIFF", 4000, 3000, pages=2, bit_depth=16, has_alpha=True)
    lost = only_loser_has(photo(1), photo(2, facts=facts, metadata=rich))
    assert lost == (
        "further pages or frames", "deeper colours", "transparency", "depth", "the capture time",
        "the GPS position", "the rating", "keywords", "the description",
    )  # fmt: skip
    assert only_loser_has(photo(2, facts=facts, metadata=rich), photo(1)) == ()
