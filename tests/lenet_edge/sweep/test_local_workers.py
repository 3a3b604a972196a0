"""Runs in processes: their output goes to a log, and a death is no end."""

from pathlib import Path

from lenet_edge.sweep.local_workers import LOG_FILE, MAX_DEATHS, Ended, Job, LocalWorkers, Task
from lenet_edge.sweep.sweep_run import Run, read_result
from lenet_edge.sweep.sweep_spec import CostSection, DataSection
from tests.lenet_edge.sweep.specs import calls, die, pretend_and_fail


def run_with(bits: str) -> Run:
    return Run({"bits": bits}, 0, DataSection(), CostSection())


def carried_out(folder: Path, task: Task, *bits: str) -> dict[str, Ended]:
    workers = LocalWorkers(1, task)
    ended = {}
    try:
        for each in bits:
            run = run_with(each)
            workers.start(Job(run, folder / "runs" / run.name))
            ended[each] = workers.wait()
    finally:
        workers.close()
    return ended


def test_one_process_carries_out_one_run_after_the_other(tmp_path: Path) -> None:
    ended = carried_out(tmp_path, pretend_and_fail, "4", "8")
    assert ended["4"].error == "four bits are too few"
    assert ended["8"].error is None
    assert read_result(ended["8"].job.folder) is not None
    assert (ended["8"].job.folder / LOG_FILE).exists()


def test_a_run_whose_process_dies_is_tried_again_and_given_up_in_the_end(tmp_path: Path) -> None:
    ended = carried_out(tmp_path, die, "8")["8"]
    assert ended.error == f"its process was killed {MAX_DEATHS} times (too little memory?)"
    assert calls(tmp_path) == {run_with("8").name: MAX_DEATHS}


def test_a_fault_of_a_library_is_one_line_and_its_traceback_is_in_the_log(tmp_path: Path) -> None:
    ended = carried_out(tmp_path, pretend_and_fail, "no such bits")["no such bits"]
    assert ended.error == "KeyError: 'no such bits'"
    assert "Traceback" in (ended.job.folder / LOG_FILE).read_text()
