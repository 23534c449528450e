"""Who goes and who stays, by marks and by rules."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from photofind.core.acting.decisions import Content
from photofind.core.acting.held import digest_of
from photofind.core.acting.journal import State
from photofind.core.acting.plan import Purpose, Rules
from photofind.core.acting.plan_file import plan_to_json, read_plan, seal, write_plan
from photofind.core.acting.refusals import FileRefusedError, Reason
from photofind.core.domain import (
    Grade,
    GroupMember,
    PhotoMetadata,
    PictureFacts,
    Position,
    Volume,
)
from photofind.core.errors import Cancelled, PlanError
from photofind.core.task import Task
from tests.core.acting.shelf import INTERNAL, Shelf, drawn, going, reasons

NOON = datetime(2024, 5, 1, 12)  # noqa: DTZ001 - what a camera without a zone writes


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_library_wins_over_downloads(shelf: Shelf) -> None:
    loser = shelf.photo("Downloads/1.jpg", drawn(1), rank=1)
    kept = shelf.photo("Library/1.jpg", drawn(1), rank=0)
    gone = shelf.photo("Library/2.jpg", drawn(1), rank=0)
    shelf.group(gone, loser, kept)
    shelf.path(gone).unlink()  # the keeper cannot stay, so the ranks decide among the others
    (act,) = [act for act in shelf.plan().acts if act.path != shelf.path(gone)]
    assert (act.path, act.keeper) == (shelf.path(loser), shelf.path(kept))


def test_the_plan_keeps_the_one_with_the_star(shelf: Shelf) -> None:
    # Whoever chose the keeper asked the ranks already, by the rules that the user set.
    star = shelf.photo("Downloads/1.jpg", drawn(1), rank=1)
    loser = shelf.photo("Library/1.jpg", drawn(1), rank=0)
    shelf.group(star, loser)
    (act,) = shelf.plan().acts
    assert (act.path, act.keeper) == (shelf.path(loser), shelf.path(star))


def test_the_star_of_the_whole_family_stays_for_the_star_of_the_twins(shelf: Shelf) -> None:
    twin, other = shelf.photo("a/1.jpg", drawn(1)), shelf.photo("a/2.jpg", drawn(1))
    star = shelf.photo("b/1.jpg", drawn(1, quality=95))
    shelf.group(twin, other)
    shelf.group(star, twin, other, grade=Grade.SAME)
    for marks in (None, [twin, other, star]):
        plan = shelf.plan(marks)
        assert {act.keeper for act in plan.acts} == {shelf.path(star)}
        assert going(plan) == ["2.jpg"]  # of the twins one stays too


def test_a_preferred_folder_wins_over_everything(shelf: Shelf) -> None:
    best = shelf.photo("a/1.jpg", drawn(1), rank=0)
    preferred = shelf.photo("b/1.jpg", drawn(1), rank=9)
    shelf.group(best, preferred)
    plan = shelf.plan(rules=Rules(prefer=(shelf.photos_root / "b",)))
    assert [act.path for act in plan.acts] == [shelf.path(best)]


def test_protecting_a_folder_for_one_plan(shelf: Shelf) -> None:
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))
    plan = shelf.plan(rules=Rules(protect=(shelf.photos_root / "b",)))
    assert reasons(plan) == {"1.jpg": "PROTECTED"}


def test_what_a_person_should_look_at_is_never_marked_by_a_rule(shelf: Shelf) -> None:
    kept, loser = shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1, quality=40))
    group = shelf.group(kept, loser, grade=Grade.SAME)
    member = GroupMember(loser, Grade.SAME, is_auto=False)
    shelf.groups[0] = replace(group, members=(member,))
    assert reasons(shelf.plan()) == {"1.jpg": "NOT_AUTOMATIC"}
    assert going(shelf.plan([loser])) == ["1.jpg"]


def test_what_both_should_stay_goes_by_no_rule_but_by_a_mark(shelf: Shelf) -> None:
    kept, both = shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/2.jpg", drawn(1, quality=40))
    third = shelf.photo("c/3.jpg", drawn(1, quality=30))
    shelf.group(kept, both, third, grade=Grade.SAME)
    with shelf.letting_go() as letting_go:
        digests = [shelf.judged[one].digest for one in (kept, both)]
        letting_go.decisions.keep_both([Content(digest) for digest in digests])
    plan = shelf.plan()
    assert (going(plan), reasons(plan)) == (["3.jpg"], {"2.jpg": "KEPT_BOTH"})
    assert going(shelf.plan([both])) == ["2.jpg"]


def test_a_raw_that_is_gone_decides_nothing_for_its_jpeg(shelf: Shelf) -> None:
    # The catalog still knows the RAW. Refused as missing, it took its JPEG along, which then was
    # to stay for another although it went: the whole plan was given up.
    developed, raw = shelf.photo("a/1.jpg", drawn(1)), shelf.photo("a/1.cr2", drawn(2))
    kept, other = shelf.photo("b/2.jpg", drawn(1)), shelf.photo("b/3.jpg", drawn(1))
    shelf.group(kept, developed, other)
    shelf.group(raw, shelf.photo("c/1.cr2", drawn(2)))
    shelf.path(raw).unlink()
    for marks in ([developed, raw, other], [raw, developed]):
        plan = shelf.plan(marks)
        assert {act.keeper for act in plan.acts} == {shelf.path(kept)}
        assert "1.jpg" in going(plan)
        assert reasons(plan) == {"1.cr2": "MISSING"}


def test_the_plan_names_what_only_the_loser_has(shelf: Shelf) -> None:
    rich = PhotoMetadata(
        rating=5, position=Position(1, 2), taken_at=NOON, description="us", extras=("depth", "xmp")
    )
    poor = PhotoMetadata(rating=3, position=Position(3, 4), description="them")
    kept = shelf.photo("a/1.jpg", drawn(1), metadata=poor)
    facts = PictureFacts("JPEG", 32, 32, pages=2, bit_depth=16, has_alpha=True, is_lossless=True)
    loser = shelf.photo("b/1.jpg", drawn(1, quality=40), metadata=rich, facts=facts)
    shelf.group(kept, loser, grade=Grade.SAME)
    (act,) = shelf.plan([loser]).acts
    assert set(act.loses) == {
        "depth", "another description", "a higher rating", "another GPS position", "capture time",
        "more pages or frames", "a greater colour depth", "transparency", "more pixels",
        "pixels without compression loss",
    }  # fmt: skip


def test_a_sidecar_that_says_something_else_is_named(shelf: Shelf) -> None:
    kept, loser = shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1))
    shelf.put("a/1.xmp", b"<one/>")
    shelf.put("b/1.xmp", b"<other/>")
    shelf.group(kept, loser)
    assert reasons(shelf.plan()) == {"1.jpg": "HAS_MORE"}
    assert shelf.plan([loser]).acts[0].loses == ("what its XMP sidecar says",)


def test_a_hard_link_frees_nothing(shelf: Shelf) -> None:
    kept, loser = shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1))
    os.link(shelf.path(loser), shelf.photos_root / "elsewhere.jpg")
    shelf.group(kept, loser)
    assert shelf.plan().bytes == 0


def test_a_link_never_goes_and_never_stays(shelf: Shelf) -> None:
    kept, loser = shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1))
    other = shelf.photo("c/1.jpg", drawn(1))
    shelf.path(loser).unlink()
    shelf.path(loser).symlink_to(shelf.path(kept))
    shelf.group(kept, loser, other)
    plan = shelf.plan([loser, kept])
    assert all(act.keeper != shelf.path(loser) for act in plan.acts)
    assert reasons(plan) == {"1.jpg": "LINK"}
    with pytest.raises(FileRefusedError) as refused:
        digest_of(shelf.path(loser))
    assert refused.value.reason is Reason.LINK


def test_a_read_only_volume_loses_nothing(shelf: Shelf) -> None:
    disc = Volume(INTERNAL.id, "Disc", INTERNAL.mount, read_only=True)
    loser = shelf.photo("b/1.jpg", drawn(1), volume=disc)
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), loser)
    assert reasons(shelf.plan([loser])) == {"1.jpg": "READ_ONLY"}


def test_another_shot_of_the_same_name_stays_where_it_is(shelf: Shelf) -> None:
    kept, loser = shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1))
    stranger = shelf.put("b/1.cr2", b"RAW of another year")
    shelf.times = {shelf.path(loser): NOON, stranger: NOON.replace(year=2020)}
    shelf.group(kept, loser)
    plan = shelf.plan()
    assert (going(plan), plan.acts[0].others) == (["1.jpg"], (stranger,))
    with shelf.letting_go() as letting_go:
        assert len(letting_go.execute(plan).gone) == 1
    assert stranger.exists()


def test_stopping_in_the_middle_leaves_the_rest_untouched(shelf: Shelf) -> None:
    for number in range(5):
        shelf.group(
            shelf.photo(f"a/{number}.jpg", drawn(number)),
            shelf.photo(f"b/{number}.jpg", drawn(number)),
        )
    plan, steps = shelf.plan(), iter(range(3))
    task = Task(is_cancelled=lambda: next(steps, None) is None)
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(plan, task=task)
        assert report.was_stopped
        assert 0 < len(report.gone) < 5
        states = [entry.state for entry in letting_go.journal()]
        assert states.count(State.AWAY) == len(report.gone)
        assert State.INTENDED not in states
        with pytest.raises(Cancelled):
            letting_go.rehearse(plan, Task(is_cancelled=lambda: True))


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"schema": 1}', '{"schema": 2, "acts": []}', '{"acts": 1}']
)
def test_what_is_no_plan_is_not_carried_out(text: str) -> None:
    with pytest.raises(PlanError):
        read_plan(text)


@pytest.mark.parametrize(
    "meddle",
    [
        lambda act: {**act, "keeper": act["path"]},
        lambda act: {**act, "unit": []},
        lambda act: {**act, "grade": "similar"},
        lambda act: {**act, "grade": "unheard of"},
        lambda act: {**act, "bytes": "many"},
        lambda act: {key: value for key, value in act.items() if key != "carried"},
    ],
)
def test_a_forged_plan_that_breaks_our_rules_is_not_carried_out(
    shelf: Shelf, meddle: Callable[[dict[str, object]], dict[str, object]]
) -> None:
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))
    stored = plan_to_json(shelf.plan())
    del stored["seal"]
    acts = stored["acts"]
    assert isinstance(acts, list)
    stored["acts"] = [meddle(act) for act in acts]
    with pytest.raises(PlanError):
        read_plan(json.dumps({**stored, "seal": seal(stored)}))


def test_a_plan_that_lets_go_of_a_keeper_is_no_plan(shelf: Shelf) -> None:
    ids = [shelf.photo(f"{place}/1.jpg", drawn(1)) for place in "abc"]
    shelf.group(*ids)
    first, second = shelf.plan().acts
    circle = replace(second, keeper=first.path, files=(replace(second.files[0], stays=first.path),))
    with pytest.raises(PlanError):
        replace(shelf.plan(), acts=(first, circle)).check()
    with pytest.raises(PlanError):
        replace(shelf.plan(), acts=(first, first)).check()
    weak = replace(first, grade=Grade.SAME)
    with pytest.raises(PlanError):
        replace(shelf.plan(), acts=(weak,), purpose=Purpose.LINK).check()


def test_a_plan_of_nothing_is_a_plan(shelf: Shelf) -> None:
    assert read_plan(write_plan(shelf.plan())).acts == ()
