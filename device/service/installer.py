"""The half of ``lenet-edge deploy`` that runs on the other machine, before anything is there.

It is sent as text to that machine's ``python3`` and needs nothing but its standard library. What it
is doing goes to stderr, line by line; its answer is one JSON object on stdout.

The layout, in one folder::

    current -> releases/NAME    what runs; replaced in one rename
    previous -> releases/NAME   what ran before; what a failure returns to
    releases/NAME/bundle        the bundle, and beside it...
    releases/NAME/venv -> ../../venvs/HASH
    venvs/HASH                  one environment for each wheel that a kept release runs on
    settings/settings.toml      made once, then the owner's; the only folder that reading writes to
"""

from __future__ import annotations  # Old Pythons must get as far as saying that they are old.

import contextlib
import fcntl
import glob
import http.client
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
    """What could not be done, in words for the person at the other end."""


def say(line: str) -> None:
    """Tell what is being done, even where nobody listens any more."""
    with contextlib.suppress(OSError):
        print(line, file=sys.stderr, flush=True)


def facts(folder: str) -> dict[str, Any]:
    """Return what decides whether, and how, this machine can be installed on."""
    usual = "/opt/lenet-edge" if os.geteuid() == 0 else "~/.local/share/lenet-edge"
    base = Path(folder or usual).expanduser()
    there = next(folder for folder in [base, *base.parents] if folder.exists())
    model = Path("/proc/device-tree/model")
    return {
        "base": str(base),
        "model": model.read_text().strip("\0") if model.exists() else "",
        "machine": platform.machine(),
        "python": list(sys.version_info[:3]),
        "venv": importlib.util.find_spec("ensurepip") is not None,
        "compiler": bool(shutil.which("gcc") or shutil.which("cc")),
        "free_bytes": shutil.disk_usage(there).free,
        "cameras": sorted(glob.glob("/dev/video*")),
        "picamera2": importlib.util.find_spec("picamera2") is not None,
        "manager": manager(),
        "current": linked(base / "current"),
        "releases": sorted(p.name for p in (base / "releases").glob("[!.]*")),
        "venvs": sorted(p.parent.name for p in (base / "venvs").glob("*/complete")),
    }


def manager() -> str:
    """Return who will keep it running: ``system``, ``user`` or, without systemd, ``none``."""
    if not SYSTEMD.is_dir():
        return "none"
    if os.geteuid() == 0 or succeeds("sudo", "-n", "true"):
        return "system"
    return "user" if succeeds("systemctl", "--user", "show-environment") else "none"


def succeeds(*command: str) -> bool:
    """Whether a command exists and ends well."""
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
    """Install what was sent to ``incoming`` as ``release``, and return to the old if it is ill.

    Args:
        folder: of all this.
        release: the new release's name; what is there under this name is not installed again.
        venv: name of the environment for the wheel, likewise.
        extras: of the wheel, e.g. ``device,live``.
        camera: source of frames for settings that are not there yet,
        listen: and HOST:PORT of the page.
        wheelhouse: whether packages come from ``incoming/wheelhouse`` and no index.
        wait: seconds within which it must become healthy.
    """
    base = Path(folder)
    base.mkdir(parents=True, exist_ok=True)
    with open(base / "lock", "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise InstallError(f"another deployment to {base} is under way") from None
        make_venv(base, venv, extras, wheelhouse)
        make_release(base, release, venv)
        made = make_settings(base, camera, listen)
        service = RunningService(base)
        before = linked(base / "current")
        if before == release and not made and service.healthy():
            say(f"{release} is there and healthy: nothing to do")
            return answer(base, service, release, changed=False)
        link(base / "current", release)
        say(f"starting {release}; waiting for its first frame")
        if service.restart_and_wait(wait):
            if before is not None and before != release:
                link(base / "previous", before)
            clean(base)
            return answer(base, service, release, changed=True)
        if made:
            service.config.unlink()  # Its camera may be what is wrong.
        go_back(base, before, release, service, wait)


def make_venv(base: Path, name: str, extras: str, wheelhouse: bool) -> None:
    """Make the environment, unless it is there whole."""
    folder = base / "venvs" / name
    if (folder / "complete").exists():
        return
    say(f"making a virtual environment for Python {platform.python_version()}")
    shutil.rmtree(folder, ignore_errors=True)
    # Cameras of a Raspberry Pi are reached through picamera2, which only the system has.
    must(sys.executable, "-m", "venv", "--system-site-packages", folder)
    pip = (folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "--no-input")
    (wheel,) = (base / "incoming").glob("*.whl")
    index = ("--no-index", "--find-links", base / "incoming" / "wheelhouse") if wheelhouse else ()
    say(f"installing lenet-edge[{extras}]; the first time takes minutes")
    must(*pip, "install", *index, f"{wheel}[{extras}]")
    # Where the system has the same version already, the line above has left it at that.
    must(*pip, "install", "--no-index", "--no-deps", "--force-reinstall", wheel)
    (folder / "complete").touch()


def must(*command: str | Path) -> None:
    """Run a command that has to succeed."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = (done.stdout + done.stderr).strip().splitlines()[-4:]
        raise InstallError(f"{' '.join(words)} failed: {' / '.join(lines)}")


def make_release(base: Path, name: str, venv: str) -> None:
    """Put the bundle in its place beside its environment, in one rename."""
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
    """Write the settings to begin with; return whether there were none."""
    path = base / "settings" / "settings.toml"
    if path.exists():
        return False
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.write_text(
        "# Made by 'lenet-edge deploy', and never overwritten by it.\n"
        "# 'lenet-edge config explain' says what else can be set.\n"
        f"[camera]\nsource = {json.dumps(camera)}\n\n"
        f"[reading]\nbundle = {json.dumps(str(base / 'current' / 'bundle'))}\n\n"
        f"[serve]\nlisten = {json.dumps(listen)}\n"
        f"token_file = {json.dumps(str(path.parent / 'token'))}\n"
    )
    return True


def linked(path: Path) -> str | None:
    """Return the name of what a link leads to, or None."""
    return os.path.basename(os.readlink(path)) if path.is_symlink() else None


def link(path: Path, release: str) -> None:
    """Let a link lead to a release, without a moment in which it leads nowhere."""
    part = path.with_name(f".{path.name}.part")
    with contextlib.suppress(FileNotFoundError):
        part.unlink()
    part.symlink_to(Path("releases", release))
    os.replace(part, path)


def go_back(
    base: Path, before: str | None, release: str, service: RunningService, wait: float
) -> NoReturn:
    """Return to what ran before, remove what failed, and say so."""
    report = service.report()
    if before == release:
        raise InstallError(f"{release}, which ran before, is not healthy. {report}")
    if before is None:
        service.stop()
        (base / "current").unlink()
        shutil.rmtree(base / "releases" / release)
        raise InstallError(f"{release} is not healthy, and nothing ran before: stopped. {report}")
    say(f"not healthy; returning to {before}")
    link(base / "current", before)
    well = service.restart_and_wait(wait)
    clean(base)
    state = "which is healthy again" if well else "which is not healthy either"
    raise InstallError(f"{release} is not healthy; rolled back to {before}, {state}. {report}")


def clean(base: Path) -> None:
    """Remove releases other than the current and previous, and environments nobody uses."""
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
    """Return what the other end wants to know."""
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
    """What keeps it running here: systemd, or a process that nobody restarts."""

    def __init__(self, base: Path) -> None:
        import tomllib

        self.base = base
        self.manager = manager()
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
        """Start it anew, and return whether it becomes healthy in time."""
        self.stop()
        try:
            self._must_be_alone()
            self._start()
        except (InstallError, OSError) as error:
            say(str(error))
            return False
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self._gone():
            if self.healthy():
                return True
            time.sleep(0.3)
        return False

    def healthy(self) -> bool:
        """Whether ``/healthz`` says so."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "localhost") else self.host
        host = "[::1]" if host == "[::]" else host
        # Straight there, whatever proxy the environment names.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(f"http://{host}:{self.port}/healthz", timeout=5) as reply:
                return bool(json.load(reply) == {"status": "ok"})
        except (OSError, ValueError, http.client.HTTPException):
            return False

    def stop(self) -> None:
        """Stop it, and wait until it has gone."""
        if self.manager != "none":
            with contextlib.suppress(InstallError):
                must(*self._systemctl(), "stop", "lenet-edge.service")
            return
        for number in (signal.SIGTERM, signal.SIGKILL):
            pid = self._running()
            if pid is None:
                return
            os.kill(pid, number)
            end = time.monotonic() + 15
            while self._running() is not None and time.monotonic() < end:
                time.sleep(0.1)

    def report(self) -> str:
        """Return the last things it said, in a line."""
        if self.manager == "none":
            there = self._log.exists()
            lines = self._log.read_text(errors="replace").splitlines() if there else []
        else:
            scope = "--user-unit" if self.manager == "user" else "--unit"
            command = ["journalctl", scope, "lenet-edge.service", "--output=cat", "--lines=3"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            lines = done.stdout.splitlines()
        return "It said: " + " / ".join(lines[-3:]) if lines else "It said nothing."

    def _must_be_alone(self) -> None:
        """Refuse to take another reader, which answers where ours is to be, for ours."""
        if self.healthy():
            raise InstallError(
                f"another reader answers on port {self.port}: end it, or choose another port "
                f"with --serve the first time, and later in {self.config}"
            )

    def _start(self) -> None:
        run = [str(self.python), "-P", "-m", "lenet_edge"]
        config = ["--config", str(self.config)]
        if self.manager != "none":
            sudo = ["sudo", "-n"] if self.manager == "system" and os.geteuid() else []
            user = ["--user"] if self.manager == "user" else []
            # Root owns what it put here; the unit leaves it none of its powers.
            root = ["--run-as", "root"] if os.geteuid() == 0 else []
            must(*sudo, *run, "service", "install", *config, *user, *root)
            if user and not succeeds("loginctl", "enable-linger"):
                say("it stops when you log out; type 'sudo loginctl enable-linger $USER' there")
            return
        say("systemd does not run here: started as a plain process, which nobody restarts")
        state = self.base / "state"
        state.mkdir(exist_ok=True)
        # What it says when it starts is how to get in.
        handle = os.open(self._log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(handle, "wb") as log:
            process = subprocess.Popen(
                [*run, "run", *config],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                cwd=state,
                start_new_session=True,
            )
        self._process = process
        self._pid.write_text(str(process.pid))

    def _gone(self) -> bool:
        return self.manager == "none" and self._process.poll() is not None

    def _running(self) -> int | None:
        """Return the process id of the plain process, if it runs and is ours."""
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
    """Do what the arguments say: ``facts BASE``, or ``install JSON``."""
    # The plain process must not end with the connection that started it.
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
