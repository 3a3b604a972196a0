"""A picture is turned only if that reads clearly better, and its boxes are turned back."""

import numpy as np
import pytest

from device.frames.frame import Frame
from device.reading.orientation import read_turned
from device.reading.result import Digit, Line, Reading
from device.reading.stages import Stages
from lenet_edge.core.geometry import EDGES, Box, ink_box

PICTURE = np.zeros((60, 100), np.uint8)
PICTURE[10:25, 70:90] = 255
MARK: Box = (70, 10, 20, 15)


class FakeReader:
    """Reads one digit around the ink, with a confidence for each orientation in turn."""

    def __init__(self, confidences: list[float], labels: str = "7777", rejected: bool = False):
        self._verdicts = list(zip(confidences, labels, strict=True))
        self._rejected = rejected
        self.sizes: list[tuple[int, int] | None] = []

    def __call__(self, frame: Frame) -> tuple[Reading, Stages]:
        confidence, label = self._verdicts[len(self.sizes)]
        self.sizes.append(frame.size)
        height, width = frame.image.shape
        x, y, w, h = box = ink_box(frame.image)
        distances = x, y, width - x - w, height - y - h
        cut_off = frozenset({max(zip(distances, EDGES, strict=True))[1]})  # An edge of its own.
        digits = [Digit(label, confidence, box, self._rejected, frame.image, cut_off)]
        if label == "1":
            digits.append(Digit("7", 0.5, ink_box(frame.image), False, frame.image))
        lines = (Line(tuple(digits), cut_off),)
        reading = Reading("", 0, 0.0, width, height, lines, {})
        return reading, None  # type: ignore[return-value]


def read(reader: FakeReader) -> Reading:
    return read_turned(Frame(PICTURE, 0.0, 0, "picture", (200, 120)), reader)[0]


@pytest.mark.parametrize("best", range(4))
def test_the_best_orientation_is_kept_and_its_boxes_are_turned_back(best: int) -> None:
    reader = FakeReader([0.9 if turn == best else 0.3 for turn in range(4)])
    reading = read(reader)
    assert reading.digits[0].confidence == 0.9
    assert reading.digits[0].box == MARK
    assert reading.digits[0].cut_off == reading.cut_off == {"left"}
    assert (reading.width, reading.height) == (100, 60)
    assert reader.sizes == [(200, 120), (120, 200), (200, 120), (120, 200)]


def test_a_turn_that_reads_hardly_better_is_not_made() -> None:
    assert read(FakeReader([0.9, 0.94, 0.94, 0.94])).digits[0].confidence == 0.9


def test_rejected_digits_score_nothing() -> None:
    reader = FakeReader([0.2, 0.99, 0.99, 0.99], rejected=True)
    assert read(reader).digits[0].confidence == 0.2


def test_ones_do_not_count_beside_other_digits() -> None:
    reader = FakeReader([0.6, 0.99, 0.3, 0.3], labels="7177")
    assert read(reader).digits[0].confidence == 0.6
