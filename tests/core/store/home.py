"""A library with a folder on the disk and one on a stick, scanned as the real one is."""

import os
from collections.abc import Sequence
from pathlib import Path

from photofind.core.domain import FoundFile, PhotoId
from photofind.core.intake.walk import Root, WalkReport, find_files
from photofind.core.store.catalog import Catalog
from photofind.core.store.scan_diff import ScanDiff
from tests.core.store.fakes import a_fingerprint, digest_of, known


class Home:
    """The library, its two folders, and how often a file was decoded."""

    def __init__(self, root: Path, catalog: Catalog) -> None:
        self.catalog = catalog
        self.disk = root / "pictures"
        self.stick = root / "stick"
        self.reads = 0
        for name in ("a.jpg", "b.jpg", "sub/c.jpg"):
            self.write(self.disk / name)
        self.write(self.stick / "dcim" / "s.jpg")
        catalog.folders.add(self.disk)
        catalog.folders.add(self.stick)

    def write(self, path: Path, content: bytes = b"") -> None:
        """Write a file whose content is its path, unless another is given."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content or os.fsencode(path))

    def walk(self, *, exclusions: Sequence[str] = ()) -> WalkReport:
        """Walk all folders of the library."""
        self.catalog.volumes.refresh()
        roots = [Root(folder.path, folder.volume) for folder in self.catalog.folders.all()]
        return find_files(roots, self.catalog.volumes, exclusions)

    def scan(self, *, exclusions: Sequence[str] = ()) -> tuple[ScanDiff, list[PhotoId]]:
        """Scan as the library does; return what was to be done and who left."""
        diff = self.catalog.diff(self.walk(exclusions=exclusions))
        for file in (*diff.suspects, *diff.to_read):
            self.read(file)
        return diff, self.catalog.finish_scan(diff)

    def read(self, file: FoundFile) -> None:
        """Read a file; one whose content is known is not looked at any closer."""
        content = file.path.read_bytes()
        if self.catalog.scans.knows(digest_of(content), "m"):
            self.catalog.add_fingerprints([known(file, content)])
        else:
            self.reads += 1
            self.catalog.add_fingerprints([a_fingerprint(file, content)])

    def ids(self) -> dict[str, PhotoId]:
        """Return the photo of every file name."""
        photos = self.catalog.photos(self.catalog.photo_ids())
        return {photo.path.name: photo.id for photo in photos}
