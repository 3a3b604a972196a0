"""The local half of ``lenet-edge deploy``: what is sent, and whether it can run on the machine."""

import hashlib
import inspect
import json
import re
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, Any, Final

from device.frames import v4l2
from device.service import installer
from device.service.ssh import Machine
from device.service.unit import check_name, service_name
from device.service.wheel import WHEEL_FILENAME, build_wheel
from device.settings.settings import Settings
from lenet_edge.core.errors import DeviceError, UsageError
from lenet_edge.network.bundle import MANIFEST, Bundle
from lenet_edge.network.signature import SIGNATURE

# LiteRT has wheels for these, if Python is 64-bit.
_MACHINES_WITH_LITERT: Final = ("x86_64", "aarch64", "arm64")
_ENVIRONMENT_BYTES: Final = 700_000_000  # OpenCV, NumPy and a TFLite runtime.
_RELEASE_BYTES: Final = 50_000_000
_SIGNING: Final = "signing"  # The extra that brings what verifies signatures.


@dataclass(frozen=True)
class Payload:
    """What is installed on the machine; its names follow from its content.

    Args:
        wheel: content of the wheel of lenet-edge.
        wheel_name: its file name.
        bundle: the verified bundle.
        wheelhouse: folder with wheels of all dependencies, for a machine without a package index.
        trusted_keys: public keys, by one of which every bundle on the machine must be signed; those
            that are there stay if None.
    """

    wheel: bytes
    wheel_name: str
    bundle: Bundle
    wheelhouse: Path | None = None
    trusted_keys: str | None = None

    @property
    def venv(self) -> str:
        """Name of the virtual environment: each wheel has its own, and one with signatures."""
        extra = b"" if self.trusted_keys is None else _SIGNING.encode()
        return hashlib.sha256(self.wheel + extra).hexdigest()[:12]

    @property
    def release(self) -> str:
        """Name of the release: each pair of wheel and bundle, with its signature, has its own."""
        signature = self.bundle.folder / SIGNATURE
        signed = signature.read_text() if signature.exists() else ""
        both = self.venv + self.bundle.manifest["seal"] + signed
        name = re.sub(r"[^A-Za-z0-9_-]", "_", self.bundle.name)
        return f"{name}-{hashlib.sha256(both.encode()).hexdigest()[:12]}"

    def write_tar(self, stream: IO[bytes], with_wheel: bool) -> None:
        """Write the archive that becomes the installer's folder ``incoming``."""
        with tarfile.open(fileobj=stream, mode="w") as archive:
            signature = [SIGNATURE] if (self.bundle.folder / SIGNATURE).exists() else []
            for name in (MANIFEST, *signature, *self.bundle.manifest["files"]):
                archive.add(self.bundle.folder / name, f"bundle/{name}")
            if with_wheel:
                entry = tarfile.TarInfo(self.wheel_name)
                entry.size = len(self.wheel)
                archive.addfile(entry, BytesIO(self.wheel))
                if self.wheelhouse:
                    archive.add(self.wheelhouse, "wheelhouse")


def pack(
    bundle: Path | None,
    wheel: Path | None,
    wheelhouse: Path | None,
    trusted_keys: Path | None = None,
) -> Payload:
    """Collect what is to be installed on the machine.

    Args:
        bundle: folder of a bundle; the shipped one if None.
        wheel: a wheel of lenet-edge; made from the running program if None.
        wheelhouse: folder with wheels of all dependencies, or None.
        trusted_keys: file of public keys, by one of which the bundle must be signed, here and on
            the machine; None demands nothing.

    Raises:
        BundleError: if the bundle is incomplete or was altered, or is not signed as demanded.
        UsageError: if ``wheel`` is not a wheel, ``wheelhouse`` holds none, or ``trusted_keys`` has
            no key.
    """
    if wheel is not None and (not wheel.is_file() or wheel.suffix != ".whl"):
        raise UsageError(f"{wheel} is not a wheel; leave out --wheel to have one made")
    if wheelhouse is not None and not any(wheelhouse.glob("*.whl")):
        raise UsageError(f"{wheelhouse} holds no wheels; 'pip download --dest' fills such a folder")
    content = wheel.read_bytes() if wheel else build_wheel()
    return Payload(
        content,
        wheel.name if wheel else WHEEL_FILENAME,
        Bundle.open(bundle, trusted_keys),
        wheelhouse,
        None if trusted_keys is None else trusted_keys.read_text(),
    )


@dataclass(frozen=True)
class Plan:
    """How a payload is installed; each value is for the machine that it is installed on.

    Args:
        name: name of the reader, where several run on one machine; empty for the only one.
        folder: installation folder; ``/opt/lenet-edge`` for root and for who may use ``sudo``
            without a password, else below ``~/.local/share``. It ends in the name.
        listen: ``HOST:PORT`` of the live view, for a settings file that is created now; for the
            whole network, and so with a token, at the first free port from 8080, if None.
        wait: seconds within which it must read its first frame.
        source: source of frames, for a settings file that is created now; a camera of the machine
            if None.
        replace: whether it may replace a reader of this name with other settings.
        read_digits: whether it must read known digits.

    Raises:
        SettingsError: if ``listen`` or ``source`` is not a valid setting.
        UsageError: if ``name`` is not allowed.
    """

    name: str = ""
    folder: str | None = None
    listen: str | None = None
    wait: float = 120
    source: str | None = None
    replace: bool = False
    read_digits: bool = True

    def __post_init__(self) -> None:
        """Check the values before any machine is contacted."""
        check_name(self.name)
        Settings().changed(
            {
                "serve": {"listen": self.listen or "0.0.0.0:8080"},
                "camera": {"source": self.source or "demo"},
            }
        )


Log = Callable[[str], None]
"""Called with one line for each step."""


def deploy(
    machine: Machine, payload: Payload, plan: Plan | None = None, log: Log = lambda line: None
) -> dict[str, Any]:
    """Install a payload on a machine and run it there; roll back if it does not become healthy.

    Returns:
        ``release``, ``previous``, ``changed``, ``manager``, ``user``, ``url``, ``settings`` and
        ``facts``.

    Raises:
        DeviceError: if the machine cannot be reached or is not suitable, or if the release did not
            become healthy; the message says what runs now.
    """
    plan = plan or Plan()
    return install(machine, payload, plan, examine(machine, payload, plan, log), log)


def examine(
    machine: Machine, payload: Payload, plan: Plan, log: Log = lambda line: None
) -> dict[str, Any]:
    """Return the facts about a machine on which a payload can be installed; change nothing.

    Raises:
        DeviceError: if the machine cannot be reached, or naming everything that it lacks.
    """
    program = inspect.getsource(installer)
    facts = machine.python(program, "facts", plan.folder or "", service_name(plan.name))
    facts["cameras"] = machine.python(inspect.getsource(v4l2), "cameras")["devices"]
    log(_summary(machine, facts))
    _check_requirements(machine, facts, payload.venv not in facts["venvs"])
    return facts


def install(
    machine: Machine,
    payload: Payload,
    plan: Plan,
    facts: dict[str, Any],
    log: Log = lambda line: None,
) -> dict[str, Any]:
    """Install a payload on a machine that was examined; see ``deploy``."""
    new_venv = payload.venv not in facts["venvs"]
    root = bool(facts["sudo"])
    demanded = payload.trusted_keys is not None or facts["trusted_keys"]
    if payload.release not in facts["releases"] or new_venv:
        with tempfile.TemporaryFile() as archive:
            payload.write_tar(archive, with_wheel=new_venv)
            log(f"sending {archive.tell() / 1e6:.1f} MB")
            archive.seek(0)
            machine.unpack(archive, f"{facts['base']}/incoming", root)
    order = {
        "folder": facts["base"],
        "release": payload.release,
        "venv": payload.venv,
        "extras": ",".join([*_extras(facts), *([_SIGNING] if demanded else [])]),
        "trusted_keys": payload.trusted_keys,
        "camera": plan.source or _camera(facts),
        "listen": plan.listen,
        "wheelhouse": payload.wheelhouse is not None,
        "wait": plan.wait,
        "service": service_name(plan.name),
        "name": plan.name,
        "replace": plan.replace,
        "read_digits": plan.read_digits,
    }
    program = inspect.getsource(installer)
    result = machine.python(program, "install", json.dumps(order), log=log, root=root)
    if "failure" in result:
        raise DeviceError(f"{machine.target}: {result['failure']}")
    return {
        "release": result["release"],
        "previous": result["previous"],
        "changed": result["changed"],
        "manager": result["manager"],
        "user": result["user"],
        "url": _url(machine, result),
        "settings": result["settings"],
        "facts": facts,
    }


def _summary(machine: Machine, facts: dict[str, Any]) -> str:
    python = ".".join(map(str, facts["python"])) + (" (32-bit)" if facts["bits"] == 32 else "")
    model = facts["model"] or facts["machine"]
    managers = {"system": "systemd", "user": "systemd of the user", "none": "no systemd"}
    camera = _camera(facts)
    found = "no camera (demo scenes)" if camera == "demo" else f"camera {camera}"
    free = f"{facts['free_bytes'] / 1e9:.1f} GB free"
    manager = managers[facts["manager"]]
    return f"{machine.target}: {model}, Python {python}, {free}, {manager}, {found}"


def _check_requirements(machine: Machine, facts: dict[str, Any], new_venv: bool) -> None:
    """Check what the machine lacks.

    Raises:
        DeviceError: naming everything it lacks.
    """
    missing = list(_missing_requirements(facts, new_venv))
    if missing:
        raise DeviceError(
            f"{machine.target} is not suitable: {'; '.join(missing)}. Nothing was changed"
        )


def _missing_requirements(facts: dict[str, Any], new_venv: bool) -> Iterator[str]:
    if tuple(facts["python"]) < (3, 11):
        version = ".".join(map(str, facts["python"]))
        yield f"its Python is {version}, and 3.11 is needed (Raspberry Pi OS of 2023, or newer)"
    if not facts["venv"]:
        yield "it cannot make virtual environments (sudo apt install python3-venv)"
    if "device" not in _extras(facts) and not facts["compiler"]:
        word = f"{facts['bits']}-bit Python on {facts['machine']}"
        yield f"no TFLite runtime has wheels for a {word} (sudo apt install gcc)"
    needed = _ENVIRONMENT_BYTES if new_venv else _RELEASE_BYTES
    if facts["free_bytes"] < needed:
        yield f"{facts['free_bytes'] / 1e6:.0f} MB are free, and {needed / 1e6:.0f} MB are needed"


def _extras(facts: dict[str, Any]) -> list[str]:
    """Return the extras to install.

    A TFLite runtime only if one has wheels for the machine's Python; and NumPy 1 beside a picamera2
    of the system that was built for it.
    """
    old_arm = facts["machine"] == "armv7l" and tuple(facts["python"]) < (3, 12)
    litert = facts["machine"] in _MACHINES_WITH_LITERT and facts["bits"] == 64
    numpy_1 = facts["picamera2"] and (facts["numpy"] or "").startswith("1.")
    return [*(["device"] if litert or old_arm else []), "live", *(["pi"] if numpy_1 else [])]


def _camera(facts: dict[str, Any]) -> str:
    """Return the source for a new settings file: a camera if there is one."""
    kinds = {device["kind"] for device in facts["cameras"]}
    pi_camera = facts["picamera2"] and "Raspberry Pi" in facts["model"]
    if "camera" in kinds and not (pi_camera and "sensor" in kinds):
        return "v4l2:auto"
    return "picamera2" if pi_camera else "demo"


def _url(machine: Machine, result: dict[str, Any]) -> str:
    """Return the URL to open in a browser, with the token if viewers need one."""
    local_only = result["host"] in ("127.0.0.1", "localhost", "[::1]")
    host = "localhost" if local_only else machine.hostname()
    host = f"[{host}]" if ":" in host else host
    token = f"/?token={result['token']}" if result["token"] else "/"
    return f"{result['scheme']}://{host}:{result['port']}{token}"
