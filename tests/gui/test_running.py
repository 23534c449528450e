"""A test that runs the window as a whole fails where the window stays open."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.running import run_watched


def stay_open(application: QApplication) -> int:
    """Show a window, and wait until somebody closes it."""
    window = QWidget()
    window.setWindowTitle("a question")
    window.show()
    try:
        return application.exec()
    finally:
        window.close()


def test_a_window_that_nobody_closes_fails_the_test_and_is_named(qapp: QApplication) -> None:
    with pytest.raises(AssertionError, match="nobody closed QWidget 'a question'"):
        run_watched(qapp, lambda: stay_open(qapp), lambda: None, limit_ms=1)


def test_what_fails_while_it_is_open_fails_the_test(qapp: QApplication) -> None:
    def look() -> None:
        raise ValueError("not what was expected")

    with pytest.raises(ValueError, match="not what was expected"):
        run_watched(qapp, lambda: stay_open(qapp), look)


def test_a_second_window_after_the_failure_does_not_stay_either(qapp: QApplication) -> None:
    with pytest.raises(AssertionError, match="nobody closed"):
        run_watched(qapp, lambda: stay_open(qapp) and stay_open(qapp), lambda: None, limit_ms=1)


def test_one_that_is_closed_gives_its_exit_code(qapp: QApplication) -> None:
    assert run_watched(qapp, lambda: stay_open(qapp), qapp.closeAllWindows) == 0
