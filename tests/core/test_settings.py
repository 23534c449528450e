"""Settings survive a round trip, a newer photofind and a damaged file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from photofind.core.errors import SettingsError
from photofind.core.settings import Settings


def test_no_file_means_defaults(tmp_path: Path) -> None:
    assert Settings.load(tmp_path / "settings.json") == Settings()


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    chosen = replace(Settings(), threads=3, exclusions=("*.tmp", "cache"), theme="dark")
    chosen.save(tmp_path / "settings.json")
    assert Settings.load(tmp_path / "settings.json") == chosen


def test_keys_of_a_newer_photofind_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"threads": 2, "from_the_future": [1, 2]}))
    Settings.load(path).save(path)
    assert json.loads(path.read_text())["from_the_future"] == [1, 2]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "not json",
        "[]",
        '{"threads": "many"}',
        '{"threads": true}',
        '{"threads": -1}',
        '{"threads": 1000000}',
        '{"thumbnail_bytes_per_photo": -5}',
    ],
)
def test_a_damaged_file_is_one_clear_error(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    with pytest.raises(SettingsError):
        Settings.load(path)


def test_a_folder_that_cannot_be_written_to_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError):
        Settings().save(tmp_path / "file" / "settings.json")


def test_there_is_at_least_one_worker() -> None:
    assert Settings().worker_count >= 1
    assert replace(Settings(), threads=7).worker_count == 7
