"""``photofind find``: photos by what they show, in words."""

import click

from photofind.cli.output import print_json, shown
from photofind.cli.scan import json_option
from photofind.cli.shell import Shell, pass_shell
from photofind.cli.similar import limit_option, result_fields


@click.command()
@click.argument("words")
@limit_option
@json_option
@pass_shell
def find(shell: Shell, *, words: str, limit: int, as_json: bool) -> None:
    r"""Find photos by what they show, when a model that knows words is in use.

    \b
        photofind models install clip-vit-b32-int8
        photofind models use clip-vit-b32-int8
        photofind find "a boat at sunset"
    """
    with shell.library() as library:
        findings = library.find_words(words, k=limit)
        photos = {p.id: p for p in library.photos([found.photo for found in findings.results])}
    if as_json:
        results = [result_fields(found, photos[found.photo]) for found in findings.results]
        print_json({"words": words, "results": results})
        return
    for found in findings.results:
        click.echo(f"{found.similarity:5.2f}  {shown(photos[found.photo].path)}")
