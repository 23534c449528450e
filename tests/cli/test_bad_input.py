"""Everything that can be wrong: one clear sentence, an exit code, and nothing lost."""

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.builders import draw_library, draw_picture, save_jpeg
from tests.cli.conftest import Outcome, Run, SmallLibrary
from tests.cli.test_contract import paths, records
from tests.core.fingerprints.tiny_models import photofind_model

TRICKY_NAMES = (
    b"two\nlines.jpg",
    b"quote\"'s.jpg",
    "smile 😀.jpg".encode(),
    b"not utf8 \xff\xfe.jpg",
    b"n" * 251 + b".jpg",
    "gpj.\u202eexe.jpg".encode(),
    b"-k.jpg",
)


def assert_one_sentence(outcome: Outcome) -> None:
    assert outcome.code == 1
    assert outcome.err.startswith("photofind: ")
    assert outcome.err.count("\n") == 1
    assert outcome.err.endswith(".\n")
    assert outcome.out == ""


def test_a_folder_that_does_not_exist(photofind: Run, tmp_path: Path) -> None:
    assert_one_sentence(photofind("scan", tmp_path / "nowhere"))


def test_a_file_instead_of_a_folder(photofind: Run, tmp_path: Path) -> None:
    photo = save_jpeg(tmp_path / "a.jpg", draw_picture(1))
    assert_one_sentence(photofind("scan", photo))


def test_no_folder_at_all(photofind: Run) -> None:
    assert_one_sentence(photofind("scan"))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read(photofind: Run, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    assert_one_sentence(photofind("scan", closed))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_query_that_may_not_be_read(photofind: Run, small: SmallLibrary, tmp_path: Path) -> None:
    query = save_jpeg(tmp_path / "mine.jpg", draw_picture(1))
    query.chmod(0)
    assert_one_sentence(photofind(*small.options, "similar", query))


@pytest.mark.parametrize(
    ("name", "content"),
    [("text.jpg", b"just words"), ("empty.jpg", b""), ("head.png", b"\x89PNG\r\n\x1a\n")],
)
def test_a_query_that_is_no_picture(
    photofind: Run, small: SmallLibrary, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    assert_one_sentence(photofind(*small.options, "similar", tmp_path / name))


def test_a_query_that_does_not_exist(photofind: Run, small: SmallLibrary, tmp_path: Path) -> None:
    assert_one_sentence(photofind(*small.options, "similar", tmp_path / "none.jpg"))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems forbid such names")
def test_tricky_names_are_scanned_listed_and_found(photofind: Run, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for seed, name in enumerate(TRICKY_NAMES):
        copy = save_jpeg(tmp_path / "one.jpg", draw_picture(seed))
        (folder / os.fsdecode(name)).write_bytes(copy.read_bytes())
        (folder / os.fsdecode(b"2" + name[1:])).write_bytes(copy.read_bytes())
    scanned = photofind("scan", folder, "--json").json
    assert scanned["new"] == 2 * len(TRICKY_NAMES)
    assert scanned["unreadable"] == []
    groups = records(photofind("duplicates", "--level", "identical", "--json").json["groups"])
    assert len(groups) == len(TRICKY_NAMES)
    plain = photofind("duplicates", "--level", "identical").out
    assert plain.count("\n") == 3 * len(TRICKY_NAMES), "a newline in a name makes no line"
    planned = photofind("plan")
    for line in (planned.out + planned.err).splitlines():
        assert line.isprintable(), "no name reaches the terminal as it is, nor as a reason"


def test_a_name_in_an_error_cannot_write_to_the_terminal(photofind: Run, tmp_path: Path) -> None:
    said = photofind("scan", tmp_path / "\x1b[31mnone\u202e")
    assert said.code == 1
    assert said.err.rstrip("\n").isprintable()


def test_a_damaged_catalog(photofind: Run, tmp_path: Path) -> None:
    library = tmp_path / "bad"
    library.mkdir()
    (library / "catalog.sqlite").write_bytes(b"not a database " * 300)
    assert_one_sentence(photofind("--library", library, "status"))
    assert (library / "catalog.sqlite").read_bytes().startswith(b"not a database")


def test_a_catalog_from_a_newer_version(photofind: Run, tmp_path: Path) -> None:
    library = tmp_path / "new"
    assert photofind("--library", library, "status").code == 0
    with sqlite3.connect(library / "catalog.sqlite") as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    assert_one_sentence(photofind("--library", library, "status"))


def test_a_library_below_a_file(photofind: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert_one_sentence(photofind("--library", tmp_path / "file" / "library", "status"))


def test_damaged_settings(photofind: Run, tmp_path: Path) -> None:
    library = tmp_path / "mine"
    photofind("--library", library, "status")
    (library / "settings.json").write_text("{")
    assert_one_sentence(photofind("--library", library, "status"))


def test_a_model_that_is_missing(photofind: Run, tmp_path: Path) -> None:
    library = tmp_path / "mine"
    photofind("--library", library, "status")
    (library / "settings.json").write_text('{"model": "nowhere"}')
    draw_library(tmp_path / "photos", 1)
    assert_one_sentence(photofind("--library", library, "scan", tmp_path / "photos"))


@pytest.mark.parametrize("content", [b"", b"not a model", b"\x08\x07" * 100])
def test_a_model_that_is_none(photofind: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "broken.onnx").write_bytes(content)
    assert_one_sentence(photofind("models", "add", tmp_path / "broken.onnx"))


def test_a_model_that_was_damaged(photofind: Run, tmp_path: Path) -> None:
    library = tmp_path / "mine"
    photofind("--library", library, "models", "add", photofind_model(tmp_path / "tiny.onnx"))
    (library / "settings.json").write_text('{"model": "tiny"}')
    image = library / "models" / "tiny" / "image.onnx"
    image.write_bytes(image.read_bytes()[:100])
    draw_library(tmp_path / "photos", 1)
    assert_one_sentence(photofind("--library", library, "scan", tmp_path / "photos"))


def test_a_damaged_index_is_rebuilt(photofind: Run, small: SmallLibrary) -> None:
    (small.data_dir / "index.hnsw").write_bytes(b"\x00" * 100)
    outcome = photofind(*small.options, "similar", small.pictures[0].path, "--json")
    assert outcome.code == 0, outcome.err
    assert str(small.pictures[0].path) in paths(outcome.json["results"])


def test_a_busy_library_waits_and_then_says_so(photofind: Run, tmp_path: Path) -> None:
    from photofind.core.library import Library

    draw_library(tmp_path / "photos", 1)
    with Library.open(tmp_path / "mine") as other, other._catalog.transaction():
        outcome = photofind(
            "--library", tmp_path / "mine", "scan", tmp_path / "photos", "--wait", "0.1"
        )
    assert_one_sentence(outcome)


def test_the_demo_in_a_folder_that_cannot_be_made(photofind: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    outcome = photofind("demo", "--no-window", "--folder", tmp_path / "file" / "demo")
    assert outcome.code == 1
    assert "cannot be written" in outcome.err


def test_a_path_that_cannot_be_looked_at(photofind: Run, tmp_path: Path) -> None:
    cursed = tmp_path / ("n" * 300)  # raises where a forbidden folder or a failing drive does
    for words in (("scan",), ("folders", "add"), ("gui",), ("similar",), ("overlap", tmp_path), ()):
        assert_one_sentence(photofind(*words, cursed))
