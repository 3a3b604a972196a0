"""The score prefers pure readings of many digits, and plain pages leave nothing to ask."""

from collections.abc import Sequence

import numpy as np
import pytest

from device.reading.digits.recognition import Recognizer, Shape
from device.reading.flow import Clock, Flow
from device.reading.hypotheses import QUESTIONS, Hypothesis, Trial, digit_score, evidence
from device.reading.options import ReadingOptions
from device.reading.picture import WorkPicture
from device.reading.reader import Reader
from lenet_edge.network.calibration import Calibration
from tests.device.reading.pages import page


def shapes(labels: str, side: int = 30) -> list[Shape]:
    """Return shapes side by side: digits, and rejected ones for question marks."""
    picture = np.zeros((28, 28), np.uint8)
    return [
        Shape((40 * i, 0, side, side), 0 if c == "?" else int(c), 1.0, c == "?", picture)
        for i, c in enumerate(labels)
    ]


@pytest.mark.parametrize(
    ("better", "worse"),
    [("2357", "235?"), ("2357", "2351"), ("235723", "23"), ("23572357", "23?72357"), ("2", "1")],
)
def test_purer_and_longer_readings_score_higher(better: str, worse: str) -> None:
    assert evidence(shapes(better)) > evidence(shapes(worse))


def test_a_few_more_digits_do_not_outweigh_many_rejected_shapes() -> None:
    assert evidence(shapes("2357")) > evidence(shapes("23572????"))


def test_many_shapes_most_of_them_digits_score_higher_than_two_digits() -> None:
    assert evidence(shapes("222222222?")) > evidence(shapes("22"))


def test_no_shapes_score_nothing() -> None:
    assert digit_score([]) == evidence([]) == 0.0


def test_a_plain_page_is_read_once(reader: Reader) -> None:
    picture = WorkPicture(page(), (480, 240))
    recognizer = Recognizer(reader._engine, Calibration.from_manifest(reader.bundle.manifest))
    options = ReadingOptions()
    outcome = Flow(picture, recognizer, options, Clock(0.0))._read(Hypothesis())
    assert alternatives(outcome, options) == []


def outcome_of(reader: Reader, image: np.ndarray) -> Trial:
    picture = WorkPicture(image, (image.shape[1], image.shape[0]))
    recognizer = Recognizer(reader._engine, Calibration.from_manifest(reader.bundle.manifest))
    return Flow(picture, recognizer, ReadingOptions(), Clock(0.0))._read(Hypothesis())


def alternatives(outcome: Trial, options: ReadingOptions) -> Sequence[Hypothesis]:
    return [other for question in QUESTIONS for other, _ in question(outcome, options)]
