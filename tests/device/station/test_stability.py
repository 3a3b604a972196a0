"""A text is reported if it was read whole in frame after frame, and never composed from several."""

import itertools
import os
from collections.abc import Iterator

import cv2
import numpy as np
import pytest

from device.demo.counter import counter_picture
from device.frames.frame import Image
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from device.station.stability import StabilityFilter

EXAMPLES = int(os.environ.get("LENET_EDGE_STEP_EXAMPLES", "1"))
"""How many times the usual number of random steps is tried."""

FRAMES_BEFORE, FRAMES_AFTER = 12, 30
LEFT = frozenset({"left"})
STEPS = [
    (f"{n:0{digits}}", f"{(n + 1) % 10**digits:0{digits}}")
    for digits in range(4, 9)
    for n in (
        *(10**k - 1 for k in range(1, digits + 1)),  # Whole decades, and the roll-over to zero.
        *np.random.default_rng(digits).integers(0, 10**digits, 40 * EXAMPLES).tolist(),
    )
]


def reports(stable: int, texts: list[str]) -> list[tuple[int, str]]:
    """Return the number of each frame that reports a text, and the text."""
    stability = StabilityFilter(stable)
    return [(i, text) for i, text in enumerate(texts) if stability.update(text)]


def bad_texts(before: str, after: str, rng: np.random.Generator) -> Iterator[str]:
    """Yield what bad frames during a step may give, each text once."""
    given = {before, after}
    while True:
        text = (before, after)[int(rng.integers(2))]
        place = int(rng.integers(len(text)))
        misread = text[:place] + str(rng.integers(10)) + text[place + 1 :]
        lost = text[:place] + text[place + 1 :]
        composed = after[:place] + before[place:]
        wrong = (misread, lost, composed)[int(rng.integers(3))]
        if wrong not in given:
            given.add(wrong)
            yield wrong


def check_step(stable: int, before: str, after: str, texts: list[str]) -> None:
    """Only shown texts are reported; the new one, once it was undisturbed for stable + 2 frames."""
    found = reports(stable, texts)
    assert {text for _, text in found} <= {before, after}
    latest = next(
        i for i in range(len(texts)) if texts[i - stable - 1 : i + 1] == [after] * (stable + 2)
    )
    arrival = next(i for i, text in found if text == after)
    assert arrival <= latest


@pytest.mark.parametrize("stable", range(1, 11))
def test_through_every_step_only_what_was_shown_is_reported_and_in_time(stable: int) -> None:
    for number, (before, after) in enumerate(STEPS):
        rng = np.random.default_rng(number)
        bad = bad_texts(before, after, rng)
        texts = [before] * FRAMES_BEFORE + [after] * FRAMES_AFTER
        check_step(stable, before, after, texts)
        # At most two of any five frames are bad, until the new value is left alone.
        for start in range(3, 24, 5):
            for index in {start, start + int(rng.integers(0, 2))}:
                texts[index] = next(bad)
        check_step(stable, before, after, texts)


@pytest.mark.parametrize("stable", range(1, 11))
def test_wherever_two_of_five_frames_are_bad(stable: int) -> None:
    around = range(FRAMES_BEFORE - 5, FRAMES_BEFORE + 6)
    masks = [
        mask
        for mask in itertools.product((False, True), repeat=len(around))
        if all(sum(mask[i : i + 5]) <= 2 for i in range(len(mask)))
    ]
    for mask in masks:
        texts = ["0999"] * FRAMES_BEFORE + ["1000"] * FRAMES_AFTER
        for index in itertools.compress(around, mask):
            texts[index] = f"bad {index}"
        check_step(stable, "0999", "1000", texts)


def photographed(value: float, digits: int, rng: np.random.Generator) -> Image:
    """Return a counter seen by a camera that trembles."""
    picture = counter_picture(value, digits)
    shift = np.array([[1, 0, rng.normal(0, 1.5)], [0, 1, rng.normal(0, 1.5)]])
    replicate = cv2.BORDER_REPLICATE
    return np.asarray(cv2.warpAffine(picture, shift, picture.shape[::-1], borderMode=replicate))


DRAWN = [3809, 30119, 409999, 7123456, 99999999]
DRAWN += [
    int(np.random.default_rng(k).integers(10 ** (digits - 1), 10**digits))
    for k in range(EXAMPLES - 1)
    for digits in range(4, 9)
]


@pytest.mark.parametrize("value", DRAWN)
def test_through_drawn_steps_with_rolling_blurred_and_lost_frames(
    reader: Reader, value: int
) -> None:
    digits = len(str(value))
    rng = np.random.default_rng(value)
    values = [value] * 8 + [value + 0.5] + [(value + 1) % 10**digits] * 12
    pictures = [photographed(v, digits, rng) for v in values]
    pictures[4] = np.asarray(cv2.GaussianBlur(pictures[4], (0, 0), 6))
    pictures[7] = np.zeros_like(pictures[7])
    texts = [reader.read(picture, ReadingOptions(expected=digits)).text for picture in pictures]
    before, after = f"{value:0{digits}}", f"{values[-1]:0{digits}}"
    for stable in range(1, 11):
        check_step(stable, before, after, texts)


def test_a_text_is_reported_when_it_is_stable_and_when_it_changes() -> None:
    texts = ["1", "1", "12", "12", "12", "12", "1", "12", "12", "12", "3", "3", "3"]
    assert [text for _, text in reports(3, texts)] == ["12", "3"]


def test_one_blurred_frame_changes_nothing_even_if_one_frame_is_enough() -> None:
    assert reports(1, ["123"] * 4 + ["173"] + ["123"] * 3) == [(0, "123")]


def test_pictures_that_all_differ_are_all_reported_if_one_frame_is_enough() -> None:
    assert len(reports(1, ["57", "23", "54", "58"])) == 4


def test_frames_from_before_a_restart_no_longer_count() -> None:
    stability = StabilityFilter(2)
    assert not stability.update("1")
    stability.restart(2)
    assert [stability.update("1"), stability.update("1"), stability.update("1")] == [0, 1, 0]
    stability.restart(1)
    assert not stability.update("1")  # It was reported before.


def test_a_text_is_cut_off_if_it_is_in_any_of_the_frames_that_agree() -> None:
    stability = StabilityFilter(3)
    for cut_off in (LEFT, frozenset[str](), frozenset[str]()):
        is_reported = stability.update("12", cut_off)
    assert is_reported
    assert stability.cut_off == LEFT


def test_a_text_is_reported_again_once_it_is_no_longer_cut_off() -> None:
    stability = StabilityFilter(2)
    cut = [LEFT, LEFT, LEFT, frozenset[str](), LEFT, frozenset[str](), frozenset[str](), LEFT, LEFT]
    assert [i for i, edges in enumerate(cut) if stability.update("12", edges)] == [1, 6]
