"""Built-in scenes: reproducible, of every layout and hazard, and labelled."""

import numpy as np
import pytest

from device.demo.scenes import HAZARDS, LAYOUTS, DemoSource, make_scene
from device.reading.ink.threshold import to_gray


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_has_digits(layout: str) -> None:
    scene = make_scene(5, layout, ())
    assert scene.image.dtype == np.uint8
    assert scene.image.shape[2] == 3
    assert all(line.isdigit() for line in scene.lines)


@pytest.mark.parametrize("hazard", HAZARDS)
def test_every_hazard_changes_the_picture(hazard: str) -> None:
    plain, hard = (make_scene(8, "lines", h, (320, 240)) for h in ((), (hazard,)))
    assert (plain.image.astype(int) - hard.image).any()


def test_the_same_seed_is_the_same_scene() -> None:
    assert (make_scene(3).image == make_scene(3).image).all()


@pytest.mark.parametrize("layout", ["lines", "slanted", "border"])
def test_the_boxes_of_a_scene_hold_its_digits(layout: str) -> None:
    scene = make_scene(4, layout, ())
    gray = to_gray(scene.image)
    assert "".join(label for label, _ in scene.digits) == "".join(scene.lines)
    for _, (x, y, w, h) in scene.digits:
        part = gray[max(y, 0) : y + h, max(x, 0) : x + w]
        assert int(part.min()) < 0.6 * float(np.median(gray))


def test_the_demo_source_yields_frames() -> None:
    with DemoSource((160, 120), fps=200, hold=2) as demo:
        frames = [frame for frame, _ in zip(demo, range(5), strict=False)]
    assert [f.index for f in frames] == [0, 1, 2, 3, 4]
    assert all(f.image.shape == (120, 160, 3) for f in frames)


def test_hazards_that_exclude_each_other_are_not_chosen_together() -> None:
    for seed in range(60):
        hazards = set(make_scene(seed, "tiny").hazards)
        assert len(hazards) <= 3
        assert not {"ruled", "squared"} <= hazards
        assert not {"thin", "marker"} <= hazards


def test_a_scene_has_the_size_that_is_asked_for() -> None:
    assert make_scene(0, "lines", (), (500, 300)).image.shape == (300, 500, 3)
