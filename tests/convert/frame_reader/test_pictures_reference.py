"""What the network sees of digits and cells."""

import numpy as np
import pytest

from convert.frame_reader.components_reference import Component
from convert.frame_reader.frame_types import FrameInk
from convert.frame_reader.paper_reference import measure_paper
from convert.frame_reader.pictures_reference import draw_cell, draw_digit


def test_a_digit_is_20_pixels_high_and_in_the_middle() -> None:
    frame = np.full((64, 64), 220, np.uint8)
    frame[10:50, 30:36] = 40
    bar = Component(30, 10, 35, 49, (30, 10), pieces=[(30, 10)])
    picture = draw_digit(measure_paper(frame, FrameInk.AUTO), bar, crowded=False)
    rows, columns = np.nonzero(picture)
    assert (rows.min(), rows.max()) == (5, 24)
    assert (columns.min(), columns.max()) == (13, 15)
    assert picture.max() == 255


def test_other_ink_in_the_box_is_left_out() -> None:
    frame = np.full((64, 64), 220, np.uint8)
    frame[10:50, 30:33] = frame[47:50, 30:50] = 40
    frame[10:20, 42:46] = 40
    shape = Component(30, 10, 49, 49, (30, 10), pieces=[(30, 10)])
    paper = measure_paper(frame, FrameInk.AUTO)
    alone, crowded = (draw_digit(paper, shape, crowded=each) for each in (True, False))
    assert (alone[:12, 16:] == 0).all()
    assert (crowded[:12, 16:] > 0).any()


@pytest.mark.parametrize(("ground", "mark"), [(30, 200), (200, 30)])
def test_a_cell_is_bright_on_dark_whatever_it_was(ground: int, mark: int) -> None:
    cell = np.full((60, 40), ground, np.uint8)
    cell[10:50, 15:25] = mark
    picture, brightest = draw_cell(cell)
    assert picture[14, 14] == 255
    assert picture[0, 0] == 0
    assert 198 <= brightest <= 200  # Means are rounded down.


def test_a_cell_without_contrast_is_empty() -> None:
    cell = np.full((60, 40), 90, np.uint8)
    cell[20:30] = 96
    assert draw_cell(cell)[1] == 0


def test_what_is_enlarged_is_interpolated() -> None:
    cell = np.full((14, 14), 20, np.uint8)
    cell[:, 7:] = 220
    middle = draw_cell(cell)[0][14]
    assert len(set(middle.tolist())) == 4
    assert (np.diff(np.sort(middle)[[0, 13, 14, 27]].astype(int)) > 0).all()


def test_thin_strokes_are_widened_and_thick_ones_are_not() -> None:
    widths = []
    for stroke in (1, 5, 8):
        frame = np.full((64, 64), 220, np.uint8)
        frame[10:50, 20 : 20 + stroke] = frame[50 - stroke : 50, 20:50] = 40
        corner = Component(20, 10, 49, 49, (20, 10), pieces=[(20, 10)])
        picture = draw_digit(measure_paper(frame, FrameInk.AUTO), corner, crowded=False)
        rows, columns = np.nonzero(picture > 127)
        # The corner is 20 pixels high, and what is widened is one higher.
        widths.append(int((picture[12] > 127).sum()))
        assert np.ptp(rows) + 1 == 20 + (stroke == 1)
        assert columns.max() < 27
    assert widths == [2, 3, 4]


def test_faint_parts_of_thin_strokes_are_bright() -> None:
    frame = np.full((64, 64), 220, np.uint8)
    frame[10:50, 20:22] = frame[48:50, 20:50] = 40
    frame[10:30, 20:22] = 120  # 55 % of the contrast; a thick stroke would be dim.
    corner = Component(20, 10, 49, 49, (20, 10), pieces=[(20, 10)])
    picture = draw_digit(measure_paper(frame, FrameInk.AUTO), corner, crowded=False)
    assert picture[8].max() == 255


def test_strokes_have_steep_edges() -> None:
    frame = np.full((64, 64), 220, np.uint8)
    frame[10:50, 30:36] = 40
    frame[24:36, 30:36] = 76  # 80 % of the contrast.
    frame[36:50, 30:36] = 139  # 45 %.
    bar = Component(30, 10, 35, 49, (30, 10), pieces=[(30, 10)])
    picture = draw_digit(measure_paper(frame, FrameInk.AUTO), bar, crowded=False)
    middle = picture[picture.any(axis=1)][:, 14]
    assert (middle[:13] == 255).all()
    assert (middle[13:] < 0.45 * 255).all()
