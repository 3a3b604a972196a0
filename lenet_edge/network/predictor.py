"""The interface that every form of the network implements."""

from types import TracebackType
from typing import Protocol, Self, runtime_checkable

import numpy as np
from numpy.typing import NDArray

Images = NDArray[np.uint8]
"""``uint8[N, height, width]``, or ``uint8[N, height, width, 3]`` in red, green and blue.

Digits are 28x28 pixels, bright ink (255) on black (0).
"""

Logits = NDArray[np.float32]
"""``float32[N, classes]``, before softmax."""


@runtime_checkable
class Predictor(Protocol):
    """A network that can be opened, called and closed.

    Keras models, TFLite runtimes, generated C and connected boards all implement it, so that
    evaluation, parity and benchmarks are written once.
    """

    @property
    def name(self) -> str:
        """Short identifier for tables and JSON, such as ``int8``."""
        ...

    def predict(self, images: Images) -> Logits:
        """Return the logits ``float32[N, classes]`` of images."""
        ...

    def __enter__(self) -> Self:
        """Load the model, start the process or open the link."""
        ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Release everything that was opened."""
        ...


class Provenance(Protocol):
    """The files that a form runs."""

    @property
    def summary(self) -> str:
        """The files and their hashes in one line."""
        ...

    def to_json(self) -> dict[str, str | None]:
        """Return the files and their hashes as a JSON object."""
        ...


@runtime_checkable
class Traceable(Protocol):
    """A predictor that has checked which files it runs; boards implement it."""

    @property
    def sources(self) -> Provenance:
        """What it runs."""
        ...
