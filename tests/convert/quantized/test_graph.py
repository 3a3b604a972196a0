"""Reads .tflite files, and gives one clear error for anything else."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError
from lenet_edge.network.bundle import SHIPPED
from tests.convert.random_graphs import Chain, one_of_each_chain
from tests.fuzzing import fuzz

INT8 = SHIPPED / "lenet5-int8.tflite"


def test_the_graph_of_the_shipped_network() -> None:
    graph = read_graph(INT8)
    assert [operator.name for operator in graph.operators] == [
        *("CONV_2D", "MAX_POOL_2D", "CONV_2D", "MAX_POOL_2D", "RESHAPE"),
        *("FULLY_CONNECTED", "FULLY_CONNECTED", "FULLY_CONNECTED"),
    ]
    assert graph.parameters == 44_426
    assert graph.macs == 281_640
    first = graph.operators[0]
    assert first.options["padding"] == "VALID"
    assert first.options["activation"] == "RELU"
    assert first.inputs[1] is not None
    assert first.inputs[1].shape == (6, 5, 5, 1)
    assert len(first.inputs[1].scales) == 6


@pytest.mark.parametrize("content", [b"", b"TFL3", b"GIF89a" + bytes(100), bytes(4) + b"TFL3"])
def test_other_content_is_rejected(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file.tflite"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"file\.tflite is (not a|a damaged) \.tflite file"):
        read_graph(path)


def test_a_trained_model_is_called_what_it_is() -> None:
    with pytest.raises(ModelError, match=r"as 'train' writes a model: 'lenet-edge convert'"):
        read_graph(SHIPPED / "model.npz")


def test_a_missing_file_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot read"):
        read_graph(tmp_path / "missing.tflite")


def test_a_damaged_file_is_read_or_refused() -> None:
    outcome = fuzz("tflite", 1200)
    assert outcome.failures == []
    assert 50 < outcome.accepted < 600


Change = Callable[[Any], None]


def changed(change: Change) -> bytes:
    """Return a small network after a change of its parts."""
    chain = one_of_each_chain()
    change(chain)
    return chain.content()


def operators(chain: Chain) -> Any:
    return chain.graph.operators


def tensors(chain: Chain) -> Any:
    return chain.graph.tensors


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda c: operators(c).clear(), "has no operators"),
        (lambda c: setattr(operators(c)[1], "opcodeIndex", 99), "operator 1 has kind 99 of 8"),
        (lambda c: setattr(tensors(c)[2], "buffer", 99), "'tensor2' names buffer 99 of"),
        (lambda c: setattr(tensors(c)[2], "type", 50), "element type 50, which is unsupported"),
        (lambda c: setattr(operators(c)[1], "inputs", [99, 1]), "of operator 1 name tensor 99"),
        (lambda c: setattr(operators(c)[1], "inputs", [-2, 1]), "of operator 1 name tensor -2"),
        (lambda c: setattr(operators(c)[1], "outputs", [-1]), "of operator 1 name tensor -1"),
        (lambda c: setattr(c.graph, "inputs", [99]), "the inputs of the model name tensor 99"),
        (lambda c: setattr(c, "tail", 99), "the outputs of the model name tensor 99"),
        (lambda c: setattr(tensors(c)[0], "name", b"\xff"), "the name of tensor 0 is not UTF-8"),
        (lambda c: setattr(tensors(c)[0], "name", b"\x07"), "the name of tensor 0 is not text"),
        (lambda c: setattr(tensors(c)[0], "shape", [1, -2, 3]), "has shape"),
        (lambda c: setattr(tensors(c)[2], "shape", [3, 2]), "holds 32 bytes where"),
        (
            lambda c: setattr(tensors(c)[0].quantization, "scale", [math.nan]),
            "not a positive number",
        ),
        (
            lambda c: setattr(operators(c)[1].builtinOptions, "padding", 7),
            "operator 1 CONV_2D has padding 7, which does not exist",
        ),
        (
            lambda c: setattr(operators(c)[1].builtinOptions, "fusedActivationFunction", 77),
            "operator 1 CONV_2D has activation 77, which does not exist",
        ),
        (
            lambda c: setattr(operators(c)[1], "builtinOptionsType", 22),
            "operator 1 CONV_2D has the options of another operator",
        ),
        (lambda c: operators(c).reverse(), "which nothing before it computes"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(change: Change, message: str, tmp_path: Path) -> None:
    path = tmp_path / "small.tflite"
    path.write_bytes(changed(change))
    with pytest.raises(ModelError, match=message) as caught:
        read_graph(path)
    assert "\n" not in str(caught.value)


def test_a_damaged_file_is_named_and_what_to_do_is_said(tmp_path: Path) -> None:
    path = tmp_path / "small.tflite"
    path.write_bytes(changed(lambda c: setattr(c.graph, "inputs", [99])))
    with pytest.raises(ModelError, match=r"small\.tflite is damaged.*convert or copy it again"):
        read_graph(path)


def test_a_file_of_unusual_size_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("convert.quantized.graph.MAX_BYTES", 1000)
    with pytest.raises(ModelError, match="more than 1,000 bytes"):
        read_graph(INT8)


def test_constants_are_not_copied() -> None:
    content = INT8.read_bytes()
    data = read_graph(content).operators[0].inputs[1].data  # type: ignore[union-attr]
    assert data is not None
    assert np.shares_memory(data, np.frombuffer(content, np.uint8))
