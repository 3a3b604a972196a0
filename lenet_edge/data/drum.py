"""The wheels of a counter: where each one stands, and which parts of its digits are seen."""

from collections.abc import Callable
from typing import Final

import numpy as np

from lenet_edge.data.cell_canvas import Face

_STEPS: Final = (-2, -1, 0, 1, 2)  # Digits of a wheel that may be seen, from the one it shows.


def wheels_at(value: float, count: int) -> list[tuple[int, float]]:
    """Return digit and turn of each wheel of a counter, from left to right.

    Args:
        value: what the counter shows. Its fraction is how far the last wheel has turned on to the
            next digit; the wheels before it turn along where a 9 goes over to a 0.
        count: number of wheels.

    Returns:
        For each wheel its digit, and how far it has turned on, 0 to 1.
    """
    number, turn = divmod(value, 1)
    wheels = []
    for place in range(count):
        digit = int(number // 10**place) % 10
        wheels.append((digit, turn))
        if digit != 9:
            turn = 0.0
    return wheels[::-1]


def draw_wheel(
    digit: int, turn: float, pitch: float, reach: float, draw: Callable[[int, float], Face]
) -> Face:
    """Draw what is seen of a wheel: its digit, and those before and after it.

    Args:
        digit: the digit that it shows.
        turn: how far it has turned on to the next digit, as a fraction of the pitch; digits come
            from below.
        pitch: distance from digit to digit around the wheel, in pixels.
        reach: distance from the middle of the window at which nothing of a digit is seen.
        draw: draws a digit at a distance below the middle of the window, ``float32[h, w]``.
    """
    places = [((digit + step) % 10, (step - turn) * pitch) for step in _STEPS]
    seen = [draw(each, below) for each, below in places if abs(below) < reach]
    return np.asarray(np.maximum.reduce(seen), np.float32)
