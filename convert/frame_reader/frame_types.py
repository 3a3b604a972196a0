"""What the reader of frames takes and returns, for the reference and for what runs the C."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
"""``uint8[h, w]``."""

Network = Callable[[Grey], NDArray[np.int8]]
"""Returns the logits ``int8[classes]`` of a picture ``uint8[28, 28]``."""


class FrameInk(IntEnum):
    """Whether ink is darker or lighter than its paper."""

    AUTO = 0
    DARK = 1
    LIGHT = 2


class FrameVerdict(IntEnum):
    """What a frame is like."""

    FINE = 0
    NOTHING = 1
    CUT_OFF = 2
    TOO_DARK = 3
    TOO_MUCH = 4


@dataclass(frozen=True)
class FrameLimits:
    """The limits of the C, which are macros there: ``<NAME>_READER_MAX_<LIMIT>``."""

    width: int = 320
    height: int = 240
    digits: int = 32
    components: int = 64


@dataclass(frozen=True)
class FrameOptions:
    """How to read a frame; ``region`` is x, y, width and height in pixels, or None for all."""

    region: tuple[int, int, int, int] | None = None
    cells: int = 0
    ink: FrameInk = FrameInk.AUTO


@dataclass(frozen=True)
class FrameDigit:
    """One digit of a frame: its box in pixels, and the confidence in thousandths."""

    x: int
    y: int
    width: int
    height: int
    confidence: int
    label: int
    rejected: bool
    line: int
    cut_off: bool


@dataclass(frozen=True)
class FrameReading:
    """What was read in a frame.

    Attributes:
        verdict: what the frame is like.
        digits: in reading order, with rejected shapes.
        pictures: ``uint8[28, 28]`` each, what the network saw; empty cells have none.
    """

    verdict: FrameVerdict
    digits: tuple[FrameDigit, ...]
    pictures: tuple[Grey, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """The accepted digits of each line that has some."""
        texts: dict[int, str] = {}
        for digit in self.digits:
            if not digit.rejected:
                texts[digit.line] = texts.get(digit.line, "") + str(digit.label)
        return tuple(texts[line] for line in sorted(texts))
