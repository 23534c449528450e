"""How results are printed: JSON for scripts, lines for people, paths without tricks in either."""

import base64
import json
import os
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path

import click

SCHEMA = 1  # of every JSON object; grows when a field changes its meaning

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]


def use_utf8() -> None:
    """Print UTF-8 whatever the locale says: JSON is UTF-8, and names are in any script."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def print_json(fields: Mapping[str, Json]) -> None:
    """Print one JSON object on one line, its schema first."""
    click.echo(json.dumps({"schema": SCHEMA, **fields}, ensure_ascii=False))


def path_fields(path: Path, name: str = "path") -> dict[str, Json]:
    """Return a path as JSON fields.

    A path that is not UTF-8 is shown with replacement characters, and its bytes stand beside it in
    base 64 as ``path_b64``: without them a script could not open the file.
    """
    raw = os.fsencode(path)
    try:
        return {name: raw.decode("utf-8")}
    except UnicodeDecodeError:
        shown = raw.decode("utf-8", errors="replace")
        return {name: shown, f"{name}_b64": base64.b64encode(raw).decode("ascii")}


def shown(path: Path | str) -> str:
    """Return a path that fits on one line of a terminal and cannot fool its reader.

    Newlines, control characters, marks that turn the reading direction, and bytes that are not
    UTF-8 are written as escapes.
    """
    return "".join(_escaped(character) for character in str(path))


def _escaped(character: str) -> str:
    # Cc control, Cf format (right-to-left marks), Cs surrogates (bytes that are not UTF-8).
    is_tricky = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    return ascii(character)[1:-1] if is_tricky else character


def size(count_bytes: int) -> str:
    """Return a number of bytes as people say it: ``"3.4 MB"``."""
    if count_bytes < 1000:
        return f"{count_bytes} bytes"
    amount, units = float(count_bytes), iter(("kB", "MB", "GB", "TB"))
    unit = ""
    while amount >= 999.5 and unit != "TB":
        amount, unit = amount / 1000, next(units)
    return f"{amount:.0f} {unit}" if amount >= 100 else f"{amount:.1f} {unit}"


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: ``"1 photo"``, ``"2,345 photos"``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def seconds(duration_s: float) -> str:
    """Return a duration as people say it: ``"2.4 s"``, ``"3 min 20 s"``."""
    if duration_s < 60:
        return f"{duration_s:.1f} s"
    minutes, rest = divmod(round(duration_s), 60)
    return f"{minutes} min {rest} s"


def print_note(text: str) -> None:
    """Tell the person at the terminal something that is no result."""
    click.echo(text, err=True)
