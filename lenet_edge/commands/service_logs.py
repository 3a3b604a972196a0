"""``lenet-edge service logs``."""

import click

from lenet_edge.commands.shared_options import user_option

EPILOG = """\b
Examples:
  lenet-edge service logs
  lenet-edge service logs --follow

Readings are not in it: a log on an SD card wears it out. They are where the settings send them.
"""


@click.command("logs", epilog=EPILOG)
@user_option
@click.option("--lines", type=click.IntRange(1), default=50, help="As many of the last lines.")
@click.option("--follow", is_flag=True, help="Go on as more are written; Ctrl-C ends.")
def command(per_user: bool, lines: int, follow: bool) -> None:
    """Show what it reported: cameras lost and found, errors, restarts."""
    from device.service.systemd import Manager

    Manager(per_user).follow_log(lines, follow)
