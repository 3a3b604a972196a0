"""Numbers that leave the picture: digits, or what is left of them, that an edge of it cuts off.

Much touches the edges of a picture: the frame of a display, the rim of a sheet, ruled lines, dirt.
A line of digits is cut off only if ink at the edge is its own: that of a digit, or ink of a digit's
size in line with one, beside it. It meets the edge as wide as a stroke, which ruled lines do not.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median
from typing import Final

import numpy as np

from device.reading.ink.segmentation import Page
from device.reading.ink.stroke_width import mask_stroke_width
from lenet_edge.core.geometry import EDGE_MARGIN_PX, EDGES, Box, Edges, edges_touched, union


@dataclass(frozen=True)
class CutOffTuning:
    """When a line of digits is cut off by an edge of the picture."""

    min_contact: float = 0.65  # Ink of a digit along an edge, and its depth, in stroke widths.
    max_size: float = 1.3  # Of the remains of a digit, and of a gap beside them, in digit heights.
    # Longer side of the remains of a digit, in heights of its neighbours, and fraction of a digit's
    # ink; smaller pieces at the edge are dirt.
    min_size: float = 0.2
    min_in_line: float = 0.7  # Fraction of their height that lies in line with a neighbour.


TUNING: Final = CutOffTuning()


@dataclass(frozen=True)
class LineInk:
    """The ink of one line of digits on a page.

    Attributes:
        digits: boxes of its digits, without rejected shapes, in pixels of the page; at least one.
        rejected: boxes of its rejected shapes.
        page: where they were found.
    """

    digits: Sequence[Box]
    rejected: Sequence[Box]
    page: Page

    @cached_property
    def height(self) -> float:
        """Usual height of the digits, in pixels."""
        return median(box[3] for box in self.digits)

    @cached_property
    def pen(self) -> float:
        """Width of the strokes, in pixels; measured only where ink touches an edge."""
        x, y, w, h = union(self.digits)
        ink = (self.page.labels[y : y + h, x : x + w] > 0).astype(np.uint8)
        return mask_stroke_width(np.pad(ink, 1))  # Outlines along the box count too.

    def cut_off(self) -> Edges:
        """Return the edges of the page at which the line is cut off."""
        cut = frozenset[str]().union(*(self.edges_at(box) for box in self.digits))
        pieces = [p.box for p in self.page.edge_pieces if self._may_be_left_of_a_digit(p.box)]
        remains = [(box, self.edges_at(box)) for box in pieces]
        # Of a digit such as 3, only the ends of its strokes may be left.
        together = {edge: [box for box, edges in remains if edge in edges] for edge in EDGES}
        smallest = TUNING.min_size * self.height
        return cut | {
            e for e, boxes in together.items() if boxes and max(union(boxes)[2:]) >= smallest
        }

    def edges_at(self, box: Box) -> Edges:
        """Return the edges of the page that ink within a box meets as wide as a stroke."""
        height, width = self.page.labels.shape
        touched = edges_touched(box, width, height)
        return frozenset(
            e for e in touched if self._contact(box, e) >= TUNING.min_contact * self.pen
        )

    def _contact(self, box: Box, edge: str) -> int:
        """Return the length of the longest run of ink within a box along an edge, in pixels."""
        x, y, w, h = box
        labels = self.page.labels[y : y + h, x : x + w]
        areas = np.bincount(labels.ravel())
        areas[0] = 0
        ink = (areas >= max(1.0, TUNING.min_size * float(areas.sum())))[labels]
        lines = {
            "left": ink[:, : EDGE_MARGIN_PX + 1].T,
            "top": ink[: EDGE_MARGIN_PX + 1],
            "right": ink[:, -EDGE_MARGIN_PX - 1 :].T,
            "bottom": ink[-EDGE_MARGIN_PX - 1 :],
        }
        along = np.pad(lines[edge].any(0).astype(np.int8), 1)
        steps = np.flatnonzero(np.diff(along))
        return int((steps[1::2] - steps[::2]).max(initial=0))

    def _may_be_left_of_a_digit(self, ink: Box) -> bool:
        """Return True if ink may be what is left of a digit beside another shape of the line."""
        if (
            ink[3] > TUNING.max_size * self.height
            or ink[2] > TUNING.max_size * self.height
            or min(ink[2:]) < TUNING.min_contact * self.pen
        ):
            return False
        others = [box for box in self.rejected if not _holds(box, ink)]
        return any(self._is_next_to(box, ink) for box in (*self.digits, *others))

    def _is_next_to(self, box: Box, ink: Box) -> bool:
        x, y, w, h = box
        gap = max(x, ink[0]) - min(x + w, ink[0] + ink[2])
        # A neighbour may be lower than the line, as a part of a digit is.
        room = max(0.0, self.height - h) / 2
        shared = min(y + h + room, ink[1] + ink[3]) - max(y - room, ink[1])
        return gap <= TUNING.max_size * self.height and shared >= TUNING.min_in_line * ink[3]


def _holds(box: Box, inner: Box) -> bool:
    return union([box, inner]) == box
