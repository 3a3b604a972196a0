"""From the desk to the machine with the camera: what is sent, and whether it can run there."""

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

from device.service import installer
from device.service.ssh import Machine
from device.service.wheel import FILENAME, build_wheel
from device.settings.settings import Settings
from lenet_edge.core.errors import DeviceError, UsageError
from lenet_edge.network.bundle import MANIFEST, Bundle

LISTEN: Final = "0.0.0.0:8080"
"""Where the page is, if not told: for the whole network, and therefore with a token."""

_RUNTIME_MACHINES: Final = ("x86_64", "aarch64", "arm64")  # LiteRT has wheels for these.
_SPACE: Final = 700_000_000  # Bytes of a new environment: OpenCV, NumPy and a TFLite runtime.
_SPACE_OF_RELEASE: Final = 50_000_000


@dataclass(frozen=True)
class Payload:
    """What is put on the machine; its names follow from its content.

    Args:
        wheel: content of the wheel.
        wheel_name: its file name.
        bundle: the verified bundle.
        wheelhouse: folder of wheels of what ours needs, for a machine without an index.
    """

    wheel: bytes
    wheel_name: str
    bundle: Bundle
    wheelhouse: Path | None = None

    @property
    def venv(self) -> str:
        """Name of the environment: one for each wheel."""
        return hashlib.sha256(self.wheel).hexdigest()[:12]

    @property
    def release(self) -> str:
        """Name of the release: one for each pair of wheel and bundle."""
        both = self.venv + self.bundle.manifest["seal"]
        name = re.sub(r"[^A-Za-z0-9_-]", "_", self.bundle.name)
        return f"{name}-{hashlib.sha256(both.encode()).hexdigest()[:12]}"

    def write_tar(self, stream: IO[bytes], with_wheel: bool) -> None:
        """Write the archive that ``installer`` finds in ``incoming``."""
        with tarfile.open(fileobj=stream, mode="w") as archive:
            for name in (MANIFEST, *self.bundle.manifest["files"]):
                archive.add(self.bundle.folder / name, f"bundle/{name}")
            if with_wheel:
                entry = tarfile.TarInfo(self.wheel_name)
                entry.size = len(self.wheel)
                archive.addfile(entry, BytesIO(self.wheel))
                if self.wheelhouse:
                    archive.add(self.wheelhouse, "wheelhouse")


def pack(bundle: Path | None, wheel: Path | None, wheelhouse: Path | None) -> Payload:
    """Collect what is to be put on the machine.

    Args:
        bundle: folder of a bundle; the shipped one if None.
        wheel: of lenet-edge; made from the running program if None.
        wheelhouse: folder of wheels.

    Raises:
        BundleError: if the bundle is not whole.
        UsageError: if ``wheel`` or ``wheelhouse`` is none.
    """
    if wheel is not None and (not wheel.is_file() or wheel.suffix != ".whl"):
        raise UsageError(f"{wheel} is no wheel; leave out --wheel to have one made")
    if wheelhouse is not None and not any(wheelhouse.glob("*.whl")):
        raise UsageError(f"{wheelhouse} holds no wheels; 'pip download --dest' fills such a folder")
    content = wheel.read_bytes() if wheel else build_wheel()
    return Payload(content, wheel.name if wheel else FILENAME, Bundle.open(bundle), wheelhouse)


def deploy(
    machine: Machine,
    payload: Payload,
    folder: str | None = None,
    listen: str = LISTEN,
    wait: float = 120,
    say: Callable[[str], None] = lambda line: None,
    source: str | None = None,
) -> dict[str, Any]:
    """Put a payload on a machine, and run it there; what ran before is returned to if it fails.

    Args:
        machine: where to.
        payload: what.
        folder: where on it; ``/opt/lenet-edge`` for root, else below ``~/.local/share``.
        listen: ``HOST:PORT`` of the page, for settings that are not there yet.
        wait: seconds within which it has to read its first frame.
        say: told what is being done.
        source: of frames, for settings that are not there yet; a camera that is found if None.

    Returns:
        ``release``, ``previous``, ``changed``, ``manager``, ``url``, ``settings`` and ``facts``.

    Raises:
        SettingsError: if ``listen`` or ``source`` can be no setting.
        DeviceError: if the machine cannot be reached or is not fit, or what was installed did not
            become healthy; the message says what runs now.
    """
    Settings().changed({"serve": {"listen": listen}, "camera": {"source": source or "demo"}})
    program = inspect.getsource(installer)
    facts = machine.python(program, "facts", folder or "")
    new_venv = payload.venv not in facts["venvs"]
    say(_greeting(machine, facts))
    _check_fit(machine, facts, new_venv)
    if payload.release not in facts["releases"] or new_venv:
        with tempfile.TemporaryFile() as archive:
            payload.write_tar(archive, with_wheel=new_venv)
            say(f"sending {archive.tell() / 1e6:.1f} MB")
            archive.seek(0)
            machine.unpack(archive, f"{facts['base']}/incoming")
    order = {
        "folder": facts["base"],
        "release": payload.release,
        "venv": payload.venv,
        "extras": ",".join(_extras(facts)),
        "camera": source or _camera(facts),
        "listen": listen,
        "wheelhouse": payload.wheelhouse is not None,
        "wait": wait,
    }
    result = machine.python(program, "install", json.dumps(order), say=say)
    if "failure" in result:
        raise DeviceError(f"{machine.target}: {result['failure']}")
    return {
        "release": result["release"],
        "previous": result["previous"],
        "changed": result["changed"],
        "manager": result["manager"],
        "url": _url(machine, result),
        "settings": result["settings"],
        "facts": facts,
    }


def _greeting(machine: Machine, facts: dict[str, Any]) -> str:
    python = ".".join(map(str, facts["python"]))
    kind = facts["model"] or facts["machine"]
    keeper = {"system": "systemd", "user": "systemd of the user", "none": "no systemd"}
    seen = f"camera {_camera(facts)}" if _camera(facts) != "demo" else "no camera: demo scenes"
    free = f"{facts['free_bytes'] / 1e9:.1f} GB free"
    return f"{machine.target}: {kind}, Python {python}, {free}, {keeper[facts['manager']]}, {seen}"


def _check_fit(machine: Machine, facts: dict[str, Any], new_venv: bool) -> None:
    """Say everything that is in the way, at once.

    Raises:
        DeviceError: if anything is.
    """
    wrong = list(_obstacles(facts, new_venv))
    if wrong:
        raise DeviceError(f"{machine.target} is not fit: {'; '.join(wrong)}. Nothing was changed")


def _obstacles(facts: dict[str, Any], new_venv: bool) -> Iterator[str]:
    if tuple(facts["python"]) < (3, 11):
        version = ".".join(map(str, facts["python"]))
        yield f"its Python is {version}, and 3.11 is needed (Raspberry Pi OS of 2023, or newer)"
    if not facts["venv"]:
        yield "it cannot make virtual environments (sudo apt install python3-venv)"
    if "device" not in _extras(facts) and not facts["compiler"]:
        yield f"no TFLite runtime has wheels for {facts['machine']} (sudo apt install gcc)"
    needed = _SPACE if new_venv else _SPACE_OF_RELEASE
    if facts["free_bytes"] < needed:
        yield f"{facts['free_bytes'] / 1e6:.0f} MB are free, and {needed / 1e6:.0f} MB are needed"


def _extras(facts: dict[str, Any]) -> list[str]:
    """Return the extras to install: a TFLite runtime only where one has wheels."""
    old_arm = facts["machine"] == "armv7l" and tuple(facts["python"]) < (3, 12)
    runtime = facts["machine"] in _RUNTIME_MACHINES or old_arm
    return [*(["device"] if runtime else []), "live"]


def _camera(facts: dict[str, Any]) -> str:
    """Return the source to begin with: a camera if there is one."""
    if facts["picamera2"] and "Raspberry Pi" in facts["model"]:
        return "picamera2"
    numbers = [str(name).removeprefix("/dev/video") for name in facts["cameras"]]
    return f"v4l2:{min(map(int, numbers))}" if numbers else "demo"


def _url(machine: Machine, result: dict[str, Any]) -> str:
    """Return what to open in a browser; the token is in it where viewers need one."""
    own = result["host"] in ("127.0.0.1", "localhost", "[::1]")
    host = "localhost" if own else machine.hostname()
    host = f"[{host}]" if ":" in host else host
    token = f"/?token={result['token']}" if result["token"] else "/"
    return f"http://{host}:{result['port']}{token}"
