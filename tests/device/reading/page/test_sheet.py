"""A sheet ends where the paper does, not where a shadow begins or the picture ends."""

import cv2
import numpy as np
import pytest

from device.demo.scenes import make_scene
from device.reading.ink.threshold import to_gray
from device.reading.page.sheet import find_outlined_sheet, find_sheet, hide_surroundings
from device.reading.reader import Reader
from tests.device.reading.pages import Gray, page

CORNERS = np.array([(60, 40), (420, 60), (400, 300), (40, 280)], np.int32)


def on_desk(corners: np.ndarray, desk: int, light: np.ndarray | float = 1.0) -> Gray:
    """Return ``uint8[340, 460]``: blank paper on a desk of a given tone."""
    picture = np.full((340, 460), desk, np.float32)
    cv2.fillConvexPoly(picture, corners, 220)
    picture = cv2.GaussianBlur(picture * light, (0, 0), 1)
    return np.asarray(picture + np.random.default_rng(0).normal(0, 2, picture.shape), np.uint8)


def area(outline: np.ndarray | None) -> float:
    return 0.0 if outline is None else cv2.contourArea(outline)


@pytest.mark.parametrize("shade", [0.4, 0.5])
def test_a_sheet_that_lies_half_in_shadow_is_found_whole(shade: float) -> None:
    light = np.ones((340, 460), np.float32)
    light[:, :230] = shade
    outline = find_sheet(on_desk(CORNERS, 20, light))
    assert area(outline) == pytest.approx(cv2.contourArea(CORNERS), rel=0.06)


def test_a_sheet_on_a_mat_is_found_without_the_mat() -> None:
    mat = on_desk(np.array([(10, 8), (450, 8), (450, 332), (10, 332)], np.int32), 20) // 2
    inner = np.zeros_like(mat)
    cv2.fillConvexPoly(inner, CORNERS, 1)
    outline = find_sheet(np.where(inner, on_desk(CORNERS, 20), mat))
    assert area(outline) == pytest.approx(cv2.contourArea(CORNERS), rel=0.06)


def test_a_turned_sheet_that_touches_two_edges_is_found_on_a_grey_desk() -> None:
    corners = np.array([(60, 50), (430, 0), (400, 280), (20, 339)], np.int32)
    outline = find_sheet(on_desk(corners, 140))
    assert area(outline) == pytest.approx(cv2.contourArea(corners), rel=0.06)


def test_a_sheet_that_leaves_the_picture_is_shown_up_to_the_edge() -> None:
    picture = on_desk(np.array([(0, 0), (400, 0), (400, 339), (0, 339)], np.int32), 20)
    outline = find_sheet(picture)
    assert outline is not None
    shown = hide_surroundings(picture, outline)
    assert (shown[:, :350] == picture[:, :350]).all()
    assert (shown[:, 400:] > 150).all()


def test_digits_in_a_deep_shadow_are_not_taken_for_surroundings(
    reader: Reader,
) -> None:
    x, y = np.meshgrid(np.arange(480), np.arange(240))
    light = np.where(x + 2 * y < 620, 0.3, 1.0).astype(np.float32)
    shaded = page("2357") * cv2.GaussianBlur(light, (0, 0), 3)
    assert reader.read(shaded.astype(np.uint8)).text == "2357"


def test_paper_continues_beyond_a_sheet_without_steps() -> None:
    light = np.linspace(0.5, 1.0, 340, dtype=np.float32)[:, None]
    picture = on_desk(CORNERS, 20, light)
    shown = hide_surroundings(picture, CORNERS).astype(int)
    beyond = cv2.fillConvexPoly(np.ones_like(picture), CORNERS, 0)
    steps = np.abs(np.diff(shown)) * (beyond[:, 1:] & beyond[:, :-1])
    assert steps.max() <= 3


def test_a_sheet_on_a_dark_desk_is_not_light_writing(reader: Reader) -> None:
    sheet = (page("2357") * np.linspace(0.4, 1, 480)).astype(np.uint8)
    picture = np.full((440, 740), 130, np.uint8)
    turn = cv2.getRotationMatrix2D((240, 120), 2, 1)
    turn[:, 2] += (130, 100)
    cv2.warpAffine(sheet, turn, (740, 440), picture, borderMode=cv2.BORDER_TRANSPARENT)
    noise = np.random.default_rng(0).normal(0, 2, picture.shape)
    desk = cv2.GaussianBlur(picture, (0, 0), 0.8) + noise
    assert reader.read(np.clip(desk, 0, 255).astype(np.uint8)).text == "2357"


def test_a_sheet_on_a_desk_is_found_and_a_shadow_is_not_a_sheet() -> None:
    desk = make_scene(2, "lines", ("edge",), (640, 480))
    shade = make_scene(2, "lines", ("shadow",), (640, 480))
    assert find_sheet(to_gray(desk.image)) is not None
    assert find_sheet(to_gray(shade.image)) is None


def on_wood(paper: tuple[int, int, int]) -> np.ndarray:
    """Return ``uint8[340, 460, 3]``: paper on brown wood, a sharp shadow across both."""
    picture = np.full((340, 460, 3), (70, 100, 130), np.float32)
    cv2.fillConvexPoly(picture, CORNERS, paper)
    light = np.ones((340, 460, 1), np.float32)
    cv2.fillConvexPoly(light, np.array([(0, 340), (150, 0), (300, 0), (260, 340)]), 0.45)
    picture = cv2.GaussianBlur(picture * light, (0, 0), 1)
    noise = np.random.default_rng(0).normal(0, 2, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("paper", [(220, 220, 220), (120, 230, 240)])
def test_a_sheet_in_a_shadow_is_found_by_its_hue(paper: tuple[int, int, int]) -> None:
    wood = on_wood(paper)
    whole = cv2.contourArea(CORNERS)
    assert area(find_outlined_sheet(wood)) > 0.85 * whole
    assert area(find_outlined_sheet(to_gray(wood))) < 0.8 * whole
