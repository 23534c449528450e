"""Changes are told, but not faster than eyes can follow."""

from photofind.core.domain import Changed
from photofind.core.library.listeners import Listeners


def test_the_first_change_is_told_at_once_and_the_next_is_held_back() -> None:
    heard: list[Changed] = []
    listeners = Listeners()
    listeners.add(heard.append)
    listeners.tell(Changed(photos=True))
    listeners.tell(Changed(photos=True))
    assert heard == [Changed(photos=True)]


def test_what_was_held_back_is_told_with_the_last_one() -> None:
    heard: list[Changed] = []
    listeners = Listeners()
    listeners.add(heard.append)
    listeners.tell(Changed(photos=True))
    listeners.tell(Changed(folders=True))
    listeners.tell(Changed(groups=True), now=True)
    assert heard[-1] == Changed(groups=True, folders=True)


def test_whoever_left_hears_nothing() -> None:
    heard: list[Changed] = []
    listeners = Listeners()
    listeners.add(heard.append)()
    listeners.tell(Changed(photos=True), now=True)
    assert not heard
