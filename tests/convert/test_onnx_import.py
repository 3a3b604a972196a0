"""ONNX networks compute the same as Keras models."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from convert.onnx_import import keras_model
from lenet_edge.core.errors import ModelError
from tests.convert.onnx_files import write_activations, write_channels_last, write_onnx
from tests.needs import require

require("onnx")
require("tensorflow")


@pytest.mark.parametrize("write", [write_onnx, write_activations])
def test_the_keras_model_computes_what_onnx_computes(
    write: Callable[[Path], None], tmp_path: Path
) -> None:
    from onnx.reference import ReferenceEvaluator

    path = tmp_path / "net.onnx"
    write(path)
    pictures = np.random.default_rng(2).random((3, 1, 24, 24), np.float32)
    model = keras_model(path)
    for one in pictures:
        (expected,) = ReferenceEvaluator(str(path)).run(None, {"x": one[np.newaxis]})
        actual = np.asarray(model(one.transpose(1, 2, 0)[np.newaxis]))
        assert np.abs(actual - expected).max() < 1e-5


def test_an_unknown_operator_is_named(tmp_path: Path) -> None:
    import onnx

    path = tmp_path / "net.onnx"
    write_onnx(path)
    model = onnx.load(path)
    model.graph.node[2].op_type = "Einsum"
    onnx.save(model, path)
    with pytest.raises(ModelError, match="operator 2 Einsum is not supported; these are: Add,"):
        keras_model(path)


def test_what_is_not_onnx_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    path.write_bytes(b"no network")
    with pytest.raises(ModelError, match=r"net\.onnx"):
        keras_model(path)


def test_strides_and_dilation_together_are_refused(tmp_path: Path) -> None:
    import onnx

    path = tmp_path / "net.onnx"
    write_onnx(path)
    model = onnx.load(path)
    model.graph.node[0].attribute.append(onnx.helper.make_attribute("dilations", [2, 2]))
    onnx.save(model, path)
    with pytest.raises(ModelError, match="operator 0 Conv has strides and is dilated"):
        keras_model(path)


def test_networks_with_channels_last_keep_them_there(tmp_path: Path) -> None:
    from onnx.reference import ReferenceEvaluator

    path = tmp_path / "net.onnx"
    write_channels_last(path)
    pictures = np.random.default_rng(2).random((1, 12, 12, 3), np.float32)
    (expected,) = ReferenceEvaluator(str(path)).run(None, {"x": pictures})
    actual = np.asarray(keras_model(path)(pictures))
    assert np.abs(actual - expected).max() < 1e-5


def test_other_orders_of_axes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    write_channels_last(path, [0, 3, 2, 1])
    with pytest.raises(ModelError, match=r"Transpose reorders its axes to \[0, 3, 2, 1\]"):
        keras_model(path)
