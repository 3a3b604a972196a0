"""Tones say where the cells of a row are, whatever is drawn around them."""

import cv2
import numpy as np
import pytest

from device.reading.cells.cell_layout import equal_row
from device.reading.cells.proposed_rows import closer_rows, propose_far_rows, propose_rows
from tests.device.reading.cells.rows import LOOK, row


@pytest.mark.parametrize("margin", [0, 8, 16])
@pytest.mark.parametrize("value", [123456.0, 901827.0])
def test_wheels_are_found_within_a_loose_region(margin: int, value: float) -> None:
    gray = row(value, margin=margin)
    found = propose_rows(gray, LOOK.digits)
    window = gray.shape[1] - 2 * margin
    errors = [
        max(abs(r.left - margin), abs(r.left + r.count * r.pitch - margin - window)) for r in found
    ]
    assert min(errors) < 0.2 * window / LOOK.digits


def test_an_even_picture_is_cut_into_equal_cells() -> None:
    found = propose_rows(np.full((40, 200), 128, np.uint8), 5)
    assert any(abs(r.left) < 4 and abs(5 * r.pitch - 200) < 6 for r in found)


def test_a_closer_row_is_lower_and_holds_the_digits() -> None:
    margin = 24
    gray = row(123456.0, margin=margin)
    first = equal_row(gray.shape[1], gray.shape[0], LOOK.digits)
    (closer,) = closer_rows(gray, first)
    assert 0 < closer.top < margin + 10
    assert gray.shape[0] - margin - 10 < closer.top + closer.height < gray.shape[0]
    assert (closer.left, closer.pitch) == (first.left, first.pitch)


def test_no_row_is_closer_in_an_even_picture() -> None:
    assert closer_rows(np.full((40, 200), 128, np.uint8), equal_row(200, 40, 5)) == []


@pytest.mark.parametrize("lean", [0.0, 0.2])
def test_strokes_that_leave_half_of_the_row_free_are_found(lean: float) -> None:
    upright = np.full((44, 240), 200, np.uint8)
    for x in range(120, 240, 20):
        upright[12:32, x : x + 12] = 20
    matrix = np.array([[1.0, lean, -lean * 21.5], [0.0, 1.0, 0.0]])
    gray = np.asarray(
        cv2.warpAffine(
            upright,
            matrix,
            (240, 44),
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        np.uint8,
    )
    found = propose_far_rows(gray, 6, 4, lean)
    assert all(r.lean == lean for r in found)
    assert any(abs(r.pitch - 20) < 1.5 and abs(r.left - 116) < 6 for r in found)
