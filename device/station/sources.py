"""The sources of frames that ``--source`` accepts."""

from collections.abc import Callable, Iterator
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
from device.frames.source_names import (
    is_camera,
    is_scene,
    is_stream,
    is_usb_camera,
    missing_source,
    source_problem,
)
from lenet_edge.core.errors import FrameError, LenetEdgeError, UsageError
from lenet_edge.core.masking import mask_url


class Pictures:
    """One picture file, or those of a folder, page by page, as a source that ends.

    A picture of a folder that cannot be read is passed over.

    Args:
        path: of the picture or the folder.
        notify: called with one line for each picture that is passed over.
    """

    live = False

    def __init__(self, path: Path, notify: Callable[[str], None] = lambda line: None) -> None:
        self.name = str(path)
        self.single = not path.is_dir()
        self._paths = [path] if self.single else list_pictures(path)[0]
        self._notify = notify

    def __enter__(self) -> "Pictures":
        """Do nothing: each picture is opened when it is read."""
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing."""

    def __iter__(self) -> Iterator[Frame]:
        """Yield the pictures in the order of their names.

        Raises:
            FrameError: at the end, if some could not be read.
        """
        index = failed = 0
        for path in self._paths:
            try:
                for frame in picture_frames(path, index):
                    yield frame
                    index += 1
            except LenetEdgeError as error:
                if self.single:
                    raise
                failed += 1
                self._notify(f"{error}; it is passed over")
        if failed:
            rest = "; all others were" if failed < len(self._paths) else ""
            raise FrameError(
                f"{failed} of {len(self._paths)} pictures could not be read, as said above{rest}"
            )


def open_source(
    name: str,
    size: tuple[int, int] | None = None,
    fps: float | None = None,
    controls: CameraControls | None = None,
    lamp: int | None = None,
    notify: Callable[[str], None] = lambda line: None,
) -> Source:
    """Return the source with a name, not yet opened.

    Args:
        name: ``demo``, ``demo:meter``, ``picamera2``, ``v4l2:auto``, ``v4l2:N``, the URL of a
            stream, or the path of a video, picture or folder.
        size: width and height to request from a camera, in pixels.
        fps: frames per second to request.
        controls: focus, exposure and the like of a Raspberry Pi camera.
        lamp: GPIO number of a lamp that is lit while a camera is open, or None.
        notify: called with one line for each picture of a folder that cannot be read.

    Raises:
        UsageError: if the name is written wrongly.
        FrameError: if a file or folder does not exist, or a folder holds no pictures.
    """
    source = _named_source(name, size, fps, controls, notify)
    return source if lamp is None or not is_camera(name) else LitSource(source, Lamp(lamp))


def _named_source(
    name: str,
    size: tuple[int, int] | None,
    fps: float | None,
    controls: CameraControls | None,
    notify: Callable[[str], None],
) -> Source:
    problem = source_problem(name)
    if problem:
        raise UsageError(problem)
    missing = missing_source(name)
    if missing:
        raise FrameError(missing)
    if is_scene(name):
        return DemoSource(size, fps) if name == "demo" else MeterSource(fps)
    if name == "picamera2":
        return PiCamera(size, fps, controls)
    if is_usb_camera(name):
        number = name.removeprefix("v4l2:")
        return Capture(name, FIRST_CAMERA if number == "auto" else int(number), size, fps)
    if is_stream(name):
        return Capture(mask_url(name), name, size, fps)
    path = Path(name)
    if path.is_dir() or path.suffix.lower() in PICTURE_SUFFIXES:
        return Pictures(path, notify)
    return Capture(name, name)
