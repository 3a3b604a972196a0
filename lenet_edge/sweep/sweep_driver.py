"""A sweep from beginning to end: ask what to try, carry out its runs, tell what came of them."""

import contextlib
import fcntl
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from lenet_edge.core.errors import OutputError, UsageError
from lenet_edge.core.files import reporting_output_errors, write_file
from lenet_edge.sweep.local_workers import Ended, Job
from lenet_edge.sweep.study import STUDY_FILE, Study, Suggestion
from lenet_edge.sweep.sweep_choice import Tried
from lenet_edge.sweep.sweep_run import Run, read_result, settings_name
from lenet_edge.sweep.sweep_spec import SweepSpec

RUNS_FOLDER: Final = "runs"
ERROR_FILE: Final = "error.txt"
"""The file of a run that failed: why, in one line."""

_LOCK_FILE: Final = ".lock"

_REPEATS: Final = 100
"""How often in a row settings may be suggested that were tried already; then there are no more."""


class Workers(Protocol):
    """What carries out runs: ``LocalWorkers`` or ``RayWorkers``."""

    @property
    def busy(self) -> int:
        """How many runs are being carried out."""

    @property
    def count(self) -> int:
        """How many runs can be carried out at a time."""

    def start(self, job: Job) -> None:
        """Carry out a run; only if fewer than ``count`` are ``busy``."""

    def wait(self) -> Ended:
        """Wait until a run ends."""

    def close(self) -> None:
        """End what is being carried out."""


@dataclass(frozen=True)
class Progress:
    """How far a sweep is.

    Attributes:
        done: runs that are over, also in earlier commands.
        total: runs of all.
        seconds_left: estimated from the runs of this command; None before the first.
        line: the run that has just ended, in words; empty at the beginning.
    """

    done: int
    total: int
    seconds_left: float | None
    line: str = ""


@dataclass
class _Pending:
    """A trial whose runs are not all over."""

    trial: Suggestion
    waits_for: set[str]


@dataclass
class Sweep:
    """A sweep in a folder; ``run`` carries it out, or continues it.

    A run is known by its settings and its seed, so that it is never made twice: not after an
    interrupt, nor if the sampler suggests the same again.

    Args:
        spec: what is tried.
        folder: where everything goes.
        progress: called at the beginning and after each run.
        data_hashes: SHA-256 of the data; a sweep is only continued with the same.
    """

    spec: SweepSpec
    folder: Path
    progress: Callable[[Progress], None] = lambda progress: None
    data_hashes: dict[str, str] = field(default_factory=dict)
    _queue: deque[Job] = field(default_factory=deque)
    _pending: list[_Pending] = field(default_factory=list)
    _known: set[str] = field(default_factory=set)
    _ended_here: int = 0
    _started: float = 0.0

    def run(self, workers: Workers, *, retry_failed: bool = False) -> list[Tried]:
        """Carry out every run that is not over yet; return all that was tried.

        A run that fails is kept with its reason, and the others go on.

        Args:
            workers: what carries out the runs; closed at the end.
            retry_failed: whether runs that failed are made again.

        Raises:
            UsageError: if the folder holds something else, or a sweep of another specification.
            OutputError: if it cannot be written, or another command is writing to it.
            MissingDependencyError: if Optuna is not installed.
        """
        try:
            with _opened(self.folder):
                study = Study(self.folder, self.spec, {"data_sha256": self.data_hashes})
                if retry_failed:
                    for path in self.folder.glob(f"{RUNS_FOLDER}/*/{ERROR_FILE}"):
                        path.unlink()
                self._started = time.monotonic()
                self._carry_out(study, workers)
                return self._tried(study)
        finally:
            workers.close()

    def _carry_out(self, study: Study, workers: Workers) -> None:
        for trial in study.all():
            self._known.add(settings_name(trial.settings))
            self._plan(study, trial)
        self.progress(self._progress())
        while True:
            while workers.busy < workers.count and (job := self._next_job(study)):
                workers.start(job)
            if not workers.busy:
                return
            self._end(study, workers.wait())

    def _next_job(self, study: Study) -> Job | None:
        """Return the next run to carry out, or None if there is none."""
        for _ in range(_REPEATS):
            if self._queue:
                return self._queue.popleft()
            if len(self._known) >= self.spec.trials:
                return None
            trial = study.ask()
            self._known.add(settings_name(trial.settings))
            self._plan(study, trial)
        return None

    def _plan(self, study: Study, trial: Suggestion) -> None:
        """Queue the runs of a trial that are not over, unless another trial waits for them."""
        runs = [job for job in self._jobs(trial) if not _is_over(job.folder)]
        waited_for = {name for pending in self._pending for name in pending.waits_for}
        self._queue += [job for job in runs if job.run.name not in waited_for]
        self._pending.append(_Pending(trial, {job.run.name for job in runs}))
        self._tell(study)

    def _end(self, study: Study, ended: Ended) -> None:
        job = ended.job
        if ended.error is not None:
            write_file(job.folder / ERROR_FILE, ended.error + "\n")
        self._ended_here += 1
        for pending in self._pending:
            pending.waits_for.discard(job.run.name)
        self._tell(study)
        self.progress(self._progress(_line(ended, self.spec)))

    def _tell(self, study: Study) -> None:
        """Tell what came of the trials whose runs are all over."""
        for pending in [each for each in self._pending if not each.waits_for]:
            self._pending.remove(pending)
            one = self._result(pending.trial)
            if pending.trial.number not in {open_.number for open_ in study.unfinished()}:
                continue  # An earlier command has told it, and Optuna keeps its first answer.
            if one.complete:
                study.tell(pending.trial.number, one.values)
            else:
                study.fail(pending.trial.number)

    def _jobs(self, trial: Suggestion) -> list[Job]:
        runs = [
            Run(trial.settings, seed, self.spec.data, self.spec.cost)
            for seed in self.spec.sweep.seeds
        ]
        return [Job(run, self.folder / RUNS_FOLDER / run.name) for run in runs]

    def _result(self, trial: Suggestion) -> Tried:
        jobs = self._jobs(trial)
        errors = {
            job.run.name: (job.folder / ERROR_FILE).read_text().strip()
            for job in jobs
            if (job.folder / ERROR_FILE).exists()
        }
        results = {job.run.name: read_result(job.folder) for job in jobs}
        return Tried(trial.number, trial.settings, results, errors)

    def _tried(self, study: Study) -> list[Tried]:
        found = [self._result(trial) for trial in _distinct(study.all())]
        return [one for one in found if one.results or one.errors]

    def _progress(self, line: str = "") -> Progress:
        seeds = len(self.spec.sweep.seeds)
        total = self.spec.trials * seeds
        left = sum(len(pending.waits_for) for pending in self._pending)
        left += max(0, self.spec.trials - len(self._known)) * seeds
        rate = self._ended_here / max(time.monotonic() - self._started, 1e-9)
        return Progress(total - left, total, left / rate if rate else None, line)


def _distinct(trials: list[Suggestion]) -> list[Suggestion]:
    """Return the first trial of each settings."""
    first: dict[str, Suggestion] = {}
    for trial in trials:
        first.setdefault(settings_name(trial.settings), trial)
    return list(first.values())


def _is_over(folder: Path) -> bool:
    return (folder / ERROR_FILE).exists() or read_result(folder) is not None


def _line(ended: Ended, spec: SweepSpec) -> str:
    words = spec.in_words(ended.job.run.settings)
    name = f"{ended.job.run.name} ({words})" if words else ended.job.run.name
    if ended.error is not None:
        return f"{name} failed: {ended.error}"
    result = read_result(ended.job.folder)
    if result is None:
        return f"{name} has ended without a result"
    return (
        f"{name}: validation {100 * result.accuracy:.2f} %, {result.bytes:,} bytes, "
        f"{result.operations:,} {result.unit}"
    )


@contextlib.contextmanager
def _opened(folder: Path) -> Iterator[None]:
    """Make the folder if there is none, and keep other commands out of it."""
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file; choose another --out")
    if folder.is_dir() and not (folder / _LOCK_FILE).exists() and any(folder.iterdir()):
        raise UsageError(
            f"{folder} holds something else than a sweep (there is no {STUDY_FILE}); choose "
            "another --out"
        )
    with reporting_output_errors(folder):
        (folder / RUNS_FOLDER).mkdir(parents=True, exist_ok=True)
        lock = (folder / _LOCK_FILE).open("w")
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise OutputError(f"another command is writing to {folder}") from error
        yield
