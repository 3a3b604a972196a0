"""How long reading takes, compared with the pipeline that tutorials teach."""

import statistics
import time
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from device.demo.scenes import Scene, make_scene
from device.frames.frame import Image
from device.reading.reader import Reader
from lenet_edge.network.predictor import Predictor

_WARM_UP_FRAMES: Final = 200  # Frames after which caches and heaps have reached their size.
_SCENE_SIZE: Final = (640, 480)  # Width and height of the scenes, in pixels.
_PHOTO_SIZE: Final = (4000, 3000)  # Width and height of the large photo, in pixels.


def tutorial_reading(image: Image, predictor: Predictor) -> str:
    """Read as tutorials do: blur, Otsu's threshold, contours, boxes, resize, one call per digit."""
    gray = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    blurred = cv2.GaussianBlur(gray, (5, 5), 0)
    _, ink = cv2.threshold(blurred, 90, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    contours, _ = cv2.findContours(ink, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    text = ""
    for x, y, w, h in sorted(cv2.boundingRect(contour) for contour in contours):
        if w * h < 100:
            continue
        side = round(1.6 * max(w, h))
        top, left = max(0, y + h // 2 - side // 2), max(0, x + w // 2 - side // 2)
        crop = ink[top : top + side, left : left + side]
        digit = cv2.resize(crop, (28, 28), interpolation=cv2.INTER_AREA)
        digit = np.asarray(cv2.dilate(digit, np.ones((3, 3), np.uint8)), np.uint8)
        text += str(int(predictor.predict(digit[None]).argmax()))
    return text


def bench_scenes(count: int) -> list[Scene]:
    """Return ``count`` plain 640x480 scenes with 10 to 15 digits each."""
    scenes: list[Scene] = []
    seed = 0
    while len(scenes) < count:
        scene = make_scene(seed, "lines", (), _SCENE_SIZE)
        if 10 <= sum(map(len, scene.lines)) <= 15:
            scenes.append(scene)
        seed += 1
    return scenes


def measure(bundle: Path | None, engine: str, count: int, rounds: int) -> dict[str, Any]:
    """Time both pipelines in turn.

    Args:
        bundle: folder of the bundle; the shipped bundle if None.
        engine: see ``Reader``.
        count: number of scenes.
        rounds: how often each scene is read.

    Returns:
        Median milliseconds of every stage and of the tutorial's pipeline, and their ratios.
    """
    from device.inference.engines import open_engine

    scenes = bench_scenes(count)
    photo = make_scene(1, "lines", ("gradient",), (1600, 1200)).image
    large = np.asarray(cv2.resize(photo, _PHOTO_SIZE, interpolation=cv2.INTER_LINEAR), np.uint8)
    stages: dict[str, list[float]] = {}
    tutorial: list[float] = []
    with Reader(bundle, engine) as reader, open_engine(reader.bundle, engine) as predictor:
        reader.read(scenes[0].image)
        tutorial_reading(scenes[0].image, predictor)
        for _ in range(rounds):
            for scene in scenes:
                for stage, milliseconds in reader.read(scene.image).timing_ms.items():
                    stages.setdefault(stage, []).append(milliseconds)
                started = time.perf_counter()
                tutorial_reading(scene.image, predictor)
                tutorial.append(1000 * (time.perf_counter() - started))
        large_ms = statistics.median(
            reader.read(large).timing_ms["total"] for _ in range(max(3, rounds))
        )
        name = reader.engine
    medians = {stage: statistics.median(times) for stage, times in stages.items()}
    tutorial_ms = statistics.median(tutorial)
    return {
        "engine": name,
        "stages_ms": medians,
        "tutorial_ms": tutorial_ms,
        "ratio": medians["total"] / tutorial_ms,
        "large_ms": large_ms,
        "large_ratio": large_ms / tutorial_ms,
    }


def memory_growth(bundle: Path | None, engine: str, frames: int) -> dict[str, Any]:
    """Read many frames and measure the memory in use.

    Returns:
        ``warm`` and ``frames``, the number of frames read before and during the measurement;
        ``start_mib``, the memory in MiB after the first; ``tenths_mib``, the memory after each
        tenth of the second, and ``end_mib``, the last of these.
    """
    images = [make_scene(seed, size=_SCENE_SIZE).image for seed in range(20)]
    ends = [frames * tenth // 10 for tenth in range(1, 11)]
    tenths = []
    with Reader(bundle, engine) as reader:
        for index in range(_WARM_UP_FRAMES):
            reader.read(images[index % len(images)])
        start = resident_mib()
        done = 0
        for end in ends:
            for index in range(done, end):
                reader.read(images[index % len(images)])
            done = end
            tenths.append(resident_mib())
    return {
        "warm": _WARM_UP_FRAMES,
        "frames": frames,
        "start_mib": start,
        "tenths_mib": tenths,
        "end_mib": tenths[-1],
    }


def resident_mib() -> float:
    """Return the resident memory of this process in MiB, as Linux counts it."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0
