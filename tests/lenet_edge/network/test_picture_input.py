"""Pictures are fitted to any network's input."""

import numpy as np
import pytest

from lenet_edge.core.errors import ModelError
from lenet_edge.network.picture_input import PictureInput

DIGITS = np.arange(2 * 28 * 28, dtype=np.uint32).reshape(2, 28, 28).astype(np.uint8)


def test_quantised_inputs_take_the_pixels_as_they_are() -> None:
    as_int8 = PictureInput(28, 28, 1, "int8").values(DIGITS)
    as_uint8 = PictureInput(28, 28, 1, "uint8").values(DIGITS)
    assert np.array_equal(as_int8[..., 0].astype(int), DIGITS.astype(int) - 128)
    assert np.array_equal(as_uint8[..., 0], DIGITS)


@pytest.mark.parametrize("low_high", [(0.0, 1.0), (0.0, 255.0), (-1.0, 1.0)])
def test_black_and_white_are_the_ends_of_the_range(low_high: tuple[float, float]) -> None:
    ends = np.array([[[0, 255]]], np.uint8)
    values = PictureInput(1, 2, 1, "float32", low_high).values(ends)
    assert values.dtype == np.float32
    assert values.ravel().tolist() == list(low_high)


def test_a_slightly_larger_input_gets_a_black_border() -> None:
    fitted = PictureInput(32, 32, 1, "int8").fitting(DIGITS)
    assert np.array_equal(fitted[:, 2:30, 2:30, 0], DIGITS)
    assert fitted.sum() == DIGITS.sum()


def test_an_input_of_quite_another_size_gets_the_picture_resized() -> None:
    white = np.full((1, 28, 28), 255, np.uint8)
    for size in (14, 96):
        assert np.array_equal(
            PictureInput(size, size, 1, "int8").fitting(white),
            np.full((1, size, size, 1), 255, np.uint8),
        )


def test_grey_becomes_colour_and_colour_grey() -> None:
    colour = PictureInput(28, 28, 3, "uint8").fitting(DIGITS)
    assert np.array_equal(colour, np.stack([DIGITS] * 3, axis=-1))
    assert np.array_equal(PictureInput(28, 28, 1, "uint8").fitting(colour)[..., 0], DIGITS)


@pytest.mark.parametrize(
    ("shape", "dtype", "message"),
    [
        ((1, 640), "int8", r"shape \[1, 640\], which is not a picture"),
        ((1, 8, 8, 5), "int8", "one or three channels"),
        ((1, 8, 8, 1), "int16", "input is int16"),
    ],
)
def test_an_input_that_takes_no_pictures_is_named(
    shape: tuple[int, ...], dtype: str, message: str
) -> None:
    with pytest.raises(ModelError, match=message):
        PictureInput.from_shape(shape, dtype)
