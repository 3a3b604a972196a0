"""Where the results and the working memory of every step lie in the arena.

A chain needs no plan: its results alternate between the two ends of the arena. In any other
network, a result stays until the last step that reads it has run. The plan places the largest
buffers first, each at the lowest address that is free for as long as it lives ("greedy by size",
Pisarchyk and Lee, Efficient Memory Management for Deep Neural Net Inference, 2020).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from convert.c_engine import weight_layout as layout
from convert.c_engine.plan import INPUT, Step, is_chain
from convert.c_engine.weight_layout import Isa


@dataclass(frozen=True, kw_only=True)
class MemoryPlan:
    """The offsets, in bytes, of every step's results and of its working memory."""

    results: tuple[int, ...]
    work: tuple[int, ...]
    size: int


@dataclass(frozen=True)
class _Buffer:
    """``size`` bytes that are in use from step ``first`` to step ``last``."""

    size: int
    first: int
    last: int


def arena_bytes(steps: Sequence[Step], isa: Isa) -> int:
    """Return the bytes of scratch memory for one run.

    In a chain, this is the most that a step needs for its input, working memory and output. The
    first input is not counted, because it is in the caller's memory.
    """
    if not is_chain(steps):
        return plan_memory(steps, isa).size
    largest = 0
    for number, step in enumerate(steps):
        input_bytes = 0 if number == 0 else aligned(step.input_size)
        work = aligned(layout.work_bytes(step, isa))
        largest = max(largest, input_bytes + work + aligned(step.output_size))
    return largest


def plan_memory(steps: Sequence[Step], isa: Isa) -> MemoryPlan:
    """Place the buffers of a network that need not be a chain."""
    last_readers = {number: number for number in range(len(steps))}
    for number, step in enumerate(steps):
        last_readers |= {source: number for source in step.sources if source != INPUT}
    buffers = [
        *(_Buffer(aligned(s.output_size), n, last_readers[n]) for n, s in enumerate(steps)),
        *(_Buffer(aligned(layout.work_bytes(s, isa)), n, n) for n, s in enumerate(steps)),
    ]
    offsets = _place(buffers)
    ends = [offset + buffer.size for offset, buffer in zip(offsets, buffers, strict=True)]
    count = len(steps)
    return MemoryPlan(
        results=tuple(offsets[:count]), work=tuple(offsets[count:]), size=max(ends, default=0)
    )


def aligned(size: int) -> int:
    """Round up to a multiple of 4 bytes."""
    return -(-size // 4) * 4


def _place(buffers: Sequence[_Buffer]) -> list[int]:
    offsets = [0] * len(buffers)
    placed: list[int] = []
    for number in sorted(range(len(buffers)), key=lambda n: -buffers[n].size):
        buffer = buffers[number]
        offset = 0
        for other in sorted(placed, key=lambda n: offsets[n]):
            taken = buffers[other]
            meets = taken.first <= buffer.last and buffer.first <= taken.last
            if meets and taken.size and offsets[other] < offset + buffer.size:
                offset = max(offset, offsets[other] + taken.size)
        offsets[number] = offset
        placed.append(number)
    return offsets
