"""Ends of ruled lines that look like ones: they are much thinner than the pen."""

from dataclasses import replace
from statistics import median
from typing import Final

import numpy as np

from device.reading.digits.shapes import ONE, Shape
from device.reading.ink.segmentation import Page
from device.reading.ink.stroke_width import cut_off_stroke_widths
from lenet_edge.core.geometry import Box
from lenet_edge.network.mnist_layout import BOX

_THIN_ONE: Final = 0.5  # Width of a 1 over that of the pen; what is thinner is left of a line.


def reject_line_ends(shapes: list[Shape], page: Page) -> list[Shape]:
    """Reject the ones that are much thinner than the pen: they are what is left of lines.

    The lines of cells are known to the pixel, and what is left of them is left out.
    """
    ones = [s.label == ONE and not s.rejected for s in shapes]
    digits = [s for s, one in zip(shapes, ones, strict=True) if not one and not s.rejected]
    if not any(ones) or not digits:
        return shapes
    widths = cut_off_stroke_widths(np.stack([s.picture for s in digits])).tolist()
    # Small digits may be written with a finer pen than large ones, in proportion.
    usual = median(s.box[3] for s in digits)
    pen = median(width * max(s.box[2:]) / BOX for width, s in zip(widths, digits, strict=True))
    thin = [
        one and bool(_ink_across(s.box, page) <= _THIN_ONE * pen * min(1, s.box[3] / usual))
        for s, one in zip(shapes, ones, strict=True)
    ]
    if page.lattice is not None:
        return [s for s, left in zip(shapes, thin, strict=True) if not left]
    return [replace(s, rejected=s.rejected or left) for s, left in zip(shapes, thin, strict=True)]


def _ink_across(box: Box, page: Page) -> float:
    """Return the pixels of ink in a box, over its height: the width of an upright stroke."""
    x, y, w, h = box
    inked = page.labels[y : y + h, x : x + w] > 0
    return np.count_nonzero(inked) / h
