"""Taking a picture row by row: the first convolution runs as soon as it has the rows it needs.

Only a band of rows is held: as many as one row of the convolution's (pooled) output is made of.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from convert.c_engine.plan import Convolution, Pad, Step


@dataclass(frozen=True)
class Band:
    """The first convolution over the rows that one row of its output needs.

    Attributes:
        number: of the convolution among the steps.
        step: the convolution, its input cut to the band's height and its output to one row.
        advance: rows from one band to the next.
        pad: the border that the picture gets first, if any.
    """

    number: int
    step: Convolution
    advance: int
    pad: Pad | None

    @property
    def row(self) -> int:
        """Elements of a row as the convolution sees it, border included."""
        return self.step.width * self.step.channels


def find_band(steps: Sequence[Step]) -> Band | None:
    """Return the band of a network that starts with a convolution, or with a border and one."""
    number = 1 if isinstance(steps[0], Pad) and len(steps) > 1 else 0
    whole = steps[number]
    if not isinstance(whole, Convolution):
        return None
    pooled = 2 if whole.pool else 1
    height = int(whole.weights.shape[1]) + (pooled - 1) * whole.stride_h
    step = replace(whole, height=height, out_h=1, input_size=height * whole.width * whole.channels)
    border = steps[0]
    return Band(number, step, pooled * whole.stride_h, border if isinstance(border, Pad) else None)


def streamed_steps(steps: Sequence[Step], band: Band) -> list[Step]:
    """Return the steps as streaming runs them: what their memory is planned for."""
    first = replace(band.step, output_size=steps[band.number].output_size)
    return [first, *steps[band.number + 1 :]]
