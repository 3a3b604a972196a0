"""The sources of frames that ``--source`` accepts."""

from collections.abc import Iterator
from pathlib import Path

from device.demo.meter_day import MeterSource
from device.demo.scenes import DemoSource
from device.frames.capture import FIRST_CAMERA, Capture
from device.frames.controls import CameraControls
from device.frames.frame import Frame
from device.frames.image_files import PICTURE_SUFFIXES, list_pictures, picture_frames
from device.frames.lamp import Lamp, LitSource
from device.frames.live import Source
from device.frames.pi_camera import PiCamera
from lenet_edge.core.errors import FrameError, UsageError
from lenet_edge.core.masking import mask_url


class Pictures:
    """One picture file, or those of a folder, page by page, as a source that ends."""

    live = False

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._paths = list_pictures(path)[0] if path.is_dir() else [path]

    def __enter__(self) -> "Pictures":
        """Do nothing: each picture is opened when it is read."""
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing."""

    def __iter__(self) -> Iterator[Frame]:
        """Yield the pictures in the order of their names."""
        index = 0
        for path in self._paths:
            for frame in picture_frames(path, index):
                yield frame
                index += 1


def is_camera(name: str) -> bool:
    """Return whether a source is a camera or a stream, as opposed to a file or the demo."""
    return name == "picamera2" or name.startswith("v4l2:") or "://" in name


def open_source(
    name: str,
    size: tuple[int, int] | None = None,
    fps: float | None = None,
    controls: CameraControls | None = None,
    lamp: int | None = None,
) -> Source:
    """Return the source with a name, not yet opened.

    Args:
        name: ``demo``, ``demo:meter``, ``picamera2``, ``v4l2:auto``, ``v4l2:N``, the URL of a
            stream, or the path of a video, picture or folder.
        size: width and height to request from a camera, in pixels.
        fps: frames per second to request.
        controls: focus, exposure and the like of a Raspberry Pi camera.
        lamp: GPIO number of a lamp that is lit while a camera is open, or None.

    Raises:
        UsageError: if the name is written wrongly.
        FrameError: if a file or folder does not exist, or a folder holds no pictures.
    """
    source = _named_source(name, size, fps, controls)
    return source if lamp is None or not is_camera(name) else LitSource(source, Lamp(lamp))


def _named_source(
    name: str,
    size: tuple[int, int] | None,
    fps: float | None,
    controls: CameraControls | None,
) -> Source:
    if name in {"demo", "demo:meter"}:
        return DemoSource(size, fps) if name == "demo" else MeterSource(fps)
    if name == "picamera2":
        return PiCamera(size, fps, controls)
    if name.startswith(("/dev/video", "v4l2:")):
        return Capture(name, _camera_number(name), size, fps)
    if "://" in name:
        return Capture(mask_url(name), name, size, fps)
    path = Path(name)
    if path.is_dir():
        return Pictures(path)
    if path.is_file():
        picture = path.suffix.lower() in PICTURE_SUFFIXES
        return Pictures(path) if picture else Capture(name, name)
    raise FrameError(
        f"{mask_url(name)} does not exist; a source is demo, demo:meter, picamera2, v4l2:auto, "
        "v4l2:0, the URL of a stream, or the path of a video, picture or folder"
    )


def _camera_number(name: str) -> int:
    """Return N of ``v4l2:N``, or ``FIRST_CAMERA`` for ``v4l2:auto``.

    Raises:
        UsageError: if it is written in another way.
    """
    number = name.removeprefix("v4l2:")
    if number == "auto":
        return FIRST_CAMERA
    if number.isdecimal():
        return int(number)
    if name.startswith("/dev/video"):
        raise UsageError(f"write {name.replace('/dev/video', 'v4l2:')} for the camera {name}")
    raise UsageError(
        f"{name!r} is not a camera; write v4l2:0 for /dev/video0, or v4l2:auto for the first camera"
    )
