"""Signs between digits are not read as digits, and cost no digit."""

import cv2
import numpy as np
import pytest

from device.demo.strokes import StrokeHand
from device.reading.digits.signs import (
    between_lower_digits,
    has_minus,
    percent_signs,
    slant,
    small_signs,
)
from device.reading.reader import Reader
from tests.device.reading.pages import Gray

HEIGHT = 60
PEN = 5
SLASH = [(0.4, -0.05), (0.0, 1.05)]
BAR = [(0.0, 0.5), (0.5, 0.5)]
UPPER_BAR, LOWER_BAR = [(0.0, 0.4), (0.5, 0.4)], [(0.0, 0.65), (0.5, 0.65)]


def ring(x: float, y: float) -> list[tuple[float, float]]:
    """Return a ring of a percent sign by its left and its middle, in heights of a digit."""
    around = [(0.1, -0.15), (0.0, 0.0), (0.1, 0.15), (0.2, 0.0), (0.1, -0.15)]
    return [(x + dx, y + dy) for dx, dy in around]


def bow(ends: float, middle: float) -> list[tuple[float, float]]:
    """Return a bracket by where its ends and its middle lie, in heights of a digit."""
    bent = middle + (ends - middle) * np.linspace(-1, 1, 9) ** 2
    return list(zip(bent.tolist(), np.linspace(-0.1, 1.1, 9).tolist(), strict=True))


SIGNS = {
    "-": [BAR],
    "+": [BAR, [(0.25, 0.25), (0.25, 0.75)]],
    "=": [UPPER_BAR, LOWER_BAR],
    "/": [SLASH],
    ":": [[(0.0, 0.3), (0.0, 0.33)], [(0.0, 0.8), (0.0, 0.83)]],
    ",": [[(0.1, 0.9), (0.0, 1.2)]],
    "|": [[(0.0, -0.05), (0.0, 1.05)]],  # A high 1.
    "(": [bow(0.2, 0.0)],
    ")": [bow(0.0, 0.2)],
    "x": [[(0.0, 0.4), (0.4, 0.9)], [(0.4, 0.4), (0.0, 0.9)]],
    "%": [[(0.55, 0.0), (0.05, 1.0)], ring(0.0, 0.15), ring(0.4, 0.85)],
}


def line(text: str, top: int = 60) -> Gray:
    """Return a page with a line of digits and signs."""
    rng = np.random.default_rng(3)
    hand = StrokeHand(wobble=0.01)
    paper = np.full((180, 70 * len(text) + 100), 225, np.uint8)
    x = 50
    for character in text:
        if character in SIGNS:
            before = paper.copy()
            for stroke in SIGNS[character]:
                points = np.array(stroke) * HEIGHT + (x, top)
                at = np.round(points * 16).astype(np.int32)
                cv2.polylines(paper, [at], False, 20, PEN + 1, cv2.LINE_AA, 4)
            x = int(np.flatnonzero((paper != before).any(0)).max())
        else:
            ink = hand.write(character, HEIGHT, PEN, rng)
            place = paper[top : top + ink.shape[0], x : x + ink.shape[1]]
            np.minimum(place, 225 - ink // 255 * 205, out=place)
            x += ink.shape[1]
        x += 14
    return paper


@pytest.mark.parametrize(
    "text",
    [
        "7-3=4",
        "77-22",
        "12+30=42",
        "6x7=42",
        "24/12/2025",
        "12:45",
        "36,52",
        "50%",
        "27%",
        "(32)",
        "(30)57",
    ],
)
def test_signs_are_left_out(reader: Reader, text: str) -> None:
    found = reader.read(line(text))
    assert found.text == "".join(filter(str.isdigit, text))


@pytest.mark.parametrize("text", ["(32", "32)", ")32(", "()32"])
def test_what_bends_without_its_other_bracket_is_a_digit(reader: Reader, text: str) -> None:
    as_ones = text.translate(str.maketrans("()", "11"))
    assert reader.read(line(text)).text == as_ones


def test_only_the_nearest_bracket_closes_another(reader: Reader) -> None:
    assert reader.read(line("(32)1)")).text == "3211"


def test_brackets_of_different_lines_are_no_pair(reader: Reader) -> None:
    upper, lower = line("(32"), line("27)")
    width = max(upper.shape[1], lower.shape[1])
    page = np.vstack([np.pad(p, ((0, 0), (0, width - p.shape[1])), "edge") for p in (upper, lower)])
    assert reader.read(page).text == "132\n271"


def test_a_minus_is_not_joined_to_the_seven_before_it(reader: Reader) -> None:
    seven = np.array([(0.05, 0.03), (0.55, 0.02), (0.33, 0.5), (0.23, 1.0)])
    minus = np.array([(0.8, 0.5), (1.3, 0.48)])
    paper = np.full((170, 300), 230, np.uint8)
    for stroke in (seven, minus):
        at = np.round((stroke * 64 + (60, 50)) * 16).astype(np.int32)
        cv2.polylines(paper, [at], False, 30, 5, cv2.LINE_AA, 4)
    assert reader.read(paper).text == "7"


@pytest.mark.parametrize("text", ["%", "%%", "-"])
def test_signs_alone_give_nothing(reader: Reader, text: str) -> None:
    assert reader.read(line(text)).text == ""


def test_a_bar_at_mid_height_beside_a_digit_is_a_minus() -> None:
    seven = (50, 60, 40, 60)
    assert has_minus([(94, 87, 30, 6)], seven)
    assert not has_minus([(94, 60, 30, 6)], seven)  # The top of a 5.
    assert not has_minus([(60, 87, 30, 6)], seven)  # A stroke through the 7.
    assert not has_minus([(94, 80, 20, 20)], seven)  # A blot.


def test_a_percent_sign_has_a_ring_on_either_side_of_its_stroke() -> None:
    stroke, upper, lower = (50, 50, 40, 60), (40, 50, 20, 20), (80, 90, 20, 20)
    assert percent_signs([stroke, upper, lower]) == [(1, 0, 2)]
    assert percent_signs([stroke, upper, (40, 90, 20, 20)]) == []
    assert percent_signs([stroke, upper]) == []


def test_only_what_hangs_at_the_foot_of_a_digit_may_be_a_comma() -> None:
    digit, comma, raised = (50, 50, 40, 60), (96, 104, 8, 20), (96, 50, 8, 20)
    small, hanging = small_signs([digit, comma, raised], np.array([True, True, True]))
    assert small.tolist() == [False, True, True]
    assert hanging.tolist() == [False, True, False]


def test_a_slash_is_higher_than_the_digits_on_both_sides() -> None:
    before, after = (0, 50, 40, 60), (100, 50, 40, 60)
    high, low = (50, 45, 30, 70), (50, 50, 30, 60)
    assert between_lower_digits(high, [before, high, after])
    assert not between_lower_digits(low, [before, low, after])
    assert not between_lower_digits(high, [before, high])


def test_slant_is_the_lean_of_the_stroke() -> None:
    ink = np.zeros((60, 60), np.uint8)
    cv2.line(ink, (20, 50), (40, 10), 255, 2)
    assert slant(ink) == pytest.approx(0.5, abs=0.03)
    assert slant(ink[:, ::-1]) == pytest.approx(-0.5, abs=0.03)


def test_high_ones_of_a_leaning_hand_stay_digits(reader: Reader) -> None:
    leaning = np.array([[1, -0.4, 60], [0, 1, 0]], np.float32)
    page = cv2.warpAffine(line("2|57"), leaning, (450, 180), borderValue=225)
    assert reader.read(np.asarray(page, np.uint8)).text == "2157"


@pytest.mark.parametrize("rows", [0, 1])
def test_what_has_no_height_leans_to_no_side(rows: int) -> None:
    level = np.zeros((28, 28), np.uint8)
    level[14 : 14 + rows, 4:24] = 255
    assert slant(level) == 0.0
