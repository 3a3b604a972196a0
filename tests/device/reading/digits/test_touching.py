"""Cuts run between touching digits, and the best parts are chosen."""

import itertools
from dataclasses import dataclass

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.frames.frame import Frame
from device.reading.batch import stage_pictures
from device.reading.digits.touching import (
    Parts,
    best_split,
    best_splits,
    find_cuts,
    propose_parts,
)
from device.reading.reader import Reader
from lenet_edge.data.uci_digits import load_digits
from tests.device.reading.pages import Gray


def two_rings() -> Gray:
    """Two rings, 40 pixels wide each, that touch at column 40."""
    y, x = np.mgrid[0:60, 0:81]
    rings = [np.abs(np.hypot((x - c) / 20, (y - 30) / 28) - 0.9) < 0.12 for c in (20, 60)]
    return np.asarray((rings[0] | rings[1]) * 255, np.uint8)


def test_a_cut_runs_where_the_rings_touch() -> None:
    cuts = find_cuts(two_rings())
    assert min(abs(float(cut.mean()) - 40) for cut in cuts) < 6


def test_no_two_cuts_divide_the_ink_in_the_same_way() -> None:
    wide = cv2.copyMakeBorder(two_rings(), 0, 0, 60, 60, cv2.BORDER_CONSTANT)
    cuts = find_cuts(wide)
    columns = np.arange(wide.shape[1])
    left = [float(wide[columns < cut[:, None]].sum()) for cut in cuts]
    assert min(np.diff(left)) > 0.02 * float(wide.sum())


def test_cuts_do_not_cross() -> None:
    cuts = find_cuts(two_rings())
    assert all((a <= b).all() for a, b in itertools.pairwise(cuts))


def test_a_part_and_the_rest_are_the_whole() -> None:
    whole = two_rings()
    parts = propose_parts(whole)
    assert parts.crops
    for number, (crop, left) in enumerate(zip(parts.crops, parts.lefts, strict=True)):
        rest = parts.rest(number, whole)
        rest[:, left : left + crop.shape[1]] += crop
        assert np.array_equal(rest, whole)


def test_the_edges_of_parts_are_in_order() -> None:
    parts = propose_parts(two_rings())
    assert all(0 <= first < end <= parts.last for first, end in parts.spans)


def test_the_best_parts_cover_the_whole() -> None:
    spans = [(0, 1), (1, 2), (0, 2), (1, 3), (2, 3)]
    quality = np.array([-0.1, -3, -2, -0.1, -0.2], np.float32)
    total, chosen = best_split(quality, spans, 3)
    assert chosen == [0, 3]
    assert np.isclose(total, -0.2)


def test_parts_that_leave_a_gap_are_not_a_split() -> None:
    total, chosen = best_split(np.zeros(1, np.float32), [(0, 1)], 2)
    assert chosen == []
    assert total == -np.inf


@dataclass
class Way:
    """One way to cover the whole."""

    parts: tuple[int, ...]
    total: float


def all_ways(quality: list[float], spans: list[tuple[int, int]], last: int) -> list[Way]:
    """Return every chain of spans from 0 to the last edge."""
    ways = []
    for count in range(1, last + 1):
        for chosen in itertools.permutations(range(len(spans)), count):
            ends = [0, *(spans[i][1] for i in chosen)]
            if ends[-1] == last and all(
                spans[i][0] == e for i, e in zip(chosen, ends[:-1], strict=True)
            ):
                ways.append(Way(chosen, sum(quality[i] for i in chosen)))
    return ways


@given(st.lists(st.floats(-5, 0), min_size=6, max_size=6), st.integers(1, 4))
def test_the_best_split_into_each_number_of_parts_is_found(
    quality: list[float], max_parts: int
) -> None:
    spans = [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)]
    ways = all_ways(quality, spans, 3)
    found = best_splits(np.array(quality), spans, 3, max_parts)
    for total, parts in found:
        rivals = [way.total for way in ways if len(way.parts) == len(parts)]
        assert total == pytest.approx(max(rivals))
    assert {len(parts) for _, parts in found} == {
        len(w.parts) for w in ways if len(w.parts) <= max_parts
    }


@given(st.lists(st.floats(-5, 0), min_size=6, max_size=6))
def test_the_best_split_of_all_has_the_best_total(quality: list[float]) -> None:
    spans = [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)]
    totals = [way.total for way in all_ways(quality, spans, 3)]
    assert best_split(np.array(quality), spans, 3)[0] == pytest.approx(max(totals))


def test_the_box_of_a_part_is_on_the_page_and_leaves_out_faint_pixels() -> None:
    part = np.zeros((20, 30), np.uint8)
    part[5:15, 10:14] = 200
    part[2, 2] = 50
    parts = Parts([part], [7], [(0, 1)], [False], [])
    assert parts.box(0, (100, 40)) == (117, 45, 4, 10)


def test_a_long_chain_gets_a_cut_for_each_digit() -> None:
    chain = np.hstack([two_rings()[:, 2:78]] * 5)
    cuts = sorted(float(cut.mean()) for cut in find_cuts(chain))
    for joint in range(76, 380, 76):
        assert min(abs(cut - joint) for cut in cuts) < 8
    assert len(propose_parts(chain).edges) > 12


def test_a_ring_cut_through_its_sides_is_torn() -> None:
    parts = propose_parts(two_rings())
    torn = dict(zip(parts.spans, parts.torn, strict=True))
    edges = [float(edge.mean()) for edge in parts.edges]
    for (first, last), apart in torn.items():
        middle = (edges[first] + edges[last]) / 2
        if edges[last] - edges[first] < 30 and min(abs(middle - 20), abs(middle - 60)) < 4:
            assert apart
    joint = min(range(len(edges)), key=lambda i: abs(edges[i] - 40))
    assert not torn[0, joint]
    assert not torn[joint, parts.last]


def test_cuts_are_kept_and_shown(reader: Reader) -> None:
    paper, _ = touching_digits()
    frame = Frame(paper, 0.0, 0, "touching")
    reading, stages = reader.read_stages(frame)
    assert reading.text == "03"
    pieces = stage_pictures(frame, reading, stages)["5-pieces"]
    assert (pieces[:, :, 2] > pieces[:, :, 0]).sum() > 60


def touching_digits() -> tuple[Gray, int]:
    """A real 0 and a real 3 on paper, ``uint8[240, 480]``, and the column where they touch."""
    images, _ = load_digits()
    zero, three = (
        cv2.resize(image[:, image.max(0) > 100], None, fx=5, fy=5, interpolation=cv2.INTER_CUBIC)
        for image in (images[0], images[3])
    )
    width, overlap = zero.shape[1], 8
    ink = np.zeros((140, width + three.shape[1] - overlap), np.uint8)
    ink[:, :width] = zero
    ink[:, width - overlap :] = np.maximum(ink[:, width - overlap :], three)
    paper = np.full((240, 480), 225, np.uint8)
    paper[50:190, 120 : 120 + ink.shape[1]] -= (ink * 0.8).astype(np.uint8)
    return paper, 120 + width - overlap // 2


def test_real_digits_that_touch_are_cut_where_they_do(reader: Reader) -> None:
    paper, joint = touching_digits()
    frame = Frame(paper, 0.0, 0, "touching")
    reading, stages = reader.read_stages(frame)
    assert reading.text == "03"
    (cut,) = (shape.cut for shape in stages.shapes if shape.cut is not None)
    assert abs(float(cut[:, 0].mean()) - joint) < 12
