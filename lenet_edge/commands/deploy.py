"""``lenet-edge deploy``: install a reader on a Raspberry Pi, or on several, over SSH."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import FiniteRange, json_option, name_option, replace_option
from lenet_edge.core.console import note, print_json, print_line
from lenet_edge.core.errors import DeviceError

if TYPE_CHECKING:
    from device.service.deployment import Payload, Plan
    from device.service.ssh import Machine

EPILOG = """\b
Examples:
  lenet-edge deploy pi@raspberrypi.local
  lenet-edge deploy pi@192.168.1.7 --bundle build/lenet5-modern
  lenet-edge deploy pi@192.168.1.7 --wheelhouse wheels     a Pi without internet
  lenet-edge deploy pi@192.168.1.7 --name gas              a second reader on one Pi
  lenet-edge deploy pi@cellar pi@attic pi@garage           several machines, in parallel

It uses your ssh settings and asks for no password, so type 'ssh-copy-id pi@HOST' first. Run it
again with a new bundle to update. The machine reads known digits with the new bundle before the
previous release is stopped. If the bundle is damaged, or the update reads no frame in time, deploy
rolls back to the previous release, with the reason (exit code 10). The settings file on the machine
is created once and never overwritten. The reader never runs as root: it has a user of its own.
"""


@click.command("deploy", epilog=EPILOG)
@click.argument("targets", metavar="USER@HOST...", nargs=-1, required=True)
@click.option(
    "--bundle",
    type=click.Path(path_type=Path),
    help="Bundle to install: its folder, or a name that 'lenet-edge bundles' lists.  "
    "[default: handwriting]",
)
@click.option(
    "--port", type=click.IntRange(1, 65535), help="SSH port.  [default: as in your ssh settings]"
)
@click.option(
    "--identity",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Key file to log in with.  [default: as in your ssh settings]",
)
@click.option(
    "--ssh-option",
    "options",
    multiple=True,
    metavar="KEY=VALUE",
    help="Option of ssh_config, such as ProxyJump=HOST. Repeat it for several options.",
)
@name_option
@click.option(
    "--folder",
    help="Installation folder on the target.  [default: /opt/lenet-edge, or "
    "~/.local/share/lenet-edge for a user who may not use sudo without a password; with --name, "
    "the name is added]",
)
@click.option(
    "--source",
    metavar="picamera2|v4l2:auto|v4l2:N|URL|demo",
    help="Source of frames, for a settings file that is created now.  [default: a camera of the "
    "target]",
)
@click.option(
    "--serve",
    metavar="HOST:PORT",
    help="Address of the live view, for a settings file that is created now.  [default: "
    "0.0.0.0 with the first free port from 8080, and a token]",
)
@click.option(
    "--wheel",
    type=click.Path(path_type=Path),
    help="Wheel of lenet-edge to install.  [default: made from this installation]",
)
@click.option(
    "--wheelhouse",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder with wheels of all dependencies, for a target without internet.",
)
@click.option(
    "--wait",
    type=FiniteRange(1, 3600),
    default=120,
    help="Seconds within which the reader on the target must read its first frame.",
)
@click.option(
    "--trusted-keys",
    metavar="FILE",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Public keys, by one of which the bundle must be signed ('lenet-edge sign'); from now on "
    "the target demands it of every bundle.",
)
@replace_option
@click.option(
    "--skip-known-digits",
    is_flag=True,
    help="Do not let the target read known digits first; for a network of another kind of digits.",
)
@click.option(
    "--parallel",
    type=click.IntRange(1, 64),
    default=4,
    help="Number of targets that are installed at a time.",
)
@click.option(
    "--keep-going",
    is_flag=True,
    help="Begin with the other targets even after one failed.  [default: stop at the first "
    "failure]",
)
@json_option
def command(
    targets: tuple[str, ...],
    bundle: Path | None,
    port: int | None,
    identity: Path | None,
    options: tuple[str, ...],
    name: str,
    folder: str | None,
    source: str | None,
    serve: str | None,
    wheel: Path | None,
    wheelhouse: Path | None,
    wait: float,
    trusted_keys: Path | None,
    replace: bool,
    skip_known_digits: bool,
    parallel: int,
    keep_going: bool,
    as_json: bool,
) -> None:
    """Install lenet-edge and a bundle on machines with a camera, and run them there."""
    from device.service.deployment import Plan, pack
    from device.service.ssh import Machine

    plan = Plan(name, folder, serve, wait, source, replace, not skip_known_digits)
    machines = [Machine(target, port, identity, options) for target in dict.fromkeys(targets)]
    payload = pack(bundle, wheel, wheelhouse, trusted_keys)
    if len(machines) == 1:
        _deploy_to_one(machines[0], payload, plan, as_json)
    else:
        _deploy_to_several(machines, payload, plan, parallel, keep_going, as_json)


def _deploy_to_one(machine: "Machine", payload: "Payload", plan: "Plan", as_json: bool) -> None:
    """Deploy to one machine: every step is a line, and the result is the address of its page."""
    from device.service.deployment import deploy

    result = deploy(machine, payload, plan, note)
    if as_json:
        print_json({"schema": "lenet-edge/deployment/1", "target": machine.target, **result})
        return
    note(f"{result['release']} is running. Its settings file there is {result['settings']}")
    if result["manager"] == "none":
        note("The target has no systemd: nothing restarts the reader after a crash or a reboot")
    print_line(result["url"])


def _deploy_to_several(
    machines: Sequence["Machine"],
    payload: "Payload",
    plan: "Plan",
    parallel: int,
    keep_going: bool,
    as_json: bool,
) -> None:
    """Deploy to several machines: each of them is one line, as soon as it has ended.

    Raises:
        DeviceError: if one of them failed.
    """
    from device.service.deployments import deploy_to_all

    note(f"deploying to {len(machines)} machines; the first time takes minutes")
    outcomes = deploy_to_all(
        machines,
        payload,
        plan,
        parallel,
        keep_going,
        lambda outcome: None if as_json else print_line(str(outcome)),
    )
    if as_json:
        deployments = [
            {"target": o.target, "state": o.state, "error": o.error, **(o.result or {})}
            for o in outcomes
        ]
        print_json({"schema": "lenet-edge/deployments/1", "deployments": deployments})
    failed = [outcome.target for outcome in outcomes if outcome.error]
    if failed:
        running = sum(outcome.state == "running" for outcome in outcomes)
        raise DeviceError(
            f"{running} of {len(machines)} machines run it; {', '.join(failed)} failed"
        )
