"""Models of other tools become .tflite files, and these int8."""

from pathlib import Path

import numpy as np
import pytest

from convert.foreign import float_network, is_foreign, quantize
from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError
from tests.needs import require


def test_models_of_other_tools_are_told_by_their_names(tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    assert not is_foreign(tmp_path / "saved")
    (tmp_path / "saved" / "saved_model.pb").touch()
    assert is_foreign(tmp_path / "saved")
    assert all(is_foreign(Path(f"a{end}")) for end in (".keras", ".h5", ".onnx", ".tflite"))
    assert not is_foreign(Path("a.npz"))


@pytest.fixture(scope="module")
def keras_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    require("tensorflow")
    import keras

    from lenet_edge.core import legacy_keras  # noqa: F401

    layers = keras.layers
    keras.utils.set_random_seed(1)
    start = keras.Input((12, 12, 1))
    first = layers.Conv2D(4, 3, padding="same", dilation_rate=2, activation="relu")(start)
    both = layers.Add()([first, layers.Conv2D(4, 3, padding="same")(first)])
    flat = layers.Flatten()(layers.MaxPooling2D()(layers.Dense(4)(both)))
    path = tmp_path_factory.mktemp("keras") / "net.keras"
    keras.Model(start, layers.Dense(3, activation="softmax")(flat)).save(path)
    return path


def test_keras_becomes_int8_logits_close_to_its_own(keras_file: Path) -> None:
    from ai_edge_litert.interpreter import Interpreter

    from convert.quantized import reference

    float32 = float_network(keras_file)
    inputs = np.random.default_rng(1).random((50, 12, 12, 1), np.float32)
    graph = read_graph(quantize(float32, inputs))
    names = {operator.name for operator in graph.operators}
    assert names == {"CONV_2D", "ADD", "FULLY_CONNECTED", "MAX_POOL_2D", "RESHAPE"}
    interpreter = Interpreter(model_content=float32)
    interpreter.allocate_tensors()
    expected = []
    for one in inputs:
        interpreter.set_tensor(interpreter.get_input_details()[0]["index"], one[np.newaxis])
        interpreter.invoke()
        expected.append(interpreter.get_tensor(interpreter.get_output_details()[0]["index"])[0])
    source, result = graph.inputs[0], graph.outputs[0]
    stored = np.rint(inputs / source.scale + source.zero_point).clip(-128, 127).astype(np.int8)
    logits = reference.run(graph, stored)[result.index].astype(int) - result.zero_point
    spread = np.ptp(expected)
    assert np.abs(logits * result.scale - expected).max() < 0.1 * spread


def test_layers_that_tflite_lacks_are_refused(tmp_path: Path) -> None:
    require("tensorflow")
    import keras

    from lenet_edge.core import legacy_keras  # noqa: F401

    path = tmp_path / "recurrent.keras"
    keras.Sequential([keras.Input((8, 4)), keras.layers.LSTM(2)]).save(path)
    with pytest.raises(ModelError, match=r"recurrent\.keras needs operators that TFLite does not"):
        float_network(path)


def test_weights_without_a_network_are_refused(tmp_path: Path) -> None:
    require("tensorflow")
    path = tmp_path / "weights.h5"
    path.write_bytes(b"no model")
    with pytest.raises(ModelError, match=r"weights\.h5 cannot be converted"):
        float_network(path)


def test_models_that_take_no_single_picture_of_one_size_say_what_to_do(tmp_path: Path) -> None:
    require("tensorflow")
    from lenet_edge.core.legacy_keras import tf

    row = tf.TensorSpec((None, 4), tf.float32)
    for name, run, specs, message in (
        ("two", lambda a, b: a + b, (row, row), "has 2 inputs .*; save the part of it that takes"),
        ("any", lambda a: a, (tf.TensorSpec((None, None, 4)),), "rows and columns must be known"),
    ):
        module = tf.Module()
        module.run = tf.function(run, input_signature=specs)
        tf.saved_model.save(module, str(tmp_path / name), signatures=module.run)
        with pytest.raises(ModelError, match=message):
            float_network(tmp_path / name)
