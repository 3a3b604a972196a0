"""The digits of a page: joined, split, and accepted or rejected together."""

import cv2
import numpy as np
import pytest

from device.reading.digits.judge import Judge
from device.reading.digits.recognition import Recognizer
from device.reading.ink.segmentation import segment
from device.reading.reader import Reader
from lenet_edge.network.calibration import Calibration
from tests.device.reading.pages import page


@pytest.fixture
def recognizer(reader: Reader) -> Recognizer:
    return Recognizer(Judge(reader._engine, Calibration.from_manifest(reader.bundle.manifest)))


def test_the_digits_of_a_page_are_found_and_the_time_is_told(recognizer: Recognizer) -> None:
    ink = 225 - page()
    found, normalize_ms, infer_ms = recognizer.find(segment(ink, (ink > 99) * np.uint8(255)))
    accepted = sorted((s.box[0], s.label) for s in found if not s.rejected)
    assert [label for _, label in accepted] == [2, 3, 5, 7]
    assert normalize_ms > 0 < infer_ms


def test_a_page_without_ink_has_no_shapes(recognizer: Recognizer) -> None:
    nothing = np.zeros((50, 50), np.uint8)
    assert recognizer.find(segment(nothing, nothing)) == ([], 0.0, 0.0)


def test_a_percent_sign_is_one_sign_of_three_pieces(recognizer: Recognizer) -> None:
    ink = np.zeros((120, 240), np.uint8)
    for digit, x in (("2", 20), ("5", 70)):
        cv2.putText(ink, digit, (x, 90), cv2.FONT_HERSHEY_SIMPLEX, 2.2, 255, 5, cv2.LINE_AA)
    cv2.line(ink, (175, 45), (145, 92), 255, 5, cv2.LINE_AA)
    for x, y in ((146, 55), (175, 83)):
        cv2.circle(ink, (x, y), 7, 255, 4, cv2.LINE_AA)
    found, *_ = recognizer.find(segment(ink, (ink > 99) * np.uint8(255)))
    assert [s.label for s in sorted(found, key=lambda s: s.box) if not s.rejected] == [2, 5]
    assert sum(s.sign for s in found) == 3
