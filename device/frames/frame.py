"""Where frames come from: pictures, folders, videos, streams, cameras and built-in scenes."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.frames.image_files import SUFFIXES, read_picture
from lenet_edge.core.errors import FrameError, MissingDependencyError

Image = NDArray[np.uint8]
"""``uint8[h, w]`` grey or ``uint8[h, w, 3]`` blue, green, red."""

VIDEO_SUFFIXES: Final = (".mp4", ".avi", ".mkv", ".mov", ".webm", ".m4v", ".mjpg", ".mjpeg")
_MAX_SIDE: Final = 16384


@dataclass(frozen=True)
class Frame:
    """One picture from a source.

    ``timestamp`` is in seconds since 1970, ``index`` counts from 0. ``size`` is the width and
    height of the original where ``image`` was decoded smaller than that.
    """

    image: Image
    timestamp: float
    index: int
    source: str
    size: tuple[int, int] | None = None
    capture_ms: float = 0.0

    def __post_init__(self) -> None:
        """Refuse what is no picture.

        Raises:
            FrameError: if the array is empty, or not grey or colour ``uint8``.
        """
        image = self.image
        fits = isinstance(image, np.ndarray) and image.dtype == np.uint8
        if not fits or not (image.ndim == 2 or (image.ndim == 3 and image.shape[2] == 3)):
            kind = getattr(image, "dtype", type(image).__name__)
            raise FrameError(
                f"{self.source}: frame {self.index} is {kind}{list(np.shape(image))}, "
                "not uint8[h, w] or uint8[h, w, 3]"
            )
        if not image.size or max(image.shape[:2]) > _MAX_SIDE:
            raise FrameError(
                f"{self.source}: frame {self.index} is {image.shape[1]}x{image.shape[0]} pixels; "
                f"1x1 to {_MAX_SIDE}x{_MAX_SIDE} can be read"
            )


def picture_frame(path: Path, index: int = 0) -> Frame:
    """Read one picture file, upright as its EXIF says.

    Raises:
        FrameError: if it is missing, damaged, or no picture.
    """
    begun = time.perf_counter()
    image, size = read_picture(path)
    taken = 1000 * (time.perf_counter() - begun)
    return Frame(image, time.time(), index, str(path), size, taken)


def list_pictures(folder: Path) -> list[Path]:
    """Return the picture files of a folder by name; not those of folders within it.

    Raises:
        FrameError: if the folder cannot be read, or holds no pictures.
    """
    try:
        found = sorted(p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES and p.is_file())
    except OSError as error:
        raise FrameError(f"cannot read the folder {folder}: {error.strerror}") from error
    if not found:
        raise FrameError(f"{folder} holds no pictures ({', '.join(SUFFIXES)})")
    return found


class Capture:
    """Frames that OpenCV decodes: a video file, a network stream or a V4L2 camera.

    Use as a context manager and iterate. A file ends; a camera or stream that stops giving frames
    raises ``FrameError``.
    """

    def __init__(
        self,
        name: str,
        target: str | int,
        size: tuple[int, int] | None = None,
        fps: float | None = None,
    ) -> None:
        self.name = name
        self.live = isinstance(target, int) or "://" in target
        self._target, self._size, self._fps = target, size, fps
        self._video: Any = None

    def __enter__(self) -> "Capture":
        """Open the device, file or stream.

        Raises:
            FrameError: if it does not open.
        """
        backend = cv2.CAP_V4L2 if isinstance(self._target, int) else cv2.CAP_ANY
        video = cv2.VideoCapture(self._target, backend)
        if not video.isOpened():
            video.release()
            raise FrameError(f"{self.name} does not open: {self._advice()}")
        if self._size and self.live:
            video.set(cv2.CAP_PROP_FRAME_WIDTH, self._size[0])
            video.set(cv2.CAP_PROP_FRAME_HEIGHT, self._size[1])
        if self._fps and self.live:
            video.set(cv2.CAP_PROP_FPS, self._fps)
        # The newest frame, not those that waited while the last one was read.
        video.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        self._video = video
        return self

    def __exit__(self, *_: object) -> None:
        """Release it."""
        if self._video is not None:
            self._video.release()
            self._video = None

    def __iter__(self) -> Iterator[Frame]:
        """Yield frames until the file ends.

        Raises:
            FrameError: if a camera or stream stops, or a file holds no frame at all.
        """
        index = 0
        while True:
            begun = time.perf_counter()
            there, image = self._video.read()
            if not there or image is None:
                break
            taken = 1000 * (time.perf_counter() - begun)
            yield Frame(np.asarray(image, np.uint8), time.time(), index, self.name, None, taken)
            index += 1
        if self.live:
            raise FrameError(f"{self.name} gives no frames any more: is it still plugged in?")
        if index == 0:
            raise FrameError(f"{self.name} holds no frame that can be decoded")

    def _advice(self) -> str:
        if isinstance(self._target, int):
            device = Path(f"/dev/video{self._target}")
            if not device.exists():
                return f"there is no {device}; plug the camera in, or see 'v4l2-ctl --list-devices'"
            return "another program may hold it, or you are not in the group 'video'"
        if self.live:
            return "check the address, and that the stream is running"
        if not Path(self._target).exists():
            return "there is no such file"
        return "it is no video, or damaged"


class PiCamera:
    """Grey frames from a Raspberry Pi camera: the luminance plane of picamera2's lores stream."""

    live = True

    def __init__(self, size: tuple[int, int] | None = None, fps: float | None = None) -> None:
        self.name = "picamera2"
        self._size = size or (640, 480)
        self._fps = fps
        self._camera: Any = None

    def __enter__(self) -> "PiCamera":
        """Start the camera.

        Raises:
            MissingDependencyError: if picamera2 is not installed.
            FrameError: if the camera is missing.
        """
        try:
            from picamera2 import Picamera2
        except ImportError as error:
            raise MissingDependencyError(
                "picamera2 is not installed: type 'sudo apt install python3-picamera2', and make "
                "the environment with 'python3 -m venv --system-site-packages'"
            ) from error
        try:
            self._camera = Picamera2()
            controls = {"FrameRate": self._fps} if self._fps else {}
            lores = {"size": self._size, "format": "YUV420"}
            self._camera.configure(
                self._camera.create_video_configuration(lores=lores, controls=controls)
            )
            self._camera.start()
        except (RuntimeError, IndexError) as error:
            raise FrameError(
                f"the Raspberry Pi camera does not start ({error}): check the ribbon cable, and "
                "that 'rpicam-hello' shows a picture"
            ) from error
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the camera."""
        if self._camera is not None:
            self._camera.close()
            self._camera = None

    def __iter__(self) -> Iterator[Frame]:
        """Yield grey frames for ever."""
        width, height = self._size
        index = 0
        while True:
            begun = time.perf_counter()
            try:
                planes = self._camera.capture_array("lores")
            except RuntimeError as error:
                raise FrameError(f"the Raspberry Pi camera stopped: {error}") from error
            image = luminance(np.asarray(planes, np.uint8), width, height)
            taken = 1000 * (time.perf_counter() - begun)
            yield Frame(image, time.time(), index, self.name, None, taken)
            index += 1


def luminance(planes: Image, width: int, height: int) -> Image:
    """Cut the grey picture out of a YUV 4:2:0 buffer, ``uint8[height * 3 / 2, stride]``.

    The rows of the luminance plane come first; they are padded to the camera's stride.
    """
    return np.ascontiguousarray(planes[:height, :width])


def parse_size(text: str) -> tuple[int, int]:
    """Turn ``640x480`` into width and height.

    Raises:
        ValueError: if it is no size.
    """
    width, separator, height = text.lower().partition("x")
    if not separator or not width.isdigit() or not height.isdigit():
        raise ValueError(f"{text!r} is no size; write WIDTHxHEIGHT, for example 640x480")
    size = int(width), int(height)
    if not all(16 <= side <= _MAX_SIDE for side in size):
        raise ValueError(f"{text!r} is no size that a camera has")
    return size
