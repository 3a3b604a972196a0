"""The stages of one picture agree with each other and with its reading."""

import cv2
import numpy as np

from device.reading.page.perspective import mapped_boxes
from device.reading.reader import Reader
from tests.device.reading.pages import page


def test_all_stages_have_one_size(reader: Reader) -> None:
    _, stages = reader.read_stages(page())
    shape = stages.image.shape[:2]
    masks = (stages.gray, stages.ink.soft, stages.ink.mask, stages.unruled.mask, stages.page.labels)
    assert {mask.shape for mask in masks} == {shape}


def test_the_homography_maps_shapes_to_the_digits_of_the_reading(reader: Reader) -> None:
    small = cv2.resize(page(), (240, 120), interpolation=cv2.INTER_AREA)
    reading, stages = reader.read_stages(np.asarray(small, np.uint8))
    assert stages.image.shape != small.shape
    boxes = mapped_boxes([s.box for s in stages.shapes], stages.homography, 240, 120)
    assert sorted(boxes) == sorted(digit.box for digit in reading.digits)


def test_a_ruled_line_is_in_the_ink_and_not_in_what_is_read(reader: Reader) -> None:
    ruled = page()
    cv2.line(ruled, (0, 40), (480, 40), 130, 2)
    _, stages = reader.read_stages(ruled)
    assert (stages.ink.mask[38:43] > 0).mean() > 0.3
    assert not stages.unruled.mask[38:43].any()
