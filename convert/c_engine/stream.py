"""Streaming: the picture arrives row by row, and only a band of its rows is in memory.

A band is the rows that one row of the first convolution's (pooled) output depends on. The
convolution computes that output row as soon as the band is complete.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from convert.c_engine.plan import INPUT, Convolution, Pad, PoolKind, Step


@dataclass(frozen=True, kw_only=True)
class Band:
    """The first convolution, applied to one band.

    Attributes:
        number: the convolution's position among the steps.
        step: the convolution with the band as its input and one row as its output.
        advance: rows from the start of one band to the start of the next.
        pad: the border that is added to the picture first, or None.
    """

    number: int
    step: Convolution
    advance: int
    pad: Pad | None

    @property
    def row(self) -> int:
        """Elements of one row of the convolution's input, border included."""
        return self.step.width * self.step.channels


def find_band(steps: Sequence[Step]) -> Band | None:
    """Return the band of a network, or None if it does not start with a convolution.

    Padding may come before it, and no other step may read the picture.
    """
    number = 1 if isinstance(steps[0], Pad) and len(steps) > 1 else 0
    whole = steps[number]
    if not isinstance(whole, Convolution) or whole.sources != (number - 1,):
        return None
    if any(source < number for step in steps[number + 1 :] for source in step.sources):
        return None  # A later step reads the picture, which is not kept.
    # One row of the output comes from one row of positions, or from two if these are pooled.
    position_rows = 1 if whole.pool is PoolKind.NONE else 2
    height = int(whole.weights.shape[1]) + (position_rows - 1) * whole.stride_h
    first = steps[0]
    return Band(
        number=number,
        step=replace(
            whole, height=height, out_h=1, input_size=height * whole.width * whole.channels
        ),
        advance=position_rows * whole.stride_h,
        pad=first if isinstance(first, Pad) else None,
    )


def streamed_steps(steps: Sequence[Step], band: Band) -> list[Step]:
    """Return the steps of a streamed run, for planning its memory.

    The first is the convolution with the band as its input and its whole output.
    """
    first = replace(band.step, output_size=steps[band.number].output_size, sources=(INPUT,))
    later = [
        replace(step, sources=tuple(source - band.number for source in step.sources))
        for step in steps[band.number + 1 :]
    ]
    return [first, *later]
