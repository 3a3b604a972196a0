"""What ``--bits`` means for each layer."""

import pytest

from lenet_edge.core.errors import UsageError
from lenet_edge.train.weight_bits import describe_bits, parse_bits


@pytest.mark.parametrize(
    ("text", "bits"),
    [
        ("8", "8 8 8 8 8"),
        ("4", "8 4 4 4 4"),
        ("ternary", "8 ternary ternary ternary 8"),
        ("mixed", "4 4 ternary ternary 4"),
        ("C1=8,F5=ternary", "8 8 ternary 8 8"),
        ("4,C1=4,output=8", "4 4 4 4 8"),
    ],
)
def test_a_preset_and_single_layers_can_be_combined(text: str, bits: str) -> None:
    assert list(describe_bits(parse_bits(text)).values()) == bits.split()


def test_layers_of_eight_bits_need_nothing() -> None:
    assert parse_bits("8") == {}
    assert parse_bits("4,C3=8") == {"f5": "4", "f6": "4", "logits": "4"}


@pytest.mark.parametrize("text", ["5", "", "4,", "F5", "F7=4", "F5=2", "F5=4,mixed", "=4"])
def test_what_cannot_be_meant_is_named(text: str) -> None:
    with pytest.raises(UsageError, match="--bits is 8, 4, ternary, mixed") as caught:
        parse_bits(text)
    assert repr(text.rsplit(",", maxsplit=1)[-1]) in str(caught.value)


def test_a_layer_that_is_named_twice_is_a_mistake() -> None:
    with pytest.raises(UsageError, match="names the layer F5 twice"):
        parse_bits("F5=ternary,F5=8")
