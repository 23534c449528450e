"""Two libraries over the same photos: what one let go of, the other must know.

A goes for B in one library. If B then went for C in the other, where nobody compared A with C, the
picture A would be lost.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from blake3 import blake3

from photofind.core.acting import register_drive
from photofind.core.acting.journal import State
from photofind.core.acting.plan import Plan, Rules
from photofind.core.acting.register import Register
from photofind.core.domain import Grade, PhotoId, VolumeId
from photofind.core.errors import CatalogError
from photofind.core.intake.skip import REGISTER_NAME
from photofind.core.intake.volumes import Mount, Volumes
from tests.core.acting.shelf import Shelf, drawn

LOOSE = Rules(Grade.EDITED, copies=1)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def chain(shelf: Shelf) -> tuple[dict[str, PhotoId], Plan, Plan]:
    """Return two plans of which each is proper: A goes for B, and B for C."""
    ids = {name: shelf.photo(f"a/{name}.jpg", drawn(ord(name))) for name in "ABC"}
    shelf.group(ids["B"], ids["A"], grade=Grade.SAME)
    first = shelf.plan([ids["A"]], LOOSE)
    shelf.groups.clear()
    shelf.group(ids["C"], ids["B"], grade=Grade.SAME)
    return ids, first, shelf.plan([ids["B"]], LOOSE)


def test_a_photo_kept_in_one_library_stays_in_the_other(shelf: Shelf) -> None:
    _ids, first, second = chain(shelf)
    with shelf.letting_go() as one, shelf.letting_go(library="other") as other:
        assert len(one.execute(first).gone) == 1
        report = other.execute(second)
    assert [refusal.reason.name for refusal in report.refused] == ["STANDS_FOR_OTHERS"]
    assert shelf.names() == ["a/B.jpg", "a/C.jpg"]


def test_the_other_library_says_so_in_its_plan(shelf: Shelf) -> None:
    ids, first, _second = chain(shelf)
    with shelf.letting_go(library="other") as one:
        one.execute(first)
    plan = shelf.plan([ids["B"]], LOOSE)
    assert [refusal.reason.name for refusal in plan.refused] == ["STANDS_FOR_OTHERS"]


def test_what_the_other_library_verified_may_go(shelf: Shelf) -> None:
    ids, first, second = chain(shelf)
    shelf.verified.add((shelf.judged[ids["A"]].digest, "C.jpg"))
    with shelf.letting_go() as one, shelf.letting_go(library="other") as other:
        one.execute(first)
        assert len(other.execute(second).gone) == 1
    assert shelf.names() == ["a/C.jpg"]


@pytest.mark.parametrize("how", ["undo", "by hand"])
def test_what_came_back_holds_nobody_any_more(shelf: Shelf, how: str) -> None:
    ids, first, second = chain(shelf)
    with shelf.letting_go() as one, shelf.letting_go(library="other") as other:
        one.execute(first)
        if how == "undo":
            one.undo_last()
        else:
            (path,) = (shelf.root / "home/Trash/files").iterdir()
            path.rename(shelf.path(ids["A"]))
        assert len(other.execute(second).gone) == 1
    assert shelf.names() == ["a/A.jpg", "a/C.jpg"]


def test_what_came_back_beside_its_taken_name_holds_nobody_either(shelf: Shelf) -> None:
    ids, first, second = chain(shelf)
    with shelf.letting_go() as one, shelf.letting_go(library="other") as other:
        one.execute(first)
        shelf.path(ids["A"]).write_bytes(drawn(9))
        one.undo_last()
        assert len(other.execute(second).gone) == 1
    assert shelf.names() == ["a/A (restored).jpg", "a/A.jpg", "a/C.jpg"]


def test_the_record_outlives_the_library_that_made_it(shelf: Shelf) -> None:
    _ids, first, second = chain(shelf)
    with shelf.letting_go() as one:
        one.execute(first)
    (shelf.root / "library").rename(shelf.root / "thrown away")
    with shelf.letting_go() as fresh:
        assert fresh.execute(second).gone == ()


@pytest.mark.parametrize("step", ["intended", "proven", "announced", "moved done"])
def test_two_libraries_in_one_moment_do_not_lose_the_chain(shelf: Shelf, step: str) -> None:
    # Whatever the moment in which the first acts, the second sees it before or after its own move.
    _ids, first, second = chain(shelf)

    def act_as_first(now: str) -> None:
        if now == step:
            with shelf.letting_go(library="other") as other:
                other.execute(first)

    with shelf.letting_go(act_as_first) as one:
        one.execute(second)
    assert "a/A.jpg" in shelf.names() or "a/B.jpg" in shelf.names()


@pytest.mark.parametrize("step", ["intended", "proven", "announced", "moved done"])
def test_a_crash_between_two_libraries_does_not_lose_the_chain(shelf: Shelf, step: str) -> None:
    _ids, first, second = chain(shelf)

    def act_as_first_and_die(now: str) -> None:
        if now == step:
            with shelf.letting_go(library="other") as other:
                other.execute(first)
        if now == "moved done":
            os._exit(0)

    child = os.fork()
    if child == 0:
        with shelf.letting_go(act_as_first_and_die) as one:
            one.execute(second)
        os._exit(0)
    os.waitpid(child, 0)
    with shelf.letting_go() as one:
        one.reconcile()
        assert State.INTENDED not in {entry.state for entry in one.journal()}
    assert "a/A.jpg" in shelf.names() or "a/B.jpg" in shelf.names()


def test_another_users_library_learns_it_from_the_drive(shelf: Shelf) -> None:
    _ids, first, second = chain(shelf)
    on_a_drive(shelf)
    with shelf.letting_go() as one, shelf.letting_go(library="o", register="theirs") as other:
        one.execute(first)
        report = other.execute(second)
    assert [refusal.reason.name for refusal in report.refused] == ["STANDS_FOR_OTHERS"]


def test_another_machine_learns_it_from_the_drive(shelf: Shelf) -> None:
    ids, first, _second = chain(shelf)
    on_a_drive(shelf)
    with shelf.letting_go() as one:
        one.execute(first)
    elsewhere = shelf.root / "elsewhere"
    shelf.photos_root.rename(elsewhere)
    known = Register(shelf.root / "their register/register.sqlite", shelf.volumes)
    (standing,) = known.stood_for(elsewhere / "a/B.jpg", shelf.judged[ids["B"]].digest)
    assert standing.path == elsewhere / "a/A.jpg"


def test_a_second_mount_of_a_part_of_the_drive_knows_it_too(shelf: Shelf) -> None:
    ids, first, _second = chain(shelf)
    on_a_drive(shelf)
    with shelf.letting_go() as one:
        one.execute(first)
    part = shelf.root / "part"
    part.mkdir()
    os.link(shelf.path(ids["B"]), part / "B.jpg")  # as if "a" were mounted here once more

    class Twice:
        """The drive, and its folder "a" mounted a second time."""

        def mounts(self) -> tuple[Mount, ...]:
            """Return both, and the rest of the system."""
            usb = VolumeId("usb")
            whole, again = Mount(usb, shelf.photos_root), Mount(usb, part, b"/a")
            return (Mount(VolumeId("root"), Path("/")), whole, again)

    known = Register(shelf.root / "their register/register.sqlite", Volumes(Twice()))
    assert known.stood_for(part / "B.jpg", shelf.judged[ids["B"]].digest)


def test_a_photo_does_not_go_if_the_drive_cannot_say_so(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    _ids, first, _second = chain(shelf)
    on_a_drive(shelf)
    monkeypatch.setattr(register_drive, "_append", full)
    with shelf.letting_go() as one:
        report = one.execute(first)
    assert [refusal.reason.name for refusal in report.refused] == ["NOT_RECORDED"]
    assert "a/A.jpg" in shelf.names()


def test_a_register_that_cannot_be_written_moves_nothing(shelf: Shelf) -> None:
    _ids, first, _second = chain(shelf)
    (shelf.root / "register").mkdir()
    (shelf.root / "register/register.sqlite").write_bytes(b"no database" * 1000)
    with shelf.letting_go() as one, pytest.raises(CatalogError):
        one.execute(first)
    assert shelf.names() == ["a/A.jpg", "a/B.jpg", "a/C.jpg"]


def test_a_torn_line_hides_no_other(shelf: Shelf) -> None:
    _ids, first, second = chain(shelf)
    folder = on_a_drive(shelf)
    with shelf.letting_go() as one:
        one.execute(first)
    (written,) = folder.glob("*.jsonl")
    written.write_bytes(b'{"schema": 1, "gone": "00' + written.read_bytes() + b'\n{"gone"')
    with shelf.letting_go(library="other", register="theirs") as other:
        assert other.execute(second).gone == ()


def test_a_rating_written_into_the_photo_that_stayed_does_not_free_it(shelf: Shelf) -> None:
    ids, first, _second = chain(shelf)
    with shelf.letting_go() as one:
        one.execute(first)
        rated = drawn(ord("B")) + b"rated"
        shelf.path(ids["B"]).write_bytes(rated)
        digest = blake3(rated).digest()
        shelf.judged[ids["B"]] = replace(shelf.judged[ids["B"]], digest=digest)
        shelf.verified.add((shelf.judged[ids["A"]].digest, "B.jpg"))  # it looks as A did
        plan = shelf.plan([ids["B"]], LOOSE)
        assert [refusal.reason.name for refusal in plan.refused] == ["STANDS_FOR_OTHERS"]


def test_identical_copies_need_no_record(shelf: Shelf) -> None:
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))
    with shelf.letting_go() as one:
        assert len(one.execute(shelf.plan()).gone) == 1
    assert not (shelf.root / "register").exists()


def on_a_drive(shelf: Shelf) -> Path:
    """Let the photos' folder be the highest that the user may write to on its drive."""

    class Drive:
        """A drive of its own."""

        def mounts(self) -> tuple[Mount, ...]:
            """Return it, and the rest of the system."""
            return (Mount(VolumeId("root"), Path("/")), Mount(VolumeId("usb"), shelf.photos_root))

    shelf.volumes = Volumes(Drive())
    return shelf.photos_root / REGISTER_NAME
