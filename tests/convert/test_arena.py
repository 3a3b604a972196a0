"""The measured tensor arena is the smallest one that works."""

import pytest

from convert.arena import measure_arena
from convert.quantized.graph import read_graph
from lenet_edge.core.errors import ModelError
from tests.convert.networks import MODERN
from tests.needs import needs

MODEL = MODERN.read_bytes()


@needs("tflite_micro")
def test_the_measured_arena_is_the_smallest_that_works() -> None:
    from tflite_micro import runtime

    smallest = measure_arena(MODEL)
    assert smallest is not None
    runtime.Interpreter.from_bytes(MODEL, arena_size=smallest)
    with pytest.raises(RuntimeError):
        runtime.Interpreter.from_bytes(MODEL, arena_size=smallest - 1)
    assert smallest > read_graph(MODEL).peak_activation_bytes


def test_without_tflite_micro_the_arena_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert measure_arena(MODEL) is None


def test_a_damaged_model_is_rejected() -> None:
    with pytest.raises(ModelError):
        measure_arena(MODEL[:100])
