"""Layouts: what the network sees of a picture of any size, polarity and colour."""

import cv2
import numpy as np
import pytest

from device.reading.ink.cell import normalize_cell
from device.reading.ink.normalization import normalize_picture
from lenet_edge.core.errors import DatasetError, UsageError
from lenet_edge.data.picture_layout import CELL_LAYOUT, MNIST_LAYOUT, PictureLayout, is_laid_out


def square_on(background: int, tone: int, size: tuple[int, int] = (60, 90)) -> np.ndarray:
    picture = np.full(size, background, np.uint8)
    picture[10:30, 50:80] = tone
    return picture


@pytest.mark.parametrize(("background", "tone"), [(230, 40), (20, 220)])
def test_an_object_is_bright_centred_and_scaled_whatever_its_polarity(
    background: int, tone: int
) -> None:
    seen = PictureLayout("center").apply(square_on(background, tone))
    assert seen.shape == (28, 28)
    rows, columns = np.flatnonzero(seen.max(axis=1) > 128), np.flatnonzero(seen.max(axis=0) > 128)
    assert abs(columns[0] + columns[-1] - 27) <= 1
    assert abs(rows[0] + rows[-1] - 27) <= 1
    assert 18 <= columns[-1] - columns[0] + 1 <= 21
    assert seen.max() > 250
    assert seen[0, 0] == 0


def test_an_object_in_colour_keeps_its_colour_on_its_background() -> None:
    picture = np.full((50, 50, 3), (200, 120, 60), np.uint8)
    picture[20:40, 5:25] = (10, 20, 250)
    seen = PictureLayout("center", 32, 3).apply(picture)
    assert seen.shape == (32, 32, 3)
    assert seen[16, 16].tolist() == [250, 20, 10]
    assert seen[0, 0].tolist() == [60, 120, 200]


def test_a_whole_picture_keeps_its_aspect_ratio() -> None:
    picture = np.full((20, 40), 50, np.uint8)
    cv2.circle(picture, (20, 10), 6, 200, -1)
    seen = PictureLayout("none", 40).apply(picture)
    rows, columns = np.flatnonzero((seen > 125).any(1)), np.flatnonzero((seen > 125).any(0))
    assert len(rows) == len(columns) == 13
    assert seen[0, 0] == 50


def test_a_digit_is_prepared_as_the_reader_does() -> None:
    picture = np.full((40, 40), 230, np.uint8)
    cv2.putText(picture, "5", (8, 32), 0, 1.1, 30, 2, cv2.LINE_AA)
    np.testing.assert_array_equal(MNIST_LAYOUT.apply(picture), normalize_picture(picture))
    laid_out = MNIST_LAYOUT.apply(picture)
    assert is_laid_out(laid_out)
    np.testing.assert_array_equal(MNIST_LAYOUT.apply(laid_out), laid_out)
    assert PictureLayout("digits", 32).apply(picture).shape == (32, 32)


@pytest.mark.parametrize("normalize", ["digits", "center"])
def test_a_blank_picture_is_black(normalize: str) -> None:
    assert not PictureLayout(normalize).apply(np.full((40, 30), 200, np.uint8)).any()


def test_a_layout_survives_json_and_an_unknown_one_is_refused() -> None:
    layout = PictureLayout("center", 40, 3)
    assert PictureLayout.from_json(layout.to_json()) == layout
    assert PictureLayout.from_json(None) == MNIST_LAYOUT
    with pytest.raises(DatasetError, match="unusable"):
        PictureLayout.from_json({"normalize": "sideways"})


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (("none", 8, 1), "20 to 96 pixels, not 8"),
        (("none", 28, 2), "1 or 3 channels"),
        (("digits", 28, 3), "gives grey pictures"),
    ],
)
def test_impossible_layouts_are_refused(values: tuple[str, int, int], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        PictureLayout(*values)


def test_a_cell_is_what_the_reader_of_cells_gives_to_the_network() -> None:
    picture = np.random.default_rng(0).integers(0, 255, (40, 25, 3), np.uint8)
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8)
    assert (CELL_LAYOUT.apply(picture) == normalize_cell(grey)).all()


def test_a_cell_has_no_colours() -> None:
    with pytest.raises(UsageError, match="'--normalize cell' gives grey pictures"):
        PictureLayout("cell", channels=3)
