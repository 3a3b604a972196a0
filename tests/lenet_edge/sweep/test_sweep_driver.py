"""A sweep carries out every run once, whatever happens to it."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lenet_edge.core.errors import OutputError, UsageError
from lenet_edge.sweep.local_workers import Ended, Job, Task
from lenet_edge.sweep.sweep_driver import Progress, Sweep, _opened
from tests.conftest import REPOSITORY
from tests.lenet_edge.sweep.specs import calls, grid, pretend, pretend_and_fail, write_spec
from tests.needs import require

require("optuna")


class Here:
    """Workers that carry out one run after the other in this process."""

    busy = 0
    count = 1

    def __init__(self, task: Task = pretend) -> None:
        self._task = task

    def start(self, job: Job) -> None:
        self._job = job
        self.busy = 1

    def wait(self) -> Ended:
        from lenet_edge.sweep.local_workers import error_of

        self.busy = 0
        self._job.folder.mkdir(parents=True, exist_ok=True)
        return Ended(self._job, error_of(self._task, self._job.run, self._job.folder))

    def close(self) -> None:
        pass


def test_a_grid_tries_every_combination_once_with_each_seed(tmp_path: Path) -> None:
    spec = grid(tmp_path, more="seeds = [0, 5]")
    tried = Sweep(spec, tmp_path / "out").run(Here())
    assert sorted(str(one.settings["bits"]) for one in tried) == ["4", "8", "mixed", "ternary"]
    assert sorted(calls(tmp_path / "out").values()) == [1] * 8
    [eight] = [one for one in tried if one.settings["bits"] == "8"]
    assert eight.accuracy == pytest.approx((0.9 + 0.95) / 2)
    assert eight.best_run.endswith("-seed-5")


def test_what_is_finished_is_not_done_again(tmp_path: Path) -> None:
    spec = grid(tmp_path)
    first = Sweep(spec, tmp_path / "out").run(Here())
    assert Sweep(spec, tmp_path / "out").run(Here()) == first
    assert sorted(calls(tmp_path / "out").values()) == [1] * 4


def test_more_trials_and_seeds_continue_a_sweep(tmp_path: Path) -> None:
    Sweep(grid(tmp_path, more="trials = 2"), tmp_path / "out").run(Here())
    Sweep(grid(tmp_path, more="seeds = [0, 1]"), tmp_path / "out").run(Here())
    assert sorted(calls(tmp_path / "out").values()) == [1] * 8


def test_a_run_that_fails_is_kept_with_its_reason_and_the_others_go_on(tmp_path: Path) -> None:
    spec = grid(tmp_path)
    tried = Sweep(spec, tmp_path / "out").run(Here(pretend_and_fail))
    assert len(tried) == 4
    [failed] = [one for one in tried if not one.complete]
    assert list(failed.errors.values()) == ["four bits are too few"]
    Sweep(spec, tmp_path / "out").run(Here())
    assert len(calls(tmp_path / "out")) == 3, "a failed run was made again unasked"
    tried = Sweep(spec, tmp_path / "out").run(Here(), retry_failed=True)
    assert all(one.complete for one in tried)
    assert sorted(calls(tmp_path / "out").values()) == [1] * 4


def test_a_setting_that_is_suggested_again_is_not_trained_again(tmp_path: Path) -> None:
    spec = write_spec(
        tmp_path,
        "[sweep]\nsampler = 'random'\ntrials = 40\n[search]\nbits = ['8', '4', 'mixed', 'ternary']",
    )
    tried = Sweep(spec, tmp_path / "out").run(Here())
    assert len(tried) == 4
    assert sorted(calls(tmp_path / "out").values()) == [1] * 4


class Two(Here):
    """Workers that are given two runs before the first of them is over."""

    count = 2

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[Job] = []

    def start(self, job: Job) -> None:
        self._jobs.append(job)
        self.busy = len(self._jobs)

    def wait(self) -> Ended:
        super().start(self._jobs.pop(0))
        ended = super().wait()
        self.busy = len(self._jobs)
        return ended


def test_a_setting_that_is_suggested_while_it_is_trained_is_trained_once(tmp_path: Path) -> None:
    spec = write_spec(
        tmp_path,
        "[sweep]\nsampler = 'random'\ntrials = 40\n[search]\nbits = ['8', '4', 'mixed', 'ternary']",
    )
    tried = Sweep(spec, tmp_path / "out").run(Two())
    assert all(one.complete for one in tried)
    assert sorted(calls(tmp_path / "out").values()) == [1] * 4


def test_progress_counts_runs_and_estimates_the_time_left(tmp_path: Path) -> None:
    seen: list[Progress] = []
    Sweep(grid(tmp_path), tmp_path / "out", seen.append).run(Here())
    assert [(one.done, one.total) for one in seen] == [(done, 4) for done in range(5)]
    assert seen[0].seconds_left is None
    assert seen[2].seconds_left is not None
    assert seen[2].seconds_left > 0
    assert seen[4].seconds_left == 0
    lines = "".join(one.line for one in seen)
    assert " (bits 8): validation 90.00 %, 100 bytes, 900 instructions" in lines


def test_a_folder_is_continued_with_the_same_specification_only(tmp_path: Path) -> None:
    Sweep(grid(tmp_path, 2), tmp_path / "out").run(Here())
    with pytest.raises(UsageError, match=r"another specification \(parameters differ\)"):
        Sweep(grid(tmp_path, 3), tmp_path / "out").run(Here())
    with pytest.raises(UsageError, match=r"\(data_sha256 differ\)"):
        Sweep(grid(tmp_path, 2), tmp_path / "out", data_hashes={"a": "b"}).run(Here())


def test_a_folder_with_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").touch()
    with pytest.raises(UsageError, match="holds something else than a sweep"):
        Sweep(grid(tmp_path), tmp_path / "mine").run(Here())


def test_two_commands_do_not_share_a_folder(tmp_path: Path) -> None:
    with _opened(tmp_path / "out"), pytest.raises(OutputError, match="another command is writing"):
        Sweep(grid(tmp_path), tmp_path / "out").run(Here())


SCRIPT = """
import sys
from pathlib import Path
from lenet_edge.commands.shared_options import stoppable
from lenet_edge.core.errors import StoppedError
from lenet_edge.sweep.local_workers import LocalWorkers
from lenet_edge.sweep.sweep_driver import Sweep
from tests.lenet_edge.sweep.specs import grid, pretend_once

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    try:
        with stoppable("continue"):
            Sweep(grid(folder), folder / "out").run(LocalWorkers(2, pretend_once))
    except StoppedError:
        sys.exit(130)
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_a_sweep_that_is_stopped_continues_and_loses_nothing(
    tmp_path: Path, how: signal.Signals
) -> None:
    script = tmp_path / "sweep.py"
    script.write_text(SCRIPT)
    out = tmp_path / "out"
    command = ["env", "--default-signal=INT", sys.executable, str(script), str(tmp_path)]
    with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(REPOSITORY)}) as process:
        while not (list(out.glob("runs/*/waits")) and list(out.glob("runs/*/manifest.json"))):
            assert process.poll() is None, "it ended by itself"
            time.sleep(0.05)
        os.kill(process.pid, how)
        assert process.wait() == (-9 if how == signal.SIGKILL else 130)
    for waits in out.glob("runs/*/waits"):
        _wait_until_over(int(waits.read_text()))
    tried = Sweep(grid(tmp_path), out).run(Here())
    assert len(tried) == 4
    assert all(one.complete for one in tried)
    assert sorted(calls(out).values()) == [1] * 4


def _wait_until_over(pid: int) -> None:
    """Wait until a process has ended; one whose parent was killed may be left as a zombie."""
    status = Path(f"/proc/{pid}/stat")
    deadline = time.monotonic() + 120
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        while status.read_text().rpartition(")")[2].split()[0] != "Z":
            assert time.monotonic() < deadline, "a process outlives the sweep that started it"
            time.sleep(0.05)
