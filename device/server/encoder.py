"""Pictures of frames for viewers: each is encoded only on request, and once for all viewers."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import cv2
import numpy as np

from device.frames.frame import Image
from device.reading.overlay import draw
from device.reading.stages import Stages
from device.station.station import ObservedFrame

STAGES: Final = ("picture", "contrast", "ink", "segments")
"""The frame; the frame with even lighting; ink after the threshold; its pieces in colours."""

_MAX_SIDE_PIXELS: Final = 1280  # Longer side of a picture that is sent; the page shows no more.
_JPEG_QUALITY: Final = 80
_SURROUNDINGS_BRIGHTNESS: Final = 0.35  # Of the frame around the region, where a stage is shown.


class Encoder:
    """Encodes JPEGs of the newest frame, one at a time, in a thread of its own.

    Encoding takes megabytes, and the C library keeps freed memory for the thread that freed it.
    If every thread that serves a request encoded, the heap of one after the other would grow.

    Attributes:
        count: number of pictures encoded so far.
    """

    def __init__(self) -> None:
        self.count = 0
        self._newest: dict[tuple[str, bool], tuple[int, bytes]] = {}
        self._thread = ThreadPoolExecutor(1, "encoder")

    async def jpeg(self, observed: ObservedFrame, stage: str, overlay: bool) -> bytes:
        """Return a frame as JPEG; the newest picture of each kind is encoded only once.

        Args:
            observed: the frame.
            stage: one of ``STAGES``.
            overlay: whether to draw the reading over it.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._jpeg, observed, stage, overlay)

    def close(self) -> None:
        """End the thread; ``jpeg`` must not be called any more."""
        self._thread.shutdown()

    def _jpeg(self, observed: ObservedFrame, stage: str, overlay: bool) -> bytes:
        key = stage, overlay
        number, content = self._newest.get(key, (-1, b""))
        if number != observed.number:
            content = _encode(render(observed, stage, overlay))
            self._newest[key] = observed.number, content
            self.count += 1
        return content


def render(observed: ObservedFrame, stage: str, overlay: bool) -> Image:
    """Return a stage of a frame, ``uint8[h, w]`` or ``uint8[h, w, 3]``.

    A stage other than ``picture`` covers the region that was read; the frame around it is dimmed.
    """
    image = _shrunk(observed.frame.image)
    if stage != "picture":
        shown = _stage(observed.stages, stage)
        in_colour = shown.ndim == 3
        base = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        base = cv2.convertScaleAbs(base, alpha=_SURROUNDINGS_BRIGHTNESS)
        canvas = cv2.cvtColor(base, cv2.COLOR_GRAY2BGR) if in_colour else base
        area, reading = observed.area, observed.reading
        size = canvas.shape[1], canvas.shape[0]
        zoom = np.diag([size[0] / reading.width, size[1] / reading.height, 1.0])
        place = zoom @ area.to_frame(reading.width, reading.height) @ observed.stages.homography
        inside = cv2.BORDER_TRANSPARENT
        canvas = cv2.warpPerspective(shown, place, size, dst=canvas, borderMode=inside)
        image = np.asarray(canvas, np.uint8)
    return draw(image, observed.reading) if overlay else image


def _stage(stages: Stages, stage: str) -> Image:
    if stage == "contrast":
        return stages.ink.soft
    if stage == "ink":
        return stages.ink.mask
    return _coloured_pieces(stages)


def _coloured_pieces(stages: Stages) -> Image:
    """Return the pieces of ink, each in a colour of its own, ``uint8[h, w, 3]``."""
    labels = stages.page.labels
    # Steps of the golden angle (222.5 degrees) give neighbouring labels distinct hues; OpenCV's
    # hues are half degrees.
    hues = np.arange(int(labels.max()) + 1) * 111.25 % 180
    colours = np.full((1, len(hues), 3), 255, np.uint8)
    colours[0, :, 0] = hues.astype(np.uint8)
    colours[0, :, 1] = 150
    palette = cv2.cvtColor(colours, cv2.COLOR_HSV2BGR)[0]
    palette[0] = 0
    return np.asarray(palette[labels], np.uint8)


def _shrunk(image: Image) -> Image:
    scale = _MAX_SIDE_PIXELS / max(image.shape[:2])
    if scale >= 1:
        return image
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _encode(image: Image) -> bytes:
    _, content = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    return np.asarray(content).tobytes()
