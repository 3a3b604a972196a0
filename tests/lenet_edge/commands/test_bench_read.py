"""``lenet-edge bench read``: every stage is timed, next to the pipeline of tutorials."""

import json
from pathlib import Path

import pytest

from tests.conftest import run_cli
from tests.needs import require

OPTIONS = ("--scenes", 1, "--rounds", 1)


def test_every_stage_and_the_pipeline_of_tutorials_are_timed(bundle: Path) -> None:
    require("ai_edge_litert")
    done = run_cli("bench", "read", *OPTIONS, "--json", "--bundle", bundle)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["tutorial_ms"] > 0
    assert result["cells_cpu_ms"] > 0
    assert {case["case"] for case in result["cases"]} >= {"line", "grid", "12 MP"}
    assert set(result["stages_ms"]) >= {"threshold", "segment", "normalize", "infer", "total"}


@pytest.mark.slow
def test_memory_is_measured_if_asked_for(bundle: Path) -> None:
    require("ai_edge_litert")
    done = run_cli("bench", "read", *OPTIONS, "--memory", 100, "--bundle", bundle)
    assert done.returncode == 0, done.stderr
    assert "memory: " in done.stdout
    assert "MiB after each tenth of them" in done.stdout
