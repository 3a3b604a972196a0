"""The script that judges networks without test images, and says what a setting did."""

import runpy
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet_edge.data.idx import read_idx
from tests.conftest import REPOSITORY


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.syspath_prepend(str(REPOSITORY / "benchmarks"))
    return runpy.run_path(str(REPOSITORY / "benchmarks" / "judge_networks.py"))


def test_a_setting_is_judged_by_the_mean_of_all_networks_with_each_value(
    script: dict[str, Any],
) -> None:
    """``x`` and ``y`` change together; only the gentle networks name ``z``."""
    judged = []
    for number, (forms, gentle) in enumerate([(0, False), (1, False), (0, True), (1, True)]):
        settings = {"forms": forms, "x": gentle, "y": not gentle, "fixed": 3}
        network = script["Network"](str(number), b"", settings | ({"z": 1} if gentle else {}))
        judged.append((network, script["Judgement"](*[number / 4] * 7)))
    found = {name: (count, mean.held_back) for name, count, mean in script["effects"](judged)}
    assert found == {
        "forms 0": (2, 1 / 4),
        "forms 1": (2, 2 / 4),
        "x False, y True, z preset's": (2, 0.5 / 4),
        "x True, y False, z 1": (2, 2.5 / 4),
    }


def test_images_that_are_held_out_can_be_read_again(script: dict[str, Any], tmp_path: Path) -> None:
    images = np.arange(2 * 28 * 28).reshape(2, 28, 28).astype(np.uint8)
    (tmp_path / "images").write_bytes(script["idx"](images))
    np.testing.assert_array_equal(read_idx(tmp_path / "images", 3).values, images)
