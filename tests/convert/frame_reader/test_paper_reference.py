"""Paper and ink of a frame."""

import numpy as np
import pytest

from convert.frame_reader.frame_types import FrameInk, Grey
from convert.frame_reader.paper_reference import measure_paper


def page(paper: int, ink: int) -> Grey:
    frame = np.full((48, 64), paper, np.uint8)
    frame[16:32, 20:24] = ink
    return frame


@pytest.mark.parametrize(("paper", "ink"), [(200, 60), (30, 220)])
def test_a_stroke_is_ink_on_light_and_on_dark_paper(paper: int, ink: int) -> None:
    frame = page(paper, ink)
    assert np.array_equal(measure_paper(frame, FrameInk.AUTO).ink, frame == ink)


def test_paper_without_contrast_has_no_ink() -> None:
    assert not measure_paper(page(200, 190), FrameInk.AUTO).ink.any()


def test_a_dark_frame_is_said_to_be_dark() -> None:
    assert measure_paper(page(30, 5), FrameInk.DARK).is_dark
    assert not measure_paper(page(60, 5), FrameInk.DARK).is_dark


def test_a_gradient_is_followed() -> None:
    light = np.linspace(120, 240, 160)[None] * np.ones((64, 1))
    frame = light.astype(np.uint8)
    strokes = np.zeros(frame.shape, np.bool_)
    strokes[20:40, 12:150:24] = strokes[20:40, 13:151:24] = True
    frame[strokes] = frame[strokes] // 3
    assert np.array_equal(measure_paper(frame, FrameInk.AUTO).ink, strokes)
