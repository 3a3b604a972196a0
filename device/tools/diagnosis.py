"""What this machine has and lacks for reading digits, and what to type to install it."""

import grp
import importlib.metadata
import importlib.util
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from device.inference.engines import ENGINE_PACKAGES, available_engines
from lenet_edge.core.errors import BundleError
from lenet_edge.network.bundle import Bundle


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
        if sys.version_info >= (3, 12) and platform.machine() == "armv7l":
            advice = (
                "sudo apt install gcc (there is no TFLite wheel for 32-bit Python 3.12 and later)"
            )
        else:
            advice = "pip install 'lenet-edge[device]', or sudo apt install gcc"
        yield Finding("engine", False, "none is installed", advice, needed=True)


def _bundle(path: Path | str | None) -> Finding:
    try:
        bundle = Bundle.open(None if path is None else Path(path))
    except BundleError as error:
        return Finding(
            "bundle", False, str(error), "lenet-edge build, or install lenet-edge again", True
        )
    return Finding("bundle", True, f"{bundle.name}, all files verified", needed=True)


def _cameras() -> Iterator[Finding]:
    devices = sorted(Path("/dev").glob("video*"))
    if not devices:
        yield Finding(
            "USB camera",
            False,
            "there is no /dev/video*",
            "plug one in, or try 'lenet-edge run' with its demo scenes",
        )
        return
    forbidden = [str(device) for device in devices if not os.access(device, os.R_OK | os.W_OK)]
    if forbidden:
        yield Finding(
            "USB camera",
            False,
            f"{', '.join(forbidden)} cannot be opened by this user{_missing_group()}",
            "sudo usermod -aG video $USER, then log in again",
        )
    else:
        yield Finding("USB camera", True, ", ".join(map(str, devices)))


def _missing_group() -> str:
    """Return a note if the user is not in the group that may open cameras."""
    try:
        members = grp.getgrnam("video")
    except KeyError:
        return ""
    return "" if members.gr_gid in os.getgroups() else ", who is not in the group 'video'"


def _pi_camera() -> Finding:
    model = Path("/proc/device-tree/model")
    if not model.exists() or "Raspberry Pi" not in model.read_text(errors="replace"):
        return Finding("picamera2", False, "this is not a Raspberry Pi")
    if importlib.util.find_spec("picamera2"):
        return Finding("picamera2", True, _version("picamera2") or "installed")
    if sys.prefix != sys.base_prefix and not _has_system_packages():
        return Finding(
            "picamera2",
            False,
            "this virtual environment cannot use the system's packages",
            "sudo apt install python3-picamera2, then python3 -m venv --system-site-packages",
        )
    return Finding("picamera2", False, "not installed", "sudo apt install python3-picamera2")


def _has_system_packages() -> bool:
    """Return True if the virtual environment can use the system's packages."""
    try:
        settings = (Path(sys.prefix) / "pyvenv.cfg").read_text()
    except OSError:
        return False
    return "include-system-site-packages = true" in settings.lower()
