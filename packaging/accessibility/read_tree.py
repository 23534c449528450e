"""Write what a screen reader sees of a running application, as JSON.

Run by the system's Python, which has the bindings of AT-SPI, with the session bus of the
application:

    python3 read_tree.py RESULT.json photofind SECONDS PAGE...

Waits until the application has a window, presses the button of each page, and writes for each a
list of its parts with their depth.
"""

import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first

POLL_MS = 200
PAGE_SECONDS = 10
MOST_CHILDREN = 60  # of a grid that has one for each photo
STATES = ("FOCUSABLE", "FOCUSED", "SHOWING", "ENABLED", "VISIBLE", "CHECKED")


def find_application(name: str) -> Atspi.Accessible | None:
    """Return an application that has a window, if there is one of this name."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(number)
        if found is not None and found.get_name() == name and found.get_child_count() > 0:
            return found
    return None


def describe(part: Atspi.Accessible, depth: int, into: list[dict[str, object]]) -> None:
    """Append a part and all below it."""
    states = part.get_state_set()
    into.append(
        {
            "depth": depth,
            "role": part.get_role_name(),
            "name": part.get_name(),
            "description": part.get_description(),
            "states": [s for s in STATES if states.contains(getattr(Atspi.StateType, s))],
        }
    )
    for number in range(min(part.get_child_count(), MOST_CHILDREN)):
        child = part.get_child_at_index(number)
        if child is not None:
            describe(child, depth + 1, into)


def press(application: Atspi.Accessible, name: str) -> bool:
    """Press the visible button of a name, as an assistive technology does."""
    waiting = [application]
    while waiting:
        part = waiting.pop(0)
        states = part.get_state_set()
        if part.get_name() == name and states.contains(Atspi.StateType.FOCUSABLE):
            action = part.get_action_iface()
            if action is not None and states.contains(Atspi.StateType.SHOWING):
                return action.do_action(0)
        children = min(part.get_child_count(), MOST_CHILDREN)
        waiting += [part.get_child_at_index(number) for number in range(children)]
        waiting = [part for part in waiting if part is not None]
    return False


def is_in_front(application: Atspi.Accessible, page: str) -> bool:
    """Whether the button of a page says that it is chosen."""
    parts: list[dict[str, object]] = []
    describe(application, 0, parts)
    return any(part["name"] == page and "CHECKED" in part["states"] for part in parts)


def wait_for(condition: Callable[[], bool], seconds: float) -> bool:
    """Look again and again until something is so; return whether it came to be."""
    loop = GLib.MainLoop()
    seen = [condition()]

    def look() -> bool:
        seen[0] = condition()
        if seen[0]:
            loop.quit()
        return not seen[0]

    if not seen[0]:
        GLib.timeout_add(POLL_MS, look)
        GLib.timeout_add(int(seconds * 1000), loop.quit)
        loop.run()
    return seen[0]


def main() -> None:
    """Wait for the window, go from page to page, and write what each shows."""
    target, name, seconds, pages = sys.argv[1], sys.argv[2], float(sys.argv[3]), sys.argv[4:]
    wait_for(lambda: find_application(name) is not None, seconds)
    application = find_application(name)
    shown: dict[str, list[dict[str, object]]] = {}
    for page in pages if application else ():
        if press(application, page) and wait_for(
            partial(is_in_front, application, page), PAGE_SECONDS
        ):
            shown[page] = []
            describe(application, 0, shown[page])
    Path(target).write_text(json.dumps(shown), encoding="utf-8")  # the bus writes to stdout, too


if __name__ == "__main__":
    main()
