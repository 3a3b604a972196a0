"""Steps that take ink away are undone when the picture reads better without them."""

from dataclasses import replace
from types import ModuleType
from typing import Any

import cv2
import numpy as np
import pytest

from device.demo.drawn_forms import make_form
from device.demo.scenes import make_scene
from device.reading import flow
from device.reading.digits import joining
from device.reading.flow import Clock, Flow
from device.reading.hypotheses import (
    QUESTIONS,
    Hypothesis,
    Question,
    Trial,
    laid_flat,
    one_colour,
    outlined_sheet,
    rules_as_strokes,
    whole_picture,
)
from device.reading.ink import hough, segmentation
from device.reading.ink.ruled_lines import RuledLines, find_lines, remove_ruled_lines
from device.reading.ink.threshold import Gray, Ink
from device.reading.page import sheet
from device.reading.reader import Reader
from device.tools.scoring import edits
from tests.device.reading.pages import page


def boxed(tint: tuple[int, int, int]) -> np.ndarray:
    """Return a page of digits that cross the sides of printed boxes of a colour."""
    picture = cv2.cvtColor(page(), cv2.COLOR_GRAY2BGR)
    ink = picture[:, :, 0] < 128
    columns = np.flatnonzero(ink.any(0))
    for x in range(int(columns[0]) + 8, int(columns[-1]), 62):
        cv2.rectangle(picture, (x, 84), (x + 58, 158), tint, 3)
    picture[ink] = 25
    return picture


def test_coloured_boxes_are_not_read(reader: Reader) -> None:
    assert reader.read(boxed((90, 150, 225))).text == "2357"


def test_a_flow_counts_the_time_of_its_stages() -> None:
    clock = Clock(2.0)
    clock.lap("segment", infer=0.5)
    timing = clock.timing()
    assert timing["capture"] == 2.0
    assert timing["infer"] == 0.5
    assert timing["total"] == sum(ms for stage, ms in timing.items() if stage != "total")


def test_a_sheet_on_a_floor_nearly_as_bright_is_read_without_the_floor(reader: Reader) -> None:
    rng = np.random.default_rng(1)
    speckle = cv2.GaussianBlur(rng.normal(0, 50, (600, 800)), (0, 0), 3)
    floor = np.clip(185 + 2 * speckle, 0, 255).astype(np.uint8)
    floor[180:420, 160:640] = page()
    assert reader.read(floor).text == "2357"


@pytest.mark.parametrize(
    ("question", "seeds", "kind", "grey"),
    [
        (one_colour, (148, 164, 651, 683), "postal", False),  # Boxes are of another colour.
        (laid_flat, (34,), None, False),  # Sheets on floors.
        (outlined_sheet, (458,), None, True),
    ],
)
def test_more_forms_are_read_right_because_a_question_is_asked(
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
    question: Question,
    seeds: tuple[int, ...],
    kind: str | None,
    grey: bool,
) -> None:
    forms = [make_form(seed, kind) for seed in seeds]

    def right() -> int:
        images = [cv2.cvtColor(f.image, cv2.COLOR_BGR2GRAY) if grey else f.image for f in forms]
        texts = [reader.read(image).text for image in images]
        return sum(text == "\n".join(f.lines) for text, f in zip(texts, forms, strict=True))

    with_it = right()
    others = tuple(other for other in QUESTIONS if other is not question)
    monkeypatch.setattr(flow, "QUESTIONS", others)
    assert right() < with_it


@pytest.mark.parametrize("seed", [98012, 98050])
def test_digits_that_fill_several_squares_are_not_divided(reader: Reader, seed: int) -> None:
    scene = make_scene(seed)  # An 8 whose waist lies on a line; strokes cut off by lines.
    assert reader.read(scene.image).text == "\n".join(scene.lines)


def test_strokes_that_were_taken_for_ruled_lines_come_back(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    remove = remove_ruled_lines

    def remove_too_much(ink: Ink, lines: RuledLines) -> tuple[Ink, Gray]:
        """Remove also a band through the middle of all digits."""
        unruled, bands = remove(ink, lines)
        soft = unruled.soft.copy()
        soft[130:146] = 0
        return ink.with_contrast(soft, ink.floor), bands

    ruled = page()
    ruled[40:43] = ruled[200:203] = 120
    monkeypatch.setattr(flow, "remove_ruled_lines", remove_too_much)
    assert reader.read(ruled).text == "2357"
    others = tuple(other for other in QUESTIONS if other is not rules_as_strokes)
    monkeypatch.setattr(flow, "QUESTIONS", others)
    assert reader.read(ruled).text != "2357"


@pytest.mark.parametrize("seed", [42023, 42049])  # Bold boxes, and thin ones close together.
def test_digits_that_reach_across_their_boxes_are_read(reader: Reader, seed: int) -> None:
    form = make_form(seed)
    assert reader.read(form.image).text == "\n".join(form.lines)


def test_a_doubtful_sheet_is_compared_with_the_whole_picture(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form(231)  # A form in grey, part of which looks like a sheet.
    image, written = cv2.cvtColor(form.image, cv2.COLOR_BGR2GRAY), "".join(form.lines)

    def wrong() -> int:
        return edits(reader.read(image).text.replace("\n", ""), written)

    assert wrong() <= 1
    monkeypatch.setattr(
        flow, "QUESTIONS", tuple(other for other in QUESTIONS if other is not whole_picture)
    )
    assert wrong() > 10


def test_no_ink_is_found_twice_and_no_polarity_asked_twice(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[tuple[int, bool]] = []
    read: list[Hypothesis] = []
    find_ink, read_once = flow.find_ink, Flow._read_once

    def counted_ink(*arguments: Any) -> Ink:
        ink = find_ink(*arguments)
        found.append((hash(arguments[0].tobytes()), ink.dark))
        return ink

    def counted_reading(self: Flow, hypothesis: Hypothesis) -> Trial:
        read.append(hypothesis)
        return read_once(self, hypothesis)

    monkeypatch.setattr(flow, "find_ink", counted_ink)
    monkeypatch.setattr(Flow, "_read_once", counted_reading)
    reader.read(make_form(23).image)  # Ink and paper in colours whose polarity is open.
    assert len(found) == len(set(found)) > 1
    light = [hypothesis for hypothesis in read if hypothesis.dark is False]
    assert len(light) == 1


def test_cells_tell_the_polarity_of_their_lines(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Hypothesis] = []
    find_ink, read_once = flow.find_ink, Flow._read_once

    def in_doubt(*arguments: Any) -> Ink:
        return replace(find_ink(*arguments), polarity_sure=False)

    def counted_reading(self: Flow, hypothesis: Hypothesis) -> Trial:
        read.append(hypothesis)
        return read_once(self, hypothesis)

    monkeypatch.setattr(flow, "find_ink", in_doubt)
    monkeypatch.setattr(Flow, "_read_once", counted_reading)
    reader.read(make_form(0, "sudoku").image)
    assert not [hypothesis for hypothesis in read if hypothesis.dark is False]


def test_digits_in_the_cells_of_a_tilted_grid_are_read_row_by_row(reader: Reader) -> None:
    scene = make_form(8018, "sudoku")
    reading, stages = reader.read_stages(scene.image)
    assert stages.page.lattice is not None
    assert len(stages.page.lattice.cells) == 81
    assert reading.text.split("\n") == list(scene.lines)


def test_digits_larger_than_the_squares_of_their_paper_are_not_cut(reader: Reader) -> None:
    scene = make_form(8017, "squares")
    assert reader.read(scene.image).text.split("\n") == list(scene.lines)


def test_a_digit_that_the_line_between_two_cells_cuts_in_pieces_is_one_digit(
    reader: Reader,
) -> None:
    scene = make_scene(7174)  # A thin 3 across the line; the others stand in one cell each.
    reading, stages = reader.read_stages(scene.image)
    assert stages.page.lattice is not None
    assert reading.text.split("\n") == list(scene.lines)


def test_few_sure_digits_outdo_as_many_among_rejected_shapes(reader: Reader) -> None:
    scene = make_scene(7336)  # Three digits on squared paper, some of whose ink shows through.
    assert reader.read(scene.image).text.split("\n") == list(scene.lines)


def test_a_plain_page_is_read_without_a_search_for_ruled_lines(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flow, "find_lines", pytest.fail)
    monkeypatch.setattr(flow, "find_ink", pytest.fail)
    assert reader.read(page("23578")).text == "23578"


def test_upright_strokes_alone_are_no_plain_page(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = np.full((240, 480), 225, np.uint8)
    for x in range(60, 430, 50):
        cv2.line(picture, (x, 60), (x, 180), 40, 6)
    searched: list[Ink] = []

    def search(ink: Ink) -> RuledLines:
        searched.append(ink)
        return find_lines(ink)

    monkeypatch.setattr(flow, "find_lines", search)
    reader.read(picture)
    assert searched


def test_a_page_half_in_hard_shadow_is_read_whole(reader: Reader) -> None:
    paper = page()
    width = paper.shape[1]
    paper[:, width // 2 :] = paper[:, width // 2 :] // 2
    assert reader.read(paper).text == "2357"


@pytest.mark.parametrize(
    ("module", "field", "without", "seeds"),
    [
        (segmentation, "max_in_cell", 99.0, (341052, 341094)),  # A digit is not two cells wide.
        (hough, "min_unbroken", 0.3, (341034,)),  # Digits hide much of the lines of a grid.
        (sheet, "sharp_step", 0.0, (341055,)),  # A soft shadow is not the edge of a sheet.
    ],
)
def test_more_forms_are_read_right_because_of_a_number(
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
    module: ModuleType,
    field: str,
    without: float,
    seeds: tuple[int, ...],
) -> None:
    forms = [make_form(seed) for seed in seeds]

    def right() -> int:
        return sum(reader.read(f.image).text == "\n".join(f.lines) for f in forms)

    with_it = right()
    monkeypatch.setattr(module, "TUNING", replace(module.TUNING, **{field: without}))
    assert right() < with_it


def test_pieces_are_not_joined_for_no_gain(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    form = make_form(341088)
    assert reader.read(form.image).text == "\n".join(form.lines)
    monkeypatch.setattr(joining, "_JOIN_GAIN", 0.0)
    assert reader.read(form.image).text != "\n".join(form.lines)
