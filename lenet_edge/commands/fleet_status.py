"""``lenet-edge fleet status``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import FiniteRange, json_option
from lenet_edge.core.console import counted, note, print_json, show_table
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
@click.option(
    "--limit",
    type=FiniteRange(1, 3600),
    default=60,
    show_default=True,
    help="Seconds within which a machine must answer each of two questions.",
)
@json_option
def command(fleet: Path, limit: float, as_json: bool) -> None:
    """Report which release each machine runs, its health, and its last valid reading.

    A machine that does not answer in time is unreachable, and keeps no other waiting.
    """
    from device.service.fleet_file import load_fleet
    from device.service.rollout import fleet_status

    members = load_fleet(fleet).members
    found = fleet_status(members, limit)
    if as_json:
        machines = [status.to_json() for status in found]
        print_json({"schema": "lenet-edge/fleet-status/1", "machines": machines})
    else:
        show_table(
            counted(len(found), "machine"),
            ("machine", "release", "health", "last valid reading", "frames a second"),
            [_row(status) for status in found],
            left=4,
        )
        for status in found:
            if status.problem is not None:
                note(f"{status.member}: {status.problem}")
    unhealthy = sum(not status.healthy for status in found)
    if unhealthy:
        verb = "is" if unhealthy == 1 else "are"
        raise VerdictError(f"{unhealthy} of {counted(len(found), 'machine')} {verb} not healthy")


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
