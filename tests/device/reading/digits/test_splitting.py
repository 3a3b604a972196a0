"""Touching digits are split, unless this is a page of non-digits."""

from dataclasses import replace

import cv2
import numpy as np

from device.reading.digits.judge import Judge
from device.reading.digits.shapes import Shape
from device.reading.digits.splitting import Splitter, replace_by_parts
from lenet_edge.network.calibration import Calibration
from lenet_edge.network.predictor import Images, Logits
from tests.device.reading.digits.shapes_in_a_row import STROKE, row


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


def test_touching_digits_are_split_though_one_of_them_is_rejected() -> None:
    crop = np.zeros((60, 92), np.uint8)
    cv2.ellipse(crop, (24, 30), (14, 24), 0, 0, 360, 255, 9)
    cv2.ellipse(crop, (68, 30), (16, 26), 0, 0, 360, 255, 3)
    cv2.line(crop, (40, 30), (52, 30), 255, 3)
    whole = Shape((0, 0, 92, 60), 7, 0.1, True, STROKE)
    splitter = Splitter(Judge(OnlyBold(), Calibration(1.0, -4.0)))
    parts = splitter.split(crop, whole, -3.0, None)
    assert [part.rejected for part in parts] == [False, True]


def test_on_a_page_of_non_digits_shapes_stay_whole() -> None:
    digit, none = row([False, True], [50, 50])
    half_a_digit = Shape((0, 0, 60, 50), 7, 0.2, True, STROKE, parts=(digit, none))
    assert replace_by_parts([half_a_digit, none, none, none, digit])[0] is half_a_digit
    assert replace_by_parts([half_a_digit, digit, digit, digit])[:2] == [digit, none]


def test_a_page_on_which_all_digits_touch_is_a_page_of_digits() -> None:
    part = Shape((0, 0, 30, 50), 3, 0.9, False, np.zeros((28, 28), np.uint8))
    pair = replace(part, box=(0, 0, 60, 50), rejected=True, parts=(part, part))
    uncut = replace(part, box=(80, 0, 60, 50), rejected=True)
    assert len(replace_by_parts([pair, pair, pair, uncut])) == 7
    assert len(replace_by_parts([pair, uncut, uncut, uncut])) == 4
