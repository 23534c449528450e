"""English plurals without a translation file.

Texts are written for translators as Qt wants them: ``%n photo(s)``, ``%n cop(y/ies)``. Translations
bring their own plural forms; the English text, where no translation took its place, is put right
here:

    in_english(self.tr("%Ln photo(s)", "", count), count)

A translator of our own, written in Python, would do without the call. But Qt translates messages
of its own on whatever thread they arise, with locks held: a thumbnail thread that then waited for
Python's lock, while another one held it and waited for Qt's, stopped the whole window.
"""

import re

_PLURAL = re.compile(r"\((s|es|y/ies|s/|is/are)\)")  # "photo(s)", "cop(y/ies)", "look(s/)"


def in_english(text: str, count: int) -> str:
    """Choose the forms for ``count``: ``"3 photo(s)"`` becomes ``"3 photos"``."""
    return _PLURAL.sub(lambda form: _form(form[1], count), text)


def _form(forms: str, count: int) -> str:
    one, slash, many = forms.partition("/")
    if not slash:
        one, many = "", forms
    return one if count == 1 else many
