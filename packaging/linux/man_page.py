"""Write the man page from the command line's own help, so that the two cannot differ.

python packaging/linux/man_page.py photofind.1
"""

import argparse
import datetime
import os
from collections.abc import Iterator
from pathlib import Path

import click

from photofind import __version__
from photofind.cli.app import cli

# The day of the release if the build names it: the same sources make the same page.
EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"

ENDING = r"""
.SH ENVIRONMENT
.TP
.B PHOTOFIND_LIBRARY
The library's folder, as with \fB\-\-library\fR.
.TP
.B PHOTOFIND_LANGUAGE
The window's language, for example \fBde\fR or \fBzh_TW\fR; without it the system's.
.SH FILES
.TP
.I ~/.local/share/photofind
Your own library: what photofind knows of your photos, your decisions, and the journal of what went
to the trash. It stays when photofind is removed.
.SH EXIT STATUS
0 when done, 1 for a failure said in one sentence, 2 for wrong usage, 130 when interrupted.
.SH SEE ALSO
The manual, in the window under Help.
"""


def page() -> str:
    """Return the man page, as troff."""
    context = click.Context(cli, info_name="photofind")
    day = datetime.datetime.fromtimestamp(int(os.environ.get(EPOCH_VARIABLE, "0")), datetime.UTC)
    date = f"{day:%Y-%m-%d}" if EPOCH_VARIABLE in os.environ else ""
    parts = [
        f'.TH PHOTOFIND 1 "{date}" "photofind {__version__}" "User Commands"',
        ".SH NAME",
        r"photofind \- find pictures, and let go of duplicate photos",
        ".SH SYNOPSIS",
        ".B photofind",
        "[\\fIOPTIONS\\fR] [\\fIIMAGE\\fR | \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]]",
        ".SH DESCRIPTION",
        *_help(cli),
        ".SH OPTIONS",
        *_options(cli, context),
        ".SH COMMANDS",
    ]
    for name in cli.list_commands(context):
        parts += _command(cli.commands[name], f"photofind {name}", context)
    return "\n".join(parts) + ENDING


def _command(command: click.Command, name: str, parent: click.Context) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=parent)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {_escaped(name)} {_escaped(usage)}"
    yield from _help(command)
    yield from _options(command, context)
    if isinstance(command, click.Group):
        for inner in command.list_commands(context):
            yield from _command(command.commands[inner], f"{name} {inner}", context)


def _help(command: click.Command) -> Iterator[str]:
    """A help text: paragraphs, and examples as they stand (click marks them with a backspace)."""
    for paragraph in (command.help or "").split("\n\n"):
        lines = [line.strip() for line in paragraph.strip("\n").splitlines()]
        if lines[:1] == ["\b"]:
            yield from (".PP", ".nf", ".RS", *map(_escaped, lines[1:]), ".RE", ".fi")
        elif lines:
            yield from (".PP", *map(_escaped, lines))


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and record[1]:
            yield from (".TP", f".B {_escaped(record[0])}", _escaped(record[1]))


def _escaped(text: str) -> str:
    """Protect what troff would take for its own."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text.startswith((".", "'")) else text


def main() -> None:
    """Write it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("target", type=Path)
    parser.parse_args().target.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
