"""Every form of a bundle's network, by name: how to open it, or why it cannot run here."""

import importlib.util
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from convert.quantized import reference
from convert.quantized.graph import read_graph
from lenet_edge.core.errors import MissingDependencyError, ModelError, UsageError
from lenet_edge.network.bundle import C_FILES, INT8_FILE, TRAINED_MODEL_FILE, Bundle
from lenet_edge.network.picture_input import USUAL_RANGES, Range
from lenet_edge.network.predictor import Images, Logits, Predictor
from lenet_edge.network.runtimes import (
    RUNTIME_BATCH,
    TFLITE_RUNTIME_VARIABLE,
    TflitePredictor,
    TfliteRuntimePredictor,
    TflmPredictor,
    dequantize,
    quantize_input,
)
from lenet_edge.network.second_look import SecondLook

FLOAT32 = "float32"
INT8 = "int8"
FLOAT_FORMS = ("keras-float", "keras-qat", "float32", "float16")
INT8_RUNTIMES = (INT8, "int8-reference", "tflite-runtime", "tflm", "exact")
NATIVE = "native"
NATIVE_PORTABLE = "native-portable"
NATIVE_SIZE = "native-size"
NATIVE_FORMS = (NATIVE, NATIVE_PORTABLE, NATIVE_SIZE)

ALTERNATIVES = (
    "keras-float or keras-qat (Keras), float32, float16 or int8 (the TFLite runtime that is "
    "installed), int8-reference (LiteRT's reference kernels), tflite-runtime (in another Python), "
    "tflm (TensorFlow Lite Micro), exact (its arithmetic in NumPy), native (generated C, compiled "
    "here), native-portable (its branch in plain C), native-size (C optimised for size, which "
    "packs weights), or a board's name"
)
"""What the names mean, for the help of options."""


@dataclass(frozen=True)
class Missing:
    """A form that cannot run here, and the reason."""

    name: str
    reason: str


class ExactPredictor:
    """The int8 network in NumPy, with TensorFlow Lite Micro's exact integer arithmetic."""

    def __init__(self, name: str, model: bytes) -> None:
        self.name = name
        self._graph = read_graph(model)

    def __enter__(self) -> "ExactPredictor":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def predict(self, images: Images) -> Logits:
        """Return dequantised logits ``float32[N, classes]`` of ``uint8[N, 28, 28]`` images."""
        output = self._graph.outputs[0]
        inputs = quantize_input(images)
        chunks = [
            reference.run(self._graph, inputs[i : i + RUNTIME_BATCH])[output.index]
            for i in range(0, len(inputs), RUNTIME_BATCH)
        ]
        return dequantize(np.concatenate(chunks), output.scale, output.zero_point)


def form_names() -> tuple[str, ...]:
    """Return the names of all forms, including the boards in QEMU with room for any network."""
    return (*FLOAT_FORMS, *INT8_RUNTIMES, *NATIVE_FORMS, *emulated_boards())


def emulated_boards() -> tuple[str, ...]:
    """Return the names of the boards in QEMU that run a bundle's own C.

    simavr takes a tenth of a second for an image, and runs networks only where it is named.
    """
    from device.mcu.boards import Connection, board_names, load_board

    boards = map(load_board, board_names())
    return tuple(
        board.name
        for board in boards
        if board.connection is Connection.QEMU and board.optimize is None
    )


def is_integer(name: str) -> bool:
    """Return whether a form computes with int8."""
    return name not in FLOAT_FORMS


def is_board(name: str) -> bool:
    """Return whether a form runs on a board, which handles one image at a time."""
    return name not in {*FLOAT_FORMS, *INT8_RUNTIMES, *NATIVE_FORMS}


def is_simulated(name: str) -> bool:
    """Return whether a form runs on a board that is simulated on this machine."""
    from device.mcu.boards import board_names, load_board

    return name in board_names() and load_board(name).is_simulated


def is_native(name: str) -> bool:
    """Return whether a form is the generated C, compiled for this machine."""
    return name in NATIVE_FORMS


def is_portable(name: str) -> bool:
    """Return whether a form is the generated C's branch in plain C, compiled for this machine."""
    return name == NATIVE_PORTABLE


def files_of(name: str) -> tuple[str, ...]:
    """Return the files of a bundle that a form runs."""
    if name in {"float32", "float16"}:
        return (f"lenet5-{name}.tflite",)
    if name in FLOAT_FORMS:
        return (TRAINED_MODEL_FILE,)
    return (INT8_FILE,) if name in {*INT8_RUNTIMES, NATIVE_SIZE} else C_FILES


def open_form(bundle: Bundle, name: str, *, port: str | None = None) -> Predictor:
    """Return the bundle's network in the form ``name``; open it with ``with``.

    ``port`` is the serial port of a board that already runs the bundle's firmware.

    Raises:
        UsageError: if there is no such form.
        MissingDependencyError: if something that it needs is not installed. Some forms raise it
            only when they are opened.
        BundleError: if the bundle lacks its file.
        ModelError: if the bundle's C is not text.
    """
    if name.startswith("keras-"):
        return _keras(bundle, name)
    if name in {"float32", "float16"}:
        content = bundle.path(f"lenet5-{name}.tflite").read_bytes()
        return TflitePredictor(name, content, real_range=_real_range(bundle))
    if name == NATIVE_SIZE:
        from convert.c_engine import Optimize, emit
        from device.inference.native import NativeEngine

        rule = SecondLook.from_manifest(bundle.manifest)
        sources = emit(read_graph(bundle.path(INT8_FILE)), "lenet5", Optimize.SIZE, rule)
        return NativeEngine(bundle, sources=sources, name=name)
    if is_native(name):
        from device.inference.native import NativeEngine

        sources = {file: _c_text(bundle, file) for file in C_FILES}
        return NativeEngine(bundle, sources=sources, portable=is_portable(name))
    if name in INT8_RUNTIMES:
        return open_model(bundle.path(INT8_FILE).read_bytes(), name)
    from device.mcu.board_predictor import BoardPredictor
    from device.mcu.boards import board_names, load_board

    if name not in board_names():
        raise UsageError(f"there is no form or board {name!r}; name {ALTERNATIVES}")
    return BoardPredictor(bundle, load_board(name), port=port)


def _real_range(bundle: Bundle) -> Range:
    """Return what black and white stand for in the float form; 0 and 1 where nothing is said."""
    section = bundle.manifest.get("input")
    low, high = (section or {}).get("real_range", USUAL_RANGES[0])
    return float(low), float(high)


def _c_text(bundle: Bundle, name: str) -> str:
    try:
        return bundle.path(name).read_bytes().decode()
    except UnicodeDecodeError as error:
        raise ModelError(
            f"{name} is damaged: its byte {error.start:,} is not text; convert the model again"
        ) from error


def open_model(model: bytes, name: str) -> Predictor:
    """Return an int8 ``.tflite`` model in one of ``INT8_RUNTIMES``; raises like ``open_form``."""
    if name == "tflm":
        return TflmPredictor(name, model)
    if name == "exact":
        return ExactPredictor(name, model)
    if name == "tflite-runtime":
        return _tflite_runtime(model)
    if name == "int8-reference":
        return TflitePredictor(name, model, kernels="reference")
    return TflitePredictor(name, model)


def _tflite_runtime(model: bytes) -> Predictor:
    """Return tflite-runtime in this Python, or in the one that the environment variable names."""
    if importlib.util.find_spec("tflite_runtime"):
        return TflitePredictor("tflite-runtime", model, module="tflite_runtime")
    python = os.environ.get(TFLITE_RUNTIME_VARIABLE)
    if not python:
        raise MissingDependencyError(
            "tflite-runtime is not installed; it needs NumPy 1, so install it in a separate "
            f"environment and set {TFLITE_RUNTIME_VARIABLE} to the path of that Python"
        )
    return TfliteRuntimePredictor("tflite-runtime", model, Path(python))


def _keras(bundle: Bundle, name: str) -> Predictor:
    if not importlib.util.find_spec("tensorflow"):
        raise MissingDependencyError(
            "TensorFlow is not installed; run: pip install 'lenet-edge[train]'"
        )
    from lenet_edge.train.models import KerasPredictor, float_model, qat_model
    from lenet_edge.train.trained_model import TrainedModel

    build = {"keras-float": float_model, "keras-qat": qat_model}
    if name not in build:
        raise UsageError(f"there is no form {name!r}; name {ALTERNATIVES}")
    return KerasPredictor(name, build[name](TrainedModel.load(bundle.path(TRAINED_MODEL_FILE))))
