"""``lenet-edge service logs``."""

import click

from lenet_edge.commands.shared_options import name_option, user_option

EPILOG = """\b
Examples:
  lenet-edge service logs
  lenet-edge service logs --follow

The log has no readings, because a log on an SD card wears it out. Readings go to the outputs in
the settings.
"""


@click.command("logs", epilog=EPILOG)
@user_option
@name_option
@click.option(
    "--lines",
    type=click.IntRange(1),
    default=50,
    help="Number of lines to show, from the end of the log.",
)
@click.option("--follow", is_flag=True, help="Continue to show new lines until Ctrl-C.")
def command(per_user: bool, name: str, lines: int, follow: bool) -> None:
    """Show the log of the service: lost and restored cameras, errors, restarts."""
    from device.service.systemd import Manager

    Manager(per_user, name).follow_log(lines, follow)
