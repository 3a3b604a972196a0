"""What this machine has and lacks for reading digits, and what to type to install it."""

import importlib.metadata
import importlib.util
import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from device.frames import v4l2
from device.inference.engines import ENGINE_PACKAGES, available_engines
from lenet_edge.core import machine
from lenet_edge.core.errors import BundleError, ModelError
from lenet_edge.network.bundle import Bundle

_PROBE_TIMEOUT_S: Final = 60.0  # Seconds; the first start of a camera takes a few.

# Takes one frame. It runs in a process of its own, because a driver can hang or crash Python.
_PROBE: Final = """
import sys
from device.frames.pi_camera import PiCamera
from lenet_edge.core.errors import LenetEdgeError
try:
    with PiCamera() as camera:
        next(iter(camera))
        print(camera.describe())
except LenetEdgeError as error:
    sys.exit(str(error))
"""


@dataclass(frozen=True)
class Finding:
    """The result of one check.

    Attributes:
        subject: what was checked.
        good: whether it can be used.
        state: its version, or what is wrong.
        advice: what to type to get it.
        needed: whether nothing can be read without it.
    """

    subject: str
    good: bool
    state: str
    advice: str = ""
    needed: bool = False


def examine(bundle: Path | str | None = None) -> list[Finding]:
    """Check everything that reading digits needs or can use.

    Args:
        bundle: folder of the bundle to check; the shipped bundle if None.
    """
    return [
        _system(),
        *_libraries(),
        *_engines(),
        _bundle(bundle),
        _usb_camera(),
        _pi_camera(),
    ]


def _system() -> Finding:
    name, version = platform.machine(), platform.python_version()
    if machine.word_bits() == 64:
        return Finding("system", True, f"{name}, Python {version}")
    return Finding(
        "system",
        True,
        f"{name}, 32-bit Python {version}",
        "32-bit packages come from piwheels, which Raspberry Pi OS sets up in /etc/pip.conf",
    )


def _libraries() -> Iterator[Finding]:
    for package in ("numpy", "opencv-python-headless", "pillow"):
        version = _version(package)
        if version is None and package == "opencv-python-headless":
            version = _version("opencv-python") or _version("opencv-contrib-python")
            if version is None and importlib.util.find_spec("cv2"):
                version = "installed by the system"
        yield Finding(
            package,
            version is not None,
            version or "not installed",
            "" if version else f"pip install {package}",
            needed=True,
        )


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _engines() -> Iterator[Finding]:
    found = available_engines()
    for name in ENGINE_PACKAGES:
        if name in found:
            yield Finding(f"engine {name}", True, _version(ENGINE_PACKAGES[name]) or "installed")
    if "native" in found:
        yield Finding("engine native", True, "a C compiler can build the network's C")
    if not found:
        advice = "pip install 'lenet-edge[device]', or sudo apt install gcc"
        if not _has_tflite_wheels():
            advice = "sudo apt install gcc (there is no TFLite wheel for this 32-bit Python)"
        yield Finding("engine", False, "none is installed", advice, needed=True)


def _has_tflite_wheels() -> bool:
    """Return whether a TFLite runtime has wheels for a Python like this one."""
    old = platform.machine() == "armv7l" and sys.version_info < (3, 12)
    return machine.word_bits() == 64 or old


def _bundle(path: Path | str | None) -> Finding:
    try:
        bundle = Bundle.open(None if path is None else Path(path))
    except (BundleError, ModelError) as error:
        return Finding(
            "bundle", False, str(error), "lenet-edge build, or install lenet-edge again", True
        )
    return Finding("bundle", True, f"{bundle.name}, all files verified", needed=True)


def _usb_camera() -> Finding:
    devices = v4l2.list_devices()
    cameras = [f"{d['path']} ({d['name']})" for d in devices if d["kind"] == "camera"]
    forbidden = [d["path"] for d in devices if d["kind"] == "forbidden"]
    if cameras:
        return Finding("USB camera", True, ", ".join(cameras))
    if forbidden:
        return Finding(
            "USB camera",
            False,
            f"{', '.join(forbidden)} cannot be opened by this user",
            "sudo usermod -aG video $USER, then log in again",
        )
    found = f"none of the {len(devices)} /dev/video* is one" if devices else "there is none"
    return Finding(
        "USB camera", False, found, "plug one in, or try 'lenet-edge run' with its demo scenes"
    )


def _pi_camera() -> Finding:
    if importlib.util.find_spec("picamera2"):
        return _probed_pi_camera()
    if "Raspberry Pi" not in (machine.board() or ""):
        return Finding("picamera2", False, "this is not a Raspberry Pi")
    if sys.prefix != sys.base_prefix and not _has_system_packages():
        return Finding(
            "picamera2",
            False,
            "this virtual environment cannot use the system's packages",
            "sudo apt install python3-picamera2, then python3 -m venv --system-site-packages",
        )
    return Finding("picamera2", False, "not installed", "sudo apt install python3-picamera2")


def _probed_pi_camera() -> Finding:
    """Take a frame from the Raspberry Pi camera; its failure is one line that says what to do."""
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", _PROBE],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PROBE_TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Finding(
            "picamera2",
            False,
            f"the camera did not answer within {_PROBE_TIMEOUT_S:g} s",
            "check the ribbon cable, then restart the machine",
        )
    lines = (done.stdout if done.returncode == 0 else done.stderr).strip().splitlines()
    if done.returncode == 0 and lines:
        return Finding("picamera2", True, lines[-1])
    if done.returncode < 0 or not lines:
        return Finding(
            "picamera2",
            False,
            f"Python crashed when it opened the camera (exit code {done.returncode})",
            "sudo apt full-upgrade, and see whether 'rpicam-hello' shows a picture",
        )
    return Finding("picamera2", False, lines[-1])


def _has_system_packages() -> bool:
    """Return True if the virtual environment can use the system's packages."""
    try:
        settings = (Path(sys.prefix) / "pyvenv.cfg").read_text()
    except OSError:
        return False
    return "include-system-site-packages = true" in settings.lower()
