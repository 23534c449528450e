"""What ``photofind doctor`` looks at: packages, decoders, the model, the library, the display.

Each check says what is, and, where something is wrong, what to do about it. None changes anything.
"""

import hashlib
import importlib
import importlib.metadata
import io
import platform
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from photofind import __version__
from photofind.cli.display import why_no_window
from photofind.cli.output import shown, size
from photofind.core.errors import CatalogError, DiskFullError, PhotofindError, SettingsError
from photofind.core.paths import LibraryPaths
from photofind.core.resources import BUNDLED_MODEL, resource

LOW_DISK_BYTES = 2_000_000_000  # about what a library of 60 000 photos takes
SAMPLE_SIZE = (64, 48)
DIGEST_IN_TEXT = re.compile(r"\b[0-9a-f]{64}\b")


class Verdict(Enum):
    """How a check came out."""

    FINE = "fine"
    WARNING = "warning"  # works, but the user should know
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Check:
    """What one check found.

    Attributes:
        subject: What was looked at: ``"numpy"``.
        found: What is, in words.
        advice: What to do; empty if all is well.
    """

    subject: str
    verdict: Verdict
    found: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """A package photofind stands on: its module, its name for pip, and what it is for."""

    module: str
    distribution: str
    purpose: str


PACKAGES = (
    Package("PySide6.QtWidgets", "PySide6_Essentials", "the window"),
    Package("onnxruntime", "onnxruntime", "the embedding"),
    Package("numpy", "numpy", "arithmetic"),
    Package("PIL.Image", "pillow", "most formats"),
    Package("hnswlib", "hnswlib", "search in large libraries"),
    Package("cv2", "opencv-python-headless", "verifying copies"),
    Package("pi_heif", "pi_heif", "HEIC"),
    Package("rawpy", "rawpy", "camera raw files"),
    Package("imagecodecs", "imagecodecs", "JPEG XL"),
    Package("simplejpeg", "simplejpeg", "fast JPEG"),
    Package("blake3", "blake3", "digests"),
    Package("appdirs", "appdirs", "the place of the library"),
    Package("rich", "rich", "progress bars"),
    Package("watchdog", "watchdog", "watching folders"),
    Package("openTSNE", "openTSNE", "the map"),
)
SAMPLE_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "JPEG2000", "AVIF")
REPAIR = "photofind doctor --repair sets it aside, and keeps your folders and what was let go of."
JOURNAL_ADVICE = (
    "Make a copy of it before anything else. What you let go of is in the system's trash, or in"
    " quarantine folders, from which photofind undo --from FOLDER brings it back."
)
DISK_ADVICE = "See that its disk is there, has room, and may be written to; then try again."
REINSTALL = "Install photofind again: something of it is missing or does not fit this system."


def all_checks(paths: LibraryPaths) -> Iterator[Check]:
    """Run every check, in the order in which they are told."""
    yield Check("photofind", Verdict.FINE, f"{__version__} on Python {platform.python_version()}")
    yield from map(check_package, PACKAGES)
    yield guarded("decoders", check_decoders)
    yield guarded("model", lambda: check_model(paths))
    yield from check_files(paths)
    yield check_disk(paths)
    yield check_display()


def guarded(subject: str, check: Callable[[], Check]) -> Check:
    """Run a check; one that fails itself has found something broken."""
    try:
        return check()
    except (CatalogError, DiskFullError) as error:
        return Check(subject, Verdict.BROKEN, str(error), DISK_ADVICE)
    except (PhotofindError, ImportError, OSError) as error:
        return Check(subject, Verdict.BROKEN, str(error), REINSTALL)


def check_package(package: Package) -> Check:
    """Import a package, as the program would."""
    name = f"{package.distribution} ({package.purpose})"
    try:
        importlib.import_module(package.module)
        version = importlib.metadata.version(package.distribution)
    except ImportError as error:  # a missing system library is one, too
        return Check(name, Verdict.BROKEN, f"cannot be used: {error}", REINSTALL)
    return Check(name, Verdict.FINE, version)


def check_decoders() -> Check:
    """Write a small picture in every format Pillow can write, and read it as a scan would."""
    from photofind.core.intake.decode import Decoder

    broken = []
    with Decoder() as decoder:
        for name in SAMPLE_FORMATS:
            try:
                decoder.read(Path(f"sample.{name}"), _sample(name))
            except (PhotofindError, OSError, KeyError) as error:
                broken.append(f"{name} ({error})")
    if broken:
        return Check("decoders", Verdict.BROKEN, f"cannot read {', '.join(broken)}", REINSTALL)
    return Check("decoders", Verdict.FINE, ", ".join(SAMPLE_FORMATS))


def _sample(name: str) -> bytes:
    from PIL import Image

    content = io.BytesIO()
    Image.radial_gradient("L").resize(SAMPLE_SIZE).convert("RGB").save(content, name)
    return content.getvalue()


def check_model(paths: LibraryPaths) -> Check:
    """Load the embedding model, compare its checksum with the model card, and run it."""
    import numpy as np

    from photofind.core.fingerprints.models import BUNDLED, Models
    from photofind.core.settings import Settings

    try:
        chosen = Settings.load(paths.settings).model
    except SettingsError:  # told of the library
        chosen = BUNDLED
    embedder = Models(paths.models).load(chosen)
    (vector,) = embedder.embed([np.full((48, 64, 3), 128, dtype=np.uint8)])
    what = f"{embedder.name}, {embedder.dimension} numbers a picture"
    if not abs(float(np.linalg.norm(vector)) - 1) < 1e-3:
        return Check("model", Verdict.BROKEN, f"{what}, but they are no unit vector", REINSTALL)
    if chosen == BUNDLED and not _is_as_shipped(resource(BUNDLED_MODEL)):
        changed = f"{what}, but not the file its model card describes"
        return Check("model", Verdict.WARNING, changed, REINSTALL)
    return Check("model", Verdict.FINE, what)


def _is_as_shipped(model: Path) -> bool:
    """Whether the texts beside a model, if they name checksums at all, name this file's."""
    texts = [*model.parent.glob("*.md"), *model.parent.glob("*.sha256")]
    known = {
        digest
        for text in texts
        for digest in DIGEST_IN_TEXT.findall(text.read_text(encoding="utf-8").lower())
    }
    return not known or hashlib.sha256(model.read_bytes()).hexdigest() in known


def check_files(paths: LibraryPaths) -> Iterator[Check]:
    """Read the library's files from end to end; where all are sound, open it."""
    from photofind.core.library.repairing import find_damage

    try:
        damage = find_damage(paths)
    except PhotofindError as error:
        yield Check("library", Verdict.BROKEN, str(error), DISK_ADVICE)
        return
    if damage.is_journal_damaged:
        found = f"{shown(paths.journal)} is damaged"
        yield Check("journal", Verdict.BROKEN, found, JOURNAL_ADVICE)
    for file in damage.rebuildable:
        yield Check("library", Verdict.BROKEN, f"{shown(file)} is damaged", REPAIR)
    if not damage.rebuildable:
        yield guarded("library", lambda: check_library(paths))


def check_library(paths: LibraryPaths) -> Check:
    """Open the library and count."""
    from photofind.core.store.catalog import Catalog

    where = shown(paths.root)
    if not paths.catalog.exists():
        return Check("library", Verdict.FINE, f"none yet in {where}; the first scan makes it")
    with Catalog.open(paths) as catalog:
        photos = catalog.counts().photos
        is_writable = catalog.is_writable
    if not is_writable:
        advice = "Give yourself the right to write there, or choose another with --library."
        return Check("library", Verdict.WARNING, f"{where} can only be read", advice)
    return Check("library", Verdict.FINE, f"{photos:,} photos in {where}, sound")


def check_disk(paths: LibraryPaths) -> Check:
    """Look how much room is left for the library."""
    place = next(p for p in (paths.root, *paths.root.parents) if p.exists())
    free = shutil.disk_usage(place).free
    if free < LOW_DISK_BYTES:
        advice = "Make room, or put the library on another drive with --library DIR."
        return Check("disk", Verdict.WARNING, f"only {size(free)} free for the library", advice)
    return Check("disk", Verdict.FINE, f"{size(free)} free for the library")


def check_display() -> Check:
    """Look whether a window could open here."""
    reason = why_no_window()
    if not reason:
        return Check("display", Verdict.FINE, "there is one")
    advice = "The command line works without; for the window, start photofind on a desktop."
    return Check("display", Verdict.WARNING, reason, advice)
