"""Readings are scored by edits, and each wrong digit by its cause."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.tools.scoring import causes, digit_accuracy, edits, unordered_edits
from lenet_edge.core.geometry import Box

TEXTS = st.text("0123", max_size=6)


@given(TEXTS, TEXTS, TEXTS)
def test_edits_are_a_distance(a: str, b: str, c: str) -> None:
    assert edits(a, a) == 0
    assert edits(a, b) == edits(b, a)
    assert edits(a, c) <= edits(a, b) + edits(b, c)
    assert abs(len(a) - len(b)) <= edits(a, b) <= max(len(a), len(b))


@given(TEXTS, TEXTS)
def test_without_order_there_are_no_more_edits(read: str, written: str) -> None:
    assert unordered_edits(read, written) <= edits(read, written)
    assert unordered_edits(read, "".join(sorted(read))) == 0


def test_edits_and_accuracy_of_known_texts() -> None:
    assert edits("kitten", "sitting") == 3
    assert edits("", "123") == edits("123", "") == 3
    assert unordered_edits("321", "123") == 0
    assert unordered_edits("3214", "123") == 1
    assert digit_accuracy([1, 0], ["123", "4567"]) == pytest.approx(6 / 7)


WRITTEN = [("7", (0, 0, 20, 40)), ("1", (30, 0, 10, 40))]


@pytest.mark.parametrize(
    ("read", "cause"),
    [
        ([("7", (1, 1, 20, 40), False), ("1", (30, 0, 10, 40), False)], {}),
        ([("9", (1, 1, 20, 40), False), ("1", (30, 0, 10, 40), True)],
         {"mislabelled": 1, "rejected": 1}),
        ([("4", (0, 0, 40, 40), False)], {"mislabelled": 1, "merged": 1}),
        ([("4", (0, 0, 55, 40), False)], {"merged": 2}),
        ([("7", (0, 0, 20, 12), False), ("1", (30, 0, 10, 40), False)], {"split": 1}),
        ([("7", (0, 0, 20, 40), False)], {"lost": 1}),
        ([], {"lost": 2}),
        ([(d, b, False) for d, b in WRITTEN] + [("8", (90, 0, 20, 40), False)], {"added": 1}),
    ],
)  # fmt: skip
def test_each_wrong_digit_has_a_cause(
    read: list[tuple[str, Box, bool]], cause: dict[str, int]
) -> None:
    assert causes(read, WRITTEN) == cause
