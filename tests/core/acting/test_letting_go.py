"""The whole way: plan, act, journal, undo, on a real disk with a trash of its own."""

from pathlib import Path

import pytest

from photofind.core.acting.journal import State
from photofind.core.acting.plan import Purpose, Rules
from photofind.core.acting.plan_file import read_plan, write_plan
from photofind.core.acting.restore import restore_from
from photofind.core.domain import Grade, PhotoMetadata, Position
from photofind.core.errors import CatalogBusyError, PlanError, RestoreError
from tests.core.acting.shelf import Shelf, drawn, going, reasons, trashed, tree


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def with_copy(shelf: Shelf) -> None:
    """Put a photo and its copy."""
    kept = shelf.photo("a/1.jpg", drawn(1))
    shelf.group(kept, shelf.photo("b/1.jpg", drawn(1)))


def test_a_copy_goes_to_the_trash_and_comes_back(shelf: Shelf) -> None:
    with_copy(shelf)
    before = tree(shelf.photos_root)
    plan = shelf.plan()
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(plan)
        assert [act.path.name for act in report.gone] == ["1.jpg"]
        assert shelf.names() == ["a/1.jpg"]
        assert len(trashed(shelf)) == 1
        undone = letting_go.undo_last()
    assert [one.now_at for one in undone.restored] == [shelf.photos_root / "b/1.jpg"]
    assert tree(shelf.photos_root / "a", shelf.photos_root / "b") == {
        name: entry for name, entry in before.items() if name.endswith(".jpg")
    }
    assert trashed(shelf) == []
    assert list((shelf.root / "home/Trash/info").iterdir()) == []


def test_a_name_that_is_not_utf8_goes_and_comes_back(shelf: Shelf) -> None:
    # The reason names the keeper, and the journal keeps the reason as text.
    shelf.group(shelf.photo("a/\udcff.jpg", drawn(1)), shelf.photo("b/\udcfe.jpg", drawn(1)))
    with shelf.letting_go() as letting_go:
        assert len(letting_go.execute(shelf.plan()).gone) == 1
        assert "\\udcff.jpg" in letting_go.journal()[0].reason
        assert len(letting_go.undo_last().restored) == 1
    assert shelf.names() == ["a/\udcff.jpg", "b/\udcfe.jpg"]


def test_a_plan_survives_being_saved(shelf: Shelf) -> None:
    kept = shelf.photo("a/1.jpg", drawn(1))
    odd = PhotoMetadata(rating=4, position=Position(1.5, -2.25), keywords=("see", "Ä"))
    shelf.group(kept, shelf.photo("b/\udcff.jpg", drawn(1, quality=50), metadata=odd))
    plan = shelf.plan(rules=Rules(carries_metadata=True))
    assert plan.acts
    assert read_plan(write_plan(plan)) == plan


@pytest.mark.parametrize(("old", "new"), [('"grade": "identical"', '"grade": "same"'), ("}", "")])
def test_a_plan_that_was_changed_is_not_carried_out(shelf: Shelf, old: str, new: str) -> None:
    with_copy(shelf)
    text = write_plan(shelf.plan())
    assert old in text
    with pytest.raises(PlanError):
        read_plan(text.replace(old, new, 1))


def test_a_rehearsal_changes_nothing(shelf: Shelf) -> None:
    with_copy(shelf)
    plan = shelf.plan()
    before = tree(shelf.root)
    with shelf.letting_go() as letting_go:
        opened = tree(shelf.photos_root, shelf.root / "home")
        report = letting_go.rehearse(plan)
        assert tree(shelf.photos_root, shelf.root / "home") == opened
    assert len(report.gone) == 1
    photos = str(shelf.photos_root)
    after = tree(shelf.root)
    assert {k: v for k, v in before.items() if k.startswith(photos)} == {
        k: v for k, v in after.items() if k.startswith(photos)
    }


def test_undo_puts_beside_what_took_the_place(shelf: Shelf) -> None:
    # Someone saved another photo under the old name: neither may be lost.
    kept = shelf.photo("a/1.jpg", drawn(1))
    shelf.put("a/1.xmp", b"<x/>")
    shelf.put("b/1.xmp", b"<x/>")
    shelf.group(kept, shelf.photo("b/1.jpg", drawn(1)))
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
        shelf.put("b/1.jpg", drawn(2))
        letting_go.undo_last()
    assert shelf.names() == [
        "a/1.jpg",
        "a/1.xmp",
        "b/1 (restored).jpg",
        "b/1 (restored).xmp",
        "b/1.jpg",
    ]
    assert (shelf.photos_root / "b/1.jpg").read_bytes() == drawn(2)


def test_undo_works_after_a_restart_with_the_library_elsewhere(shelf: Shelf) -> None:
    with_copy(shelf)
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
    moved = shelf.root / "moved"
    shelf.paths.root.rename(moved)
    shelf.paths = type(shelf.paths)(moved)
    with shelf.letting_go() as letting_go:
        assert [entry.state for entry in letting_go.journal()] == [State.AWAY]
        letting_go.undo_all()
    assert shelf.names() == ["a/1.jpg", "b/1.jpg"]


def test_undo_by_id_brings_back_that_one(shelf: Shelf) -> None:
    kept = shelf.photo("a/1.jpg", drawn(1))
    shelf.group(kept, shelf.photo("b/1.jpg", drawn(1)), shelf.photo("c/1.jpg", drawn(1)))
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
        second, first = letting_go.journal()
        letting_go.undo([first.id])
        assert shelf.names() == ["a/1.jpg", "b/1.jpg"]
        with pytest.raises(RestoreError):
            letting_go.undo([type(first.id)(99)])
        assert letting_go.undo([first.id]).failed[0].reason == "it is not away"
        assert second.state is State.AWAY


def test_an_emptied_trash_is_said_plainly(shelf: Shelf) -> None:
    with_copy(shelf)
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
        for path in (shelf.root / "home/Trash/files").iterdir():
            path.unlink()
        report = letting_go.undo_last()
        assert "not in the trash any more" in report.failed[0].reason
        assert letting_go.journal()[0].state is State.GONE


def test_what_the_desktop_restored_is_found_at_its_place(shelf: Shelf) -> None:
    with_copy(shelf)
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
        (in_trash,) = (shelf.root / "home/Trash/files").iterdir()
        in_trash.rename(shelf.photos_root / "b/1.jpg")
        (one,) = letting_go.undo_last().restored
        assert not one.moved


def test_a_link_takes_the_place_only_of_identical_files(shelf: Shelf) -> None:
    with_copy(shelf)
    plan = shelf.plan(rules=Rules(level=Grade.IDENTICAL, purpose=Purpose.LINK))
    kept, link = shelf.photos_root / "a/1.jpg", shelf.photos_root / "b/1.jpg"
    was = link.stat().st_ino
    with shelf.letting_go() as letting_go:
        letting_go.execute(plan)
        assert link.samefile(kept)
        assert len(trashed(shelf)) == 1
        letting_go.undo_last()
    assert link.stat().st_ino == was
    assert kept.stat().st_nlink == 1
    assert shelf.names() == ["a/1.jpg", "b/1.jpg"]


def test_files_can_go_to_a_folder_and_come_back_without_a_journal(shelf: Shelf) -> None:
    with_copy(shelf)
    chosen = shelf.root / "chosen"
    chosen.mkdir()
    plan = shelf.plan(rules=Rules(purpose=Purpose.FOLDER, folder=chosen))
    with shelf.letting_go() as letting_go:
        letting_go.execute(plan)
    assert len(list(chosen.rglob("*.jpg"))) == 1
    restore_from(chosen)
    assert shelf.names() == ["a/1.jpg", "b/1.jpg"]


def test_carried_metadata_is_undone_with_the_act(shelf: Shelf) -> None:
    kept = shelf.photo("a/1.jpg", drawn(1))
    told = PhotoMetadata(rating=5, keywords=("lake",), description="Us <at> the lake")
    loser = shelf.photo("b/1.jpg", drawn(1, quality=60), metadata=told)
    shelf.group(kept, loser, grade=Grade.SAME)
    assert reasons(shelf.plan()) == {"1.jpg": "HAS_MORE"}
    before = shelf.names()
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan(rules=Rules(carries_metadata=True)))
        text = (shelf.photos_root / "a/1.jpg.xmp").read_text("utf-8")
        assert ">5<" in text
        assert ">lake<" in text
        assert "Us &lt;at&gt; the lake" in text
        letting_go.undo_last()
    assert shelf.names() == before


def test_carrying_over_adds_to_a_sidecar_and_undo_brings_the_old_one_back(shelf: Shelf) -> None:
    kept = shelf.photo("a/1.jpg", drawn(1))
    first = shelf.photo("b/1.jpg", drawn(1, quality=60), metadata=PhotoMetadata(rating=5))
    words = PhotoMetadata(keywords=("lake",))
    second = shelf.photo("c/1.jpg", drawn(1, quality=50), metadata=words)
    shelf.group(kept, first, second, grade=Grade.SAME)
    sidecar = shelf.photos_root / "a/1.jpg.xmp"
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(shelf.plan(rules=Rules(carries_metadata=True)))
        assert len(report.gone) == 2
        text = sidecar.read_text("utf-8")
        assert ">5<" in text
        assert ">lake<" in text
        letting_go.undo([letting_go.journal()[0].id])
        assert ">lake<" not in sidecar.read_text("utf-8")
        letting_go.undo_all()
    assert shelf.names() == ["a/1.jpg", "b/1.jpg", "c/1.jpg"]


def test_two_photofinds_do_not_act_at_once(shelf: Shelf) -> None:
    with_copy(shelf)
    plan = shelf.plan()

    def try_too(step: str) -> None:
        if step == "proven":
            with shelf.letting_go() as other, pytest.raises(CatalogBusyError):
                other.execute(plan, wait_s=0)

    with shelf.letting_go(try_too) as letting_go:
        assert len(letting_go.execute(plan).gone) == 1


def test_going_lists_whole_units(shelf: Shelf) -> None:
    kept = shelf.photo("a/1.jpg", drawn(1))
    shelf.put("a/1.jpg.xmp", b"<x/>")
    shelf.put("b/1.jpg.xmp", b"<x/>")
    shelf.group(kept, shelf.photo("b/1.jpg", drawn(1)))
    assert going(shelf.plan()) == ["1.jpg", "1.jpg.xmp"]
