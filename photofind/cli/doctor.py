"""``photofind doctor``: is everything in order, and if not, what to do."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from photofind.cli.checks import Check, Verdict, all_checks
from photofind.cli.output import Json, path_fields, print_json, print_note, shown
from photofind.cli.scan import json_option, wait_option
from photofind.cli.shell import Shell, pass_shell

if TYPE_CHECKING:
    from photofind.core.library.repairing import Repair

SIGNS = {Verdict.FINE: "ok", Verdict.WARNING: "note", Verdict.BROKEN: "BROKEN"}


@click.command()
@click.option(
    "--repair",
    "is_repair",
    is_flag=True,
    help="Set aside what is damaged and can be made again. Close every other photofind first.",
)
@wait_option
@json_option
@pass_shell
def doctor(shell: Shell, *, is_repair: bool, wait_s: float, as_json: bool) -> None:
    r"""Check that everything is in order, and say what to do if not.

    Looks at the installation, the model, the library and the display, and changes nothing. Exits
    with 1 if something is broken. With --repair, damaged files of the library are moved to a folder
    inside of it first, so that the next scan makes them again; your photos are not touched, nor is
    the journal of what was let go of.

    \b
        photofind doctor
        photofind doctor --repair
        photofind doctor --json | jq '.checks[] | select(.verdict != "fine")'
    """
    repair = _repaired(shell, wait_s) if is_repair else None
    if repair is not None:
        _tell_of_repair(repair)
    checks = []
    for check in all_checks(shell.paths):
        checks.append(check)
        if not as_json:
            _print_check(check)
    is_healthy = all(check.verdict is not Verdict.BROKEN for check in checks)
    if as_json:
        fields: list[Json] = [_fields(check) for check in checks]
        print_json({"healthy": is_healthy, "checks": fields, **_repair_fields(repair)})
    if not is_healthy:
        raise click.exceptions.Exit(1)


def _repaired(shell: Shell, wait_s: float) -> "Repair | None":
    from photofind.core.library.repairing import find_damage, repair

    damage = find_damage(shell.paths)
    return repair(shell.paths, damage, wait_s) if damage.rebuildable else None


def _tell_of_repair(repair: "Repair") -> None:
    print_note(
        f"What was damaged is set aside in {shown(repair.aside)}. Scan again: photofind scan"
    )
    if repair.are_settings_new:
        print_note(
            "Your settings are those of the first day. Before you scan, say again what is never "
            "scanned: photofind folders exclude. The window notices new photos by itself only when "
            "you choose that again."
        )
    if not repair.are_all_folders_known:
        print_note(
            "Which folders there were, and which were protected, could not be read any more: add "
            "them with photofind scan FOLDER, and protect them with photofind folders protect."
        )
    for folder in repair.lost_folders:
        print_note(
            f"{shown(folder)} could not be added again: add it when it is there, and protect it "
            "with photofind folders protect if it was protected."
        )


def _repair_fields(repair: "Repair | None") -> dict[str, Json]:
    if repair is None:
        return {}
    return {
        "repair": {
            **path_fields(repair.aside, "aside"),
            "folders": _paths(repair.folders),
            "lost_folders": _paths(repair.lost_folders),
            "are_all_folders_known": repair.are_all_folders_known,
            "are_settings_new": repair.are_settings_new,
        }
    }


def _paths(paths: tuple[Path, ...]) -> list[Json]:
    return [path_fields(path) for path in paths]


def _fields(check: Check) -> dict[str, Json]:
    return {
        "subject": check.subject,
        "verdict": check.verdict.value,
        "found": check.found,
        "advice": check.advice,
    }


def _print_check(check: Check) -> None:
    click.echo(f"{SIGNS[check.verdict]:<7} {check.subject}: {check.found}")
    if check.advice:
        click.echo(f"        {check.advice}")
