"""Buffers that live at the same time never share memory, and others do."""

import numpy as np
import pytest

from convert.c_engine.memory import aligned, arena_bytes, plan_memory
from convert.c_engine.plan import INPUT, Step, is_chain, plan
from convert.c_engine.weight_layout import Isa, work_bytes
from convert.quantized.graph import read_graph
from tests.convert.branching_graphs import KINDS, branching_graph
from tests.convert.networks import MODERN


def step(size: int, *sources: int) -> Step:
    return Step(operators=(), input_size=size, output_size=size, sources=sources)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("isa", Isa)
def test_nothing_is_overwritten_before_its_last_reader(kind: str, isa: Isa) -> None:
    for seed in range(4):
        steps = plan(read_graph(branching_graph(kind, seed)))
        memory = plan_memory(steps, isa)
        owner = np.full(memory.size, -1)
        for number, current in enumerate(steps):
            for source in (s for s in current.sources if s != INPUT):
                held = owner[memory.results[source] :][: steps[source].output_size]
                assert (held == source).all()
            work = memory.work[number] + work_bytes(current, isa)
            assert work <= memory.size
            owner[memory.work[number] : work] = -2
            for source in (s for s in current.sources if s != INPUT):
                held = owner[memory.results[source] :][: steps[source].output_size]
                assert (held == source).all()
            owner[memory.results[number] :][: current.output_size] = number
            if work_bytes(current, isa):
                assert (owner[memory.work[number] : work] == -2).all()


def test_a_long_chain_reuses_its_memory() -> None:
    steps = [step(100, number - 1) for number in range(9)]
    assert plan_memory(steps, Isa.PORTABLE).size == 200


def test_a_shortcut_is_kept_until_it_is_read() -> None:
    steps = [step(100, INPUT), step(40, 0), step(40, 1), step(100, 0, 2)]
    assert not is_chain(steps)
    memory = plan_memory(steps, Isa.PORTABLE)
    assert memory.size == arena_bytes(steps, Isa.PORTABLE) == 240
    assert len({memory.results[0], memory.results[1], memory.results[2]}) == 3


def test_a_chain_needs_its_largest_step_only() -> None:
    steps = plan(read_graph(MODERN))
    assert is_chain(steps)
    assert arena_bytes(steps, Isa.PORTABLE) < 2200


@pytest.mark.parametrize(("size", "rounded"), [(0, 0), (1, 4), (4, 4), (5, 8)])
def test_sizes_are_rounded_up_to_words(size: int, rounded: int) -> None:
    assert aligned(size) == rounded
