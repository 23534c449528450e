"""What the core says, in the user's language.

The core speaks English and knows no Qt. Its sentences are looked up here by what they are in
English; what differs each time (a name, a folder) is taken out before and put back after. Words
that are not known stay as they are.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from photofind.gui.core_sentences import SENTENCES

_HOLE = re.compile(r"\{\d+\}")


def in_users_words(text: str) -> str:
    """Translate a sentence of the core, or several reasons with commas between them."""
    parts = text.split(", ")
    if text not in _plain() and len(parts) > 1 and all(map(_is_known, parts)):
        return ", ".join(map(_translated, parts))
    whole = _translated(text)
    if whole != text:
        return whole
    reason, bracket, detail = text.partition(" (")
    if bracket and reason in _plain():
        return f"{_translated(reason)} ({in_users_words(detail.removesuffix(')'))})"
    return text


def _is_known(text: str) -> bool:
    return text in _plain() or any(pattern.fullmatch(text) for pattern, _ in _patterns())


def _translated(text: str) -> str:
    if text in _plain():
        return QCoreApplication.translate("Core", text)
    for pattern, template in _patterns():
        match = pattern.fullmatch(text)
        if match:
            said = QCoreApplication.translate("Core", template)
            # A reason inside a sentence is a sentence of the core itself.
            return said.format(*map(in_users_words, match.groups())) if said != template else text
    return text


@lru_cache(maxsize=1)
def _plain() -> frozenset[str]:
    return frozenset(text for text in map(str, SENTENCES) if "{0}" not in text)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The sentences with holes; those that say most come first."""
    holed = sorted((text for text in map(str, SENTENCES) if "{0}" in text), key=_weight)
    return tuple((_pattern(template), template) for template in holed)


def _weight(template: str) -> int:
    return -len(_HOLE.sub("", template))


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.+)".join(map(re.escape, _HOLE.split(template))), re.DOTALL)
