"""What a camera makes of a drawn face."""

import math

import numpy as np

from lenet_edge.data.camera_effects import SMALLEST_PX, cell_canvas, photograph
from lenet_edge.data.cell_canvas import Canvas, Drawn, Extent


def test_pictures_have_the_height_that_is_asked_for() -> None:
    rng = np.random.default_rng(1)
    canvas = cell_canvas(rng)
    picture = photograph(
        Drawn(np.full(canvas.shape, 0.5, np.float32)), canvas, rng, height=20
    ).picture
    assert picture.shape[0] == 20
    assert picture.dtype == np.uint8


def test_heights_are_drawn_down_to_the_smallest() -> None:
    rng = np.random.default_rng(2)
    canvas = cell_canvas(rng)
    face = np.zeros(canvas.shape, np.float32)
    heights = [len(photograph(Drawn(face), canvas, rng).picture) for _ in range(200)]
    assert SMALLEST_PX <= min(heights) < 16
    assert max(heights) > 50


def test_a_crop_that_is_off_holds_nearly_all_of_the_digit() -> None:
    canvas = Canvas(30)
    face = np.zeros(canvas.shape, np.float32)
    x, y = map(round, canvas.middle)
    face[y - 22 : y + 22, x - 13 : x + 13] = 1  # As large as digits become.
    extent = (x - 13.0, y - 22.0, x + 13.0, y + 22.0)
    shares = []
    for seed in range(100):
        one, other = (
            photograph(Drawn(face, known), canvas, np.random.default_rng(seed), height=56).picture
            > 127
            for known in (extent, None)
        )
        shares.append((one.mean(), other.mean()))
    assert np.mean([a for a, _ in shares]) > np.mean([b for _, b in shares])


def test_a_picture_is_as_legible_as_the_faintest_of_its_digits() -> None:
    canvas = Canvas(60)
    face = np.full(canvas.shape, 0.3, np.float32)
    x, y = map(round, canvas.middle)
    places = []
    for at, contrast in ((x - 15, 0.5), (x + 15, 0.02)):
        face[y - 15 : y + 15 : 6, at - 8 : at + 8] += contrast
        places.append((at - 8.0, y - 15.0, at + 8.0, y + 15.0))
    both = (x - 23.0, y - 15.0, x + 23.0, y + 15.0)

    def legible(*row: Extent) -> float:
        rng = np.random.default_rng(4)
        return photograph(Drawn(face, both, row), canvas, rng, height=50).legibility

    clear, faint = (legible(place) for place in places)
    assert faint < clear / 4
    assert legible(*places) == faint
    none = Drawn(face)
    assert photograph(none, canvas, np.random.default_rng(4)).legibility == math.inf
