"""Shapes, which are digits or rejected, and what the network says of their pictures."""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box

ONE: Final = 1
"""Index of the label that any straight stroke looks like."""

CLEAR_CONFIDENCE: Final = 0.9
"""A shape that is a digit with less confidence may be two that touch, or none."""


@dataclass(frozen=True)
class Shape:
    """Ink that was read as one digit, or rejected, and what the network says of it.

    Attributes:
        box: in pixels of the page.
        label: index of the most likely label.
        confidence: calibrated probability of that label.
        rejected: True if it is not accepted as a digit.
        picture: ``uint8[28, 28]``, what the network saw.
        at_edge: True if it lies along an edge of the picture.
        parts: the digits into which it may be split, if any.
        cut: ``intp[n, 2]``, x and y of the cut to its left, if it is a part of a larger shape.
        score: the network's rejection score; the lower, the more it is like a digit.
        doubtful: True if the network should take a second look and has not yet.
        in_word: True if it is a letter of a word.
        sign: True if it is a sign between digits; it is rejected, and casts no doubt on the page.
        assumed: True if it was only accepted because it is among digits.
    """

    box: Box
    label: int
    confidence: float
    rejected: bool
    picture: Gray
    at_edge: bool = False
    parts: tuple["Shape", ...] = ()
    cut: NDArray[np.intp] | None = None
    score: float = 0.0
    doubtful: bool = False
    in_word: bool = False
    sign: bool = False
    assumed: bool = False


@dataclass(frozen=True)
class Verdicts:
    """What the network says of pictures, one number each.

    Attributes:
        labels: ``intp[n]``, index of the most likely label.
        confidence: ``float32[n]``, calibrated probability of that label.
        rejected: ``bool[n]``.
        scores: ``float32[n]``, rejection scores.
        quality: ``float32[n]``, logarithm of how much each is like a digit, at most 0.
        doubtful: ``bool[n]``, whether the network should take a second look.
    """

    labels: NDArray[np.intp]
    confidence: NDArray[np.float32]
    rejected: NDArray[np.bool_]
    scores: NDArray[np.float32]
    quality: NDArray[np.float32]
    doubtful: NDArray[np.bool_]

    @property
    def clear(self) -> NDArray[np.bool_]:
        """Which pictures are clear digits, ``bool[n]``."""
        return self.quality > math.log(CLEAR_CONFIDENCE)


def shape_of(
    box: Box, picture: Gray, verdicts: Verdicts, index: int, *, at_edge: bool = False
) -> Shape:
    """Return the shape in a box, with the network's verdict number ``index``."""
    return Shape(
        box,
        int(verdicts.labels[index]),
        float(verdicts.confidence[index]),
        bool(verdicts.rejected[index]),
        picture,
        at_edge,
        score=float(verdicts.scores[index]),
        doubtful=bool(verdicts.doubtful[index]),
    )
