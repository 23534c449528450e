"""``photofind models``: which network turns photos into vectors."""

from pathlib import Path

import click

from photofind.cli.output import Json, count, print_json, print_note, shown, size
from photofind.cli.progress import terminal_task
from photofind.cli.scan import json_option
from photofind.cli.shell import Shell, any_path, pass_shell

BUNDLED = "bundled"  # what `models use` takes to go back

Three = tuple[float, float, float]
three_numbers = click.Tuple([float, float, float])


@click.group()
def models() -> None:
    r"""List, install, use and add embedding models.

    \b
        photofind models list
        photofind models add resnet50.onnx
        photofind models use resnet50
    """


@models.command("list")
@json_option
@pass_shell
def list_models(shell: Shell, *, as_json: bool) -> None:
    r"""List the bundled model, those that are here, and those that can be installed.

    \b
        photofind models list
        photofind models list --json | jq -r '.models[] | select(.text).name'
    """
    with shell.library() as library:
        known, used = library.models.list(), library.settings.model
    if as_json:
        fields: list[Json] = [
            {
                "name": info.name or BUNDLED,
                "origin": info.origin.value,
                "used": info.name == used and info.origin.value != "available",
                "dimension": info.dimension,
                "bytes": info.size_bytes,
                "text": info.has_text,
                "licence": info.licence,
                "summary": info.summary,
            }
            for info in known
        ]
        print_json({"models": fields})
        return
    for info in known:
        star = "*" if info.name == used else " "
        words = ", knows words" if info.has_text else ""
        click.echo(
            f"{star} {info.name or BUNDLED:<20} {info.origin.value:<10} "
            f"{info.dimension:>5} numbers, {size(info.size_bytes)}{words}  {info.summary}"
        )


@models.command()
@click.argument("name")
@pass_shell
def install(shell: Shell, *, name: str) -> None:
    r"""Fetch a model by its name; the only time photofind uses a network.

    What is fetched is checked against a known checksum. An attempt that breaks off goes on the next
    time.

    \b
        photofind models install clip-vit-b32-int8
    """
    with shell.library() as library, terminal_task() as task:
        info = library.models.install(name, task)
    click.echo(f"{info.name} is here ({size(info.size_bytes)}, {info.licence}).")
    print_note(f"To search with it: photofind models use {info.name}")


@models.command()
@click.argument("name")
@json_option
@pass_shell
def use(shell: Shell, *, name: str, as_json: bool) -> None:
    r"""Give every photo a vector of a model and use it from then on.

    Made from the thumbnails, so that no photo is read again. Ctrl-C keeps the old model in use;
    the next attempt goes on where it stopped.

    \b
        photofind models use resnet50
        photofind models use bundled
    """
    with shell.library() as library, terminal_task() as task:
        change = library.use_model("" if name == BUNDLED else name, task=task)
    if as_json:
        print_json({"model": name, "embedded": change.embedded, "missing": change.missing})
        return
    click.echo(f"{name} is used now; {count(change.embedded, 'photo')} were given a vector.")
    if change.missing:
        print_note(f"{count(change.missing, 'photo')} without a thumbnail must be read again.")


@models.command()
@click.argument("file", type=any_path, metavar="FILE.onnx")
@click.option("--name", default="", help="What to call it.  [default: the file's name]")
@click.option("--input", "input_name", default="", help="Name of the graph's image input.")
@click.option("--output", "output_name", default="", help="Name of the graph's output.")
@click.option("--size", "size_px", type=click.IntRange(min=16), help="Side of its square, pixels.")
@click.option("--mean", type=three_numbers, help="Mean of red, green and blue, 0 to 1.")
@click.option("--deviation", type=three_numbers, help="Deviation of red, green, blue, 0 to 1.")
@click.option("--bgr", "is_bgr", is_flag=True, help="It wants blue first.")
@click.option("--text", type=any_path, help="The text tower that belongs to it.")
@click.option("--tokenizer", type=any_path, help="The text tower's tokenizer.json.")
@click.option("--keep-classes", is_flag=True, help="Compare a classifier's classes, not features.")
@pass_shell
def add(  # noqa: PLR0913 - one parameter for each option
    shell: Shell,
    *,
    file: Path,
    name: str,
    input_name: str,
    output_name: str,
    size_px: int | None,
    mean: Three | None,
    deviation: Three | None,
    is_bgr: bool,
    text: Path | None,
    tokenizer: Path | None,
    keep_classes: bool,
) -> None:
    r"""Add any ONNX image model.

    What the file says of itself is taken from it; the options say the rest. A classifier is cut
    before its last layer.

    \b
        photofind models add resnet50.onnx
        photofind models add vision.onnx --text text.onnx --tokenizer tokenizer.json --name clip
    """
    from photofind.core.fingerprints.model_spec import ModelOptions
    from photofind.core.fingerprints.models import NewModel

    options = ModelOptions(
        name=name,
        input=input_name,
        output=output_name,
        size_px=size_px,
        mean=mean,
        deviation=deviation,
        is_bgr=is_bgr,
    )
    with shell.library() as library:
        info = library.models.add(NewModel(file.absolute(), options, text, tokenizer, keep_classes))
    click.echo(f"{shown(info.name)} is here: {info.dimension} numbers a picture.")
    print_note(f"To search with it: photofind models use {shown(info.name)}")
