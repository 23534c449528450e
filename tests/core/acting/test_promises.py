"""The eleven safety promises of PRODUCT.md, one by one, each tried by random libraries.

`tests.benchmarks.bench_safety` does the same with crashes, other programs and real volumes; here
each promise stands alone, so that one can read what it means.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from photofind.core.acting.decisions import Content, DecisionKind
from photofind.core.acting.journal import Journal, State
from photofind.core.acting.plan import Rules
from photofind.core.acting.quarantine import Quarantine
from photofind.core.acting.restore import restore_from
from photofind.core.domain import Grade, PhotoId, PhotoMetadata, PictureFacts
from photofind.core.errors import DiskFullError
from photofind.core.intake.volumes import Volumes
from tests.core.acting.shelf import BACKUP, IN_MEMORY, INTERNAL, Shelf, drawn, going, reasons, tree

few = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
# A library: for each picture, for each copy, its folder and its quality (0 is the best).
pictures = st.lists(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 1)), min_size=1, max_size=4),
    min_size=1,
    max_size=4,
)
chances = st.lists(st.booleans(), min_size=16, max_size=16)


@contextmanager
def library(drawn_pictures: list[list[tuple[str, int]]]) -> Iterator[Shelf]:
    """Put pictures on a shelf and group them."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        shelf = Shelf(Path(folder))
        for number, copies in enumerate(drawn_pictures):
            ids = [
                shelf.photo(f"{place}/{number}_{copy}.jpg", drawn(number, quality=90 - 30 * worse))
                for copy, (place, worse) in enumerate(copies)
            ]
            if len(ids) > 1:
                shelf.group(*ids, grade=Grade.SAME)
        yield shelf


def marked(shelf: Shelf, flags: list[bool]) -> list[PhotoId]:
    """Mark photos as carelessly as flags say."""
    return [one for one in shelf.judged if flags[one % len(flags)]]


def contents(*folders: Path) -> list[bytes]:
    """Return what all files below some folders contain, sorted."""
    paths = (path for folder in folders for path in folder.rglob("*.jpg") if path.is_file())
    return sorted(path.read_bytes() for path in paths)


@few
@given(pictures, chances)
def test_promise_1_nothing_is_deleted(
    drawn_pictures: list[list[tuple[str, int]]], flags: list[bool]
) -> None:
    with library(drawn_pictures) as shelf:
        before = contents(shelf.photos_root)
        with shelf.letting_go() as letting_go:
            letting_go.execute(shelf.plan(marked(shelf, flags)))
        trash = shelf.root / "home/Trash/files"
        assert contents(shelf.photos_root, trash) == before
        infos = {path.stem for path in (shelf.root / "home/Trash/info").glob("*")}
        assert {path.name for path in trash.glob("*")} == infos


def rewrite(path: Path) -> None:
    """Put other bytes into a file, and hide it by the time and size of before."""
    status, content = path.stat(), path.read_bytes()
    path.write_bytes(bytes(byte ^ 1 for byte in content))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def save_anew(path: Path) -> None:
    """Save another picture as editors do: beside the file, then over its name."""
    saved = path.with_name("saving.tmp")
    saved.write_bytes(drawn(99))
    saved.replace(path)


def make_a_link(path: Path) -> None:
    """Move a file away and leave a link to it."""
    path.rename(path.with_name(f"{path.stem} aside.bin"))
    path.symlink_to(path.with_name(f"{path.stem} aside.bin"))


def cut_short(path: Path) -> None:
    """Keep the first half of a file."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


MEDDLING = {one.__name__: one for one in (rewrite, save_anew, make_a_link, cut_short, Path.unlink)}


@few
@given(pictures, chances, st.lists(st.sampled_from(sorted(MEDDLING)), min_size=16, max_size=16))
def test_promise_2_whatever_changed_since_it_was_judged_stays(
    drawn_pictures: list[list[tuple[str, int]]], flags: list[bool], ways: list[str]
) -> None:
    # After the plan some files and keepers are changed: no act that rests on one is carried out.
    with library(drawn_pictures) as shelf:
        plan = shelf.plan()
        named = sorted({path for act in plan.acts for path in (act.path, act.keeper)})
        changed = {path for place, path in enumerate(named) if flags[place % len(flags)]}
        for place, path in enumerate(sorted(changed)):
            MEDDLING[ways[place % len(ways)]](path)
        after_meddling = tree(shelf.photos_root)
        with shelf.letting_go() as letting_go:
            report = letting_go.execute(plan)
        untouched = [act for act in plan.acts if not changed & {act.path, act.keeper}]
        assert list(report.gone) == untouched
        gone = {str(act.path) for act in report.gone}
        left = {name: known for name, known in after_meddling.items() if name not in gone}
        files = {name for name in left if Path(name).suffix}
        after = tree(shelf.photos_root)
        assert {name: after.get(name) for name in files} == {name: left[name] for name in files}


@pytest.mark.parametrize("meddled", ["loser", "keeper", "keeper gone", "keeper is a link"])
def test_promise_2_what_changed_since_it_was_judged_stays(tmp_path: Path, meddled: str) -> None:
    shelf = Shelf(tmp_path)
    kept = shelf.photo("a/1.jpg", drawn(1))
    loser = shelf.photo("b/1.jpg", drawn(1, quality=60))
    shelf.group(kept, loser, grade=Grade.SAME)
    plan = shelf.plan()
    path = shelf.path(loser if meddled == "loser" else kept)
    path.rename(tmp_path / "kept aside.jpg")
    if meddled == "keeper is a link":
        path.symlink_to(tmp_path / "kept aside.jpg")
    elif meddled != "keeper gone":
        path.write_bytes(drawn(2))
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(plan)
    assert report.gone == ()
    assert shelf.path(loser).exists()


def test_promise_2_a_keeper_that_does_not_decode_is_none(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    kept = shelf.photo("a/1.jpg", drawn(1)[:300])
    shelf.group(kept, shelf.photo("b/1.jpg", drawn(1)), grade=Grade.SAME)
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(shelf.plan())
    assert [one.reason.name for one in report.refused] == ["KEEPER_UNREADABLE"]


@pytest.mark.parametrize("step", ["proven", "announced", "moved done"])
def test_promise_2_a_keeper_that_vanishes_in_the_act_brings_the_file_back(
    tmp_path: Path, step: str
) -> None:
    shelf = Shelf(tmp_path)
    kept = shelf.photo("a/1.jpg", drawn(1))
    shelf.group(kept, shelf.photo("b/1.jpg", drawn(1)))

    def remove_keeper(now: str) -> None:
        if now == step:
            shelf.path(kept).unlink()

    with shelf.letting_go(remove_keeper) as letting_go:
        report = letting_go.execute(shelf.plan())
    assert [one.reason.name for one in report.refused] == ["KEEPER_GONE_AFTER"]
    assert shelf.names() == ["b/1.jpg"]


@pytest.mark.parametrize("step", ["proven", "announced"])
def test_promise_2_a_file_saved_in_the_gap_is_put_back(tmp_path: Path, step: str) -> None:
    shelf = Shelf(tmp_path)
    kept = shelf.photo("a/1.jpg", drawn(1))
    loser = shelf.photo("b/1.jpg", drawn(1))
    shelf.group(kept, loser)

    def save_another(now: str) -> None:
        if now == step:
            shelf.put("b/saving.tmp", drawn(2)).replace(shelf.path(loser))

    with shelf.letting_go(save_another) as letting_go:
        report = letting_go.execute(shelf.plan())
    assert [one.reason.name for one in report.refused] == ["CHANGED"]
    assert shelf.path(loser).read_bytes() == drawn(2)


def test_promise_2_one_file_under_two_names_stays(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    kept = shelf.photo("a/1.jpg", drawn(1))
    loser = shelf.photo("b/1.jpg", drawn(1))
    shelf.group(kept, loser)
    plan = shelf.plan()
    shelf.path(loser).unlink()
    os.link(shelf.path(kept), shelf.path(loser))
    assert reasons(shelf.plan()) == {"1.jpg": "SAME_FILE"}
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(plan)
    assert [one.reason.name for one in report.refused] == ["SAME_FILE"]


@few
@given(pictures, chances)
def test_promise_3_one_of_every_group_stays_whatever_is_marked(
    drawn_pictures: list[list[tuple[str, int]]], flags: list[bool]
) -> None:
    with library(drawn_pictures) as shelf:
        plan = shelf.plan(marked(shelf, flags))
        leaving = {path for act in plan.acts for path in act.unit}
        for group in shelf.groups:
            assert any(shelf.path(one) not in leaving for one in group.photos)
        assert not leaving & {keeper for act in plan.acts for keeper in act.keepers}


@few
@given(st.permutations([1, 2, 3]), st.booleans())
def test_promise_3_a_chain_of_plans_loses_nobody(order: list[int], is_verified: bool) -> None:
    # 1 ~ 2 and 2 ~ 3, but nobody compared 1 with 3: only one of the two acts may happen, unless
    # the keeper is verified against what the other one stood for.

    with library([]) as shelf:
        ids = {one: shelf.photo(f"a/{one}.jpg", drawn(one)) for one in order}
        shelf.group(ids[2], ids[1], grade=Grade.SAME)
        first = shelf.plan([ids[1]], Rules(copies=1))
        shelf.groups.clear()
        shelf.group(ids[3], ids[2], grade=Grade.SAME)
        second = shelf.plan([ids[2]], Rules(copies=1))
        if is_verified:
            shelf.verified.add((shelf.judged[ids[1]].digest, "3.jpg"))
        with shelf.letting_go() as letting_go:
            assert len(letting_go.execute(first).gone) == 1
            report = letting_go.execute(second)
        assert len(report.gone) == (1 if is_verified else 0)


@few
@given(pictures, chances, st.integers(0, 60))
def test_promise_4_after_a_crash_everything_is_known_and_comes_back(
    drawn_pictures: list[list[tuple[str, int]]], flags: list[bool], last_step: int
) -> None:
    with library(drawn_pictures) as shelf:
        before = tree(shelf.photos_root)
        plan = shelf.plan(marked(shelf, flags))
        steps = iter(range(last_step + 1))

        def cut(_step: str) -> None:
            if next(steps, None) is None:
                os._exit(0)

        child = os.fork()
        if child == 0:
            with shelf.letting_go(cut) as letting_go:
                letting_go.execute(plan)
            os._exit(0)
        os.waitpid(child, 0)
        with shelf.letting_go() as letting_go:
            letting_go.reconcile()
            assert State.INTENDED not in {entry.state for entry in letting_go.journal()}
            assert letting_go.undo_all().failed == ()
        after = tree(shelf.photos_root)
        files = {name for name in before if name.endswith(".jpg")}
        assert {name: after.get(name) for name in files} == {name: before[name] for name in files}


def test_promise_4_a_journal_that_cannot_be_written_moves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_given: object) -> None:
        raise DiskFullError("There is no room left.")

    shelf = Shelf(tmp_path)
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))
    plan = shelf.plan()
    monkeypatch.setattr(Journal, "intend", no_room)
    with shelf.letting_go() as letting_go, pytest.raises(DiskFullError):
        letting_go.execute(plan)
    assert shelf.names() == ["a/1.jpg", "b/1.jpg"]


def test_promise_4_an_outcome_that_cannot_be_written_is_found_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_given: object) -> None:
        raise DiskFullError("There is no room left.")

    shelf = Shelf(tmp_path)
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))
    plan = shelf.plan()
    with monkeypatch.context() as full:
        full.setattr(Journal, "settle", no_room)
        with shelf.letting_go() as letting_go, pytest.raises(DiskFullError):
            letting_go.execute(plan)
    with shelf.letting_go() as letting_go:
        assert [one.state for one in letting_go.reconcile()] == [State.AWAY]
        letting_go.undo_last()
    assert shelf.names() == ["a/1.jpg", "b/1.jpg"]


@few
@given(pictures, chances)
def test_promise_4_a_quarantine_restores_without_a_journal(
    drawn_pictures: list[list[tuple[str, int]]], flags: list[bool]
) -> None:
    with library(drawn_pictures) as shelf:
        shelf.trash = Quarantine(shelf.volumes, "run")  # type: ignore[assignment]  # no trash here
        shelf.trash._place = lambda _folder: shelf.root  # type: ignore[attr-defined]  # not in /
        before = shelf.names()
        with shelf.letting_go() as letting_go:
            report = letting_go.execute(shelf.plan(marked(shelf, flags)))
            assert bool(letting_go.holdings()) == bool(report.gone)
        if report.gone:
            elsewhere = shelf.root.parent / f"{shelf.root.name} on another machine"
            shelf.root.rename(elsewhere)
            restore_from(elsewhere / ".photofind-quarantine")
            elsewhere.rename(shelf.root)
        assert shelf.names() == before


@few
@given(pictures, chances, st.sampled_from("abc"))
def test_promise_5_protected_folders_lose_nothing(
    drawn_pictures: list[list[tuple[str, int]]], flags: list[bool], protected: str
) -> None:
    with library(drawn_pictures) as shelf:
        folder = shelf.photos_root / protected
        plan = shelf.plan(marked(shelf, flags))
        before = tree(folder)
        shelf.protected.append(folder)  # after the plan was made: the act has to ask again
        with shelf.letting_go() as letting_go:
            letting_go.execute(plan)
        assert tree(folder) == before


@pytest.mark.parametrize("spelling", ["link", "case"])
def test_promise_5_a_protected_folder_is_protected_by_any_name(
    tmp_path: Path, spelling: str
) -> None:
    shelf = Shelf(tmp_path)
    kept = shelf.photo("a/1.jpg", drawn(1))
    loser = shelf.photo("b/1.jpg", drawn(1))
    if spelling == "link":
        (tmp_path / "door").symlink_to(shelf.photos_root / "b")
        shelf.judged[loser] = replace(shelf.judged[loser], path=tmp_path / "door/1.jpg")
    shelf.group(kept, loser)
    shelf.protected.append(shelf.photos_root / "b")
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(shelf.plan([loser]))
    assert [one.reason.name for one in report.refused] == ["PROTECTED"]


@few
@given(st.sets(st.sampled_from([".cr2", ".mov", ".xmp", ".aae"])), st.data())
def test_promise_6_a_unit_goes_whole_or_not_at_all(parts: set[str], data: st.DataObject) -> None:
    kept_parts = data.draw(st.sets(st.sampled_from([".cr2", ".mov", ".xmp", ".aae"])))
    with library([]) as shelf:
        kept, loser = shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1))
        for folder, own in (("a", kept_parts), ("b", parts)):
            for part in own:
                shelf.put(f"{folder}/1{part}", part.encode())
        shelf.group(kept, loser)
        plan = shelf.plan()
        if parts <= kept_parts:
            assert going(plan) == sorted(["1.jpg", *(f"1{part}" for part in parts)])
        else:
            assert reasons(plan) == {"1.jpg": "UNIT_INCOMPLETE"}
        with shelf.letting_go() as letting_go:
            letting_go.execute(plan)
            left = {name for name in shelf.names() if name.startswith("b/")}
            assert left in (set(), {"b/1.jpg", *(f"b/1{part}" for part in parts)})
            letting_go.undo_all()
        assert {f"b/1{part}" for part in parts} <= set(shelf.names())


def test_promise_6_a_sidecar_that_came_after_the_plan_is_not_left_behind(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))
    plan = shelf.plan()
    shelf.put("b/1.jpg.xmp", b"<rated/>")
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(plan)
    assert [one.reason.name for one in report.refused] == ["UNIT_CHANGED"]


def test_promise_6_raw_and_developed_never_stand_for_each_other(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    raw = shelf.photo("a/1.dng", drawn(1), facts=PictureFacts("RAW", 16, 16))
    jpeg = shelf.photo("b/1.jpg", drawn(1, quality=50))
    shelf.group(raw, jpeg, grade=Grade.SAME)
    assert reasons(shelf.plan([jpeg])) == {"1.jpg": "RAW_AND_DEVELOPED"}


@few
@given(
    st.lists(st.sets(st.integers(0, 7), min_size=2, max_size=4), min_size=1, max_size=6),
    st.sets(st.integers(0, 5)),
    st.permutations(range(8)),
)
def test_promise_7_decisions_survive_every_rename_and_can_be_taken_back(
    decided: list[set[int]], taken_back: set[int], renamed: list[int]
) -> None:
    # Decisions about contents; then every photo gets another's name, and a restart.
    with library([]) as shelf:
        ids = [shelf.photo(f"a/{one}.jpg", drawn(one)) for one in range(8)]
        known = [Content(shelf.judged[one].digest, bytes([one] * 32)) for one in ids]
        with shelf.letting_go() as letting_go:
            for group in decided:
                letting_go.decisions.not_duplicates([known[one] for one in group])
        for place, one in enumerate(renamed):
            shelf.path(ids[place]).rename(shelf.photos_root / f"{one}.renamed.jpg")
        with shelf.letting_go() as letting_go:
            decisions = letting_go.decisions.all()
            gone = [each for place, each in enumerate(decisions) if place in taken_back]
            for each in gone:
                letting_go.decisions.take_back(each.id)
            table = letting_go.decisions.table()
        wanted = {
            frozenset((first, second))
            for group in decided for first in group for second in group if first != second
        }  # fmt: skip
        digests = {content.digest: place for place, content in enumerate(known)}
        for each in gone:
            assert each.second is not None
            wanted -= {frozenset((digests[each.first.digest], digests[each.second.digest]))}
        for first in range(8):
            for second in range(8):
                is_apart = table.between(known[first], known[second]) is not None
                assert is_apart == (frozenset((first, second)) in wanted)


def test_promise_7_decisions_are_about_content(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    one, two = Content(b"1" * 32, b"h" * 32), Content(b"2" * 32, b"i" * 32)
    resaved = Content(b"3" * 32, b"h" * 32)  # a rating was written into the first
    with shelf.letting_go() as letting_go:
        letting_go.decisions.not_duplicates([two, one])
        letting_go.decisions.thrown_away([one])
    with shelf.letting_go() as letting_go:
        table = letting_go.decisions.table()
        assert table.between(one, two) is DecisionKind.NOT_DUPLICATES
        assert table.between(two, resaved) is DecisionKind.NOT_DUPLICATES
        assert table.between(one, resaved) is None
        assert letting_go.decisions.was_thrown_away(resaved)
        exported = letting_go.decisions.all()
        for decision in exported:
            letting_go.decisions.take_back(decision.id)
        assert table.between(one, two) is not None
        assert letting_go.decisions.table().between(one, two) is None
        letting_go.decisions.add(exported)
        assert letting_go.decisions.table().between(one, two) is DecisionKind.NOT_DUPLICATES


def test_promise_7_what_was_thrown_away_is_known_when_it_returns(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    loser = shelf.photo("b/1.jpg", drawn(1, quality=50))
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), loser, grade=Grade.SAME)
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
        content = Content(shelf.judged[loser].digest)
        assert letting_go.decisions.was_thrown_away(content)
        letting_go.undo_last()
        assert not letting_go.decisions.was_thrown_away(content)


# What lies in the first is gone one day, unasked; the others belong to other programs.
GOING_AWAY = (
    ".Trash-1000/files", "Trash/files", "$RECYCLE.BIN/S-1-5", "#recycle", ".photofind-quarantine/r",
    "@eaDir/1.jpg", ".@__thumb", ".dtrash",
)  # fmt: skip
LEFT_ALONE = (*GOING_AWAY, "Pictures.photoslibrary/originals", "Previews.lrdata")


@few
@given(st.lists(st.tuples(st.sampled_from((*LEFT_ALONE, "a", "b")), st.booleans()), min_size=2,
                max_size=6))  # fmt: skip
def test_promise_8_what_lies_in_such_a_place_neither_goes_nor_stays_for_others(
    copies: list[tuple[str, bool]],
) -> None:
    with library([]) as shelf:
        ids = [shelf.photo(f"{place}/{n}.jpg", drawn(1)) for n, (place, _m) in enumerate(copies)]
        shelf.group(*ids)
        before = tree(shelf.photos_root)
        plan = shelf.plan([one for one, (_p, marked) in zip(ids, copies, strict=True) if marked])
        with shelf.letting_go() as letting_go:
            report = letting_go.execute(plan)
        ordinary = {shelf.path(one) for one, (place, _m) in zip(ids, copies, strict=True)
                    if place in {"a", "b"}}  # fmt: skip
        assert {path for act in report.gone for path in act.unit} <= ordinary
        trashes = tuple(str(shelf.photos_root / place) for place in GOING_AWAY)
        assert not any(str(act.keeper).startswith(trashes) for act in report.gone)
        paths = {shelf.path(one) for one in ids}
        lasting = {path for path in paths if not str(path).startswith(trashes)}
        assert any(path.exists() for path in lasting) or not lasting
        gone = {str(path) for act in report.gone for path in act.unit}
        after = tree(shelf.photos_root)
        files = {name for name in before if name.endswith(".jpg") and Path(name).is_file()}
        assert {name: after[name] for name in files} == {
            name: before[name] for name in files - gone
        }


@pytest.mark.parametrize("place", [".Trash-1000/files", "Trash/files", "$RECYCLE.BIN", "#recycle"])
def test_promise_8_what_lies_in_a_trash_stays_for_nobody(tmp_path: Path, place: str) -> None:
    shelf = Shelf(tmp_path)
    kept = shelf.photo(f"{place}/1.jpg", drawn(1))
    loser = shelf.photo("b/1.jpg", drawn(1))
    shelf.group(kept, loser)
    plan = shelf.plan([loser])
    assert plan.acts == ()
    assert reasons(plan) == {"1.jpg": "LAST_OF_GROUP"}


@pytest.mark.parametrize(
    "place",
    [".Trash-1000/files", ".photofind-quarantine/run", "My.photoslibrary/originals", "@eaDir"],
)
def test_promise_8_some_places_are_never_touched(tmp_path: Path, place: str) -> None:
    shelf = Shelf(tmp_path)
    loser = shelf.photo(f"{place}/1.jpg", drawn(1))
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), loser)
    assert reasons(shelf.plan([loser])) == {"1.jpg": "LEFT_ALONE"}


def test_promise_8_managed_folders_are_not_marked_and_synced_ones_announced(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    loser = shelf.photo("b/1.jpg", drawn(1))
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), loser)
    shelf.put("b/.stfolder", b"")
    assert shelf.plan().acts[0].synced_by == "Syncthing"
    assert shelf.plan().volumes[0].synced_by == ("Syncthing",)
    shelf.put("b/Catalog.lrcat", b"")
    assert reasons(shelf.plan()) == {"1.jpg": "MANAGED"}
    assert going(shelf.plan([loser])) == ["1.jpg"]


def test_promise_8_a_quarantine_is_never_made_in_a_synced_folder(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    path = shelf.put("Dropbox/deep/1.jpg", b"photo")
    shelf.put("Dropbox/.dropbox", b"")
    found = Quarantine(Volumes(), "run").destination(path, "t")
    assert found is not None
    assert not found.path.is_relative_to(shelf.photos_root / "Dropbox")


@few
@given(pictures, chances)
def test_promise_9_photos_are_never_written_to(
    drawn_pictures: list[list[tuple[str, int]]], flags: list[bool]
) -> None:
    with library(drawn_pictures) as shelf:
        told = PhotoMetadata(rating=5, keywords=("lake",))
        for one in list(shelf.judged)[::2]:
            shelf.judged[one] = replace(shelf.judged[one], metadata=told)
        before = tree(shelf.photos_root)
        plan = shelf.plan(marked(shelf, flags), Rules(carries_metadata=True))
        with shelf.letting_go() as letting_go:
            letting_go.execute(plan)
        after = tree(shelf.photos_root)
        photos = [name for name in after if name.endswith(".jpg")]
        assert {name: after[name] for name in photos} == {name: before[name] for name in photos}


@few
@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=2, max_size=6))
def test_promise_10_something_stays_on_a_drive_that_is_there(
    copies: list[tuple[bool, bool]],
) -> None:
    # Each copy is plugged in or not, and marked or not; unplugged files are not on the disk.
    with library([]) as shelf:
        ids = [
            shelf.photo(f"{n}/1.jpg", drawn(1), volume=INTERNAL if is_here else BACKUP,
                        is_plugged=is_here)
            for n, (is_here, _is_marked) in enumerate(copies)
        ]  # fmt: skip
        shelf.group(*ids)
        for one, (is_here, _is_marked) in zip(ids, copies, strict=True):
            if not is_here:
                shelf.path(one).unlink()
        marks = [one for one, (_here, is_marked) in zip(ids, copies, strict=True) if is_marked]
        here = {shelf.path(one) for one, (is_here, _m) in zip(ids, copies, strict=True) if is_here}
        with shelf.letting_go() as letting_go:
            report = letting_go.execute(shelf.plan(marks, Rules(copies=1)))
        assert all(act.keeper in here and act.keeper.exists() for act in report.gone)
        assert any(path.exists() for path in here) or not here


def test_promise_10_an_unplugged_copy_is_never_the_only_one_that_stays(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    far = shelf.photo("drive/1.jpg", drawn(1), volume=BACKUP, is_plugged=False)
    here = shelf.photo("b/1.jpg", drawn(1), volume=INTERNAL)
    shelf.group(far, here)
    plan = shelf.plan([here])
    assert plan.acts == ()
    assert reasons(plan) == {"1.jpg": "LAST_OF_GROUP"}


@few
@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=2, max_size=6))
def test_promise_11_backups_stay_backups(copies: list[tuple[bool, bool]]) -> None:
    with library([]) as shelf:
        ids = [
            shelf.photo(f"{number}/1.jpg", drawn(1), volume=BACKUP if is_backup else INTERNAL)
            for number, (is_backup, _is_marked) in enumerate(copies)
        ]
        shelf.group(*ids)
        marks = [one for one, (_b, is_marked) in zip(ids, copies, strict=True) if is_marked]
        plan = shelf.plan(marks)
        leaving = {path for act in plan.acts for path in act.unit}
        before = {shelf.judged[one].volume.id for one in ids}
        after = {shelf.judged[one].volume.id for one in ids if shelf.path(one) not in leaving}
        assert after == before
        assert all(act.volumes_left == len(after) for act in plan.acts)


def test_promise_11_fewer_copies_only_if_the_user_says_so(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    kept = shelf.photo("a/1.jpg", drawn(1), volume=INTERNAL)
    backup = shelf.photo("b/1.jpg", drawn(1), volume=BACKUP)
    shelf.group(kept, backup)
    assert reasons(shelf.plan()) == {"1.jpg": "LAST_ON_VOLUME"}
    plan = shelf.plan(rules=Rules(copies=1))
    assert [(act.path.parent.name, act.volumes_left) for act in plan.acts] == [("b", 1)]
