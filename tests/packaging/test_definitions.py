"""The definitions of packages agree with each other and with the code."""

import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

import photofind
from photofind.core.intake.formats import PHOTO_SUFFIXES, RAW_SUFFIXES
from tests.packaging.scripts import ROOT

PACKAGING = ROOT / "packaging"
METAINFO = PACKAGING / "linux/io.github.photofind.Photofind.metainfo.xml"
DESKTOP = PACKAGING / "linux/photofind.desktop"
# What each format of `PHOTO_FORMATS` is called elsewhere; RAW has one name for each maker.
MIME_TYPES = {
    "image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp", "image/tiff", "image/heif",
    "image/heic", "image/avif", "image/jxl", "image/jp2", "image/x-portable-pixmap",
    "image/x-adobe-dng", "image/x-nikon-nef", "image/x-canon-cr2", "image/x-sony-arw",
}  # fmt: skip


def test_every_definition_is_of_this_version() -> None:
    releases = ElementTree.parse(METAINFO).getroot().iter("release")  # noqa: S314 - our own file
    assert next(releases).get("version") == photofind.__version__


def test_pictures_are_opened_with_photofind() -> None:
    line = re.search(r"^MimeType=(.*)$", DESKTOP.read_text(encoding="utf-8"), re.MULTILINE)
    assert line is not None
    assert set(line[1].rstrip(";").split(";")) >= MIME_TYPES


def test_windows_offers_what_photofind_reads() -> None:
    script = (PACKAGING / "windows/photofind.iss").read_text(encoding="utf-8")
    offered = set(re.findall(r'Suffix\("(\.\w+)"\)', script))
    common = {s for s in PHOTO_SUFFIXES if s not in RAW_SUFFIXES and len(s) <= 5}
    rare = {".jif", ".mpo", ".j2c", ".jpc", ".jpf"}
    assert offered <= PHOTO_SUFFIXES
    assert common - rare <= offered


def test_the_bundle_for_macos_says_who_it_is() -> None:
    plist = plistlib.loads((PACKAGING / "macos/Info.plist").read_bytes())
    assert plist["CFBundleIdentifier"] == ElementTree.parse(METAINFO).getroot().findtext("id")  # noqa: S314 - ours
    assert "public.jpeg" in plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"]


@pytest.mark.parametrize(
    "command",
    [
        ("desktop-file-validate", DESKTOP),
        ("appstreamcli", "validate", "--no-net", METAINFO),
    ],
    ids=("desktop entry", "AppStream"),
)
def test_the_desktop_takes_it(command: tuple[str | Path, ...]) -> None:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_shell_script_can_be_read() -> None:
    scripts = [
        *PACKAGING.glob("build-*"), PACKAGING / "test-installed", PACKAGING / "macos/build.sh",
        PACKAGING / "linux/build-appimage", PACKAGING / "linux/postrm",
    ]  # fmt: skip
    for script in scripts:
        done = subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
