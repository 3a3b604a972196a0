"""The plan of the C: what is fused, what becomes a step of its own, and what is rejected."""

import dataclasses

import numpy as np
import pytest

from convert.c_engine.plan import (
    Convolution,
    Dense,
    Lookup,
    Pad,
    Pool,
    PoolKind,
    Softmax,
    Step,
    plan,
)
from convert.quantized import reference
from convert.quantized.graph import Activation, Graph, read_graph
from lenet_edge.core.errors import ModelError
from tests.convert.branching_graphs import branching_graph
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import Chain, classic_graph, one_of_each


@pytest.fixture(scope="module")
def modern() -> Graph:
    return read_graph(MODERN)


def operator_names(steps: tuple[Step, ...]) -> list[str]:
    return [" + ".join(operator.name for operator in step.operators) for step in steps]


def chain_with_pool(kind: str, window: int, elementwise: str = "") -> Graph:
    chain = Chain(np.random.default_rng(0), 8, 8, 1)
    chain.conv(2, (1, 1), (1, 1), "VALID")
    if elementwise:
        chain.elementwise(elementwise)
    chain.pool(kind, (window, window), (window, window), "VALID")
    graph = read_graph(chain.content())
    # The random fused activation of the pool is removed: only a pool without one can be fused.
    pool = graph.operators[-1]
    plain = dataclasses.replace(pool, options={**pool.options, "activation": "NONE"})
    return dataclasses.replace(graph, operators=(*graph.operators[:-1], plain))


def test_max_pooling_is_fused_into_the_convolution(modern: Graph) -> None:
    steps = plan(modern)
    assert operator_names(steps)[:2] == ["CONV_2D + MAX_POOL_2D"] * 2
    assert isinstance(steps[0], Convolution)
    assert steps[0].pool is PoolKind.MAX
    assert (steps[0].out_h, steps[0].out_w) == (12, 12)


def test_average_pooling_is_fused_after_the_activation() -> None:
    (step,) = plan(chain_with_pool("AVERAGE_POOL_2D", 2, elementwise="TANH"))
    assert isinstance(step, Convolution)
    assert step.pool is PoolKind.AVERAGE
    assert step.table is not None


@pytest.mark.parametrize("kind", ["MAX_POOL_2D", "AVERAGE_POOL_2D"])
def test_a_pool_of_another_size_is_a_step_of_its_own(kind: str) -> None:
    steps = plan(chain_with_pool(kind, 4))
    assert [type(step) for step in steps] == [Convolution, Pool]
    assert isinstance(steps[1], Pool)
    expected = PoolKind.MAX if kind == "MAX_POOL_2D" else PoolKind.AVERAGE
    assert steps[1].kind is expected


def test_a_table_that_is_not_monotone_is_not_moved_behind_max_pooling(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    graph = chain_with_pool("MAX_POOL_2D", 2, elementwise="TANH")
    assert [type(step) for step in plan(graph)] == [Convolution]
    falling = np.arange(127, -129, -1).astype(np.int8)
    monkeypatch.setattr("convert.quantized.reference.elementwise_table", lambda operator: falling)
    assert [type(step) for step in plan(graph)] == [Convolution, Pool]


def test_each_kind_of_step_is_planned() -> None:
    steps = plan(one_of_each())
    assert {type(step) for step in steps} == {Pad, Convolution, Pool, Lookup, Dense, Softmax}


def test_the_padding_of_a_same_convolution_is_a_step_without_operators() -> None:
    chain = Chain(np.random.default_rng(0), 6, 6, 2)
    chain.conv(2, (3, 3), (1, 1), "SAME")
    pad, convolution = plan(read_graph(chain.content()))
    assert isinstance(pad, Pad)
    assert pad.operators == ()
    assert (pad.top, pad.left, pad.out_h, pad.out_w) == (1, 1, 8, 8)
    assert isinstance(convolution, Convolution)
    assert convolution.input_size == pad.output_size == 8 * 8 * 2


def test_the_sizes_of_neighbouring_steps_agree() -> None:
    for graph in (one_of_each(), read_graph(MODERN), read_graph(classic_graph(1))):
        steps = plan(graph)
        assert [step.output_size for step in steps[:-1]] == [step.input_size for step in steps[1:]]


def test_steps_can_only_be_built_by_keyword() -> None:
    for kind in (Step, Convolution, Dense, Pool, Lookup, Pad, Softmax):
        assert all(field.kw_only for field in dataclasses.fields(kind))


def test_an_unknown_operator_is_rejected_by_its_name(modern: Graph) -> None:
    strange = dataclasses.replace(modern.operators[1], name="TRANSPOSE")
    operators = (modern.operators[0], strange, *modern.operators[2:])
    graph = dataclasses.replace(modern, operators=operators)
    with pytest.raises(ModelError, match="operator 1 TRANSPOSE is not supported"):
        plan(graph)


def test_a_graph_that_reads_what_nothing_computes_is_rejected(modern: Graph) -> None:
    graph = dataclasses.replace(modern, operators=modern.operators[1:])
    with pytest.raises(ModelError, match="reads a tensor that no operator before it computes"):
        plan(graph)


def test_a_dilated_window_is_a_larger_one_with_zeros(modern: Graph) -> None:
    graph = read_graph(branching_graph("sparse", 0))
    step = next(s for s in plan(graph) if isinstance(s, Convolution))
    assert step.weights.shape[1:3] == (5, 2)
    assert not step.weights[:, 1::2].any()
    assert step.weights[:, ::2].any((1, 2, 3)).all()


def test_dilated_windows_that_would_be_too_large_are_rejected(modern: Graph) -> None:
    first = modern.operators[0]
    dilated = dataclasses.replace(first, options={**first.options, "dilation_h": 1 << 20})
    graph = dataclasses.replace(modern, operators=(dilated, *modern.operators[1:]))
    with pytest.raises(ModelError, match=r"operator 0 CONV_2D takes .* weights without dilation"):
        plan(graph)


def dense_of(data: list[list[int]], bias: list[int], factor: float) -> Graph:
    """Return a network of one dense layer with four inputs; ``factor`` scales its sums."""
    chain = Chain(np.random.default_rng(0), 1, 1, 4)
    chain.dense(2)
    graph = read_graph(chain.content())
    before = graph.operators[0]
    weights = dataclasses.replace(before.inputs[1], data=np.array(data, np.int8))
    biases = dataclasses.replace(weights, shape=(2,), data=np.array(bias, np.int32))
    scale = before.input.scale * weights.scales[0] / factor
    output = dataclasses.replace(before.output, scales=(scale,))
    operator = dataclasses.replace(
        before,
        inputs=(before.inputs[0], weights, biases),
        outputs=(output,),
        options={**before.options, "activation": Activation.NONE},
    )
    return dataclasses.replace(graph, operators=(operator,), outputs=(output,))


def test_a_sum_that_could_overflow_is_rejected() -> None:
    graph = dense_of([[127] * 4] * 2, [0, 0], 1e5)
    with pytest.raises(ModelError, match="could reach an accumulator"):
        plan(graph)


@pytest.mark.parametrize("bias", [1 << 30, -(1 << 30), (1 << 31) - 1])
def test_a_channel_that_never_changes_has_a_small_sum(bias: int) -> None:
    graph = dense_of([[127] * 4, [1, 2, 3, 4]], [bias, 5], 0.01)
    (step,) = plan(graph)
    assert isinstance(step, Dense)
    assert not step.weights[0].any()
    assert abs(step.bias[0]) == (1 << 30) - 1
    assert step.weights[1].tolist() == [1, 2, 3, 4]
    assert step.bias[1] == 5
    kept = dense_of(step.weights.tolist(), step.bias.tolist(), 0.01)
    inputs = noise(graph, 20, 1)
    before, after = (reference.run(g, inputs)[g.outputs[0].index] for g in (graph, kept))
    assert np.array_equal(before, after)
    assert len(np.unique(before[..., 1])) > 1


def renamed(name: str) -> Graph:
    """Return a network whose TANH has another name."""
    chain = Chain(np.random.default_rng(0), 4, 4, 1)
    chain.elementwise("TANH")
    graph = read_graph(chain.content())
    operator = dataclasses.replace(graph.operators[0], name=name)
    return dataclasses.replace(graph, operators=(operator,))


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("GELU", "use ReLU, ReLU6, leaky ReLU"),
        ("STRIDED_SLICE", "cut the pictures before the network"),
        ("HASHTABLE", "train without it"),
    ],
)
def test_an_operator_that_is_not_supported_has_a_remedy(name: str, remedy: str) -> None:
    with pytest.raises(ModelError, match=rf"operator 0 {name} is not supported .*; {remedy}"):
        plan(renamed(name))


def test_an_operator_that_stays_in_float_is_named() -> None:
    chain = Chain(np.random.default_rng(0), 4, 4, 1)
    for _ in range(4):
        chain.elementwise("TANH")
    graph = read_graph(chain.content())
    first, to_float, inside, last = graph.operators
    real = dataclasses.replace(to_float.output, dtype="float32", scales=(), zero_points=())
    changed = (
        first,
        dataclasses.replace(to_float, name="DEQUANTIZE", outputs=(real,)),
        dataclasses.replace(inside, name="ELU", inputs=(real,)),
        last,
    )
    with pytest.raises(ModelError, match=r"operator 2 ELU stays in float32, .* use ReLU"):
        plan(dataclasses.replace(graph, operators=changed))
