"""How to read one frame: polarity, sensitivity, sizes, rejection, expected digits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from device.reading.ink.ink_colour import Colour
from device.reading.result import Line
from lenet_edge.core.geometry import Box

ORIENTATIONS: Final = ("upright", "auto")
"""Whether pictures are read as they are, or in all four orientations."""

_MAX_CELLS: Final = 100  # Columns or rows; a line has no more digits either.


@dataclass(frozen=True)
class ReadingOptions:
    """How to read one picture.

    Attributes:
        dark: whether ink is darker than its paper; decided from the picture if None.
        sensitivity: how faint ink may be; 2 finds ink half as strong as 1.
        smallest: height in pixels of the picture below which a digit is left out.
        largest: height in pixels above which a digit is left out.
        reject: rejection score above which a shape is rejected; the reader's own if None.
        expected: number of digits of the one line to read; any number of lines if None.
        orientation: ``upright`` or ``auto``; the reader's own if None.
        cells: number of columns and rows of equal cells, each with one digit or none; if None,
            digits are looked for wherever they are.
        wheels: whether the cells are the wheels of a counter, which may stand between two digits.
        last: digits of the last valid reading, by which such wheels are read; None if unknown.
        colour: red, green and blue of the ink that is read; ink of any colour if None.
        tenths: whether to say, too, how far the last wheel has turned on.
    """

    dark: bool | None = None
    sensitivity: float = 1.0
    smallest: int | None = None
    largest: int | None = None
    reject: float | None = None
    expected: int | None = None
    orientation: str | None = None
    cells: tuple[int, int] | None = None
    wheels: bool = False
    last: str | None = None
    colour: Colour | None = None
    tenths: bool = False

    def accepts_height(self, box: Box) -> bool:
        """Return True if a box is between the smallest and the largest height."""
        return (self.smallest or 0) <= box[3] <= (self.largest or box[3])


def parse_cells(text: str) -> tuple[int, int]:
    """Parse ``COLUMNSxROWS``, such as ``9x9``.

    Raises:
        ValueError: if it is not of that form, or has more than 100 columns or rows.
    """
    columns, _, rows = text.lower().partition("x")
    if not (columns.isdecimal() and rows.isdecimal()):
        raise ValueError(f"{text!r} is not a grid of cells; write COLUMNSxROWS, such as 9x9")
    grid = int(columns), int(rows)
    if min(grid) < 1 or max(grid) > _MAX_CELLS:
        raise ValueError(f"a grid has 1 to {_MAX_CELLS} columns and rows, not {text}")
    return grid


def choose_line(lines: Sequence[Line], expected: int | None) -> tuple[Line, ...]:
    """Keep the one line with the expected number of digits, the surest if there are several.

    That line has no gaps. All lines are kept if none has that number, or if none is expected: they
    help to see what went wrong.
    """
    fitting = [replace(line, gaps=0) for line in lines if len(line.text_digits) == expected]
    if not fitting:
        return tuple(lines)
    return (max(fitting, key=lambda line: min(d.confidence for d in line.text_digits)),)


def number_problem(lines: Sequence[Line], expected: int | None) -> str | None:
    """Return in words why lines are not one whole number of so many digits; None if they are.

    Lines may be any, as long as no cell of them was not read, if no number is expected.
    """
    unread = sum(line.unread for line in lines)
    if unread:
        cells = sum(len(line.digits) for line in lines)
        return f"{unread} of {cells} cells were not read"
    found = [len(line.text_digits) for line in lines if line.text]
    if expected is None or found == [expected]:
        return None
    numbers = " and ".join(map(str, found)) or "0"
    return f"number of digits: {numbers} instead of the expected {expected}"
