"""``lenet-edge fleet collect``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import counted, note, print_json, print_line
from lenet_edge.core.errors import DeviceError

if TYPE_CHECKING:
    from device.service.collection import Collected

EPILOG = """\b
Examples:
  lenet-edge fleet collect FLEET.toml --out corrections
  lenet-edge train --preset tune --extra corrections --out build/tuned.npz

Pictures that are in the folder already are not written again, so it can be repeated at any time.
"""


@click.command("collect", epilog=EPILOG)
@click.argument("fleet", metavar="FLEET.toml", type=click.Path(path_type=Path))
@click.option(
    "--out",
    required=True,
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the pictures: one folder per label in it.",
)
@click.option(
    "--recorded",
    is_flag=True,
    help="Take digits of stable readings too (record.folder), not only corrected ones. Nobody has "
    "looked at their labels.",
)
@json_option
def command(fleet: Path, out: Path, recorded: bool, as_json: bool) -> None:
    """Copy the digits that were corrected on the pages of all machines, for 'train --extra'."""
    from device.service.collection import collect
    from device.service.fleet_file import load_fleet

    def report(found: "Collected") -> None:
        note(found.error or f"{found.member}: {found.new} new, {found.known} known")

    members = load_fleet(fleet).members
    everything = collect(members, out, recorded, report)
    new = sum(found.new for found in everything)
    failed = [found.member.machine.target for found in everything if found.error]
    if as_json:
        machines = [
            {
                "target": found.member.machine.target,
                "name": found.member.name,
                "new": found.new,
                "known": found.known,
                "error": found.error,
            }
            for found in everything
        ]
        print_json({"schema": "lenet-edge/collection/1", "folder": str(out), "machines": machines})
    else:
        print_line(f"{counted(new, 'new picture')} in {out}")
    if failed:
        raise DeviceError(f"nothing came from {', '.join(failed)}; run it again to continue")
