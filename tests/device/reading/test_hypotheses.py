"""The score prefers pure readings of many digits, and plain pages leave nothing to ask."""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
import pytest

from device.reading.digits.judge import Judge
from device.reading.digits.recognition import Recognizer
from device.reading.digits.shapes import Shape
from device.reading.flow import Clock, Flow
from device.reading.hypotheses import (
    QUESTIONS,
    Hypothesis,
    Trial,
    digit_score,
    evidence,
    whole_picture,
)
from device.reading.ink.segmentation import Page, Piece
from device.reading.ink.threshold import Ink
from device.reading.options import ReadingOptions
from device.reading.picture import Sheet, WorkPicture
from device.reading.reader import Reader
from device.reading.stages import Stages
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
    recognizer = Recognizer(
        Judge(reader._engine, Calibration.from_manifest(reader.bundle.manifest))
    )
    options = ReadingOptions()
    outcome = Flow(picture, recognizer, options, Clock(0.0))._read(Hypothesis())
    assert alternatives(outcome, options) == []


def test_a_sure_reading_of_many_digits_cannot_be_beaten_by_a_tenth() -> None:
    assert not trial("235723572357", Hypothesis()).can_be_beaten(1.1)
    assert trial("235723572357", Hypothesis()).can_be_beaten(1.05)
    assert trial("23572357235?", Hypothesis()).can_be_beaten(1.1)


def outcome_of(reader: Reader, image: np.ndarray) -> Trial:
    picture = WorkPicture(image, (image.shape[1], image.shape[0]))
    recognizer = Recognizer(
        Judge(reader._engine, Calibration.from_manifest(reader.bundle.manifest))
    )
    return Flow(picture, recognizer, ReadingOptions(), Clock(0.0))._read(Hypothesis())


def alternatives(outcome: Trial, options: ReadingOptions) -> Sequence[Hypothesis]:
    return [other for question in QUESTIONS for other, _ in question(outcome, options)]


def trial(labels: str, hypothesis: Hypothesis, **changes: bool) -> Trial:
    """Return a reading of these shapes; question marks are rejected, ``changes`` are theirs."""
    found = [replace(s, **changes) if s.rejected else s for s in shapes(labels)]
    nothing = np.zeros((100, 100), np.uint8)
    ink = Ink(nothing, nothing, True, 8.0)
    blank = Page(nothing, nothing.astype(np.int32), ())
    stages = Stages(nothing, nothing, ink, ink, blank, found, np.eye(3))
    return Trial(hypothesis, stages, WorkPicture(nothing, (100, 100)))


def test_letters_of_words_do_not_count_against_the_digits_beside_them() -> None:
    assert trial("23????", Hypothesis(), in_word=True).score == trial("23", Hypothesis()).score


def test_a_sure_reading_needs_no_gain_over_an_unsure_one() -> None:
    sure, unsure = trial("23572357", Hypothesis()), trial("2357235?", Hypothesis())
    assert sure.beats(unsure, 1.2)
    assert not sure.beats(sure, 1.2)


def test_a_reading_with_ruled_lines_must_not_lose_the_digits_that_touch_one() -> None:
    best = trial("2357????", Hypothesis())
    strokes = trial("235", Hypothesis(rules=False))
    assert strokes.beats(best, 1.0)
    line = Piece(1, (0, 10, 100, 30), 900, at_edge=True)
    page = replace(strokes.stages.page, edge_pieces=(line,))
    without = replace(strokes, stages=replace(strokes.stages, page=page))
    assert not without.beats(best, 1.0)
    elsewhere = replace(page, edge_pieces=(replace(line, box=(0, 60, 100, 30)),))
    assert replace(strokes, stages=replace(strokes.stages, page=elsewhere)).beats(best, 1.0)


def sheet_with_shadow() -> np.ndarray:
    """Return a picture of a leaning sheet with digits, half of it in shadow, on a dark floor."""
    sheet = np.full((400, 560), 230, np.uint8)
    sheet[:240, :480] = page()
    picture = np.full((700, 900), 70, np.uint8)
    corners = np.array([[140, 90], [760, 170], [720, 610], [90, 520]], np.float32)
    flat = np.array([[0, 0], [560, 0], [560, 400], [0, 400]], np.float32)
    across = cv2.getPerspectiveTransform(flat, corners)
    cv2.warpPerspective(sheet, across, (900, 700), picture, borderMode=cv2.BORDER_TRANSPARENT)
    picture[:, :480] = (picture[:, :480] * 0.5).astype(np.uint8)
    return picture


def test_a_sheet_partly_in_shadow_is_sought_by_its_outline(reader: Reader) -> None:
    picture = sheet_with_shadow()
    doubtful = replace(trial("2????", Hypothesis()), picture=WorkPicture(picture, (900, 700)))
    assert doubtful.picture.has_sheet(Sheet.BRIGHT)
    asked = alternatives(doubtful, ReadingOptions())
    assert any(h.sheet is Sheet.OUTLINED for h in asked)
    assert reader.read(picture).text == "2357"


def test_a_doubtful_sheet_is_laid_flat_before_the_whole_picture_is_read() -> None:
    picture = WorkPicture(sheet_with_shadow(), (900, 700))
    doubtful = replace(trial("2????", Hypothesis()), picture=picture)
    flat, whole = whole_picture(doubtful, ReadingOptions())
    assert flat[0].flat
    assert whole[0].sheet is Sheet.NONE
    laid = replace(doubtful, hypothesis=flat[0])
    assert [h.sheet for h, _ in whole_picture(laid, ReadingOptions())] == [Sheet.NONE]
