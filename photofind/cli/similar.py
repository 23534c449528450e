"""``photofind similar``: is this picture in the library, and what looks like it?"""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from photofind.cli.output import Json, path_fields, print_json, print_note, shown
from photofind.cli.progress import terminal_task
from photofind.cli.shell import Shell, any_path, pass_shell
from photofind.core.domain import Grade, Photo, PhotoId, SearchResult
from photofind.core.errors import PhotofindError

if TYPE_CHECKING:
    from photofind.core.finding.values import Findings, Query
    from photofind.core.library import Library

Box = tuple[float, float, float, float]


class RegionType(click.ParamType[Box]):
    """``X,Y,W,H``: in pixels, or in shares of the picture if no number is above 1."""

    name = "region"

    def convert(
        self, value: str | Box, param: click.Parameter | None, ctx: click.Context | None
    ) -> Box:
        """Return four numbers (click override)."""
        if isinstance(value, tuple):
            return value
        try:
            x, y, width, height = (float(part) for part in value.split(","))
        except ValueError:
            self.fail(f"{value!r} is not X,Y,W,H: four numbers.", param, ctx)
        if min(x, y) < 0 or min(width, height) <= 0:
            self.fail(f"{value!r} is not a rectangle.", param, ctx)
        return x, y, width, height


limit_option = click.option(
    "-k", "limit", type=click.IntRange(min=1), default=20, show_default=True, metavar="N",
    help="How many photos to list at most.",
)  # fmt: skip


@click.command()
@click.argument("images", nargs=-1, required=True, type=any_path, metavar="IMAGE...")
@limit_option
@click.option(
    "--region", type=RegionType(), metavar="X,Y,W,H",
    help="Look only for this part of the picture: pixels, or shares from 0 to 1.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object per IMAGE and line.")
@pass_shell
def similar(
    shell: Shell, *, images: tuple[Path, ...], limit: int, region: Box | None, as_json: bool
) -> None:
    r"""Find a picture in the library, and photos like it.

    The strongest evidence comes first. A picture that is itself in the library is listed before
    all others; it does not count towards -k.

    \b
        photofind similar ~/Downloads/holiday.jpg
        photofind similar --region 0.5,0,0.5,1 group-photo.jpg
        photofind similar *.jpg --json | jq -r 'select(.results[0].grade == "identical").query'
    """
    failed = False
    with shell.library() as library, terminal_task() as task:
        for image in images:
            try:
                findings = library.find(_query(image, region), k=limit, task=task)
            except PhotofindError as error:
                # One picture that cannot be read must not cost the answers for the others.
                print_note(f"photofind: {error}")
                failed = True
                continue
            print_findings(library, image, findings, as_json=as_json)
    if failed:
        raise click.exceptions.Exit(1)


def _query(image: Path, region: Box | None) -> "Query":
    from dataclasses import replace

    from photofind.core.finding.values import Query, Region

    query = Query.of_file(image)
    if region is None:
        return query
    if max(region) <= 1:
        return query.within(Region(*region))
    x, y, width, height = (round(number) for number in region)
    return replace(query, pixels_box=(x, y, width, height))


def print_findings(library: "Library", image: Path, findings: "Findings", *, as_json: bool) -> None:
    """Print the answer to one query."""
    found = [result.photo for result in findings.results]
    photos = {photo.id: photo for photo in library.photos(found)}
    if as_json:
        print_json(findings_fields(image, findings, photos))
        return
    click.echo(f"{shown(image)}: {verdict(findings)}")
    for result in findings.results:
        click.echo(f"  {_line(result, photos[result.photo])}")


def findings_fields(
    image: Path, findings: "Findings", photos: dict[PhotoId, Photo]
) -> dict[str, Json]:
    """Return one object of ``similar --json``."""
    results = [result_fields(result, photos[result.photo]) for result in findings.results]
    fields: dict[str, Json] = {**path_fields(image, "query"), "results": results}
    if findings.too_plain:
        fields["too_plain"] = True
    return fields


def result_fields(result: SearchResult, photo: Photo) -> dict[str, Json]:
    """Return one photo of a list of results."""
    fields: dict[str, Json] = {
        **path_fields(photo.path),
        "grade": result.grade.word,
        "similarity": round(result.similarity, 4),
    }
    if result.is_self:
        fields["self"] = True
    if result.transformation and result.transformation.describe():
        fields["how"] = result.transformation.describe()
    return fields


def verdict(findings: "Findings") -> str:
    """Say in one sentence whether the picture is in the library."""
    words = {
        Grade.IDENTICAL: "identical",
        Grade.PIXELS: "with the same pixels",
        Grade.SAME: "re-saved",
        Grade.EDITED: "edited",
    }
    copies = [f"{findings.counts[g]} {words[g]}" for g in words if findings.counts.get(g)]
    is_inside = any(result.is_self for result in findings.results)
    if copies:
        return f"in your library: {', '.join(copies)}."
    if findings.too_plain:
        return "too plain to compare; only exact copies are recognised."
    return "in your library, once." if is_inside else "not in your library."


def _line(result: SearchResult, photo: Photo) -> str:
    how = result.transformation.describe() if result.transformation else ""
    remark = "this very file" if result.is_self else how
    start = f"{result.grade.word:<9} {result.similarity:5.2f}  {shown(photo.path)}"
    return f"{start}  ({remark})" if remark else start
