"""What is refused in the moment of the act, although the plan was right when it was made."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from photofind.core.acting.bins import Way
from photofind.core.acting.carrying import sidecar_for
from photofind.core.acting.differences import Carried
from photofind.core.acting.held import HeldFile
from photofind.core.acting.plan import Act, Purpose, Rules
from photofind.core.acting.refusals import FileRefusedError, Reason
from photofind.core.domain import Grade, PhotoMetadata, Position, VolumeId
from tests.core.acting.shelf import Shelf, drawn, tree

Between = Callable[[Shelf], object]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """Return a shelf on which b/1.jpg would go for a/1.jpg."""
    shelf = Shelf(tmp_path)
    kept = shelf.photo("a/1.jpg", drawn(1))
    shelf.group(kept, shelf.photo("b/1.jpg", drawn(1, quality=60)), grade=Grade.SAME)
    return shelf


def a_pipe(shelf: Shelf) -> None:
    path = shelf.photos_root / "b/1.jpg"
    path.unlink()
    os.mkfifo(path)


def a_pipe_to_stay(shelf: Shelf) -> None:
    path = shelf.photos_root / "a/1.jpg"
    path.unlink()
    os.mkfifo(path)


def a_library_around_it(shelf: Shelf) -> None:
    (shelf.photos_root / "b/.photofind-library").touch()


def a_folder_in_the_keepers_place(shelf: Shelf) -> None:
    path = shelf.photos_root / "a/1.jpg"
    path.unlink()
    path.mkdir()


def a_new_name_for_its_folder(shelf: Shelf) -> None:
    (shelf.photos_root / "b").rename(shelf.photos_root / "c")


@pytest.mark.parametrize(
    ("between", "reason"),
    [
        (a_new_name_for_its_folder, Reason.MISSING),
        (a_pipe, Reason.NOT_A_FILE),
        (a_pipe_to_stay, Reason.KEEPER_CHANGED),
        (a_library_around_it, Reason.LEFT_ALONE),
        (a_folder_in_the_keepers_place, Reason.KEEPER_CHANGED),
    ],
)
def test_a_place_that_became_odd_loses_nothing(
    shelf: Shelf, between: Between, reason: Reason
) -> None:
    plan = shelf.plan()
    assert len(plan.acts) == 1
    between(shelf)
    before = tree(shelf.photos_root)
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(plan)
    assert [refusal.reason for refusal in report.refused] == [reason]
    assert tree(shelf.photos_root) == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may list everything")
def test_nothing_goes_out_of_a_folder_that_cannot_be_listed(shelf: Shelf) -> None:
    # Its RAW or its sidecar could lie there unseen, and would be left behind alone.
    plan, folder = shelf.plan(), shelf.photos_root / "b"
    shelf.put("b/1.xmp", b"<x:xmpmeta/>")
    folder.chmod(0o300)
    try:
        later = shelf.plan()
        with shelf.letting_go() as letting_go:
            report = letting_go.execute(plan)
    finally:
        folder.chmod(0o700)
    assert [refusal.reason for refusal in (*later.refused, *report.refused)] == [
        Reason.UNREADABLE, Reason.UNREADABLE,
    ]  # fmt: skip
    assert shelf.names() == ["a/1.jpg", "b/1.jpg", "b/1.xmp"]


def test_a_keeper_that_was_moved_into_a_trash_keeps_nothing(shelf: Shelf) -> None:
    plan = shelf.plan()
    trash = shelf.photos_root / "Trash/files"
    trash.parent.mkdir()
    (shelf.photos_root / "a").rename(trash)
    (shelf.photos_root / "a").symlink_to(trash)  # the plan's path still leads to it
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(plan)
    assert [refusal.reason for refusal in report.refused] == [Reason.KEEPER_IN_TRASH]


@pytest.mark.parametrize("step", ["proven", "announced"])
@pytest.mark.parametrize("folder", ["a", "b"])
def test_a_folder_that_is_swapped_in_the_act_loses_nothing(
    shelf: Shelf, step: str, folder: str
) -> None:
    def swap(now: str) -> None:
        if now == step:
            (shelf.photos_root / folder).rename(shelf.photos_root / "swapped")
            (shelf.photos_root / folder).mkdir()

    plan = shelf.plan()
    with shelf.letting_go(swap) as letting_go:
        report = letting_go.execute(plan)
    assert len(list(shelf.photos_root.rglob("1.jpg"))) + len(report.gone) == 2
    assert any(path.read_bytes() == drawn(1) for path in shelf.photos_root.rglob("1.jpg"))


def test_a_keeper_that_is_written_to_in_the_act_brings_the_file_back(shelf: Shelf) -> None:
    def write(now: str) -> None:
        if now == "moved done":
            path = shelf.photos_root / "a/1.jpg"
            with path.open("r+b") as file:
                file.write(b"not a picture")

    with shelf.letting_go(write) as letting_go:
        report = letting_go.execute(shelf.plan())
    assert [refusal.reason for refusal in report.refused] == [Reason.KEEPER_GONE_AFTER]
    assert (shelf.photos_root / "b/1.jpg").read_bytes() == drawn(1, quality=60)


def test_a_volume_without_hard_links_gets_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_given: object, **_named: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    shelf = Shelf(tmp_path)
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))
    plan = shelf.plan(rules=Rules(level=Grade.IDENTICAL, purpose=Purpose.LINK))
    monkeypatch.setattr(os, "link", no_links)
    before = tree(shelf.photos_root)
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(plan)
    assert [refusal.reason for refusal in report.refused] == [Reason.NO_HARD_LINK]
    assert tree(shelf.photos_root) == before


def test_a_name_taken_while_the_link_waits_is_left_to_its_owner(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))
    plan = shelf.plan(rules=Rules(level=Grade.IDENTICAL, purpose=Purpose.LINK))

    def take_the_name(now: str) -> None:
        if now == "moved done":
            shelf.put("b/1.jpg", drawn(7))

    with shelf.letting_go(take_the_name) as letting_go:
        report = letting_go.execute(plan)
    assert report.gone == ()
    assert (shelf.photos_root / "b/1.jpg").read_bytes() == drawn(7)
    assert (shelf.photos_root / "b/1 (restored).jpg").read_bytes() == drawn(1)
    assert shelf.names() == ["a/1.jpg", "b/1 (restored).jpg", "b/1.jpg"]


SIDECARS = {
    "entities": b'<!DOCTYPE x [<!ENTITY a "b">]><x:xmpmeta xmlns:x="adobe:ns:meta/"/>',
    "no XML": b"\x00\x01 this is nothing",
    "no RDF": b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>',
    "huge": b" " * (1 << 22) + b"<x/>",
}


@pytest.mark.parametrize("kind", SIDECARS)
def test_a_sidecar_that_cannot_be_added_to_keeps_the_file(shelf: Shelf, kind: str) -> None:
    told = PhotoMetadata(rating=5, position=Position(-12.5, 45.25), keywords=("lake",))
    loser = shelf.photo("c/1.jpg", drawn(1, quality=70), metadata=told)
    kept = next(iter(shelf.judged))
    shelf.groups.clear()
    shelf.group(kept, loser, grade=Grade.SAME)
    shelf.put("a/1.jpg.xmp", SIDECARS[kind])
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(shelf.plan([loser], Rules(carries_metadata=True)))
    assert [refusal.reason for refusal in report.refused] == [Reason.HAS_MORE]
    assert shelf.path(loser).exists()
    assert (shelf.photos_root / "a/1.jpg.xmp").read_bytes() == SIDECARS[kind]


def test_what_is_carried_is_written_so_that_it_can_be_read(tmp_path: Path) -> None:
    carried = Carried(position=Position(-12.5, 45.25), keywords=("lake",), description="a & b")
    act = Act(
        path=tmp_path / "1.jpg", keeper=tmp_path / "2.jpg", grade=Grade.SAME, reason="", bytes=1,
        files=(), volume=VolumeId("v"), way=Way.TRASH, carried=carried,
    )  # fmt: skip
    made = sidecar_for(act)
    assert made is not None
    for word in (b"12,30.000000S", b"45,15.000000E", b">lake<", b"a &amp; b"):
        assert word in made.content
    (tmp_path / "2.xmp").write_bytes(made.content)
    again = sidecar_for(act)  # adds to the one that is there, and says nothing twice
    assert again is not None
    assert again.path == tmp_path / "2.xmp"
    assert again.content.count(b"lake") == 1
    (tmp_path / "2.xmp").unlink()
    (tmp_path / "2.xmp").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").write_bytes(made.content)
    with pytest.raises(FileRefusedError):
        sidecar_for(act)


def test_a_placeholder_is_never_opened(tmp_path: Path) -> None:
    (tmp_path / ".1.jpg.icloud").write_bytes(b"")
    with pytest.raises(FileRefusedError) as refused:
        HeldFile(tmp_path / ".1.jpg.icloud")
    assert refused.value.reason is Reason.PLACEHOLDER
