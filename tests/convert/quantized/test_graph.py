"""Reads .tflite files, and gives one clear error for anything else."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError
from lenet_edge.network.bundle import SHIPPED

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


def test_a_missing_file_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot read"):
        read_graph(tmp_path / "missing.tflite")


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_a_damaged_file_is_read_or_rejected_but_never_crashes(data: st.DataObject) -> None:
    content = bytearray(INT8.read_bytes())
    if data.draw(st.booleans(), label="truncate"):
        del content[data.draw(st.integers(0, len(content)), label="length") :]
    for _ in range(data.draw(st.integers(0, 20), label="changes")):
        if content:
            place = data.draw(st.integers(0, min(len(content), 4000) - 1), label="place")
            content[place] = data.draw(st.integers(0, 255), label="value")
    with contextlib.suppress(ModelError):
        read_graph(bytes(content))
