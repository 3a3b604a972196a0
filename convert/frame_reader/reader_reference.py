"""The algorithm of the generated reader in NumPy and whole numbers, which the C equals exactly.

Names follow the C in ``templates``, whose comments say why a step is as it is.
"""

from collections.abc import Sequence
from dataclasses import replace
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

_MIN_CELL_WIDTH: Final = 4
_MAX_CELL_SHAPE: Final = 4  # Height over width.
_DARK_PAPER: Final = 40
_STEP: Final = 20
_MIN_AGREEING: Final = (4 * LOOKS + 4) // 5


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
    narrowest = max(_MIN_CELL_WIDTH, height // _MAX_CELL_SHAPE)
    most = min(limits.digits, width // narrowest)
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


def judge_logits(logits: NDArray[np.int64], judgement: Judgement) -> tuple[int, int, bool]:
    """Return the label of summed logits, its confidence in thousandths, and if it is rejected."""
    values = logits.tolist()
    looks = judgement.way.looks
    best = int(np.argmax(values))
    total = sum(judgement.exponential((values[best] - value) // looks) for value in values)
    confidence = (judgement.coarse[0] * 1000 + total // 2) // total
    score = sum(values) - len(values) * values[best]
    rejected = score > looks * judgement.reject_above
    return best, confidence, rejected or confidence < judgement.way.min_confidence


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
        digits, pictures = self._read_cells(cells) if cells else self._read_ink()
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

    def _read_ink(self) -> tuple[list[FrameDigit], list[Grey]]:
        found = self._finder.find((0, 0, self._width - 1, self._height - 1))
        usual = usual_height(found, self._height)
        digits: list[FrameDigit] = []
        pictures: list[Grey] = []
        if not usual:
            return digits, pictures
        found = join_pieces(found, usual)
        high = [c for c in found if c.is_plausible(self._height) and 5 * c.height >= 2 * usual]
        ordered = arrange(high)
        self._overflow |= len(ordered) > self._limits.digits
        for line, component in ordered[: self._limits.digits]:
            digit, picture = self._read(component, crowded=component.is_crowded(found))
            digits.append(replace(digit, line=line))
            pictures.append(picture)
        return digits, pictures

    def _read_cells(self, cells: int) -> tuple[list[FrameDigit], list[Grey]]:
        digits: list[FrameDigit] = []
        pictures: list[Grey] = []
        rim = self._height // 12
        for start, end in _cells(self._width, cells):
            margin = (end - start) // 12
            found = self._finder.find(
                (start + margin, rim, end - margin - 1, self._height - rim - 1)
            )
            if not found:
                digits.append(FrameDigit(start, 0, end - start, self._height, 0, 0, True, 0, False))
                continue
            largest = max(found, key=lambda c: c.area)  # The first one of equal ones, as in C.
            for other in found:
                if other is not largest and 8 * other.area >= largest.area:
                    largest.join(other)
            digit, picture = self._read(largest, crowded=True)
            digits.append(digit)
            pictures.append(picture)
        return digits, pictures

    def _read(self, c: Component, *, crowded: bool) -> tuple[FrameDigit, Grey]:
        picture = draw_digit(self._paper, c, crowded=crowded)
        logits = self._network(picture).astype(np.int64)
        label, confidence, rejected = judge_logits(logits, self._judgement)
        touches = c.left == 0 or c.top == 0
        touches |= c.right == self._width - 1 or c.bottom == self._height - 1
        box = (c.left, c.top, c.width, c.height)
        return FrameDigit(*box, confidence, label, rejected, 0, touches), picture


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
        label, confidence, rejected = judge_logits(logits.sum(axis=0), judgement)
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
