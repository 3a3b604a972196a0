"""The integer reference computes what TensorFlow Lite Micro computes, tensor by tensor."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.quantized import reference
from convert.quantized.graph import Activation, Graph, Operator, Padding, Tensor, read_graph
from convert.quantized.reference import Int8
from convert.quantized.simplify import simplify
from lenet_edge.core.errors import ModelError
from lenet_edge.data.idx import read_idx
from tests.convert.activations import first_mismatch
from tests.convert.branching_graphs import KINDS, branching_graph
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import classic_graph, random_graph
from tests.needs import require


def oracle(model: bytes, graph: Graph, inputs: Int8) -> dict[int, Int8]:
    """Return every activation that TensorFlow Lite Micro computes, by tensor index."""
    require("tflite_micro")
    from tflite_micro import runtime

    interpreter = runtime.Interpreter.from_bytes(
        model,
        arena_size=2_000_000,
        intrepreter_config=runtime.InterpreterConfig.kPreserveAllTensors,
    )
    rows: dict[int, list[Int8]] = {operator.output.index: [] for operator in graph.operators}
    for one in inputs:
        interpreter.set_input(one[np.newaxis], 0)
        interpreter.invoke()
        for index, outputs in rows.items():
            outputs.append(np.array(interpreter.GetTensor(index, 0)["tensor_data"]))
    return {index: np.concatenate(outputs) for index, outputs in rows.items()}


@pytest.mark.parametrize("seed", range(40))
def test_random_networks_agree_with_tflm_in_every_tensor(seed: int) -> None:
    model = random_graph(seed)
    graph = read_graph(model)
    inputs = noise(graph, 4, seed)
    expected = oracle(model, graph, inputs)
    assert first_mismatch(graph, expected, reference.run(graph, inputs)) is None


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(8))
def test_networks_with_branches_agree_with_tflm_in_every_tensor(kind: str, seed: int) -> None:
    model = branching_graph(kind, seed)
    graph = simplify(read_graph(model))
    inputs = noise(graph, 4, seed)
    expected = oracle(model, graph, inputs)
    assert first_mismatch(graph, expected, reference.run(graph, inputs)) is None


@pytest.mark.parametrize("seed", range(3))
def test_the_classic_network_agrees_with_tflm_in_every_tensor(seed: int) -> None:
    model = classic_graph(seed)
    graph = read_graph(model)
    inputs = noise(graph, 8, seed)
    expected = oracle(model, graph, inputs)
    assert first_mismatch(graph, expected, reference.run(graph, inputs)) is None


def test_mnist_agrees_with_tflm_in_every_tensor(mnist_folder: Path) -> None:
    model = MODERN.read_bytes()
    graph = read_graph(model)
    pixels = read_idx(mnist_folder / "t10k-images-idx3-ubyte.gz", 3).values[:300]
    inputs = (pixels.astype(np.int16) - 128).astype(np.int8)[..., np.newaxis]
    expected = oracle(model, graph, inputs)
    assert first_mismatch(graph, expected, reference.run(graph, inputs)) is None


def test_an_unknown_operator_is_rejected_by_its_name() -> None:
    graph = read_graph(MODERN)
    strange = replace(graph.operators[0], name="LSTM")
    with pytest.raises(ModelError, match="operator 0 LSTM has no integer reference"):
        reference.run(replace(graph, operators=(strange,)), noise(graph, 1, 0))


def test_an_unknown_activation_is_rejected_by_its_name() -> None:
    operator = read_graph(MODERN).operators[0]
    strange = replace(operator, options={**operator.options, "activation": Activation.SIGN_BIT})
    with pytest.raises(ModelError, match="operator 0 CONV_2D has activation SIGN_BIT"):
        reference.activation_range(strange)


@pytest.mark.parametrize(
    ("activation", "expected"),
    [
        (Activation.NONE, (-128, 127)),
        (Activation.RELU, (-10, 127)),
        (Activation.RELU6, (-10, 50)),
        (Activation.RELU_N1_TO_1, (-20, 0)),
    ],
)
def test_a_fused_activation_limits_the_output(
    activation: Activation, expected: tuple[int, int]
) -> None:
    operator = read_graph(MODERN).operators[0]
    output = replace(operator.output, scales=(0.1,), zero_points=(-10,))
    limited = replace(operator, outputs=(output,), options={"activation": activation})
    assert reference.activation_range(limited) == expected


@pytest.mark.parametrize(
    ("size", "kernel", "stride", "output", "padding", "before"),
    [
        (28, 5, 1, 28, Padding.SAME, 2),
        (28, 5, 1, 24, Padding.VALID, 0),
        (7, 2, 1, 7, Padding.SAME, 0),
        (7, 4, 1, 7, Padding.SAME, 1),
        (7, 3, 2, 4, Padding.SAME, 1),
        (8, 3, 2, 4, Padding.SAME, 0),
        (4, 1, 3, 2, Padding.SAME, 0),
        (28, 5, 1, 28, Padding.VALID, 0),
    ],
)
def test_same_padding_puts_the_smaller_half_before(
    size: int, kernel: int, stride: int, output: int, padding: Padding, before: int
) -> None:
    assert reference.padding_before(size, kernel, stride, output, padding) == before


CONVOLUTION = read_graph(MODERN).operators[0]
DENSE = read_graph(MODERN).operators[5]


def test_an_input_that_is_absent_or_computed_is_no_constant() -> None:
    weights = CONVOLUTION.inputs[1]
    assert weights is not None
    assert reference.constant(CONVOLUTION, 1) is weights
    computed = replace(weights, data=None)
    for inputs in ((CONVOLUTION.input,), (CONVOLUTION.input, None), (CONVOLUTION.input, computed)):
        with pytest.raises(ModelError, match="operator 0 CONV_2D: input 1 is not constant"):
            reference.constant(replace(CONVOLUTION, inputs=inputs), 1)
    with pytest.raises(ModelError, match="is not constant"):
        reference.values_of(computed)
    assert reference.values_of(weights) is weights.data


def test_without_a_bias_it_is_zero_for_every_channel() -> None:
    stored = reference.bias(CONVOLUTION)
    assert stored.dtype == np.int64
    assert stored.any()
    for inputs in (CONVOLUTION.inputs[:2], (*CONVOLUTION.inputs[:2], None)):
        absent = reference.bias(replace(CONVOLUTION, inputs=inputs))
        assert absent.tolist() == [0] * 6
        assert absent.dtype == np.int64


def test_scales_are_multiplied_in_float64() -> None:
    facts = {"input": 0.1, "weights": 0.3, "output": 0.7}
    source = replace(DENSE.input, scales=(float(np.float32(facts["input"])),))
    target = replace(DENSE.output, scales=(float(np.float32(facts["output"])),))
    weights = DENSE.inputs[1]
    assert weights is not None
    in32, out32 = np.float32(facts["input"]), np.float64(np.float32(facts["output"]))
    for operator in (DENSE, CONVOLUTION):
        kernel = operator.inputs[1]
        assert kernel is not None
        one = replace(kernel, scales=(facts["weights"],), zero_points=(0,))
        scaled = replace(operator, inputs=(source, one), outputs=(target,))
        product = np.float64(in32) * np.float64(np.float32(facts["weights"]))
        assert reference.weight_scales(scaled) == [float(product / out32)] * kernel.shape[0]
    several = replace(weights, scales=(0.1, 0.3) * 60, zero_points=(0,) * 120)
    scaled = replace(DENSE, inputs=(source, several), outputs=(target,))
    wanted = [float(np.float64(in32) * np.float64(np.float32(s)) / out32) for s in (0.1, 0.3)]
    assert reference.weight_scales(scaled) == wanted * 60


@pytest.mark.parametrize("name", ["PAD", "PADV2"])
def test_padding_has_the_value_of_the_operator_or_of_zero(name: str) -> None:
    picture = Tensor(0, "picture", (1, 2, 2, 1), "int8", (1.0,), (-3,))
    widths = np.array([[0, 0], [1, 0], [0, 2], [0, 0]], np.int32)
    amounts = Tensor(1, "amounts", (4, 2), "int32", data=widths)
    padded = Tensor(2, "padded", (1, 3, 4, 1), "int8", (1.0,), (-3,))
    value = Tensor(3, "value", (1,), "int8", (1.0,), (-3,), data=np.array([9], np.int8))
    inputs = (picture, amounts) if name == "PAD" else (picture, amounts, value)
    operator = Operator(0, name, 1, inputs, (padded,))
    graph = Graph((operator,), (picture, amounts, padded), (picture,), (padded,))
    fill = -3 if name == "PAD" else 9
    assert reference.padding_value(operator) == fill
    ones = np.ones((2, 2, 2, 1), np.int8)
    result = reference.run(graph, ones)[2]
    assert result[0, :, :, 0].tolist() == [
        [fill] * 4,
        [1, 1, fill, fill],
        [1, 1, fill, fill],
    ]
    assert result.shape == (2, 3, 4, 1)
    assert result.dtype == np.int8
    absent = replace(operator, inputs=(picture, amounts, None))
    assert reference.padding_value(absent) == -3


def elementwise(name: str, scale: float, zero: int, out_scale: float, out_zero: int) -> list[int]:
    source = Tensor(0, "source", (1,), "int8", (scale,), (zero,))
    target = Tensor(1, "target", (1,), "int8", (out_scale,), (out_zero,))
    return reference.elementwise_table(Operator(0, name, 1, (source,), (target,))).tolist()


def test_tables_of_elementwise_operators_at_their_ends() -> None:
    for scale, zero in ((0.01, 0), (0.05, -7), (1.0, 100)):
        real = (np.arange(-128, 128) - zero) * scale
        tanh = elementwise("TANH", scale, zero, 1 / 128, 0)
        assert tanh == pytest.approx(np.clip(np.tanh(real) * 128, -128, 127), abs=0.51)
        logistic = elementwise("LOGISTIC", scale, zero, 1 / 256, -128)
        wanted = np.clip(256 / (1 + np.exp(-real)) - 128, -128, 127)
        assert logistic == pytest.approx(wanted, abs=0.51)
        for out_scale, out_zero in ((scale, zero), (2 * scale, -128), (scale / 3, 5)):
            steps = real / out_scale + out_zero
            quantised = elementwise("QUANTIZE", scale, zero, out_scale, out_zero)
            assert quantised == pytest.approx(np.clip(steps, -128, 127), abs=0.51)
            relu = elementwise("RELU", scale, zero, out_scale, out_zero)
            assert relu == pytest.approx(np.clip(steps, max(-128, out_zero), 127), abs=0.51)


def softmax_of(scale: float, beta: float) -> np.ndarray:
    source = Tensor(0, "source", (1, 4), "int8", (scale,), (0,))
    target = Tensor(1, "target", (1, 4), "int8", (1 / 256,), (-128,))
    operator = Operator(0, "SOFTMAX", 1, (source,), (target,), {"beta": beta})
    return reference.softmax_exponentials(operator)


def test_the_exponentials_of_softmax_are_close_and_end_where_they_vanish() -> None:
    for scale, beta in ((0.01, 1.0), (0.1, 1.0), (0.1, 2.0), (0.5, 0.5), (1.0, 1.0)):
        table = softmax_of(scale, beta) / 2**31
        real = np.exp(-beta * scale * np.arange(256))
        assert table == pytest.approx(real, abs=2e-6)
        assert table.shape == (256,)
    assert np.flatnonzero(softmax_of(1.0, 1.0))[-1] < 32
    source = Tensor(0, "source", (1, 4), "int8", (0.1,), (0,))
    target = Tensor(1, "target", (1, 4), "int8", (1 / 256,), (-128,))
    without = Operator(0, "SOFTMAX", 1, (source,), (target,))
    np.testing.assert_array_equal(reference.softmax_exponentials(without), softmax_of(0.1, 1.0))


def test_halves_are_rounded_away_from_zero_in_limits_of_activations() -> None:
    for zero, scale, expected in ((0, 4.0, (0, 2)), (0, 2.0, (-1, 1))):
        output = replace(CONVOLUTION.output, scales=(scale,), zero_points=(zero,))
        kind = Activation.RELU6 if scale == 4.0 else Activation.RELU_N1_TO_1
        limited = replace(CONVOLUTION, outputs=(output,), options={"activation": kind})
        assert reference.activation_range(limited) == expected
    wide = replace(CONVOLUTION.output, scales=(0.001,), zero_points=(100,))
    limited = replace(CONVOLUTION, outputs=(wide,), options={"activation": Activation.RELU_N1_TO_1})
    assert reference.activation_range(limited) == (-128, 127)
    assert reference.activation_range(replace(CONVOLUTION, options={})) == (-128, 127)
