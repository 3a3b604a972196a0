"""Built-in scenes: the same each time, of every kind, with what is written in them."""

import numpy as np
import pytest

from device.demo.scenes import HAZARDS, LAYOUTS, DemoSource, make_scene
from device.reading.ink.threshold import to_gray
from device.reading.page.sheet import find_sheet
from device.tools.scoring import causes, digit_score, edits, unordered_edits
from lenet_edge.core.geometry import Box


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout(layout: str) -> None:
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
def test_scenes_say_where_digits_stand(layout: str) -> None:
    scene = make_scene(4, layout, ())
    gray = to_gray(scene.image)
    assert "".join(label for label, _ in scene.digits) == "".join(scene.lines)
    for _, (x, y, w, h) in scene.digits:
        part = gray[max(y, 0) : y + h, max(x, 0) : x + w]
        assert int(part.min()) < 0.6 * float(np.median(gray))


def test_a_sheet_on_a_desk_is_found_and_a_shadow_is_none() -> None:
    desk = make_scene(2, "lines", ("edge",), (640, 480))
    shade = make_scene(2, "lines", ("shadow",), (640, 480))
    assert find_sheet(to_gray(desk.image)) is not None
    assert find_sheet(to_gray(shade.image)) is None


def test_the_demo_gives_frames() -> None:
    with DemoSource((160, 120), fps=200, hold=2) as demo:
        frames = [frame for frame, _ in zip(demo, range(5), strict=False)]
    assert [f.index for f in frames] == [0, 1, 2, 3, 4]
    assert all(f.image.shape == (120, 160, 3) for f in frames)


def test_edits() -> None:
    assert edits("kitten", "sitting") == 3
    assert edits("", "123") == edits("123", "") == 3
    assert unordered_edits("321", "123") == 0
    assert unordered_edits("3214", "123") == 1
    assert digit_score([1, 0], ["123", "4567"]) == pytest.approx(6 / 7)


WRITTEN = [("7", (0, 0, 20, 40)), ("1", (30, 0, 10, 40))]


@pytest.mark.parametrize(
    ("read", "cause"),
    [
        ([("7", (1, 1, 20, 40), False), ("1", (30, 0, 10, 40), False)], {}),
        ([("9", (1, 1, 20, 40), False), ("1", (30, 0, 10, 40), True)],
         {"mislabelled": 1, "rejected": 1}),
        ([("4", (0, 0, 40, 40), False)], {"mislabelled": 1, "merged": 1}),
        ([("4", (0, 0, 55, 40), False)], {"merged": 2}),
        ([("7", (0, 0, 20, 12), False), ("1", (30, 0, 10, 40), False)], {"split": 1}),
        ([("7", (0, 0, 20, 40), False)], {"lost": 1}),
        ([], {"lost": 2}),
        ([(d, b, False) for d, b in WRITTEN] + [("8", (90, 0, 20, 40), False)], {"added": 1}),
    ],
)  # fmt: skip
def test_causes(read: list[tuple[str, Box, bool]], cause: dict[str, int]) -> None:
    assert causes(read, WRITTEN) == cause
