"""Ink is separated from paper under any light, in either polarity, and where there is none."""

import cv2
import numpy as np
import pytest

from device.demo.drawn_forms import make_form
from device.demo.scenes import make_scene
from device.reading.ink.threshold import _bold_stroke, find_ink, to_gray
from device.reading.reader import Reader
from device.tools.scoring import edits
from tests.device.reading.pages import Gray, page

CLEAN = page()
INK = CLEAN < 128


def agreement(mask: Gray) -> float:
    """Intersection over union with the true ink."""
    found = mask > 0
    return float((found & INK).sum() / (found | INK).sum())


def test_plain_ink_is_found() -> None:
    assert agreement(find_ink(CLEAN).mask) > 0.75


def test_ink_is_found_in_uneven_light() -> None:
    light = np.linspace(0.35, 1, CLEAN.shape[1])
    assert agreement(find_ink((CLEAN * light).astype(np.uint8)).mask) > 0.7


@pytest.mark.parametrize("edge", [100, 240, 400])
def test_the_edge_of_a_shadow_is_not_ink(edge: int) -> None:
    light = np.ones(CLEAN.shape)
    light[:, :edge] = 0.5
    light = cv2.GaussianBlur(light, (0, 0), 3)
    assert agreement(find_ink((CLEAN * light).astype(np.uint8)).mask) > 0.65


@pytest.mark.parametrize(("middle", "blur"), [(200, 8), (300, 10), (240, 20)])
def test_the_shadow_of_a_hand_is_not_ink(middle: int, blur: int) -> None:
    hand = np.zeros(CLEAN.shape, np.float32)
    cv2.ellipse(hand, (middle, 240), (110, 150), 0, 0, 360, 1.0, -1)
    light = 1 - 0.5 * cv2.GaussianBlur(hand, (0, 0), blur)
    assert agreement(find_ink((CLEAN * light).astype(np.uint8)).mask) > 0.9


def test_three_grey_levels_in_the_deepest_shadow_are_not_ink() -> None:
    shadow = np.full(CLEAN.shape, 15, np.uint8)
    shadow[100:140, 200:206] -= 3
    assert not find_ink(shadow, dark=True).mask.any()


@pytest.mark.parametrize("seed", [0, 4, 7])
def test_a_page_half_in_shadow_is_not_light_writing(reader: Reader, seed: int) -> None:
    scene = make_scene(seed, "lines", ("shadow", "vignette"), (640, 480))
    wrong = edits(reader.read(scene.image).text.replace("\n", ""), "".join(scene.lines))
    assert wrong <= 1


def test_light_ink_on_a_dark_board_is_found() -> None:
    ink = find_ink(np.asarray(255 - CLEAN, np.uint8))
    assert not ink.dark
    assert agreement(ink.mask) > 0.7


def test_noise_is_not_ink() -> None:
    rng = np.random.default_rng(0)
    noisy = np.clip(CLEAN + rng.normal(0, 14, CLEAN.shape), 0, 255).astype(np.uint8)
    assert agreement(find_ink(noisy).mask) > 0.6


def test_a_faint_pen_is_found_beside_a_marker() -> None:
    both = CLEAN.copy()
    both[:, 240:] = 225 - (225 - both[:, 240:]) // 3
    assert agreement(find_ink(both).mask) > 0.7


@pytest.mark.parametrize("rows", [2, 3, 4])
def test_a_fine_line_that_fades_for_a_moment_is_one_piece(rows: int) -> None:
    picture = np.full((240, 320), 225, np.uint8)
    cv2.line(picture, (150, 40), (150, 200), 30, 1, cv2.LINE_AA)
    fading = picture[119 : 119 + rows]
    fading[...] = 225 - (225 - fading) // 4
    assert cv2.connectedComponents(find_ink(picture).mask)[0] - 1 == 1


@pytest.mark.parametrize("tone", [0, 128, 255])
def test_a_blank_frame_has_no_ink(tone: int) -> None:
    assert not find_ink(np.full((120, 160), tone, np.uint8)).mask.any()


@pytest.mark.parametrize("width", [500, 640, 641, 1000])
@pytest.mark.parametrize("ends", [(0, 255), (255, 0), (0, 120)])
def test_light_that_falls_off_to_the_edge_reads_as_nothing(
    reader: Reader, width: int, ends: tuple[int, int]
) -> None:
    ramp = np.tile(np.linspace(*ends, width).astype(np.uint8), (480, 1))
    assert reader.read(ramp).text == ""


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (3, 3), (8, 8)])
def test_the_smallest_pictures_have_a_mask_too(shape: tuple[int, int]) -> None:
    assert find_ink(np.full(shape, 200, np.uint8)).mask.shape == shape


def test_red_ink_is_read_in_the_channel_that_shows_it() -> None:
    colour = cv2.merge([CLEAN, CLEAN, np.full_like(CLEAN, 225)])
    assert agreement(find_ink(to_gray(np.asarray(colour, np.uint8))).mask) > 0.7


def test_a_page_full_of_strokes_in_grain_is_not_taken_for_blank_paper() -> None:
    ink = find_ink(to_gray(make_form(40123).image))  # A dark sudoku in a deep vignette.
    assert 0.03 < cv2.countNonZero(ink.mask) / ink.mask.size < 0.3


@pytest.mark.parametrize(("tone", "bold"), [(40, True), (90, True), (130, False), (180, False)])
def test_what_takes_little_light_away_is_a_shadow_and_no_bold_stroke(tone: int, bold: bool) -> None:
    thumb = np.full((96, 128), 220, np.uint8)
    thumb[10:, 40:56] = tone
    width, is_shadow = _bold_stroke(thumb)
    assert width > 0
    assert is_shadow != bold
