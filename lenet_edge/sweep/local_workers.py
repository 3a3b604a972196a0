"""Runs of a sweep in processes of this machine."""

import contextlib
import multiprocessing
import os
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Final

from lenet_edge.core.errors import LenetEdgeError
from lenet_edge.core.interrupts import interrupt_spared
from lenet_edge.sweep.sweep_run import Run

MAX_DEATHS: Final = 3
"""Times that the process of a run may be killed until the run is given up."""

LOG_FILE: Final = "log.txt"
"""What a run printed, in its folder."""

Task = Callable[[Run, Path], None]
"""Carries out a run, with its folder; ``sweep_run.carry_out``."""


@dataclass(frozen=True)
class Job:
    """A run, and the folder for what comes of it."""

    run: Run
    folder: Path


@dataclass(frozen=True)
class Ended:
    """A run that ended; ``error`` says in one line why it failed, or is None."""

    job: Job
    error: str | None = None


@dataclass
class _Worker:
    process: multiprocessing.process.BaseProcess
    connection: Connection
    job: Job | None = None


class LocalWorkers:
    """Processes that carry out runs.

    A process that dies is replaced, and its run continues after its last epoch. If this process
    dies, they end.

    Args:
        count: how many.
        task: what each does with a run; a function of a module, because it is sent to them.
    """

    def __init__(self, count: int, task: Task) -> None:
        # Spawned, because TensorFlow's threads do not survive a fork.
        self._context = multiprocessing.get_context("spawn")
        self._count = count
        self._task = task
        self._workers: list[_Worker] = []
        self._deaths: dict[str, int] = {}

    @property
    def busy(self) -> int:
        """How many runs are being carried out."""
        return sum(worker.job is not None for worker in self._workers)

    @property
    def count(self) -> int:
        """How many runs can be carried out at a time."""
        return self._count

    def start(self, job: Job) -> None:
        """Carry out a run; only if fewer than ``count`` are ``busy``."""
        worker = next((each for each in self._workers if each.job is None), None)
        if worker is None:
            worker = self._begin()
            self._workers.append(worker)
        worker.job = job
        with contextlib.suppress(OSError):  # If it is dead, ``wait`` finds out.
            worker.connection.send(job)

    def wait(self) -> Ended:
        """Wait until a run ends."""
        while True:
            busy = {worker.connection: worker for worker in self._workers if worker.job}
            for connection in wait(list(busy)):
                worker = busy[connection]  # type: ignore[index]
                job = worker.job
                assert job is not None
                try:
                    error = worker.connection.recv()
                except (EOFError, OSError):
                    if (ended := self._replace(worker, job)) is None:
                        continue
                    return ended
                worker.job = None
                return Ended(job, error)

    def close(self) -> None:
        """End all processes at once; what they were doing continues after the last epoch."""
        for worker in self._workers:
            worker.process.kill()
            worker.process.join()
            worker.connection.close()
        self._workers = []

    def _begin(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(theirs, self._task, self._count), daemon=True
        )
        with interrupt_spared():  # Ctrl-C is for the parent, which ends this.
            process.start()
        theirs.close()  # Only the process has it now, so its death ends the connection.
        return _Worker(process, ours)

    def _replace(self, worker: _Worker, job: Job) -> Ended | None:
        """Give the run of a dead process to a new one; None unless it died too often."""
        worker.process.join()
        worker.connection.close()
        self._workers.remove(worker)
        deaths = self._deaths[job.run.name] = self._deaths.get(job.run.name, 0) + 1
        if deaths < MAX_DEATHS:
            self.start(job)
            return None
        return Ended(job, f"its process was killed {deaths} times (too little memory?)")


def _serve(connection: Connection, task: Task, workers: int) -> None:
    """Carry out the runs that arrive, until the parent is gone."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if workers > 1:
        threads = max(1, (os.cpu_count() or 1) // workers)
        os.environ.setdefault("TF_NUM_INTRAOP_THREADS", str(threads))
    while True:
        try:
            job: Job = connection.recv()
        except EOFError:
            return
        connection.send(_attempt(task, job))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _attempt(task: Task, job: Job) -> str | None:
    """Carry out a run with its output in its log; return the error in one line, or None."""
    job.folder.mkdir(parents=True, exist_ok=True)
    with (job.folder / LOG_FILE).open("a") as log:
        sys.stdout.flush()
        sys.stderr.flush()
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)
        return error_of(task, job.run, job.folder)


def error_of(task: Task, run: Run, folder: Path) -> str | None:
    """Carry out a run; return why it failed, in one line, or None."""
    try:
        task(run, folder)
    except LenetEdgeError as error:
        return " ".join(str(error).split())
    except Exception as error:  # A run with a fault of TensorFlow, say, does not end the sweep.
        traceback.print_exc()
        return " ".join(f"{type(error).__name__}: {error}".split())[:300]
    return None
