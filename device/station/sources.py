"""Names of frame sources, as people type them after ``--source``."""

from collections.abc import Iterator
from pathlib import Path

from device.demo.scenes import DemoSource
from device.frames.capture import Capture
from device.frames.frame import Frame
from device.frames.image_files import PICTURE_SUFFIXES, list_pictures, picture_frame
from device.frames.live import Source
from device.frames.pi_camera import PiCamera
from lenet_edge.core.errors import FrameError, UsageError


class Pictures:
    """The pictures of a folder, or one picture, as a source that ends."""

    live = False

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._paths = list_pictures(path) if path.is_dir() else [path]

    def __enter__(self) -> "Pictures":
        """Nothing needs opening."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing needs closing."""

    def __iter__(self) -> Iterator[Frame]:
        """Yield the pictures by name."""
        for index, path in enumerate(self._paths):
            yield picture_frame(path, index)


def without_password(url: str) -> str:
    """Return the URL of a stream as it may be shown: what is before the ``@`` stays out."""
    scheme, mark, rest = url.partition("://")
    place, slash, path = rest.partition("/")
    return f"{scheme}{mark}{place.rpartition('@')[2]}{slash}{path}"


def is_camera(name: str) -> bool:
    """Whether a name stands for a camera or a stream: something that goes on by itself."""
    return name == "picamera2" or name.startswith("v4l2:") or "://" in name


def open_source(name: str, size: tuple[int, int] | None = None, fps: float | None = None) -> Source:
    """Return the source that a name stands for, not yet opened.

    Args:
        name: ``demo``, ``picamera2``, ``v4l2:N``, the URL of a stream, or a video, picture or
            folder.
        size: width and height to ask a camera for, in pixels.
        fps: frames a second to ask for.

    Raises:
        UsageError: if it stands for nothing.
        FrameError: if a folder holds no pictures.
    """
    if name == "demo":
        return DemoSource(size, fps)
    if name == "picamera2":
        return PiCamera(size, fps)
    if name.startswith("/dev/video"):
        raise UsageError(f"write {name.replace('/dev/video', 'v4l2:')} for the camera {name}")
    if name.startswith("v4l2:"):
        number = name.removeprefix("v4l2:")
        if not number.isdigit():
            raise UsageError(f"{name!r} names no camera; write v4l2:0 for /dev/video0")
        return Capture(name, int(number), size, fps)
    if "://" in name:
        return Capture(without_password(name), name, size, fps)
    path = Path(name)
    if path.is_dir():
        return Pictures(path)
    if path.is_file():
        picture = path.suffix.lower() in PICTURE_SUFFIXES
        return Pictures(path) if picture else Capture(name, name)
    raise FrameError(
        f"there is no {name}; a source is demo, picamera2, v4l2:0, a stream's URL, "
        "or a video, picture or folder that exists"
    )
