"""The recipe of tutorials, which the training benchmark compares with."""

import json
import subprocess
import sys

import pytest

from tests.needs import require


@pytest.mark.long
def test_it_runs_as_a_program_and_prints_time_and_accuracy() -> None:
    require("train")
    command = [sys.executable, "-m", "lenet_edge.train.tutorial", "--data", "digits"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["training_seconds"] > 0
    assert result["accuracy"] > 0.8
