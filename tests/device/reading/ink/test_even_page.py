"""On an evenly lit page, one threshold finds the same ink; on any other page it finds none."""

import cv2
import numpy as np
import pytest

from device.reading.ink.even_page import find_even_ink
from device.reading.ink.threshold import find_ink
from tests.device.reading.pages import Gray, page


def noisy(picture: Gray, deviation: float = 1.0) -> Gray:
    grain = np.random.default_rng(0).normal(0, deviation, picture.shape)
    return np.clip(picture + grain, 0, 255).astype(np.uint8)


def test_the_ink_is_that_of_the_full_search() -> None:
    picture = noisy(page("2357"))
    even = find_even_ink(picture)
    assert even is not None
    full = find_ink(picture).mask
    differ = cv2.countNonZero(cv2.absdiff(even.mask, full))
    assert differ < 0.1 * cv2.countNonZero(full)
    assert cv2.connectedComponents(even.mask)[0] == cv2.connectedComponents(full)[0]


def test_paper_may_be_white_without_any_grain() -> None:
    assert find_even_ink(page("2357") + np.uint8(30)) is not None


@pytest.mark.parametrize("deviation", [2.0, 3.2])
def test_noise_leaves_a_page_even(deviation: float) -> None:
    ink = find_even_ink(noisy(page("2357"), deviation))
    assert ink is not None
    assert cv2.connectedComponents(ink.mask)[0] == 1 + 4


def test_a_glint_leaves_a_page_even() -> None:
    picture = noisy(page("2357"))
    picture[20:26, 30:36] = 255
    assert find_even_ink(picture) is not None


def with_a_lighter_patch(picture: Gray) -> Gray:
    picture = picture.copy()
    picture[:60, :60] += 20
    return picture


def shaded(picture: Gray) -> Gray:
    light = np.linspace(0.7, 1, picture.shape[1])
    return (picture * light).astype(np.uint8)


def in_shadow(picture: Gray) -> Gray:
    picture = picture.copy()
    picture[:, picture.shape[1] // 2 :] //= 2
    return picture


def with_a_faint_digit(picture: Gray) -> Gray:
    faint = 225 - (225 - np.roll(picture, 60, axis=0).astype(int)) // 4
    return np.minimum(picture, faint).astype(np.uint8)


def inverted(picture: Gray) -> Gray:
    return 255 - picture


def nothing(picture: Gray) -> Gray:
    return np.full_like(picture, 225)


@pytest.mark.parametrize(
    "change",
    [shaded, in_shadow, with_a_lighter_patch, with_a_faint_digit, inverted, nothing],
    ids=lambda f: f.__name__,
)
def test_other_pages_are_left_to_the_full_search(change: object) -> None:
    picture = noisy(change(page("2357")))  # type: ignore[operator]
    assert find_even_ink(picture) is None
