"""Connected ink, as ``templates/ink.c`` finds and arranges it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

_MAX_RUNS: Final = 64
_MIN_SIDE: Final = 4
_MIN_AREA: Final = 4
_MIN_HEIGHT: Final = 7
_BLOCK: Final = 4

Part = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels, all inside."""

Run = tuple[int, int, int | None]
"""Left and right, both inside, and the component that owns it."""


@dataclass(eq=False)
class Component:
    """Connected ink; both ends of the box are inside it. ``pieces`` are pixels of its pieces."""

    left: int
    top: int
    right: int
    bottom: int
    seed: tuple[int, int]
    area: int = 0
    kept: bool = False
    parent: int | None = None
    pieces: list[tuple[int, int]] = field(default_factory=list)

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left + 1

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top + 1

    @property
    def middle(self) -> int:
        """Twice the middle of its height."""
        return self.top + self.bottom

    def extend(self, other: "Component") -> None:
        """Extend the box by that of another component."""
        self.left, self.right = min(self.left, other.left), max(self.right, other.right)
        self.top, self.bottom = min(self.top, other.top), max(self.bottom, other.bottom)

    def join(self, piece: "Component") -> None:
        """Take another component as a further piece."""
        self.extend(piece)
        self.pieces += piece.pieces

    def close(self) -> bool:
        """Complete it, and return whether it is large enough to be kept."""
        self.kept = max(self.width, self.height) >= _MIN_SIDE and self.area >= _MIN_AREA
        self.pieces = [self.seed]
        return self.kept

    def is_plausible(self, height: int) -> bool:
        """Return whether it may be a digit of a frame of ``height`` pixels."""
        if self.height < _MIN_HEIGHT or self.width > 3 * self.height:
            return False
        return 10 * self.height <= 9 * height

    def is_crowded(self, found: Sequence["Component"]) -> bool:
        """Return whether another one's box shares pixels with its own."""
        return any(
            other is not self
            and other.left <= self.right
            and other.right >= self.left
            and other.top <= self.bottom
            and other.bottom >= self.top
            for other in found
        )


class Finder:
    """Finds the components of an image of ink ``bool[h, w]``, at most ``limit`` at a time.

    ``overflow`` says whether there were more, or more runs in a row than are kept.
    """

    def __init__(self, ink: NDArray[np.bool_], limit: int) -> None:
        self._ink = ink
        self._table: list[Component | None] = [None] * limit
        self._is_crowded = False
        self.overflow = False

    def find(self, part: Part) -> list[Component]:
        """Return the components of a part that are large enough, by their place in the table.

        The part begins at a column that is divisible by 4, which is rounded down.
        """
        left, top, right, bottom = part
        left -= left % _BLOCK
        self._table = [None] * len(self._table)
        self._is_crowded = False
        runs: list[Run] = []
        for y in range(top, bottom + 1):
            above, runs = runs, []
            for start, end in self._runs(y, left, right):
                runs.append((start, end, self._own(start, end, y, above)))
            if self._is_crowded:
                runs = [(a, b, None if c is None else self._root(c)) for a, b, c in runs]
                self._sweep(y)
        self._sweep(bottom + 1)
        return [each for each in self._table if each is not None]

    def _runs(self, y: int, left: int, right: int) -> Iterator[tuple[int, int]]:
        row = np.zeros(max(right + 1 - left, 0) + 2, np.int8)
        row[1:-1] = self._ink[y, left : right + 1]
        changes = np.diff(row)
        starts = (np.flatnonzero(changes == 1) + left).tolist()
        ends = (np.flatnonzero(changes == -1) + left - 1).tolist()
        self.overflow |= len(starts) > _MAX_RUNS
        return zip(starts[:_MAX_RUNS], ends[:_MAX_RUNS], strict=True)

    def _own(self, left: int, right: int, y: int, above: Sequence[Run]) -> int | None:
        owner: int | None = None
        for start, end, number in above:
            if end + 1 >= left and start <= right + 1 and number is not None:
                root = self._root(number)
                owner = root if owner is None or owner == root else self._unite(owner, root)
        if owner is None:
            owner = next((at for at, each in enumerate(self._table) if each is None), None)
            if owner is None:
                self.overflow = True
                return None
            self._table[owner] = Component(left, y, left, y, (left, y))
            self._is_crowded |= owner >= len(self._table) // 2
        component = self._at(owner)
        component.extend(Component(left, y, right, y, (left, y)))
        component.area += right - left + 1
        return owner

    def _at(self, number: int) -> Component:
        component = self._table[number]
        assert component is not None
        return component

    def _root(self, number: int) -> int:
        while (parent := self._at(number).parent) is not None:
            number = parent
        return number

    def _unite(self, a: int, b: int) -> int:
        root = min(a, b)
        kept, other = self._at(root), self._at(max(a, b))
        if other.top < kept.top:
            kept.seed = other.seed
        kept.extend(other)
        kept.area += other.area
        other.parent = root
        return root

    def _sweep(self, y: int) -> None:
        """Close the components that end above row ``y``."""
        for at, each in enumerate(self._table):
            if each is None or each.kept:
                continue
            if each.parent is not None or (each.bottom < y and not each.close()):
                self._table[at] = None
        self._is_crowded = False


def usual_height(found: Sequence[Component], frame_height: int) -> int:
    """Return the median height, without what is less than a third as high as the highest; or 0."""
    heights = sorted(c.height for c in found if c.is_plausible(frame_height))
    kept = [height for height in heights if 3 * height >= heights[-1]]
    return kept[len(kept) // 2] if kept else 0


def join_pieces(found: Sequence[Component], usual: int) -> list[Component]:
    """Join components to the digits whose pieces they are."""
    joined: set[int] = set()
    for i, a in enumerate(found):
        for k in range(i + 1, len(found)):
            if i not in joined and k not in joined and _belong_together(a, found[k], usual):
                a.join(found[k])
                joined.add(k)
    return [c for i, c in enumerate(found) if i not in joined]


def _belong_together(a: Component, b: Component, usual: int) -> bool:
    shared = min(a.right, b.right) - max(a.left, b.left) + 1
    gap = max(a.top, b.top) - min(a.bottom, b.bottom) - 1
    height = max(a.bottom, b.bottom) - min(a.top, b.top) + 1
    return 2 * shared >= min(a.width, b.width) and 4 * gap <= usual and 4 * height <= 5 * usual


def arrange(found: Sequence[Component]) -> list[tuple[int, Component]]:
    """Return the number of its line and the component, in reading order."""
    lines: list[list[Component]] = []
    at: dict[int, list[Component]] = {}
    ordered = sorted(found, key=lambda c: c.left + c.right)
    for i, c in enumerate(ordered):
        line = next((at[k] for k in reversed(range(i)) if _share_line(ordered[k], c)), None)
        if line is None:
            lines.append(line := [])
        line.append(c)
        at[i] = line
    lines.sort(key=lambda line: line[0].middle)
    return [(number, c) for number, line in enumerate(lines) for c in line]


def _share_line(a: Component, b: Component) -> bool:
    shared = min(a.bottom, b.bottom) - max(a.top, b.top) + 1
    return 2 * shared >= min(a.height, b.height)
