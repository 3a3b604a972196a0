"""The constants of every file are those of the same network, whatever their number format."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.quantized.graph import read_graph
from lenet_edge.network.bundle import INT8_FILE, TRAINED_MODEL_FILE, Bundle
from lenet_edge.train.trained_model import TrainedModel
from lenet_edge.verify.stored_weights import (
    FLOAT16_FILE,
    FLOAT32_FILE,
    check_constants,
    weighted_layers,
)
from tests.lenet_edge.verify.broken import change_weight, with_files
from tests.lenet_edge.verify.foreign import foreign_float16, foreign_trained_model


def failed(bundle: Bundle) -> list[str]:
    return [check.statement for check in check_constants(bundle) if check.holds is False]


@pytest.mark.parametrize("file", [FLOAT32_FILE, FLOAT16_FILE, INT8_FILE])
def test_every_file_has_five_layers_with_weights(shipped: Bundle, file: str) -> None:
    layers = weighted_layers(read_graph(shipped.path(file)))
    shapes = [(6, 5, 5, 1), (16, 5, 5, 6), (120, 256), (84, 120), (10, 84)]
    assert [layer.weights.shape for layer in layers] == shapes
    assert all(layer.bias.shape == layer.weights.shape[:1] for layer in layers)


def test_the_shipped_constants_agree(shipped: Bundle) -> None:
    assert [check.holds for check in check_constants(shipped)] == [True] * 3


def test_a_foreign_float16_file_is_found(shipped: Bundle, tmp_path: Path) -> None:
    bundle = with_files(shipped, tmp_path / "b", {FLOAT16_FILE: foreign_float16(shipped)})
    assert failed(bundle) == [
        "lenet5-float16.tflite holds the constants of lenet5-float32.tflite in half precision"
    ]


@pytest.mark.parametrize(
    ("kind", "statement"),
    [
        ("float_weights", f"{TRAINED_MODEL_FILE} holds the constants of {FLOAT32_FILE}"),
        (
            "qat_weights",
            f"{TRAINED_MODEL_FILE}, rounded to int8, gives the constants of {INT8_FILE}",
        ),
    ],
)
def test_a_foreign_trained_model_is_found(
    shipped: Bundle, tmp_path: Path, kind: str, statement: str
) -> None:
    foreign = foreign_trained_model(shipped, kind)
    assert failed(with_files(shipped, tmp_path / "b", {TRAINED_MODEL_FILE: foreign})) == [statement]


def test_one_int8_step_is_found(shipped: Bundle, tmp_path: Path) -> None:
    model = change_weight(shipped.path(INT8_FILE).read_bytes(), 7, by=1)
    (statement,) = failed(with_files(shipped, tmp_path / "b", {INT8_FILE: model}))
    assert statement.startswith("model.npz, rounded to int8")


def test_another_range_of_activations_is_found(shipped: Bundle, tmp_path: Path) -> None:

    trained = TrainedModel.load(shipped.path(TRAINED_MODEL_FILE))
    ranges = {**trained.qat_weights, "f5/post_activation_max": np.float32(5)}
    content = replace(trained, qat_weights=ranges).to_bytes()
    bundle = with_files(shipped, tmp_path / "b", {TRAINED_MODEL_FILE: content})
    (check,) = (check for check in check_constants(bundle) if check.holds is False)
    assert check.detail == "1 of 1 ranges of f5 differ"


def test_a_damaged_file_fails_with_its_reason(shipped: Bundle, tmp_path: Path) -> None:
    bundle = with_files(shipped, tmp_path / "b", {TRAINED_MODEL_FILE: b"not an archive"})
    details = [check.detail for check in check_constants(bundle) if check.holds is False]
    assert len(details) == 2
    assert all("model.npz" in detail for detail in details)
