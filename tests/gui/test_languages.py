"""The window speaks the user's language where it can, and English where it cannot."""

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from photofind.core.errors import FolderError
from photofind.gui import languages
from photofind.gui.core_words import in_users_words
from photofind.gui.error_box import sentence


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> object:
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        ("de_AT", "de"), ("zh_CN", "zh_CN"), ("zh_SG", "zh_CN"), ("zh_TW", "zh_TW"),
        ("zh_HK", "zh_TW"), ("en_GB", "en"), ("sw_KE", "en"),
    ],
)  # fmt: skip
def test_the_nearest_language_is_spoken(asked: str, spoken: str) -> None:
    assert languages.language_of(asked) == spoken


def test_the_environment_comes_before_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHOTOFIND_LANGUAGE", "de")
    assert languages.language_of("zh_CN") == "de"


def test_a_window_of_a_language_from_right_to_left_is_mirrored(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(languages.NAMES, "ar", "العربية")
    languages.speak(qapp, "ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_what_the_core_does_not_say_stays_as_it_is() -> None:
    assert in_users_words("Nothing that anybody ever said.") == "Nothing that anybody ever said."


def test_an_error_is_told_in_the_users_language(qapp: QApplication) -> None:
    languages.speak(qapp, "de")
    told = sentence(FolderError("The folder /home/ann/pictures does not exist."))
    assert "/home/ann/pictures" in told
    assert "does not exist" not in told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("its folder comes first", "sein Ordner steht weiter oben"),
        ("turned 90°, cropped to 78 %", "um 90° gedreht, auf 78 % beschnitten"),
        ("keywords, the rating", "Stichwörter, die Bewertung"),
        ("the file cannot be read (permission denied)",
         "die Datei lässt sich nicht lesen (keine Berechtigung)"),
        ("beach.jpg stays, because the file is a link.",
         "beach.jpg bleibt, denn die Datei ist eine Verknüpfung."),
    ],
)  # fmt: skip
def test_reasons_of_the_core_are_told_in_the_users_language(
    qapp: QApplication, said: str, told: str
) -> None:
    languages.speak(qapp, "de")
    assert in_users_words(said) == told
