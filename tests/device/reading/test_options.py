"""Reading options: heights that count, and what is kept and told if a number is expected."""

from dataclasses import replace

import numpy as np
import pytest

from device.reading.options import ReadingOptions, choose_line, number_problem
from device.reading.result import Digit, Line


def line(*confidences: float, rejected: int = 0) -> Line:
    """Return a line of digits with these confidences, the first ``rejected`` of them rejected."""
    picture = np.zeros((28, 28), np.uint8)
    return Line(
        tuple(
            Digit("7", confidence, (20 * i, 0, 18, 30), i < rejected, picture)
            for i, confidence in enumerate(confidences)
        )
    )


@pytest.mark.parametrize(
    ("options", "accepted"),
    [
        (ReadingOptions(), [True, True, True]),
        (ReadingOptions(smallest=30), [False, True, True]),
        (ReadingOptions(largest=30), [True, True, False]),
        (ReadingOptions(smallest=30, largest=30), [False, True, False]),
    ],
)
def test_digits_outside_the_heights_are_left_out(
    options: ReadingOptions, accepted: list[bool]
) -> None:
    assert [options.accepts_height((0, 0, 9, height)) for height in (29, 30, 31)] == accepted


def test_the_line_with_the_expected_number_of_digits_is_kept() -> None:
    lines = [line(0.9), line(0.9, 0.8, 0.7), line(0.9, 0.8)]
    assert choose_line(lines, 3) == (lines[1],)


def test_rejected_digits_do_not_count() -> None:
    lines = [line(0.9, 0.8, 0.7, rejected=1), line(0.9, 0.9, 0.9)]
    assert choose_line(lines, 2) == (lines[0],)


def test_of_several_lines_the_one_whose_worst_digit_is_best_is_kept() -> None:
    lines = [line(0.99, 0.6), line(0.8, 0.8), line(0.99, 0.7)]
    assert choose_line(lines, 2) == (lines[1],)


@pytest.mark.parametrize("expected", [None, 5])
def test_all_lines_are_kept_if_none_fits(expected: int | None) -> None:
    lines = [line(0.9), line(0.9, 0.8)]
    assert choose_line(lines, expected) == tuple(lines)


@pytest.mark.parametrize(
    ("lines", "expected", "problem"),
    [
        ([line(0.9, 0.8)], None, None),
        ([line(0.9, 0.8)], 2, None),
        ([line(0.9, 0.8), line(0.9, rejected=1)], 2, None),
        ([line(0.9, 0.8, rejected=1)], 2, "number of digits: 1 instead of the expected 2"),
        ([line(0.9), line(0.9)], 2, "number of digits: 1 and 1 instead of the expected 2"),
        ([], 2, "number of digits: 0 instead of the expected 2"),
        ([replace(line(0.9, 0.8), cells=True)], 2, None),
        ([replace(line(0.9, 0.8, rejected=1), cells=True)], None, "1 of 2 cells were not read"),
    ],
)
def test_what_is_not_one_whole_number_of_so_many_digits_is_told(
    lines: list[Line], expected: int | None, problem: str | None
) -> None:
    assert number_problem(lines, expected) == problem
