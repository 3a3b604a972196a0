"""Lines are found where they are drawn, dotted, slanted or crossed by strokes."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from device.demo.drawn_forms import make_form
from device.reading.ink.hough import (
    RuledLine,
    _Votes,
    edges_touched,
    find_ruled_lines,
    may_have_ruled_lines,
    thin_runs,
)
from device.reading.ink.threshold import find_ink
from device.reading.reader import Reader
from tests.device.reading.pages import Gray, page


def drawn(slope: float, thickness: int = 2, gap: int = 0) -> Gray:
    """Return a mask ``uint8[241, 333]`` with one line through its middle, in dashes if asked."""
    mask = np.zeros((241, 333), np.uint8)
    cv2.line(mask, (0, round(120 - 166 * slope)), (333, round(120 + 166 * slope)), 255, thickness)
    mask[:, np.arange(333) % 40 < gap] = 0
    return mask


@given(st.floats(-0.22, 0.22), st.integers(1, 5), st.integers(0, 9))
@settings(max_examples=30, deadline=None)
def test_a_line_is_found_where_it_is_drawn(slope: float, thickness: int, gap: int) -> None:
    mask = drawn(slope, thickness, gap)
    found = find_ruled_lines(thin_runs(mask, 8), mask)
    assert found
    line = found[0]
    assert line.slope == pytest.approx(slope, abs=0.02)
    assert line.intercept + line.slope * 166 == pytest.approx(120, abs=2)
    assert line.length > 280


def test_parallel_lines_are_found_once_each_and_in_few_rounds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mask = np.zeros((400, 400), np.uint8)
    for y in range(40, 380, 40):
        cv2.line(mask, (0, y), (400, y + 12), 255, 2)
    rounds = []
    search = _Votes.peaks
    monkeypatch.setattr(
        _Votes, "peaks", lambda self, least: rounds.append(0) or search(self, least)
    )
    found = find_ruled_lines(thin_runs(mask, 8), mask)
    assert sorted(round(line.intercept / 40) for line in found) == list(range(1, 10))
    assert len(rounds) < 5


def test_a_line_continues_under_a_stroke() -> None:
    mask = drawn(0.0)
    cv2.line(mask, (150, 40), (150, 200), 255, 40)
    (line,) = find_ruled_lines(thin_runs(mask, 8), mask)
    assert line.drawn > 0.98
    assert line.uncovered < 0.92


@given(st.floats(-0.25, 0.25), st.integers(1, 6), st.integers(0, 12), st.booleans())
@settings(max_examples=60, deadline=None)
def test_the_pre_check_misses_no_line(
    slope: float, thickness: int, gap: int, vertical: bool
) -> None:
    mask = drawn(slope, thickness, gap)
    mask = np.ascontiguousarray(mask.T) if vertical else mask
    sides = (mask, np.ascontiguousarray(mask.T))
    found = [find_ruled_lines(thin_runs(side, 8), side) for side in sides]
    assert may_have_ruled_lines(mask) or not any(found)


def test_the_pre_check_skips_plain_text() -> None:
    assert not may_have_ruled_lines(find_ink(page("42", height=80, size=(640, 480))).mask)


def test_thin_runs_leave_out_thick_ink() -> None:
    mask = np.zeros((20, 30), np.uint8)
    mask[3:5] = 255
    mask[10:16] = 255
    thin = thin_runs(mask, 4)
    assert (thin[3:5] == 255).all()
    assert not thin[10:16].any()


@pytest.mark.parametrize(("start", "end", "edges"), [(0, 100, 2), (0, 50, 1), (40, 60, 0)])
def test_the_edges_that_a_line_touches_are_counted(start: int, end: int, edges: int) -> None:
    line = RuledLine(0.0, 5.0, start, end, thickness=2.0, uncovered=1.0, drawn=1.0)
    assert edges_touched(line, 100) == edges


def test_a_line_that_narrows_the_slopes_may_have_no_votes_of_its_own(reader: Reader) -> None:
    # Cables, one of which fits a line so badly that none of its pixels lies on it.
    assert reader.read(make_form(94013, "things").image).text == ""
