"""A shape that was rejected among the digits of a number leaves a gap that is told."""

from dataclasses import replace

import pytest

from device.reading.digits.gaps import count_gaps
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from tests.device.reading.digits.shapes_in_a_row import row
from tests.device.reading.pages import page, scribble_out


@pytest.mark.parametrize(
    ("rejected", "gaps"),
    [
        ([False, False, False], 0),
        ([False, True, False], 1),
        ([False, True, True, False], 0),  # Two numbers, with something far from both between them.
        ([True, False, False], 0),
        ([False, False, True], 0),
        ([True, True, True], 0),
        ([False, True, False, True, False], 2),
    ],
)
def test_gaps_are_rejected_shapes_near_digits_on_both_sides(
    rejected: list[bool], gaps: int
) -> None:
    assert count_gaps(row(rejected, [50] * len(rejected))) == gaps


def test_small_shapes_signs_and_letters_are_no_gaps() -> None:
    assert count_gaps(row([False, True, False], [50, 29, 50])) == 0
    line = row([False, True, False], [50, 50, 50])
    for other in (replace(line[1], sign=True), replace(line[1], in_word=True)):
        assert count_gaps([line[0], other, line[2]]) == 0


def test_a_digit_that_is_scribbled_out_leaves_a_gap() -> None:
    paper = page()
    with Reader() as reader:
        whole = reader.read(paper)
        scribble_out(paper, whole.digits[1].box)
        lacking, expected = reader.read(paper), reader.read(paper, ReadingOptions(expected=3))
    assert (whole.text, whole.gaps) == ("2357", 0)
    assert (lacking.text, lacking.gaps) == ("257", 1)
    assert lacking.to_json()["lines"][0]["gaps"] == 1
    assert (expected.text, expected.gaps) == ("257", 0)
