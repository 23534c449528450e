"""The objects that scripts rely on, from a real library of painted pictures."""

import csv
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from photofind.cli.output import Json
from photofind.core.domain import Grade
from tests.builders import draw_library, draw_picture, save_jpeg
from tests.cli.conftest import Outcome, Run, SmallLibrary

Record = Mapping[str, Json]


def records(value: Json) -> list[Record]:
    """Return a JSON list of objects."""
    assert isinstance(value, list)
    return cast("list[Record]", value)


def paths(value: Json) -> set[str]:
    return {str(record["path"]) for record in records(value)}


# -- scan ------------------------------------------------------------------------------------------


def test_scan_counts_what_it_found(photofind: Run, tmp_path: Path) -> None:
    draw_library(tmp_path / "photos", 3)
    (tmp_path / "photos" / "broken.png").write_bytes(b"")
    first = photofind("scan", tmp_path / "photos", "--json").json
    assert set(first) == {
        "schema", "found", "new", "changed", "unchanged", "removed", "unplugged", "unreadable",
        "seconds",
    }  # fmt: skip
    assert (first["found"], first["new"]) == (4, 4)
    (broken,) = records(first["unreadable"])
    assert broken["path"] == str(tmp_path / "photos" / "broken.png")
    assert broken["reason"]


def test_a_second_scan_finds_everything_unchanged(photofind: Run, tmp_path: Path) -> None:
    photos = draw_library(tmp_path / "photos", 3)
    photofind("scan", tmp_path / "photos")
    photos[0].unlink()
    save_jpeg(photos[1], draw_picture(77))
    second = photofind("scan", "--json").json
    counts = {name: second[name] for name in ("found", "new", "changed", "unchanged", "removed")}
    assert counts == {"found": 2, "new": 0, "changed": 1, "unchanged": 1, "removed": 1}


def test_scan_for_people_is_one_line(photofind: Run, tmp_path: Path) -> None:
    draw_library(tmp_path / "photos", 1)
    outcome = photofind("scan", tmp_path / "photos")
    assert outcome.code == 0
    assert outcome.out.startswith("1 photo in ")
    assert outcome.err == ""


def test_unreadable_files_do_not_change_the_exit_code(photofind: Run, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "broken.jpg").write_bytes(b"no")
    outcome = photofind("scan", tmp_path / "photos")
    assert outcome.code == 0
    assert "broken.jpg" in outcome.err


def test_a_folder_that_vanished_is_told_and_its_photos_stay(photofind: Run, tmp_path: Path) -> None:
    draw_library(tmp_path / "photos", 2)
    photofind("scan", tmp_path / "photos")
    (tmp_path / "photos").rename(tmp_path / "elsewhere")
    outcome = photofind("scan", "--json")
    assert outcome.code == 0
    assert outcome.json["unplugged"] == 2
    assert outcome.err == f"{tmp_path / 'photos'} is missing; its photos keep their place.\n"


# -- folders ---------------------------------------------------------------------------------------


def folder_list(outcome: Outcome) -> list[Record]:
    assert outcome.code == 0, outcome.err
    return records(outcome.json["folders"])


def test_folders_are_added_protected_ranked_and_removed(photofind: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    first.mkdir()
    second.mkdir()
    added = folder_list(photofind("folders", "add", first, second, "--json"))
    assert [folder["path"] for folder in added] == [str(first), str(second)]
    assert set(added[0]) == {
        "path", "state", "protected", "rank", "photos", "managed_by", "synced_by",
    }  # fmt: skip
    protected = folder_list(photofind("folders", "protect", second, "--json"))
    assert [folder["protected"] for folder in protected] == [False, True]
    ranked = folder_list(photofind("folders", "rank", second, "--json"))
    assert [folder["path"] for folder in ranked] == [str(second), str(first)]
    opened = folder_list(photofind("folders", "protect", "--off", second, "--json"))
    assert not any(folder["protected"] for folder in opened)
    left = folder_list(photofind("folders", "remove", second, "--json"))
    assert [folder["path"] for folder in left] == [str(first)]
    assert second.is_dir(), "the folder itself is not touched"


def test_exclusions_are_added_listed_and_removed(photofind: Run) -> None:
    assert photofind("folders", "exclude", "*.tmp", "thumbs", "--json").json["exclusions"] == [
        "*.tmp",
        "thumbs",
    ]
    assert photofind("folders", "exclude", "--remove", "thumbs").out == "*.tmp\n"
    assert photofind("folders", "list", "--json").json["exclusions"] == ["*.tmp"]


@pytest.mark.parametrize("action", ["remove", "protect", "rank"])
def test_a_folder_that_is_not_in_the_library_is_named(
    photofind: Run, tmp_path: Path, action: str
) -> None:
    outcome = photofind("folders", action, tmp_path)
    assert outcome.code == 1
    assert outcome.err == f"photofind: The library has no folder {tmp_path}.\n"


# -- duplicates ------------------------------------------------------------------------------------


def duplicates(photofind: Run, small: SmallLibrary, level: str) -> list[Record]:
    outcome = photofind(*small.options, "duplicates", "--level", level, "--json")
    assert outcome.code == 0, outcome.err
    assert outcome.json["level"] == level
    return records(outcome.json["groups"])


def test_every_group_keeps_exactly_one_photo(photofind: Run, small: SmallLibrary) -> None:
    groups = duplicates(photofind, small, "edited")
    assert groups
    for group in groups:
        assert set(group) == {"id", "grade", "bytes_to_free", "photos"}
        keeper, *members = records(group["photos"])
        assert keeper["keep"] is True
        assert keeper["reason"]
        assert members
        for member in members:
            assert member["keep"] is False
            assert Grade.of_word(str(member["grade"])) >= Grade.EDITED
            assert member["how"]
            assert isinstance(member["auto"], bool)


def test_identical_copies_are_grouped_and_marked(photofind: Run, small: SmallLibrary) -> None:
    copy = small.of_edit("copy")
    groups = duplicates(photofind, small, "identical")
    (group,) = [group for group in groups if str(copy.path) in paths(group["photos"])]
    assert paths(group["photos"]) == {str(copy.path), str(copy.original)}
    assert group["grade"] == "identical"
    assert group["bytes_to_free"] == copy.path.stat().st_size
    assert records(group["photos"])[1]["auto"] is True


def test_no_group_mixes_pictures(photofind: Run, small: SmallLibrary) -> None:
    original_of = {str(picture.path): picture.original for picture in small.pictures}
    for group in duplicates(photofind, small, "edited"):
        assert len({original_of[path] for path in paths(group["photos"])}) == 1


def test_duplicates_for_people_star_the_keeper(photofind: Run, small: SmallLibrary) -> None:
    outcome = photofind(*small.options, "duplicates", "--level", "identical")
    lines = outcome.out.splitlines()
    assert lines[0].startswith("Group 1: identical")
    assert lines[1].startswith("  * /")
    assert lines[2].startswith("    /")
    assert "to free" in outcome.err


def test_duplicates_as_a_table(photofind: Run, small: SmallLibrary, tmp_path: Path) -> None:
    target = tmp_path / "copies.csv"
    assert photofind(*small.options, "duplicates", "--csv", target).code == 0
    with target.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    kept = [row["group"] for row in rows if row["keep"] == "yes"]
    assert len(kept) == len(set(kept)) == len({row["group"] for row in rows})
    assert all(Path(row["path"]).is_file() for row in rows)


def test_json_and_csv_are_one_too_many(photofind: Run, tmp_path: Path) -> None:
    assert photofind("duplicates", "--json", "--csv", tmp_path / "a.csv").code == 2


def test_a_table_that_cannot_be_written_is_one_sentence(
    photofind: Run, small: SmallLibrary, tmp_path: Path
) -> None:
    outcome = photofind(*small.options, "duplicates", "--csv", tmp_path / "none" / "a.csv")
    assert outcome.code == 1
    assert outcome.err.count("\n") == 1


def test_an_unknown_level_is_wrong_usage(photofind: Run) -> None:
    assert photofind("duplicates", "--level", "roughly").code == 2


# -- similar ---------------------------------------------------------------------------------------


def similar(photofind: Run, small: SmallLibrary, *arguments: str | Path) -> Record:
    outcome = photofind(*small.options, "similar", *arguments, "--json")
    assert outcome.code == 0, outcome.err
    return outcome.json


def test_a_picture_of_the_library_finds_itself_first(photofind: Run, small: SmallLibrary) -> None:
    copy = small.of_edit("copy")
    found = similar(photofind, small, copy.original, "-k", "3")
    assert found["query"] == str(copy.original)
    itself, *others = records(found["results"])
    assert itself["self"] is True
    assert itself["path"] == str(copy.original)
    assert len(others) == 3, "the query itself does not count towards -k"
    assert others[0]["path"] == str(copy.path)
    assert others[0]["grade"] == "identical"


def test_a_resized_picture_is_found_by_what_it_shows(
    photofind: Run, small: SmallLibrary, tmp_path: Path
) -> None:
    from PIL import Image

    original = small.pictures[0].path
    with Image.open(original) as image:
        query = save_jpeg(tmp_path / "query.jpg", image.resize((500, 375)), quality=80)
    best, *_ = records(similar(photofind, small, query)["results"])
    assert Grade.of_word(str(best["grade"])) >= Grade.SAME
    assert 0.9 < float(cast("float", best["similarity"])) <= 1
    assert "self" not in best


def test_a_part_of_a_picture_is_searched_for(photofind: Run, small: SmallLibrary) -> None:
    original = small.of_edit("crop 80").original
    found = similar(photofind, small, original, "--region", "0.1,0.1,0.8,0.8")
    assert str(original) in paths(found["results"])


def test_several_pictures_give_one_object_a_line(photofind: Run, small: SmallLibrary) -> None:
    queries = [picture.path for picture in small.pictures[:3]]
    outcome = photofind(*small.options, "similar", *queries, "--json")
    answers = [json.loads(line) for line in outcome.out.splitlines()]
    assert [answer["query"] for answer in answers] == [str(query) for query in queries]


def test_one_bad_picture_does_not_cost_the_others(
    photofind: Run, small: SmallLibrary, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_text("no picture")
    outcome = photofind(*small.options, "similar", bad, small.pictures[0].path, "--json")
    assert outcome.code == 1
    assert outcome.err.startswith("photofind: Cannot read bad.jpg")
    assert outcome.json["query"] == str(small.pictures[0].path)


@pytest.mark.parametrize("region", ["1,2,3", "a,b,c,d", "0,0,0,0", "-1,0,5,5"])
def test_a_region_that_is_no_rectangle_is_wrong_usage(photofind: Run, region: str) -> None:
    assert photofind("similar", "x.jpg", f"--region={region}").code == 2


def test_a_region_outside_of_the_picture_is_one_sentence(
    photofind: Run, small: SmallLibrary
) -> None:
    picture = small.pictures[0].path
    outcome = photofind(*small.options, "similar", picture, "--region", "5000,5000,100,100")
    assert outcome.code == 1
    assert outcome.err == "photofind: The region lies outside of the picture.\n"


def test_similar_for_people_begins_with_the_verdict(photofind: Run, small: SmallLibrary) -> None:
    copy = small.of_edit("copy")
    outcome = photofind(*small.options, "similar", copy.original)
    assert outcome.out.startswith(f"{copy.original}: in your library: 1 identical")


# -- status, export, doctor, demo ------------------------------------------------------------------


def test_status_tells_what_the_library_holds(photofind: Run, small: SmallLibrary) -> None:
    state = photofind(*small.options, "status", "--json").json
    assert state["photos"] == len(small.pictures)
    assert state["library"] == str(small.data_dir)
    assert state["folders"] == 1
    assert cast("int", state["bytes_on_disk"]) > 0
    assert paths(state["unreadable"]) == {str(small.folder / "broken.jpg")}


def test_status_lists_unreadable_files_alone(photofind: Run, small: SmallLibrary) -> None:
    outcome = photofind(*small.options, "status", "--unreadable")
    assert outcome.out.startswith(f"{small.folder / 'broken.jpg'}: ")
    assert outcome.out.count("\n") == 1


def test_status_of_an_empty_library(photofind: Run) -> None:
    outcome = photofind("status")
    assert outcome.code == 0
    assert "0 photos" in outcome.out


def test_export_has_a_row_for_every_photo(
    photofind: Run, small: SmallLibrary, tmp_path: Path
) -> None:
    target = tmp_path / "all.npz"
    assert photofind(*small.options, "export", target).code == 0
    with np.load(target) as arrays:
        rows: Sequence[int] = [len(arrays[name]) for name in ("path", "hash", "embedding")]
    assert rows == [len(small.pictures)] * 3


def test_export_to_an_unknown_form_is_one_sentence(photofind: Run, tmp_path: Path) -> None:
    outcome = photofind("export", tmp_path / "all.xlsx")
    assert outcome.code == 1
    assert ".npz, .h5 or .csv" in outcome.err


def test_the_doctor_finds_this_installation_healthy(photofind: Run, small: SmallLibrary) -> None:
    outcome = photofind(*small.options, "doctor", "--json")
    broken = [c for c in records(outcome.json["checks"]) if c["verdict"] == "broken"]
    assert broken == []
    assert outcome.code == 0
    assert outcome.json["healthy"] is True


def test_the_doctor_names_a_damaged_library_and_the_cure(photofind: Run, tmp_path: Path) -> None:
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "catalog.sqlite").write_bytes(b"not a database" * 100)
    outcome = photofind("--library", tmp_path / "bad", "doctor")
    assert outcome.code == 1
    assert "BROKEN  library" in outcome.out
    assert "photofind doctor --repair" in outcome.out


def test_the_doctor_repairs_a_damaged_library(photofind: Run, tmp_path: Path) -> None:
    photos, where = tmp_path / "photos", ("--library", tmp_path / "bad")
    for name in ("a", "b"):
        save_jpeg(photos / f"{name}.jpg", draw_picture(1))
    photofind(*where, "scan", photos)
    photofind(*where, "folders", "protect", photos)
    (tmp_path / "bad" / "settings.json").write_text("no json")
    content = bytearray((tmp_path / "bad" / "catalog.sqlite").read_bytes())
    content[100:1000] = b"\xff" * 900
    (tmp_path / "bad" / "catalog.sqlite").write_bytes(content)
    outcome = photofind(*where, "doctor", "--repair", "--json")
    assert outcome.code == 0, outcome.err
    assert records(outcome.json["checks"])[-3]["verdict"] == "fine"
    repair = cast("Mapping[str, Json]", outcome.json["repair"])
    assert repair["are_all_folders_known"] is False
    assert "protect them with photofind folders protect" in outcome.err
    assert photofind(*where, "scan", photos).code == 0
    assert "repair" not in photofind(*where, "doctor", "--repair", "--json").json


def test_the_demo_finds_its_known_copies(photofind: Run, tmp_path: Path) -> None:
    outcome = photofind("demo", "--folder", tmp_path, "--no-window", "--pictures", "3")
    assert outcome.code == 0, outcome.err
    assert "Group 1" in outcome.out
    assert "0 groups mix different pictures" in outcome.err
    assert (tmp_path / "library" / "catalog.sqlite").exists()
