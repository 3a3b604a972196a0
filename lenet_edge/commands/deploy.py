"""``lenet-edge deploy``: onto a Raspberry Pi, over ssh."""

from pathlib import Path

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import note, print_json

EPILOG = """\b
Examples:
  lenet-edge deploy pi@raspberrypi.local
  lenet-edge deploy pi@192.168.1.7 --bundle build/lenet5-modern
  lenet-edge deploy pi@192.168.1.7 --wheelhouse wheels     a Pi without the internet

It uses ssh as you have it set up, and asks for nothing: 'ssh-copy-id pi@HOST' first. Again with
another bundle, it is swapped; if that does not read its first frame in time, the one before is
returned to (exit code 10). Settings on the machine are made once and never overwritten.
"""


@click.command("deploy", epilog=EPILOG)
@click.argument("target", metavar="USER@HOST")
@click.option(
    "--bundle",
    type=click.Path(path_type=Path),
    help="The folder of a bundle.  [default: the one that came with lenet-edge]",
)
@click.option("--port", type=click.IntRange(1, 65535), help="Of the ssh server.  [default: 22]")
@click.option(
    "--identity",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="The key to log in with.  [default: as ssh does]",
)
@click.option(
    "--ssh-option",
    "options",
    multiple=True,
    metavar="KEY=VALUE",
    help="An option of ssh_config, as ProxyJump=HOST; may be given several times.",
)
@click.option(
    "--folder",
    help="Where to, there.  [default: ~/.local/share/lenet-edge; for root /opt/lenet-edge]",
)
@click.option(
    "--source",
    metavar="picamera2|v4l2:N|URL|demo",
    help="Where frames come from, in settings that are made now.  "
    "[default: a camera that is there]",
)
@click.option(
    "--serve",
    metavar="HOST:PORT",
    help="Where the page is, in settings that are made now.  [default: 0.0.0.0:8080, with a token]",
)
@click.option(
    "--wheel",
    type=click.Path(path_type=Path),
    help="A wheel of lenet-edge.  [default: made from this installation]",
)
@click.option(
    "--wheelhouse",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="A folder with wheels of all that is needed: the machine then needs no internet.",
)
@click.option(
    "--wait",
    type=click.FloatRange(1, 3600),
    default=120,
    help="Seconds within which it must read its first frame there.",
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
    from device.service.deployment import LISTEN, deploy, pack
    from device.service.ssh import Machine

    machine = Machine(target, port, identity, options)
    payload = pack(bundle, wheel, wheelhouse)
    result = deploy(machine, payload, folder, serve or LISTEN, wait, note, source)
    if as_json:
        print_json({"schema": "lenet-edge/deployment/1", "target": target, **result})
        return
    note(f"{result['release']} runs. Its settings are {result['settings']} there")
    if result["manager"] == "none":
        note("There is no systemd there: nobody starts it again after a crash or a reboot")
    print(result["url"])
