"""``lenet-edge service``: reading that starts at boot and goes on for months."""

import click

from lenet_edge.commands.lazy import LazyGroup

ACTIONS: dict[str, tuple[str, str]] = {
    "install": ("service_install", "Have systemd run it, from now on and at every boot."),
    "status": ("service_status", "Say whether it runs, since when, and how often it restarted."),
    "logs": ("service_logs", "Show what it reported."),
    "uninstall": ("service_uninstall", "Stop it and remove it from systemd."),
}


@click.group("service", cls=LazyGroup, table=ACTIONS)
def command() -> None:
    """Keep 'lenet-edge run' running, under systemd.

    It counts as started once a frame was read. If no frame is read for a while it is restarted,
    whatever the reason: a stuck driver, a lost camera, a crash. It runs without rights of root,
    sees the disk read-only but for its own folders, and of /dev only cameras.
    """
