"""The stored bitmaps of fonts, and dot patterns."""

from typing import get_args

import numpy as np

from lenet_edge.data.printed_glyphs import HEIGHT, WIDTH, Part, dot_pattern, font_names, glyphs


def test_every_font_is_in_one_split_and_has_ten_digits() -> None:
    parts = [glyphs(part) for part in get_args(Part)]
    assert sum(map(len, parts)) == len(font_names())
    for fonts in parts:
        assert fonts.shape[1:] == (10, HEIGHT, WIDTH)
        assert fonts.any(axis=(2, 3)).all()


def test_dot_patterns_differ_from_digit_to_digit() -> None:
    for other in (False, True):
        patterns = [dot_pattern(digit, other) for digit in range(10)]
        assert all(pattern.shape == (7, 5) for pattern in patterns)
        assert len({pattern.tobytes() for pattern in patterns}) == 10


def test_bitmaps_are_black_and_white() -> None:
    assert set(np.unique(glyphs("test")).tolist()) == {0, 255}
