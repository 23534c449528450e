"""``photofind doctor``: is everything in order, and if not, what to do."""

import click

from photofind.cli.checks import Check, Verdict, all_checks
from photofind.cli.output import Json, print_json
from photofind.cli.scan import json_option
from photofind.cli.shell import Shell, pass_shell

SIGNS = {Verdict.FINE: "ok", Verdict.WARNING: "note", Verdict.BROKEN: "BROKEN"}


@click.command()
@json_option
@pass_shell
def doctor(shell: Shell, *, as_json: bool) -> None:
    r"""Check that everything is in order, and say what to do if not.

    Looks at the installation, the model, the library and the display, and changes nothing. Exits
    with 1 if something is broken.

    \b
        photofind doctor
        photofind doctor --json | jq '.checks[] | select(.verdict != "fine")'
    """
    checks = []
    for check in all_checks(shell.paths):
        checks.append(check)
        if not as_json:
            _print_check(check)
    is_healthy = all(check.verdict is not Verdict.BROKEN for check in checks)
    if as_json:
        fields: list[Json] = [_fields(check) for check in checks]
        print_json({"healthy": is_healthy, "checks": fields})
    if not is_healthy:
        raise click.exceptions.Exit(1)


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
