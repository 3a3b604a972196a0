"""The lines of a lattice are removed without harm to strokes."""

import cv2

from device.reading.ink.lattice_removal import remove_lattice
from device.reading.ink.ruled_lines import find_lines
from device.reading.ink.segmentation import segment
from tests.device.reading.ink.grids import LEFT, SIDE, TOP, cells_of, grid


def test_lines_go_and_strokes_across_or_beside_them_stay() -> None:
    page = grid(4, 4)
    cross = LEFT + SIDE + 20
    cv2.line(page, (cross, TOP + SIDE - 40), (cross, TOP + SIDE + 40), 30, 8)
    beside = TOP + 3 * SIDE - 6
    cv2.line(page, (LEFT + 2 * SIDE + 12, beside), (LEFT + 3 * SIDE - 12, beside), 30, 8)
    ink, lattice = cells_of(page)
    assert lattice is not None
    bare, _ = remove_lattice(ink, lattice, find_lines(ink).faint)
    boxes = sorted(p.box for p in segment(bare.soft, bare.mask).pieces)
    assert len(boxes) == 2
    assert boxes[0][3] > 75  # Whole, from one cell into the other.
    assert boxes[1][3] >= 7  # Not narrower, although it touches the line.


def test_digits_of_two_cells_that_touch_are_two_pieces() -> None:
    page = grid(4, 4)
    middle = LEFT + SIDE + SIDE // 2
    for top in (TOP + 5, TOP + SIDE + 1):
        cv2.ellipse(page, (middle, top + 58), (30, 57), 0, 0, 360, 30, 8)
    ink, lattice = cells_of(page)
    assert lattice is not None
    bare, bands = remove_lattice(ink, lattice, find_lines(ink).faint)
    page_of = segment(bare.soft, bare.mask, bands, lattice=lattice)
    assert len({piece.cell for piece in page_of.pieces}) == 2
