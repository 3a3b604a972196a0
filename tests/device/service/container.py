"""A machine to deploy to that boots: Debian 12 with systemd as PID 1, in systemd-nspawn.

The file system is made once, with debootstrap, and kept in the user's cache; a test changes a layer
above it. The machine shares the network of this one, so all its ports are free ones of this one.
"""

import contextlib
import os
import platform
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import platformdirs

from device.service.ssh import Machine
from tests.conftest import REPOSITORY
from tests.device.service.conftest import free_port
from tests.needs import missing, require

PACKAGES = (
    "dbus",
    "dbus-user-session",
    "libpam-systemd",
    "openssh-server",
    "python3-venv",
    "sudo",
    "systemd-sysv",
)
_REBOOT = 133  # Exit code with which systemd-nspawn asks to be started again.
USER = "pi"  # May use sudo without a password, as on Raspberry Pi OS.


def cached_system() -> Path:
    """Return the folder of a Debian 12, made the first time, or skip the test."""
    require("debootstrap", "systemd-nspawn", "ssh")
    if os.geteuid() != 0:
        missing("systemd-nspawn needs root: sudo make test-systemd")
    folder = Path(platformdirs.user_cache_path("lenet-edge")) / "debian-12"
    if folder.exists():
        return folder
    part = folder.with_name("debian-12.part")
    shutil.rmtree(part, ignore_errors=True)
    part.parent.mkdir(parents=True, exist_ok=True)
    include = f"--include={','.join(PACKAGES)}"
    command = ["debootstrap", "--variant=minbase", include, "bookworm", str(part)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        missing(f"debootstrap failed: {done.stdout.strip().splitlines()[-1:]}")
    subprocess.run(["chroot", part, "useradd", "--create-home", USER], check=True)
    (part / "etc" / "sudoers.d" / USER).write_text(f"{USER} ALL=(ALL) NOPASSWD: ALL\n")
    part.rename(folder)
    return folder


def wheelhouse() -> Path:
    """Return a folder with the wheels that a deployment needs, filled the first time."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["device"], *extras["live"]]
    folder = Path(platformdirs.user_cache_path("lenet-edge")) / "debian-12-wheels"
    done = folder / ".wanted"
    if done.exists() and done.read_text() == "\n".join(wanted):
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    machine = platform.machine()
    tags = [f"manylinux_2_{minor}_{machine}" for minor in range(17, 37)]
    platforms = [
        word for tag in [*tags, f"manylinux2014_{machine}"] for word in ("--platform", tag)
    ]
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--only-binary=:all:"]
    pip += ["--python-version=3.11", *platforms, "--dest", str(folder)]
    subprocess.run([*pip, *wanted], check=True)
    done.write_text("\n".join(wanted))
    return folder


class Container:
    """A booted Debian, reached by ssh as a user who may use sudo.

    Args:
        folder: an empty folder for its changes, and for the key to log in with.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._root = folder / "root"
        self._log = folder / "console"
        self.port = free_port()
        self._system = cached_system()

    def _let_in(self) -> None:
        key = self._folder / "key"
        command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)]
        subprocess.run(command, check=True)
        for home, owner in (("root", 0), (f"home/{USER}", 1000)):
            ssh = self._root / home / ".ssh"
            ssh.mkdir(mode=0o700, exist_ok=True)
            shutil.copy(key.with_suffix(".pub"), ssh / "authorized_keys")
            for path in (ssh, ssh / "authorized_keys"):
                os.chown(path, owner, owner)
        config = self._root / "etc" / "ssh" / "sshd_config.d" / "test.conf"
        config.write_text(f"Port {self.port}\nListenAddress 127.0.0.1\n")
        host_key = (self._root / "etc/ssh/ssh_host_ed25519_key.pub").read_text()
        (self._folder / "known").write_text(f"[127.0.0.1]:{self.port} {host_key}")

    def machine(self, user: str = USER) -> Machine:
        """Return it as a target of ``deploy``."""
        known = f"UserKnownHostsFile={self._folder}/known"
        return Machine(f"{user}@127.0.0.1", self.port, self._folder / "key", [known])

    @contextlib.contextmanager
    def booted(self) -> Iterator["Container"]:
        """Boot it, and switch it off at the end."""
        with self._mounted():
            self._let_in()
            self._boot()
            try:
                yield self
            finally:
                # systemd-nspawn asks the machine to power off, and kills it the second time.
                for _ in range(2):
                    self._process.terminate()
                    with contextlib.suppress(subprocess.TimeoutExpired):
                        self._process.wait(30)
                self._process.kill()
                self._process.wait()

    def _boot(self) -> None:
        # Whether or not systemd runs on this machine, it need not know about the container.
        nspawn = ["systemd-nspawn", "--quiet", "--boot", "--register=no", "--keep-unit"]
        nspawn += ["-D", str(self._root), "-M", f"lenet-edge-{self.port}"]
        with self._log.open("wb") as console:
            self._process = subprocess.Popen(
                nspawn, stdin=subprocess.DEVNULL, stdout=console, stderr=console
            )
        try:
            until(lambda: self._ssh("true", "root").returncode == 0, 120)
        except AssertionError:
            self._process.kill()
            printed = self._log.read_text(errors="replace")
            missing(f"the container does not boot: {printed[-500:]}")

    @contextlib.contextmanager
    def _mounted(self) -> Iterator[None]:
        """Mount the file system: a layer for changes above the cached one, which stays as it is."""
        for name in ("root", "changes", "work"):
            (self._folder / name).mkdir()
        layers = f"lowerdir={self._system},upperdir={self._folder}/changes"
        options = f"{layers},workdir={self._folder}/work"
        mount = ["mount", "-t", "overlay", "overlay", "-o", options, str(self._root)]
        subprocess.run(mount, check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", "--lazy", self._root], check=False)

    def run(self, command: str, user: str = "root") -> str:
        """Return what a shell command printed there.

        Raises:
            AssertionError: if it failed.
        """
        done = self._ssh(command, user)
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout.strip()

    def reboot(self) -> None:
        """Reboot it, and wait until it is back."""
        self._ssh("systemctl reboot", "root")
        assert self._process.wait(120) == _REBOOT
        self._boot()

    def show(self, unit: str, *names: str) -> dict[str, str]:
        """Return properties of a unit."""
        text = self.run(f"systemctl show {unit} --property={','.join(names)}")
        return dict(line.split("=", 1) for line in text.splitlines())

    def _ssh(self, command: str, user: str) -> "subprocess.CompletedProcess[str]":
        words = ["ssh", "-T", "-p", str(self.port), "-i", str(self._folder / "key")]
        for option in (
            f"UserKnownHostsFile={self._folder}/known",
            "BatchMode=yes",
            "IdentitiesOnly=yes",
            "ConnectTimeout=5",
        ):
            words += ["-o", option]
        words += [f"{user}@127.0.0.1", command]
        return subprocess.run(words, capture_output=True, text=True, check=False)


def until(condition: Any, seconds: float) -> None:
    """Wait until a condition holds.

    Raises:
        AssertionError: if it does not in time.
    """
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"not within {seconds} seconds"
        time.sleep(0.3)
