"""``lenet-edge fleet deploy``."""

from pathlib import Path

import click

from lenet_edge.commands.shared_options import FiniteRange, json_option, stoppable
from lenet_edge.core.console import counted, note, print_json, print_line
from lenet_edge.core.errors import DeviceError

EPILOG = """\b
Examples:
  lenet-edge fleet deploy FLEET.toml
  lenet-edge fleet deploy FLEET.toml --stages 2,25%,100% --watch 600
  lenet-edge fleet deploy FLEET.toml --allow-failed 2     two machines may be unreachable or fail

Each machine reads known digits before its previous release is stopped, and rolls back by itself if
it reads no frame in time. After each stage every updated machine is asked again. If more fail than
may, all that were updated go back to what ran before (exit code 10). Interrupted, it leaves each
machine with one release that runs; run it again to continue.
"""


@click.command("deploy", epilog=EPILOG)
@click.argument("fleet", metavar="FLEET.toml", type=click.Path(path_type=Path))
@click.option(
    "--stages",
    default="1,10%,100%",
    show_default=True,
    help="How many machines have the release after each stage: numbers or per cents.",
)
@click.option(
    "--watch",
    type=FiniteRange(0, 86_400),
    default=60,
    show_default=True,
    help="Seconds after each stage after which the updated machines must be healthy.",
)
@click.option(
    "--allow-failed",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    help="Number of machines that may fail, or be unreachable, before all go back.",
)
@click.option(
    "--parallel",
    type=click.IntRange(1, 64),
    default=4,
    show_default=True,
    help="Number of machines that are installed at a time.",
)
@click.option(
    "--wait",
    type=FiniteRange(1, 3600),
    default=120,
    show_default=True,
    help="Seconds within which the reader on a machine must read its first frame.",
)
@click.option(
    "--skip-known-digits",
    is_flag=True,
    help="Do not let the machines read known digits first; for a network of another kind.",
)
@json_option
def command(
    fleet: Path,
    stages: str,
    watch: float,
    allow_failed: int,
    parallel: int,
    wait: float,
    skip_known_digits: bool,
    as_json: bool,
) -> None:
    """Roll out a release in stages; stop and roll back when machines do not stay healthy."""
    from device.service.deployment import pack
    from device.service.fleet_file import load_fleet
    from device.service.rollout import Rollout, RolloutOptions

    listed = load_fleet(fleet)
    options = RolloutOptions(
        stages.split(","), watch, allow_failed, parallel, wait, not skip_known_digits
    )
    payload = pack(listed.bundle, listed.wheel, listed.wheelhouse, listed.trusted_keys)
    note(f"rolling out {payload.release} to {counted(len(listed.members), 'machine')}")
    rollout = Rollout(listed.members, payload, options, note)
    with stoppable(f"lenet-edge fleet deploy {fleet}"):
        succeeded = rollout.run()
    machines = rollout.report()
    if as_json:
        release = payload.release
        print_json(
            {"schema": "lenet-edge/fleet-deployment/1", "release": release, "machines": machines}
        )
    running = sum(machine["state"] == "running" for machine in machines)
    failed = [machine["target"] for machine in machines if machine["state"] == "failed"]
    summary = f"{running} of {counted(len(machines), 'machine')} run {payload.release}"
    also = f"; failed: {', '.join(failed)}" if failed else ""
    if not succeeded:
        raise DeviceError(f"the roll-out was stopped: {summary}{also}")
    if not as_json:
        print_line(summary + also)
