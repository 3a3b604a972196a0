"""A frame is grey or colour uint8 of a size that can be read, and says so if it is not."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.frames.frame import Frame, parse_size
from lenet_edge.core.errors import FrameError


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((0, 5), np.uint8),
        np.zeros((5, 0, 3), np.uint8),
        np.zeros((5, 5), np.float32),
        np.zeros((5, 5, 4), np.uint8),
        np.zeros(5, np.uint8),
        np.zeros((1, 20000), np.uint8),
    ],
)
def test_an_array_that_is_not_a_picture_is_refused(array: np.ndarray) -> None:
    with pytest.raises(FrameError, match="camera: frame 7"):
        Frame(array, 0.0, 7, "camera")


@pytest.mark.parametrize("shape", [(1, 1), (4, 6), (4, 6, 3)])
def test_grey_and_colour_arrays_are_frames(shape: tuple[int, ...]) -> None:
    assert Frame(np.zeros(shape, np.uint8), 0.0, 0, "camera").image.shape == shape


@given(st.integers(16, 16384), st.integers(16, 16384))
def test_a_size_is_width_and_height(width: int, height: int) -> None:
    assert parse_size(f"{width}x{height}") == parse_size(f"{width}X{height}") == (width, height)


@pytest.mark.parametrize("text", ["640", "x480", "640x", "-1x5", "0x0", "axb", "999999x10"])
def test_other_text_is_not_a_size(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        parse_size(text)
