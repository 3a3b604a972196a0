"""A verdict on a shape depends on what stands around it."""

import cv2
import numpy as np
from numpy.typing import NDArray

from device.reading.digits.recognition import Found, Recognizer, _fall_apart
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.predictor import Images, Logits

STROKE = np.zeros((28, 28), np.uint8)
STROKE[4:24, 13:15] = 255


class OnlyBold:
    """Takes narrow pictures for a 7, surely only where strokes are bold, and wide ones for none."""

    name = "only bold"

    def predict(self, images: Images) -> Logits:
        wide = ((images > 99).any(1).sum(1) > 17)[:, None]
        bold = (images.mean((1, 2)) > 40)[:, None]
        surely = np.where(wide, 0, np.where(bold, 9, 3))
        return np.asarray(np.eye(10)[7] * surely, np.float32)

    def __enter__(self) -> "OnlyBold":
        return self

    def __exit__(self, *_: object) -> None:
        pass


RECOGNIZER = Recognizer(OnlyBold(), Calibration(1.0, -4.0))


def row(rejected: list[bool], heights: list[int], label: int = 7) -> list[Found]:
    return [
        Found((60 * i, 0, 30, height), label, 0.9, no, STROKE, score=-3.5)
        for i, (no, height) in enumerate(zip(rejected, heights, strict=True))
    ]


def verdicts(found: list[Found]) -> NDArray[np.bool_]:
    return np.array([f.rejected for f in RECOGNIZER._reconsider_among(found)])


def test_one_doubtful_shape_among_many_digits_of_its_size_is_a_digit() -> None:
    assert not verdicts(row([False] * 9 + [True], [50] * 10)).any()


def test_of_another_size_it_is_one_too() -> None:
    assert not verdicts(row([False] * 9 + [True], [50] * 9 + [20])).any()


def test_but_a_stroke_of_another_size_is_none() -> None:
    assert verdicts(row([False] * 9 + [True], [50] * 9 + [20], label=1)).sum() == 1


def test_many_doubtful_shapes_among_digits_stay_rejected() -> None:
    assert verdicts(row([False] * 5 + [True] * 5, [50] * 10)).sum() == 5


def strangers(score: float, accepted: list[float]) -> list[bool]:
    """Tell which shapes of these scores are still accepted among six rejected of another."""
    found = [
        Found((60 * i, 0, 30, 50), 7, 0.999, i < 6, STROKE, score=-value)
        for i, value in enumerate([score] * 6 + accepted)
    ]
    return [not f.rejected for f in RECOGNIZER._among_others(found)[6:]]


def test_among_scribbles_that_look_a_little_like_digits_only_clear_digits_are_digits() -> None:
    assert strangers(1.5, [5.0, 7.0, 10.0]) == [False, False, True]


def test_among_letters_that_look_like_no_digit_whatever_passes_is_one() -> None:
    assert strangers(0.1, [5.0, 7.0, 10.0]) == [True, True, True]


def test_however_far_the_rejected_reach_a_very_clear_digit_is_one() -> None:
    assert strangers(3.9, [7.0, 10.0]) == [False, True]


def test_two_that_touch_are_parted_though_one_is_no_good_digit() -> None:
    crop = np.zeros((60, 92), np.uint8)
    cv2.ellipse(crop, (24, 30), (14, 24), 0, 0, 360, 255, 9)
    cv2.ellipse(crop, (68, 30), (16, 26), 0, 0, 360, 255, 3)
    cv2.line(crop, (40, 30), (52, 30), 255, 3)
    whole = Found((0, 0, 92, 60), 7, 0.1, True, STROKE)
    parts = RECOGNIZER._parts(crop, whole, -3.0)
    assert [part.rejected for part in parts] == [False, True]


def test_on_a_page_of_something_else_such_ink_stays_whole() -> None:
    digit, none = row([False, True], [50, 50])
    half_a_digit = Found((0, 0, 60, 50), 7, 0.2, True, STROKE, parts=(digit, none))
    assert _fall_apart([half_a_digit, none, none, none, digit])[0] is half_a_digit
    assert _fall_apart([half_a_digit, digit, digit, digit])[:2] == [digit, none]
