"""``lenet-edge service``: a reader that starts at boot and runs for months."""

import click

from lenet_edge.commands.lazy import LazyGroup

ACTIONS: dict[str, tuple[str, str]] = {
    "install": (
        "service_install",
        "Install the reader as a service that starts now and at every boot.",
    ),
    "status": ("service_status", "Report whether the service runs, and how often it restarted."),
    "logs": ("service_logs", "Show the log of the service."),
    "uninstall": ("service_uninstall", "Stop the service and remove it from systemd."),
}


@click.group("service", cls=LazyGroup, table=ACTIONS)
def command() -> None:
    """Keep 'lenet-edge run' running under systemd.

    The service counts as started when the first frame was read. If no frame is read for a while,
    systemd restarts it, whether a driver is stuck, a camera is lost or the program crashed. It runs
    without root permissions, can write only to its own folders, and can open only cameras in /dev.
    """
