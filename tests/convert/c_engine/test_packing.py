"""Weights of four bits are packed where the C is optimised for size, and only there."""

import dataclasses

import numpy as np
import pytest

from convert.c_engine import Optimize, emit
from convert.c_engine.packing import is_packed, pack, stored, weight_bits
from convert.c_engine.plan import Dense, plan
from convert.c_engine.weight_layout import Isa
from convert.quantized.graph import read_graph
from tests.convert.compiled import compile_network, run_steps
from tests.convert.few_bits import with_few_bits
from tests.convert.networks import MODERN, noise
from tests.needs import needs

DENSE = next(step for step in plan(read_graph(MODERN)) if isinstance(step, Dense))


@pytest.mark.parametrize(("low", "high", "bits"), [(-8, 7, 4), (-9, 0, 8), (0, 8, 8), (-1, 1, 4)])
def test_the_range_of_the_weights_decides_their_bits(low: int, high: int, bits: int) -> None:
    weights = np.zeros_like(DENSE.weights)
    weights.flat[:2] = low, high
    step = dataclasses.replace(DENSE, weights=weights)
    assert weight_bits(step) == bits
    assert is_packed(step, [Isa.PORTABLE]) == (bits == 4)
    assert not is_packed(step, list(Isa))


def test_the_first_of_two_weights_is_in_the_upper_half_of_the_byte() -> None:
    packed = pack(np.array([-8, 7, 1, -1, 0, 0], np.int8))
    assert packed.view(np.uint8).tolist() == [0x87, 0x1F, 0x00]


def test_weights_of_eight_bits_are_stored_as_they_are() -> None:
    values = np.arange(8, dtype=np.int8)
    assert stored(DENSE, values, [Isa.PORTABLE]) is values


def test_packing_halves_the_bytes_of_the_weights() -> None:
    graph = read_graph(with_few_bits(MODERN, (8, 4, 4, 4, 4)))
    text = emit(graph, optimize=Optimize.SIZE)["lenet5.c"]
    array = text.partition("int8_t dense_2_weights[] = {")[2].partition("}")[0]
    assert array.count(",") == 120 * 256 // 2


@needs("gcc")
@pytest.mark.parametrize("bits", [(8, 4, 4, 4, 4), (4, 8, 4, 8, 4)])
def test_packed_c_is_exact(bits: tuple[int, ...], tmp_path_factory: pytest.TempPathFactory) -> None:
    from convert.quantized import reference

    graph = read_graph(with_few_bits(MODERN, bits))
    inputs = noise(graph, 10, 1)
    program = compile_network(graph, tmp_path_factory.mktemp("c"), Optimize.SIZE)
    expected = reference.run(graph, inputs)
    for tensor, values in run_steps(program, graph, inputs).items():
        np.testing.assert_array_equal(values, expected[tensor].reshape(len(inputs), -1))
