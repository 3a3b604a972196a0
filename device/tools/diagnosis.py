"""What a machine has and lacks for reading digits, and what to type."""

import grp
import importlib.metadata
import importlib.util
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from device.inference.engines import RUNTIMES, available
from lenet_edge.core.errors import BundleError
from lenet_edge.network.bundle import Bundle


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; ``needed`` where nothing works without it."""

    subject: str
    good: bool
    state: str
    advice: str = ""
    needed: bool = False


def examine(bundle: Path | str | None = None) -> list[Finding]:
    """Look at everything that reading digits needs or can use."""
    return [
        Finding("system", True, f"{platform.machine()}, Python {platform.python_version()}"),
        *_libraries(),
        *_engines(),
        _bundle(bundle),
        *_cameras(),
        _pi_camera(),
    ]


def _libraries() -> Iterator[Finding]:
    for package in ("numpy", "opencv-python-headless", "pillow"):
        version = _version(package)
        if version is None and package == "opencv-python-headless":
            version = _version("opencv-python") or _version("opencv-contrib-python")
            if version is None and importlib.util.find_spec("cv2"):
                version = "from the system"
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
    found = available()
    for name in RUNTIMES:
        if name in found:
            yield Finding(f"engine {name}", True, _version(RUNTIMES[name]) or "installed")
    if "native" in found:
        yield Finding("engine native", True, "a C compiler builds the network's C here")
    if not found:
        if sys.version_info >= (3, 12) and platform.machine() == "armv7l":
            advice = "sudo apt install gcc (no TFLite wheel fits 32-bit Python 3.12 and later)"
        else:
            advice = "pip install 'lenet-edge[device]', or sudo apt install gcc"
        yield Finding("engine", False, "none that runs the network", advice, needed=True)


def _bundle(path: Path | str | None) -> Finding:
    try:
        bundle = Bundle.open(None if path is None else Path(path))
    except BundleError as error:
        return Finding(
            "bundle", False, str(error), "lenet-edge build, or install lenet-edge again", True
        )
    return Finding("bundle", True, f"{bundle.name}, every file as its manifest says", needed=True)


def _cameras() -> Iterator[Finding]:
    devices = sorted(Path("/dev").glob("video*"))
    if not devices:
        yield Finding(
            "USB camera", False, "no /dev/video*", "plug one in, or try 'lenet-edge run' (demo)"
        )
        return
    closed = [str(device) for device in devices if not os.access(device, os.R_OK | os.W_OK)]
    if closed:
        yield Finding(
            "USB camera",
            False,
            f"{', '.join(closed)} may not be opened by this user{_membership()}",
            "sudo usermod -aG video $USER, then log in again",
        )
    else:
        yield Finding("USB camera", True, ", ".join(map(str, devices)))


def _membership() -> str:
    try:
        members = grp.getgrnam("video")
    except KeyError:
        return ""
    return "" if members.gr_gid in os.getgroups() else ", who is not in the group 'video'"


def _pi_camera() -> Finding:
    model = Path("/proc/device-tree/model")
    if not model.exists() or "Raspberry Pi" not in model.read_text(errors="replace"):
        return Finding("picamera2", False, "this is no Raspberry Pi")
    if importlib.util.find_spec("picamera2"):
        return Finding("picamera2", True, _version("picamera2") or "installed")
    if sys.prefix != sys.base_prefix and not _sees_system_packages():
        return Finding(
            "picamera2",
            False,
            "this virtual environment does not see the system's packages",
            "sudo apt install python3-picamera2, then python3 -m venv --system-site-packages",
        )
    return Finding("picamera2", False, "not installed", "sudo apt install python3-picamera2")


def _sees_system_packages() -> bool:
    try:
        settings = (Path(sys.prefix) / "pyvenv.cfg").read_text()
    except OSError:
        return False
    return "include-system-site-packages = true" in settings.lower()
