"""Frames from a Raspberry Pi camera."""

import time
from collections.abc import Iterator
from typing import Any

import numpy as np

from device.frames.frame import Frame, Image
from lenet_edge.core.errors import FrameError, MissingDependencyError


class PiCamera:
    """Grey frames from a Raspberry Pi camera: the luminance plane of picamera2's lores stream.

    Args:
        size: width and height of the frames in pixels; 640x480 if None.
        fps: frames per second; the camera's own rate if None.
    """

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
        """Yield grey frames without end.

        Raises:
            FrameError: if the camera stops.
        """
        width, height = self._size
        index = 0
        while True:
            started = time.perf_counter()
            try:
                planes = self._camera.capture_array("lores")
            except RuntimeError as error:
                raise FrameError(f"the Raspberry Pi camera stopped: {error}") from error
            image = luminance(np.asarray(planes, np.uint8), width, height)
            elapsed_ms = 1000 * (time.perf_counter() - started)
            yield Frame(image, time.time(), index, self.name, None, elapsed_ms)
            index += 1


def luminance(planes: Image, width: int, height: int) -> Image:
    """Cut the grey picture out of a YUV 4:2:0 buffer, ``uint8[height * 3 / 2, stride]``.

    The luminance plane comes first; its rows are padded to the camera's stride.
    """
    return np.ascontiguousarray(planes[:height, :width])
