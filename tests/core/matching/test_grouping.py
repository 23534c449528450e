"""Groups as the user sees them: keeper, grades, and what may be marked."""

from collections.abc import Sequence
from dataclasses import replace

from photofind.core.domain import (
    Change,
    Grade,
    Group,
    Match,
    Photo,
    PhotoId,
    PhotoMetadata,
    PictureFacts,
    Position,
    Transformation,
)
from photofind.core.matching.cluster import Grouping
from photofind.core.matching.grouping import GroupMaker, node_of
from tests.core.matching.drawn import match, photo

SMALL = PictureFacts("JPEG", 1000, 750, quality=80)


def groups(photos: Sequence[Photo], matches: Sequence[Match], level: Grade) -> list[Group]:
    grouping = Grouping([node_of(one) for one in photos], matches, [])
    return GroupMaker({one.id: one for one in photos}, {}, grouping.links).groups(grouping, level)


def one_pair(loser: Photo, pair: Match, keeper: Photo | None = None) -> Group:
    return groups([keeper or photo(1), loser], [pair], Grade.EDITED)[0]


def test_equal_bytes_may_be_marked_whatever_they_hold() -> None:
    twin = photo(2, digest=photo(1).digest, metadata=PhotoMetadata(rating=3))
    group = groups([photo(1), twin], [], Grade.IDENTICAL)[0]
    assert group.members[0].is_auto
    assert group.bytes_to_free == 1000


class Counted(dict[PhotoId, int]):
    """Classes of photos that count how often they are asked for."""

    asked = 0

    def __getitem__(self, key: PhotoId) -> int:
        self.asked += 1
        return super().__getitem__(key)


def test_a_group_of_equal_files_costs_as_much_as_its_files_and_no_more() -> None:
    # Ten thousand copies of one file asked for each other a hundred million times.
    photos = [photo(number, digest=photo(1).digest) for number in range(1, 501)]
    grouping = Grouping([node_of(one) for one in photos], [], [])
    classes = Counted(grouping.links.of)
    maker = GroupMaker({p.id: p for p in photos}, {}, replace(grouping.links, of=classes))
    assert len(maker.groups(grouping, Grade.SAME)[0].members) == 499
    assert classes.asked < 40 * len(photos)


def test_a_reencoding_may_be_marked() -> None:
    group = one_pair(photo(2, facts=SMALL), match(1, 2, is_reencoding=True))
    assert group.keeper == 1
    assert group.members[0].is_auto


def test_a_reencoding_that_is_better_than_its_keeper_is_not_marked() -> None:
    better = photo(2, facts=PictureFacts("JPEG", 4000, 3000, quality=97), is_plugged=False)
    assert not one_pair(better, match(1, 2, is_reencoding=True)).members[0].is_auto


def test_a_recoloured_copy_is_never_marked() -> None:
    assert not one_pair(photo(2, facts=SMALL), match(1, 2)).members[0].is_auto


FINE = PictureFacts("JPEG", 4000, 3000, quality=98)


def grainy_and_small(change: Change, *, is_first_plugged: bool = True) -> Group:
    """Group a photo, a finer copy of it with a change, and a small copy that could be either's."""
    pairs = [
        match(1, 2, how=Transformation((change,))),
        match(1, 3, is_reencoding=True),
        match(2, 3, is_reencoding=True),
    ]
    first = photo(1, is_plugged=is_first_plugged)
    photos = [first, photo(2, facts=FINE), photo(3, facts=SMALL)]
    return groups(photos, pairs, Grade.SAME)[0]


def test_a_noisy_copy_is_no_keeper_however_well_it_is_encoded() -> None:
    group = grainy_and_small(Change.NOISY)
    assert group.keeper == 1
    assert [member.photo for member in group.members if member.is_auto] == [3]


def test_a_small_copy_is_not_marked_for_a_noisy_keeper() -> None:
    group = grainy_and_small(Change.NOISY, is_first_plugged=False)
    assert group.keeper == 2
    assert not any(member.is_auto for member in group.members)


def test_a_small_copy_of_a_sharper_or_a_softer_photo_is_a_question() -> None:
    for change in (Change.SHARPENED, Change.BLURRED):
        assert not any(member.is_auto for member in grainy_and_small(change).members)


def test_an_edited_copy_is_never_marked() -> None:
    pair = match(1, 2, Grade.EDITED, how=Transformation((Change.CROPPED,)), is_reencoding=True)
    assert not one_pair(photo(2, facts=SMALL), pair).members[0].is_auto


def test_what_only_the_file_has_holds_it_back() -> None:
    placed = PhotoMetadata(position=Position(48.0, 11.0))
    member = one_pair(photo(2, facts=SMALL, metadata=placed), match(1, 2, is_reencoding=True))
    assert not member.members[0].is_auto
    assert member.members[0].held_back == "the GPS position"


def test_a_raw_and_its_jpeg_are_never_marked_against_each_other() -> None:
    raw = photo(1, facts=PictureFacts("RAW", 4000, 3000))
    group = one_pair(photo(2, facts=SMALL), match(1, 2, is_reencoding=True), raw)
    assert group.keeper == 1
    assert not group.members[0].is_auto


def test_an_editor_s_trace_is_a_reason_to_ask() -> None:
    edited = photo(2, facts=SMALL, metadata=PhotoMetadata(editor_traces=("software",)))
    assert not one_pair(edited, match(1, 2, is_reencoding=True)).members[0].is_auto


def test_nothing_is_marked_for_a_keeper_that_is_not_intact() -> None:
    photos = [photo(1, is_intact=False), photo(2, facts=SMALL, is_intact=False)]
    group = groups(photos, [match(1, 2, is_reencoding=True)], Grade.SAME)[0]
    assert not group.members[0].is_auto


def test_how_leads_from_the_keeper() -> None:
    how = Transformation((Change.RESIZED,), scale=4.0)
    group = groups([photo(1, facts=SMALL), photo(2)], [match(1, 2, how=how)], Grade.SAME)[0]
    assert group.keeper == 2
    assert group.members[0].how.scale == 0.25


def test_a_group_keeps_its_id_when_another_keeper_is_chosen() -> None:
    pair = [match(1, 2, is_reencoding=True)]
    before = groups([photo(1), photo(2, facts=SMALL)], pair, Grade.SAME)[0]
    after = groups([photo(1, is_plugged=False), photo(2, facts=SMALL)], pair, Grade.SAME)[0]
    assert before.keeper != after.keeper
    assert before.id == after.id


def test_ten_thousand_equal_files_are_one_group() -> None:
    photos = [photo(number, digest=b"x" * 32) for number in range(1, 10_001)]
    group = groups(photos, [], Grade.IDENTICAL)[0]
    assert len(group.members) == 9_999
