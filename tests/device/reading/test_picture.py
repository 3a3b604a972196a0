"""A picture shows its sheet, its channels, and views that map back to the original."""

import cv2
import numpy as np
import pytest

from device.reading.picture import InkColour, Sheet, WorkPicture
from tests.device.reading.pages import page


def picture_of(image: np.ndarray) -> WorkPicture:
    return WorkPicture(image, (image.shape[1], image.shape[0]))


def on_desk() -> np.ndarray:
    desk = np.full((400, 640), 30, np.uint8)
    desk[80:320, 80:560] = page()
    turn = cv2.getRotationMatrix2D((320, 200), 20, 0.9)
    return np.asarray(cv2.warpAffine(desk, turn, (640, 400), borderValue=30), np.uint8)


def test_a_page_that_fills_the_picture_has_no_sheet() -> None:
    picture = picture_of(page())
    assert not any(picture.has_sheet(sheet) for sheet in (Sheet.NONE, Sheet.BRIGHT))
    assert not picture.leans(Sheet.BRIGHT)


def test_a_sheet_that_leans_can_be_laid_flat() -> None:
    picture = picture_of(on_desk())
    assert picture.has_sheet(Sheet.BRIGHT)
    assert picture.leans(Sheet.BRIGHT)
    flat = picture.view(Sheet.BRIGHT, InkColour.ANY, flat=True)
    assert float(np.median(flat.gray)) > 200
    corner = cv2.perspectiveTransform(np.array([[[0.0, 0.0]]]), flat.homography)[0, 0]
    assert not np.allclose(corner, 0, atol=5)


def test_the_surroundings_of_a_sheet_are_hidden_and_shown() -> None:
    picture = picture_of(on_desk())
    hidden = picture.view(Sheet.BRIGHT, InkColour.ANY, flat=False).gray
    assert hidden[0, 0] > 150
    assert picture.view(Sheet.NONE, InkColour.ANY, flat=False).gray[0, 0] < 60


@pytest.mark.parametrize(
    ("channel", "coloured_is_seen", "black_is_seen"),
    [(InkColour.COLOURLESS, False, True), (InkColour.COLOURED, True, False)],
)
def test_a_channel_shows_ink_of_one_kind(
    channel: InkColour, coloured_is_seen: bool, black_is_seen: bool
) -> None:
    image = np.full((100, 300, 3), 220, np.uint8)
    image[40:60, 20:100] = (60, 120, 220)
    image[40:60, 200:280] = 20
    picture = picture_of(image)
    gray = picture.view(Sheet.NONE, channel, flat=False).gray
    paper = float(np.median(gray))
    assert picture.is_coloured
    assert (paper - float(gray[44:56, 64:80].mean()) > 50) == coloured_is_seen
    assert (paper - float(gray[44:56, 210:260].mean()) > 50) == black_is_seen


def test_a_grey_picture_is_not_coloured() -> None:
    assert not picture_of(page()).is_coloured
    assert not picture_of(cv2.cvtColor(page(), cv2.COLOR_GRAY2BGR)).is_coloured


def test_small_pictures_are_enlarged_and_map_back() -> None:
    small = cv2.resize(page(), (120, 60), interpolation=cv2.INTER_AREA)
    view = picture_of(small).view(Sheet.NONE, InkColour.ANY, flat=False)
    assert max(view.gray.shape) == 256
    assert view.homography[0, 0] == pytest.approx(120 / 256)
