"""Tells the outputs regularly how the station is, also while no frames arrive."""

import threading
from collections.abc import Callable, Iterable
from typing import Final, Self

from device.outputs.condition import Condition
from device.station.output import Output

_SECONDS_BETWEEN_REPORTS: Final = 1.0  # An output decides by itself which of them it passes on.


class Heartbeat:
    """Reports a condition to outputs while the block runs, in a thread of its own.

    Args:
        outputs: get the reports.
        condition: returns the condition at that time; called in the thread.
    """

    def __init__(self, outputs: Iterable[Output], condition: Callable[[], Condition]) -> None:
        self._outputs = tuple(outputs)
        self._condition = condition
        self._wake = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)

    def __enter__(self) -> Self:
        """Begin, with a report at once."""
        if self._outputs:
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End, after a last report."""
        self._stopping = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def hurry(self) -> None:
        """Report at once, because something has changed."""
        self._wake.set()

    def _run(self) -> None:
        while True:
            self._wake.clear()
            stopping = self._stopping
            condition = self._condition()
            for output in self._outputs:
                output.report(condition)
            if stopping:
                return
            self._wake.wait(_SECONDS_BETWEEN_REPORTS)
