"""Which data a network is measured on by default, and how little of drawn cells that takes."""

from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

    from lenet_edge.data.datasets import Use


def source_for(target: Path | None, source: str | None) -> str | None:
    """Return the data set to measure a network on: the one that was asked for, or its own.

    A network for whole cells of meters and displays is measured on such cells unless ``--data``
    names another source: MNIST, which is the default of all others, has none.

    Args:
        target: the folder of a bundle, or the file of a trained model; None for the shipped bundle.
        source: value of ``--data``.
    """
    from lenet_edge.data.datasets import PRINTED
    from lenet_edge.network.bundle import Bundle

    if source is not None:
        return source
    if target is not None and target.suffix == ".npz":
        from lenet_edge.train.trained_model import TrainedModel

        name = TrainedModel.load(target).provenance.get("dataset", {}).get("name", "")
    else:
        name = (Bundle.open(target).manifest.get("dataset") or {}).get("name", "")
    return name if name.partition(":")[0] == PRINTED else None


def use_of_drawn(bars: "Progress", splits: Collection[str], limit: int | None) -> "Use":
    """Return what is used of drawn cells; the bars show their drawing.

    Args:
        bars: the progress display.
        splits: names of the splits that are used.
        limit: number of test images; all if None.
    """
    from lenet_edge.data.datasets import Use

    task = bars.add_task("drawing cells", total=None, detail="", visible=False)

    def begin(total: int) -> None:
        bars.update(task, total=total, visible=True)

    return Use(splits, limit, begin, partial(bars.advance, task))
