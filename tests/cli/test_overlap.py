"""overlap: the object scripts rely on, and the plan that follows from it."""

from pathlib import Path

import pytest

from tests.builders import draw_picture, save_jpeg
from tests.cli.conftest import Run
from tests.cli.test_contract import paths, records


@pytest.fixture
def folders(photofind: Run, tmp_path: Path) -> tuple[Path, Path]:
    """Scan two folders: one photo is in both, one only in the first."""
    first, second = tmp_path / "a", tmp_path / "b"
    for folder in (first, second):
        save_jpeg(folder / "both.jpg", draw_picture(1))
    save_jpeg(first / "unique.jpg", draw_picture(2))
    assert photofind("scan", first, second).code == 0
    return first, second


def test_overlap_accounts_for_every_file(photofind: Run, folders: tuple[Path, Path]) -> None:
    found = photofind("overlap", *folders, "--json").json
    assert set(found) == {
        "schema", "first", "second", "safe_to_let_go", "unique", "unscanned", "unlisted", "files",
    }  # fmt: skip
    assert found["safe_to_let_go"] is False
    assert found["unique"] == 1
    unique, both = records(found["files"])
    assert (unique["path"], unique["grade"]) == (str(folders[0] / "unique.jpg"), None)
    assert (both["grade"], both["copy"]) == ("identical", str(folders[1] / "both.jpg"))


def test_overlap_for_people_lists_what_is_unique(
    photofind: Run, folders: tuple[Path, Path]
) -> None:
    outcome = photofind("overlap", *folders)
    assert outcome.out == f"{folders[0] / 'unique.jpg'}\n"
    assert "safe to let go" not in outcome.err
    (folders[0] / "unique.jpg").unlink()
    outcome = photofind("overlap", *folders)
    assert outcome.out == ""
    assert "is safe to let go" in outcome.err


def test_the_plan_lets_go_of_copies_in_the_first_folder_only(
    photofind: Run, folders: tuple[Path, Path]
) -> None:
    plan = photofind("overlap", *folders, "--plan").json
    assert paths(plan["acts"]) == {str(folders[0] / "both.jpg")}
    assert records(plan["acts"])[0]["keeper"] == str(folders[1] / "both.jpg")


def test_a_folder_that_is_not_there_is_one_sentence(photofind: Run, tmp_path: Path) -> None:
    outcome = photofind("overlap", tmp_path, tmp_path / "none")
    assert outcome.code == 1
    assert outcome.err == f"photofind: The folder {tmp_path / 'none'} does not exist.\n"
