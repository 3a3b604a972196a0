"""``lenet-edge service install``."""

import contextlib
import os
import pwd
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from lenet_edge.commands.shared_options import name_option, replace_option, user_option
from lenet_edge.core.console import alert, note, print_text

if TYPE_CHECKING:
    from device.settings.settings import Settings

_SYSTEM_STATE: Final = "/var/lib"  # %S of a system service: systemd.unit(5).

EPILOG = """\b
Examples:
  lenet-edge config init settings.toml                          a file to start from
  lenet-edge service install --config settings.toml --print     show the unit, change nothing
  sudo .venv/bin/lenet-edge service install --config settings.toml
  lenet-edge service install --config settings.toml --user      without root
  sudo .venv/bin/lenet-edge service install --config gas.toml --name gas

Run it again after a change of the settings or of lenet-edge: it rewrites the unit and restarts the
service. A service never runs as root.
"""


@click.command("install", epilog=EPILOG)
@click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="Settings file for the service. Relative paths in it are resolved against the service's "
    "state directory.",
)
@user_option
@name_option
@replace_option
@click.option(
    "--run-as",
    metavar="NAME",
    help="User that the service runs as.  [default: the user who typed sudo; for root, a user "
    "that systemd makes]",
)
@click.option(
    "--watchdog",
    type=click.IntRange(10, 86400),
    default=90,
    help="Seconds without a frame read after which systemd restarts the service.",
)
@click.option("--print", "only_print", is_flag=True, help="Print the unit, and install nothing.")
def command(
    config: Path,
    per_user: bool,
    name: str,
    replace: bool,
    run_as: str | None,
    watchdog: int,
    only_print: bool,
) -> None:
    """Install a service that reads with these settings, from now on and at every boot."""
    from device.service import systemd
    from device.service.neighbours import check_address_is_free
    from device.service.unit import ServiceUnit, service_name, unit_text
    from device.service.writable_folders import writable_folders
    from device.settings.settings_file import load

    config = config.absolute()
    settings = load(config)
    user = run_as or systemd.service_user()
    systemd.check_not_root(user)
    manager = systemd.Manager(per_user, name)
    run = [sys.executable, "-P", "-m", "lenet_edge", "run", "--config", str(config)]
    unit = unit_text(
        ServiceUnit(
            [*run, *(["--name", name] if name else [])],
            writable=writable_folders(settings, config),
            user=user,
            per_user=per_user,
            groups=systemd.camera_groups(),
            watchdog=watchdog,
            name=name,
        )
    )
    for problem in _missing(settings, Path(_SYSTEM_STATE, service_name(name))):
        alert(problem)
    if only_print:
        print_text(unit)
        return
    manager.check_running()
    if per_user:
        systemd.check_not_root(pwd.getpwuid(os.geteuid()).pw_name)
    if not replace:
        manager.check_replaceable(config)
    check_address_is_free(settings, manager.other_readers())
    if user is None and not per_user:
        python = Path(sys.executable)
        systemd.check_readable_by_all([python, python.resolve(), Path(__file__), config])
    changed = manager.install(unit)
    state = "written" if changed else "is up to date"
    note(f"{manager.unit_path} {state}; the service is starting. Next:")
    more = (" --user" if per_user else "") + (f" --name {name}" if name else "")
    note(f"  lenet-edge service status{more}     check whether frames are being read")
    note(f"  lenet-edge service logs{more}       show its log")
    if per_user:
        note("  sudo loginctl enable-linger $USER   keep it running while you are not logged in")


def _missing(settings: "Settings", state: Path) -> list[str]:
    """Return what the service will lack when it starts.

    Args:
        settings: of the service.
        state: its state directory, which does not exist before its first start.
    """
    with tempfile.TemporaryDirectory() as empty:
        folder = state if os.access(state, os.R_OK | os.X_OK) else Path(empty)
        with contextlib.chdir(folder):
            return settings.problems_here()
