"""``.tflite`` files as Predictors, in every supported runtime."""

import importlib
import importlib.util
import os
import struct
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Literal, Self

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.console import quiet_stderr
from lenet_edge.core.errors import MissingDependencyError, ModelError
from lenet_edge.core.files import reporting_output_errors
from lenet_edge.network.picture_input import USUAL_RANGES, PictureInput, Range
from lenet_edge.network.predictor import Images, Logits

Kernels = Literal["xnnpack", "reference"]

TFLITE_RUNTIME_VARIABLE = "LENET_EDGE_TFLITE_RUNTIME"
"""Environment variable: path of a Python interpreter that has tflite-runtime installed.

tflite-runtime needs NumPy 1 and therefore a separate environment.
"""

RUNTIME_BATCH = 500
"""Images per call: large enough to amortise its cost, small enough for a Raspberry Pi's memory."""


def quantize_input(images: Images) -> NDArray[np.int8]:
    """Convert pixels to the network's ``int8[N, height, width, channels]``: pixel - 128.

    ``images`` are ``uint8[N, height, width]`` of one channel, or have their channels last. Rows
    ``uint8[N, values]``, for networks that take no pictures, stay rows.
    """
    values = (np.ascontiguousarray(images) ^ np.uint8(0x80)).view(np.int8)
    return values[..., np.newaxis] if images.ndim == 3 else values


def dequantize(logits: NDArray[np.int8], scale: float, zero_point: int) -> Logits:
    """Convert quantised ``int8[N, classes]`` to logits ``float32[N, classes]``."""
    steps = logits.astype(np.int32) - zero_point
    return (steps * np.float32(scale)).astype(np.float32)


class TflitePredictor:
    """A ``.tflite`` model in LiteRT, or in tflite-runtime if LiteRT is not installed."""

    def __init__(
        self,
        name: str,
        model: bytes,
        kernels: Kernels = "xnnpack",
        threads: int = 1,
        module: str | None = None,
        *,
        real_range: Range = USUAL_RANGES[0],
        smallest_probability: float | None = None,
    ) -> None:
        """Prepare a model; ``with`` opens it.

        Args:
            name: for tables and messages.
            model: the content of the file.
            kernels: the runtime's kernels.
            threads: the runtime's threads.
            module: the runtime's package; the first that is installed if None.
            real_range: what black and white stand for, if the input is float32.
            smallest_probability: if the outputs are probabilities, which ``predict`` turns back
                into logits, what stands for 0, whose logarithm does not exist; else None.
        """
        self.name = name
        self._real_range = real_range
        self._smallest_probability = smallest_probability
        self._model = model
        self._kernels = kernels
        self._threads = threads
        self._module = module
        self._interpreter: Any = None
        # Kept, because querying the details takes longer than classifying a digit.
        self._input: dict[str, Any] = {}
        self._output: dict[str, Any] = {}
        self._shape: tuple[int, ...] = ()
        self._pictures: PictureInput | None = None
        self._batch = RUNTIME_BATCH

    def __enter__(self) -> Self:
        self._open()
        return self

    def _open(self) -> None:
        module = _interpreter_module(self._module)
        options: dict[str, Any] = {}
        if self._kernels == "reference":
            kind = module.OpResolverType.BUILTIN_REF
            options["experimental_op_resolver_type"] = kind
        try:
            with quiet_stderr():
                self._interpreter = module.Interpreter(
                    model_content=self._model, num_threads=self._threads, **options
                )
                self._interpreter.allocate_tensors()
        except (ValueError, RuntimeError) as error:
            raise ModelError(f"{module.__name__} rejects the model {self.name}: {error}") from error
        self._input = self._interpreter.get_input_details()[0]
        self._output = self._interpreter.get_output_details()[0]
        self._shape = tuple(self._input["shape"])
        kind = np.dtype(self._input["dtype"]).name
        self._pictures = PictureInput.from_shape(self._shape, kind, self._real_range)

    def __exit__(self, *_: object) -> None:
        self._interpreter = None

    def predict(self, images: Images) -> Logits:
        """Return dequantised logits ``float32[N, classes]`` of ``uint8[N, 28, 28]`` images.

        Images of another size or with other channels are fitted to the network's input.
        """
        values = self.predict_raw(images)
        if values.dtype in (np.int8, np.uint8):
            values = dequantize(values, *self._output["quantization"])
        if self._smallest_probability is None:
            return values
        return np.asarray(np.log(np.maximum(values, np.float32(self._smallest_probability))))

    def predict_raw(self, images: Images) -> NDArray[Any]:
        """Return the output tensor without dequantising: integers or ``float32[N, classes]``."""
        chunks, done = [], 0
        while done < len(images):
            chunk = images[done : done + self._batch]
            try:
                chunks.append(self._run(chunk))
            except (ValueError, RuntimeError) as error:
                if self._batch == 1:
                    raise ModelError(f"the runtime cannot run {self.name}: {error}") from error
                # A reshape in the network can be fixed to a batch of 1.
                self._batch = 1
                self._open()
                continue
            done += len(chunk)
        return np.concatenate(chunks)

    def _run(self, images: Images) -> NDArray[Any]:
        assert self._pictures is not None
        values = self._pictures.values(images)
        values = values.reshape(len(values), *self._shape[1:])
        if values.shape != self._shape:
            with quiet_stderr():
                self._interpreter.resize_tensor_input(self._input["index"], values.shape)
                self._interpreter.allocate_tensors()
            self._shape = values.shape
        self._interpreter.set_tensor(self._input["index"], values)
        self._interpreter.invoke()
        result: NDArray[Any] = self._interpreter.get_tensor(self._output["index"])
        if len(result) != len(images):
            raise ValueError("the network does not compute one row per picture")
        return result


class TflmPredictor:
    """An int8 ``.tflite`` model in TensorFlow Lite Micro's interpreter, one image per call."""

    def __init__(self, name: str, model: bytes) -> None:
        self.name = name
        self._model = model
        self._interpreter: Any = None

    def __enter__(self) -> Self:
        try:
            from tflite_micro.python.tflite_micro import runtime
        except ImportError as error:
            raise MissingDependencyError(
                "TensorFlow Lite Micro is not installed; pip install --pre tflite-micro"
            ) from error
        try:
            self._interpreter = runtime.Interpreter.from_bytes(self._model)
        except (ValueError, RuntimeError, struct.error) as error:
            raise ModelError(f"TensorFlow Lite Micro rejects {self.name}: {error}") from error
        return self

    def __exit__(self, *_: object) -> None:
        self._interpreter = None

    def predict(self, images: Images) -> Logits:
        """Return dequantised logits ``float32[N, classes]`` of ``uint8[N, 28, 28]`` images."""
        details = self._interpreter.get_output_details(0)["quantization_parameters"]
        scale, zero_point = details["scales"][0], details["zero_points"][0]
        return dequantize(self.predict_raw(images), scale, zero_point)

    def predict_raw(self, images: Images) -> NDArray[np.int8]:
        """Return the output tensor without dequantising: ``int8[N, classes]``."""
        rows = []
        # Keras' networks for grey pictures may have no axis for channels.
        shape = tuple(self._interpreter.get_input_details(0)["shape"])
        for image in quantize_input(images):
            self._interpreter.set_input(image.reshape(shape), 0)
            self._interpreter.invoke()
            rows.append(self._interpreter.get_output(0))
        return np.concatenate(rows)


class TfliteRuntimePredictor:
    """An int8 ``.tflite`` model in tflite-runtime, in a separate Python that has it installed."""

    def __init__(self, name: str, model: bytes, python: Path) -> None:
        self.name = name
        self._model = model
        self._python = python

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def predict(self, images: Images) -> Logits:
        """Return dequantised logits ``float32[N, classes]`` of ``uint8[N, 28, 28]`` images."""
        with tempfile.TemporaryDirectory(prefix="lenet-edge-") as folder:
            model, source, result = (Path(folder) / f for f in ("m.tflite", "in.npy", "out.npy"))
            with reporting_output_errors(Path(folder)):
                model.write_bytes(self._model)
                np.save(source, quantize_input(images))
            # -I ignores PYTHONPATH, which is meant for this Python and not for the other one.
            script = ("-I", "-c", _TFLITE_RUNTIME_SCRIPT)
            command: list[str | Path] = [self._python, *script, model, source, result]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                reason = done.stderr.strip().splitlines()[-1:] or ["no message"]
                raise ModelError(f"tflite-runtime in {self._python} failed: {reason[0]}")
            logits: Logits = np.load(result)
        return logits


_TFLITE_RUNTIME_SCRIPT = """
import sys
import numpy as np
from tflite_runtime.interpreter import Interpreter
model, source, result = sys.argv[1:]
interpreter = Interpreter(model_path=model)
interpreter.allocate_tensors()
entry, out = interpreter.get_input_details()[0], interpreter.get_output_details()[0]
scale, zero_point = out["quantization"]
rows = []
for image in np.load(source):
    interpreter.set_tensor(entry["index"], image[np.newaxis])
    interpreter.invoke()
    rows.append(interpreter.get_tensor(out["index"])[0])
np.save(result, ((np.array(rows, np.int32) - zero_point) * np.float32(scale)).astype(np.float32))
"""


def int8_predictors(model: bytes) -> list[TflitePredictor | TflmPredictor | TfliteRuntimePredictor]:
    """Return the int8 model in every installed runtime, LiteRT first."""
    found: list[TflitePredictor | TflmPredictor | TfliteRuntimePredictor] = [
        TflitePredictor("litert", model),
        TflitePredictor("litert-reference", model, kernels="reference"),
    ]
    python = os.environ.get(TFLITE_RUNTIME_VARIABLE)
    if python:
        found.append(TfliteRuntimePredictor("tflite-runtime", model, Path(python)))
    if importlib.util.find_spec("tflite_micro"):
        found.append(TflmPredictor("tflm", model))
    return found


def _interpreter_module(package: str | None = None) -> Any:
    for name in (package,) if package else ("ai_edge_litert", "tflite_runtime"):
        try:
            with quiet_stderr():
                return importlib.import_module(f"{name}.interpreter")
        except ImportError:
            continue
    raise MissingDependencyError(
        "no TFLite runtime is installed; run: pip install 'lenet-edge[device]'"
    )
