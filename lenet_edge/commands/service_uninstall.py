"""``lenet-edge service uninstall``."""

import click

from lenet_edge.commands.shared_options import name_option, user_option
from lenet_edge.core.console import note

EPILOG = """\b
Examples:
  sudo .venv/bin/lenet-edge service uninstall
  lenet-edge service uninstall --user
"""


@click.command("uninstall", epilog=EPILOG)
@user_option
@name_option
def command(per_user: bool, name: str) -> None:
    """Stop the service and remove it from systemd. Settings and recorded files are kept."""
    from device.service.systemd import Manager

    manager = Manager(per_user, name)
    if manager.uninstall():
        note(f"stopped; {manager.unit_path} was removed. Settings and recorded files are kept")
    else:
        note(f"{manager.unit_path} does not exist: nothing to do")
