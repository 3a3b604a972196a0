"""How the commands that read pictures tell people what was read."""

import json
from typing import TYPE_CHECKING, Any

from lenet_edge.core.console import note, print_line
from lenet_edge.core.errors import VerdictError

if TYPE_CHECKING:
    from device.reading.result import Line, Reading


def show_reading(
    name: str, reading: "Reading", *, with_name: bool, expected: int | None, as_json: bool = False
) -> VerdictError | None:
    """Print a reading, and notes about what is cut off, missing or not read.

    Args:
        name: of the picture.
        reading: what was read in it.
        with_name: whether the name stands before each line.
        expected: the number of digits that was asked for, if any.
        as_json: whether all that is known is printed instead, as JSON, and no notes.

    Returns:
        What is wrong if there is not one line with the expected number of digits. Nothing is
        printed then except as JSON: whoever asked for seven digits must not take five for them.
        A row of cells has so many places in any case, and marks those without a digit.
    """
    from device.reading.options import number_problem

    problem = None if expected is None else number_problem(reading.lines, expected)
    shown = not problem or any(line.cells and line.text for line in reading.lines)
    if as_json:
        print_line(json.dumps(reading.to_json() | _judged(reading, expected, problem)))
    elif shown:
        _print_text(name, reading, with_name=with_name)
    if shown:
        return None
    if not reading.count:
        return VerdictError(f"{name}: no digits found{_why(reading, expected)}")
    return VerdictError(
        f"{name}: no line of {expected} digits was found, as --digits asks for; read instead: "
        + ", ".join(line.text for line in reading.lines if line.text)
    )


def _judged(reading: "Reading", expected: int | None, problem: str | None) -> dict[str, Any]:
    """Return ``valid`` and ``problems`` for JSON; nothing if no number of digits was asked for."""
    from device.reading.result import edge_words

    if expected is None:
        return {}
    cut_off = edge_words(reading.cut_off) if reading.cut_off else None
    problems = [each for each in (cut_off, problem) if each]
    return {"valid": not problems, "problems": problems}


def _print_text(name: str, reading: "Reading", *, with_name: bool) -> None:
    if not reading.count:
        note(f"{name}: no digits found{_why(reading, None)}")
    for number, line in enumerate(reading.lines, 1):
        _print_line(line, f"{name}: " if with_name else "", name, number)


def _print_line(line: "Line", start: str, name: str, number: int) -> None:
    """Print a line after its start, and notes about it; ``number`` is its place, from 1."""
    from device.reading.result import edge_words

    if line.text:
        told = line.text if line.tenths is None else f"{line.text} and {line.tenths} tenths"
        print_line(start + told)
        if line.cut_off:
            note(f"{name}: {line.text} is {edge_words(line.cut_off)}")
        if line.gaps:
            note(f"{name}: {line.text} may lack digits: {_not_read(line.gaps)} between its digits")
    if line.unread:
        place = f"row {number}: " if line.in_grid else ""
        note(f"{name}: {place}{line.unread} of {len(line.digits)} cells were not read")


def _not_read(count: int) -> str:
    return "a shape was not read" if count == 1 else f"{count} shapes were not read"


def _why(reading: "Reading", expected: int | None) -> str:
    """Return in words why nothing was read, as far as it is known, and what helps."""
    from device.reading.result import Verdict

    page = reading.page
    if page.verdict in (Verdict.WRITING, Verdict.NOTHING):
        return ""
    why = f"; {page.verdict.value}: {', '.join(page.reasons)}" if page.reasons else ""
    if page.verdict is Verdict.CLUTTER and expected is None and not _has_cells(reading):
        return f"{why}; if they are one number of N digits, --digits N reads it"
    return why or f"; the picture is {page.verdict.value}"


def _has_cells(reading: "Reading") -> bool:
    return any(line.cells for line in reading.lines)
