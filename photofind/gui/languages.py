"""In which language the window speaks.

The language is the one the environment asks for (``PHOTOFIND_LANGUAGE``), else the one chosen in
the settings, else the first of the system's that is translated. Translations are files that Qt
Linguist wrote; what is missing there stays English.
"""

import os

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from photofind.core.resources import resource

LANGUAGE_VARIABLE = "PHOTOFIND_LANGUAGE"
ENGLISH = "en"
# Each in its own words: whoever needs another one can read that one.
NAMES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文", "zh_TW": "繁體中文"}


def language_of(chosen: str = "") -> str:
    """Return the language to speak.

    Args:
        chosen: What the settings say; empty for the system's.
    """
    asked = os.environ.get(LANGUAGE_VARIABLE, "") or chosen
    wishes = [asked] if asked else QLocale.system().uiLanguages()
    known = (_translated(QLocale(wish)) for wish in wishes)
    return next((name for name in known if name), ENGLISH)


def _translated(locale: QLocale) -> str:
    """Return our name for a locale's language; empty if we do not speak it."""
    if locale.language() is QLocale.Language.Chinese:
        is_traditional = locale.script() is QLocale.Script.TraditionalChineseScript
        return "zh_TW" if is_traditional else "zh_CN"
    short = locale.name().partition("_")[0]
    return short if short in NAMES else ""


def speak(application: QApplication, chosen: str = "") -> None:
    """Let everything that is made from now on speak the user's language.

    Args:
        application: Keeps the translations; those of an earlier call go.
        chosen: What the settings say; empty for the system's.
    """
    for earlier in application.findChildren(QTranslator):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    language = language_of(chosen)
    if chosen or os.environ.get(LANGUAGE_VARIABLE):
        QLocale.setDefault(QLocale(language))  # numbers and dates, too
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != ENGLISH:
        _install(application, f"{qt_texts}/qtbase_{language}.qm")
        _install(application, f"{resource('translations')}/photofind_{language}.qm")
    application.setLayoutDirection(QLocale(language).textDirection())


def _install(application: QApplication, file: str) -> None:
    # Never a translator written in Python: Qt asks it on any thread, with its locks held.
    translator = QTranslator(application)
    if translator.load(file):
        application.installTranslator(translator)
