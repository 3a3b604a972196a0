"""A machine to deploy to: this one, behind an ssh server of the test's own."""

import contextlib
import getpass
import os
import shutil
import socket
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from device.service.ssh import Machine
from tests.needs import find, missing, require


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Server:
    """An ssh server that lets one key in, and the machine that it leads to."""

    machine: Machine
    stranger: Path
    process: "subprocess.Popen[bytes]"

    @property
    def unknown_host(self) -> Machine:
        return replace(self.machine, options=["UserKnownHostsFile=/dev/null"])

    @property
    def wrong_key(self) -> Machine:
        return replace(self.machine, identity=self.stranger)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Run ``sshd`` as this user on a free port, or skip the test."""
    require("ssh", "sshd")
    sshd = str(find("sshd"))
    folder = tmp_path_factory.mktemp("sshd")
    for name in ("host", "user", "stranger"):
        command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)]
        subprocess.run(command, check=True)
    shutil.copy(folder / "user.pub", folder / "authorized")
    port = free_port()
    known = (folder / "host.pub").read_text()
    (folder / "known").write_text(f"[127.0.0.1]:{port} {known}")
    # The packages that a Raspberry Pi would get from an index are those of this environment.
    packages = sysconfig.get_path("purelib")
    if not _is_for_everyone(Path(packages)):
        pytest.skip(f"only root can enter {packages}, and a reader never runs as root")
    python = _python_for_everyone().parent
    (folder / "config").write_text(
        f"ListenAddress 127.0.0.1:{port}\nHostKey {folder}/host\n"
        f"AuthorizedKeysFile {folder}/authorized\nPidFile none\nUsePAM no\nStrictModes no\n"
        "PermitRootLogin prohibit-password\nPasswordAuthentication no\n"
        # It stands for the many machines of a fleet, which are connected to at once.
        "MaxStartups 100\n"
        # Set after the start files of the login shell, which may put another Python first.
        f"ForceCommand env PATH={python}:/usr/bin:/bin PYTHONPATH={packages} "
        'sh -c "$SSH_ORIGINAL_COMMAND"\n'
    )
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # sshd of root refuses to start without it
    command = [sshd, "-D", "-e", "-f", str(folder / "config")]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            _wait_for(port)
            options = [f"UserKnownHostsFile={folder}/known"]
            target = f"{getpass.getuser()}@127.0.0.1"
            machine = Machine(target, port, folder / "user", options)
            yield Server(machine, folder / "stranger", process)
        finally:
            process.terminate()


def _python_for_everyone() -> Path:
    """Return a Python of this version that the user of a reader can run, or skip the test.

    If root runs the tests, the reader runs as a user of its own, who cannot enter root's home.
    """
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    candidates = [Path(sys.base_prefix) / "bin" / name, Path("/usr/local/bin", name)]
    for path in (*candidates, Path("/usr/bin", name)):
        if path.exists() and _is_for_everyone(path):
            return path
    missing(f"only root can run {name} here, and a reader never runs as root")


def _is_for_everyone(path: Path) -> bool:
    """Return whether the user of a reader can reach a file or folder."""
    return os.geteuid() != 0 or all(f.stat().st_mode & 0o001 for f in path.resolve().parents)


def _wait_for(port: int) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    missing("sshd is installed, but does not start here")
