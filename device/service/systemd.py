"""Installing, querying and removing the service, with the system's or the user's systemd."""

import contextlib
import grp
import os
import pwd
import re
import shlex
import stat
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NoReturn

from device.service.unit import CAMERA_GROUPS, service_name, unquoted
from lenet_edge.core.errors import DeviceError, MissingDependencyError, OutputError, UsageError
from lenet_edge.core.files import write_file

_SYSTEMD_RUNS: Final = Path("/run/systemd/system")  # Exists if it does: sd_booted(3).
_SYSTEM_UNITS: Final = Path("/etc/systemd/system")
_STATE_PROPERTIES: Final = (
    "LoadState",
    "ActiveState",
    "SubState",
    "Result",
    "UnitFileState",
    "MainPID",
    "NRestarts",
    "ActiveEnterTimestamp",
    "StatusText",
)


@dataclass(frozen=True)
class Manager:
    """A service manager, and one reader that it runs.

    Attributes:
        per_user: whether it is the user's own manager instead of the system's.
        name: name of the reader; empty for the only one of a machine.
    """

    per_user: bool = False
    name: str = ""

    @property
    def unit(self) -> str:
        """Name of the unit."""
        return f"{service_name(self.name)}.service"

    @property
    def unit_path(self) -> Path:
        """Path of the unit file."""
        return self._unit_folder / self.unit

    @property
    def _unit_folder(self) -> Path:
        if not self.per_user:
            return _SYSTEM_UNITS
        home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
        return Path(home) / "systemd" / "user"

    def other_readers(self) -> dict[str, Path | None]:
        """Return the other readers that are installed: unit -> its settings file, or None."""
        units = sorted(self._unit_folder.glob("lenet-edge*.service"))
        return {path.name: config_of(path) for path in units if path.name != self.unit}

    def check_replaceable(self, config: Path) -> None:
        """Check that no reader with other settings is installed under this name.

        Raises:
            UsageError: if there is one; the message says what to type.
        """
        installed = config_of(self.unit_path)
        if installed is not None and installed != config:
            raise UsageError(
                f"{self.unit} already runs with {installed}: give --name NAME for a second reader, "
                "or --replace to run this one instead"
            )

    def check_running(self) -> None:
        """Check that systemd runs.

        Raises:
            MissingDependencyError: if not; the message says what can be done instead.
        """
        if not _SYSTEMD_RUNS.is_dir():
            raise MissingDependencyError(
                "systemd does not run here, as in most containers, so nothing can be installed as "
                "a service. 'lenet-edge service install --print' shows the unit; any other "
                "supervisor has to keep 'lenet-edge run --config FILE' running"
            )

    def install(self, unit: str) -> bool:
        """Write the unit, enable it at boot, and start or restart it now.

        This does not wait for the first frame. Returns whether the unit's text has changed.

        Raises:
            UsageError: if this needs root; the message says what to type.
            MissingDependencyError: if systemd does not run here.
            DeviceError: if systemd reports an error.
        """
        self.check_running()
        self._check_permission()
        path = self.unit_path
        changed = not path.exists() or path.read_text() != unit
        if changed:
            write_file(path, unit)
        self._systemctl("daemon-reload")
        self._systemctl("enable", self.unit)
        self._systemctl("restart", "--no-block", self.unit)
        return changed

    def uninstall(self) -> bool:
        """Stop the service and remove its unit; return whether there was one.

        Raises:
            UsageError, MissingDependencyError, DeviceError: as ``install``.
            OutputError: if the unit cannot be removed.
        """
        self.check_running()
        path = self.unit_path
        if not path.exists():
            return False
        self._check_permission()
        self._systemctl("disable", "--now", self.unit)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(f"cannot remove {path}: {error.strerror}") from error
        self._systemctl("daemon-reload")
        return True

    def state(self) -> dict[str, str]:
        """Return the state of the service: systemd's property -> value.

        Raises:
            MissingDependencyError: if systemd does not run here.
        """
        self.check_running()
        properties = f"--property={','.join(_STATE_PROPERTIES)}"
        lines = self._systemctl("show", self.unit, properties).splitlines()
        return dict(line.split("=", 1) for line in lines if "=" in line)

    def follow_log(self, lines: int, follow: bool) -> NoReturn:
        """Replace this process by ``journalctl`` for the service.

        Raises:
            MissingDependencyError: if systemd does not run here, or there is no journalctl.
        """
        self.check_running()
        unit = "--user-unit" if self.per_user else "--unit"
        command = ["journalctl", unit, self.unit, "--lines", str(lines), "--no-hostname"]
        try:
            os.execvp(command[0], command + (["--follow"] if follow else ["--no-pager"]))
        except OSError as error:
            raise MissingDependencyError(f"cannot run journalctl: {error.strerror}") from error

    def _systemctl(self, *arguments: str) -> str:
        command = ["systemctl", *(["--user"] if self.per_user else []), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            reason = done.stderr.strip() or f"exit code {done.returncode}"
            raise DeviceError(f"'{shlex.join(command)}' failed: {reason}")
        return done.stdout

    def _check_permission(self) -> None:
        if not self.per_user and os.geteuid() != 0:
            raise UsageError(
                f"a system service needs root; type 'sudo {this_command()}', or add --user for a "
                "service of your own"
            )


def config_of(unit: Path) -> Path | None:
    """Return the settings file of an installed reader, from its unit; None if there is none."""
    try:
        text = unit.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    command = re.search(r"^ExecStart=(.*)$", text, re.MULTILINE)
    words = unquoted(command[1]) if command else []
    places = [place for place, word in enumerate(words[:-1]) if word == "--config"]
    return Path(words[places[-1] + 1]) if places else None


def this_command() -> str:
    """Return the current command as it can be typed after ``sudo``, which has another PATH."""
    return shlex.join([sys.executable, "-P", "-m", "lenet_edge", *sys.argv[1:]])


def service_user(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return the user that the service should run as, or None for a user that systemd makes.

    It is the user who typed ``sudo``, else the current user; never root, because the reader needs
    no root permissions.
    """
    name = environment.get("SUDO_USER") or pwd.getpwuid(os.geteuid()).pw_name
    return None if name == "root" else name


def check_not_root(user: str | None) -> None:
    """Check that a service would not run as root.

    Raises:
        UsageError: if it would.
    """
    with contextlib.suppress(KeyError):
        if user is not None and pwd.getpwnam(user).pw_uid == 0:
            raise UsageError(
                f"the reader needs no rights of {user}, and never runs as that user: leave out "
                "--user, and --run-as to have systemd make a user for it"
            )


def camera_groups() -> list[str]:
    """Return the groups that may open cameras and exist here; systemd rejects unknown groups."""
    known = {group.gr_name for group in grp.getgrall()}
    return [name for name in CAMERA_GROUPS if name in known]


def check_readable_by_all(paths: Iterable[Path]) -> None:
    """Check that a user made by systemd could read some files.

    Raises:
        UsageError: naming the first that it could not, and what to do.
    """
    for path in paths:
        for part in (path, *path.parents):
            wanted = stat.S_IROTH if part == path else stat.S_IXOTH
            if not part.stat().st_mode & wanted:
                raise UsageError(
                    f"the service's own user could not read {path}, because of {part}: put it "
                    "under /opt or /etc, or give --run-as NAME"
                )
