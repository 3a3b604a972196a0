"""Weights of few bits are packed where the C is optimised for size, and only there."""

import dataclasses
import itertools

import numpy as np
import pytest

from convert.c_engine import Optimize, emit
from convert.c_engine.packing import (
    TRITS_PER_BYTE,
    Packing,
    pack,
    pack_trits,
    packed_sizes,
    packing,
    stored_weights,
)
from convert.c_engine.plan import Convolution, Dense, plan
from convert.c_engine.weight_layout import Isa, dense_weights
from convert.quantized.graph import read_graph
from tests.convert.compiled import compile_network, run_steps
from tests.convert.few_bits import TERNARY, with_few_bits
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import Chain
from tests.needs import needs

DENSE = next(step for step in plan(read_graph(MODERN)) if isinstance(step, Dense))


CONVOLUTION = next(step for step in plan(read_graph(MODERN)) if isinstance(step, Convolution))


@pytest.mark.parametrize(
    ("low", "high", "dense", "convolution"),
    [
        (-8, 7, Packing.NIBBLES, Packing.NIBBLES),
        (-9, 0, Packing.BYTES, Packing.BYTES),
        (0, 8, Packing.BYTES, Packing.BYTES),
        (-2, 1, Packing.NIBBLES, Packing.NIBBLES),
        (-1, 2, Packing.NIBBLES, Packing.NIBBLES),
        (-1, 1, Packing.TRITS, Packing.NIBBLES),
    ],
)
def test_the_range_of_the_weights_decides_their_packing(
    low: int, high: int, dense: Packing, convolution: Packing
) -> None:
    for layer, wanted in ((DENSE, dense), (CONVOLUTION, convolution)):
        weights = np.zeros_like(layer.weights)
        weights.flat[:2] = low, high
        step = dataclasses.replace(layer, weights=weights)
        assert packing(step, [Isa.PORTABLE]) is wanted
        assert packing(step, list(Isa)) is Packing.BYTES


def test_the_first_of_two_weights_is_in_the_upper_half_of_the_byte() -> None:
    packed = pack(np.array([-8, 7, 1, -1, 0, 0], np.int8))
    assert packed.view(np.uint8).tolist() == [0x87, 0x1F, 0x00]


def test_every_byte_of_five_weights_unpacks_by_multiplying_by_three() -> None:
    rows = np.array(list(itertools.product((-1, 0, 1), repeat=TRITS_PER_BYTE)), np.int8)
    for row in rows:
        code = int(pack_trits(row[None]).view(np.uint8)[0])
        unpacked = []
        for _ in range(TRITS_PER_BYTE):
            code = (code & 255) * 3
            unpacked.append((code >> 8) - 1)
        assert unpacked == row.tolist()


def test_trits_of_four_outputs_lie_side_by_side_and_the_rest_is_filled_with_zeros() -> None:
    weights = np.zeros((5, 6), np.int8)
    zeros = int(pack_trits(weights).view(np.uint8)[0])
    weights[1, 0], weights[4, 5] = -1, 1
    packed = pack_trits(weights).view(np.uint8).reshape(2, 2, 4)
    assert np.argwhere(packed != zeros).tolist() == [[0, 0, 1], [1, 1, 0]]


def test_weights_of_eight_bits_are_stored_as_they_are() -> None:
    stored = stored_weights(DENSE, Isa.PORTABLE, [Isa.PORTABLE])
    np.testing.assert_array_equal(stored, dense_weights(DENSE, [Isa.PORTABLE]))


def test_the_sizes_of_packed_layers_are_those_of_their_arrays() -> None:
    graph = read_graph(with_few_bits(MODERN, (8, 4, TERNARY, TERNARY, 4)))
    text = emit(graph, optimize=Optimize.SIZE)["lenet5.c"]
    names = ["conv_0", "conv_1", "dense_2", "dense_3", "dense_4"]
    arrays = [text.partition(f"int8_t {n}_weights[] = {{")[2].partition("}")[0] for n in names]
    sizes = list(packed_sizes(graph).values())
    assert [size for _, size in sizes] == [array.count(",") for array in arrays]
    assert [bits for bits, _ in sizes] == [8, 4, 1.6, 1.6, 4]


def test_packing_halves_the_bytes_of_the_weights() -> None:
    graph = read_graph(with_few_bits(MODERN, (8, 4, 4, 4, 4)))
    text = emit(graph, optimize=Optimize.SIZE)["lenet5.c"]
    array = text.partition("int8_t dense_2_weights[] = {")[2].partition("}")[0]
    assert array.count(",") == 120 * 256 // 2


@needs("gcc")
@pytest.mark.parametrize(
    "bits",
    [
        (8, 4, 4, 4, 4),
        (4, 8, 4, 8, 4),
        (4, 4, TERNARY, TERNARY, 4),
        (8, TERNARY, 8, TERNARY, TERNARY),
    ],
)
def test_packed_c_is_exact(bits: tuple[int, ...], tmp_path_factory: pytest.TempPathFactory) -> None:
    from convert.quantized import reference

    graph = read_graph(with_few_bits(MODERN, bits))
    inputs = noise(graph, 10, 1)
    program = compile_network(graph, tmp_path_factory.mktemp("c"), Optimize.SIZE)
    expected = reference.run(graph, inputs)
    for tensor, values in run_steps(program, graph, inputs).items():
        np.testing.assert_array_equal(values, expected[tensor].reshape(len(inputs), -1))


@needs("gcc")
def test_ternary_weights_read_nothing_beyond_the_inputs(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """The address sanitizer guards the picture, whose size is no multiple of five."""
    from convert.quantized import reference

    folder = tmp_path_factory.mktemp("c")
    chain = Chain(np.random.default_rng(1), 2, 4, 1)
    chain.dense(4)
    (folder / "whole.tflite").write_bytes(chain.content())
    graph = read_graph(with_few_bits(folder / "whole.tflite", (TERNARY,)))
    assert graph.inputs[0].size % TRITS_PER_BYTE
    inputs = noise(graph, 3, 1)
    program = compile_network(graph, folder, Optimize.SIZE)
    expected = reference.run(graph, inputs)
    for tensor, values in run_steps(program, graph, inputs).items():
        np.testing.assert_array_equal(values, expected[tensor].reshape(len(inputs), -1))
