"""Trained weights to ``.tflite`` files: float32, float16 and full-integer int8."""

import warnings
from collections.abc import Callable

from lenet_edge.train import models  # before TensorFlow: it chooses the Keras that TensorFlow loads

import tensorflow as tf  # isort: skip
import tf_keras as keras  # isort: skip

from convert.quantized.checks import check_int8
from convert.quantized.graph import read_graph
from lenet_edge.core.console import quiet_stderr
from lenet_edge.train.trained_model import TrainedModel


def float_model(trained: TrainedModel) -> keras.Model:
    """Return the float Keras model with its trained weights."""
    model = models.build(trained.variant, trained.classes)
    models.set_weights(model, trained.float_weights)
    return model


def qat_model(trained: TrainedModel) -> keras.Model:
    """Return the quantisation-aware Keras model with its trained weights and ranges."""
    model = models.quantization_aware(models.build(trained.variant, trained.classes))
    models.set_weights(model, trained.qat_weights)
    return model


def convert(trained: TrainedModel) -> dict[str, bytes]:
    """Convert to every deployed form: ``float32``, ``float16`` and ``int8`` -> flatbuffer.

    All of them give logits. The int8 form has int8 input and output and integer operators only.

    Raises:
        ModelError: if the int8 graph that came out is not what it must be.
    """
    # Keras numbers repeated layer names; starting over gives the same model the same bytes.
    keras.backend.clear_session()
    whole = float_model(trained)
    forms = {
        "float32": _convert(whole, lambda converter: None),
        "float16": _convert(whole, _to_float16),
        "int8": _convert(qat_model(trained), _to_int8),
    }
    check_int8(read_graph(forms["int8"]))
    return forms


def _to_float16(converter: tf.lite.TFLiteConverter) -> None:
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.target_spec.supported_types = [tf.float16]


def _to_int8(converter: tf.lite.TFLiteConverter) -> None:
    # No representative data set: every range was learnt in training and is in the graph.
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
