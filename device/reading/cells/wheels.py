"""Counter wheels that stand between two digits, resolved as a person reads them.

A wheel turns on while the wheel to its right goes from 9 to 0, and only then. So a wheel between
two digits shows the earlier one until its right neighbour shows 0, and the next one from then on.
The last wheel has no right neighbour: it shows the digit that is leaving the window. While it and
others beside it go from 9 to 0, the wheel to their left goes on as well. If that one seems to rest,
it has hardly begun or has almost arrived, and only the last valid reading tells which.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Wheel:
    """What is seen of a wheel.

    Attributes:
        digit: the digit that it shows; None if it stands between two, or cannot be read.
        leaving: the digit in the upper part of the window, if it was seen.
        coming: the digit in the lower part of the window, if it was seen.
    """

    digit: int | None
    leaving: int | None = None
    coming: int | None = None


def resolve(wheels: Sequence[Wheel], last: str | None = None) -> list[int | None]:
    """Return the digit of every wheel, from left to right; None where it stays unknown.

    A wheel between two digits is resolved if both were seen, and follow one another; or one of
    them, and the last valid reading has the one or the other in this place.

    Args:
        wheels: from left to right.
        last: digits of the last valid reading; None if there is none.
    """
    known = last if last is not None and len(last) == len(wheels) and last.isdigit() else None
    digits: list[int | None] = [None] * len(wheels)
    for place in reversed(range(len(wheels))):
        wheel = wheels[place]
        if wheel.digit is not None:
            digits[place] = wheel.digit
            _agree(digits, wheels, place, None if known is None else int(known[place]))
            continue
        pair = _pair(wheel, None if known is None else int(known[place]))
        if pair is None:
            continue
        if place == len(wheels) - 1 or digits[place + 1] == 9:
            digits[place] = pair[0]
        elif digits[place + 1] == 0:
            digits[place] = pair[1]
    return digits


def _agree(digits: list[int | None], wheels: Sequence[Wheel], place: int, last: int | None) -> None:
    """Make the last wheels agree with one that seems to rest, if all of them go from 9 to 0."""
    rolling = range(place + 1, len(wheels))
    if not rolling or any(wheels[i].digit is not None or digits[i] != 9 for i in rolling):
        return
    digit = digits[place]
    known = None if last is None else {last: 9, (last + 1) % 10: 0}
    for i in rolling:
        digits[i] = None if known is None or digit is None else known.get(digit)


def _pair(wheel: Wheel, last: int | None) -> tuple[int, int] | None:
    """Return the two digits that a wheel stands between; None if they are not certain."""
    leaving, coming = wheel.leaving, wheel.coming
    if leaving is not None and coming is not None:
        return (leaving, coming) if coming == (leaving + 1) % 10 else None
    if leaving is not None:
        pair = leaving, (leaving + 1) % 10
    elif coming is not None:
        pair = (coming - 1) % 10, coming
    else:
        return None
    return pair if last in pair else None
