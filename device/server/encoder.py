"""What viewers see of a frame: each picture is encoded once, whoever asks, and only if asked."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import cv2
import numpy as np

from device.frames.frame import Image
from device.reading.overlay import draw
from device.reading.stages import Stages
from device.station.station import Seen

STAGES: Final = ("picture", "contrast", "ink", "segments")
"""The picture; ink with its lighting evened out; ink after the threshold; its pieces in colours."""

_LARGEST: Final = 1280  # Longer side of what is sent; a page shows no more.
_QUALITY: Final = 80
_DIM: Final = 0.35  # How much is left of the light around the region of a stage.


class Encoder:
    """JPEGs of the newest frame, made one at a time in a thread of its own.

    Pictures take megabytes while they are made, and what a thread has freed the C library keeps
    for that thread: made in whatever thread serves a request, they would fill one heap after the
    other, for weeks.
    """

    def __init__(self) -> None:
        self.count = 0
        """Pictures encoded so far."""
        self._newest: dict[tuple[str, bool], tuple[int, bytes]] = {}
        self._thread = ThreadPoolExecutor(1, "pictures")

    async def jpeg(self, seen: Seen, stage: str, overlay: bool) -> bytes:
        """Return a frame as JPEG; it is encoded only if nobody asked for the same before.

        Args:
            seen: the frame; asking for older ones too is right, but encodes them again.
            stage: one of ``STAGES``.
            overlay: whether to draw the reading over it.
        """
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._jpeg, seen, stage, overlay)

    def close(self) -> None:
        """End the thread; nothing may be asked for any more."""
        self._thread.shutdown()

    def _jpeg(self, seen: Seen, stage: str, overlay: bool) -> bytes:
        key = stage, overlay
        number, content = self._newest.get(key, (-1, b""))
        if number != seen.number:
            content = _encode(render(seen, stage, overlay))
            self._newest[key] = seen.number, content
            self.count += 1
        return content


def render(seen: Seen, stage: str, overlay: bool) -> Image:
    """Return ``uint8[h, w]`` or ``uint8[h, w, 3]``: a stage of a frame, with or without reading.

    Stages show the region that was read, and the frame around it in the dark.
    """
    image = _shrunk(seen.frame.image)
    if stage != "picture":
        shown = _stage(seen.stages, stage)
        colour = shown.ndim == 3
        base = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        base = cv2.convertScaleAbs(base, alpha=_DIM)
        canvas = cv2.cvtColor(base, cv2.COLOR_GRAY2BGR) if colour else base
        x, y, w, h = seen.view.window(canvas.shape[1], canvas.shape[0])
        *_, width, height = seen.view.window(seen.reading.width, seen.reading.height)
        place = np.diag([w / width, h / height, 1.0]) @ seen.stages.homography
        canvas[y : y + h, x : x + w] = cv2.warpPerspective(shown, place, (w, h))
        image = np.asarray(canvas, np.uint8)
    return draw(image, seen.reading) if overlay else image


def _stage(stages: Stages, stage: str) -> Image:
    if stage == "contrast":
        return stages.ink.soft
    if stage == "ink":
        return stages.ink.mask
    return _coloured(stages)


def _coloured(stages: Stages) -> Image:
    """Return the pieces of ink, each in a colour of its own, ``uint8[h, w, 3]``."""
    labels = stages.page.labels
    # The golden angle sets neighbouring labels far apart; OpenCV's hue ends at 180.
    hues = np.arange(int(labels.max()) + 1) * 111.25 % 180
    colours = np.full((1, len(hues), 3), 255, np.uint8)
    colours[0, :, 0] = hues.astype(np.uint8)
    colours[0, :, 1] = 150
    palette = cv2.cvtColor(colours, cv2.COLOR_HSV2BGR)[0]
    palette[0] = 0
    return np.asarray(palette[labels], np.uint8)


def _shrunk(image: Image) -> Image:
    scale = _LARGEST / max(image.shape[:2])
    if scale >= 1:
        return image
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _encode(image: Image) -> bytes:
    _, content = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return np.asarray(content).tobytes()
