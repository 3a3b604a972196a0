"""The algorithm of the generated reader in NumPy and whole numbers, which the C equals exactly.

Names follow ``templates/reader.c``, whose comments say why a step is as it is.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from convert.frame_reader.reader_text import Judgement
from lenet_edge.core.errors import UsageError

Grey = NDArray[np.uint8]
"""``uint8[h, w]``."""

Network = Callable[[Grey], NDArray[np.int8]]
"""Returns the logits ``int8[classes]`` of a picture ``uint8[28, 28]``."""

TILE: Final = 16  # Pixels.
_SIDE: Final = 28
_BOX: Final = 20
_MAX_RUNS: Final = 64
_PLANE_BITS: Final = 8 * 1280
_MAX_SWEEPS: Final = 6
_MIN_CONTRAST: Final = 16
_FLAT: Final = 24
_DARK_PAPER: Final = 40
_MIN_SIDE: Final = 5
_MIN_AREA: Final = 8
_MIN_HEIGHT: Final = 7
_MIN_CONFIDENCE: Final = 350  # Thousandths.


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
    """The limits of the C, which are macros there."""

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


@dataclass
class _Component:
    """Connected ink; both ends of the box are inside it."""

    left: int
    top: int
    right: int
    bottom: int
    seed: tuple[int, int]
    area: int = 0
    kept: bool = False
    parent: int | None = None
    pieces: list[tuple[int, int]] = field(default_factory=list)
    """Seeds of the pieces of a digit."""

    @property
    def width(self) -> int:
        return self.right - self.left + 1

    @property
    def height(self) -> int:
        return self.bottom - self.top + 1

    def extend(self, other: "_Component") -> None:
        """Extend the box by that of another component."""
        self.left, self.right = min(self.left, other.left), max(self.right, other.right)
        self.top, self.bottom = min(self.top, other.top), max(self.bottom, other.bottom)


@dataclass(frozen=True)
class _Paper:
    """Grids ``int64[rows, columns]`` of tiles, and whether ink is light and the frame is dark."""

    paper: NDArray[np.int64]
    cut: NDArray[np.int64]
    light: bool
    dark_frame: bool


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
    if x + width > frame.shape[1] or y + height > frame.shape[0]:
        raise UsageError("the region is not within the frame")
    if not (TILE <= width <= limits.width and TILE <= height <= limits.height):
        raise UsageError(
            f"the frame reader takes {TILE}x{TILE} to {limits.width}x{limits.height} pixels, "
            f"not {width}x{height}"
        )
    if options.cells > limits.digits:
        raise UsageError(f"the frame reader takes at most {limits.digits} cells")
    part = frame[y : y + height, x : x + width]
    reading = _Frame(part, network, judgement, options.ink, limits).read(options.cells)
    moved = [replace(digit, x=digit.x + x, y=digit.y + y) for digit in reading.digits]
    return replace(reading, digits=tuple(moved))


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


class _Frame:
    """One frame that is being read."""

    def __init__(
        self,
        frame: Grey,
        network: Network,
        judgement: Judgement,
        ink: FrameInk,
        limits: FrameLimits,
    ) -> None:
        self._height, self._width = frame.shape
        self._network, self._judgement, self._limits = network, judgement, limits
        grids = _measure_paper(frame.astype(np.int64), ink)
        self._dark_frame = grids.dark_frame
        pixels = frame.astype(np.int64)
        self._pixels = 255 - pixels if grids.light else pixels
        self._paper = _interpolate(grids.paper, frame.shape)
        self._cut = _interpolate(grids.cut, frame.shape)
        self._ink = self._pixels < self._cut
        self._overflow = False

    def read(self, cells: int) -> FrameReading:
        digits, pictures = self._read_cells(cells) if cells else self._read_ink()
        return FrameReading(self._verdict(digits), tuple(digits), tuple(pictures))

    def _verdict(self, digits: Sequence[FrameDigit]) -> FrameVerdict:
        accepted = [digit for digit in digits if not digit.rejected]
        if self._overflow:
            return FrameVerdict.TOO_MUCH
        if any(digit.cut_off for digit in accepted):
            return FrameVerdict.CUT_OFF
        if accepted:
            return FrameVerdict.FINE
        return FrameVerdict.TOO_DARK if self._dark_frame else FrameVerdict.NOTHING

    def _read_ink(self) -> tuple[list[FrameDigit], list[Grey]]:
        found = self._find_components((0, 0, self._width, self._height))
        usual = self._usual_height(found)
        digits: list[FrameDigit] = []
        pictures: list[Grey] = []
        if not usual:
            return digits, pictures
        found = _join_pieces(found, usual)
        plausible = [c for c in found if self._is_plausible(c) and 5 * c.height >= 2 * usual]
        ordered = _arrange(plausible)
        self._overflow |= len(ordered) > self._limits.digits
        for line, component in ordered[: self._limits.digits]:
            digit, picture = self._read_component(component, _is_crowded(component, found))
            digits.append(replace(digit, line=line))
            pictures.append(picture)
        return digits, pictures

    def _read_cells(self, cells: int) -> tuple[list[FrameDigit], list[Grey]]:
        digits: list[FrameDigit] = []
        pictures: list[Grey] = []
        for i in range(cells):
            start, end = self._width * i // cells, self._width * (i + 1) // cells
            margin, rim = (end - start) // 12, self._height // 12
            right = max(end - margin, 1)
            found = self._find_components((start + margin, rim, right, self._height - rim))
            if not found:
                box = (start, 0, end - start, self._height)
                digits.append(FrameDigit(*box, 0, 0, True, 0, False))
                continue
            largest = max(found, key=lambda c: c.area)  # The first one of equal ones, as in C.
            for other in found:
                if other is not largest and 8 * other.area >= largest.area:
                    largest.extend(other)
                    largest.pieces += other.pieces
            digit, picture = self._read_component(largest, True)
            digits.append(digit)
            pictures.append(picture)
        return digits, pictures

    def _find_components(self, part: tuple[int, int, int, int]) -> list[_Component]:
        """Return the kept components of a part (left, top, right, bottom), by their number."""
        left, top, right, bottom = part
        table: list[_Component | None] = [None] * self._limits.components
        previous: list[tuple[int, int, int | None]] = []
        for y in range(top, bottom):
            runs = self._find_runs(y, left, right)
            if not runs and not previous:
                continue
            owned = [(*run, self._own_run(table, run, y, previous)) for run in runs]
            previous = [
                (a, b, None if owner is None else _root(table, owner)) for a, b, owner in owned
            ]
            for at, each in enumerate(table):
                if each is None or each.kept:
                    continue
                if each.parent is not None:
                    table[at] = None
                elif each.bottom < y:
                    table[at] = _closed(each)
        for at, each in enumerate(table):
            if each is not None and not each.kept:
                table[at] = _closed(each)
        return [each for each in table if each is not None]

    def _find_runs(self, y: int, left: int, right: int) -> list[tuple[int, int]]:
        row = np.zeros(max(right - left, 0) + 2, np.int8)
        row[1:-1] = self._ink[y, left:right]
        changes = np.diff(row)
        starts, ends = np.flatnonzero(changes == 1) + left, np.flatnonzero(changes == -1) + left
        self._overflow |= len(starts) > _MAX_RUNS
        return list(zip(starts.tolist(), ends.tolist(), strict=True))[:_MAX_RUNS]

    def _own_run(
        self,
        table: list[_Component | None],
        run: tuple[int, int],
        y: int,
        previous: Sequence[tuple[int, int, int | None]],
    ) -> int | None:
        left, right = run
        owner: int | None = None
        for a, b, above in previous:
            if b >= left and a <= right and above is not None:
                root = _root(table, above)
                owner = root if owner is None or owner == root else _unite(table, owner, root)
        if owner is None:
            owner = next((at for at, each in enumerate(table) if each is None), None)
            if owner is None:
                self._overflow = True
                return None
            table[owner] = _Component(left, y, left, y, (left, y))
        component = table[owner]
        assert component is not None
        component.left, component.right = min(component.left, left), max(component.right, right - 1)
        component.bottom = y
        component.area += right - left
        return owner

    def _is_plausible(self, c: _Component) -> bool:
        return (
            c.height >= _MIN_HEIGHT
            and c.width <= 3 * c.height
            and 10 * c.height <= 9 * self._height
        )

    def _usual_height(self, found: Sequence[_Component]) -> int:
        heights = sorted(c.height for c in found if self._is_plausible(c))
        kept = [height for height in heights if 3 * height >= heights[-1]]
        return kept[len(kept) // 2] if kept else 0

    def _read_component(self, c: _Component, crowded: bool) -> tuple[FrameDigit, Grey]:
        picture = self._draw_picture(c, crowded)
        label, confidence, rejected = judge_logits(self._network(picture), self._judgement)
        touches = c.left == 0 or c.top == 0
        touches |= c.right == self._width - 1 or c.bottom == self._height - 1
        box = (c.left, c.top, c.width, c.height)
        return FrameDigit(*box, confidence, label, rejected, 0, touches), picture

    def _draw_picture(self, c: _Component, crowded: bool) -> Grey:
        rows, columns = slice(c.top, c.bottom + 1), slice(c.left, c.right + 1)
        pixels, paper, cut = (g[rows, columns] for g in (self._pixels, self._paper, self._cut))
        soft = np.where((2 * pixels < paper + cut) & (pixels < paper), paper - pixels, 0)
        if crowded:
            soft = np.where(_digit_mask(c, self._ink[rows, columns]), soft, 0)
        longer = max(c.width, c.height)
        width, height = (
            max(1, (2 * side * _BOX + longer) // (2 * longer)) for side in (c.width, c.height)
        )
        sampled = soft[::2]
        scale = (255 << 8) // _peak(sampled[sampled > 0])
        small = _resample(np.minimum(soft * scale >> 8, 255), width, height)
        return _centre(small)


def judge_logits(logits: NDArray[np.int8], judgement: Judgement) -> tuple[int, int, bool]:
    """Return the label of logits, its confidence in thousandths, and whether it is rejected."""
    values = logits.astype(int).tolist()
    best = int(np.argmax(values))
    table = judgement.exponentials
    below = [values[best] - value for value in values]
    total = sum(table[i] for i in below if i < len(table))
    confidence = (table[0] * 1000 + total // 2) // total
    score = sum(values) - len(values) * values[best]
    return best, confidence, score > judgement.reject_above or confidence < _MIN_CONFIDENCE


def _measure_paper(frame: NDArray[np.int64], ink: FrameInk) -> _Paper:
    rows, columns = (-(-side // TILE) for side in frame.shape)
    low, high, bright, dark = (np.zeros((rows, columns), np.int64) for _ in range(4))
    votes = 0
    for row in range(rows):
        for column in range(columns):
            tile = frame[TILE * row : TILE * (row + 1) : 2, TILE * column : TILE * (column + 1) : 2]
            at = row, column
            low[at], high[at] = tile.min(), tile.max()
            above = tile >= (low[at] + high[at] + 1) // 2
            count = int(above.sum())
            bright[at] = tile[above].sum() // count
            below = tile.size - count
            dark[at] = tile[~above].sum() // below if below else low[at]
            if high[at] - low[at] > _FLAT:
                votes += count - below
    light = ink is FrameInk.LIGHT or (ink is not FrameInk.DARK and votes < 0)
    dark_frame = int(bright.max()) < _DARK_PAPER
    plain, extreme = (255 - dark, 255 - high) if light else (bright, low)
    paper = np.maximum(plain, _around(plain, lambda values: np.sort(values)[len(values) // 2]))
    contrast = np.maximum(paper - extreme, 0)
    histogram = np.bincount(contrast.ravel(), minlength=256)
    flat = _Paper(paper, np.zeros_like(paper), light, dark_frame)
    floor = max(_quantile(histogram, 0, 4) * 3 // 2, _MIN_CONTRAST)
    if contrast.max() <= _MIN_CONTRAST:
        return flat
    floor = min(floor, max(int(contrast.max()) // 2, _MIN_CONTRAST))
    usual = _quantile(histogram, floor + 1, 12)
    floor = max(floor, usual * 14 // 64)
    peak = np.minimum(_around(contrast, np.max), usual)
    return replace(flat, cut=np.maximum(paper - np.maximum(floor, peak * 27 // 64), 0))


def _around(
    grid: NDArray[np.int64], summary: Callable[[NDArray[np.int64]], np.int64]
) -> NDArray[np.int64]:
    """Return the summary of each tile and its neighbours."""
    rows, columns = grid.shape
    result = np.zeros_like(grid)
    for row in range(rows):
        for column in range(columns):
            near = grid[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2]
            result[row, column] = summary(near.ravel())
    return result


def _quantile(histogram: NDArray[np.intp], start: int, share: int) -> int:
    """Return the value that at least ``share`` / 16 of those from ``start`` do not exceed."""
    below = np.cumsum(histogram[start:])
    return start + int(np.argmax(16 * below >= share * below[-1]))


def _interpolate(grid: NDArray[np.int64], shape: tuple[int, ...]) -> NDArray[np.int64]:
    """Return the grid at every pixel, rounded down; tiles have their values in their middle."""
    height, width = shape
    edges = np.pad(grid, 1, "edge")
    y, x = np.arange(height) + TILE // 2, np.arange(width) + TILE // 2
    share = (y % TILE)[:, None]
    down = edges[y // TILE] * (TILE - share) + edges[y // TILE + 1] * share
    share = x % TILE
    across = down[:, x // TILE] * (TILE - share) + down[:, x // TILE + 1] * share
    return np.asarray(across, np.int64) >> 8


def _root(table: Sequence[_Component | None], owner: int) -> int:
    while (component := table[owner]) is not None and component.parent is not None:
        owner = component.parent
    return owner


def _unite(table: Sequence[_Component | None], a: int, b: int) -> int:
    root = min(a, b)
    kept, other = table[root], table[max(a, b)]
    assert kept is not None
    assert other is not None
    if other.top < kept.top:
        kept.seed = other.seed
    kept.extend(other)
    kept.area += other.area
    other.parent = root
    return root


def _closed(c: _Component) -> _Component | None:
    """Return a component that is complete, or None if it is too small to be kept."""
    if max(c.width, c.height) < _MIN_SIDE or c.area < _MIN_AREA:
        return None
    return replace(c, kept=True, pieces=[c.seed])


def _belong_together(a: _Component, b: _Component, usual: int) -> bool:
    shared = min(a.right, b.right) - max(a.left, b.left) + 1
    gap = max(a.top, b.top) - min(a.bottom, b.bottom) - 1
    height = max(a.bottom, b.bottom) - min(a.top, b.top) + 1
    narrower = min(a.width, b.width)
    return 2 * shared >= narrower and 4 * gap <= usual and 4 * height <= 5 * usual


def _join_pieces(found: Sequence[_Component], usual: int) -> list[_Component]:
    """Join components to the digits whose pieces they are."""
    joined: set[int] = set()
    for i, a in enumerate(found):
        for k in range(i + 1, len(found)):
            if i not in joined and k not in joined and _belong_together(a, found[k], usual):
                a.extend(found[k])
                a.pieces += found[k].pieces
                joined.add(k)
    return [c for i, c in enumerate(found) if i not in joined]


def _arrange(found: Sequence[_Component]) -> list[tuple[int, _Component]]:
    """Return the number of its line and the component, in reading order."""
    lines: list[list[_Component]] = []
    for c in sorted(found, key=lambda c: c.left + c.right):
        near = [
            (abs(last.top + last.bottom - c.top - c.bottom), number)
            for number, (*_, last) in enumerate(lines)
            if 2 * (min(last.bottom, c.bottom) - max(last.top, c.top) + 1)
            >= min(last.height, c.height)
        ]
        if near:
            lines[min(near)[1]].append(c)
        else:
            lines.append([c])
    lines.sort(key=lambda line: line[0].top + line[0].bottom)
    return [(number, c) for number, line in enumerate(lines) for c in line]


def _is_crowded(c: _Component, found: Sequence[_Component]) -> bool:
    return any(
        o is not c
        and o.left <= c.right
        and o.right >= c.left
        and o.top <= c.bottom
        and o.bottom >= c.top
        for o in found
    )


def _digit_mask(c: _Component, ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return ``bool[h, w]``: the ink of a digit's pieces in its box, and what touches it."""
    cell = 1
    while -(-c.width // cell) * -(-c.height // cell) > _PLANE_BITS:
        cell += 1
    rows, columns = -(-c.height // cell), -(-c.width // cell)
    room = np.zeros((rows * cell, columns * cell), np.bool_)
    room[: c.height, : c.width] = ink
    cells = np.asarray(room.reshape(rows, cell, columns, cell).any((1, 3)), np.bool_)
    filled = np.zeros_like(cells)
    for x, y in c.pieces:
        filled[(y - c.top) // cell, (x - c.left) // cell] = True
    for _ in range(_MAX_SWEEPS):
        before = int(filled.sum())
        for y in range(rows):
            _fill_row(cells, filled, y, y - 1)
        for y in reversed(range(rows)):
            _fill_row(cells, filled, y, y + 1)
        if int(filled.sum()) == before:
            break
    around = np.pad(filled, 1)
    near = np.zeros_like(filled)
    for dy in range(3):
        for dx in range(3):
            near |= around[dy : dy + rows, dx : dx + columns]
    whole = near.repeat(cell, 0).repeat(cell, 1)
    return np.asarray(whole[: c.height, : c.width], np.bool_)


def _fill_row(cells: NDArray[np.bool_], filled: NDArray[np.bool_], y: int, beside: int) -> None:
    """Fill the runs of ink of a row that touch filled cells in it or in the row beside it."""
    seeds = filled[y].copy()
    if 0 <= beside < len(cells):
        near = np.pad(filled[beside], 1)
        seeds |= near[:-2] | near[1:-1] | near[2:]
    # The seed of a coarse mask may lie beside the ink, in the same row.
    touching = np.pad(filled[y], 1)
    seeds |= touching[:-2] | touching[2:]
    changes = np.diff(np.pad(cells[y].astype(np.int8), 1))
    for start, end in zip(np.flatnonzero(changes == 1), np.flatnonzero(changes == -1), strict=True):
        if seeds[start:end].any():
            filled[y, start:end] = True


def _peak(values: NDArray[np.int64]) -> int:
    """Return the contrast that 8 of 10 values do not exceed, in 64 steps."""
    below = np.cumsum(np.bincount(values.ravel() >> 2, minlength=64))
    enough = 5 * below >= 4 * below[-1]
    return 4 * int(np.argmax(enough)) + 3


def _resample(ink: NDArray[np.int64], width: int, height: int) -> NDArray[np.int64]:
    """Average ``ink`` over areas, with whole weights."""
    down, across = _weights(ink.shape[0], height), _weights(ink.shape[1], width)
    return np.asarray((down @ ink @ across.T) // ink.size, np.int64)


def _weights(source: int, target: int) -> NDArray[np.int64]:
    """Return how much of each source pixel each target pixel covers, ``int64[target, source]``."""
    starts, pixels = np.arange(target)[:, None] * source, np.arange(source)[None] * target
    overlap = np.minimum(starts + source, pixels + target) - np.maximum(starts, pixels)
    return np.asarray(np.maximum(overlap, 0), np.int64)


def _centre(small: NDArray[np.int64]) -> Grey:
    """Stretch a digit, and put its centre of mass in the middle of the network's picture."""
    scale = (255 << 8) // _peak(small[small > 51])
    ink = np.minimum(small * scale >> 8, 255)
    height, width = ink.shape
    mass = max(int(ink.sum()), 1)
    middle = _SIDE // 2 * mass
    moments = int((ink * np.arange(width)).sum()), int((ink * np.arange(height)[:, None]).sum())
    left, top = (
        min((2 * (middle - moment) + mass) // (2 * mass) if moment < middle else 0, _SIDE - side)
        for moment, side in zip(moments, (width, height), strict=True)
    )
    picture = np.zeros((_SIDE, _SIDE), np.uint8)
    picture[top : top + height, left : left + width] = ink
    return picture
