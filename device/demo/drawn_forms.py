"""Drawn forms and other places where digits are read: labelled, like the scenes of ``scenes``.

Postal codes in printed boxes, sudokus, tables, arithmetic, squared and ruled paper, sheets on
floors of any brightness; and pictures without any writing.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np

from device.demo.clutter import draw_shapes, draw_things, floor_texture
from device.demo.scenes import (
    Layer,
    Scene,
    Written,
    photograph,
    put_ink,
    random_digits,
    texture,
    warped_box,
)
from device.demo.strokes import Hand, StrokeHand

_WORDS: Final = ("Name", "PLZ", "Datum", "Note", "Punkte", "Code", "Betrag", "Klasse", "Aufgabe")
_BOX_TINTS: Final = ((0.35, 0.6, 0.95), (0.4, 0.4, 0.9), (0.3, 0.3, 0.3), (0.65, 0.65, 0.65),
                     (0.45, 0.75, 0.4), (0.85, 0.6, 0.35))  # fmt: skip
_CAMERAS: Final = ("gradient", "shadow", "vignette", "cast", "blur", "noise", "jpeg")


@dataclass
class _Sheet:
    """A sheet of paper that is being written on.

    Attributes:
        page: ``float32[h, w, 3]``, how much light it reflects.
        hand: writes the digits.
        rng: source of variation.
        pen: width of strokes over the height of digits.
        tint: colour of the ink, ``float32[3]``.
        digits: what has been written.
    """

    page: Layer
    hand: Hand
    rng: np.random.Generator
    pen: float
    tint: Layer
    digits: list[Written] = field(default_factory=list)

    @classmethod
    def blank(cls, width: int, height: int, hand: Hand, rng: np.random.Generator) -> "_Sheet":
        """Return blank paper."""
        paper = rng.uniform(0.78, 0.95) * rng.uniform(0.95, 1.0, 3).astype(np.float32)
        page = np.ones((height, width, 3), np.float32) * paper * texture((width, height), rng)
        tint = np.array([(0.15, 0.13, 0.13), (0.5, 0.2, 0.15), (0.35, 0.33, 0.33)], np.float32)
        pen = float(rng.uniform(0.045, 0.1))
        return cls(page.astype(np.float32), hand, rng, pen, tint[int(rng.integers(3))])

    def digit(self, label: str, x: float, y: float, height: float) -> float:
        """Write a digit with its left and top at x and y; return its right."""
        ink = self.hand.write(label, round(height), max(1.4, self.pen * height), self.rng)
        columns, rows = np.flatnonzero(ink.max(0)), np.flatnonzero(ink.max(1))
        ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        put_ink(self.page, ink, x, y, self.tint, 0.95)
        self.digits.append((label, (round(x), round(y), ink.shape[1], ink.shape[0])))
        return float(x + ink.shape[1])

    def text(self, digits: str, x: float, y: float, height: float) -> float:
        """Write several digits side by side; return the right of the last."""
        for label in digits:
            jump = self.rng.uniform(-0.05, 0.05) * height
            x = self.digit(label, x, y + jump, height * self.rng.uniform(0.9, 1.05))
            x += height * self.rng.uniform(0.12, 0.25)
        return x

    def centred(self, label: str, x: float, y: float, width: float, height: float) -> None:
        """Write a digit that nearly fills a cell, and sometimes crosses its sides."""
        size = height * self.rng.uniform(0.55, 0.95)
        left = x + width / 2 - 0.3 * size + self.rng.uniform(-0.2, 0.2) * width
        self.digit(label, left, y + (height - size) / 2 + self.rng.uniform(-0.1, 0.1) * height,
                   size)  # fmt: skip

    def strokes(self, ends: Sequence[tuple[float, float, float, float]], pen: float) -> None:
        """Draw straight strokes in ink: x and y of both ends of each."""
        for x0, y0, x1, y1 in ends:
            tint = tuple(map(float, self.tint))
            cv2.line(self.page, (round(x0), round(y0)), (round(x1), round(y1)), tint,
                     max(1, round(pen)), cv2.LINE_AA)  # fmt: skip

    def word(self, text: str, x: float, y: float, height: float) -> None:
        """Print a word with its baseline at y."""
        cover = np.zeros(self.page.shape[:2], np.uint8)  # OpenCV writes on bytes only.
        cv2.putText(cover, text, (round(x), round(y)), cv2.FONT_HERSHEY_SIMPLEX, height / 22,
                    255, max(1, round(height / 11)), cv2.LINE_AA)  # fmt: skip
        put_ink(self.page, cover, 0, 0, np.full(3, 0.3, np.float32), 1.0)

    def rule(self, x0: float, y0: float, x1: float, y1: float, tint: Layer, thick: int) -> None:
        """Print a horizontal or vertical line."""
        left, top = max(0, round(x0 - thick / 2)), max(0, round(y0 - thick / 2))
        right, bottom = max(round(x1), left + thick), max(round(y1), top + thick)
        self.page[top:bottom, left:right] *= tint


def _line_tint(rng: np.random.Generator) -> Layer:
    return np.full(3, rng.uniform(0.12, 0.75), np.float32)


def _postal(sheet: _Sheet, rng: np.random.Generator) -> list[str]:
    """Rows of printed boxes with a digit in each, as in postal codes."""
    height, width = sheet.page.shape[:2]
    count, rows = int(rng.integers(4, 8)), int(rng.integers(1, 3))
    gap = float(rng.choice([0.0, 0.12, 0.3]))
    side = min(width / (count * (1 + gap) + 1.2), height / (1.9 * rows + 0.8))
    box_height = side * rng.uniform(1.0, 1.35)
    tint = np.array(_BOX_TINTS[int(rng.integers(len(_BOX_TINTS)))], np.float32)
    thick = max(1, round(side * rng.uniform(0.02, 0.06)))
    words = rng.random() < 0.4
    lines = []
    for row in range(rows):
        text = random_digits(count, rng)
        top = (0.5 + 1.75 * row) * side
        if words:
            sheet.word(str(rng.choice(_WORDS)), 0.6 * side, top - 0.12 * side, 0.22 * side)
        for i, label in enumerate(text):
            x = (0.6 + i * (1 + gap)) * side
            box = ((x, top, x + side, top), (x, top + box_height, x + side, top + box_height),
                   (x, top, x, top + box_height),
                   (x + side, top, x + side, top + box_height))  # fmt: skip
            for ends in box[: 4 if gap or i == count - 1 else 3]:
                sheet.rule(*ends, tint, thick)
            sheet.centred(label, x, top, side, box_height)
        lines.append(text)
    return lines


def _grid(sheet: _Sheet, rows: int, columns: int, filled: float, bold: int) -> list[str]:
    """Draw a grid of cells; every ``bold``-th line is bold."""
    height, width = sheet.page.shape[:2]
    rng = sheet.rng
    cell_height = height / (rows + 0.8)
    cell_width = min(width / (columns + 0.8), cell_height * rng.uniform(1.0, 1.6))
    left, top = rng.uniform(0.2, 0.6) * cell_width, rng.uniform(0.2, 0.6) * cell_height
    right, bottom = left + columns * cell_width, top + rows * cell_height
    tint, thin = _line_tint(rng), max(1, round(cell_height * rng.uniform(0.02, 0.06)))
    for number in range(rows + 1):
        y = top + number * cell_height
        sheet.rule(left, y, right, y, tint, thin if number % bold else 2 * thin)
    for number in range(columns + 1):
        x = left + number * cell_width
        sheet.rule(x, top, x, bottom, tint, thin if number % bold else 2 * thin)
    lines = []
    for row in range(rows):
        text = ""
        for column in range(columns):
            if rng.random() < filled:
                label = random_digits(1, rng)
                x, y = left + column * cell_width, top + row * cell_height
                sheet.centred(label, x, y, cell_width, cell_height)
                text += label
        lines.append(text)
    return [line for line in lines if line]


def _sudoku(sheet: _Sheet, rng: np.random.Generator) -> list[str]:
    return _grid(sheet, 9, 9, float(rng.uniform(0.3, 1.0)), 3)


def _table(sheet: _Sheet, rng: np.random.Generator) -> list[str]:
    """A table of marks with a heading of words."""
    rows, columns = int(rng.integers(3, 8)), int(rng.integers(2, 6))
    height, width = sheet.page.shape[:2]
    cell_height, cell_width = height / (rows + 1.8), width / (columns + 0.5)
    left, top = 0.2 * cell_width, 0.4 * cell_height
    tint, thick = _line_tint(rng), max(1, round(cell_height * rng.uniform(0.02, 0.05)))
    for number in range(rows + 2):
        y = top + number * cell_height
        sheet.rule(left, y, left + columns * cell_width, y, tint, thick)
    for number in range(columns + 1):
        x = left + number * cell_width
        sheet.rule(x, top, x, top + (rows + 1) * cell_height, tint, thick)
        if number < columns:
            sheet.word(str(rng.choice(_WORDS)), x + 0.1 * cell_width, top + 0.7 * cell_height,
                       min(0.3 * cell_height, 0.16 * cell_width))  # fmt: skip
    lines = []
    for row in range(1, rows + 1):
        line = ""
        for column in range(columns):
            if rng.random() < 0.85:
                size = cell_height * rng.uniform(0.5, 0.75)
                text = random_digits(int(rng.integers(1, 3)), rng)
                x = left + (column + rng.uniform(0.08, 0.3)) * cell_width
                size = min(size, 0.8 * cell_width / len(text))
                y = top + (row + 0.5) * cell_height - size * rng.uniform(0.4, 0.6)
                sheet.text(text, x, y, size)
                line += text
        lines.append(line)
    return [line for line in lines if line]


def _arithmetic(sheet: _Sheet, rng: np.random.Generator) -> list[str]:
    """Sums such as 12 + 3 = 15; the signs are not digits."""
    height, width = sheet.page.shape[:2]
    rows = int(rng.integers(2, 7))
    size = min(height / (1.9 * rows + 0.6), width / 9)
    kind = int(rng.integers(3))  # Blank paper, ruled, or each sum in a box.
    tint, thick = _line_tint(rng), max(1, round(0.03 * size))
    lines = []
    for row in range(rows):
        y = (0.6 + 1.9 * row) * size
        a, b = rng.integers(1, 30, 2).tolist()
        minus = a > b and rng.random() < 0.4
        right = str(a - b if minus else a + b)
        pen = max(1.4, sheet.pen * size)
        x = sheet.text(str(a), 0.6 * size, y, size)
        middle = y + size / 2
        sign = [(x, middle, x + 0.4 * size, middle)]
        if not minus:
            sign.append((x + 0.2 * size, middle - 0.2 * size, x + 0.2 * size, middle + 0.2 * size))
        sheet.strokes(sign, pen)
        x = sheet.text(str(b), x + 0.6 * size, y, size)
        sheet.strokes([(x, middle + d * size, x + 0.4 * size, middle + d * size)
                       for d in (-0.1, 0.1)], pen)  # fmt: skip
        x = sheet.text(right, x + 0.65 * size, y, size)
        lines.append(f"{a}{b}{right}")
        if kind == 1:
            sheet.rule(0, y + 1.2 * size, width, y + 1.2 * size, tint, thick)
        if kind == 2:
            top, bottom, far = y - 0.35 * size, y + 1.35 * size, x + 0.3 * size
            for ends in ((0.2 * size, top, far, top), (0.2 * size, bottom, far, bottom),
                         (0.2 * size, top, 0.2 * size, bottom),
                         (far, top, far, bottom)):  # fmt: skip
                sheet.rule(*ends, tint, thick)
    return lines


def _squared(sheet: _Sheet, rng: np.random.Generator) -> list[str]:
    """Squared paper, with a digit in every square or every second one."""
    height, width = sheet.page.shape[:2]
    step = height / float(rng.integers(6, 14))
    tint, thick = np.array([(0.75, 0.6, 0.5), (0.6, 0.6, 0.6)], np.float32)[int(rng.integers(2))], 1
    thick = max(thick, round(0.03 * step))
    for y in np.arange(0.4 * step, height, step).tolist():
        sheet.rule(0, y, width, y, tint, thick)
    for x in np.arange(0.4 * step, width, step).tolist():
        sheet.rule(x, 0, x, height, tint, thick)
    apart = int(rng.integers(1, 3))
    lines = []
    for row in range(1, int(height / step) - 1, 2):
        count = int(rng.integers(2, max(3, int(width / step / apart) - 1)))
        text = random_digits(count, rng)
        for i, label in enumerate(text):
            sheet.centred(label, (1.4 + i * apart) * step, (row + 0.4) * step - step, step,
                          1.1 * step)  # fmt: skip
        lines.append(text)
    return lines


def _on_lines(sheet: _Sheet, rng: np.random.Generator) -> list[str]:
    """Ruled paper with digits that stand on the lines."""
    height, width = sheet.page.shape[:2]
    count = int(rng.integers(2, 6))
    step = height / (count + 0.7)
    tint, thick = _line_tint(rng), max(1, round(step * rng.uniform(0.01, 0.035)))
    drop = rng.uniform(-0.01, 0.01) * width
    size = step * rng.uniform(0.5, 0.8)
    lines = []
    for row in range(count):
        y = step * (row + 0.8)
        for x in range(width):
            top = round(y + drop * x / width)
            sheet.page[top : top + thick, x] *= tint
        if row and (rng.random() < 0.8 or row == count - 1):
            text = random_digits(int(rng.integers(2, max(3, int(width / size / 1.3)))), rng)
            sheet.text(text[:8], rng.uniform(0.05, 0.12) * width,
                       y - size * rng.uniform(0.85, 1.1), size)  # fmt: skip
            lines.append(text[:8])
    return lines


_DRAWN: Final[dict[str, Callable[[_Sheet, np.random.Generator], list[str]]]] = {
    "postal": _postal,
    "sudoku": _sudoku,
    "table": _table,
    "arithmetic": _arithmetic,
    "squares": _squared,
    "on lines": _on_lines,
}

_EMPTY: Final = {"clutter": draw_shapes, "things": draw_things}
"""Kinds of pictures without any writing."""

FORMS: Final = (*_DRAWN, "floor", "clutter")
"""Kinds of forms; ``floor`` is a sheet on a floor, ``clutter`` a picture without any writing.

``things`` is a further kind, drawn only when asked for, of pictures without any writing.
"""


def make_form(seed: int, kind: str | None = None, hand: Hand | None = None) -> Scene:
    """Make a form; the same arguments make the same form.

    Args:
        seed: any number.
        kind: one of ``FORMS``, or ``things``; one of ``FORMS`` at random if None.
        hand: draws the digits; a ``StrokeHand`` if None.
    """
    rng = np.random.default_rng([seed, 17])
    kind = kind or FORMS[int(rng.integers(len(FORMS)))]
    hand = hand or StrokeHand()
    size = ((420, 420), (640, 480), (900, 700), (1280, 960))[int(rng.integers(4))]
    camera = {str(c) for c in rng.permutation(_CAMERAS)[: int(rng.integers(0, 3))]}
    if kind in _EMPTY:
        page = _EMPTY[kind](size, rng)
        return Scene(photograph(page, camera, rng), (), kind, tuple(camera), ())
    if kind == "floor":
        page, lines, digits = _floor(size, hand, rng)
    else:
        sheet = _Sheet.blank(*size, hand, rng)
        lines, digits = _DRAWN[kind](sheet, rng), sheet.digits
        page = sheet.page
        if rng.random() < 0.4:
            page, digits = _tilted(page, digits, rng)
    image = photograph(page, camera, rng)
    return Scene(image, tuple(lines), kind, tuple(sorted(camera)), tuple(digits))


def _tilted(
    page: Layer, digits: list[Written], rng: np.random.Generator
) -> tuple[Layer, list[Written]]:
    """Turn the page by a few degrees."""
    height, width = page.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-4, 4), 0.95)
    page = np.asarray(
        cv2.warpAffine(page, turn, (width, height), borderMode=cv2.BORDER_REPLICATE), np.float32
    )
    whole = np.vstack([turn, (0, 0, 1)])
    return page, [(label, warped_box(box, whole)) for label, box in digits]


def _floor(
    size: tuple[int, int], hand: Hand, rng: np.random.Generator
) -> tuple[Layer, list[str], list[Written]]:
    """A sheet with a few lines of digits on a floor, from dark to nearly as bright as paper."""
    width, height = size
    across, down = round(0.62 * width), round(0.55 * height)
    sheet = _Sheet.blank(across, down, hand, rng)
    rows = int(rng.integers(1, 4))
    unit = down / (1.7 * rows + 0.6)
    lines = []
    for row in range(rows):
        text = random_digits(int(rng.integers(3, max(4, int(0.75 * across / unit)))), rng)
        sheet.text(text[:7], 0.5 * unit, (0.5 + 1.7 * row) * unit, min(unit, across / 11))
        lines.append(text[:7])
    brightness = float(rng.uniform(0.3, 0.9)) * float(sheet.page.mean())
    floor = floor_texture(size, rng) * np.float32(brightness)
    angle, scale = rng.uniform(-35, 35), rng.uniform(0.8, 1.1)
    turn = cv2.getRotationMatrix2D((across / 2, down / 2), angle, scale)
    turn[:, 2] += (width / 2 - across / 2, height / 2 - down / 2)
    turn[:, 2] += rng.uniform(-0.05, 0.05, 2) * size
    corners = np.array([(0, 0), (across, 0), (across, down), (0, down)], np.float32)
    moved = (corners @ turn[:, :2].T + turn[:, 2]).astype(np.float32)
    moved += rng.uniform(-0.02, 0.02, (4, 2)).astype(np.float32) * size
    homography = cv2.getPerspectiveTransform(corners, moved)
    cover = cv2.warpPerspective(np.ones(sheet.page.shape, np.float32), homography, size)
    laid = cv2.warpPerspective(sheet.page, homography, size, borderMode=cv2.BORDER_REPLICATE)
    page = (floor * (1 - cover) + laid * cover).astype(np.float32)
    return page, lines, [(label, warped_box(box, homography)) for label, box in sheet.digits]
