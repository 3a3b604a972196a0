"""Pictures that lie on their side or head: every quarter turn is read, and the best one kept."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from device.frames.frame import Frame
from device.reading.result import Line, Reading
from device.reading.stages import Stages
from lenet_edge.core.geometry import QUARTER_TURNS, turn_box_back, turn_image, turn_size

_UPRIGHT_BONUS: Final = 0.05  # A picture is turned only if that reads clearly better.


def read_turned(
    frame: Frame, read: Callable[[Frame], tuple[Reading, Stages]]
) -> tuple[Reading, Stages]:
    """Read a frame in all four orientations, and return the reading that is most like digits.

    Boxes are those of the frame as it came.
    """
    best = read(frame)
    most = _likeness(best[0]) + _UPRIGHT_BONUS
    for degrees in QUARTER_TURNS:
        turned = turn_image(frame.image, degrees)
        size = turn_size(frame.size, degrees) if frame.size else None
        reading, stages = read(replace(frame, image=turned, size=size))
        if _likeness(reading) > most:
            best, most = (_turned_back(reading, degrees), stages), _likeness(reading)
    return best


def _likeness(reading: Reading) -> float:
    """Return how much of the ink reads as digits, and how surely."""
    digits = reading.digits
    if not digits:
        return 0.0
    # A 1 reads as nothing else when turned by 180 degrees, and as no digit by 90: it tells little.
    told = [d for d in digits if d.label != "1"] or digits
    return sum(0.0 if d.rejected else d.confidence for d in told) / len(told)


def _turned_back(reading: Reading, degrees: int) -> Reading:
    width, height = reading.width, reading.height

    def line_back(line: Line) -> Line:
        return replace(
            line,
            digits=tuple(
                replace(d, box=turn_box_back(d.box, degrees, width, height)) for d in line.digits
            ),
        )

    lines = tuple(line_back(line) for line in reading.lines)
    width, height = turn_size((width, height), degrees)
    return replace(reading, width=width, height=height, lines=lines)
