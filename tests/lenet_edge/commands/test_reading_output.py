"""People are told what was read, and what was not."""

from dataclasses import replace

import numpy as np
import pytest

from device.reading.result import Digit, Line, PageVerdict, Reading, Verdict
from lenet_edge.commands.reading_output import show_reading

WRITING = PageVerdict(Verdict.WRITING)


def reading(*digits: Digit, page: PageVerdict = WRITING) -> Reading:
    lines = (Line(digits, frozenset(), cells=False),) if digits else ()
    return Reading("page.png", 0, 0.0, 100, 100, lines, {}, page)


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


@pytest.mark.parametrize(
    ("page", "expected", "says"),
    [
        (
            PageVerdict(Verdict.CLUTTER, ("its digits are straight strokes", "few digits")),
            None,
            "; clutter: its digits are straight strokes, few digits; if they are one number of N "
            "digits, --digits N reads it",
        ),
        (PageVerdict(Verdict.CLUTTER, ("few",)), 5, "; clutter: few"),
        (PageVerdict(Verdict.OUT_OF_FOCUS, ("soft",)), None, "; out of focus: soft"),
        (PageVerdict(Verdict.TOO_DARK), None, "; the picture is too dark"),
        (PageVerdict(Verdict.NOTHING), None, ""),
    ],
)
def test_the_reason_why_nothing_was_read_is_told_and_what_helps(
    page: PageVerdict, expected: int | None, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    show_reading("page.png", reading(page=page), with_name=False, expected=expected)
    assert capsys.readouterr().err == f"page.png: no digits found{says}\n"
