"""A sheet seen at a slant is rectified and reads as the flat page does; nothing else is."""

import cv2
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from device.demo.scenes import make_scene
from device.reading.ink.threshold import to_gray
from device.reading.page.perspective import (
    Homography,
    Points,
    mapped_boxes,
    rectify,
    sheet_homography,
)
from device.reading.page.sheet import find_sheet
from device.reading.reader import Reader
from tests.device.reading.pages import Gray, page

TEXT = "2357"
PAGE = page(TEXT)
SIZE = (800, 600)
CORNERS = np.array([(0, 0), (480, 0), (480, 240), (0, 240)], np.float64)


def camera(tilt: float, turn: float, roll: float, zoom: float = 1.15) -> Homography:
    """Return the homography from the page to a picture of it.

    ``tilt`` is by how many degrees the page leans away, towards the direction ``turn``; ``roll``
    turns it on the desk.
    """
    tilt, turn, roll = np.radians([tilt, turn, roll])
    axis = np.array([np.cos(turn), np.sin(turn), 0.0])
    lean, _ = cv2.Rodrigues(tilt * axis)
    lie, _ = cv2.Rodrigues(np.array([0.0, 0.0, roll]))
    distance, focal = 900.0, 900.0 * zoom
    pose = (lean @ lie)[:, :2]
    centre = pose @ -(np.array(PAGE.shape[::-1]) / 2)
    world = np.column_stack([pose, centre + np.array([0, 0, distance])])
    lens = np.array([[focal, 0, SIZE[0] / 2], [0, focal, SIZE[1] / 2], [0, 0, 1.0]])
    return np.asarray(lens @ world, np.float64)


def seen(points: Points, homography: Homography) -> Points:
    return np.asarray(cv2.perspectiveTransform(points[None], homography)[0], np.float64)


def desk(homography: Homography, seed: int = 0) -> Gray:
    """Return a picture ``uint8[600, 800]`` of the page on a wooden desk."""
    rng = np.random.default_rng(seed)
    grain = cv2.GaussianBlur(rng.normal(0, 60, SIZE[::-1]), (0, 0), sigmaX=25, sigmaY=1)
    wood = (70 + grain + rng.normal(0, 4, SIZE[::-1])).clip(0, 120).astype(np.float32)
    paper = cv2.warpPerspective(PAGE, homography, SIZE, flags=cv2.INTER_AREA).astype(np.float32)
    there = cv2.warpPerspective(np.ones(PAGE.shape, np.float32), homography, SIZE)
    picture = there * paper + (1 - there) * wood + rng.normal(0, 2, SIZE[::-1])
    return np.asarray(picture.clip(0, 255), np.uint8)


slants = given(
    tilt=st.floats(10, 35),
    turn=st.floats(0, 360),
    roll=st.one_of(st.floats(-30, -10), st.floats(10, 30)),
)


@slants
@example(tilt=29.5, turn=6.0, roll=24.75)  # The thumbnail cuts off a sharp corner.
@settings(max_examples=40, deadline=None)
def test_the_corners_of_a_sheet_are_found(tilt: float, turn: float, roll: float) -> None:
    homography = camera(tilt, turn, roll)
    outline = find_sheet(desk(homography))
    assert outline is not None
    found = sheet_homography(outline, SIZE[::-1])
    assert found is not None
    flat, width, height = found
    rim = 0.015 / 0.97 * np.array([width, height])
    corners = CORNERS / [480, 240] * ([width, height] + 2 * rim) - rim
    assert np.abs(seen(corners, flat) - seen(CORNERS, homography)).max() < 10


@slants
@example(tilt=29.5, turn=6.0, roll=24.75)  # The thumbnail cuts off a sharp corner.
@settings(max_examples=15, deadline=None)
def test_a_slanted_sheet_reads_as_the_flat_page(
    reader: Reader, tilt: float, turn: float, roll: float
) -> None:
    homography = camera(tilt, turn, roll)
    reading = reader.read(desk(homography))
    assert reading.text == TEXT
    assert (reading.width, reading.height) == SIZE
    plain = [digit.box for digit in reader.read(PAGE).digits]
    for digit, box in zip(reading.digits, mapped_boxes(plain, homography, *SIZE), strict=True):
        assert np.allclose(digit.box, box, atol=9)


@pytest.mark.parametrize("tilt", [0.0, 8.0])
@pytest.mark.parametrize("roll", [-3.0, 0.0, 3.0])
def test_a_straight_sheet_is_read_as_it_lies(tilt: float, roll: float) -> None:
    outline = find_sheet(desk(camera(tilt, 0, roll)))
    assert outline is not None
    assert sheet_homography(outline, SIZE[::-1]) is None


def test_a_sheet_that_leaves_the_picture_is_read_as_it_lies() -> None:
    outline = find_sheet(desk(camera(20, 40, 20, zoom=1.6)))
    assert outline is None or sheet_homography(outline, SIZE[::-1]) is None


@pytest.mark.parametrize("hazards", [(), ("shadow",), ("gradient", "vignette")])
def test_a_page_that_fills_the_picture_is_read_as_it_lies(hazards: tuple[str, ...]) -> None:
    for seed in range(5):
        gray = to_gray(make_scene(seed, "lines", hazards).image)
        outline = find_sheet(gray)
        assert outline is None or sheet_homography(outline, gray.shape) is None


@pytest.mark.parametrize("sides", [3, 5, 6, 40])
def test_only_four_sides_make_a_sheet(sides: int) -> None:
    angles = 2 * np.pi * np.arange(sides) / sides + 0.4
    outline = np.stack([400 + 200 * np.cos(angles), 300 + 200 * np.sin(angles)], axis=1)
    assert sheet_homography(outline.astype(np.int32), SIZE[::-1]) is None


@given(
    data=st.lists(st.tuples(st.integers(-50, 850), st.integers(-50, 650)), min_size=3, max_size=12)
)
@settings(max_examples=150, deadline=None)
def test_any_outline_is_rectified_or_left(data: list[tuple[int, int]]) -> None:
    hull: NDArray[np.int32] = cv2.convexHull(np.array(data, np.int32))[:, 0]
    found = sheet_homography(hull, SIZE[::-1])
    if found is not None:
        homography, width, height = found
        assert np.isfinite(homography).all()
        assert rectify(np.zeros(SIZE[::-1], np.uint8), homography, width, height).shape == (
            height,
            width,
        )


def test_boxes_are_scaled_to_the_picture() -> None:
    homography = np.diag([2.5, 2.0, 1.0])
    boxes = [(10, 20, 30, 40), (0, 0, 1600, 1500)]
    assert mapped_boxes(boxes, homography, 4000, 3000) == [(25, 40, 75, 80), (0, 0, 4000, 3000)]
    assert mapped_boxes([], homography, 4000, 3000) == []
    assert mapped_boxes(boxes, np.eye(3), 1600, 1600) == boxes
