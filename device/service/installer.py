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

The reader writes to the ``settings`` folder only, and never runs as root: a system service, and a
process that root starts, run as a user of their own, who owns that folder and nothing else.
"""

from __future__ import annotations  # So that an old Python gets as far as reporting its version.

import contextlib
import fcntl
import grp
import hashlib
import http.client
import importlib.metadata
import importlib.util
import io
import json
import os
import platform
import pwd
import shlex
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tarfile
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

SYSTEMD = Path("/run/systemd/system")
SYSTEM_UNITS = Path("/etc/systemd/system")
FIRST_PORT = 8080
CAMERA_GROUPS = ("video", "render", "gpio")
MAX_CRASHES = 3  # In a row, after which a release does not become healthy any more.


class InstallError(Exception):
    """The installation failed; the message is for the user of ``deploy``."""


def log(line: str) -> None:
    """Print a line on stderr, even if the connection is closed by now."""
    with contextlib.suppress(OSError):
        print(line, file=sys.stderr, flush=True)


def facts(folder: str, service: str) -> dict[str, Any]:
    """Return what decides whether and how lenet-edge can be installed on this machine.

    Args:
        folder: installation folder; the usual one if empty.
        service: name of the reader's unit, without ``.service``.
    """
    manager = service_manager()
    root = os.geteuid() == 0 or manager == "system"
    default = f"/opt/{service}" if root else f"~/.local/share/{service}"
    base = Path(folder or default).expanduser().absolute()
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
        "manager": manager,
        "sudo": root and os.geteuid() != 0,
        "current": linked(base / "current"),
        "trusted_keys": trusted_keys_file(base).exists(),
        "releases": sorted(p.name for p in (base / "releases").glob("[!.]*") if intact(p)),
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
    listen: str | None,
    wheelhouse: bool,
    wait: float,
    service: str = "lenet-edge",
    name: str = "",
    replace: bool = False,
    read_digits: bool = True,
    trusted_keys: str | None = None,
) -> dict[str, Any]:
    """Install ``incoming`` as ``release``, and roll back if its health check fails.

    A release whose bundle is damaged, or does not read known digits on this machine, is refused
    before the previous release is stopped.

    Args:
        folder: installation folder.
        release: name of the release; if it is already installed, it is not installed again.
        venv: name of its virtual environment; if it exists, it is not made again.
        extras: extras of the wheel to install, such as ``device,live``.
        camera: source of frames, for a settings file that is created now.
        listen: HOST:PORT of the live view, for a settings file that is created now; None for the
            first free port from 8080.
        wheelhouse: whether packages come from ``incoming/wheelhouse`` instead of an index.
        wait: seconds within which the release must become healthy.
        service: name of the reader's unit, without ``.service``, and of its user.
        name: name of the reader, of which ``service`` is made; empty for the only one.
        replace: whether this may replace a reader of this name with other settings.
        read_digits: whether known digits must be read.
        trusted_keys: public keys, by one of which the bundle must be signed; those that an earlier
            deployment brought stay if None.

    Raises:
        InstallError: if anything fails; the message says what runs now.
    """
    base = Path(folder)
    old_config = other_settings(base, service)
    if old_config is not None and not replace:
        raise InstallError(
            f"{service}.service already runs with {old_config}: give --name NAME for a second "
            "reader, or --replace to replace that one"
        )
    os.umask(0o022)  # The reader's own user must be able to read what is installed.
    base.mkdir(parents=True, exist_ok=True)
    with locked(base):
        if os.geteuid() == 0:
            check_enterable(base)
        user = make_user(service) if is_root() else None
        make_venv(base, venv, extras, wheelhouse)
        new_release = make_release(base, release, venv)
        adopted = old_config is not None and adopt_settings(base, old_config)
        if trusted_keys is not None:
            write_trusted_keys(base, trusted_keys)
        new_settings = not adopted and make_settings(base, camera, listen, service)
        give_settings(base, user)
        reader = RunningService(base, service, name, user)
        before = linked(base / "current")
        log(f"checking the bundle of {release}" + (" on known digits" if read_digits else ""))
        refusal = reader.refusal(base / "releases" / release, read_digits)
        if refusal:
            if new_settings:
                reader.config.unlink()
            refuse(base, before, release, refusal)
        if before == release and not new_release and not new_settings and reader.healthy():
            log(f"{release} is already installed and healthy: nothing to do")
            return answer(base, reader, release, changed=False)
        link(base / "current", release)
        log(f"starting {release}; waiting for its first frame")
        if reader.restart_and_wait(wait):
            if before is not None and before != release:
                link(base / "previous", before)
            clean(base)
            return answer(base, reader, release, changed=True)
        if new_settings:
            reader.config.unlink()  # The camera in it may be the cause of the failure.
        roll_back(base, before, release, reader, wait)


@contextlib.contextmanager
def locked(base: Path) -> Iterator[None]:
    """Keep every other deployment to this folder out.

    Raises:
        InstallError: if there is one.
    """
    with open(base / "lock", "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise InstallError(f"another deployment to {base} is in progress") from None
        yield


def status(folder: str, service: str, name: str) -> dict[str, Any]:
    """Return what runs here: ``release`` (None if nothing is installed), and how it does.

    Args:
        folder: installation folder.
        service: name of the reader's unit, without ``.service``.
        name: name of the reader; empty for the only one.
    """
    base = Path(folder)
    release = linked(base / "current")
    if release is None:
        return {"release": None}
    reader = RunningService(base, service, name)
    healthy = reader.healthy()
    page = reader.page_status()
    return {
        "release": release,
        "previous": linked(base / "previous"),
        "bundle": bundle_name(base / "current" / "bundle"),
        "healthy": healthy,
        "reason": None if healthy else reader.trouble(page),
        "page": page,
    }


def access(folder: str, service: str, name: str) -> dict[str, Any]:
    """Return how the live page is reached: ``scheme``, ``port``, ``everywhere`` and ``token``."""
    reader = RunningService(Path(folder), service, name)
    return {
        "scheme": reader.scheme,
        "port": reader.port,
        "everywhere": reader.host not in ("127.0.0.1", "localhost", "[::1]"),
        "token": reader.token(),
    }


def bundle_name(bundle: Path) -> str | None:
    """Return the name of a network, or None if its manifest is damaged."""
    try:
        return str(json.loads((bundle / "manifest.json").read_text())["name"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def restore(folder: str, service: str, name: str, release: str, wait: float) -> dict[str, Any]:
    """Run the previous release again, if ``release`` is the current one.

    Args:
        folder: installation folder.
        service: name of the reader's unit, without ``.service``.
        name: name of the reader; empty for the only one.
        release: the release that is to be left.
        wait: seconds within which the previous one must become healthy.

    Returns:
        ``release``: what runs now.

    Raises:
        InstallError: if there is no previous release, or it does not become healthy.
    """
    base = Path(folder)
    with locked(base):
        current, before = linked(base / "current"), linked(base / "previous")
        if current != release:
            return {"release": current}
        if before is None:
            raise InstallError(f"{release} keeps running, because nothing ran before it")
        reader = RunningService(base, service, name, make_user(service) if is_root() else None)
        link(base / "current", before)
        link(base / "previous", release)
        if not reader.restart_and_wait(wait):
            raise InstallError(f"{before}, which ran before, is not healthy: {reader.reason()}")
        return {"release": before}


def is_root() -> bool:
    """Return whether root runs this."""
    return os.geteuid() == 0


def pictures(folder: str, service: str, name: str, recorded: str) -> None:
    """Write a tar archive to stdout: ``LABEL/FILE.png`` of the digits that were kept here.

    Args:
        folder: installation folder.
        service: name of the reader's unit, without ``.service``.
        name: name of the reader; empty for the only one.
        recorded: ``recorded`` for the digits of stable readings as well, not only the corrected.
    """
    reader = RunningService(Path(folder), service, name)
    with tarfile.open(fileobj=sys.stdout.buffer, mode="w|") as archive:
        for root in reader.kept_pictures(recorded == "recorded"):
            for path in sorted(root.glob("*/*.png")):
                if path.is_symlink() or not path.is_file():
                    continue  # The reader's own user could have it lead anywhere.
                content = path.read_bytes()
                entry = tarfile.TarInfo(f"{path.parent.name}/{path.name}")
                entry.size = len(content)
                entry.mtime = int(path.stat().st_mtime)
                archive.addfile(entry, io.BytesIO(content))


def other_settings(base: Path, service: str) -> Path | None:
    """Return the settings file of a unit of this name that was not installed in this folder."""
    user_units = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    units = SYSTEM_UNITS if service_manager() == "system" else user_units / "systemd" / "user"
    unit = units / f"{service}.service"
    if service_manager() == "none" or not unit.exists():
        return None
    commands = [line for line in unit.read_text().splitlines() if line.startswith("ExecStart=")]
    words = shlex.split(commands[0]) if commands else []
    if "--config" not in words[:-1]:
        return unit
    config = Path(words[words.index("--config") + 1].replace("%%", "%").replace("$$", "$"))
    return None if config == base / "settings" / "settings.toml" else config


def adopt_settings(base: Path, old: Path) -> bool:
    """Copy the settings of a deployment in another folder; return whether they were copied."""
    new = base / "settings" / "settings.toml"
    old_base = old.parent.parent
    if new.exists() or not old.exists() or not (old_base / "current").is_symlink():
        return False
    new.parent.mkdir(mode=0o700, exist_ok=True)
    new.write_text(old.read_text().replace(str(old_base), str(base)))
    with contextlib.suppress(FileNotFoundError):
        shutil.copyfile(old.with_name("token"), new.with_name("token"))
    log(f"the settings are copied from {old}, which is kept")
    return True


def make_user(name: str) -> str:
    """Make the system user that the reader runs as, unless it exists; return its name.

    Raises:
        InstallError: if it cannot be made.
    """
    try:
        pwd.getpwnam(name)
    except KeyError:
        useradd = shutil.which("useradd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
        options = ("--system", "--no-create-home", "--home-dir", "/nonexistent")
        must(useradd or "useradd", *options, "--shell", "/usr/sbin/nologin", name)
        log(f"made the system user {name}, which the reader runs as")
    return name


def check_enterable(base: Path) -> None:
    """Check that every user can enter the installation folder, and run this Python.

    Raises:
        InstallError: naming the folder that only its owner can enter.
    """
    for path in (base, Path(sys.executable).resolve()):
        for folder in (path, *path.parents):
            if not folder.stat().st_mode & 0o001:
                raise InstallError(
                    f"the reader's own user, who is not root, cannot use {path}, because others "
                    f"may not enter {folder}: choose a --folder below /opt, and a Python of the "
                    "system"
                )


def give_settings(base: Path, user: str | None) -> None:
    """Give the settings folder, with what is in it, to the reader's own user."""
    if user is None:
        return
    account = pwd.getpwnam(user)
    folder = base / "settings"
    for path in (*folder.iterdir(), folder):
        # A link is never followed: the user could have it point to any file.
        os.chown(path, account.pw_uid, account.pw_gid, follow_symlinks=False)


def refuse(base: Path, before: str | None, release: str, reason: str) -> NoReturn:
    """Remove a release that is not to run.

    Raises:
        InstallError: always; the message says what was wrong and what runs now.
    """
    if before == release:
        raise InstallError(f"{release}, which also ran before, was refused: {reason}")
    if before is None:
        shutil.rmtree(base / "releases" / release)
        raise InstallError(f"{release} was refused, and nothing was started: {reason}")
    clean(base)
    raise InstallError(
        f"{release} was refused and rolled back to {before}, which was not interrupted: {reason}"
    )


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


def make_release(base: Path, name: str, venv: str) -> bool:
    """Install the bundle and the link to its environment, in one rename.

    Returns:
        Whether it was installed; an intact one is left alone.
    """
    final = base / "releases" / name
    if final.exists() and intact(final):
        return False
    part = final.with_name(f".{name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    shutil.move(str(base / "incoming" / "bundle"), str(part / "bundle"))
    (part / "venv").symlink_to(Path("..", "..", "venvs", venv))
    shutil.rmtree(final, ignore_errors=True)
    part.rename(final)
    return True


def intact(release: Path) -> bool:
    """Return whether every file of a release's bundle has the hash in its manifest."""
    try:
        files = json.loads((release / "bundle" / "manifest.json").read_text())["files"]
        return all(
            hashlib.sha256((release / "bundle" / name).read_bytes()).hexdigest() == facts["sha256"]
            for name, facts in files.items()
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def trusted_keys_file(base: Path) -> Path:
    """Return the file of public keys that a bundle must be signed with, if any are demanded.

    It is not in the settings folder, because the reader's own user may write there.
    """
    return base / "trusted-keys.pem"


def write_trusted_keys(base: Path, keys: str) -> None:
    """Replace the public keys that bundles must be signed with."""
    path = trusted_keys_file(base)
    part = path.with_suffix(".part")
    part.write_text(keys)
    part.replace(path)


def make_settings(base: Path, camera: str, listen: str | None, service: str) -> bool:
    """Create the settings file if it does not exist; return whether it was created."""
    path = base / "settings" / "settings.toml"
    if path.exists():
        return False
    listen = listen or f"0.0.0.0:{free_port(base)}"
    path.parent.mkdir(mode=0o700, exist_ok=True)
    keys = trusted_keys_file(base)
    demand = f"trusted_keys = {json.dumps(str(keys))}\n" if keys.exists() else ""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(
            f"# Settings of {service}, created by 'lenet-edge deploy', which never overwrites "
            "them.\n"
            "# 'lenet-edge config explain' explains all other settings.\n"
            f"[camera]\nsource = {json.dumps(camera)}\n\n"
            f"[reading]\nbundle = {json.dumps(str(base / 'current' / 'bundle'))}\n{demand}\n"
            f"[serve]\nlisten = {json.dumps(listen)}\n"
            f"token_file = {json.dumps(str(path.parent / 'token'))}\n"
        )
    return True


def free_port(base: Path) -> int:
    """Return the first port from 8080 that nobody listens on, and no reader beside ``base`` uses.

    Raises:
        InstallError: if there is none.
    """
    claimed = "".join(
        path.read_text(errors="replace")
        for path in base.parent.glob("lenet-edge*/settings/settings.toml")
        if os.access(path, os.R_OK)
    )
    for port in range(FIRST_PORT, FIRST_PORT + 100):
        if f':{port}"' in claimed:
            continue
        with contextlib.suppress(OSError), socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("0.0.0.0", port))
            if port != FIRST_PORT:
                log(f"port {FIRST_PORT} is in use: the live view is at port {port}")
            return port
    raise InstallError(f"no port from {FIRST_PORT} on is free: choose one with --serve HOST:PORT")


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
    base: Path, before: str | None, release: str, reader: RunningService, wait: float
) -> NoReturn:
    """Run the previous release again, and remove the one that failed.

    Raises:
        InstallError: always; the message says what failed and what runs now.
    """
    reason = reader.reason()
    if before == release:
        raise InstallError(f"{release}, which also ran before, is not healthy: {reason}")
    if before is None:
        reader.stop()
        (base / "current").unlink()
        shutil.rmtree(base / "releases" / release)
        raise InstallError(f"{release} is not healthy, and nothing ran before: stopped: {reason}")
    log(f"not healthy; rolling back to {before}")
    link(base / "current", before)
    healthy = reader.restart_and_wait(wait)
    clean(base)
    state = "which is healthy again" if healthy else "which is not healthy either"
    raise InstallError(f"{release} is not healthy; rolled back to {before}, {state}: {reason}")


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


def answer(base: Path, reader: RunningService, release: str, changed: bool) -> dict[str, Any]:
    """Return the result for ``deploy``."""
    token = base / "settings" / "token"
    return {
        "release": release,
        "previous": linked(base / "previous"),
        "changed": changed,
        "manager": reader.manager,
        "scheme": reader.scheme,
        "host": reader.host,
        "port": reader.port,
        "token": token.read_text().strip() if token.exists() else None,
        "settings": str(reader.config),
        "user": reader.user,
    }


class RunningService:
    """The reader on this machine: run by systemd, or else a process that nothing restarts.

    Args:
        base: installation folder.
        service: name of the unit, without ``.service``.
        name: name of the reader; empty for the only one.
        user: the reader's own user if root installs it, or None.

    Raises:
        InstallError: if the settings are not TOML or name no address of the live view.
    """

    def __init__(
        self, base: Path, service: str = "lenet-edge", name: str = "", user: str | None = None
    ) -> None:
        import tomllib

        self.base = base
        self.manager = service_manager()
        self.python = base / "current" / "venv" / "bin" / "python"
        self.config = base / "settings" / "settings.toml"
        self.user = user
        self._name = name
        self._unit = f"{service}.service"
        self._pid = base / "run.pid"
        self._log = base / "run.log"
        self._started = 0.0
        self._failure = ""
        try:
            settings = tomllib.loads(self.config.read_text())
        except tomllib.TOMLDecodeError as error:
            raise InstallError(f"{self.config} is not valid TOML: {error}") from None
        serve = settings.get("serve", {})
        self._serve = serve
        self._record = settings.get("record", {})
        self._engine = str(settings.get("reading", {}).get("engine", "auto"))
        self.scheme = "https" if serve.get("tls_cert") else "http"
        self.host, _, port = str(serve.get("listen", "")).rpartition(":")
        if not port.isdigit():
            raise InstallError(f'{self.config} has no listen = "HOST:PORT" in [serve] to wait for')
        self.port = int(port)
        reading = settings.get("reading", {})
        deployed_keys = trusted_keys_file(base)
        self._trusted_keys = reading.get("trusted_keys") or (
            str(deployed_keys) if deployed_keys.exists() else None
        )
        if self._trusted_keys and not reading.get("trusted_keys"):
            log(
                f"{self.config} does not demand a signature when the reader starts: add "
                f'trusted_keys = "{deployed_keys}" to its [reading]'
            )
        bundle = reading.get("bundle")
        if bundle != str(base / "current" / "bundle"):
            log(f"{self.config} names another bundle than the deployed one: {bundle}")

    def refusal(self, release: Path, read_digits: bool) -> str | None:
        """Return why a release must not run here, or None if nothing is wrong with it.

        The release checks itself, in its own environment and as the reader's own user.
        """
        check = [str(release / "venv" / "bin" / "python"), "-P", "-m"]
        check += ["device.service.release_check", str(release / "bundle"), self._engine]
        check += ["--trusted-keys", self._trusted_keys] if self._trusted_keys else []
        with tempfile.TemporaryDirectory(prefix="lenet-edge-") as home:
            done = subprocess.run(
                [*check, *([] if read_digits else ["--no-digits"])],
                capture_output=True,
                text=True,
                errors="replace",
                check=False,
                **self._as_user(Path(home)),
            )
        if done.returncode == 0:
            return None
        lines = done.stderr.strip().splitlines()
        crash = f"ended by {signal.Signals(-done.returncode).name}" if done.returncode < 0 else ""
        return crash or (lines[-1] if lines else f"exit code {done.returncode}")

    def restart_and_wait(self, seconds: float) -> bool:
        """Restart it, and return whether it becomes healthy in time."""
        self.stop()
        self._started = time.time()
        try:
            self._check_no_other_reader()
            self._start()
        except (InstallError, OSError) as error:
            self._failure = str(error)
            log(self._failure)
            return False
        self._failure = ""
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self._has_ended():
            if self.healthy():
                return True
            time.sleep(0.3)
        return False

    def healthy(self) -> bool:
        """Return whether ``/healthz`` reports that frames are being read."""
        return bool(self._get("/healthz") == {"status": "ok"})

    def page_status(self) -> dict[str, Any] | None:
        """Return what the live page reports: rates, the last valid reading, outputs."""
        answer = self._get("/status", self.token())
        return answer if isinstance(answer, dict) else None

    def trouble(self, page: dict[str, Any] | None) -> str:
        """Return why it reads no frames: its page says so if it runs, its last line if it ended."""
        if page is not None:
            return str(page.get("trouble") or "it reads no frames")
        active = (*self._systemctl(), "is-active", "--quiet", self._unit)
        runs = self._running_pid() is not None if self.manager == "none" else succeeds(*active)
        if runs:
            return "it runs, but its page does not answer"
        return self.reason()

    def kept_pictures(self, recorded: bool) -> list[Path]:
        """Return the folders of corrected digits and, if asked for, of recorded ones."""
        kept = [self._record.get("corrections", "corrections")]
        kept += [self._record["folder"]] if recorded and self._record.get("folder") else []
        return [self._working_folder() / folder for folder in kept]

    def _working_folder(self) -> Path:
        """Return the folder against which the reader resolves relative paths."""
        if self.manager == "none":
            return self.base / "state"
        show = [*self._systemctl(), "show", "--property=WorkingDirectory", "--value", self._unit]
        done = subprocess.run(show, capture_output=True, text=True, check=False)
        return Path(done.stdout.strip())

    def token(self) -> str | None:
        """Return the token that viewers of the live page need, or None."""
        try:
            return Path(self._serve["token_file"]).read_text().strip()
        except (KeyError, OSError):
            return None

    def _get(self, path: str, token: str | None = None) -> Any:
        """Return the JSON that the reader answers, or None if it does not."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "localhost") else self.host
        host = "[::1]" if host == "[::]" else host
        # A direct connection, even if the environment names a proxy. The certificate is for the
        # names that browsers use, not for this one.
        context = ssl._create_unverified_context()
        opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)
        )
        try:
            bearer = {"Authorization": f"Bearer {token}"} if token else {}
            url = f"{self.scheme}://{host}:{self.port}{path}"
            with opener.open(urllib.request.Request(url, headers=bearer), timeout=5) as reply:
                return json.load(reply)
        except (OSError, ValueError, http.client.HTTPException):
            return None

    def stop(self) -> None:
        """Stop it, and wait until it has ended."""
        if self.manager != "none":
            with contextlib.suppress(InstallError):
                must(*self._systemctl(), "stop", self._unit)
            return
        for number in (signal.SIGTERM, signal.SIGKILL):
            pid = self._running_pid()
            if pid is None:
                return
            os.kill(pid, number)
            end = time.monotonic() + 15
            while self._running_pid() is not None and time.monotonic() < end:
                time.sleep(0.1)

    def reason(self) -> str:
        """Return why it is not healthy: the last line that the program itself wrote."""
        if self._failure:
            return self._failure
        if self.manager == "none":
            exists = self._log.exists()
            lines = self._log.read_text(errors="replace").splitlines() if exists else []
        else:
            # What systemd writes about the unit has another origin, and is left out.
            field = "_SYSTEMD_USER_UNIT" if self.manager == "user" else "_SYSTEMD_UNIT"
            since = f"--since=@{int(self._started)}"
            succeeds("journalctl", "--sync")
            command = ["journalctl", f"{field}={self._unit}", since, "--output=cat", "--lines=9"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            lines = done.stdout.splitlines()
        written = [line.strip() for line in lines if line.strip()]
        return written[-1] if written else "it wrote nothing before the time was over"

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
        name = ["--name", self._name] if self._name else []
        config = ["--config", str(self.config), *name]
        if self.manager != "none":
            scope = ["--run-as", self.user] if self.user else ["--user"]
            must(*run, "service", "install", *config, *scope, "--replace")
            if not self.user and not succeeds("loginctl", "enable-linger"):
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
                start_new_session=True,
                **self._as_user(state),
            )
        self._process = process
        self._pid.write_text(str(process.pid))

    def _as_user(self, home: Path) -> dict[str, Any]:
        """Return how to start a program as the reader's own user, in a folder that is its home."""
        if self.user is None:
            return {"cwd": home}
        account = pwd.getpwnam(self.user)
        os.chown(home, account.pw_uid, account.pw_gid, follow_symlinks=False)
        known = [group.gr_gid for group in grp.getgrall() if group.gr_name in CAMERA_GROUPS]
        variables = {
            "HOME": str(home),
            "STATE_DIRECTORY": str(home),
            "XDG_CACHE_HOME": str(home / "cache"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        return {
            "cwd": home,
            "env": {**os.environ, **variables},
            "user": account.pw_uid,
            "group": account.pw_gid,
            "extra_groups": known,
        }

    def _has_ended(self) -> bool:
        """Return whether it ended, or crashes again and again, so that waiting is of no use."""
        if self.manager == "none":
            return self._process.poll() is not None
        show = [*self._systemctl(), "show", self._unit, "--property=ActiveState,NRestarts"]
        lines = subprocess.run(show, capture_output=True, text=True, check=False).stdout.split()
        state = dict(line.split("=", 1) for line in lines if "=" in line)
        crashes = int(state.get("NRestarts") or 0)
        return state.get("ActiveState") == "failed" or crashes >= MAX_CRASHES

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
        return ["systemctl", "--user"] if self.manager == "user" else ["systemctl"]


def main() -> None:
    """Run the function that the command line names.

    ``facts FOLDER SERVICE``, ``install JSON``, ``restore JSON``, ``status FOLDER SERVICE NAME``,
    ``access FOLDER SERVICE NAME``, or ``pictures FOLDER SERVICE NAME corrected|recorded``.
    """
    # The plain process must survive the end of the connection that started it.
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    action, words = sys.argv[1], sys.argv[2:]
    try:
        if action == "pictures":
            return pictures(*words)
        if action == "facts":
            result = facts(*words)
        elif action == "status":
            result = status(*words)
        elif action == "access":
            result = access(*words)
        elif action == "restore":
            result = restore(**json.loads(words[0]))
        else:
            result = install(**json.loads(words[0]))
    except InstallError as error:
        result = {"failure": str(error)}
    except OSError as error:
        result = {"failure": f"{error.filename or 'the machine'}: {error.strerror}"}
    if action == "pictures":
        sys.exit(str(result["failure"]))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
