"""``lenet-edge fleet``: many machines with readers, listed in one file."""

import click

from lenet_edge.commands.lazy import LazyGroup

ACTIONS: dict[str, tuple[str, str]] = {
    "status": ("fleet_status", "Report which release each machine runs, and how it does."),
    "deploy": ("fleet_deploy", "Roll out a release in stages; roll back if health falls."),
    "monitor": ("fleet_monitor", "Write what Prometheus and Grafana need to watch all machines."),
    "collect": ("fleet_collect", "Copy corrected digits from all machines, for training."),
}

EPILOG = """\b
The file that lists the fleet, FLEET.toml:
  bundle = "build/lenet5-modern"          what is deployed; leave it out for handwriting
  machines = [
    "pi@cellar.local",                    in the order in which they are updated
    "pi@attic.local",
    { target = "pi@garage.local", name = "gas", source = "v4l2:2" },
  ]

Before 'machines' may stand, for all of them: trusted_keys (see 'lenet-edge sign'), wheel,
wheelhouse, port, identity, ssh_options, name, folder and source, as 'lenet-edge deploy' takes them;
the last six also in the table of one machine. Paths are relative to the file.
"""


@click.group("fleet", cls=LazyGroup, table=ACTIONS, epilog=EPILOG)
def command() -> None:
    """Look after many machines with readers over ssh: status, roll-out, training data.

    It uses your ssh settings and asks for no password.
    """
