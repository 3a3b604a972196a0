"""An archive read on the cores of this machine."""

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Final

import cv2

from device.archive.rows import Row, error_row, read_source
from device.reading.batch import BatchOptions
from device.reading.reader import Reader
from lenet_edge.core.interrupts import interrupt_spared

MAX_DEATHS: Final = 3
"""Times that a picture may end its reading process, while it is read alone, until it is given up.

Processes are also killed for reasons of their own, such as memory that another program takes.
"""

_QUEUED_PER_PROCESS: Final = 4  # More would only fill memory.


def read_on_processes(
    sources: Iterable[str], options: BatchOptions, processes: int
) -> Iterator[list[Row]]:
    """Yield the rows of each picture, in order, each once, whatever happens to the processes.

    When a process dies, the pictures that were being read are read again, one at a time, so that
    one that kills its process is found and becomes a row with an error.

    Raises:
        LenetEdgeError: if the bundle or the engine cannot be opened.
    """
    with options.reader():
        pass  # An error of the bundle is raised here, not in every process.
    todo = iter(sources)
    unfinished: deque[str] = deque()
    while True:
        for source in unfinished:
            yield _read_alone(source, options)
        unfinished = deque()
        try:
            yield from _read_together(todo, unfinished, options, processes)
            return
        except BrokenProcessPool:
            continue


def _read_together(
    todo: Iterator[str], unfinished: deque[str], options: BatchOptions, processes: int
) -> Iterator[list[Row]]:
    """Read with all processes; ``unfinished`` are the pictures that have not been yielded."""
    waiting: deque[Future[list[Row]]] = deque()
    with _pool(options, processes) as pool:
        try:
            for source in todo:
                unfinished.append(source)
                with interrupt_spared():  # It starts a process while none is free.
                    waiting.append(pool.submit(_read_in_process, source))
                if len(waiting) >= _QUEUED_PER_PROCESS * processes:
                    yield _next(waiting, unfinished)
            while waiting:
                yield _next(waiting, unfinished)
        finally:
            # The pool's own thread cancels: a future that is cancelled here ends that thread with
            # an error where a process has died.
            pool.shutdown(cancel_futures=True)


def _next(waiting: deque[Future[list[Row]]], unfinished: deque[str]) -> list[Row]:
    rows = waiting[0].result()
    waiting.popleft()
    unfinished.popleft()
    return rows


def _read_alone(source: str, options: BatchOptions) -> list[Row]:
    for _ in range(MAX_DEATHS):
        with _pool(options, 1) as pool:
            try:
                with interrupt_spared():
                    reading = pool.submit(_read_in_process, source)
                return reading.result()
            except BrokenProcessPool:
                continue
    return [error_row(source, f"its reading process died {MAX_DEATHS} times (too little memory?)")]


def _pool(options: BatchOptions, processes: int) -> ProcessPoolExecutor:
    # Spawned, because a forked interpreter may inherit locks that the runtime's threads hold.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(processes, context, _start_process, (options,))


class _Process:
    """What each process keeps between pictures."""

    reader: Reader
    options: BatchOptions


def _start_process(options: BatchOptions) -> None:
    cv2.setNumThreads(1)
    _Process.options = options
    _Process.reader = options.reader().__enter__()


def _read_in_process(source: str) -> list[Row]:
    return read_source(_Process.reader, source, _Process.options)
