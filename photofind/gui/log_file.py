"""The log that a bug report asks for: beside the library, bounded, never sent anywhere."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

MAX_BYTES = 1_000_000
TAIL_LINES = 200  # what a bug report needs, and what still fits into a mail


def start(path: Path) -> logging.Handler | None:
    """Write photofind's log to ``path``; None if that is impossible, which stops nobody."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=MAX_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    package = logging.getLogger("photofind")
    package.setLevel(logging.INFO)
    package.addHandler(handler)
    return handler


def stop(handler: logging.Handler | None) -> None:
    """End the log that `start` began."""
    if handler is not None:
        logging.getLogger("photofind").removeHandler(handler)
        handler.close()


def tail(path: Path) -> str:
    """Return the end of a log; empty if there is none."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-TAIL_LINES:])
