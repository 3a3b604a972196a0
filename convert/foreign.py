"""Models of other tools as float32 ``.tflite`` files, and these quantised to int8."""

import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.rewrite import deployable
from lenet_edge.core.console import quiet_stderr
from lenet_edge.core.errors import LenetEdgeError, ModelError

KERAS_SUFFIXES = frozenset({".keras", ".h5", ".hdf5"})
SAVED_MODEL_FILE = "saved_model.pb"
ONNX_SUFFIX = ".onnx"


def is_foreign(path: Path) -> bool:
    """Return whether ``path`` is a model of another tool, as far as its name shows."""
    if path.is_dir():
        return (path / SAVED_MODEL_FILE).exists()
    return path.suffix in {*KERAS_SUFFIXES, ONNX_SUFFIX, ".tflite"}


def float_network(path: Path) -> bytes:
    """Return a Keras model, SavedModel or ONNX model as a float32 ``.tflite`` file of logits.

    Raises:
        ModelError: if it cannot be read or converted.
        MissingDependencyError: if what its format needs is not installed.
    """
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as folder:
        saved = path if path.is_dir() else Path(folder) / "saved"
        try:
            with warnings.catch_warnings(), quiet_stderr():
                warnings.simplefilter("ignore")
                if not path.is_dir():
                    _save(path, saved)
                content = _converted(saved)
        except LenetEdgeError:
            raise
        except _converter_error() as error:
            raise ModelError(
                f"{path} needs operators that TFLite does not have, as recurrent layers do; "
                "train without them"
            ) from error
        except (ValueError, TypeError, KeyError, OSError, RuntimeError, AttributeError) as error:
            reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
            raise ModelError(
                f"{path} cannot be converted: {reason}; check that it is a whole model with its "
                "architecture (model.save), and of standard layers"
            ) from error
    return deployable(content)


def quantize(float32: bytes, inputs: NDArray[np.float32]) -> bytes:
    """Return a float32 network of logits in int8, with ranges measured on ``inputs``.

    Weights have a scale per channel. Input and output are int8.

    Args:
        float32: a ``.tflite`` file.
        inputs: representative inputs ``float32[N, *input shape without batch]``.

    Raises:
        ModelError: if it cannot be quantised.
    """
    from lenet_edge.core.legacy_keras import tf

    with warnings.catch_warnings(), quiet_stderr():
        warnings.simplefilter("ignore")
        from tensorflow.lite.python.convert import mlir_quantize
        from tensorflow.lite.python.optimize.calibrator import Calibrator

        def one_by_one() -> Iterator[list[Any]]:
            yield from ([row[np.newaxis]] for row in inputs)

        try:
            measured = Calibrator(float32).calibrate(one_by_one)
            content = mlir_quantize(measured, input_data_type=tf.int8, output_data_type=tf.int8)
        except (ValueError, RuntimeError) as error:
            reason = (str(error).strip().splitlines() or ["no reason"])[0]
            raise ModelError(f"the network cannot be quantised to int8: {reason}") from error
    return deployable(bytes(content))


def _save(path: Path, saved: Path) -> None:
    """Write a model file as a SavedModel."""
    if path.suffix == ONNX_SUFFIX:
        from convert.onnx_import import keras_model

        model: Any = keras_model(path)
    else:
        model = _keras_model(path)
    model.export(str(saved), verbose=False)


def _keras_model(path: Path) -> Any:
    """Load a file of Keras 3, or of Keras 2, which Keras 3 reads unless it is unusual."""
    import keras

    from lenet_edge.core.legacy_keras import keras as legacy

    try:
        return keras.models.load_model(path, compile=False)
    except (ValueError, TypeError, KeyError, OSError) as error:
        if path.suffix == ".keras":
            raise
        try:
            return legacy.models.load_model(path, compile=False)
        except (ValueError, TypeError, KeyError, OSError):
            raise error from None


def _converted(saved: Path) -> bytes:
    from lenet_edge.core.legacy_keras import tf

    model = tf.saved_model.load(str(saved))
    signature = next(iter(model.signatures.values()), None)
    if signature is None:
        raise ValueError("it has no signature to serve")
    inputs = signature.structured_input_signature[1]
    if len(inputs) != 1:
        raise ModelError(
            f"the model has {len(inputs)} inputs ({', '.join(inputs)}), and one is supported; save "
            "the part of it that takes the pictures"
        )
    ((name, spec),) = inputs.items()
    if spec.shape.rank is None or None in spec.shape[1:]:
        raise ModelError(
            f"the model's input has the shape {spec.shape}, and rows and columns must be known; "
            "build it for pictures of one size, and save it again"
        )
    # With a batch of 1, shapes are constants, and the converter computes what depends on them.
    one = tf.TensorSpec((1, *spec.shape[1:]), spec.dtype)
    run = tf.function(lambda value: signature(**{name: value})).get_concrete_function(one)
    content: bytes = tf.lite.TFLiteConverter.from_concrete_functions([run], model).convert()
    return content


def _converter_error() -> type[Exception]:
    """Return what the converter raises for operators that it cannot convert."""
    from tensorflow.lite.python.convert_phase import ConverterError

    from lenet_edge.core.legacy_keras import tf  # noqa: F401, quiets TensorFlow

    error: type[Exception] = ConverterError
    return error
