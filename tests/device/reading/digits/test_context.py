"""Whether a shape is accepted depends on the other shapes of the page."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from device.reading.digits.context import accept_by_context, stricter_among_strangers
from device.reading.digits.shapes import Shape
from tests.device.reading.digits.shapes_in_a_row import STROKE, row

THRESHOLD = -4.0


def verdicts(found: list[Shape]) -> NDArray[np.bool_]:
    return np.array([f.rejected for f in accept_by_context(found, THRESHOLD)])


def test_one_doubtful_shape_among_many_digits_of_its_size_is_a_digit() -> None:
    assert not verdicts(row([False] * 9 + [True], [50] * 10)).any()


@pytest.mark.parametrize("label", [1, 7])
def test_a_doubtful_shape_of_a_size_that_no_digit_has_stays_rejected(label: int) -> None:
    assert verdicts(row([False] * 9 + [True], [50] * 9 + [20], label)).sum() == 1


def test_a_doubtful_shape_of_the_size_of_a_small_digit_is_a_digit_too() -> None:
    assert not verdicts(row([False] * 9 + [True], [50] * 8 + [20] * 2)).any()


def test_signs_that_look_like_no_digit_raise_no_doubt() -> None:
    signs = [replace(s, confidence=0.1, score=-0.1) for s in row([True] * 6, [50] * 6)]
    found = verdicts(row([False] * 9 + [True], [50] * 10) + signs)
    assert not found[:10].any()
    assert found[10:].all()


def test_many_doubtful_shapes_among_digits_stay_rejected() -> None:
    assert verdicts(row([False] * 5 + [True] * 5, [50] * 10)).sum() == 5


def test_among_many_doubtful_shapes_those_in_a_number_of_digits_are_digits() -> None:
    number = [
        replace(s, box=(60 * i, 200, 50, 50)) for i, s in enumerate(row([False] * 3, [50] * 3))
    ]
    number[1] = replace(number[1], rejected=True)
    others = [replace(s, box=(120 * i, 0, 50, 50)) for i, s in enumerate(row([True] * 6, [50] * 6))]
    found = verdicts(number + others)
    assert found.tolist() == [False] * 3 + [True] * 6


def test_beside_words_a_doubtful_shape_is_a_digit_only_in_a_cell() -> None:
    word = [replace(s, box=(60 * i, 200, 50, 50)) for i, s in enumerate(row([True] * 3, [50] * 3))]
    word[:2] = [replace(s, confidence=0.1, score=-0.1) for s in word[:2]]
    found = [*row([False] * 9, [50] * 9), *word]
    assert all(s.rejected for s in accept_by_context(found, THRESHOLD)[9:])
    assert not accept_by_context(found, THRESHOLD, in_cells=True)[11].rejected


def test_among_shapes_that_are_no_digits_only_sure_digits_are_accepted() -> None:
    strangers = [
        Shape((60 * i, 0, 30, 50), 7, 0.2 if i < 6 else confidence, i < 6, STROKE, score=-9.0)
        for i, confidence in enumerate([0.0] * 6 + [0.9, 0.96, 0.999])
    ]
    found = stricter_among_strangers(strangers)
    assert [f.rejected for f in found[6:]] == [True, True, False]
    assert stricter_among_strangers(strangers[5:]) == strangers[5:], "most are digits"


def test_among_letters_a_shape_in_a_number_of_clear_digits_is_one() -> None:
    letters = [Shape((40 * i, 90, 30, 50), 7, 0.2, True, STROKE, score=-1.5) for i in range(6)]
    number = [
        Shape((40 * i, 0, 30, 50), 7, confidence, False, STROKE, score=-9.0)
        for i, confidence in enumerate([0.999, 0.9, 0.999])
    ]
    alone = replace(number[1], box=(400, 0, 30, 50))
    found = stricter_among_strangers([*letters, *number, alone])
    assert [f.rejected for f in found[6:]] == [False, False, False, True]
