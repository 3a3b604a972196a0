"""Pictures without writing fill their size, show something, and differ from each other."""

import numpy as np
import pytest

from device.demo.clutter import draw_shapes, draw_things, floor_texture


@pytest.mark.parametrize("draw", [draw_shapes, draw_things, floor_texture])
def test_pictures_have_the_size_that_was_asked_for_and_show_something(draw) -> None:
    for seed in range(30):
        picture = draw((160, 120), np.random.default_rng(seed))
        assert (picture.shape, picture.dtype) == ((120, 160, 3), np.float32)
        assert picture.std() > 0.005
        assert picture.min() > 0


def test_every_kind_of_thing_is_drawn() -> None:
    pictures = {draw_things((80, 60), np.random.default_rng(seed)).tobytes() for seed in range(20)}
    assert len(pictures) == 20
