"""How the commands that read pictures tell people what was read."""

from typing import TYPE_CHECKING

from lenet_edge.core.console import note, print_line

if TYPE_CHECKING:
    from device.reading.result import Reading


def show_reading(name: str, reading: "Reading", *, with_name: bool, expected: int | None) -> None:
    """Print the lines of a reading, and notes about what is cut off, missing or not read."""
    from device.reading.result import edge_words

    if not reading.count:
        note(f"{name}: no digits found{_why(reading, expected)}")
    for number, line in enumerate(reading.lines, 1):
        if line.text:
            told = line.text if line.tenths is None else f"{line.text} and {line.tenths} tenths"
            print_line(f"{name}: {told}" if with_name else told)
            if line.cut_off:
                note(f"{name}: {line.text} is {edge_words(line.cut_off)}")
        if line.unread:
            place = f"row {number}: " if line.in_grid else ""
            note(f"{name}: {place}{line.unread} of {len(line.digits)} cells were not read")
    if any(line.cells for line in reading.lines):
        return  # So many cells were read as were asked for, and some of them may be empty.
    if reading.count and expected is not None and reading.count != expected:
        note(f"{name}: no line of {expected} digits was found, as --digits asks for")


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
