"""What a camera makes of a drawn face."""

import numpy as np

from lenet_edge.data.camera_effects import SMALLEST_PX, cell_canvas, photograph


def test_pictures_have_the_height_that_is_asked_for() -> None:
    rng = np.random.default_rng(1)
    canvas = cell_canvas(rng)
    picture = photograph(np.full(canvas.shape, 0.5, np.float32), canvas, rng, height=20)
    assert picture.shape[0] == 20
    assert picture.dtype == np.uint8


def test_heights_are_drawn_down_to_the_smallest() -> None:
    rng = np.random.default_rng(2)
    canvas = cell_canvas(rng)
    face = np.zeros(canvas.shape, np.float32)
    heights = [len(photograph(face, canvas, rng)) for _ in range(200)]
    assert SMALLEST_PX <= min(heights) < 16
    assert max(heights) > 50
