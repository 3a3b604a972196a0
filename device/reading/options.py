"""How to read one frame: polarity, sensitivity, sizes, rejection, expected digits."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from device.reading.result import Line
from lenet_edge.core.geometry import Box

ORIENTATIONS: Final = ("upright", "auto")
"""Whether pictures are read as they are, or in all four orientations."""


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
    """

    dark: bool | None = None
    sensitivity: float = 1.0
    smallest: int | None = None
    largest: int | None = None
    reject: float | None = None
    expected: int | None = None
    orientation: str | None = None

    def accepts_height(self, box: Box) -> bool:
        """Return True if a box is between the smallest and the largest height."""
        return (self.smallest or 0) <= box[3] <= (self.largest or box[3])


def choose_line(lines: Sequence[Line], expected: int | None) -> tuple[Line, ...]:
    """Keep the one line with the expected number of digits, the surest if there are several.

    All lines are kept if none has that number, or if none is expected: they help to see what went
    wrong.
    """
    fitting = [line for line in lines if len(line.text_digits) == expected]
    if not fitting:
        return tuple(lines)
    return (max(fitting, key=lambda line: min(d.confidence for d in line.text_digits)),)
