"""``lenet-edge service install``."""

import sys
from pathlib import Path

import click

from lenet_edge.commands.shared_options import user_option
from lenet_edge.core.console import note

EPILOG = """\b
Examples:
  lenet-edge config init settings.toml                          a file to begin with
  lenet-edge service install --config settings.toml --print     show the unit, change nothing
  sudo .venv/bin/lenet-edge service install --config settings.toml
  lenet-edge service install --config settings.toml --user      without root

Again, after the settings or lenet-edge have changed: the unit is written anew and restarted.
"""


@click.command("install", epilog=EPILOG)
@click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="The settings it runs with; relative paths in it begin in its state folder.",
)
@user_option
@click.option(
    "--run-as",
    metavar="NAME",
    help="The user it runs as.  [default: who typed sudo; for root a user that systemd makes]",
)
@click.option(
    "--watchdog",
    type=click.IntRange(10, 86400),
    default=90,
    help="Seconds without a frame read after which it is restarted.",
)
@click.option("--print", "only_print", is_flag=True, help="Print the unit and change nothing.")
def command(
    config: Path, per_user: bool, run_as: str | None, watchdog: int, only_print: bool
) -> None:
    """Have systemd run it with these settings, from now on and at every boot."""
    from device.service import systemd
    from device.service.unit import ServiceUnit, unit_text
    from device.service.writable import written_folders
    from device.settings.settings import load

    config = config.absolute()
    settings = load(config)
    user = run_as or systemd.service_user()
    unit = unit_text(
        ServiceUnit(
            [sys.executable, "-P", "-m", "lenet_edge", "run", "--config", str(config)],
            writable=written_folders(settings, config),
            user=user,
            per_user=per_user,
            groups=systemd.camera_groups(),
            watchdog=watchdog,
        )
    )
    if only_print:
        print(unit, end="")
        return
    manager = systemd.Manager(per_user)
    manager.check_running()
    if user is None and not per_user:
        python = Path(sys.executable)
        systemd.check_readable_by_all([python, python.resolve(), Path(__file__), config])
    changed = manager.install(unit)
    note(
        f"{manager.unit_path} {'written' if changed else 'is as it should be'}; (re)started. Next:"
    )
    more = " --user" if per_user else ""
    note(f"  lenet-edge service status{more}     whether frames are being read")
    note(f"  lenet-edge service logs{more}       what it reported")
    if per_user:
        note("  sudo loginctl enable-linger $USER   so that it runs while you are not logged in")
