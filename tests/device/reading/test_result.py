"""A reading: its text leaves out what is rejected, and its JSON form keeps it."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest

from device.reading.result import READING_SCHEMA, Digit, Line, Reading, edge_words
from tests.conftest import REPOSITORY

DOCUMENT = (REPOSITORY / "device" / "READING.md").read_text()


def digit(label: str, x: int, rejected: bool = False) -> Digit:
    return Digit(label, 0.98765432, (x, 10, 20, 30), rejected, np.zeros((28, 28), np.uint8))


READING = Reading(
    source="photo.jpg",
    frame=3,
    timestamp=1700000000.1234567,
    width=640,
    height=480,
    lines=(
        Line((digit("4", 80), digit("9", 110, rejected=True), digit("2", 132))),
        Line((digit("8", 10, rejected=True),)),
        Line((digit("7", 5),)),
    ),
    timing_ms={"capture": 2.12345, "total": 2.12345},
)


def test_rejected_digits_and_empty_lines_are_not_in_the_text() -> None:
    assert READING.text == "42\n7"
    assert [line.text for line in READING.lines] == ["42", "", "7"]


def cells(*labels: str) -> Line:
    """Return cells: a digit, ``?7`` for a rejected 7, or nothing."""
    row = [digit(text[-1:], 30 * i, rejected=len(text) != 1) for i, text in enumerate(labels)]
    return Line(tuple(row), cells=True)


@pytest.mark.parametrize(
    ("labels", "text"),
    [
        (("1", "2", "3"), "123"),
        (("1", "?7", "3"), "1?3"),
        (("?7", "2", "3"), "?23"),
        (("1", "2", "?7"), "12?"),
        (("1", "", "3"), "1_3"),
        (("", "2", "3"), "_23"),
        (("?1", "?2", "?3"), ""),
        (("", "", ""), ""),
    ],
)
def test_a_number_with_a_gap_never_looks_like_a_shorter_one(
    labels: tuple[str, ...], text: str
) -> None:
    line = cells(*labels)
    reading = replace(READING, lines=(line,))
    assert line.text == reading.text == reading.to_json()["lines"][0]["text"] == text
    assert reading.count == sum(len(label) == 1 for label in labels)


def test_every_row_of_a_grid_has_its_place_in_the_text() -> None:
    rows = [cells("1", "", "3"), cells("", "", ""), cells("?1", "", "?3"), cells("4", "5", "6")]
    reading = replace(READING, lines=tuple(replace(row, in_grid=True) for row in rows))
    assert reading.text == "1_3\n___\n?_?\n456"
    assert [line["text"] for line in reading.to_json()["lines"]] == reading.text.split("\n")


def test_the_box_of_a_line_holds_its_rejected_digits_too() -> None:
    assert READING.lines[0].box == (80, 10, 72, 30)
    assert READING.lines[1].box == (10, 10, 20, 30)


def test_all_digits_are_in_reading_order() -> None:
    assert "".join(d.label for d in READING.digits) == "49287"


def test_the_json_form_keeps_everything_in_plain_types() -> None:
    form = json.loads(json.dumps(READING.to_json()))
    assert form["schema"] == READING_SCHEMA
    assert (form["source"], form["frame"], form["timestamp"]) == ("photo.jpg", 3, 1700000000.123457)
    assert (form["width"], form["height"]) == (640, 480)
    assert form["timing_ms"] == {"capture": 2.123, "total": 2.123}
    assert [line["text"] for line in form["lines"]] == ["42", "", "7"]
    assert form["lines"][0]["digits"][1] == {
        "label": "9", "confidence": 0.9877, "box": [110, 10, 20, 30], "rejected": True,
        "cut_off": [],
    }  # fmt: skip


def test_only_lines_with_text_cut_a_reading_off() -> None:
    first, empty, last = READING.lines
    cut = replace(READING, lines=(first, replace(empty, cut_off=frozenset({"top"})), last))
    assert cut.cut_off == frozenset()
    cut = replace(READING, lines=(replace(first, cut_off=frozenset({"left", "bottom"})), last))
    assert cut.cut_off == {"left", "bottom"}
    assert cut.to_json()["lines"][0]["cut_off"] == ["left", "bottom"]


def test_edges_are_named_in_words() -> None:
    assert edge_words(frozenset({"left"})) == "cut off at the left edge"
    assert edge_words(frozenset({"bottom", "top"})) == "cut off at the top and bottom edges"
    all_edges = frozenset({"right", "left", "top", "bottom"})
    assert edge_words(all_edges) == "cut off at the left, top, right and bottom edges"


def test_the_documentation_lists_every_field_and_no_other() -> None:
    first, *others = READING.lines
    form = replace(READING, lines=(replace(first, tenths=4), *others)).to_json()
    assert form["lines"][0]["tenths"] == 4
    assert "tenths" not in form["lines"][1]
    line, digit = form["lines"][0], form["lines"][0]["digits"][0]
    expected = {*form, *(f"lines[].{key}" for key in line)}
    expected |= {f"lines[].digits[].{key}" for key in digit}
    table = DOCUMENT.partition("## The record")[0]
    rows = [row.split("|")[1] for row in table.splitlines() if row.startswith("| `")]
    assert {name for row in rows for name in re.findall(r"`([^`]+)`", row)} == expected


def test_the_example_of_the_documentation_has_the_form_of_a_reading() -> None:
    example = json.loads(re.findall(r"```json\n(.+?)```", DOCUMENT, re.DOTALL)[0])
    form = READING.to_json()
    assert list(example) == list(form)
    assert list(example["lines"][0]) == list(form["lines"][0])
    assert list(example["lines"][0]["digits"][0]) == list(form["lines"][0]["digits"][0])
