"""A recorded margin must be as good as the one that is chosen again."""

from pathlib import Path

import numpy as np
import pytest

from lenet_edge.data.datasets import Dataset
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.network.predictor import Logits
from lenet_edge.network.second_look import LOOKS, SecondLook
from lenet_edge.pipeline.calibration_step import calibrate
from lenet_edge.verify.margin_check import check_margin, compare_margins
from tests.lenet_edge.verify.foreign import sealed_again

COUNT = 1000
LABELS = np.zeros(COUNT, np.intp)


def looks() -> Logits:
    """Return the looks at 1,000 digits with leads of 1, 2, 3 ... steps of 1.

    The first look is wrong about the first five, and the second is right about everything.
    """
    values = np.zeros((LOOKS, COUNT, 3), np.float32)
    leads = np.arange(1, COUNT + 1)
    values[0, :, 0] = np.minimum(leads, 255)
    values[0, :5] = np.roll(values[0, :5], 1, axis=1)
    values[1:, :, 0] = 200
    return values


@pytest.mark.parametrize(
    ("margin", "asked_again", "holds"),
    [
        (21, 0.02, True),
        (22, 0.021, True),
        (23, 0.022, False),
        (21, 0.01, False),
        (5, 0.004, True),
        (4, 0.003, False),
    ],
)
def test_only_a_margin_that_is_as_good_passes(margin: int, asked_again: float, holds: bool) -> None:
    check = compare_margins(SecondLook(margin, 1.0, asked_again), looks(), LABELS)
    assert check.holds is holds
    assert f"recorded: margin {margin}" in check.detail
    assert "chosen: margin 21, 1,000 right, 20 looked at again" in check.detail


def test_what_the_build_chose_passes_and_another_margin_fails(
    shipped: Bundle, tmp_path: Path, digits: Dataset
) -> None:
    chosen = calibrate(shipped.path(INT8_FILE).read_bytes(), digits).second_look
    facts = {"hashes": digits.hashes, "name": digits.name}
    right = sealed_again(
        shipped, tmp_path / "right", second_look=chosen.to_manifest(), dataset=facts
    )
    assert check_margin(right, digits, whole=True).holds is True
    larger = {**chosen.to_manifest(), "margin": chosen.margin + 60}
    wrong = sealed_again(shipped, tmp_path / "wrong", second_look=larger, dataset=facts)
    assert check_margin(wrong, digits, whole=True).holds is False
    part = check_margin(right, digits, whole=False)
    assert part.holds is None
    assert "leave out --limit" in part.detail


def test_a_margin_of_other_images_is_not_judged(shipped: Bundle, digits: Dataset) -> None:
    assert check_margin(shipped, digits, whole=True).holds is None
    assert check_margin(shipped, None, whole=True).holds is None


def test_an_invalid_second_look_fails(shipped: Bundle, tmp_path: Path) -> None:
    wrong = sealed_again(shipped, tmp_path / "b", second_look={"margin": -1})
    assert check_margin(wrong, None, whole=True).holds is False
