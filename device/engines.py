"""Engines that run the int8 network on the device; the first one that is installed serves."""

import importlib
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import numpy as np

from lenet_edge.errors import MissingDependencyError, ModelError, UsageError
from lenet_edge.predictor import Images, Logits, Predictor

ENGINES: Final = ("litert", "tflite-runtime", "native")
"""Names for ``--engine``, in the order in which ``auto`` tries them."""

_MODULES: Final = {
    "litert": "ai_edge_litert.interpreter",
    "tflite-runtime": "tflite_runtime.interpreter",
}


class TFLiteEngine:
    """A ``.tflite`` network in LiteRT or tflite-runtime; a whole batch goes through in one call."""

    def __init__(self, model: Path, name: str = "litert", threads: int = 1) -> None:
        self.name = name
        self._model = model
        self._threads = threads
        self._interpreter: Any = None
        self._batch = 0

    def __enter__(self) -> Self:
        """Load the network.

        Raises:
            MissingDependencyError: if the runtime is not installed.
            ModelError: if the file is not a network that the runtime can run.
        """
        try:
            runtime = importlib.import_module(_MODULES[self.name])
        except ImportError as error:
            raise MissingDependencyError(
                f"the {self.name} engine is not installed: type 'pip install \"lenet-edge[device]\"'"
            ) from error
        try:
            self._interpreter = runtime.Interpreter(
                model_path=str(self._model), num_threads=self._threads
            )
            self._interpreter.allocate_tensors()
        except (ValueError, RuntimeError, OSError) as error:
            raise ModelError(f"{self._model} does not load in {self.name}: {error}") from error
        self._input = self._interpreter.get_input_details()[0]
        self._output = self._interpreter.get_output_details()[0]
        self._batch = 1
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Release the interpreter."""
        self._interpreter = None

    def predict(self, images: Images) -> Logits:
        """Return the logits ``float32[N, 10]`` of ``uint8[N, 28, 28]`` images."""
        count = len(images)
        if not count:
            return np.zeros((0, int(self._output["shape"][-1])), np.float32)
        if count != self._batch:
            self._interpreter.resize_tensor_input(self._input["index"], [count, 28, 28, 1])
            self._interpreter.allocate_tensors()
            self._batch = count
        self._interpreter.set_tensor(self._input["index"], self._quantize(images))
        self._interpreter.invoke()
        stored = self._interpreter.get_tensor(self._output["index"])
        return _dequantize(stored, *self._output["quantization"])

    def _quantize(self, images: Images) -> Any:
        if self._input["dtype"] is np.float32:
            return images[..., None].astype(np.float32) / 255
        # int8 = pixel - 128 exactly: flipping the top bit does that.
        return (images ^ np.uint8(0x80)).view(np.int8)[..., None]


def _dequantize(stored: Any, scale: float, zero_point: int) -> Logits:
    if stored.dtype == np.float32:
        return np.asarray(stored, np.float32)
    return ((stored.astype(np.float32) - zero_point) * scale).astype(np.float32)


def available() -> list[str]:
    """Return the names of the engines that are installed here."""
    return [name for name in ENGINES if _is_installed(name)]


def _is_installed(name: str) -> bool:
    if name == "native":
        return _native() is not None
    try:
        importlib.import_module(_MODULES[name])
    except ImportError:
        return False
    return True


def _native() -> Callable[[Path], Predictor] | None:
    """The generated C, built with the device's own compiler where there is one."""
    try:
        module = importlib.import_module("device.native")
    except ImportError:
        return None
    if not module.compiler():
        return None
    engine: Callable[[Path], Predictor] = module.NativeEngine
    return engine


def open_engine(model: Path, name: str = "auto") -> Predictor:
    """Return the engine ``name`` for a ``.tflite`` file, to be entered with ``with``.

    Raises:
        UsageError: if no engine has that name.
        MissingDependencyError: if it, or with ``auto`` every one, is missing.
    """
    if name not in ("auto", *ENGINES):
        raise UsageError(f"no engine is called {name!r}; there are auto, {', '.join(ENGINES)}")
    for candidate in ENGINES if name == "auto" else (name,):
        if not _is_installed(candidate):
            continue
        native = _native() if candidate == "native" else None
        return native(model) if native else TFLiteEngine(model, candidate)
    wanted = "no engine that runs the network is" if name == "auto" else f"the engine {name} is not"
    raise MissingDependencyError(
        f"{wanted} installed: type 'pip install \"lenet-edge[device]\"' for LiteRT or "
        "tflite-runtime, or 'sudo apt install gcc' to run the generated C"
    )
