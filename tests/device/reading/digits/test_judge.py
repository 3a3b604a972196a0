"""The network's verdicts, and its second look at doubtful digits."""

from dataclasses import replace
from typing import Any

import numpy as np

from device.reading.digits.judge import Judge
from device.reading.digits.shapes import Shape
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.network.second_look import SecondLook
from tests.device.reading.digits.shapes_in_a_row import STROKE


class Wavering:
    """A network that sees a 1, almost a 7, in a stroke, and clearly a 7 if the stroke is moved."""

    name = "wavering"

    def __init__(self) -> None:
        self.calls: list[int] = []

    def predict(self, images: Images) -> Logits:
        self.calls.append(len(images))
        moved = ~(images[:, 4:24, 13:15] > 0).all((1, 2)) | (images[:, :4] > 0).any((1, 2))
        logits = np.zeros((len(images), 10), np.float32)
        logits[:, 1] = np.where(moved, 2, 9)
        logits[:, 7] = np.where(moved, 10, 8)
        return logits

    def __enter__(self) -> "Wavering":
        return self

    def __exit__(self, *_: object) -> None:
        pass


def doubtful_stroke(**changes: Any) -> Shape:
    return replace(Shape((0, 0, 9, 50), 1, 0.7, False, STROKE, doubtful=True), **changes)


def test_doubtful_digits_are_looked_at_again_in_one_call() -> None:
    network = Wavering()
    rule = SecondLook(margin=20, step=0.1, asked_again=0.01)
    judge = Judge(network, Calibration(1.0, -4.0), rule)
    assert judge.verdicts(STROKE[None]).doubtful.tolist() == [True]
    network.calls.clear()
    sure, rejected = doubtful_stroke(doubtful=False), doubtful_stroke(rejected=True)
    found = judge.look_again([doubtful_stroke(), sure, rejected, doubtful_stroke()])
    assert network.calls == [5 * 2]
    assert [s.label for s in found] == [7, 1, 1, 7]
    assert found[0].confidence > 0.95
    assert found[1:3] == [sure, rejected]
    assert not found[0].doubtful
    network.calls.clear()
    assert judge.look_again(found) == found
    assert network.calls == [], "nothing is looked at a third time"


def test_a_network_without_a_second_look_is_never_in_doubt() -> None:
    network = Wavering()
    judge = Judge(network, Calibration(1.0, -4.0))
    assert judge.verdicts(STROKE[None]).doubtful.tolist() == [False]
    assert judge.look_again([doubtful_stroke()]) == [doubtful_stroke()]
    assert network.calls == [1]
