"""What a file that cannot be opened now would tell is asked when it can be."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from photofind.core.domain import Grade
from photofind.core.intake.volumes import Mount, Volumes
from photofind.core.library import Library
from photofind.core.matching.finder import MATCHED_KEY, MatchReport
from photofind.core.matching.verify import WAITING_VERSION
from photofind.core.store.catalog import Catalog
from tests.builders import draw_picture
from tests.core.store.fakes import DISK, STICK, FakeTable


class Shelf:
    """A library with a photo on a disk, and its copy on a stick that can be pulled out."""

    def __init__(self, root: Path) -> None:
        self.disk, self.stick = root / "disk", root / "stick"
        for folder in (self.disk, self.stick):
            folder.mkdir()
        self._table = FakeTable(Mount(DISK, self.disk), Mount(STICK, self.stick))
        self.volumes = Volumes(self._table)
        self.library = Library.open(root / "library", volumes=self.volumes)

    def scan(self) -> None:
        """Read what is on both, and look at a glance."""
        self.library.scan([self.disk, self.stick])

    def pull_out(self) -> None:
        """Unplug the stick."""
        self._table.unplug(STICK)
        self.volumes.refresh()

    def put_in(self) -> None:
        """Plug it in again."""
        self._table.plug(Mount(STICK, self.stick))
        self.volumes.refresh()

    def look(self) -> int:
        """Look thoroughly; return how many pairs wait for a file."""
        self.library.update_groups()
        with Catalog.open(self.library.paths, volumes=self.volumes) as catalog:
            return len(catalog.pairs.compared(WAITING_VERSION))

    @property
    def found(self) -> list[tuple[Grade, bool]]:
        """The grade of each match, and whether it is a re-encoding."""
        with Catalog.open(self.library.paths, volumes=self.volumes) as catalog:
            return [(one.grade, one.is_reencoding) for one in catalog.pairs.matches()]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """Return a shelf with a photo and, on the stick, its smaller copy."""
    made = Shelf(tmp_path)
    image = draw_picture(1, (800, 600)).filter(ImageFilter.GaussianBlur(0.8))
    image.save(made.disk / "photo.jpg", quality=92)
    image.resize((400, 300), Image.Resampling.LANCZOS).save(made.stick / "small.jpg", quality=85)
    with made.library:
        yield made


def test_a_reencoding_on_a_drive_that_was_away_is_told_when_it_is_back(shelf: Shelf) -> None:
    shelf.scan()
    shelf.pull_out()
    assert shelf.look() == 1
    assert shelf.found == [(Grade.SAME, False)]
    shelf.put_in()
    assert shelf.look() == 0
    assert shelf.found == [(Grade.SAME, True)]


def test_a_scan_in_between_does_not_hide_what_waits(shelf: Shelf) -> None:
    shelf.scan()
    shelf.pull_out()
    shelf.look()
    shelf.put_in()
    shelf.library.scan()
    assert shelf.found == [(Grade.SAME, False)]
    assert shelf.look() == 0
    assert shelf.found == [(Grade.SAME, True)]


def test_nobody_is_judged_again_while_the_drive_stays_away(
    shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    shelf.scan()
    shelf.pull_out()
    shelf.look()
    draw_picture(2, (400, 300)).save(shelf.disk / "new.jpg")
    with caplog.at_level(logging.INFO, "photofind.core.matching.finder"):
        shelf.library.scan()
        assert shelf.look() == 1
    reports = [part for one in caplog.records for part in one.args or ()]
    assert [part.comparisons for part in reports if isinstance(part, MatchReport)] == [0, 0]


def test_while_nothing_changes_the_stored_groups_are_believed(
    shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    shelf.scan()
    shelf.pull_out()
    shelf.look()
    shelf.look()
    with caplog.at_level(logging.INFO, "photofind.core.matching.finder"):
        shelf.look()
    assert not caplog.records


def test_a_file_that_could_not_be_read_is_read_by_a_later_look(shelf: Shelf) -> None:
    shelf.scan()
    content = (shelf.stick / "small.jpg").read_bytes()
    (shelf.stick / "small.jpg").write_bytes(content[:100])
    assert shelf.look() == 1
    (shelf.stick / "small.jpg").write_bytes(content)
    assert shelf.look() == 0
    assert shelf.found == [(Grade.SAME, True)]


def test_equal_pixels_on_a_drive_that_was_away_are_told_when_it_is_back(shelf: Shelf) -> None:
    (shelf.stick / "small.jpg").unlink()
    with Image.open(shelf.disk / "photo.jpg") as image:
        image.save(shelf.stick / "copy.png")
    shelf.library.add_folder(shelf.disk)
    shelf.library.add_folder(shelf.stick)
    shelf.library.scan([shelf.stick])
    shelf.pull_out()
    shelf.library.scan([shelf.disk])
    assert shelf.look() == 1
    assert shelf.found == [(Grade.SAME, False)]
    shelf.put_in()
    assert shelf.look() == 0
    assert shelf.found == [(Grade.PIXELS, True)]


@pytest.mark.parametrize("is_away", [True, False])
def test_a_thumbnail_that_had_to_go_is_made_anew_or_waited_for(
    shelf: Shelf, *, is_away: bool
) -> None:
    shelf.scan()
    with Catalog.open(shelf.library.paths, volumes=shelf.volumes) as catalog:
        catalog.pairs.forget(catalog.photo_ids())
        catalog.thumbnails.remove(catalog.photo_ids())
        catalog.note(MATCHED_KEY, "")
    if is_away:
        shelf.pull_out()
        assert shelf.look() == 1
        assert shelf.found == []
        shelf.put_in()
    assert shelf.look() == 0
    assert shelf.found == [(Grade.SAME, True)]
