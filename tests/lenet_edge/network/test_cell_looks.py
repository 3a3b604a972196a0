"""A cell is looked at three times, and the least certain look decides."""

import numpy as np

from lenet_edge.network.cell_looks import CELL_MOVES, least_certain, moved_cells


def test_cells_move_by_one_pixel_and_their_edges_go_on() -> None:
    images = np.arange(2 * 28 * 28, dtype=np.uint16).reshape(2, 28, 28)
    moved = moved_cells(images)
    assert moved.shape == (2, 2, 28, 28)
    for (x, y), each in zip(CELL_MOVES, moved, strict=True):
        inner = each[:, 1:-1, 1:-1]
        assert np.array_equal(inner, images[:, 1 - y : 27 - y, 1 - x : 27 - x])
    down_left = moved[0]
    assert np.array_equal(down_left[:, 0, :-1], images[:, 0, 1:])
    assert np.array_equal(down_left[:, 1:, -1], images[:, :-1, -1])


def test_the_highest_score_is_the_least_certain() -> None:
    scores = np.array([[-9, -1], [-5, -3], [-7, -2]], np.float32)
    assert least_certain(scores).tolist() == [-5, -1]
