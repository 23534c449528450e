"""What numbers and enums of the core are called in the user's language.

The core returns grades, changes and bytes; here they become words. All texts go through Qt's
translation with the context ``Wording``.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from photofind.core.domain import Change, Grade, Photo, Transformation
from photofind.gui.plurals import in_english

KILO = 1000  # sizes are told as file managers tell them: 1 MB is a million bytes


def say(text: str, count: int = -1) -> str:
    """Translate a text of this module; ``%n`` and ``%Ln`` become ``count``."""
    said = QCoreApplication.translate("Wording", text, "", count)
    return in_english(said, count) if count >= 0 else said


def grade_name(grade: Grade) -> str:
    """Name a grade in one or two words, for badges and tabs."""
    return {
        Grade.IDENTICAL: say("Identical"),
        Grade.PIXELS: say("Same pixels"),
        Grade.SAME: say("Same picture"),
        Grade.EDITED: say("Edited"),
        Grade.MOMENT: say("Same moment"),
        Grade.SIMILAR: say("Similar"),
    }[grade]


def grade_meaning(grade: Grade) -> str:
    """Explain a grade in one sentence."""
    return {
        Grade.IDENTICAL: say("The files are the same, byte for byte."),
        Grade.PIXELS: say("Every pixel is the same; only metadata or the container differ."),
        Grade.SAME: say(
            "The same picture, saved again: resized, recompressed, turned, recoloured."
        ),
        Grade.EDITED: say("Cropped, framed, captioned or otherwise edited."),
        Grade.MOMENT: say("Another shot of the same scene. Never marked for you."),
        Grade.SIMILAR: say("Looks alike, and nothing more is claimed."),
    }[grade]


def grade_count(grade: Grade, count: int) -> str:
    """Say how many photos have a grade: ``"2 identical copies"``."""
    texts = {
        Grade.IDENTICAL: "%Ln identical cop(y/ies)",
        Grade.PIXELS: "%Ln cop(y/ies) with the same pixels",
        Grade.SAME: "%Ln re-saved cop(y/ies)",
        Grade.EDITED: "%Ln edited cop(y/ies)",
        Grade.MOMENT: "%Ln of the same moment",
        Grade.SIMILAR: "%Ln similar",
    }
    return say(texts[grade], count)


def photo_count(count: int) -> str:
    """Say how many photos: ``"1,204 photos"``."""
    return say("%Ln photo(s)", count)


def file_count(count: int) -> str:
    """Say how many files."""
    return say("%Ln file(s)", count)


def group_count(count: int) -> str:
    """Say how many groups."""
    return say("%Ln group(s)", count)


def size(size_bytes: float) -> str:
    """Say a number of bytes: ``"3.4 MB"``."""
    value, units = float(size_bytes), ["B", "KB", "MB", "GB", "TB"]
    while value >= KILO and len(units) > 1:
        value /= KILO
        units.pop(0)
    decimals = 1 if units[0] not in ("B", "KB") and value < 100 else 0
    return f"{QLocale().toString(value, 'f', decimals)} {units[0]}"


def duration(seconds: float) -> str:
    """Say a stretch of time in the coarsest unit that serves: ``"4 min"``."""
    if seconds < 1:
        return say("under a second")
    if seconds < 90:
        return say("%n s", round(seconds))
    minutes = round(seconds / 60)
    if minutes < 90:
        return say("%n min", minutes)
    return say("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def number(value: int) -> str:
    """Write a number with the locale's separators."""
    return QLocale().toString(value)


def when(moment: datetime | None) -> str:
    """Write a capture time in the locale's short form; empty if there is none."""
    if moment is None:
        return ""
    return moment.strftime("%Y-%m-%d %H:%M")


def pixel_size(photo: Photo) -> str:
    """Write width and height: ``"4000 × 3000"``; empty while unknown."""
    return f"{photo.facts.width_px} × {photo.facts.height_px}" if photo.facts else ""


def photo_line(photo: Photo) -> str:
    """Describe a photo in one line: pixels, size, format."""
    parts = [pixel_size(photo), size(photo.stamp.size_bytes)]
    if photo.facts:
        parts.append(photo.facts.format)
    return " · ".join(part for part in parts if part)


def similarity(cosine: float) -> str:
    """Write a cosine as whole percent, never 100 unless it is 1."""
    percent = 100 if cosine >= 1 - 1e-6 else min(99, max(0, round(cosine * 100)))
    return f"{percent} %"


def changes(how: Transformation | None) -> str:
    """Say how a copy differs: ``"turned 90°, cropped to 78 %"``; empty if in nothing."""
    if how is None:
        return ""
    return ", ".join(_change(change, how) for change in how.changes)


def _change(change: Change, how: Transformation) -> str:
    measured = {
        Change.RESIZED: say("resized to {0} %").format(round(how.scale * 100)),
        Change.UPSCALED: say("enlarged to {0} %").format(round(how.scale * 100)),
        Change.TURNED: say("turned {0}°").format(how.turn_degrees),
        Change.CROPPED: say("cropped to {0} %").format(round(how.visible * 100)),
        Change.TILTED: say("tilted {0}°").format(round(how.tilt_degrees)),
    }
    return measured.get(change) or say(_CHANGES.get(change, change.value))


_CHANGES = {
    Change.RECOMPRESSED: "saved again",
    Change.MIRRORED: "mirrored",
    Change.BRIGHTENED: "brighter",
    Change.DARKENED: "darker",
    Change.RECOLOURED: "other colours",
    Change.GREYSCALE: "greyscale",
    Change.BLURRED: "blurred",
    Change.SHARPENED: "sharpened",
    Change.NOISY: "noisier",
    Change.DENOISED: "less noisy",
    Change.FRAMED: "with a frame",
    Change.WARPED: "bent or in perspective",
    Change.COVERED: "with something on top",
    Change.UNCROPPED: "shows more around it",
    Change.UNFRAMED: "without the frame",
    Change.UNCOVERED: "without what lies on top",
    Change.METADATA: "other metadata",
    Change.CONTAINER: "another lossless format",
}
