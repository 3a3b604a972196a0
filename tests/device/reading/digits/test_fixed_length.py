"""A line with a known number of digits: touching digits are cut, doubtful ones rejected."""

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest

from device.demo.scenes import make_scene
from device.reading.digits.fixed_length import fit_line
from device.reading.digits.judge import Judge
from device.reading.digits.shapes import Shape
from device.reading.ink.segmentation import segment
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from lenet_edge.network.second_look import MAX_MARGIN, all_looks

NOTHING = segment(np.zeros((200, 400), np.uint8), np.zeros((200, 400), np.uint8))


class Unasked(Judge):
    """A judge that must not be asked."""

    def __init__(self) -> None:
        pass

    def verdicts(self, pictures: object) -> Any:
        raise AssertionError("no shape here may be cut")


def line(*confidences: float, wide: float = 0.7) -> list[Shape]:
    """Return digits side by side, one for each confidence."""
    picture = np.zeros((28, 28), np.uint8)
    return [
        Shape((60 * i, 50, round(50 * wide), 50), i, confidence, False, picture)
        for i, confidence in enumerate(confidences)
    ]


def labels(found: list[Shape]) -> list[int]:
    return [f.label for f in found if not f.rejected]


def test_the_least_certain_of_too_many_digits_is_rejected() -> None:
    found = fit_line(line(0.99, 0.98, 0.6, 0.97, 0.999), 4, NOTHING, Unasked())
    assert labels(found) == [0, 1, 3, 4]
    assert len(found) == 5


def test_certain_digits_are_not_rejected() -> None:
    found = line(0.99, 0.6, 0.98, 0.97, 0.999)
    assert fit_line(found, 3, NOTHING, Unasked()) == found


def test_a_line_with_the_expected_number_stays_as_it_is() -> None:
    found = line(0.5, 0.6, 0.7)
    assert fit_line(found, 3, NOTHING, Unasked()) == found
    assert fit_line([], 3, NOTHING, Unasked()) == []


def test_good_digits_are_not_cut_to_replace_a_lost_one() -> None:
    found = line(0.99, 0.98, 0.97)
    assert fit_line(found, 4, NOTHING, Unasked()) == found


@pytest.mark.parametrize("seed", [504, 1020, 1325, 1684])
def test_touching_digits_are_separated_if_their_number_is_known(reader: Reader, seed: int) -> None:
    scene = make_scene(seed, "tiny", ["touching"])
    (written,) = scene.lines
    reading = reader.read(scene.image, ReadingOptions(expected=len(written)))
    assert reading.text == written
    centres = [x + w / 2 for x, _, w, _ in (digit.box for digit in reading.digits)]
    assert centres == sorted(centres)


def test_digits_that_are_cut_apart_get_a_second_look(reader: Reader) -> None:
    ink = np.zeros((100, 160), np.uint8)
    for digit, x in (("2", 30), ("3", 63)):
        cv2.putText(ink, digit, (x, 75), cv2.FONT_HERSHEY_SIMPLEX, 2.0, 255, 6, cv2.LINE_AA)
    page = segment(ink, ink)
    (piece,) = page.pieces
    whole = Shape(piece.box, 8, 0.5, True, np.zeros((28, 28), np.uint8))
    rule = reader._second_look
    assert rule is not None
    always = replace(rule, margin=MAX_MARGIN)
    judge = Judge(reader._engine, reader._calibration, always)
    found = fit_line([whole], 2, page, judge)
    second = always.mean(all_looks(reader._engine, np.stack([s.picture for s in found])))
    assert labels(found) == [2, 3]
    assert not any(s.doubtful for s in found)
    confidence = reader._calibration.confidence(second)
    np.testing.assert_allclose([s.confidence for s in found], confidence, atol=1e-4)
