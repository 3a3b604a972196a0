"""Pictures on their side or upside down: read in every quarter turn, and the best one kept."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeVar

from device.frames.frame import Frame
from device.reading.result import Digit, Line, Reading
from lenet_edge.core.geometry import (
    QUARTER_TURNS,
    turn_box_back,
    turn_edges_back,
    turn_image,
    turn_size,
)

_UPRIGHT_BONUS: Final = 0.05  # Added to the score of the upright picture: most pictures are.


T = TypeVar("T")


def read_turned(frame: Frame, read: Callable[[Frame], tuple[Reading, T]]) -> tuple[Reading, T]:
    """Read a frame in all four orientations, and return the reading with the best score.

    Boxes are in pixels of the frame as it came. What ``read`` returns beside the reading is that of
    the best one.
    """
    best = read(frame)
    highest = _orientation_score(best[0]) + _UPRIGHT_BONUS
    for degrees in QUARTER_TURNS:
        turned = turn_image(frame.image, degrees)
        size = turn_size(frame.size, degrees) if frame.size else None
        reading, more = read(replace(frame, image=turned, size=size))
        score = _orientation_score(reading)
        if score > highest:
            best, highest = (_turned_back(reading, degrees), more), score
    return best


def _orientation_score(reading: Reading) -> float:
    """Mean confidence of the digits, 0..1; rejected ones count 0.

    1s are left out if there are other digits: turned by 180 degrees they look the same, and turned
    by 90 degrees they are rejected.
    """
    digits = reading.digits
    if not digits:
        return 0.0
    counted = [d for d in digits if d.label != "1"] or digits
    return sum(0.0 if d.rejected else d.confidence for d in counted) / len(counted)


def _turned_back(reading: Reading, degrees: int) -> Reading:
    """Return the reading of a turned picture with the size and boxes from before the turn."""
    width, height = reading.width, reading.height

    def digit_back(digit: Digit) -> Digit:
        box = turn_box_back(digit.box, degrees, width, height)
        return replace(digit, box=box, cut_off=turn_edges_back(digit.cut_off, degrees))

    def line_back(line: Line) -> Line:
        digits = tuple(map(digit_back, line.digits))
        return replace(line, digits=digits, cut_off=turn_edges_back(line.cut_off, degrees))

    lines = tuple(line_back(line) for line in reading.lines)
    width, height = turn_size((width, height), degrees)
    return replace(reading, width=width, height=height, lines=lines)
