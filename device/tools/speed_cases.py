"""How much CPU time reading takes on pictures of several kinds, beside leaner pipelines."""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from device.demo.drawn_forms import make_form
from device.demo.scenes import make_scene
from device.demo.strokes import StrokeHand
from device.frames.frame import Image
from device.inference.engines import open_engine
from device.reading.reader import Reader
from device.tools.reading_benchmark import bench_scenes, tutorial_reading
from lenet_edge.network.predictor import Predictor

_LINE_SIZE: Final = (640, 240)  # Width and height of the picture of one line, in pixels.
_LINE_DIGITS: Final = 8
_PHOTO_SIZE: Final = (4000, 3000)  # Width and height of the large photograph, in pixels.
_MIN_AREA_PX: Final = 100  # Area of the box of a digit; anything smaller is a speck.

Pipeline = Callable[[Image, Predictor], str]
"""Reads a picture with a network."""


@dataclass(frozen=True)
class SpeedCase:
    """Pictures of one kind, and the pipeline that reading is compared with.

    Attributes:
        name: of the kind.
        images: what both read.
        other: the pipeline.
        pipeline: its name.
    """

    name: str
    images: Sequence[Image]
    other: Pipeline
    pipeline: str


def lean_reading(image: Image, predictor: Predictor) -> str:
    """Read with the fewest steps: grey, Otsu's threshold, contours, resize, one call per digit."""
    gray = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    _, ink = cv2.threshold(gray, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    contours, _ = cv2.findContours(ink, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    text = ""
    for x, y, w, h in sorted(cv2.boundingRect(contour) for contour in contours):
        if w * h < _MIN_AREA_PX:
            continue
        side = max(w, h) + max(w, h) // 3
        square = np.zeros((side, side), np.uint8)
        top, left = (side - h) // 2, (side - w) // 2
        square[top : top + h, left : left + w] = ink[y : y + h, x : x + w]
        digit = np.asarray(cv2.resize(square, (28, 28), interpolation=cv2.INTER_AREA), np.uint8)
        text += str(int(predictor.predict(digit[None]).argmax()))
    return text


def line_picture(seed: int) -> Image:
    """Return a clean photograph of one line of digits, ``uint8[240, 640, 3]``."""
    rng = np.random.default_rng(seed)
    width, height = _LINE_SIZE
    page = np.full((height, width), 225.0, np.float32)
    step = width / (_LINE_DIGITS + 1)
    hand = StrokeHand()
    for number in range(_LINE_DIGITS):
        ink = hand.write(str(int(rng.integers(10))), round(1.2 * step), 5.0, rng)
        high, wide = ink.shape
        left = round((number + 1) * step - wide / 2)
        top = (height - high) // 2
        page[top : top + high, left : left + wide] -= 0.75 * ink
    page += rng.normal(0, 1.5, page.shape)
    return np.asarray(cv2.cvtColor(np.clip(page, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR))


def speed_cases(count: int) -> list[SpeedCase]:
    """Return the kinds of pictures that are timed, ``count`` pictures of each but the largest."""
    photo = make_scene(1, "lines", ("gradient",), (1600, 1200)).image
    large = np.asarray(cv2.resize(photo, _PHOTO_SIZE, interpolation=cv2.INTER_LINEAR), np.uint8)
    scenes = [scene.image for scene in bench_scenes(count)]
    forms = {
        name: [make_form(seed, kind).image for seed in range(count)]
        for name, kind in (("grid", "sudoku"), ("table", "table"), ("postal", "postal"))
    }
    return [
        SpeedCase("line", [line_picture(s) for s in range(count)], lean_reading, "lean"),
        SpeedCase("scenes", scenes, tutorial_reading, "tutorial"),
        *(SpeedCase(name, images, tutorial_reading, "tutorial") for name, images in forms.items()),
        SpeedCase("12 MP", [large], tutorial_reading, "tutorial"),
    ]


def measure_cases(bundle: Path | None, engine: str, count: int, rounds: int) -> dict[str, Any]:
    """Time readings and other pipelines in turn, in CPU time, on one thread.

    Args:
        bundle: folder of the bundle; the shipped bundle if None.
        engine: see ``Reader``.
        count: number of pictures of each kind.
        rounds: how often each is read.

    Returns:
        ``cases``: for each kind its name, the pipeline, the mean milliseconds of CPU time that
        a picture takes here (``cpu_ms``) and there (``other_cpu_ms``), each the median of its
        rounds, and their ratio.
    """
    with (
        _one_thread(),
        Reader(bundle, engine) as reader,
        open_engine(reader.bundle, engine) as predictor,
    ):
        cases = [_measure(case, reader, predictor, rounds) for case in speed_cases(count)]
    return {"cases": cases}


def _measure(case: SpeedCase, reader: Reader, predictor: Predictor, rounds: int) -> dict[str, Any]:
    ours, others = [], []
    for image in case.images:
        times: list[tuple[float, float]] = []
        for _ in range(rounds + 1):  # The first round warms up.
            started = time.process_time()
            reader.read(image)
            between = time.process_time()
            case.other(image, predictor)
            times.append((between - started, time.process_time() - between))
        ours.append(statistics.median(mine for mine, _ in times[1:]))
        others.append(statistics.median(other for _, other in times[1:]))
    cpu_ms, other_ms = 1000 * statistics.fmean(ours), 1000 * statistics.fmean(others)
    return {
        "case": case.name,
        "pipeline": case.pipeline,
        "cpu_ms": cpu_ms,
        "other_cpu_ms": other_ms,
        "ratio": cpu_ms / other_ms,
    }


@contextmanager
def _one_thread() -> Iterator[None]:
    """Let OpenCV use one thread only."""
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        yield
    finally:
        cv2.setNumThreads(before)
