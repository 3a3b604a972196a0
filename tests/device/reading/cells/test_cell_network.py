"""What a network says of cells is judged without guessing."""

import numpy as np
import pytest

from device.reading.cells.cell_network import NO_DIGIT, CellNetwork
from lenet_edge.network.calibration import Calibration

LABELS = (*"0123456789", NO_DIGIT)


class _Unused:
    """A network that is never run: the logits are given."""

    name = "unused"

    def __enter__(self) -> "_Unused":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def predict(self, images: np.ndarray) -> np.ndarray:
        raise AssertionError("no picture is judged here")


def _network(labels: tuple[str, ...] = LABELS) -> CellNetwork:
    return CellNetwork(_Unused(), Calibration(1.0, -2.0), labels)


def _logits(**high: float) -> np.ndarray:
    logits = np.zeros((1, len(LABELS)), np.float32)
    for name, value in high.items():
        logits[0, LABELS.index(name.removeprefix("d"))] = value
    return logits


def test_a_clear_digit_is_accepted() -> None:
    found = _network().judge(_logits(d7=9))
    assert (found.labels[0], found.rejected[0]) == (7, False)
    assert found.quality[0] > 0.9


def test_the_class_for_no_digit_is_never_a_label() -> None:
    found = _network().judge(_logits(none=9, d3=4))
    assert (found.labels[0], found.rejected[0]) == (3, True)


def test_two_digits_alike_are_rejected() -> None:
    assert _network().judge(_logits(d3=9, d8=9.01, d5=9)).rejected[0]


def test_logits_that_are_all_alike_are_rejected() -> None:
    assert _network().judge(_logits(d7=1)).rejected[0]


@pytest.mark.parametrize("judge", ["judge_mean", "judge_least_certain"])
@pytest.mark.parametrize("threshold", [None, -2.0])
def test_looks_that_see_different_digits_are_rejected(judge: str, threshold: float | None) -> None:
    sure, other = _logits(d7=20), _logits(d1=9)
    decide = getattr(CellNetwork(_Unused(), Calibration(1.0, -2.0, threshold), LABELS), judge)
    assert not decide(np.stack([sure] * 3)).rejected[0]
    assert decide(np.stack([sure] * 2 + [other])).rejected[0]


def test_the_least_certain_look_decides_by_its_own_threshold() -> None:
    looks = np.stack([_logits(d7=20), _logits(d7=20), _logits(d7=3)])
    score = -3 * (1 - 1 / len(LABELS))
    for threshold, rejected in ((score - 0.1, True), (score + 0.1, False)):
        network = CellNetwork(_Unused(), Calibration(1.0, -8.0, threshold), LABELS)
        found = network.judge_least_certain(looks)
        assert found.rejected[0] == rejected
        assert found.scores[0] == pytest.approx(score)


@pytest.mark.parametrize(("threshold", "rejected"), [(-12.0, False), (-14.0, True)])
def test_the_mean_of_the_looks_decides_where_a_layout_was_chosen(
    threshold: float, rejected: bool
) -> None:
    looks = np.stack([_logits(d7=20), _logits(d7=20), _logits(d7=3)])
    for of_looks in (None, -1.0):
        network = CellNetwork(_Unused(), Calibration(1.0, threshold, of_looks), LABELS)
        assert network.judge_mean(looks).rejected[0] == rejected
    without = CellNetwork(_Unused(), Calibration(1.0, threshold), LABELS)
    assert without.judge_least_certain(looks).rejected[0] == rejected


def test_quality_rises_with_the_distance_from_the_threshold() -> None:
    found = [_network().judge(_logits(d7=value)).quality[0] for value in (2, 4, 6, 9)]
    assert found == sorted(set(found))
