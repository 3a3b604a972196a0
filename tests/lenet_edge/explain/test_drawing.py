"""Maps, kernels and photographs as pictures inside a page."""

import base64
import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from lenet_edge.explain import drawing


def pixels(uri: str) -> NDArray[np.uint8]:
    """Return a data URI's picture as ``uint8[h, w, 4]``: red, green, blue, opacity."""
    content = base64.b64decode(uri.partition("base64,")[2])
    return np.asarray(Image.open(io.BytesIO(content)).convert("RGBA"))


def test_sign_is_colour_and_size_is_opacity() -> None:
    drawn = pixels(drawing.map_uri(np.array([[-2.0, -1.0, 0.0, 1.0, 2.0]]), 2.0))
    assert drawn.shape == (1, 5, 4)
    assert drawn[0, :, 3].tolist() == pytest.approx([255, 128, 0, 128, 255], abs=2)
    assert [tuple(pixel[:3]) for pixel in drawn[0, :2]] == [drawing.NEGATIVE] * 2
    assert [tuple(pixel[:3]) for pixel in drawn[0, 3:]] == [drawing.POSITIVE] * 2


def test_a_kernel_is_one_small_picture_for_each_map_below() -> None:
    kernel = np.zeros((5, 5, 6), np.float32)
    for below in range(6):
        kernel[below % 5, 0, below] = below + 1
    drawn = pixels(drawing.kernel_uri(kernel))[..., 3]
    assert drawn.shape == (11, 17)  # two rows of three, one pixel apart
    corners = [(row, column) for row in (0, 6) for column in (0, 6, 12)]
    for below, (top, left) in enumerate(corners):
        part = drawn[top : top + 5, left : left + 5]
        assert np.argwhere(part).tolist() == [[below % 5, 0]]
    assert drawn[5].sum() == 0
    assert drawn.max() == 255


def test_an_empty_kernel_can_be_drawn() -> None:
    assert pixels(drawing.kernel_uri(np.zeros((3, 3, 1), np.float32)))[..., 3].max() == 0


def test_pixels_are_drawn_as_they_are() -> None:
    picture = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert np.array_equal(pixels(drawing.pixels_uri(picture))[..., 0], picture)


@pytest.mark.parametrize("shape", [(300, 4000), (300, 4000, 3), (2, 1)])
def test_a_photograph_is_no_larger_than_a_page_needs(shape: tuple[int, ...]) -> None:
    drawn = pixels(drawing.photo_uri(np.full(shape, 90, np.uint8)))
    assert max(drawn.shape[:2]) <= 900
    assert abs(int(drawn[0, 0, 0]) - 90) < 4


def test_a_colour_photograph_keeps_its_colours() -> None:
    blue = np.zeros((40, 40, 3), np.uint8)
    blue[..., 0] = 255  # blue, green, red
    red, _, blue_drawn, _ = pixels(drawing.photo_uri(blue))[20, 20]
    assert blue_drawn > 200
    assert red < 60


def test_bars_stand_on_the_line_of_zero() -> None:
    drawn = drawing.bars_svg([1.0, -1.0, 0.0], "three units")
    assert drawn.count("<rect") == 2
    assert 'class="up" x="0.1" y="0.00" width=".8" height="50.00"' in drawn
    assert 'class="down" x="1.1" y="50.00" width=".8" height="50.00"' in drawn
    assert 'd="M0 50.00H3"' in drawn


def test_bars_of_nothing_but_zeros_can_be_drawn() -> None:
    assert "<rect" not in drawing.bars_svg([0.0, 0.0], "two units")
