"""Frames that OpenCV decodes: video files, network streams and USB cameras."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from device.frames import v4l2
from device.frames.frame import Frame
from lenet_edge.core.console import quiet_stderr
from lenet_edge.core.errors import FrameError

VIDEO_SUFFIXES: Final = (".mp4", ".avi", ".mkv", ".mov", ".webm", ".m4v", ".mjpg", ".mjpeg")
"""Suffixes of files that are read as videos, frame by frame."""

FIRST_CAMERA: Final = -1
"""In place of N: the first ``/dev/videoN`` that is a camera, looked for each time it is opened."""


class Capture:
    """A video file, a network stream or a V4L2 camera. Use as a context manager and iterate.

    A file ends; a camera or stream that stops delivering frames raises ``FrameError``.

    Args:
        name: what messages and readings call it.
        target: a file name, the URL of a stream, N for ``/dev/videoN``, or ``FIRST_CAMERA``.
        size: width and height to ask a camera or stream for, in pixels.
        fps: frames per second to ask a camera or stream for.
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
            FrameError: if it cannot be opened.
        """
        target = _first_camera() if self._target == FIRST_CAMERA else self._target
        backend = cv2.CAP_V4L2 if isinstance(target, int) else cv2.CAP_ANY
        video = cv2.VideoCapture(target, backend)
        if not video.isOpened():
            video.release()
            raise FrameError(f"cannot open {self.name}: {_advice(target)}")
        if self._size and self.live:
            video.set(cv2.CAP_PROP_FRAME_WIDTH, self._size[0])
            video.set(cv2.CAP_PROP_FRAME_HEIGHT, self._size[1])
        if self._fps and self.live:
            video.set(cv2.CAP_PROP_FPS, self._fps)
        # Without a queue, each read returns the newest frame.
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
            FrameError: if a camera or stream stops, or a file contains no frame at all.
        """
        index = 0
        while True:
            started = time.perf_counter()
            if not self._video.grab():
                break
            with quiet_stderr():  # libjpeg reports every damaged frame of a USB camera there.
                try:
                    success, image = self._video.retrieve()
                except cv2.error:  # A damaged frame of some formats.
                    success, image = False, None
            if not success or image is None:
                break
            elapsed_ms = 1000 * (time.perf_counter() - started)
            yield Frame(
                np.asarray(image, np.uint8), time.time(), index, self.name, None, elapsed_ms
            )
            index += 1
        if self.live:
            raise FrameError(f"{self.name} stopped delivering frames: check that it is connected")
        if index == 0:
            raise FrameError(f"{self.name} contains no frame that can be decoded")


def _first_camera() -> int:
    """Return the number of the first camera.

    Raises:
        FrameError: if there is none.
    """
    devices = v4l2.list_devices()
    for device in devices:
        if device["kind"] == "camera":
            return int(device["number"])
    if any(device["kind"] == "forbidden" for device in devices):
        raise FrameError(
            "no camera can be opened by this user: type 'sudo usermod -aG video $USER', then log "
            "in again"
        )
    raise FrameError(
        "no USB camera is found: plug one in; for a Raspberry Pi camera the source is picamera2"
    )


def _advice(target: str | int) -> str:
    """Return the likely reason why a target cannot be opened, and what to do about it."""
    if isinstance(target, int):
        return _camera_advice(target)
    if "://" in target:
        return "check the address, and that the stream is running"
    if not Path(target).exists():
        return "there is no such file"
    return "it is not a video, or it is damaged"


def _camera_advice(number: int) -> str:
    devices = {device["number"]: device for device in v4l2.list_devices()}
    if number not in devices:
        return f"there is no /dev/video{number}; plug the camera in, or see 'lenet-edge doctor'"
    if devices[number]["kind"] == "sensor":
        return "it belongs to a Raspberry Pi camera: use picamera2 as the source"
    if devices[number]["kind"] == "other":
        return f"/dev/video{number} is not a camera: use v4l2:auto, or see 'lenet-edge doctor'"
    if devices[number]["kind"] == "forbidden":
        return "this user is not in the group 'video': type 'sudo usermod -aG video $USER'"
    return "another program may be using it"
