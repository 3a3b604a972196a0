"""One line with a known number of digits, as on a meter.

If too few were found, wide shapes are cut; if too many, doubtful ones are rejected.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from device.reading.digits.judge import Judge
from device.reading.digits.shapes import CLEAR_CONFIDENCE, ONE, Shape
from device.reading.digits.text_lines import arrange_all
from device.reading.digits.touching import (
    MIN_SPLIT_ASPECT,
    best_splits,
    propose_parts,
)
from device.reading.ink.normalization import normalize_digits
from device.reading.ink.segmentation import Page, crop_origin, union_box
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box

Split = tuple[float, tuple[Shape, ...]]
"""How much the parts of a shape are like digits (a sum of logarithms), and the parts."""


def fit_line(shapes: list[Shape], count: int, page: Page, judge: Judge) -> list[Shape]:
    """Change one line so that it has the expected number of digits, if that is possible.

    Args:
        shapes: all shapes of a page, accepted and rejected.
        count: number of digits expected.
        page: where they were found.
        judge: judges the parts into which touching digits are cut.

    Returns:
        The shapes, with the digits of the line nearest to ``count`` changed; all as they were if a
        line has that number already, or none can be brought to it.
    """
    lines = arrange_all([s.box for s in shapes], [s.rejected for s in shapes])
    missing = [count - sum(not shapes[i].rejected for i in line) for line in lines]
    if 0 in missing:
        return shapes
    for number in sorted(range(len(lines)), key=lambda k: abs(missing[k])):
        line = [shapes[i] for i in lines[number]]
        if missing[number] > 0:
            fitted = _cut(line, missing[number], page, judge)
        else:
            fitted = _reject(line, -missing[number])
        if fitted:
            return [s for i, s in enumerate(shapes) if i not in lines[number]] + fitted
    return shapes


def _reject(line: Sequence[Shape], excess: int) -> list[Shape]:
    """Reject the least certain digits; return nothing if too few of them are doubtful."""
    doubtful = [s for s in line if not s.rejected and s.confidence < CLEAR_CONFIDENCE]
    if len(doubtful) < excess:
        return []
    chosen = {id(s) for s in sorted(doubtful, key=lambda s: s.confidence)[:excess]}
    return [replace(s, rejected=True) if id(s) in chosen else s for s in line]


def _cut(line: Sequence[Shape], missing: int, page: Page, judge: Judge) -> list[Shape]:
    """Cut wide shapes into as many more digits as are missing; return nothing if none can be cut.

    Of all ways to do it, the one whose parts together are most like digits is taken. The network
    then takes a second look at its doubtful parts.
    """
    wide = [s for s in line if _may_be_two(s)]
    best: dict[int, Split] = {0: (0.0, ())}  # Digits gained -> the best way to gain them.
    for shape in wide:
        digits = 0 if shape.rejected else 1
        longer: dict[int, Split] = {}
        for quality, parts in _splits(shape, missing + digits, page, judge):
            for gained, (total, before) in best.items():
                now = gained + (len(parts) - digits if len(parts) > 1 else 0)
                if now not in longer or total + quality > longer[now][0]:
                    longer[now] = total + quality, before + parts
        best = longer
    if missing not in best:
        return []
    cut = {id(s) for s in wide}
    chosen = judge.look_again(list(best[missing][1]))
    return [s for s in line if id(s) not in cut] + chosen


def _may_be_two(shape: Shape) -> bool:
    """Return True if digits may touch here.

    Two halves of a good digit must not fill in for a digit that was not found.
    """
    width, height = shape.box[2:]
    doubtful = shape.rejected or shape.confidence < CLEAR_CONFIDENCE
    return width > (1 if doubtful else 2) * MIN_SPLIT_ASPECT * height


def _splits(whole: Shape, max_parts: int, page: Page, judge: Judge) -> list[Split]:
    """Return the ways to leave a shape as it is, or to cut it into up to ``max_parts`` digits."""
    as_it_is: Split = (0.0 if whole.rejected else math.log(whole.confidence), (whole,))
    crop, origin = _crop(whole.box, page)
    parts = propose_parts(crop)
    if not parts.crops:
        return [as_it_is]
    pictures = normalize_digits(parts.crops)
    verdicts = judge.verdicts(pictures)
    # Half of almost any digit looks like a 1, and a cut through a 0 leaves torn parts.
    poor = verdicts.rejected | np.array(parts.torn, bool) | (verdicts.labels == ONE)
    quality = np.where(poor, -np.inf, verdicts.quality)
    splits = [as_it_is]
    for total, chosen in best_splits(quality, parts.spans, parts.last, max_parts):
        digits = tuple(
            Shape(
                parts.box(i, origin),
                int(verdicts.labels[i]),
                float(verdicts.confidence[i]),
                False,
                pictures[i],
                doubtful=bool(verdicts.doubtful[i]),
            )
            for i in chosen
        )
        splits.append((total, digits))
    return splits


def _crop(box: Box, page: Page) -> tuple[Gray, tuple[int, int]]:
    """Return the ink within a box, without that of other pieces, and the crop's left and top."""
    x, y, w, h = box
    inside = tuple(
        p
        for p in page.pieces
        if x <= p.box[0] and y <= p.box[1] and p.box[0] + p.box[2] <= x + w
        and p.box[1] + p.box[3] <= y + h
    )  # fmt: skip
    if inside:
        return page.crop(inside), crop_origin(union_box(inside))
    return np.ascontiguousarray(page.soft[y : y + h, x : x + w]), (x, y)
