"""Frames that OpenCV decodes: video files, network streams and USB cameras."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from device.frames.frame import Frame
from lenet_edge.core.console import quiet_stderr
from lenet_edge.core.errors import FrameError

VIDEO_SUFFIXES: Final = (".mp4", ".avi", ".mkv", ".mov", ".webm", ".m4v", ".mjpg", ".mjpeg")
"""Suffixes of files that are read as videos, frame by frame."""


class Capture:
    """A video file, a network stream or a V4L2 camera. Use as a context manager and iterate.

    A file ends; a camera or stream that stops delivering frames raises ``FrameError``.

    Args:
        name: what messages and readings call it.
        target: a file name, the URL of a stream, or N for ``/dev/videoN``.
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
        backend = cv2.CAP_V4L2 if isinstance(self._target, int) else cv2.CAP_ANY
        video = cv2.VideoCapture(self._target, backend)
        if not video.isOpened():
            video.release()
            raise FrameError(f"cannot open {self.name}: {self._advice()}")
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
                success, image = self._video.retrieve()
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

    def _advice(self) -> str:
        """Return the likely reason why it cannot be opened, and what to do about it."""
        if isinstance(self._target, int):
            device = Path(f"/dev/video{self._target}")
            if not device.exists():
                return f"there is no {device}; plug the camera in, or see 'v4l2-ctl --list-devices'"
            return "another program may be using it, or you are not in the group 'video'"
        if self.live:
            return "check the address, and that the stream is running"
        if not Path(self._target).exists():
            return "there is no such file"
        return "it is not a video, or it is damaged"
