"""The program that measures a cold start reads one image and prints its peak memory."""

import json
import subprocess
import sys
from pathlib import Path

from lenet_edge.network.bundle import SHIPPED
from tests.needs import require


def test_it_prints_the_peak_memory_of_one_reading() -> None:
    require("ai_edge_litert")
    command = [sys.executable, "-m", "lenet_edge.bench.first_reading", str(SHIPPED), "int8"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    peak = json.loads(done.stdout)["peak_mib"]
    if Path("/proc/self/status").exists():
        assert 5 < peak < 500


def test_it_fails_for_an_unknown_form() -> None:
    command = [sys.executable, "-m", "lenet_edge.bench.first_reading", str(SHIPPED), "abacus"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert done.stdout == ""
