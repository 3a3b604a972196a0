"""The order of weights in memory is the one that each kernel reads."""

import dataclasses

import numpy as np
import pytest

from convert.c_engine.plan import Convolution, Dense, plan
from convert.c_engine.weight_layout import (
    Isa,
    convolution_weights,
    dense_weights,
    has_tiles,
    work_bytes,
)
from convert.quantized.graph import read_graph
from tests.convert.networks import MODERN

STEPS = plan(read_graph(MODERN))
CONVOLUTION = next(step for step in STEPS if isinstance(step, Convolution))
DENSE = next(step for step in STEPS if isinstance(step, Dense))


def convolution(out: int, kernel_h: int, kernel_w: int, channels: int) -> Convolution:
    """Return a convolution whose weights are all different and not zero, as far as int8 allows."""
    shape = (out, kernel_h, kernel_w, channels)
    weights = (np.arange(np.prod(shape)) % 127 + 1).astype(np.int8).reshape(shape)
    return dataclasses.replace(CONVOLUTION, weights=weights, channels=channels)


def dense(outputs: int, inputs: int) -> Dense:
    weights = (np.arange(outputs * inputs) % 127 + 1).astype(np.int8).reshape(outputs, inputs)
    return dataclasses.replace(DENSE, weights=weights, input_size=inputs)


@pytest.mark.parametrize("isa", Isa)
@pytest.mark.parametrize("shape", [(6, 5, 5, 1), (16, 5, 5, 6), (1, 1, 1, 1), (5, 3, 2, 3)])
def test_every_weight_is_there_and_the_rest_is_zero(
    isa: Isa, shape: tuple[int, int, int, int]
) -> None:
    step = convolution(*shape)
    if has_tiles(step, isa):
        return  # Those weights are transformed; test_targets.py runs them.
    stored = convolution_weights(step, isa)
    halves = stored.view(np.int16) if stored.dtype == np.uint32 else stored
    nonzero = halves[halves != 0]
    has_shifted_copy = isa is Isa.DSP and shape[3] % 2 == 1
    weights = np.repeat(step.weights, 2 if has_shifted_copy else 1)
    np.testing.assert_array_equal(np.sort(nonzero), np.sort(weights))


def test_portable_weights_are_grouped_by_two_channels() -> None:
    step = convolution(4, 2, 2, 1)
    stored = convolution_weights(step, Isa.PORTABLE).reshape(2, 2, 2, 2)
    for channel, y, x in np.ndindex(4, 2, 2):
        assert stored[channel // 2, y, x, channel % 2] == step.weights[channel, y, x, 0]


@pytest.mark.parametrize(("isa", "group"), [(Isa.DSP, 2), (Isa.AVX2, 8)])
def test_words_hold_two_taps(isa: Isa, group: int) -> None:
    step = convolution(group, 1, 3, 2)
    stored = convolution_weights(step, isa).view(np.int16).reshape(3, group, 2)
    for channel in range(group):
        taps = step.weights[channel].ravel().reshape(3, 2)
        np.testing.assert_array_equal(stored[:, channel], taps)


def test_an_odd_row_of_avx2_ends_with_a_zero() -> None:
    step = convolution(8, 1, 3, 1)
    stored = convolution_weights(step, Isa.AVX2).view(np.int16).reshape(2, 8, 2)
    for channel in range(8):
        taps = step.weights[channel, 0, :, 0]
        np.testing.assert_array_equal(stored[:, channel], [taps[:2], [taps[2], 0]])


def test_arm_dsp_also_has_weights_that_are_shifted_by_one_tap() -> None:
    step = convolution(2, 1, 3, 1)
    stored = convolution_weights(step, Isa.DSP).view(np.int16).reshape(2, 2, 2, 2)
    for channel in range(2):
        taps = step.weights[channel, 0, :, 0]
        np.testing.assert_array_equal(stored[:, 0, channel], [taps[:2], [taps[2], 0]])
        np.testing.assert_array_equal(stored[:, 1, channel], [[0, taps[0]], taps[1:]])


def test_helium_windows_are_vectors_of_sixteen_taps() -> None:
    step = convolution(2, 5, 5, 1)
    stored = convolution_weights(step, Isa.MVE).reshape(2, 2, 16)
    window = np.pad(step.weights.reshape(2, 25), [(0, 0), (0, 7)])
    np.testing.assert_array_equal(stored, window.reshape(2, 2, 16).swapaxes(0, 1))


def test_dense_weights_are_blocks_of_four_by_four() -> None:
    step = dense(6, 10)
    stored = dense_weights(step, [Isa.PORTABLE])
    assert len(stored) == 8 * 12
    blocks = stored.reshape(2, 3, 4, 4)
    for output, source in np.ndindex(6, 10):
        block = blocks[output // 4, source // 4]
        assert block[output % 4, source % 4] == step.weights[output, source]


def test_helium_can_read_whole_groups_of_sixteen_inputs() -> None:
    without, with_helium = (dense_weights(dense(4, 20), isas) for isas in ([], [Isa.MVE]))
    np.testing.assert_array_equal(with_helium[: len(without)], without)
    assert len(with_helium) == 4 * 32


def test_working_memory_is_only_needed_where_a_kernel_copies_its_input() -> None:
    copies = {isa for isa in Isa if work_bytes(CONVOLUTION, isa) > 0}
    assert copies == set(Isa) - {Isa.PORTABLE, Isa.THUMB1, Isa.RISCV}
    assert work_bytes(dense(4, 8), Isa.PORTABLE) == 0
    assert work_bytes(dense(4, 9), Isa.PORTABLE) == 12
    assert all(work_bytes(step, Isa.DSP) >= 2 * step.input_size for step in (CONVOLUTION, DENSE))


@pytest.mark.parametrize(
    ("out", "groups"),
    [(1, [2]), (2, [2]), (3, [4]), (4, [4]), (5, [4, 2]), (6, [4, 2]), (7, [4, 4]), (9, [4, 4, 2])],
)
def test_armv6_groups_four_channels_and_what_is_left_by_two(out: int, groups: list[int]) -> None:
    step = convolution(out, 2, 3, 1)
    stored = convolution_weights(step, Isa.THUMB1)
    assert stored.dtype == np.uint32
    halves = stored.view("<i2")
    first, channel = 0, 0
    for group in groups:
        block = halves[first : first + 2 * 3 * group].reshape(2, 3, group)
        for y, x, k in np.ndindex(2, 3, group):
            wanted = step.weights[channel + k, y, x, 0] if channel + k < out else 0
            assert block[y, x, k] == wanted
        first, channel = first + 2 * 3 * group, channel + group
    assert first == len(halves)


@pytest.mark.parametrize(("isa", "group"), [(Isa.DSP, 2), (Isa.AVX2, 8)])
def test_words_are_grouped_by_channels_within_each_row_of_the_kernel(isa: Isa, group: int) -> None:
    step = convolution(group + 1, 2, 2, 4)
    stored = convolution_weights(step, isa).view(np.int16).reshape(2, 2, 4, group, 2)
    rows = np.zeros((2 * group, 2, 8), np.int16)
    rows[: group + 1] = step.weights.reshape(group + 1, 2, 8)
    for channel, y, tap in np.ndindex(2 * group, 2, 8):
        place = stored[channel // group, y, tap // 2, channel % group, tap % 2]
        assert place == rows[channel, y, tap]


@pytest.mark.parametrize(
    ("isa", "dtype"),
    [
        (Isa.PORTABLE, np.int8),
        (Isa.THUMB1, np.uint32),
        (Isa.DSP, np.uint32),
        (Isa.MVE, np.int8),
        (Isa.AVX2, np.uint32),
        (Isa.RISCV, np.int8),
        (Isa.NEON, np.uint32),
        (Isa.DOT, np.int8),
        (Isa.WASM, np.uint32),
    ],
)
def test_the_elements_are_those_that_the_kernel_reads(isa: Isa, dtype: type) -> None:
    assert convolution_weights(convolution(4, 2, 2, 1), isa).dtype == dtype


def test_helium_pads_channels_to_two() -> None:
    stored = convolution_weights(convolution(3, 1, 17, 1), Isa.MVE).reshape(2, 2, 2, 16)
    assert stored[1, :, 1].tolist() == [[0] * 16] * 2
    assert stored[1, 0, 0].tolist() == list(range(35, 51))
    assert stored[0, 1, 1].tolist() == [34, *[0] * 15]


@pytest.mark.parametrize(("inputs", "unused"), [(16, 0), (20, 48), (13, 0), (29, 0), (40, 32)])
def test_dense_weights_for_helium_end_with_what_its_last_group_reads(
    inputs: int, unused: int
) -> None:
    stored = dense_weights(dense(4, inputs), [Isa.PORTABLE, Isa.MVE])
    whole = 4 * -(-inputs // 4) * 4
    assert len(stored) == whole + unused
    assert not stored[whole:].any()
    assert len(dense_weights(dense(4, inputs), [Isa.PORTABLE, Isa.DSP])) == whole


def test_arm_dsp_has_room_for_rows_of_an_even_length() -> None:
    shape = {"width": 5, "channels": 1, "height": 8, "input_size": 40}
    assert work_bytes(dataclasses.replace(CONVOLUTION, **shape), Isa.DSP) == 2 * 48 + 8


def test_the_bytes_of_working_memory() -> None:
    step = dataclasses.replace(convolution(6, 5, 5, 2), input_size=29, height=7)
    assert {isa: work_bytes(step, isa) for isa in Isa} == {
        Isa.PORTABLE: 0,
        Isa.THUMB1: 0,
        Isa.DSP: 2 * 32 + 8,
        Isa.MVE: 256 + 2 * (7 * 10 + 16),
        Isa.AVX2: 2 * 32 + 8,
        Isa.RISCV: 0,
        Isa.NEON: 2 * 32 + 16,
        Isa.DOT: 32 + 16 + 4 * (64 + 16),
        Isa.WASM: 2 * 32 + 8,
    }
    assert {isa: work_bytes(dense(4, 29), isa) for isa in Isa} == {
        Isa.PORTABLE: 32,
        Isa.THUMB1: 32,
        Isa.DSP: 64,
        Isa.MVE: 32,
        Isa.AVX2: 64,
        Isa.RISCV: 32,
        Isa.NEON: 32,
        Isa.DOT: 32,
        Isa.WASM: 64,
    }
    assert {isa: work_bytes(dense(4, 32), isa) for isa in Isa} == {
        Isa.PORTABLE: 0,
        Isa.THUMB1: 0,
        Isa.DSP: 64,
        Isa.MVE: 32,
        Isa.AVX2: 64,
        Isa.RISCV: 0,
        Isa.NEON: 32,
        Isa.DOT: 32,
        Isa.WASM: 64,
    }
    others = [step for step in STEPS if not isinstance(step, Convolution | Dense)]
    assert all(work_bytes(step, isa) == 0 for step in others for isa in Isa)


def test_each_instruction_set_has_a_macro() -> None:
    assert [isa.macro for isa in Isa] == [
        *("ENGINE_PORTABLE", "ENGINE_THUMB1", "ENGINE_DSP", "ENGINE_MVE", "ENGINE_AVX2"),
        *("ENGINE_RISCV", "ENGINE_NEON", "ENGINE_DOT", "ENGINE_WASM"),
    ]
