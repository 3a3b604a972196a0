"""``lenet-edge fleet status``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import note, print_json, show_table
from lenet_edge.core.errors import VerdictError

if TYPE_CHECKING:
    from device.service.rollout import MemberStatus

EPILOG = """\b
Examples:
  lenet-edge fleet status FLEET.toml
  lenet-edge fleet status FLEET.toml --json

The exit code is 8 unless every machine is reached and reads frames. 'lenet-edge fleet --help' shows
what FLEET.toml looks like.
"""


@click.command("status", epilog=EPILOG)
@click.argument("fleet", metavar="FLEET.toml", type=click.Path(path_type=Path))
@json_option
def command(fleet: Path, as_json: bool) -> None:
    """Report which release each machine runs, its health, and its last valid reading."""
    from device.service.fleet_file import load_fleet
    from device.service.rollout import fleet_status

    members = load_fleet(fleet).members
    found = fleet_status(members)
    if as_json:
        machines = [status.to_json() for status in found]
        print_json({"schema": "lenet-edge/fleet-status/1", "machines": machines})
    else:
        show_table(
            f"{len(found)} machines",
            ("machine", "release", "health", "last valid reading", "frames a second"),
            [_row(status) for status in found],
            left=4,
        )
        for status in found:
            if status.problem is not None:
                note(f"{status.member}: {status.problem}")
    unhealthy = sum(not status.healthy for status in found)
    if unhealthy:
        raise VerdictError(f"{unhealthy} of {len(found)} machines are not healthy")


def _row(status: "MemberStatus") -> tuple[str, ...]:
    page = status.facts.get("page") or {}
    last = page.get("last_valid") or {}
    fps = page.get("fps")
    return (
        str(status.member),
        status.facts.get("release") or "-",
        "healthy" if status.healthy else "unreachable" if status.error else "not healthy",
        str(last.get("text", "-")),
        "-" if fps is None else f"{fps:.1f}",
    )
