"""Sentences and numbers as people read them."""

import numpy as np
import pytest
from numpy.typing import NDArray

from lenet_edge.explain import wording
from lenet_edge.explain.explanation import explain_digit
from lenet_edge.network.bundle import Bundle


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-128, "−128"),
        (3.14159, "3.14"),
        (0.0248822, "0.0249"),
        (0.00001234, "0.000012"),
        (-0.5, "−0.5"),
    ],
)
def test_numbers_are_short_and_have_a_true_minus_sign(value: float, text: str) -> None:
    assert wording.number(value) == text


@pytest.mark.parametrize(
    ("probability", "text"),
    [(0.5, "50.0 %"), (0.99999, "> 99.9 %"), (1.0, "> 99.9 %"), (1e-9, "< 0.1 %")],
)
def test_a_probability_never_claims_to_be_certain(probability: float, text: str) -> None:
    assert wording.probability_text(probability) == text


def test_every_layer_has_a_sentence_with_its_own_numbers(
    opened: Bundle, four: NDArray[np.uint8]
) -> None:
    layers = explain_digit(opened, four).layers
    sentences = [wording.sentence(layers, place) for place in range(len(layers))]
    assert all(s[0].isupper() and s.endswith(".") for s in sentences)
    assert "6 small patterns" in sentences[1]
    assert "2 × 2" in sentences[2]
    assert "all 6 maps" in sentences[3]
    assert "all 256 values" in sentences[5]
    assert "logits" in sentences[7]
    assert "ReLU" in sentences[6]
    assert "ReLU" not in sentences[7]


def test_the_classic_network_is_described_as_it_is(fruit: Bundle, four: NDArray[np.uint8]) -> None:
    layers = explain_digit(fruit, four).layers
    assert "border of 2 black pixels" in wording.sentence(layers, 1)
    assert "tanh" in wording.sentence(layers, 2)
    assert wording.sentence(layers, 3).startswith("Averages every 2 × 2 patch")


def test_sizes_are_written_out(opened: Bundle, four: NDArray[np.uint8]) -> None:
    layers = explain_digit(opened, four).layers
    assert [wording.shape_text(layer) for layer in layers[:2]] == [
        "1 map of 28 × 28",
        "6 maps of 24 × 24",
    ]
    assert wording.shape_text(layers[5]) == "120 units"
    assert [wording.window_text(layer) for layer in layers[1:6]] == [
        "6 of 5 × 5, stride 1",
        "2 × 2, stride 2",
        "16 of 5 × 5 × 6, stride 1",
        "2 × 2, stride 2",
        "",
    ]
