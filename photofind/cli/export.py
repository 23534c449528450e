"""``photofind export``: fingerprints and paths, for others to work with."""

from pathlib import Path

import click

from photofind.cli.output import count, print_note, shown
from photofind.cli.shell import Shell, any_path, pass_shell


@click.command()
@click.argument("file", type=any_path, metavar="FILE.npz|.h5|.csv")
@pass_shell
def export(shell: Shell, *, file: Path) -> None:
    r"""Write fingerprints and paths to a file: numpy, HDF5 or CSV.

    \b
        photofind export fingerprints.npz
        python -c 'import numpy; print(numpy.load("fingerprints.npz")["embedding"].shape)'
    """
    with shell.library() as library:
        written = library.export(file.absolute())
    print_note(f"{count(written, 'photo')} written to {shown(file)}.")
