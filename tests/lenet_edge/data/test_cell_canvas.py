"""The canvas of a drawn cell: where its digit is, and what may be drawn around it."""

import numpy as np

from lenet_edge.data.cell_canvas import (
    Canvas,
    Drawn,
    add_frame,
    cover_with_light,
    draw_tones,
    extent_of,
)


def test_the_extent_holds_what_is_covered() -> None:
    coverage = np.zeros((40, 30), np.float32)
    coverage[5:12, 8:20] = 1
    coverage[20, 20] = 0.1
    assert extent_of(coverage) == (8, 5, 20, 12)
    assert extent_of(np.zeros((40, 30), np.float32)) is None


def test_a_frame_is_drawn_beside_the_digit_and_never_over_it() -> None:
    canvas = Canvas(36)
    face = np.full(canvas.shape, 0.5, np.float32)
    drawn = Drawn(face, (25.0, 24.0, 44.0, 62.0))
    changed = np.zeros(canvas.shape, bool)
    for seed in range(60):
        framed = add_frame(drawn, canvas, np.random.default_rng(seed))
        assert framed.digit == drawn.digit
        changed |= framed.face != face
    assert not changed[24:62, 25:44].any()
    assert changed[0].all()
    assert changed[:, -1].all()
    assert (face == 0.5).all()


def test_tones_lie_within_a_picture_and_differ() -> None:
    tones = np.array([draw_tones(np.random.default_rng(seed)) for seed in range(300)])
    assert tones.min() >= 0
    assert tones.max() <= 1
    assert np.abs(tones[:, 0] - tones[:, 1]).min() > 0.06
    assert 0.4 < (tones[:, 0] < tones[:, 1]).mean() < 0.8


def test_a_reflection_hides_the_middle_of_a_digit() -> None:
    face = np.zeros(Canvas(36).shape, np.float32)
    face[24:62, 25:44] = 0.4
    for seed in range(40):
        lit = cover_with_light(Drawn(face, (25.0, 24.0, 44.0, 62.0)), np.random.default_rng(seed))
        assert lit.digit is None
        assert np.ptp(lit.face[38:48, 31:38]) < 0.2
        assert lit.face[43, 34] > 0.41
        assert lit.face.max() <= 1
