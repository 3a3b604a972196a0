"""Runs on Ray bring their files back."""

from pathlib import Path

import pytest

from lenet_edge.sweep.ray_workers import RayWorkers, files_of_run
from lenet_edge.sweep.sweep_driver import Sweep
from lenet_edge.sweep.sweep_run import RUN_MANIFEST, Run
from lenet_edge.sweep.sweep_spec import CostSection, DataSection
from tests.lenet_edge.sweep.specs import grid, pretend_and_fail


def test_the_files_of_a_run_come_back_or_the_reason_why_not() -> None:
    error, files = files_of_run(
        pretend_and_fail, Run({"bits": "8"}, 0, DataSection(), CostSection())
    )
    assert error is None
    assert RUN_MANIFEST in files
    error, files = files_of_run(
        pretend_and_fail, Run({"bits": "4"}, 0, DataSection(), CostSection())
    )
    assert (error, files) == ("four bits are too few", {})


@pytest.mark.cluster
def test_a_sweep_on_ray_has_every_result_and_every_failure(tmp_path: Path) -> None:
    tried = Sweep(grid(tmp_path), tmp_path / "out").run(RayWorkers(2, pretend_and_fail, "ray"))
    assert sorted(one.complete for one in tried) == [False, True, True, True]
