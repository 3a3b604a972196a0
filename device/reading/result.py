"""A reading: lines of digits with boxes and confidence, and its JSON form.

The JSON form, ``lenet-edge/reading/1``, is described in ``device/READING.md``.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.geometry import EDGES, Box, Edges, union
from lenet_edge.core.printable import valid_unicode

READING_SCHEMA: Final = "lenet-edge/reading/1"

UNREAD: Final = "?"
"""In the text of cells: something stands in the cell, which was not accepted as a digit."""

EMPTY: Final = "_"
"""In the text of cells: nothing stands in the cell."""


@dataclass(frozen=True)
class Digit:
    """One digit, or a shape that was rejected.

    Attributes:
        label: name of the most likely label; empty for a cell in which nothing stands.
        confidence: calibrated probability that the label is right, 0 to 1.
        box: in pixels of the picture.
        rejected: True if it is not accepted as a digit.
        picture: ``uint8[28, 28]``, what the network saw.
        cut_off: edges of the picture that it touches, and that probably cut it off.
    """

    label: str
    confidence: float
    box: Box
    rejected: bool
    picture: NDArray[np.uint8] = field(repr=False, compare=False)
    cut_off: Edges = frozenset()


@dataclass(frozen=True)
class Line:
    """Digits of one line, from left to right, the rejected ones among them.

    Attributes:
        digits: in that order.
        cut_off: edges of the picture that cut the line off: they cut a digit of it, or ink beside
            a digit that is probably what is left of another.
        cells: whether they are cells, so that each has its place, rejected and empty ones too.
        in_grid: whether it is one of several rows of cells, so that it has a text in any case.
        tenths: how far a counter's last wheel has turned on, 0 to 9; None if that is not known.
        gaps: number of shapes among the digits that were rejected, and may have been digits.
    """

    digits: tuple[Digit, ...]
    cut_off: Edges = frozenset()
    cells: bool = False
    in_grid: bool = False
    tenths: int | None = None
    gaps: int = 0

    @property
    def unread(self) -> int:
        """Number of cells that hold something which was not accepted as a digit."""
        return sum(d.rejected and d.label != "" for d in self.digits) if self.cells else 0

    @property
    def text_digits(self) -> tuple[Digit, ...]:
        """The digits that were not rejected."""
        return tuple(d for d in self.digits if not d.rejected)

    @property
    def text(self) -> str:
        """The labels of the digits that were not rejected; empty if there is none.

        Of cells, those without such a digit are ``?``, and empty ones ``_``: a number with a gap
        never looks like a shorter one. A row of a grid is written so even if no digit was read in
        it: the rows below it keep their place.
        """
        if not self.cells or not (self.text_digits or self.in_grid):
            return "".join(d.label for d in self.text_digits)
        return "".join(_mark(d) if d.rejected else d.label for d in self.digits)

    @property
    def box(self) -> Box:
        """The smallest box around the digits."""
        return union([d.box for d in self.digits])


def _mark(cell: Digit) -> str:
    """Return what stands in a text for a cell in which no digit was read."""
    return UNREAD if cell.label else EMPTY


class Verdict(StrEnum):
    """What a frame shows."""

    WRITING = "writing"
    NOTHING = "nothing"
    CUT_OFF = "cut off"
    TOO_DARK = "too dark"
    OUT_OF_FOCUS = "out of focus"
    GLARE = "glare"
    CLUTTER = "clutter"


@dataclass(frozen=True)
class PageVerdict:
    """What a whole frame shows, and why it is judged so.

    Attributes:
        verdict: what it shows.
        reasons: in words; none for plain writing, or where there is nothing.
    """

    verdict: Verdict
    reasons: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the section ``page`` of a reading."""
        return {"verdict": self.verdict.value, "reasons": list(self.reasons)}


@dataclass(frozen=True)
class Reading:
    """What was read in one frame.

    Attributes:
        source: name of the file, camera or stream.
        frame: number of the frame within its source, from 0.
        timestamp: when the frame was taken, in seconds since 1970.
        width: of the original picture, in pixels.
        height: of the original picture, in pixels.
        lines: in reading order.
        timing_ms: milliseconds spent in each stage, and their ``total``.
        page: what the whole frame shows.
    """

    source: str
    frame: int
    timestamp: float
    width: int
    height: int
    lines: tuple[Line, ...]
    timing_ms: dict[str, float]
    page: PageVerdict = PageVerdict(Verdict.WRITING)

    @property
    def text(self) -> str:
        """The text of all lines that have any, separated by line ends."""
        return "\n".join(line.text for line in self.lines if line.text)

    @property
    def cut_off(self) -> Edges:
        """Edges of the picture that cut off a line of ``text``."""
        return frozenset[str]().union(*(line.cut_off for line in self.lines if line.text))

    @property
    def count(self) -> int:
        """Number of digits in ``text``: those that were not rejected."""
        return sum(len(line.text_digits) for line in self.lines)

    @property
    def unread(self) -> int:
        """Number of cells that hold something which was not accepted as a digit."""
        return sum(line.unread for line in self.lines)

    @property
    def gaps(self) -> int:
        """Number of shapes among the digits that were rejected, and may have been digits."""
        return sum(line.gaps for line in self.lines)

    @property
    def digits(self) -> tuple[Digit, ...]:
        """All digits in reading order, the rejected ones among them."""
        return tuple(d for line in self.lines for d in line.digits)

    def to_json(self) -> dict[str, Any]:
        """Return the reading as ``lenet-edge/reading/1``."""
        return {
            "schema": READING_SCHEMA,
            "source": valid_unicode(self.source),
            "frame": self.frame,
            "timestamp": round(self.timestamp, 6),
            "width": self.width,
            "height": self.height,
            "page": self.page.to_json(),
            "lines": [
                {
                    "text": line.text,
                    "box": list(line.box),
                    "cut_off": in_order(line.cut_off),
                    "cells": line.cells,
                    "gaps": line.gaps,
                    **({} if line.tenths is None else {"tenths": line.tenths}),
                    "digits": [
                        {
                            "label": d.label,
                            "confidence": round(d.confidence, 4),
                            "box": list(d.box),
                            "rejected": d.rejected,
                            "cut_off": in_order(d.cut_off),
                        }
                        for d in line.digits
                    ],
                }
                for line in self.lines
            ],
            "timing_ms": {stage: round(ms, 3) for stage, ms in self.timing_ms.items()},
        }


def in_order(edges: Edges) -> list[str]:
    """Return edges in the order in which they are named."""
    return [edge for edge in EDGES if edge in edges]


def edge_words(edges: Edges) -> str:
    """Return in words where something is cut off; there is at least one edge."""
    *most, last = in_order(edges)
    names = f"{', '.join(most)} and {last} edges" if most else f"{last} edge"
    return f"cut off at the {names}"
