"""``lenet-edge deploy``: install a reader on a Raspberry Pi, over SSH."""

from pathlib import Path

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import note, print_json

EPILOG = """\b
Examples:
  lenet-edge deploy pi@raspberrypi.local
  lenet-edge deploy pi@192.168.1.7 --bundle build/lenet5-modern
  lenet-edge deploy pi@192.168.1.7 --wheelhouse wheels     a Pi without internet

It uses your ssh settings and asks for no password, so type 'ssh-copy-id pi@HOST' first. Run it
again with a new bundle to update. If the update reads no frame in time, deploy rolls back to the
previous release (exit code 10). The settings file on the machine is created once and never
overwritten.
"""


@click.command("deploy", epilog=EPILOG)
@click.argument("target", metavar="USER@HOST")
@click.option(
    "--bundle",
    type=click.Path(path_type=Path),
    help="Folder of the bundle to install.  [default: the bundle shipped with lenet-edge]",
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
@click.option(
    "--folder",
    help="Installation folder on the target.  [default: ~/.local/share/lenet-edge; for root "
    "/opt/lenet-edge]",
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
    "0.0.0.0:8080, with a token]",
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
    type=click.FloatRange(1, 3600),
    default=120,
    help="Seconds within which the reader on the target must read its first frame.",
)
@json_option
def command(
    target: str,
    bundle: Path | None,
    port: int | None,
    identity: Path | None,
    options: tuple[str, ...],
    folder: str | None,
    source: str | None,
    serve: str | None,
    wheel: Path | None,
    wheelhouse: Path | None,
    wait: float,
    as_json: bool,
) -> None:
    """Install lenet-edge and a bundle on a machine with a camera, and run them there."""
    from device.service.deployment import DEPLOYED_LISTEN, deploy, pack
    from device.service.ssh import Machine

    machine = Machine(target, port, identity, options)
    payload = pack(bundle, wheel, wheelhouse)
    result = deploy(machine, payload, folder, serve or DEPLOYED_LISTEN, wait, note, source)
    if as_json:
        print_json({"schema": "lenet-edge/deployment/1", "target": target, **result})
        return
    note(f"{result['release']} is running. Its settings file there is {result['settings']}")
    if result["manager"] == "none":
        note("The target has no systemd: nothing restarts the reader after a crash or a reboot")
    print(result["url"])
