"""Drawn rows of meters and displays, to measure how whole numbers are read.

No network is trained on rows. All cells of a row have one look.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.camera_effects import Aim, cell_canvas, photograph
from lenet_edge.data.cell_canvas import MARGIN, Canvas, Drawn, draw_tones, extent_of
from lenet_edge.data.legibility import READABLE
from lenet_edge.data.printed_faces import STYLES
from lenet_edge.data.printed_glyphs import Part, glyphs
from lenet_edge.data.printed_segments import LIT, Display, add_bloom

_TILT: Final = 0.7  # Degrees; a user lays a row straight by its corners.
_ZOOM: Final = (0.98, 1.2)  # Size of a crop, over that of the row.
_STRETCH: Final = (0.92, 1.02)  # The same of its width, over its size.
_OFF: Final = 0.2  # Largest shift of a crop, in cells.
_DISPLAYS: Final = ("lcd", "led")
_POINT_SHARE: Final = 0.6  # Fraction of the displays with a decimal point.


def draw_row(
    text: str, style: str, rng: np.random.Generator, height: int, part: Part = "test"
) -> NDArray[np.uint8]:
    """Draw a row of digits and photograph it, ``uint8[h, w]``; all its digits can be read.

    Args:
        text: digits.
        style: one of ``STYLES``.
        rng: the source of everything random.
        height: of the picture, in pixels.
        part: the split that the font belongs to.
    """
    aim = Aim(_TILT, _OFF / len(text), 0.0, _ZOOM, _STRETCH, _ZOOM[1])
    while True:
        cell = cell_canvas(rng)
        canvas = Canvas(len(text) * cell.cell_width)
        if style in _DISPLAYS:
            drawn = _display(text, canvas, cell.cell_width, rng, glowing=style == "led")
        else:
            drawn = _side_by_side(text, style, cell, rng, part)
        seen = photograph(drawn, canvas, rng, height, aim)
        if seen.legibility >= READABLE:
            return seen.picture


def _display(
    text: str, canvas: Canvas, pitch: int, rng: np.random.Generator, *, glowing: bool
) -> Drawn:
    ghost = rng.uniform(0, 0.35) if rng.random() < 0.5 else 0.0
    tones = (rng.uniform(0, 0.15), rng.uniform(0.6, 1)) if glowing else draw_tones(rng)
    display = Display(canvas, rng, 0.5 * ghost if glowing else ghost, pitch)
    places = MARGIN + (np.arange(len(text)) + 0.5) * pitch
    y = canvas.middle[1]
    for x, digit in zip(places.tolist(), text, strict=True):
        display.add(LIT[int(digit)], x, y)
    extent = display.extent
    if rng.random() < _POINT_SHARE:
        display.add_point(float(rng.choice(places[:-1])), y, 1.0)
    soft = display.coverage.astype(np.float32) / 255
    assert extent is not None
    _, top, _, bottom = extent
    row = tuple((x - pitch / 2, top, x + pitch / 2, bottom) for x in places.tolist())
    drawn = Drawn(np.asarray(tones[0] + (tones[1] - tones[0]) * soft, np.float32), extent, row)
    return add_bloom(drawn, rng) if glowing else drawn


def _side_by_side(
    text: str, style: str, cell: Canvas, rng: np.random.Generator, part: Part
) -> Drawn:
    """Draw cells with the same random numbers, so that only their digits differ."""
    fonts = glyphs(part)
    font, seed = fonts[rng.integers(len(fonts))], int(rng.integers(2**32))
    cells = [STYLES[style](int(d), font, cell, np.random.default_rng(seed)) for d in text]
    faces, last = [each.face for each in cells], len(cells) - 1
    cut = [
        face[:, 0 if i == 0 else MARGIN : face.shape[1] - (0 if i == last else MARGIN)]
        for i, face in enumerate(faces)
    ]
    face = np.concatenate(cut, axis=1)
    inside = np.ones_like(face)
    inside[:, :MARGIN] = inside[:, -MARGIN:] = 0
    inside[: 2 * MARGIN] = inside[-2 * MARGIN :] = 0
    row = []
    for place, each in enumerate(cells):
        assert each.digit is not None
        left, top, right, bottom = each.digit
        before = place * cell.cell_width
        row.append((left + before, top, right + before, bottom))
    return Drawn(face, extent_of(inside), tuple(row))
