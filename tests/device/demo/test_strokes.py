"""Written digits: as high as asked, as thick as the pen, and different each time."""

import cv2
import numpy as np
import pytest

from device.demo.strokes import DIGIT_STROKES, StrokeHand
from device.reading.ink.stroke_width import stroke_widths
from lenet_edge.core.geometry import ink_box


@pytest.mark.parametrize("label", list(DIGIT_STROKES))
@pytest.mark.parametrize("height", [30, 120])
def test_a_digit_is_as_high_as_asked(label: str, height: int) -> None:
    ink = StrokeHand().write(label, height, 4, np.random.default_rng(0))
    assert ink_box(ink, 0.5)[3] == pytest.approx(height, abs=3)
    assert not ink[0].any()
    assert not ink[:, 0].any()


@pytest.mark.parametrize("pen", [4, 9])
def test_strokes_are_as_thick_as_the_pen(pen: int) -> None:
    ink = StrokeHand().write("1", 200, pen, np.random.default_rng(5))
    # OpenCV draws lines about one pixel thicker, with soft edges.
    assert stroke_widths([ink])[0] == pytest.approx(pen + 1, abs=1)


def test_the_same_random_numbers_write_the_same_digit() -> None:
    one, same = (StrokeHand().write("3", 60, 5, np.random.default_rng(7)) for _ in range(2))
    assert np.array_equal(one, same)


def test_each_digit_is_written_differently() -> None:
    rng = np.random.default_rng(7)
    one, other = (StrokeHand().write("3", 60, 5, rng) for _ in range(2))
    assert one.shape != other.shape or (one != other).any()


def test_a_broken_hand_leaves_gaps() -> None:
    def closed_loops(broken: float) -> int:
        hand, rng = StrokeHand(broken=broken), np.random.default_rng(0)
        papers = [(hand.write("0", 100, 4, rng) == 0).astype(np.uint8) for _ in range(20)]
        return sum(cv2.connectedComponents(paper, connectivity=4)[0] > 2 for paper in papers)

    assert closed_loops(1.0) < closed_loops(0.0) - 5
