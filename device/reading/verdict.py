"""What a whole frame shows: writing, or something in which no digits are to be read.

Shapes of things often look like digits, and the network is as sure of them. The frame as a whole
tells: paper is lighter or darker than all that is on it, most ink on it is digits, and digits are
clear ones.
"""

from collections.abc import Sequence
from statistics import median
from typing import Final

import cv2
import numpy as np

from device.reading.cells.cell_network import Cell
from device.reading.digits.recognition import Shape
from device.reading.ink.threshold import Gray, Ink, find_ink, half_size, thumbnail
from device.reading.result import PageVerdict, Verdict
from device.reading.stages import Stages

_CLEAR_SCORE: Final = 1.6  # Rejection score of clear digits, over the rejection threshold.
_MIN_DIGIT_SHARE: Final = 0.45  # Fraction of the area of all shapes; on a page, digits fill more.
_FEW_DIGITS: Final = 3  # Digits that may be the only ones of a close crop, fewer than this.
_ALONE_SHARE: Final = 0.95  # Fraction of the area of all shapes that is digits in a close crop.
_CROPPED_SIZE: Final = 0.35  # Size of a digit of a close crop, over that of the picture.
_CLUTTER_POINTS: Final = 3  # Points of doubt from which a frame is clutter.
_UNLIKE_PAPER_ENERGY: Final = 0.08  # Contrast of the other polarity, squared, over that of ink.
_UNLIKE_PAPER_AREA: Final = 0.5  # Area of ink of the other polarity, over that of ink.
_DARK_TONE: Final = 40.0  # Tone, of 255, that the lightest places of a lit page exceed.
_FLAT_CONTRAST: Final = 30.0  # Difference of tones, of 255, that is too small to judge its focus.
_SOFT_STEP: Final = 0.06  # Steepest step from pixel to pixel out of focus, over the contrast.
_EDGE_WIDTH: Final = 0.1  # Width of an edge in focus, over the height of its cell, at most.
_SOFT_RISE: Final = 0.5  # Rise of the steepest edge out of focus within it, over the contrast.
_WHITE: Final = 250  # Tone, of 255, from which a camera shows nothing but light.
_MIN_LIGHT: Final = 0.08  # Fraction of a cell that a reflection covers at least.
_MAX_LIGHT: Final = 0.75  # The same at most; more is white paper, or a lit display.
_WIDER_THAN_STROKES: Final = 0.15  # Half of the width of a reflection, over the cell's height.


def judge_page(stages: Stages, reject_threshold: float, sensitivity: float) -> PageVerdict:
    """Judge a frame by what was read in it.

    Args:
        stages: of the reading.
        reject_threshold: rejection score above which a shape is rejected.
        sensitivity: how faint ink may be, see ``ReadingOptions``.
    """
    digits = [s for s in stages.shapes if not s.rejected]
    if digits:
        reasons = _doubts(stages, digits, reject_threshold, sensitivity)
        return PageVerdict(Verdict.CLUTTER if reasons else Verdict.WRITING, tuple(reasons))
    thumb = thumbnail(stages.gray)
    darkest, lightest = np.percentile(thumb, (1, 99)).tolist()
    if lightest < _DARK_TONE:
        return PageVerdict(Verdict.TOO_DARK, (f"its lightest tone is {lightest:.0f} of 255",))
    if lightest - darkest > _FLAT_CONTRAST and _is_soft(stages.gray, lightest - darkest):
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
    if len(unread) == len(cells) and lightest < _DARK_TONE:
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
    rise = _steepest(gray) * _EDGE_WIDTH * median(cell.box[3] for cell in cells)
    if contrast > _FLAT_CONTRAST and rise < _SOFT_RISE * contrast:
        return PageVerdict(Verdict.OUT_OF_FOCUS, ("all its edges are soft",))
    return PageVerdict(Verdict.CLUTTER, ("no cell shows a digit",))


def _reflects(gray: Gray, cell: Cell) -> bool:
    """Return whether a spot of light covers a part of a cell that is wider than a stroke."""
    x, y, w, h = cell.box
    inside = np.ascontiguousarray(gray[y : y + h, x : x + w])
    light = np.asarray(cv2.threshold(inside, _WHITE - 1, 255, cv2.THRESH_BINARY)[1], np.uint8)
    if not _MIN_LIGHT * light.size < cv2.countNonZero(light) < _MAX_LIGHT * light.size:
        return False
    # Light that reaches the edge of the cell may go on beyond it.
    around = cv2.copyMakeBorder(light, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    depth = cv2.distanceTransform(around, cv2.DIST_L2, 3)
    return float(depth.max()) > _WIDER_THAN_STROKES * h


def _doubts(
    stages: Stages, digits: Sequence[Shape], reject_threshold: float, sensitivity: float
) -> list[str]:
    """Return the reasons why a frame is clutter; none if there is too little doubt."""
    few = len(digits) < _FEW_DIGITS
    share = sum(map(_area, digits)) / sum(map(_area, stages.shapes))
    alone = share > _ALONE_SHARE and not stages.one_colour
    if (
        few
        and alone
        and max(max(s.box[2:]) for s in digits) > _CROPPED_SIZE * max(stages.gray.shape)
    ):
        return []  # A close crop: somebody has chosen what to read.
    points, reasons = 0, []
    clear = _CLEAR_SCORE * reject_threshold  # Scores of digits are negative.
    if median(s.score for s in digits) > clear:
        points += 2
        reasons.append("its digits are not clear ones")
    if not stages.ink.polarity_sure:
        points += 1
        reasons.append("ink may be dark or light")
    if share < _MIN_DIGIT_SHARE:
        points += 1
        reasons.append("much of the ink is not digits")
    if stages.one_colour:
        points += 1
        reasons.append("only ink of one colour looks like digits")
    if few and share <= _ALONE_SHARE:
        points += 1
        reasons.append("few digits lie among other ink")
    if few and len(stages.shapes) > 2 * len(digits):
        points += 1
        reasons.append("most shapes are not digits")
    # The paper is only looked at where it decides, as that takes time.
    if points == _CLUTTER_POINTS - 1 and _is_unlike_paper(stages, sensitivity):
        points += 1
        reasons.append("some of it is lighter, and some darker, than its surroundings")
    return reasons if points >= _CLUTTER_POINTS else []


def _is_unlike_paper(stages: Stages, sensitivity: float) -> bool:
    """Return True if there is much contrast on the side away from the ink."""
    ink = stages.ink
    other = find_ink(stages.gray, not ink.dark, sensitivity)
    if cv2.countNonZero(other.mask) > _UNLIKE_PAPER_AREA * cv2.countNonZero(ink.mask):
        return True
    return _energy(other) > _UNLIKE_PAPER_ENERGY * _energy(ink)


def _area(shape: Shape) -> int:
    return shape.box[2] * shape.box[3]


def _energy(ink: Ink) -> float:
    return float(cv2.norm(ink.soft, cv2.NORM_L2SQR)) + 1


def _is_soft(gray: Gray, contrast: float) -> bool:
    """Return True if no step from one pixel to the next is steep."""
    small = gray if max(gray.shape) < 1000 else half_size(gray)
    return _steepest(small) < _SOFT_STEP * contrast


def _steepest(gray: Gray) -> float:
    """Return the steepest steps from one pixel to the next."""
    steps = cv2.absdiff(gray[:, 1:], gray[:, :-1])
    return float(np.percentile(steps[::2, ::2], 99.9)) if steps.size else 0.0
