"""Whether a window can be opened here, asked before Qt is: Qt ends the process where none can.

A display that is named but does not answer (a stale variable, a closed connection over SSH, a
missing permission) is found out by connecting as Qt would.

    python -m photofind.cli.display && echo "there is a screen"
"""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

CONNECT_S = 2.0


def why_no_window(environment: Mapping[str, str] = os.environ) -> str:
    """Say in one sentence why no window can open; empty if one can."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if sys.platform in {"win32", "darwin"} or platform not in {"", "xcb", "wayland"}:
        return ""
    screens = {
        "wayland": environment.get("WAYLAND_DISPLAY", ""),
        "xcb": environment.get("DISPLAY", ""),
    }
    named = {kind: name for kind, name in screens.items() if name and platform in {"", kind}}
    if not named:
        return "There is no display here, so no window can open"
    reachable = {"wayland": _wayland_answers, "xcb": _x_answers}
    if any(reachable[kind](name, environment) for kind, name in named.items()):
        return ""
    return f"The display {' or '.join(named.values())} does not answer, so no window can open"


def _wayland_answers(name: str, environment: Mapping[str, str]) -> bool:
    place = Path(environment.get("XDG_RUNTIME_DIR", "/nonexistent")) / name
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(CONNECT_S)
            connection.connect(str(place))
    except OSError:
        return False
    return True


def _x_answers(name: str, _environment: Mapping[str, str]) -> bool:
    """Connect with the library that Qt uses, authority file and all."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # nothing to ask with: Qt brings its own, or says what is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    for function in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        function.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(name), None)
    has_error = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not has_error


if __name__ == "__main__":
    sys.exit(1 if why_no_window() else 0)
