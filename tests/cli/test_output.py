"""Printing: JSON for scripts, lines for people."""

import base64
import os
from pathlib import Path

import pytest

from photofind.cli.output import count, path_fields, seconds, shown, size


def test_a_path_in_utf8_stands_alone() -> None:
    assert path_fields(Path("/a/ü.jpg")) == {"path": "/a/ü.jpg"}


def test_a_path_that_is_not_utf8_has_its_bytes_beside_it() -> None:
    fields = path_fields(Path(os.fsdecode(b"/a/\xff.jpg")))
    assert fields["path"] == "/a/\N{REPLACEMENT CHARACTER}.jpg"
    assert base64.b64decode(str(fields["path_b64"])) == b"/a/\xff.jpg"


def test_another_field_names_its_bytes_after_itself() -> None:
    assert set(path_fields(Path(os.fsdecode(b"\xff")), "query")) == {"query", "query_b64"}


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("two\nlines", r"two\nlines"),
        ("gpj.\u202eexe", r"gpj.\u202eexe"),
        ("\x1b[31mred", r"\x1b[31mred"),
        (os.fsdecode(b"\xff"), r"\udcff"),
        ("größe 😀.jpg", "größe 😀.jpg"),
    ],
)
def test_a_shown_path_cannot_fool_its_reader(name: str, line: str) -> None:
    assert shown(Path(name)) == line


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (999_400, "999 kB"),
        (999_600, "1.0 MB"),
        (1_234_567_890, "1.2 GB"),
        (5 * 10**15, "5000 TB"),
    ],
)
def test_sizes_are_said_as_people_say_them(number: int, words: str) -> None:
    assert size(number) == words


def test_one_photo_is_not_many() -> None:
    assert count(1, "photo") == "1 photo"
    assert count(2345, "photo") == "2,345 photos"
    assert count(0, "copy", "copies") == "0 copies"


def test_durations_are_said_as_people_say_them() -> None:
    assert seconds(2.44) == "2.4 s"
    assert seconds(200) == "3 min 20 s"
