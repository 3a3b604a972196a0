"""Whether a shape is accepted depends on the network and on the other shapes of the page."""

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from device.reading.digits.recognition import (
    Recognizer,
    Shape,
    _reject_line_ends,
    _reject_words,
    _replace_by_parts,
)
from device.reading.ink.lattice import Lattice
from device.reading.ink.segmentation import Page
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.predictor import Images, Logits
from lenet_edge.network.second_look import SecondLook

STROKE = np.zeros((28, 28), np.uint8)
STROKE[4:24, 13:15] = 255


class OnlyBold:
    """A network that sees a 7 in narrow pictures, clearly if bold, and rejects wide ones."""

    name = "only bold"

    def predict(self, images: Images) -> Logits:
        wide = ((images > 99).any(1).sum(1) > 17)[:, None]
        bold = (images.mean((1, 2)) > 40)[:, None]
        logit = np.where(wide, 0, np.where(bold, 9, 3))
        return np.asarray(np.eye(10)[7] * logit, np.float32)

    def __enter__(self) -> "OnlyBold":
        return self

    def __exit__(self, *_: object) -> None:
        pass


RECOGNIZER = Recognizer(OnlyBold(), Calibration(1.0, -4.0))


def row(rejected: list[bool], heights: list[int], label: int = 7) -> list[Shape]:
    return [
        Shape((60 * i, 0, 30, height), label, 0.9, no, STROKE, score=-3.5)
        for i, (no, height) in enumerate(zip(rejected, heights, strict=True))
    ]


def verdicts(found: list[Shape]) -> NDArray[np.bool_]:
    return np.array([f.rejected for f in RECOGNIZER._accept_by_context(found)])


def test_one_doubtful_shape_among_many_digits_of_its_size_is_a_digit() -> None:
    assert not verdicts(row([False] * 9 + [True], [50] * 10)).any()


@pytest.mark.parametrize("label", [1, 7])
def test_a_doubtful_shape_of_a_size_that_no_digit_has_stays_rejected(label: int) -> None:
    assert verdicts(row([False] * 9 + [True], [50] * 9 + [20], label)).sum() == 1


def test_a_doubtful_shape_of_the_size_of_a_small_digit_is_a_digit_too() -> None:
    assert not verdicts(row([False] * 9 + [True], [50] * 8 + [20] * 2)).any()


def test_signs_that_look_like_no_digit_raise_no_doubt() -> None:
    signs = [replace(s, confidence=0.1, score=-0.1) for s in row([True] * 6, [50] * 6)]
    found = verdicts(row([False] * 9 + [True], [50] * 10) + signs)
    assert not found[:10].any()
    assert found[10:].all()


def test_many_doubtful_shapes_among_digits_stay_rejected() -> None:
    assert verdicts(row([False] * 5 + [True] * 5, [50] * 10)).sum() == 5


def test_among_many_doubtful_shapes_those_in_a_number_of_digits_are_digits() -> None:
    number = [
        replace(s, box=(60 * i, 200, 50, 50)) for i, s in enumerate(row([False] * 3, [50] * 3))
    ]
    number[1] = replace(number[1], rejected=True)
    others = [replace(s, box=(120 * i, 0, 50, 50)) for i, s in enumerate(row([True] * 6, [50] * 6))]
    found = verdicts(number + others)
    assert found.tolist() == [False] * 3 + [True] * 6


def test_what_holds_a_digit_is_no_letter_of_a_word() -> None:
    boxes = [replace(s, box=(60 * i, 0, 50, 60)) for i, s in enumerate(row([True] * 4, [60] * 4))]
    digits = [
        replace(s, box=(60 * i + 15, 10, 20, 40)) for i, s in enumerate(row([False] * 4, [40] * 4))
    ]
    assert all(s.in_word for s in _reject_words(boxes))
    assert _reject_words([*boxes, *digits]) == [*boxes, *digits]


def test_beside_words_a_doubtful_shape_is_a_digit_only_in_a_cell() -> None:
    word = [replace(s, box=(60 * i, 200, 50, 50)) for i, s in enumerate(row([True] * 3, [50] * 3))]
    word[:2] = [replace(s, confidence=0.1, score=-0.1) for s in word[:2]]
    found = [*row([False] * 9, [50] * 9), *word]
    assert all(s.rejected for s in RECOGNIZER._accept_by_context(found)[9:])
    assert not RECOGNIZER._accept_by_context(found, in_cells=True)[11].rejected


def strangers(score: float, accepted: list[float]) -> list[bool]:
    """Return which shapes of these scores are still accepted among six rejected ones."""
    found = [
        Shape((60 * i, 0, 30, 50), 7, 0.999, i < 6, STROKE, score=-value)
        for i, value in enumerate([score] * 6 + accepted)
    ]
    return [not f.rejected for f in RECOGNIZER._stricter_among_strangers(found)[6:]]


def test_among_scribbles_that_look_a_little_like_digits_only_clear_digits_are_accepted() -> None:
    assert strangers(1.5, [5.0, 7.0, 10.0]) == [False, False, True]


def test_among_letters_that_look_like_no_digit_every_accepted_shape_stays_accepted() -> None:
    assert strangers(0.1, [5.0, 7.0, 10.0]) == [True, True, True]


def test_a_score_of_twice_the_threshold_is_always_accepted() -> None:
    assert strangers(3.9, [7.0, 10.0]) == [False, True]


def test_among_letters_a_shape_in_a_number_of_clear_digits_is_one() -> None:
    letters = [Shape((40 * i, 90, 30, 50), 7, 0.2, True, STROKE, score=-1.5) for i in range(6)]
    number = [
        Shape((40 * i, 0, 30, 50), 7, confidence, False, STROKE, score=-9.0)
        for i, confidence in enumerate([0.999, 0.9, 0.999])
    ]
    alone = replace(number[1], box=(400, 0, 30, 50))
    found = RECOGNIZER._stricter_among_strangers([*letters, *number, alone])
    assert [f.rejected for f in found[6:]] == [False, False, False, True]


@pytest.mark.parametrize(
    ("height", "width", "left"), [(50, 2, True), (50, 4, False), (20, 2, False)]
)
def test_a_1_much_thinner_than_the_pen_is_what_is_left_of_a_line(
    height: int, width: int, left: bool
) -> None:
    # STROKE is 2 of 20 pixels wide, so that the pen of digits 50 high is about 5.
    labels = np.zeros((60, 400), np.int32)
    for y in range(height):  # It leans: its box is wider than the stroke.
        labels[y, 300 + y // 5 : 300 + y // 5 + width] = 1
    one = Shape((300, 0, width + height // 5, height), 1, 0.99, False, STROKE)
    soft = np.zeros(labels.shape, np.uint8)
    digits = row([False] * 3, [50] * 3)
    found = _reject_line_ends([*digits, one], Page(soft, labels, ()))
    assert [f.rejected for f in found] == [False] * 3 + [left]
    cells = Page(soft, labels, (), lattice=Lattice((60, 400), (), (), ()))
    assert len(_reject_line_ends([*digits, one], cells)) == 4 - left


def test_touching_digits_are_split_though_one_of_them_is_rejected() -> None:
    crop = np.zeros((60, 92), np.uint8)
    cv2.ellipse(crop, (24, 30), (14, 24), 0, 0, 360, 255, 9)
    cv2.ellipse(crop, (68, 30), (16, 26), 0, 0, 360, 255, 3)
    cv2.line(crop, (40, 30), (52, 30), 255, 3)
    whole = Shape((0, 0, 92, 60), 7, 0.1, True, STROKE)
    parts = RECOGNIZER._split(crop, whole, -3.0)
    assert [part.rejected for part in parts] == [False, True]


def test_on_a_page_of_non_digits_shapes_stay_whole() -> None:
    digit, none = row([False, True], [50, 50])
    half_a_digit = Shape((0, 0, 60, 50), 7, 0.2, True, STROKE, parts=(digit, none))
    assert _replace_by_parts([half_a_digit, none, none, none, digit])[0] is half_a_digit
    assert _replace_by_parts([half_a_digit, digit, digit, digit])[:2] == [digit, none]


def test_a_page_on_which_all_digits_touch_is_a_page_of_digits() -> None:
    part = Shape((0, 0, 30, 50), 3, 0.9, False, np.zeros((28, 28), np.uint8))
    pair = replace(part, box=(0, 0, 60, 50), rejected=True, parts=(part, part))
    uncut = replace(part, box=(80, 0, 60, 50), rejected=True)
    assert len(_replace_by_parts([pair, pair, pair, uncut])) == 7
    assert len(_replace_by_parts([pair, uncut, uncut, uncut])) == 4


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
    recognizer = Recognizer(network, Calibration(1.0, -4.0), rule)
    assert recognizer.judge(STROKE[None]).doubtful.tolist() == [True]
    network.calls.clear()
    sure, rejected = doubtful_stroke(doubtful=False), doubtful_stroke(rejected=True)
    found = recognizer.look_again([doubtful_stroke(), sure, rejected, doubtful_stroke()])
    assert network.calls == [5 * 2]
    assert [s.label for s in found] == [7, 1, 1, 7]
    assert found[0].confidence > 0.95
    assert found[1:3] == [sure, rejected]
    assert not found[0].doubtful
    network.calls.clear()
    assert recognizer.look_again(found) == found
    assert network.calls == [], "nothing is looked at a third time"


def test_a_network_without_a_second_look_is_never_in_doubt() -> None:
    network = Wavering()
    recognizer = Recognizer(network, Calibration(1.0, -4.0))
    assert recognizer.judge(STROKE[None]).doubtful.tolist() == [False]
    assert recognizer.look_again([doubtful_stroke()]) == [doubtful_stroke()]
    assert network.calls == [1]


def test_letters_that_look_like_digits_are_rejected_in_words() -> None:
    def shape(left: int, *, rejected: bool) -> Shape:
        return Shape((left, 10, 20, 30), 0, 1.0, rejected, np.zeros((28, 28), np.uint8))

    word = [shape(25 * i, rejected=i != 1) for i in range(4)]
    number = [shape(200 + 25 * i, rejected=i == 1) for i in range(4)]
    judged = _reject_words([*word, *number])
    assert [s.rejected for s in judged] == [True] * 4 + [False, True, False, False]
    assert [s.in_word for s in judged] == [True] * 4 + [False] * 4
