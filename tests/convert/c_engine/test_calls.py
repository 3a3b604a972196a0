"""Networks with branches run step by step as the exact arithmetic does."""

from pathlib import Path

import pytest

from convert.c_engine import Optimize, calls, emit
from convert.c_engine.plan import plan
from convert.c_engine.weight_layout import Isa
from convert.quantized import reference
from convert.quantized.graph import read_graph
from convert.quantized.simplify import simplify
from tests.convert.activations import first_mismatch
from tests.convert.branching_graphs import KINDS, branching_graph
from tests.convert.compiled import compile_network, run_steps
from tests.convert.networks import MODERN, noise

BUILDS = [
    (Optimize.SPEED, ("-DNETWORK_PORTABLE",)),
    (Optimize.SIZE, ()),
    (Optimize.SPEED, ("-mavx2",)),
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(2))
def test_branches_are_exact_in_every_step(kind: str, seed: int, tmp_path: Path) -> None:
    optimize, flags = BUILDS[(seed + list(KINDS).index(kind)) % len(BUILDS)]
    if "-mavx2" in flags and "avx2" not in Path("/proc/cpuinfo").read_text():
        pytest.skip("this processor has no AVX2")
    graph = read_graph(branching_graph(kind, seed))
    inputs = noise(graph, 3, seed)
    program = compile_network(graph, tmp_path, optimize, flags)
    expected = reference.run(graph, inputs)
    assert first_mismatch(simplify(graph), expected, run_steps(program, graph, inputs)) is None


def test_a_chain_has_no_planned_places() -> None:
    steps = plan(read_graph(MODERN))
    assert calls.places(steps, list(Isa)) == ""
    assert calls.declarations(steps) == "uint8_t *high, *last;"


def test_a_network_with_branches_has_a_place_for_every_step_and_instruction_set() -> None:
    graph = read_graph(branching_graph("residual", 0))
    steps = plan(graph)
    text = calls.places(steps, list(Isa))
    assert text.count("RESULT_0 =") == len(Isa)
    last = len(steps) - 1
    assert f"RESULT_{last} =" in text
    assert f"last = low + RESULT_{last};" in emit(graph, "network")["network.c"]


def test_a_step_has_an_input_for_each_source() -> None:
    steps = plan(read_graph(branching_graph("inception", 0)))
    number, step = next((n, s) for n, s in enumerate(steps) if len(s.sources) > 2)
    text = calls.layer(number, step, list(Isa))
    assert f"void step_{number}(const uint8_t *in, const uint8_t *in_1, const" in text
    assert text.count("join(") == len(step.sources)
