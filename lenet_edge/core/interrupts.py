"""Ctrl-C while worker processes run: it is for the process that started them."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def interrupt_spared() -> Iterator[None]:
    """Start worker processes within this block: Ctrl-C never reaches them, from their first moment.

    A terminal sends Ctrl-C to the workers as well, also while they still import their modules. A
    program that is started inherits that a signal is blocked, but no handler. In this process
    Ctrl-C is delayed until the block ends, so that no worker is left half started.
    """
    seen: list[int] = []
    in_main = threading.current_thread() is threading.main_thread()
    handler = (
        signal.signal(signal.SIGINT, lambda number, _: seen.append(number)) if in_main else None
    )
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        if in_main:
            signal.signal(signal.SIGINT, handler)
        if seen:
            signal.raise_signal(signal.SIGINT)
