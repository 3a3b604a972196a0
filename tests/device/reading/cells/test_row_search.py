"""The layout whose cells read best is found, wherever it lies in the region."""

from functools import cache

import cv2
import numpy as np
import pytest

from device.reading.cells.cell_network import CellNetwork, Logits
from device.reading.cells.row_search import ReadLayout, find_row
from device.reading.ink.threshold import Gray
from lenet_edge.data.cell_canvas import MARGIN, Canvas
from lenet_edge.data.printed_displays import draw_display
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


def _text(found: ReadLayout) -> str:
    return "".join(map(str, found.logits.argmax(axis=1)))


def test_a_row_that_reads_clearly_as_it_was_drawn_is_taken() -> None:
    found, disputed = find_row(row(123456.0), LOOK.digits, network())
    assert _text(found) == "123456"
    assert not disputed.any()


@pytest.mark.parametrize("seed", range(4))
def test_digits_after_places_that_are_not_lit_are_found(seed: int) -> None:
    noise = np.random.default_rng(seed).normal(0, 14, (88, 312))
    gray = np.clip(_display("4962", seed, blanks=3) + noise, 0, 255).astype(np.uint8)
    found, _ = find_row(gray, 4, network())
    layout = found.layout.scaled(*found.region.row.scale)
    assert _text(found) == "4962"
    assert found.region.box[0] + layout.left > 2 * 40


@pytest.mark.parametrize("fall", [-0.16, 0.16])
def test_a_row_that_is_not_level_is_read_but_for_wheels_that_turn(fall: float) -> None:
    seeds = (1, 3, 8, 11, 12)
    rows = [_display("390582", seed, fall=fall) for seed in seeds]
    assert [_text(find_row(each, 6, network())[0]) for each in rows] == ["390582"] * len(seeds)
    upright = [find_row(each, 6, network(), upright=True)[0] for each in rows]
    assert all(found.layout.fall == found.layout.lean == 0 for found in upright)
    assert [_text(found) for found in upright] != ["390582"] * len(seeds)


def _reflecting(seed: int) -> tuple[str, ReadLayout, np.ndarray]:
    """Read a drawn display with a reflection; return also what it shows, and what is disputed."""
    rng = np.random.default_rng(seed)
    text = "".join(map(str, rng.integers(0, 10, 5)))
    return text, *find_row(draw_display(text, "glare", rng, 24), 5, network())


@pytest.mark.parametrize("seed", [126, 237])
def test_a_digit_that_another_likely_layout_reads_otherwise_is_disputed(seed: int) -> None:
    text, found, disputed = _reflecting(seed)
    wrong = found.labels != np.array([*map(int, text)])
    assert wrong.any()
    assert disputed[wrong].all()
    assert not disputed.all()


def test_digits_that_all_likely_layouts_read_alike_are_not_disputed() -> None:
    for seed in range(10):
        text, found, disputed = _reflecting(seed)
        assert _text(found) == text
        assert not disputed.any()


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


@pytest.mark.parametrize("frame", [10, 250])
def test_faint_digits_are_found_within_a_frame_of_another_tone(frame: int) -> None:
    read = []
    for seed in range(4):
        gray = _display("40827", seed)[:, MARGIN // 2 :]
        framed = np.pad(gray, ((50, 40), (70, 45)), constant_values=frame)
        soft = np.asarray(cv2.GaussianBlur(framed, (0, 0), 2.0), np.uint8)
        read.append(_text(find_row(soft, 5, network())[0]))
    assert read == 4 * ["40827"]
