"""Latency of one picture: the generated C beside LiteRT with XNNPACK, in the same run."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from device.native import NativeEngine
from lenet_edge.errors import MissingDependencyError

_WINDOWS = 15
_WINDOW_SECONDS = 0.1


def measure_native(model: Path) -> dict[str, Any]:
    """Return microseconds a picture (median over alternating windows) and their ratio.

    Both run one picture that they already hold, called from Python, on one thread.

    Raises:
        MissingDependencyError: if LiteRT or a C compiler is not installed.
        ModelError: if the model is outside the C engine's family.
    """
    picture = np.random.default_rng(0).integers(0, 256, (1, 28, 28)).astype(np.uint8)
    with NativeEngine(model) as engine:
        calls = {"native": engine.prepare(picture), "litert": _litert(model, picture)}
        times: dict[str, list[float]] = {name: [] for name in calls}
        for _ in range(_WINDOWS):
            for name, call in calls.items():
                times[name].append(_microseconds(call))
    medians = {name: statistics.median(values) for name, values in times.items()}
    return {
        "native_us": medians["native"],
        "litert_xnnpack_us": medians["litert"],
        "ratio": medians["native"] / medians["litert"],
    }


def _litert(model: Path, picture: np.ndarray[Any, np.dtype[np.uint8]]) -> Callable[[], object]:
    try:
        from ai_edge_litert.interpreter import Interpreter
    except ImportError as error:
        raise MissingDependencyError(
            "LiteRT is not installed; pip install ai-edge-litert"
        ) from error
    interpreter = Interpreter(model_path=str(model), num_threads=1)
    interpreter.allocate_tensors()
    details = interpreter.get_input_details()[0]
    quantized = (picture.astype(np.int16) - 128).astype(np.int8).reshape(details["shape"])
    interpreter.set_tensor(details["index"], quantized)
    call: Callable[[], object] = interpreter.invoke
    return call


def _microseconds(call: Callable[[], object]) -> float:
    count = 0
    start = time.perf_counter()
    while (elapsed := time.perf_counter() - start) < _WINDOW_SECONDS:
        for _ in range(20):
            call()
        count += 20
    return elapsed / count * 1e6
