"""The layout whose cells read best is found, wherever it lies in the region."""

from functools import cache

import numpy as np
import pytest

from device.reading.cells.cell_network import CellNetwork, Logits
from device.reading.cells.row_search import Candidate, find_row
from device.reading.ink.threshold import Gray
from lenet_edge.data.cell_canvas import MARGIN, Canvas
from lenet_edge.data.printed_segments import LIT, Display
from tests.device.reading.cells.rows import LOOK, network, row


@cache
def _display(text: str, seed: int, blanks: int = 0, fall: float = 0.0) -> Gray:
    """Return a display whose first places are not lit, and whose digits lean as the seed says."""
    pitch = 40
    canvas = Canvas(len(text) * pitch + blanks * pitch)
    display = Display(canvas, np.random.default_rng(seed), 0.0, pitch)
    for place, digit in enumerate(text, blanks):
        x = MARGIN + (place + 0.5) * pitch
        display.add(LIT[int(digit)], x, canvas.middle[1] + fall * (x - canvas.middle[0]))
    ground = 150 + 10 * np.sin(np.arange(display.coverage.shape[1]) / 40)
    return np.asarray(ground - 0.3 * display.coverage, np.uint8)


def _text(found: Candidate) -> str:
    return "".join(map(str, found.logits.argmax(axis=1)))


def test_a_row_that_reads_clearly_as_it_was_drawn_is_taken() -> None:
    found, disputed = find_row(row(123456.0), LOOK.digits, network())
    assert _text(found) == "123456"
    assert not disputed.any()


@pytest.mark.parametrize("seed", range(4))
def test_digits_after_places_that_are_not_lit_are_found(seed: int) -> None:
    gray = _display("4962", seed, blanks=3)
    found, _ = find_row(gray, 4, network())
    layout = found.layout.scaled(*found.region.row.scale)
    assert _text(found) == "4962"
    assert found.region.box[0] + layout.left > 2 * 40


@pytest.mark.parametrize("fall", [-0.06, 0.06])
def test_a_row_that_is_not_level_is_read(fall: float) -> None:
    read = [
        _text(find_row(_display("390582", seed, fall=fall), 6, network())[0]) for seed in (0, 1)
    ]
    assert read == ["390582", "390582"]


class _Counted(CellNetwork):
    """Counts the cells that are read."""

    def __init__(self, inner: CellNetwork) -> None:
        self.__dict__.update(inner.__dict__)
        self.cells = 0

    def logits(self, pictures: Gray) -> Logits:
        self.cells += len(pictures)
        return super().logits(pictures)


def test_nothing_else_is_tried_where_a_row_reads_clearly() -> None:
    clear, unclear = _Counted(network()), _Counted(network())
    find_row(row(123456.0), LOOK.digits, clear)
    find_row(np.full((40, 240), 90, np.uint8), LOOK.digits, unclear)
    assert clear.cells <= 5 * LOOK.digits
    assert unclear.cells > 20 * LOOK.digits
