"""The constants of the generated C declare every step completely."""

import re

import numpy as np
import pytest

from convert.c_engine import emit
from convert.c_engine.constants import constants, only
from convert.c_engine.plan import Convolution, Dense, Pool, PoolKind, plan
from convert.c_engine.weight_layout import Isa
from convert.quantized.graph import read_graph
from lenet_edge.network.second_look import MAX_MARGIN, SecondLook
from tests.convert.branching_graphs import KINDS, branching_graph
from tests.convert.networks import MODERN
from tests.convert.random_graphs import one_of_each


def text_of(steps: tuple[object, ...], *isas: Isa) -> str:
    return "\n".join(constants(steps, isas))


def numbers(text: str, name: str) -> list[int]:
    """Return the elements of a one-dimensional array."""
    found = re.search(rf"\b{name}\[\] = \{{(.*?)\}};", text, re.DOTALL)
    assert found is not None, f"{name} is not declared"
    return [int(word) for word in re.findall(r"-?\d+", found[1])]


def test_weights_and_biases_are_those_of_the_model() -> None:
    steps = plan(read_graph(MODERN))
    dense = next(step for step in steps if isinstance(step, Dense))
    number = steps.index(dense)
    text = text_of(steps, Isa.PORTABLE)
    stored = numbers(text, f"dense_{number}_weights")
    assert sorted(stored) == sorted(
        [*dense.weights.ravel().tolist(), *[0] * (len(stored) - dense.weights.size)]
    )
    folded = re.search(rf"dense_{number}_biases\[\] = \{{\s*FOLD\((-?\d+), (-?\d+)\)", text)
    assert folded is not None
    total = int(dense.weights[0].astype(np.int64).sum())
    assert int(folded[2]) == total
    assert int(folded[1]) == dense.bias[0] - dense.input_zero_point * total


def test_every_step_is_declared_with_its_number() -> None:
    steps = plan(one_of_each())
    text = text_of(steps, Isa.PORTABLE)
    for number, step in enumerate(steps):
        title = " + ".join(operator.name for operator in step.operators) or "PAD"
        assert f"/* Step {number}: {title}. */" in text


def test_pool_kinds_have_the_names_of_the_kernels() -> None:
    steps = plan(one_of_each())
    text = text_of(steps, Isa.PORTABLE)
    for number, step in enumerate(steps):
        if isinstance(step, Convolution):
            declaration = text.split(f"struct conv conv_{number} = ")[1].split(";")[0]
            assert f"POOL_{step.pool.name}" in declaration
        elif isinstance(step, Pool):
            fields = text.split(f"struct pool pool_{number} = {{")[1].split("}")[0].split(",")
            assert int(fields[11]) == (step.kind is PoolKind.AVERAGE)


@pytest.mark.parametrize(
    ("isas", "multiple"), [([Isa.MVE], 4), ([Isa.MVE, Isa.AVX2], 8), ([Isa.PORTABLE], 1)]
)
def test_channels_are_padded_to_the_group_that_is_read_at_once(
    isas: list[Isa], multiple: int
) -> None:
    steps = plan(one_of_each())
    number, step = next((n, s) for n, s in enumerate(steps) if isinstance(s, Convolution))
    assert len(step.weights) == 3
    text = text_of(steps, *isas)
    rows = text.split(f"conv_{number}_channels[] = {{\n")[1].split("\n};")[0].splitlines()
    assert len(rows) == -(-3 // multiple) * multiple


def test_lines_of_arrays_are_at_most_a_hundred_characters_long() -> None:
    text = text_of(plan(read_graph(MODERN)), *Isa)
    assert max(map(len, text.splitlines())) <= 100


def test_code_for_one_instruction_set_is_inside_its_condition() -> None:
    some = [Isa.DSP, Isa.MVE]
    assert only([Isa.DSP], "int x;", some) == "#if ENGINE_ISA == ENGINE_DSP\n\nint x;\n\n#endif"
    condition = "#if ENGINE_ISA == ENGINE_DSP || ENGINE_ISA == ENGINE_MVE\n"
    assert only(some, "int x;", list(Isa)).startswith(condition)
    assert only(some, "int x;", some) == "int x;"


@pytest.mark.parametrize("kind", KINDS)
def test_every_array_is_where_the_kernels_read_it(kind: str) -> None:
    # AVR has another address space for it.
    rule = SecondLook(MAX_MARGIN, 0.25, 0.01)
    arrays = []
    for seed in range(4):
        source = emit(read_graph(branching_graph(kind, seed)), "net", second_look=rule)["net.c"]
        arrays += re.findall(r"static const ([^;={(]*\[)", source)
    assert len(arrays) > 40
    assert [array for array in arrays if not array.startswith("FLASH ")] == []
