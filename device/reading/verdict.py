"""What a whole frame shows: writing, or something in which no digits are to be read.

Shapes of things often look like digits, and the network is as sure of them. The frame as a whole
tells: paper is lighter or darker than all that is on it, most ink on it is digits, and digits are
clear ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

import cv2
import numpy as np

from device.reading.cells.cell_network import Cell
from device.reading.digits.shapes import Shape
from device.reading.digits.signs import slant
from device.reading.ink.stroke_width import mask_stroke_width
from device.reading.ink.threshold import Gray, Ink, half_size, thumbnail
from device.reading.result import PageVerdict, Verdict
from device.reading.stages import Stages
from lenet_edge.network.calibration import Calibration


@dataclass(frozen=True)
class VerdictTuning:
    """When a frame shows no writing, and why. Tones are of 255."""

    clear_score: float = 9.0  # Minus the rejection score of clear digits, over the temperature.
    sure_score: float = 11.9  # The same of digits that raise no doubt.
    few_digits: int = 6  # With fewer than this, what is around and between them counts.
    alone_share: float = 0.95  # Fraction of the area of all shapes that is digits in a close crop.
    max_others: float = 0.1  # Fraction of other digits among straight strokes that look like ones.
    unlike: float = 0.45  # How unlike each other digits of one pen and size are; see _unlikeness.
    # Ones in a row may be all that is written if they are alike: their unlikeness (drawn ones reach
    # 0.09), and the standard deviations of their slants, and of their tops over their height.
    alike: float = 0.15
    clutter_points: int = 3  # Points of doubt from which a frame is clutter.
    faint: float = 40.0  # Tone of what is too dark, and contrast in which no edge is judged.
    soft_step: float = 0.06  # Steepest step from pixel to pixel out of focus, over the contrast.
    edge_width: float = 0.2  # Width of an edge in focus, over the height of its cell, at most.
    white: int = 250  # Tone from which a camera shows nothing but light.
    max_light: float = 0.75  # Fraction of a cell that a reflection covers; white paper covers more.
    wider_than_strokes: float = 0.15  # Half the width of a reflection, over the cell's height.


TUNING: Final = VerdictTuning()


def judge_page(stages: Stages, calibration: Calibration) -> PageVerdict:
    """Judge a frame by what was read in it.

    Args:
        stages: of the reading.
        calibration: of the network. Its temperature is the unit in which scores mean the same as
            those of other networks.
    """
    digits = [s for s in stages.shapes if not s.rejected]
    if digits:
        reasons = _doubts(stages, digits, calibration)
        return PageVerdict(Verdict.CLUTTER if reasons else Verdict.WRITING, tuple(reasons))
    thumb = thumbnail(stages.gray)
    darkest, lightest = np.percentile(thumb, (1, 99)).tolist()
    if lightest < TUNING.faint:
        return PageVerdict(Verdict.TOO_DARK, (f"its lightest tone is {lightest:.0f} of 255",))
    if lightest - darkest > TUNING.faint and _is_soft(stages.gray, lightest - darkest):
        return PageVerdict(Verdict.OUT_OF_FOCUS, ("all its edges are soft",))
    if stages.shapes:
        return PageVerdict(Verdict.CLUTTER, ("no shape looks like a digit",))
    return PageVerdict(Verdict.NOTHING, ())


def judge_cells(cells: Sequence[Cell], gray: Gray) -> PageVerdict:
    """Judge what was read in cells.

    Args:
        cells: all of them.
        gray: ``uint8[h, w]``, the picture that they are in.
    """
    unread = [cell for cell in cells if cell.rejected]
    if not unread:
        return PageVerdict(Verdict.WRITING)
    darkest, lightest = np.percentile(gray[::2, ::2], (1, 99)).tolist()
    if len(unread) == len(cells) and lightest < TUNING.faint:
        return PageVerdict(Verdict.TOO_DARK, (f"its lightest tone is {lightest:.0f} of 255",))
    reflecting = sum(_reflects(gray, cell) for cell in unread)
    if reflecting:
        reason = f"light is reflected in {reflecting} of {len(cells)} cells"
        return PageVerdict(Verdict.GLARE, (reason,))
    if len(unread) < len(cells):
        return PageVerdict(Verdict.WRITING)
    return _without_digits(cells, gray, lightest - darkest)


def _without_digits(cells: Sequence[Cell], gray: Gray, contrast: float) -> PageVerdict:
    """Judge a lit picture in which every cell was rejected."""
    if all(cell.empty for cell in cells):
        return PageVerdict(Verdict.NOTHING)
    rise = _steepest(gray) * TUNING.edge_width * median(cell.box[3] for cell in cells)
    if TUNING.faint < contrast > rise:
        return PageVerdict(Verdict.OUT_OF_FOCUS, ("all its edges are soft",))
    return PageVerdict(Verdict.CLUTTER, ("no cell shows a digit",))


def _reflects(gray: Gray, cell: Cell) -> bool:
    """Return whether a spot of light covers a part of a cell that is wider than a stroke."""
    x, y, w, h = cell.box
    inside = np.ascontiguousarray(gray[y : y + h, x : x + w])
    light = np.asarray(cv2.threshold(inside, TUNING.white - 1, 255, cv2.THRESH_BINARY)[1], np.uint8)
    if cv2.countNonZero(light) > TUNING.max_light * light.size:
        return False
    # Light that reaches the edge of the cell may go on beyond it.
    around = cv2.copyMakeBorder(light, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    depth = cv2.distanceTransform(around, cv2.DIST_L2, 3)
    return float(depth.max()) > TUNING.wider_than_strokes * h


def _doubts(stages: Stages, digits: Sequence[Shape], calibration: Calibration) -> list[str]:
    """Return the reasons why a frame is clutter; none if there is too little doubt."""
    few = len(digits) < TUNING.few_digits
    row = len(digits) > 1 and _in_row(digits)
    # Signs stand in rows of digits.
    shapes = [s for s in stages.shapes if not (s.in_word or (s.sign and row))]
    share = sum(map(_area, digits)) / sum(map(_area, shapes))
    largest = max(max(s.box[2:]) for s in digits)
    others = sum(s.label != 1 for s in digits)
    strokes = len(digits) > 1 and others < TUNING.max_others * len(digits)
    alone = few and share > TUNING.alone_share and not stages.one_colour and not strokes
    cropped = alone and largest > 0.5 * max(stages.gray.shape)
    usual = median(s.score for s in digits)
    score = -usual / calibration.temperature
    signs = (
        (2, score < TUNING.clear_score, "its digits are not clear ones"),
        (1, usual > calibration.reject_threshold, "most would be rejected if seen alone"),
        (1, TUNING.clear_score <= score < TUNING.sure_score, "its digits are not very clear"),
        (1, strokes, "its digits are straight strokes"),
        (1, not stages.ink.polarity_sure, "ink may be dark or light"),
        (1, share < 0.5, "much of the ink is not digits"),
        (1, stages.one_colour, "only ink of one colour looks like digits"),
        (1, few and share <= TUNING.alone_share, "few digits lie among other ink"),
        (1, few and len(shapes) > 2 * len(digits), "most shapes are not digits"),
    )
    reasons = [reason for _, seen, reason in signs if seen]
    points = sum(weight for weight, seen, _ in signs if seen)
    if points < (1 if few else TUNING.clutter_points):
        return []
    # How unlike the digits are is only measured where it decides, as that takes time.
    unlikeness = _unlikeness(digits, stages.ink)
    unlike = unlikeness > TUNING.unlike
    plain = stages.ink.polarity_sure and not stages.one_colour and len(digits) == len(shapes)
    if plain and row and others == 0 and unlikeness < TUNING.alike and _lean_alike(digits):
        return []  # Ones alone.
    if not unlike and (cropped or (not few and score >= TUNING.clear_score)):
        return []  # Somebody chose what to read; or it is writing, whatever is around it.
    if few and unlike:
        points += TUNING.clutter_points - 1  # One more doubt is enough.
        reasons.append("its digits differ in size, pen and strength")
    return reasons if points >= TUNING.clutter_points else []


def _in_row(digits: Sequence[Shape]) -> bool:
    """Return True if digits stand in one row."""
    tops, heights = [s.box[1] for s in digits], [s.box[3] for s in digits]
    return float(np.std(tops)) < TUNING.alike * median(heights)


def _lean_alike(strokes: Sequence[Shape]) -> bool:
    return float(np.std([slant(s.picture) for s in strokes])) < TUNING.alike


def _unlikeness(digits: Sequence[Shape], ink: Ink) -> float:
    """Return how unlike each other digits are; those of one pen, in one size, are much alike.

    It is the sum of the mean deviations of height, stroke width and strength of the ink from their
    medians, all in natural logarithms.
    """
    measures = []
    for x, y, w, h in (s.box for s in digits):
        mask, soft = ink.mask[y : y + h, x : x + w], ink.soft[y : y + h, x : x + w]
        measures.append((h, mask_stroke_width(mask), cv2.mean(soft, mask)[0]))
    logs = np.log(np.maximum(measures, 1.0))
    return float(np.abs(logs - np.median(logs, axis=0)).mean(axis=0).sum())


def _area(shape: Shape) -> int:
    return shape.box[2] * shape.box[3]


def _is_soft(gray: Gray, contrast: float) -> bool:
    """Return True if no step from one pixel to the next is steep."""
    small = gray if max(gray.shape) < 1000 else half_size(gray)
    return _steepest(small) < TUNING.soft_step * contrast


def _steepest(gray: Gray) -> float:
    """Return the steepest steps from one pixel to the next."""
    steps = cv2.absdiff(gray[:, 1:], gray[:, :-1])
    return float(np.percentile(steps[::2, ::2], 99.9)) if steps.size else 0.0
