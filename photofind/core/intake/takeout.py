"""Whose sidecar a JSON file of Google Takeout is.

Takeout writes ``IMG_1.jpg.supplemental-metadata.json`` beside ``IMG_1.jpg``, but cuts the name
before ``.json`` to 46 characters, wherever that falls: ``.supplemental-me.json``, ``.s.json``, in
the middle of the suffix, or of the photo's own name. The number of a second file of one name
moves to the end: ``IMG_1(1).jpg`` has ``IMG_1.jpg.supplemental-metadata(1).json``. Before 2024 the
sidecar was ``IMG_1.jpg.json``.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

SUPPLEMENT = ".supplemental-metadata"
CUT_AT_CHARACTERS = 46
SHORTEST_CUT = 40  # a shorter name was not cut by Takeout, so it must be complete
CERTAIN = 36  # characters of a cut name that surely lie before the photo's number and suffix

_NUMBERED = re.compile(r"(?P<head>.*)(?P<copy>\(\d+\))", re.DOTALL)
_NAME = re.compile(r"(?P<stem>.*?)(?P<copy>\(\d+\))?(?P<suffix>\.[^.]+)", re.DOTALL)


def sidecar_owner(sidecar: str, photos: Sequence[str]) -> str | None:
    """Return the photo that a JSON file belongs to, or None.

    Args:
        sidecar: File name, suffix included, case-folded.
        photos: Sorted names of the pictures in the same folder, case-folded.
    """
    head = sidecar.removesuffix(".json")
    numbered = _NUMBERED.fullmatch(head)
    if numbered:
        owner = _complete(numbered["head"], numbered["copy"], photos)
        owner = owner or _cut(numbered["head"], numbered["copy"], photos)
        if owner:
            return owner
    return _complete(head, "", photos) or _cut(head, "", photos)


def _complete(head: str, copy: str, photos: Sequence[str]) -> str | None:
    """Find the photo whose whole name stands in the sidecar's, before a cut supplement."""
    for length in range(len(SUPPLEMENT) + 1):
        name, supplement = head[: len(head) - length], head[len(head) - length :]
        if SUPPLEMENT.startswith(supplement):
            match = _NAME.fullmatch(name)
            wanted = match["stem"] + copy + match["suffix"] if match and copy else name
            if _is_among(wanted, photos):
                return wanted
    return None


def _cut(head: str, copy: str, photos: Sequence[str]) -> str | None:
    """Find the one photo whose own name was cut to the sidecar's."""
    if len(head) + len(copy) < SHORTEST_CUT:
        return None
    fitting = []
    for photo in photos[bisect_left(photos, head[:CERTAIN]) :]:
        if not photo.startswith(head[:CERTAIN]):
            break
        match = _NAME.fullmatch(photo)
        if match and (match["copy"] or "") == copy:
            fitting += [photo] if (match["stem"] + match["suffix"]).startswith(head) else []
    # Two photos whose names are cut to one sidecar name: nobody can tell whose it is.
    return fitting[0] if len(fitting) == 1 else None


def _is_among(name: str, photos: Sequence[str]) -> bool:
    place = bisect_left(photos, name)
    return place < len(photos) and photos[place] == name
