"""Connected ink becomes digits in lines."""

import numpy as np

from convert.frame_reader.components_reference import Component, Finder, arrange, join_pieces


def component(left: int, top: int, right: int, bottom: int) -> Component:
    return Component(left, top, right, bottom, (left, top), pieces=[(left, top)])


def test_a_u_is_one_component_and_a_speck_is_none() -> None:
    ink = np.zeros((20, 24), np.bool_)
    ink[4:16, 4:6] = ink[4:16, 12:14] = ink[14:16, 4:14] = True
    ink[2:4, 20:22] = True
    (found,) = Finder(ink, 8).find((0, 0, 23, 19))
    assert (found.left, found.top, found.right, found.bottom) == (4, 4, 13, 15)
    assert found.area == ink[4:].sum()


def test_more_components_than_are_kept_is_said() -> None:
    ink = np.zeros((30, 64), np.bool_)
    ink[4:20, 2:60:6] = ink[4:20, 3:61:6] = True
    finder = Finder(ink, 8)
    assert len(finder.find((0, 0, 63, 29))) == 8
    assert finder.overflow


def test_pieces_above_each_other_are_joined() -> None:
    upper, lower, other = (
        component(10, 10, 20, 14),
        component(10, 17, 20, 30),
        component(30, 10, 40, 30),
    )
    joined = join_pieces([upper, lower, other], 20)
    assert joined == [upper, other]
    assert (upper.top, upper.bottom, len(upper.pieces)) == (10, 30, 2)


def test_a_crumb_of_a_broken_stroke_belongs_to_its_digit() -> None:
    ink = np.zeros((40, 24), np.bool_)
    ink[4, 8:12] = True  # Two rows below it are missing.
    ink[7:30, 8:12] = True
    ink[34:36, 2:4] = ink[36, 2:5] = True  # A speck, which is three pixels wide and high.
    found = Finder(ink, 8).find((0, 0, 23, 39))
    (digit,) = join_pieces(found, 26)
    assert (digit.top, digit.bottom) == (4, 29)


def test_slanted_lines_are_read_from_left_to_right() -> None:
    first = [component(20 * i, 10 + 6 * i, 20 * i + 10, 30 + 6 * i) for i in range(5)]
    second = [component(20 * i, 40 + 6 * i, 20 * i + 10, 60 + 6 * i) for i in range(5)]
    expected = [*((0, c) for c in first), *((1, c) for c in second)]
    assert arrange([*reversed(second), *first]) == expected
