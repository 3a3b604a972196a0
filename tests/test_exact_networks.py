"""The script that compares any int8 networks with TensorFlow Lite Micro."""

import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convert.c_engine import emit
from tests.conftest import REPOSITORY
from tests.convert.branching_graphs import Branches
from tests.needs import require

require("gcc", "tflite_micro")

INPUTS = 12


def script() -> dict[str, Any]:
    return runpy.run_path(str(REPOSITORY / "benchmarks" / "exact_networks.py"))


def speech(net: Branches) -> None:
    """As MLPerf Tiny's network for key words: depthwise separable convolutions, and a mean."""
    net.conv(8, (4, 3), (2, 2), "SAME")
    net.depthwise(1, (3, 3), (1, 1), "SAME")
    net.conv(8, (1, 1), (1, 1), "SAME")
    net.mean()
    net.dense(5)
    net.softmax()


def residual(net: Branches) -> None:
    """As MLPerf Tiny's network for pictures: a sum of two ways."""
    net.conv(8, (3, 3), (1, 1), "SAME")
    start = net.tail
    net.conv(8, (3, 3), (1, 1), "SAME")
    net.combine("ADD", start, net.tail)
    net.mean()
    net.dense(4)


@pytest.mark.parametrize("build", [speech, residual])
def test_networks_like_those_of_mlperf_tiny_equal_tflm(
    tmp_path: Path, build: Callable[[Branches], None]
) -> None:
    net = Branches(np.random.default_rng(4), 11, 9, 3)
    build(net)
    (tmp_path / "net.tflite").write_bytes(net.content())
    found = script()["differing_inputs"](tmp_path / "net.tflite", INPUTS)
    assert found == {"exact": 0, "native": 0, "native-portable": 0}


def test_a_form_that_differs_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nets = []
    for seed in (4, 5):
        net = Branches(np.random.default_rng(seed), 11, 9, 3)
        residual(net)
        nets.append(net.content())
    (tmp_path / "net.tflite").write_bytes(nets[0])
    found = script()
    other = emit(found["read_graph"](nets[1]), "network")
    monkeypatch.setitem(found["differing_inputs"].__globals__, "emit", lambda *_: other)
    differing = found["differing_inputs"](tmp_path / "net.tflite", INPUTS)
    assert differing["exact"] == 0
    assert differing["native"] == differing["native-portable"] > 0


def test_inputs_are_noise_smooth_and_extreme() -> None:
    drawn = script()["draw_inputs"]((1, 40, 10, 1), 9, 0)
    assert drawn.shape == (9, 40, 10, 1)
    assert set(np.unique(drawn[2])) == {0, 255}
    steps = np.abs(np.diff(drawn.astype(int), axis=1)).mean(axis=(1, 2, 3))
    assert steps[1] < steps[0] / 3
    assert script()["draw_inputs"]((1, 640), 3, 0).shape == (3, 640)
