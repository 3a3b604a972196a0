"""The network layer by layer: how its activations use int8, and where two forms differ."""

from dataclasses import replace

import numpy as np
import pytest

from lenet_edge.data.uci_digits import load_digits
from lenet_edge.network.bundle import Bundle
from lenet_edge.verify.layers import (
    LayerDifference,
    difference_to_json,
    first_differing_layer,
    layer_fits,
)
from tests.needs import require

require("ai_edge_litert")


@pytest.fixture(scope="module")
def images() -> np.ndarray:
    require("sklearn")
    return load_digits()[0][:20]


def test_every_layer_uses_int8_with_little_saturation_and_noise(
    shipped: Bundle, images: np.ndarray
) -> None:
    layers = layer_fits(shipped, images)
    assert [layer.layer for layer in layers] == [
        "c1",
        "s2",
        "c3",
        "s4",
        "flatten",
        "f5",
        "f6",
        "logits",
    ]
    for layer in layers:
        assert -128 <= layer.lowest <= layer.highest <= 127
        assert layer.sqnr_db is not None
        assert layer.sqnr_db > 10
        assert layer.saturated_low + layer.saturated_high <= layer.count // 100


def test_the_exact_arithmetic_does_not_differ_from_itself(
    shipped: Bundle, images: np.ndarray
) -> None:
    assert first_differing_layer(shipped, "exact", images[:3]) is None


DIFFERENCE = LayerDifference(
    operator=2,
    name="CONV_2D + MAX_POOL_2D",
    layer="c3 + s4",
    element=(0, 1, 2, 3),
    expected=5,
    actual=7,
    unequal=10,
    count=2560,
    largest=2,
)


def test_a_difference_reads_as_one_line() -> None:
    assert str(DIFFERENCE) == (
        "layer 2 c3 + s4 (CONV_2D + MAX_POOL_2D), element [0, 1, 2, 3]: 7 instead of 5; "
        "10 of 2,560 values differ, by at most 2"
    )
    wrong_size = replace(DIFFERENCE, element=(), expected=2560, actual=640)
    assert str(wrong_size).endswith(": 640 values instead of 2,560")


def test_a_difference_is_stored_as_json() -> None:
    assert difference_to_json(None) is None
    document = difference_to_json(DIFFERENCE)
    assert document is not None
    assert document["element"] == [0, 1, 2, 3]
