"""Drawn rows: repeatable, as high as they are asked for, of every style."""

import numpy as np
import pytest

from lenet_edge.data.printed_faces import STYLES
from lenet_edge.data.printed_rows import draw_row


@pytest.mark.parametrize("style", STYLES)
def test_a_row_has_its_height_and_is_about_as_wide_as_its_digits(style: str) -> None:
    short, long = (draw_row(text, style, np.random.default_rng(4), 30) for text in ("12", "123456"))
    assert short.shape[0] == long.shape[0] == 30
    assert 2.5 < long.shape[1] / short.shape[1] < 3.5


@pytest.mark.parametrize("style", STYLES)
def test_the_same_seed_gives_the_same_row_and_other_digits_another(style: str) -> None:
    one, same, other = (
        draw_row(text, style, np.random.default_rng(5), 40) for text in ("1234", "1234", "1284")
    )
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)
