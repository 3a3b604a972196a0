"""The half of ``lenet-edge deploy`` that runs on the other machine, before anything is there.

Its source is sent to that machine's ``python3``, so it imports only the standard library. It logs
each step as a line on stderr, and prints its result as one JSON object on stdout.

The layout of the installation folder::

    current -> releases/NAME                the release that runs; replaced in one rename
    previous -> releases/NAME               the release that ran before
    releases/NAME/bundle                    the bundle of a release
    releases/NAME/venv -> ../../venvs/HASH  the virtual environment of a release
    venvs/HASH                              one environment for each wheel
    settings/settings.toml                  created once, and never overwritten

The reader writes to the ``settings`` folder only.
"""

from __future__ import annotations  # So that an old Python gets as far as reporting its version.

import contextlib
import fcntl
import http.client
import importlib.metadata
import importlib.util
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any, NoReturn

SYSTEMD = Path("/run/systemd/system")


class InstallError(Exception):
    """The installation failed; the message is for the user of ``deploy``."""


def log(line: str) -> None:
    """Print a line on stderr, even if the connection is closed by now."""
    with contextlib.suppress(OSError):
        print(line, file=sys.stderr, flush=True)


def facts(folder: str) -> dict[str, Any]:
    """Return what decides whether and how lenet-edge can be installed on this machine."""
    default = "/opt/lenet-edge" if os.geteuid() == 0 else "~/.local/share/lenet-edge"
    base = Path(folder or default).expanduser()
    existing = next(folder for folder in [base, *base.parents] if folder.exists())
    model = Path("/proc/device-tree/model")
    return {
        "base": str(base),
        "model": model.read_text().strip("\0") if model.exists() else "",
        "machine": platform.machine(),
        "python": list(sys.version_info[:3]),
        "venv": importlib.util.find_spec("ensurepip") is not None,
        "compiler": bool(shutil.which("gcc") or shutil.which("cc")),
        "free_bytes": shutil.disk_usage(existing).free,
        "bits": 64 if sys.maxsize > 2**32 else 32,  # Of Python: the kernel may have more.
        "numpy": installed_version("numpy"),
        "picamera2": importlib.util.find_spec("picamera2") is not None,
        "manager": service_manager(),
        "current": linked(base / "current"),
        "releases": sorted(p.name for p in (base / "releases").glob("[!.]*")),
        "venvs": sorted(p.parent.name for p in (base / "venvs").glob("*/complete")),
    }


def installed_version(package: str) -> str | None:
    """Return the version of a package that the system's Python has, or None."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def service_manager() -> str:
    """Return which systemd can run the service: ``system``, ``user`` or ``none``."""
    if not SYSTEMD.is_dir():
        return "none"
    if os.geteuid() == 0 or succeeds("sudo", "-n", "true"):
        return "system"
    return "user" if succeeds("systemctl", "--user", "show-environment") else "none"


def succeeds(*command: str) -> bool:
    """Return whether a command exists and ends with exit code 0."""
    if not shutil.which(command[0]):
        return False
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def install(
    folder: str,
    release: str,
    venv: str,
    extras: str,
    camera: str,
    listen: str,
    wheelhouse: bool,
    wait: float,
) -> dict[str, Any]:
    """Install ``incoming`` as ``release``, and roll back if its health check fails.

    Args:
        folder: installation folder.
        release: name of the release; if it is already installed, it is not installed again.
        venv: name of its virtual environment; if it exists, it is not made again.
        extras: extras of the wheel to install, such as ``device,live``.
        camera: source of frames, for a settings file that is created now.
        listen: HOST:PORT of the live view, for a settings file that is created now.
        wheelhouse: whether packages come from ``incoming/wheelhouse`` instead of an index.
        wait: seconds within which the release must become healthy.

    Raises:
        InstallError: if anything fails; the message says what runs now.
    """
    base = Path(folder)
    base.mkdir(parents=True, exist_ok=True)
    with open(base / "lock", "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise InstallError(f"another deployment to {base} is in progress") from None
        make_venv(base, venv, extras, wheelhouse)
        make_release(base, release, venv)
        new_settings = make_settings(base, camera, listen)
        service = RunningService(base)
        before = linked(base / "current")
        if before == release and not new_settings and service.healthy():
            log(f"{release} is already installed and healthy: nothing to do")
            return answer(base, service, release, changed=False)
        link(base / "current", release)
        log(f"starting {release}; waiting for its first frame")
        if service.restart_and_wait(wait):
            if before is not None and before != release:
                link(base / "previous", before)
            clean(base)
            return answer(base, service, release, changed=True)
        if new_settings:
            service.config.unlink()  # The camera in it may be the cause of the failure.
        roll_back(base, before, release, service, wait)


def make_venv(base: Path, name: str, extras: str, wheelhouse: bool) -> None:
    """Make the virtual environment, unless it is already complete."""
    folder = base / "venvs" / name
    if (folder / "complete").exists():
        return
    log(f"making a virtual environment for Python {platform.python_version()}")
    shutil.rmtree(folder, ignore_errors=True)
    # picamera2 cannot be installed by pip: it is taken from the system's packages.
    must(sys.executable, "-m", "venv", "--system-site-packages", folder)
    pip = (folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "--no-input")
    (wheel,) = (base / "incoming").glob("*.whl")
    index = ("--no-index", "--find-links", base / "incoming" / "wheelhouse") if wheelhouse else ()
    log(f"installing lenet-edge[{extras}]; the first time takes minutes")
    try:
        must(*pip, "install", *index, f"{wheel}[{extras}]")
    except InstallError as error:
        raise InstallError(f"{error}{hint_for_32_bits()}") from None
    # The line above installs nothing if the system already has a package of the same version.
    must(*pip, "install", "--no-index", "--no-deps", "--force-reinstall", wheel)
    (folder / "complete").touch()


def hint_for_32_bits() -> str:
    """Return where a 32-bit ARM system gets its packages from, or nothing."""
    if sys.maxsize > 2**32:
        return ""
    return (
        " (this Python is 32-bit, for which packages come from piwheels: Raspberry Pi OS has it as "
        "extra-index-url in /etc/pip.conf; a 64-bit Raspberry Pi OS needs none of this)"
    )


def must(*command: str | Path) -> None:
    """Run a command.

    Raises:
        InstallError: if it fails.
    """
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = (done.stdout + done.stderr).strip().splitlines()[-4:]
        raise InstallError(f"{' '.join(words)} failed: {' / '.join(lines)}")


def make_release(base: Path, name: str, venv: str) -> None:
    """Install the bundle and the link to its environment, in one rename."""
    final = base / "releases" / name
    if final.exists():
        return
    part = final.with_name(f".{name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    shutil.move(str(base / "incoming" / "bundle"), str(part / "bundle"))
    (part / "venv").symlink_to(Path("..", "..", "venvs", venv))
    part.rename(final)


def make_settings(base: Path, camera: str, listen: str) -> bool:
    """Create the settings file if it does not exist; return whether it was created."""
    path = base / "settings" / "settings.toml"
    if path.exists():
        return False
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.write_text(
        "# Created by 'lenet-edge deploy', which never overwrites it.\n"
        "# 'lenet-edge config explain' explains all other settings.\n"
        f"[camera]\nsource = {json.dumps(camera)}\n\n"
        f"[reading]\nbundle = {json.dumps(str(base / 'current' / 'bundle'))}\n\n"
        f"[serve]\nlisten = {json.dumps(listen)}\n"
        f"token_file = {json.dumps(str(path.parent / 'token'))}\n"
    )
    return True


def linked(path: Path) -> str | None:
    """Return the name of the target of a symbolic link, or None if there is no link."""
    return os.path.basename(os.readlink(path)) if path.is_symlink() else None


def link(path: Path, release: str) -> None:
    """Point a link at a release, in one rename."""
    part = path.with_name(f".{path.name}.part")
    with contextlib.suppress(FileNotFoundError):
        part.unlink()
    part.symlink_to(Path("releases", release))
    os.replace(part, path)


def roll_back(
    base: Path, before: str | None, release: str, service: RunningService, wait: float
) -> NoReturn:
    """Run the previous release again, and remove the one that failed.

    Raises:
        InstallError: always; the message says what failed and what runs now.
    """
    report = service.report()
    if before == release:
        raise InstallError(f"{release}, which also ran before, is not healthy. {report}")
    if before is None:
        service.stop()
        (base / "current").unlink()
        shutil.rmtree(base / "releases" / release)
        raise InstallError(f"{release} is not healthy, and nothing ran before: stopped. {report}")
    log(f"not healthy; rolling back to {before}")
    link(base / "current", before)
    healthy = service.restart_and_wait(wait)
    clean(base)
    state = "which is healthy again" if healthy else "which is not healthy either"
    raise InstallError(f"{release} is not healthy; rolled back to {before}, {state}. {report}")


def clean(base: Path) -> None:
    """Remove all releases but the current and the previous, and the environments of none."""
    kept = {linked(base / "current"), linked(base / "previous")}
    for folder in (base / "releases").iterdir():
        if folder.name not in kept:
            shutil.rmtree(folder)
    used = {linked(base / "releases" / name / "venv") for name in kept if name}
    for folder in (base / "venvs").iterdir():
        if folder.name not in used:
            shutil.rmtree(folder)
    shutil.rmtree(base / "incoming", ignore_errors=True)


def answer(base: Path, service: RunningService, release: str, changed: bool) -> dict[str, Any]:
    """Return the result for ``deploy``."""
    token = base / "settings" / "token"
    return {
        "release": release,
        "previous": linked(base / "previous"),
        "changed": changed,
        "manager": service.manager,
        "host": service.host,
        "port": service.port,
        "token": token.read_text().strip() if token.exists() else None,
        "settings": str(service.config),
    }


class RunningService:
    """The reader on this machine: run by systemd, or else a process that nothing restarts."""

    def __init__(self, base: Path) -> None:
        import tomllib

        self.base = base
        self.manager = service_manager()
        self.python = base / "current" / "venv" / "bin" / "python"
        self.config = base / "settings" / "settings.toml"
        self._pid = base / "run.pid"
        self._log = base / "run.log"
        settings = tomllib.loads(self.config.read_text())
        listen = settings.get("serve", {}).get("listen", "")
        self.host, _, port = listen.rpartition(":")
        if not port.isdigit():
            raise InstallError(f'{self.config} has no listen = "HOST:PORT" in [serve] to wait for')
        self.port = int(port)

    def restart_and_wait(self, seconds: float) -> bool:
        """Restart it, and return whether it becomes healthy in time."""
        self.stop()
        try:
            self._check_no_other_reader()
            self._start()
        except (InstallError, OSError) as error:
            log(str(error))
            return False
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self._has_ended():
            if self.healthy():
                return True
            time.sleep(0.3)
        return False

    def healthy(self) -> bool:
        """Return whether ``/healthz`` reports that frames are being read."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "localhost") else self.host
        host = "[::1]" if host == "[::]" else host
        # A direct connection, even if the environment names a proxy.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(f"http://{host}:{self.port}/healthz", timeout=5) as reply:
                return bool(json.load(reply) == {"status": "ok"})
        except (OSError, ValueError, http.client.HTTPException):
            return False

    def stop(self) -> None:
        """Stop it, and wait until it has ended."""
        if self.manager != "none":
            with contextlib.suppress(InstallError):
                must(*self._systemctl(), "stop", "lenet-edge.service")
            return
        for number in (signal.SIGTERM, signal.SIGKILL):
            pid = self._running_pid()
            if pid is None:
                return
            os.kill(pid, number)
            end = time.monotonic() + 15
            while self._running_pid() is not None and time.monotonic() < end:
                time.sleep(0.1)

    def report(self) -> str:
        """Return the end of its log, in one line."""
        if self.manager == "none":
            exists = self._log.exists()
            lines = self._log.read_text(errors="replace").splitlines() if exists else []
        else:
            scope = "--user-unit" if self.manager == "user" else "--unit"
            command = ["journalctl", scope, "lenet-edge.service", "--output=cat", "--lines=3"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            lines = done.stdout.splitlines()
        return "Its log ends: " + " / ".join(lines[-3:]) if lines else "Its log is empty."

    def _check_no_other_reader(self) -> None:
        """Check that no other reader uses the port: it would be mistaken for this one.

        Raises:
            InstallError: if one does.
        """
        if self.healthy():
            raise InstallError(
                f"another reader answers on port {self.port}: stop it, or choose another port "
                f"(with --serve at the first deployment, later in {self.config})"
            )

    def _start(self) -> None:
        run = [str(self.python), "-P", "-m", "lenet_edge"]
        config = ["--config", str(self.config)]
        if self.manager != "none":
            sudo = ["sudo", "-n"] if self.manager == "system" and os.geteuid() else []
            user = ["--user"] if self.manager == "user" else []
            # Root owns the installation, so it runs as root; the unit removes root's capabilities.
            root = ["--run-as", "root"] if os.geteuid() == 0 else []
            must(*sudo, *run, "service", "install", *config, *user, *root)
            if user and not succeeds("loginctl", "enable-linger"):
                log("it stops when you log out; type 'sudo loginctl enable-linger $USER' there")
            return
        log("systemd does not run here: started as a plain process, which nothing restarts")
        state = self.base / "state"
        state.mkdir(exist_ok=True)
        # Readable by the owner only, because the reader logs its token.
        handle = os.open(self._log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(handle, "wb") as log_file:
            process = subprocess.Popen(
                [*run, "run", *config],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log_file,
                cwd=state,
                start_new_session=True,
            )
        self._process = process
        self._pid.write_text(str(process.pid))

    def _has_ended(self) -> bool:
        return self.manager == "none" and self._process.poll() is not None

    def _running_pid(self) -> int | None:
        """Return the process id of the plain process if it is running, else None."""
        try:
            pid = int(self._pid.read_text())
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (OSError, ValueError):
            return None
        return pid if b"lenet_edge" in words and state != "Z" else None

    def _systemctl(self) -> list[str]:
        if self.manager == "user":
            return ["systemctl", "--user"]
        return ["systemctl"] if os.geteuid() == 0 else ["sudo", "-n", "systemctl"]


def main() -> None:
    """Run one of the two commands: ``facts BASE`` or ``install JSON``."""
    # The plain process must survive the end of the connection that started it.
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        if sys.argv[1] == "facts":
            result = facts(sys.argv[2])
        else:
            result = install(**json.loads(sys.argv[2]))
    except InstallError as error:
        result = {"failure": str(error)}
    except OSError as error:
        result = {"failure": f"{error.filename or 'the machine'}: {error.strerror}"}
    print(json.dumps(result))


if __name__ == "__main__":
    main()
