"""People are told what was read, and what was not."""

from dataclasses import replace

import numpy as np
import pytest

from device.reading.result import Digit, Line, Reading
from lenet_edge.commands.reading_output import show_reading


def reading(*digits: Digit) -> Reading:
    lines = (Line(digits, frozenset(), cells=False),) if digits else ()
    return Reading("page.png", 0, 0.0, 100, 100, lines, {})


def digit(label: str) -> Digit:
    return Digit(label, 0.9, (10, 10, 8, 20), False, np.zeros((28, 28), np.uint8), frozenset())


@pytest.mark.parametrize(("with_name", "says"), [(False, "12\n"), (True, "page.png: 12\n")])
def test_the_lines_are_printed(
    with_name: bool, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    show_reading("page.png", reading(digit("1"), digit("2")), with_name=with_name, expected=2)
    output = capsys.readouterr()
    assert (output.out, output.err) == (says, "")


def test_other_numbers_of_digits_and_empty_pages_are_notes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    show_reading("page.png", reading(digit("1")), with_name=False, expected=2)
    show_reading("page.png", reading(), with_name=False, expected=2)
    notes = capsys.readouterr().err
    assert "page.png: no line of 2 digits was found, as --digits asks for" in notes
    assert "page.png: no digits found" in notes


def test_a_row_with_an_empty_cell_has_as_many_cells_as_were_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    row = Line((digit("1"), replace(digit(""), rejected=True)), frozenset(), cells=True)
    show_reading("page.png", replace(reading(), lines=(row,)), with_name=False, expected=2)
    output = capsys.readouterr()
    assert (output.out, output.err) == ("1_\n", "")
