"""The algorithm of the generated reader in NumPy and whole numbers, which the C equals exactly.

Names follow the C in ``templates``, whose comments say why a step is as it is.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from convert.frame_reader.components_reference import (
    Component,
    Finder,
    arrange,
    join_pieces,
    usual_height,
)
from convert.frame_reader.frame_types import (
    FrameDigit,
    FrameLimits,
    FrameOptions,
    FrameReading,
    FrameVerdict,
    Grey,
    Network,
)
from convert.frame_reader.paper_reference import TILE, measure_paper
from convert.frame_reader.pictures_reference import draw_cell, draw_digit
from convert.frame_reader.reader_text import LOOKS, Judgement, ReaderWay
from lenet_edge.core.errors import UsageError

_MAX_CELL_SHAPE: Final = 4  # Height over width.
_DARK_PAPER: Final = 40
_STEP: Final = 20
_MIN_AGREEING: Final = (4 * LOOKS + 4) // 5


class Standing(Enum):
    """Whether a shape is a digit. What is in doubt is one where most shapes surely are."""

    SURE = "sure"
    IN_DOUBT = "in doubt"
    REJECTED = "rejected"


Judged = tuple[FrameDigit, Standing]
"""A shape, which is rejected unless it is sure, and whether it is a digit."""


def read_frame(
    frame: Grey,
    network: Network,
    judgement: Judgement,
    options: FrameOptions | None = None,
    limits: FrameLimits | None = None,
) -> FrameReading:
    """Read a frame as the generated C does.

    Raises:
        UsageError: if the frame, the region or the number of cells is beyond the limits.
    """
    options, limits = options or FrameOptions(), limits or FrameLimits()
    x, y, width, height = options.region or (0, 0, frame.shape[1], frame.shape[0])
    _check(frame, (x, y, width, height), options.cells, judgement, limits)
    part = frame[y : y + height, x : x + width]
    if judgement.way is ReaderWay.CELLS:
        reading = _read_whole_cells(part, network, judgement, options.cells)
    else:
        reading = _InkReader(part, network, judgement, options, limits).read(options.cells)
    moved = [replace(digit, x=digit.x + x, y=digit.y + y) for digit in reading.digits]
    return replace(reading, digits=tuple(moved))


def _check(
    frame: Grey,
    region: tuple[int, int, int, int],
    cells: int,
    judgement: Judgement,
    limits: FrameLimits,
) -> None:
    x, y, width, height = region
    if x + width > frame.shape[1] or y + height > frame.shape[0]:
        raise UsageError("the region is not within the frame")
    if not (TILE <= width <= limits.width and TILE <= height <= limits.height):
        raise UsageError(
            f"the frame reader takes {TILE}x{TILE} to {limits.width}x{limits.height} pixels, "
            f"not {width}x{height}"
        )
    fewest = 1 if judgement.way is ReaderWay.CELLS else 0
    most = min(limits.digits, _MAX_CELL_SHAPE * width // height)
    if not fewest <= cells <= most:
        raise UsageError(f"the frame reader takes {fewest} to {most} cells here, not {cells}")


def shrink_frame(frame: Grey, factor: int) -> Grey:
    """Average squares of ``factor`` pixels, as a stream does."""
    height, width = frame.shape[0] // factor, frame.shape[1] // factor
    part = frame[: height * factor, : width * factor].astype(np.int64)
    sums = part.reshape(height, factor, width, factor).sum((1, 3))
    area = factor * factor
    return np.asarray((sums + area // 2) // area, np.uint8)


def read_stream(
    frame: Grey,
    factor: int,
    network: Network,
    judgement: Judgement,
    options: FrameOptions | None = None,
    limits: FrameLimits | None = None,
) -> FrameReading:
    """Read a frame that arrives row by row and is reduced, as the stream of the C does."""
    reading = read_frame(shrink_frame(frame, factor), network, judgement, options, limits)
    larger = [
        replace(d, x=d.x * factor, y=d.y * factor, width=d.width * factor, height=d.height * factor)
        for d in reading.digits
    ]
    return replace(reading, digits=tuple(larger))


def judge_logits(logits: NDArray[np.int64], judgement: Judgement) -> tuple[int, int, Standing]:
    """Return the label of summed logits, its confidence in thousandths, and if it is a digit."""
    values = logits.tolist()
    looks = judgement.way.looks
    best = int(np.argmax(values))
    total = sum(judgement.exponential((values[best] - value) // looks) for value in values)
    confidence = (judgement.coarse[0] * 1000 + total // 2) // total
    score = sum(values) - len(values) * values[best]
    if score > looks * judgement.doubt_until or confidence < judgement.way.min_confidence:
        return best, confidence, Standing.REJECTED
    if score > looks * judgement.reject_above:
        return best, confidence, Standing.IN_DOUBT
    return best, confidence, Standing.SURE


class _InkReader:
    """One frame that is being read: ink on the page, or in cells."""

    def __init__(
        self,
        frame: Grey,
        network: Network,
        judgement: Judgement,
        options: FrameOptions,
        limits: FrameLimits,
    ) -> None:
        self._height, self._width = frame.shape
        self._network, self._judgement, self._limits = network, judgement, limits
        self._paper = measure_paper(frame, options.ink)
        self._finder = Finder(self._paper.ink, limits.components)
        self._overflow = False

    def read(self, cells: int) -> FrameReading:
        judged, pictures = self._read_cells(cells) if cells else self._read_ink()
        digits = _decide(judged)
        return FrameReading(self._verdict(digits), tuple(digits), tuple(pictures))

    def _verdict(self, digits: Sequence[FrameDigit]) -> FrameVerdict:
        accepted = [digit for digit in digits if not digit.rejected]
        if self._overflow or self._finder.overflow:
            return FrameVerdict.TOO_MUCH
        if any(digit.cut_off for digit in accepted):
            return FrameVerdict.CUT_OFF
        if accepted:
            return FrameVerdict.FINE
        return FrameVerdict.TOO_DARK if self._paper.is_dark else FrameVerdict.NOTHING

    def _read_ink(self) -> tuple[list[Judged], list[Grey]]:
        found = self._finder.find((0, 0, self._width - 1, self._height - 1))
        usual = usual_height(found, self._height)
        digits: list[Judged] = []
        pictures: list[Grey] = []
        if not usual:
            return digits, pictures
        found = join_pieces(found, usual)
        high = [c for c in found if c.is_plausible(self._height) and 5 * c.height >= 2 * usual]
        ordered = arrange(high)
        self._overflow |= len(ordered) > self._limits.digits
        for line, component in ordered[: self._limits.digits]:
            digit, standing, picture = self._read(component, crowded=component.is_crowded(found))
            if standing is Standing.IN_DOUBT and 4 * component.height < 3 * usual:
                standing = Standing.REJECTED
            digits.append((replace(digit, line=line), standing))
            pictures.append(picture)
        return digits, pictures

    def _read_cells(self, cells: int) -> tuple[list[Judged], list[Grey]]:
        digits: list[Judged] = []
        pictures: list[Grey] = []
        rim = self._height // 12
        for start, end in _cells(self._width, cells):
            margin = (end - start) // 12
            found = self._finder.find(
                (start + margin, rim, end - margin - 1, self._height - rim - 1)
            )
            if not found:
                empty = FrameDigit(start, 0, end - start, self._height, 0, 0, True, 0, False)
                digits.append((empty, Standing.REJECTED))
                continue
            largest = max(found, key=lambda c: c.area)  # The first one of equal ones, as in C.
            for other in found:
                if other is not largest and 8 * other.area >= largest.area:
                    largest.join(other)
            digit, standing, picture = self._read(largest, crowded=True)
            digits.append((digit, standing))
            pictures.append(picture)
        return digits, pictures

    def _read(self, c: Component, *, crowded: bool) -> tuple[FrameDigit, Standing, Grey]:
        picture = draw_digit(self._paper, c, crowded=crowded)
        logits = self._network(picture).astype(np.int64)
        label, confidence, standing = judge_logits(logits, self._judgement)
        rejected = standing is not Standing.SURE
        touches = c.left == 0 or c.top == 0
        touches |= c.right == self._width - 1 or c.bottom == self._height - 1
        box = (c.left, c.top, c.width, c.height)
        return FrameDigit(*box, confidence, label, rejected, 0, touches), standing, picture


def _decide(judged: Sequence[Judged]) -> list[FrameDigit]:
    """Decide what is in doubt: it is a digit where two of three shapes surely are."""
    sure = sum(standing is Standing.SURE for _, standing in judged)
    among_digits = 3 * sure >= 2 * len(judged)
    return [
        replace(digit, rejected=not among_digits) if standing is Standing.IN_DOUBT else digit
        for digit, standing in judged
    ]


def _cells(width: int, cells: int) -> list[tuple[int, int]]:
    """Return the first column of each cell, and that after its last one."""
    return [(width * i // cells, width * (i + 1) // cells) for i in range(cells)]


def _read_whole_cells(
    frame: Grey, network: Network, judgement: Judgement, cells: int
) -> FrameReading:
    digits: list[FrameDigit] = []
    pictures: list[Grey] = []
    brightest = 0
    for start, end in _cells(frame.shape[1], cells):
        seen = [draw_cell(look) for look in _looks(frame, start, end)]
        box = (start, 0, end - start, frame.shape[0])
        if seen[0][1] == 0:
            digits.append(FrameDigit(*box, 0, 0, True, 0, False))
            continue
        brightest = max(brightest, *(bright for _, bright in seen))
        logits = np.array([network(picture) for picture, _ in seen], np.int64)
        label, confidence, standing = judge_logits(logits.sum(axis=0), judgement)
        rejected = standing is not Standing.SURE
        rejected |= int((logits.argmax(axis=1) == label).sum()) < _MIN_AGREEING
        digits.append(FrameDigit(*box, confidence, label, rejected, 0, False))
        pictures += [picture for picture, _ in seen]
    verdict = FrameVerdict.TOO_DARK if brightest < _DARK_PAPER else FrameVerdict.NOTHING
    if not all(digit.rejected for digit in digits):
        verdict = FrameVerdict.FINE
    return FrameReading(verdict, tuple(digits), tuple(pictures))


def _looks(frame: Grey, start: int, end: int) -> list[Grey]:
    """Return a cell, and the cell moved to the left, right, up and down."""
    height, width = frame.shape
    across, step, fall = end - start, (end - start) // _STEP, height // _STEP
    places = [(0, 0), (-step, 0), (step, 0), (0, -fall), (0, fall)]
    lefts = [min(max(start + right, 0), width - across) for right, _ in places]
    return [
        frame[max(down, 0) : height + min(down, 0), left : left + across]
        for left, (_, down) in zip(lefts, places, strict=True)
    ]
