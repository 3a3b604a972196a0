"""One line of a known number of digits, as on a meter: too few are cut, too many are dropped."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.digits.recognition import Found, Recognizer
from device.reading.digits.text_lines import arrange_all
from device.reading.digits.touching import propose_parts
from device.reading.ink.normalization import normalize_digits
from device.reading.ink.segmentation import Page, union_box
from device.reading.ink.threshold import Gray
from lenet_edge.core.geometry import Box

_DOUBTFUL: Final = 0.9  # What is a digit less surely than this may be none, or two that touch...
_NARROW: Final = 0.6  # ...if its width over its height is at least this...
_WIDE: Final = 1.2  # ...and what is sure, at least this.
_TRIED: Final = 4  # Pieces of a line that are tried to be cut: the widest.

Split = tuple[float, tuple[Found, ...]]
"""How much the parts of a piece are like digits (a sum of logarithms), and the parts."""


def fit_line(found: list[Found], count: int, page: Page, recognizer: Recognizer) -> list[Found]:
    """Let one line have as many digits as are expected, where that can be done.

    Args:
        found: the digits of a page and what was rejected.
        count: digits of the line.
        page: where they were found.
        recognizer: judges the parts into which touching digits are cut.

    Returns:
        ``found``, with the digits of the line that is nearest to it changed: where there are too
        few, wide ones are cut; where there are too many, doubtful ones are rejected. As it was if a
        line fits already, or none can be made to.
    """
    lines = arrange_all([f.box for f in found], [f.rejected for f in found])
    missing = [count - sum(not found[i].rejected for i in line) for line in lines]
    if 0 in missing:
        return found
    for number in sorted(range(len(lines)), key=lambda k: abs(missing[k])):
        line = [found[i] for i in lines[number]]
        if missing[number] > 0:
            fitted = _cut(line, missing[number], page, recognizer)
        else:
            fitted = _drop(line, -missing[number])
        if fitted:
            return [f for i, f in enumerate(found) if i not in lines[number]] + fitted
    return found


def _drop(line: Sequence[Found], many: int) -> list[Found]:
    """Reject the digits of which the network is least sure; return none where it is of all."""
    doubtful = [f for f in line if not f.rejected and f.confidence < _DOUBTFUL]
    if len(doubtful) < many:
        return []
    least = {id(f) for f in sorted(doubtful, key=lambda f: f.confidence)[:many]}
    return [replace(f, rejected=True) if id(f) in least else f for f in line]


def _cut(line: Sequence[Found], missing: int, page: Page, recognizer: Recognizer) -> list[Found]:
    """Cut wide pieces into digits, as many as are missing; return none where that cannot be done.

    Of all ways to do it that one is taken whose parts together are most like digits.
    """
    wide = sorted(filter(_may_be_two, line), key=lambda f: f.box[2] / f.box[3])[-_TRIED:]
    best: dict[int, Split] = {0: (0.0, ())}  # digits gained -> the best way to gain them
    for piece in wide:
        digits = 0 if piece.rejected else 1
        longer: dict[int, Split] = {}
        for quality, cut in _splits(piece, missing + digits, page, recognizer):
            for gained, (total, parts) in best.items():
                now = gained + (len(cut) - digits if len(cut) > 1 else 0)
                if now not in longer or total + quality > longer[now][0]:
                    longer[now] = total + quality, parts + cut
        best = longer
    if missing not in best:
        return []
    whole = {id(f) for f in wide}
    return [f for f in line if id(f) not in whole] + list(best[missing][1])


def _may_be_two(found: Found) -> bool:
    """Whether digits may touch here: halves of a good digit are not to make up for a lost one."""
    width, height = found.box[2:]
    doubtful = found.rejected or found.confidence < _DOUBTFUL
    return width > (_NARROW if doubtful else _WIDE) * height


def _splits(whole: Found, most: int, page: Page, recognizer: Recognizer) -> list[Split]:
    """Return the ways to leave a piece as it is, or to cut it into up to so many digits."""
    as_it_is: Split = (0.0 if whole.rejected else math.log(whole.confidence), (whole,))
    crop, (left, top) = _crop(whole.box, page)
    parts = propose_parts(crop)
    if not parts.crops:
        return [as_it_is]
    pictures = normalize_digits(parts.crops)
    verdicts = recognizer.judge(pictures)
    # Half of almost any digit looks like a 1, and a cut through a 0 leaves parts that come apart.
    poor = verdicts.rejected | np.array(parts.torn, bool) | (verdicts.labels == 1)
    quality = np.where(poor, -np.inf, verdicts.quality)
    splits = [as_it_is]
    for total, chosen in best_splits(quality, parts.spans, parts.last, most):
        digits = tuple(
            Found(
                _ink_box(parts.crops[i], left, top),
                int(verdicts.labels[i]),
                float(verdicts.confidence[i]),
                False,
                pictures[i],
            )
            for i in chosen
        )
        splits.append((total, digits))
    return splits


def best_splits(
    quality: NDArray[np.float64], spans: Sequence[tuple[int, int]], last: int, most: int
) -> list[tuple[float, list[int]]]:
    """Return for 2 parts up to ``most`` the best sum of qualities, and the parts, where any are.

    Args:
        quality: ``float64[parts]``, how much each part is like a digit; minus infinity for none.
        spans: the edges between which each part lies.
        last: number of the last edge.
        most: parts at most.
    """
    begun: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    splits = []
    for count in range(1, most + 1):
        longer: dict[int, tuple[float, list[int]]] = {}
        for index, (first, end) in enumerate(spans):
            if first in begun and np.isfinite(quality[index]):
                total = begun[first][0] + float(quality[index])
                if end not in longer or total > longer[end][0]:
                    longer[end] = total, [*begun[first][1], index]
        begun = longer
        if not begun:
            break
        if count > 1 and last in begun:
            splits.append(begun[last])
    return splits


def _crop(box: Box, page: Page) -> tuple[Gray, tuple[int, int]]:
    """Return the ink of a box, that of other pieces left out, and the left and top of the crop."""
    x, y, w, h = box
    inside = tuple(
        p
        for p in page.pieces
        if x <= p.box[0] and y <= p.box[1] and p.box[0] + p.box[2] <= x + w
        and p.box[1] + p.box[3] <= y + h
    )  # fmt: skip
    if inside:
        left, top, *_ = union_box(inside)
        return page.crop(inside), (max(0, left - 1), max(0, top - 1))
    return np.ascontiguousarray(page.soft[y : y + h, x : x + w]), (x, y)


def _ink_box(part: Gray, left: int, top: int) -> Box:
    x, y, w, h = cv2.boundingRect((part > 0.3 * float(part.max())).astype(np.uint8))
    return left + x, top + y, w, h
