"""What an overlap of two folders means, in sentences."""

from collections import Counter

from photofind.core.domain import Grade
from photofind.core.library.overlap import FileKind, Overlap
from photofind.gui import wording
from photofind.gui.core_words import in_users_words


def summary(overlap: Overlap) -> str:
    """Say how much of the first folder is in the second."""
    first, second = overlap.first.name, overlap.second.name
    unique, files = overlap.unique, overlap.files
    if overlap.is_safe_to_let_go:
        return wording.say("Everything in {0} is also in {1}.").format(first, second)
    size = wording.size(sum(file.size_bytes for file in unique))
    if len(unique) == len(files):
        return wording.say("Nothing of {0} is in {1}: {2}, {3}.").format(
            first, second, _kinds(overlap), size
        )
    return wording.say("Missing in {0}: {1} of {2} ({3}, {4}).").format(
        second, wording.file_count(len(unique)), first, _kinds(overlap), size
    )


def _kinds(overlap: Overlap) -> str:
    """Count the missing files by kind: ``"96 photos, 10 videos"``."""
    counts = Counter(file.kind for file in overlap.unique)
    texts = {
        FileKind.PHOTO: "%Ln photo(s)",
        FileKind.VIDEO: "%Ln video(s)",
        FileKind.DOCUMENT: "%Ln document(s)",
        FileKind.OTHER: "%Ln other file(s)",
    }
    return ", ".join(
        wording.say(text, counts[kind]) for kind, text in texts.items() if counts[kind]
    )


def warnings(overlap: Overlap) -> list[str]:
    """Say what else should be known before somebody lets go of the first folder."""
    grades = Counter(file.grade for file in overlap.files if file.grade is not None)
    there = [
        wording.grade_count(grade, grades[grade]) for grade in reversed(Grade) if grades[grade]
    ]
    found = [wording.say("Already there: {0}.").format(", ".join(there))] if there else []
    if overlap.unscanned:
        found.append(
            wording.say("%Ln photo(s) were compared by their bytes only", overlap.unscanned)
            + ". "
            + wording.say("After a scan, resized and edited copies are found too.")
        )
    if overlap.unlisted:
        found.append(
            wording.say("%Ln folder(s) could not be looked into", len(overlap.unlisted))
            + f": {overlap.unlisted[0].path.name}, {in_users_words(overlap.unlisted[0].reason)}."
        )
    return found


def missing_words(count: int) -> str:
    """Say that the list was copied."""
    return wording.say("%Ln path(s) copied.", count)
