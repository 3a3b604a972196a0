"""How long reading a meter by cells takes, compared with the pipeline that tutorials teach."""

import statistics
import time
from typing import Any, Final

import numpy as np

from device.demo.meter_day import MeterDay, MeterLook
from device.frames.frame import Frame, Image
from device.inference.engines import open_engine
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from device.reading.region import ReadingArea
from device.tools.reading_benchmark import tutorial_reading
from lenet_edge.network.bundle import METER

_FRAME_SIZE: Final = (640, 480)  # Width and height of the frames, in pixels.
_LOOK: Final = MeterLook()


def meter_frames(count: int) -> list[tuple[Image, ReadingArea, str]]:
    """Return frames of a meter at rest, where its window is in them, and what it shows."""
    width, height = _FRAME_SIZE
    wide, high = _LOOK.size
    left, top = (width - wide) // 2, (height - high) // 2
    x, y, w, h = _LOOK.region
    region = (
        (left + x * wide) / width,
        (top + y * high) / height,
        w * wide / width,
        h * high / height,
    )
    frames = []
    for seed in range(count):
        (seen,) = MeterDay(seed, 1, look=_LOOK)
        page = np.full((height, width, 3), seen.image[0, 0], np.uint8)
        page[top : top + high, left : left + wide] = seen.image
        (text,) = seen.shows(_LOOK.digits)
        frames.append((page, ReadingArea(region=region), text))
    return frames


def measure_cells(engine: str, count: int, rounds: int) -> dict[str, Any]:
    """Time readings of a meter with the shipped network for cells, in CPU time.

    Args:
        engine: see ``Reader``.
        count: number of frames of 640x480 pixels.
        rounds: how often each is read.

    Returns:
        Median milliseconds of CPU time of a reading (``cells_cpu_ms``), and of the tutorial's
        pipeline on the same frames, which it reads whole (``cells_tutorial_cpu_ms``); their ratio
        (``cells_ratio``), and the fraction of the frames that was read right (``cells_right``).
    """
    options = ReadingOptions(expected=_LOOK.digits)
    frames = meter_frames(count)
    ours: list[float] = []
    tutorial: list[float] = []
    right = 0
    with (
        Reader(METER, engine) as reader,
        Reader(None, engine) as plain,
        open_engine(plain.bundle, engine) as predictor,
    ):
        for _ in range(rounds + 1):  # The first round warms up.
            for image, area, text in frames:
                started = time.process_time()
                reading = reader.read(area.crop(Frame(image, 0.0, 0, "benchmark")), options)
                between = time.process_time()
                tutorial_reading(image, predictor)
                ours.append(1000 * (between - started))
                tutorial.append(1000 * (time.process_time() - between))
                right += reading.text == text
    ours_ms, tutorial_ms = (statistics.median(times[count:]) for times in (ours, tutorial))
    return {
        "cells_cpu_ms": ours_ms,
        "cells_tutorial_cpu_ms": tutorial_ms,
        "cells_ratio": ours_ms / tutorial_ms,
        "cells_right": right / len(ours),
    }
