"""plan, trash, undo and journal: the safe way out and back, from the command line."""

import io
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from photofind.cli.output import Json
from tests.builders import draw_picture, save_jpeg
from tests.cli.conftest import Run
from tests.cli.test_contract import paths, records


@dataclass
class Pair:
    """A library of one photo and its copy."""

    kept: Path
    copy: Path
    plan: Path

    @property
    def there(self) -> tuple[bool, bool]:
        """Whether photo and copy are where they were."""
        return self.kept.exists(), self.copy.exists()


@pytest.fixture
def pair(photofind: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pair:
    """Scan a photo and its copy, with a trash of our own, and plan what could go."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    kept = save_jpeg(tmp_path / "photos" / "best" / "a.jpg", draw_picture(1))
    copy = save_jpeg(tmp_path / "photos" / "downloads" / "a.jpg", draw_picture(1))
    assert photofind("scan", tmp_path / "photos").code == 0
    outcome = photofind("plan", "--prefer", tmp_path / "photos" / "best", "--json")
    assert outcome.code == 0, outcome.err
    plan = tmp_path / "plan.json"
    plan.write_text(outcome.out, encoding="utf-8")
    return Pair(kept, copy, plan)


def tree(folder: Path) -> Mapping[Path, tuple[bytes, int, int]]:
    """Return all files with content, time and inode."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {
        path: (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino) for path in files
    }


def test_a_plan_says_what_goes_and_what_stays(pair: Pair) -> None:
    plan: Mapping[str, Json] = json.loads(pair.plan.read_text(encoding="utf-8"))
    assert plan["schema"] == 1
    assert {"acts", "refused", "volumes"} <= set(plan)
    (act,) = records(plan["acts"])
    assert (act["path"], act["keeper"]) == (str(pair.copy), str(pair.kept))
    assert act["grade"] == "identical"
    assert act["bytes"] == pair.copy.stat().st_size
    assert paths(act["unit"]) == {str(pair.copy)}
    assert pair.there == (True, True), "a plan touches nothing"


def test_a_plan_for_people_names_the_photo_and_its_keeper(photofind: Run, pair: Pair) -> None:
    outcome = photofind("plan", "--prefer", pair.kept.parent)
    assert str(pair.copy) in outcome.out
    assert f"stays: {pair.kept}" in outcome.out
    assert "Nothing was touched" in outcome.err


def test_a_marked_photo_is_what_goes(photofind: Run, pair: Pair) -> None:
    plan = photofind("plan", "--mark", pair.kept, "--json").json
    assert paths(plan["acts"]) == {str(pair.kept)}


def test_a_mark_that_is_no_photo_is_named(photofind: Run, pair: Pair, tmp_path: Path) -> None:
    outcome = photofind("plan", "--mark", tmp_path / "none.jpg")
    assert outcome.code == 1
    assert "none.jpg is not a photo of the library" in outcome.err


def test_a_protected_folder_loses_nothing(photofind: Run, pair: Pair) -> None:
    plan = photofind(
        "plan", "--prefer", pair.kept.parent, "--protect", pair.copy.parent, "--json"
    ).json
    assert plan["acts"] == []
    (refused,) = records(plan["refused"])
    assert refused["path"] == str(pair.copy)
    assert "protected" in str(refused["reason"])


def test_a_dry_run_changes_nothing(photofind: Run, pair: Pair) -> None:
    before = tree(pair.kept.parents[1])
    report = photofind("trash", "--plan", pair.plan, "--dry-run", "--json").json
    assert report["dry_run"] is True
    assert paths(report["gone"]) == {str(pair.copy)}
    assert tree(pair.kept.parents[1]) == before


def test_off_a_terminal_nobody_can_be_asked(photofind: Run, pair: Pair) -> None:
    outcome = photofind("trash", "--plan", pair.plan)
    assert outcome.code == 2
    assert "--yes" in outcome.err
    assert pair.there == (True, True)


class Typing(io.StringIO):
    """A terminal at which somebody types."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.mark.parametrize(("answer", "goes"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_at_a_terminal_the_plan_is_shown_and_asked_for(
    photofind: Run, pair: Pair, monkeypatch: pytest.MonkeyPatch, answer: str, *, goes: bool
) -> None:
    monkeypatch.setattr(sys, "stdin", Typing(answer))
    outcome = photofind("trash", "--plan", pair.plan)
    assert str(pair.copy) in outcome.out
    assert outcome.code == (0 if goes else 1)
    assert pair.there == (True, not goes)
    assert goes or outcome.err.endswith("photofind: Nothing was touched.\n")


def test_what_goes_comes_back_with_its_bytes_and_time(photofind: Run, pair: Pair) -> None:
    before = tree(pair.kept.parents[1])
    report = photofind("trash", "--plan", pair.plan, "--yes", "--json").json
    assert set(report) == {
        "schema", "dry_run", "run", "gone", "refused", "bytes", "stopped",
    }  # fmt: skip
    assert paths(report["gone"]) == {str(pair.copy)}
    assert pair.there == (True, False)
    assert photofind("status", "--json").json["photos"] == 1, "the library follows"
    restored = photofind("undo", "--last", "--json").json
    assert [r["now_at"] for r in records(restored["restored"])] == [str(pair.copy)]
    assert restored["failed"] == []
    assert tree(pair.kept.parents[1]) == before
    assert photofind("status", "--json").json["photos"] == 2
    assert len(records(photofind("duplicates", "--json").json["groups"])) == 1


def test_the_journal_names_what_undo_takes(photofind: Run, pair: Pair) -> None:
    photofind("trash", "--plan", pair.plan, "--yes")
    listed = photofind("journal", "--json").json
    (act,) = records(listed["acts"])
    assert act["state"] == "away"
    (file,) = records(act["files"])
    assert file["path"] == str(pair.copy)
    assert Path(str(file["destination"])).is_file()
    assert listed["quarantines"] == []
    assert str(pair.copy) in photofind("journal").out
    assert photofind("undo", str(act["id"])).code == 0
    assert pair.there == (True, True)
    assert records(photofind("journal", "--json").json["acts"])[0]["state"] == "restored"


def test_what_went_comes_back_after_another_scan(photofind: Run, pair: Pair) -> None:
    before = tree(pair.kept.parents[1])
    photofind("trash", "--plan", pair.plan, "--yes")
    assert photofind("scan", "--json").json["found"] == 1
    assert photofind("undo", "--last").code == 0
    assert tree(pair.kept.parents[1]) == before
    assert photofind("scan", "--json").json["found"] == 2


def test_a_photo_that_changed_meanwhile_stays(photofind: Run, pair: Pair) -> None:
    save_jpeg(pair.copy, draw_picture(2))
    report = photofind("trash", "--plan", pair.plan, "--yes", "--json").json
    assert report["gone"] == []
    (refused,) = records(report["refused"])
    assert "changed" in str(refused["reason"])
    assert pair.there == (True, True)


def test_a_plan_that_was_edited_is_not_carried_out(photofind: Run, pair: Pair) -> None:
    edited = pair.plan.read_text(encoding="utf-8").replace("downloads", "best")
    pair.plan.write_text(edited, encoding="utf-8")
    outcome = photofind("trash", "--plan", pair.plan, "--yes")
    assert outcome.code == 1
    assert outcome.err == (
        "photofind: This plan was changed after it was made, so nothing was done.\n"
    )
    assert pair.there == (True, True)


@pytest.mark.parametrize("content", ["", "{}", "[1]", "not json", '{"schema": 99, "acts": []}'])
def test_what_is_no_plan_is_one_sentence(photofind: Run, tmp_path: Path, content: str) -> None:
    (tmp_path / "plan.json").write_text(content)
    outcome = photofind("trash", "--plan", tmp_path / "plan.json", "--yes")
    assert outcome.code == 1
    assert outcome.err.startswith("photofind: This")
    assert outcome.err.count("\n") == 1


def test_a_plan_that_is_not_there_is_one_sentence(photofind: Run, tmp_path: Path) -> None:
    outcome = photofind("trash", "--plan", tmp_path / "plan.json", "--yes")
    assert outcome.code == 1
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [(), ("--last", "--all"), ("3", "--last")])
def test_undo_wants_to_know_what(photofind: Run, arguments: tuple[str, ...]) -> None:
    assert photofind("undo", *arguments).code == 2


def test_an_act_that_never_was_is_one_sentence(photofind: Run) -> None:
    outcome = photofind("undo", "999")
    assert outcome.code == 1
    assert outcome.err == "photofind: There is no act 999 in the journal.\n"


def test_undo_of_nothing_is_fine(photofind: Run) -> None:
    assert photofind("undo", "--all").out == "0 files brought back.\n"


def test_a_folder_without_a_quarantine_is_one_sentence(photofind: Run, tmp_path: Path) -> None:
    outcome = photofind("undo", "--from", tmp_path)
    assert outcome.code == 1
    assert "nothing" in outcome.err


def test_an_empty_journal_says_so(photofind: Run) -> None:
    outcome = photofind("journal")
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err == "Nothing was ever let go of.\n"
