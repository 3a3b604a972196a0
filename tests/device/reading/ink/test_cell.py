"""One cell of a counter or display becomes the input of a network, whatever its size and light."""

import numpy as np
import pytest

from device.reading.ink.cell import normalize_cell, normalize_cells


def _cell(height: int, width: int, paper: int, ink: int) -> np.ndarray:
    cell = np.full((height, width), paper, np.uint8)
    cell[height // 5 : -height // 5, width // 3 : -width // 3] = ink
    return cell


@pytest.mark.parametrize("size", [(12, 7), (28, 28), (90, 200), (1, 1)])
def test_any_size_becomes_28_by_28(size: tuple[int, int]) -> None:
    cell = normalize_cell(np.full(size, 90, np.uint8))
    assert cell.shape == (28, 28)
    assert cell.dtype == np.uint8


def test_the_digit_is_bright_whether_it_was_printed_dark_or_bright() -> None:
    dark, bright = (normalize_cell(_cell(60, 40, *tones)) for tones in ((200, 50), (50, 200)))
    assert np.abs(dark.astype(int) - bright).max() <= 1
    assert dark[14, 14] == 255
    assert dark[0, 0] == 0


def test_contrast_and_brightness_do_not_matter() -> None:
    strong, weak = normalize_cell(_cell(60, 40, 0, 250)), normalize_cell(_cell(60, 40, 100, 120))
    assert np.abs(strong.astype(int) - weak).max() <= 255 / 20 + 1


def test_noise_in_an_even_cell_is_not_stretched_to_full_contrast() -> None:
    noise = np.random.default_rng(1).integers(100, 102, (28, 28)).astype(np.uint8)
    assert normalize_cell(noise).max() < 64


@pytest.mark.parametrize(
    "wrong",
    [np.zeros((4, 4, 3), np.uint8), np.zeros((4, 4), np.float32), np.zeros((0, 4), np.uint8)],
)
def test_what_is_not_a_grey_picture_is_an_error(wrong: np.ndarray) -> None:
    with pytest.raises(ValueError, match="a cell is uint8"):
        normalize_cell(wrong)


def test_cells_of_several_sizes_are_normalised_at_once_as_one_by_one() -> None:
    rng = np.random.default_rng(3)
    cells = [rng.integers(0, 256, size).astype(np.uint8) for size in ((40, 20), (9, 60), (28, 28))]
    at_once = normalize_cells(cells)
    assert all(np.array_equal(a, normalize_cell(b)) for a, b in zip(at_once, cells, strict=True))
