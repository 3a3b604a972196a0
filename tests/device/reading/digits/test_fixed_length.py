"""A line of a known number of digits: what touches is cut, what is too much is dropped."""

import itertools
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.demo.scenes import make_scene
from device.reading.digits.fixed_length import best_splits, fit_line
from device.reading.digits.recognition import Found
from device.reading.ink.segmentation import segment
from device.reading.options import ReadingOptions
from device.reading.reader import Reader

NOTHING = segment(np.zeros((200, 400), np.uint8), np.zeros((200, 400), np.uint8))


class Nobody:
    """A recognizer that must not be asked."""

    def judge(self, pictures: object) -> Any:
        raise AssertionError("nothing here is to be cut")


def line(*confidences: float, wide: float = 0.7) -> list[Found]:
    """Return digits side by side, each as sure as told."""
    picture = np.zeros((28, 28), np.uint8)
    return [
        Found((60 * i, 50, round(50 * wide), 50), i, confidence, False, picture)
        for i, confidence in enumerate(confidences)
    ]


def labels(found: list[Found]) -> list[int]:
    return [f.label for f in found if not f.rejected]


def test_the_least_sure_of_too_many_digits_is_dropped() -> None:
    found = fit_line(line(0.99, 0.98, 0.6, 0.97, 0.999), 4, NOTHING, Nobody())
    assert labels(found) == [0, 1, 3, 4]
    assert len(found) == 5


def test_no_digit_is_dropped_that_is_sure() -> None:
    found = line(0.99, 0.6, 0.98, 0.97, 0.999)
    assert fit_line(found, 3, NOTHING, Nobody()) == found


def test_a_line_that_fits_stays_whatever_stands_beside_it() -> None:
    found = line(0.5, 0.6, 0.7)
    assert fit_line(found, 3, NOTHING, Nobody()) == found
    assert fit_line([], 3, NOTHING, Nobody()) == []


def test_good_digits_are_not_cut_to_make_up_for_a_lost_one() -> None:
    found = line(0.99, 0.98, 0.97)
    assert fit_line(found, 4, NOTHING, Nobody()) == found


@pytest.mark.parametrize("seed", [504, 1020, 1325, 1684])
def test_digits_that_touch_are_told_apart_where_their_number_is_known(
    reader: Reader, seed: int
) -> None:
    scene = make_scene(seed, "tiny", ["touching"])
    (written,) = scene.lines
    reading = reader.read(scene.image, ReadingOptions(expected=len(written)))
    assert reading.text == written
    centres = [x + w / 2 for x, _, w, _ in (digit.box for digit in reading.digits)]
    assert centres == sorted(centres)


@dataclass
class Way:
    """One way to cover all edges."""

    parts: tuple[int, ...]
    total: float


def all_ways(quality: list[float], spans: list[tuple[int, int]], last: int) -> list[Way]:
    """Return every chain of spans from 0 to the last edge."""
    ways = []
    for count in range(2, last + 1):
        for chosen in itertools.permutations(range(len(spans)), count):
            ends = [0, *(spans[i][1] for i in chosen)]
            if ends[-1] == last and all(
                spans[i][0] == e for i, e in zip(chosen, ends[:-1], strict=True)
            ):
                ways.append(Way(chosen, sum(quality[i] for i in chosen)))
    return ways


@given(st.lists(st.floats(-5, 0), min_size=6, max_size=6), st.integers(2, 4))
def test_the_best_cuts_into_each_number_of_parts_are_found(quality: list[float], most: int) -> None:
    spans = [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)]
    ways = all_ways(quality, spans, 3)
    found = best_splits(np.array(quality), spans, 3, most)
    for total, parts in found:
        rivals = [way.total for way in ways if len(way.parts) == len(parts)]
        assert total == pytest.approx(max(rivals))
    assert {len(parts) for _, parts in found} == {
        len(w.parts) for w in ways if len(w.parts) <= most
    }
