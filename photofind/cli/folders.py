"""``photofind folders``: which folders the library watches, and how they are treated."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from photofind.cli.output import Json, count, path_fields, print_json, print_note, shown
from photofind.cli.scan import json_option
from photofind.cli.shell import Shell, any_path, pass_shell
from photofind.core.domain import Folder, FolderState
from photofind.core.errors import FolderError
from photofind.core.paths import is_folder

if TYPE_CHECKING:
    from photofind.core.library import Library

folder_arguments = click.argument(
    "paths", nargs=-1, required=True, type=any_path, metavar="FOLDER..."
)


@click.group()
def folders() -> None:
    r"""List, add, remove, protect and rank folders.

    \b
        photofind folders list
        photofind folders protect ~/Pictures/Originals
        photofind folders rank ~/Pictures ~/Downloads
    """


@folders.command("list")
@json_option
@pass_shell
def list_folders(shell: Shell, *, as_json: bool) -> None:
    r"""List the folders of the library, the one that wins first.

    \b
        photofind folders list
        photofind folders list --json | jq -r '.folders[].path'
    """
    with shell.library() as library:
        _print_folders(library, as_json=as_json)


@folders.command()
@folder_arguments
@json_option
@pass_shell
def add(shell: Shell, *, paths: tuple[Path, ...], as_json: bool) -> None:
    r"""Add folders without scanning them yet.

    \b
        photofind folders add ~/Pictures
    """
    for path in paths:
        if not is_folder(path):
            raise FolderError(f"There is no folder {shown(path)}.")
    with shell.library() as library:
        for path in paths:
            library.add_folder(path.absolute())
        _print_folders(library, as_json=as_json)
    if not as_json:
        print_note("They are read by the next scan: photofind scan")


@folders.command()
@folder_arguments
@json_option
@pass_shell
def remove(shell: Shell, *, paths: tuple[Path, ...], as_json: bool) -> None:
    r"""Take folders out of the library. The photos in them are not touched.

    \b
        photofind folders remove /media/old-drive
    """
    with shell.library() as library:
        for path in _known(library, paths):
            library.remove_folder(path)
        _print_folders(library, as_json=as_json)


@folders.command()
@folder_arguments
@click.option("--off", "is_off", is_flag=True, help="Take the protection away again.")
@json_option
@pass_shell
def protect(shell: Shell, *, paths: tuple[Path, ...], is_off: bool, as_json: bool) -> None:
    r"""Protect folders: no photo in them is ever moved to the trash.

    \b
        photofind folders protect ~/Pictures/Originals
        photofind folders protect --off ~/Pictures/Originals
    """
    with shell.library() as library:
        for path in _known(library, paths):
            library.protect_folder(path, is_protected=not is_off)
        _print_folders(library, as_json=as_json)


@folders.command()
@folder_arguments
@json_option
@pass_shell
def rank(shell: Shell, *, paths: tuple[Path, ...], as_json: bool) -> None:
    r"""Put folders in order: of two equal copies the one in the first folder is kept.

    Folders that are not named come after those that are.

    \b
        photofind folders rank ~/Pictures ~/Downloads
    """
    with shell.library() as library:
        first = _known(library, paths)
        rest = [folder.path for folder in _in_order(library) if folder.path not in first]
        library.rank_folders([*first, *rest])
        _print_folders(library, as_json=as_json)


@folders.command()
@click.argument("patterns", nargs=-1, metavar="[PATTERN]...")
@click.option("--remove", "is_remove", is_flag=True, help="Scan what matches PATTERN again.")
@json_option
@pass_shell
def exclude(shell: Shell, *, patterns: tuple[str, ...], is_remove: bool, as_json: bool) -> None:
    r"""Leave out files and folders whose names match a pattern; without one, list the patterns.

    \b
        photofind folders exclude '*.tmp' 'thumbs'
        photofind folders exclude --remove thumbs
    """
    with shell.library() as library:
        known = list(library.settings.exclusions)
        if is_remove:
            wanted = [pattern for pattern in known if pattern not in patterns]
        else:
            wanted = [*known, *(pattern for pattern in patterns if pattern not in known)]
        if wanted != known:
            library.save_settings(replace(library.settings, exclusions=tuple(wanted)))
        _print_exclusions(wanted, as_json=as_json)


def _known(library: "Library", paths: tuple[Path, ...]) -> list[Path]:
    """Return the library's own spelling of folders the user named."""
    known = {folder.path for folder in library.folders()}
    resolved = {path.resolve(): path for path in known}
    found = []
    for path in paths:
        absolute = path.absolute()
        if absolute not in known and absolute.resolve() not in resolved:
            raise FolderError(f"The library has no folder {shown(absolute)}.")
        found.append(absolute if absolute in known else resolved[absolute.resolve()])
    return found


def _in_order(library: "Library") -> list[Folder]:
    return sorted(library.folders(), key=lambda folder: (folder.rank, folder.path))


def folder_fields(folder: Folder) -> dict[str, Json]:
    """Return one folder of ``folders list --json``."""
    return {
        **path_fields(folder.path),
        "state": folder.state.value,
        "protected": folder.is_protected,
        "rank": folder.rank,
        "photos": folder.photos,
        "managed_by": folder.managed_by,
        "synced_by": folder.synced_by,
    }


def _print_folders(library: "Library", *, as_json: bool) -> None:
    ordered = _in_order(library)
    if as_json:
        exclusions: Json = list(library.settings.exclusions)
        fields: Json = [folder_fields(folder) for folder in ordered]
        print_json({"folders": fields, "exclusions": exclusions})
        return
    if not ordered:
        print_note("The library has no folders yet: add one with photofind scan FOLDER.")
    for folder in ordered:
        click.echo(f"{shown(folder.path)}  ({', '.join(_remarks(folder))})")


def _remarks(folder: Folder) -> list[str]:
    remarks = [count(folder.photos, "photo")]
    if folder.state is not FolderState.WATCHED:
        remarks.append(folder.state.value)
    if folder.is_protected:
        remarks.append("protected")
    if folder.managed_by:
        remarks.append(f"managed by {folder.managed_by}: nothing here is marked")
    if folder.synced_by:
        remarks.append(f"synced by {folder.synced_by}: a removal reaches other devices")
    return remarks


def _print_exclusions(patterns: list[str], *, as_json: bool) -> None:
    if as_json:
        print_json({"exclusions": list(patterns)})
        return
    for pattern in patterns:
        click.echo(shown(pattern))
    if not patterns:
        print_note("Nothing is excluded.")
