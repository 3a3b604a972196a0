"""Installing, asking after and removing the service, by the system's manager or the user's own."""

import grp
import os
import pwd
import shlex
import stat
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NoReturn

from device.service.unit import CAMERA_GROUPS, NAME
from lenet_edge.core.errors import DeviceError, MissingDependencyError, OutputError, UsageError
from lenet_edge.core.files import write_file

_BOOTED: Final = Path("/run/systemd/system")  # As sd_booted(3) finds out.
_SHOWN: Final = (
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
    """A service manager: the system's, or with ``per_user`` that of the user who asks."""

    per_user: bool = False

    @property
    def unit_path(self) -> Path:
        """Where the unit file belongs."""
        if not self.per_user:
            return Path("/etc/systemd/system") / NAME
        home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
        return Path(home) / "systemd" / "user" / NAME

    def check_running(self) -> None:
        """Refuse to go on where systemd does not run.

        Raises:
            MissingDependencyError: saying what can be done instead.
        """
        if not _BOOTED.is_dir():
            raise MissingDependencyError(
                "systemd does not run here, as in most containers, so nothing can be installed as "
                "a service. 'lenet-edge service install --print' shows the unit; 'lenet-edge run "
                "--config FILE' is what any other supervisor has to keep running"
            )

    def install(self, unit: str) -> bool:
        """Write the unit, have it start at boot, and start or restart it now.

        It does not wait for the first frame. Returns whether the unit's text has changed.

        Raises:
            UsageError: if that takes the rights of root; the message says what to type.
            MissingDependencyError: if systemd does not run here.
            DeviceError: if systemd refuses.
        """
        self.check_running()
        self._must_be_allowed()
        path = self.unit_path
        changed = not path.exists() or path.read_text() != unit
        if changed:
            write_file(path, unit)
        self._control("daemon-reload")
        self._control("enable", NAME)
        self._control("restart", "--no-block", NAME)
        return changed

    def uninstall(self) -> bool:
        """Stop the service and remove its unit; return whether there was one.

        Raises:
            UsageError, MissingDependencyError, DeviceError: as ``install``.
        """
        self.check_running()
        path = self.unit_path
        if not path.exists():
            return False
        self._must_be_allowed()
        self._control("disable", "--now", NAME)
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(f"cannot remove {path}: {error.strerror}") from error
        self._control("daemon-reload")
        return True

    def state(self) -> dict[str, str]:
        """Return what systemd knows of the service, by the names of its properties.

        Raises:
            MissingDependencyError: if systemd does not run here.
        """
        self.check_running()
        lines = self._control("show", NAME, f"--property={','.join(_SHOWN)}").splitlines()
        return dict(line.split("=", 1) for line in lines if "=" in line)

    def follow_log(self, lines: int, follow: bool) -> NoReturn:
        """Become ``journalctl`` for the service.

        Raises:
            MissingDependencyError: if there is none.
        """
        self.check_running()
        unit = "--user-unit" if self.per_user else "--unit"
        command = ["journalctl", unit, NAME, "--lines", str(lines), "--no-hostname"]
        try:
            os.execvp(command[0], command + (["--follow"] if follow else ["--no-pager"]))
        except OSError as error:
            raise MissingDependencyError(f"cannot run journalctl: {error.strerror}") from error

    def _control(self, *arguments: str) -> str:
        command = ["systemctl", *(["--user"] if self.per_user else []), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            reason = done.stderr.strip() or f"exit code {done.returncode}"
            raise DeviceError(f"'{shlex.join(command)}' failed: {reason}")
        return done.stdout

    def _must_be_allowed(self) -> None:
        if not self.per_user and os.geteuid() != 0:
            raise UsageError(
                f"a service of the system takes the rights of root; type 'sudo {again()}', "
                "or add --user for a service of your own"
            )


def again() -> str:
    """Return the command as it can be typed after ``sudo``, which has another search path."""
    return shlex.join([sys.executable, "-P", "-m", "lenet_edge", *sys.argv[1:]])


def service_user(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return whom the service should run as: who typed ``sudo``, or who asks; None for root.

    Root itself gets a user that systemd makes up: reading digits needs no rights of root.
    """
    name = environment.get("SUDO_USER") or pwd.getpwuid(os.geteuid()).pw_name
    return None if name == "root" else name


def camera_groups() -> list[str]:
    """Return the groups that may open cameras and that this machine has; systemd insists on it."""
    known = {group.gr_name for group in grp.getgrall()}
    return [name for name in CAMERA_GROUPS if name in known]


def check_readable_by_all(paths: Iterable[Path]) -> None:
    """Refuse files that a user made up by systemd could not read.

    Raises:
        UsageError: naming the first, and what to do.
    """
    for path in paths:
        for part in (path, *path.parents):
            wanted = stat.S_IROTH if part == path else stat.S_IXOTH
            if not part.stat().st_mode & wanted:
                raise UsageError(
                    f"the service's own user could not read {path}, because of {part}: put it "
                    "under /opt or /etc, or give --run-as NAME"
                )
