"""People are told what was read, and what was not."""

import json
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


def test_other_numbers_of_digits_and_empty_pages_are_told_instead_of_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    other = show_reading("page.png", reading(digit("1")), with_name=False, expected=2)
    empty = show_reading("page.png", reading(), with_name=False, expected=2)
    assert str(other) == (
        "page.png: no line of 2 digits was found, as --digits asks for; read instead: 1"
    )
    assert str(empty) == "page.png: no digits found"
    output = capsys.readouterr()
    assert (output.out, output.err) == ("", "")


@pytest.mark.parametrize(
    ("expected", "problems"),
    [(None, None), (1, []), (2, ["number of digits: 1 instead of the expected 2"])],
)
def test_json_says_whether_it_is_the_number_that_was_asked_for(
    expected: int | None, problems: list[str] | None, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = show_reading(
        "page.png", reading(digit("1")), with_name=False, expected=expected, as_json=True
    )
    told = json.loads(capsys.readouterr().out)
    assert told["lines"][0]["text"] == "1"
    assert told.get("problems") == problems
    assert told.get("valid") == (None if problems is None else not problems)
    assert (wrong is not None) == bool(problems)


def test_json_says_of_a_number_that_is_cut_off_that_it_is_not_valid(
    capsys: pytest.CaptureFixture[str],
) -> None:
    line = Line((digit("1"),), frozenset({"left"}))
    cut = replace(reading(), lines=(line,))
    assert show_reading("page.png", cut, with_name=False, expected=1, as_json=True) is None
    told = json.loads(capsys.readouterr().out)
    assert (told["valid"], told["problems"]) == (False, ["cut off at the left edge"])


def test_a_row_with_an_empty_cell_has_as_many_cells_as_were_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    row = Line((digit("1"), replace(digit(""), rejected=True)), frozenset(), cells=True)
    page = replace(reading(), lines=(row,))
    assert show_reading("page.png", page, with_name=False, expected=2) is None
    output = capsys.readouterr()
    assert (output.out, output.err) == ("1_\n", "")
    show_reading("page.png", page, with_name=False, expected=2, as_json=True)
    assert json.loads(capsys.readouterr().out)["valid"] is False


def test_a_row_of_cells_of_which_none_was_read_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    row = Line((replace(digit("1"), rejected=True),), frozenset(), cells=True)
    page = replace(reading(), lines=(row,))
    wrong = show_reading("page.png", page, with_name=False, expected=1)
    assert str(wrong) == "page.png: no digits found"
    assert capsys.readouterr().out == ""


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
    wrong = show_reading("page.png", reading(page=page), with_name=False, expected=expected)
    told = capsys.readouterr().err if expected is None else f"{wrong}\n"
    assert told == f"page.png: no digits found{says}\n"
