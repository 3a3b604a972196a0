"""Keras models to ``.tflite`` files: float32, float16 and full-integer int8."""

import warnings
from collections.abc import Callable

from convert.quantized.checks import check_int8
from convert.quantized.graph import read_graph
from lenet_edge.core.console import quiet_stderr
from lenet_edge.core.legacy_keras import keras, tf


def convert(float_model: keras.Model, qat_model: keras.Model) -> dict[str, bytes]:
    """Convert to every deployed form and return ``{"float32": flatbuffer, "float16": ..., ...}``.

    The outputs are logits. The int8 form has int8 input and output and integer operators only.

    Args:
        float_model: the source of ``float32`` and ``float16``.
        qat_model: the quantisation-aware model with its learnt ranges; the source of ``int8``.

    Raises:
        ModelError: if the resulting int8 graph is not deployable.
    """
    return {
        "float32": _convert(float_model, lambda converter: None),
        "float16": _convert(float_model, _to_float16),
        "int8": convert_to_int8(qat_model),
    }


def convert_to_int8(qat_model: keras.Model) -> bytes:
    """Convert a quantisation-aware model to its int8 form.

    Raises:
        ModelError: if the resulting graph is not deployable.
    """
    int8 = _convert(qat_model, _to_int8)
    check_int8(read_graph(int8))
    return int8


def _to_float16(converter: tf.lite.TFLiteConverter) -> None:
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = [tf.float16]


def _to_int8(converter: tf.lite.TFLiteConverter) -> None:
    # No representative data set is needed: training learnt every range, and the graph holds it.
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.inference_input_type = tf.int8
    converter.inference_output_type = tf.int8


def _convert(model: keras.Model, configure: Callable[[tf.lite.TFLiteConverter], None]) -> bytes:
    converter = tf.lite.TFLiteConverter.from_keras_model(model)
    configure(converter)
    with warnings.catch_warnings(), quiet_stderr():
        warnings.simplefilter("ignore")
        content: bytes = converter.convert()
    return content
