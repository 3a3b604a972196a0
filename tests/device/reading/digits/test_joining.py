"""Pieces are joined where they are one digit together, and stay apart where each is one."""

import numpy as np
import pytest

from device.reading.digits.joining import best_groups
from device.reading.digits.shapes import Verdicts
from device.reading.ink.segmentation import Piece
from lenet_edge.core.geometry import Box

BESIDE = [(0, 0, 30, 50), (34, 0, 30, 50)]
BELOW = [(0, 0, 30, 50), (8, 54, 14, 10)]
SLENDER = [(0, 0, 8, 40), (0, 44, 8, 40)]


def joined(
    boxes: list[Box], labels: list[int], quality: list[float], apart: set[int] = frozenset()
) -> bool:
    """Return whether two pieces are joined; the last label and quality are those of both."""
    members = [Piece(k, box, box[2] * box[3]) for k, box in enumerate(boxes)]
    verdicts = Verdicts(
        labels=np.array(labels),
        confidence=np.exp(np.array(quality, np.float32)),
        rejected=np.array(quality) < -2,
        scores=np.zeros(3, np.float32),
        quality=np.array(quality, np.float32),
        doubtful=np.zeros(3, np.bool_),
    )
    groups: list[tuple[int, ...]] = [(0,), (1,), (0, 1)]
    together = [(members[0],), (members[1],), (members[0], members[1])]
    return best_groups(groups, together, verdicts, set(apart)) == [2]


def test_halves_that_are_no_digits_are_joined_to_one() -> None:
    assert joined(BESIDE, [1, 1, 4], [-3.0, -3.0, -0.01])


def test_two_digits_stay_apart_even_if_they_look_like_one_together() -> None:
    assert not joined(BESIDE, [3, 7, 8], [-0.01, -0.01, 0.0])


def test_what_looks_like_no_digit_is_not_joined() -> None:
    assert not joined(BESIDE, [1, 1, 4], [-3.0, -3.0, -2.5])


def test_a_small_piece_below_belongs_to_its_digit_even_at_some_loss() -> None:
    assert joined(BELOW, [2, 1, 2], [-0.02, -0.01, -0.3])
    assert not joined(BESIDE, [2, 1, 2], [-0.02, -0.01, -0.3])


@pytest.mark.parametrize(("label", "together"), [(1, True), (7, False)])
def test_what_is_as_slender_as_a_1_is_no_other_digit(label: int, together: bool) -> None:
    assert joined(SLENDER, [label, label, label], [-3.0, -3.0, -0.01]) is together


def test_the_parts_of_a_sign_are_joined_to_nothing() -> None:
    assert not joined(BESIDE, [1, 1, 4], [-3.0, -3.0, -0.01], apart={1})
