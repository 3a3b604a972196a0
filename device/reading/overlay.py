"""A picture with its reading drawn over it."""

from typing import Final

import cv2
import numpy as np

from device.frames.frame import Image
from device.reading.result import Reading

GREEN: Final = (60, 160, 0)
RED: Final = (60, 60, 220)
BLUE: Final = (200, 120, 0)
GREY: Final = (150, 150, 150)
ORANGE: Final = (0, 130, 240)
_MAX_OVERLAY_SIDE: Final = 2000  # Longer side of an overlay in pixels; screens show no more.


def draw(image: Image, reading: Reading) -> Image:
    """Draw boxes, labels, confidence and lines.

    Args:
        image: what was read, at the reading's size or smaller; it is not changed.
        reading: what was read.

    Returns:
        ``uint8[h, w, 3]``: digits in green, or in orange if they are cut off; rejected shapes in
        red, empty cells in grey, lines in blue.
    """
    colour = image if image.ndim == 3 else cv2.cvtColor(image, cv2.COLOR_GRAY2BGR)
    scale = min(1.0, _MAX_OVERLAY_SIDE / max(colour.shape[:2]))
    size = (max(1, round(colour.shape[1] * scale)), max(1, round(colour.shape[0] * scale)))
    canvas = cv2.resize(colour, size, interpolation=cv2.INTER_AREA)
    stroke = max(1, round(max(size) / 700))
    zoom = size[0] / reading.width, size[1] / reading.height

    def corner(x: float, y: float) -> tuple[int, int]:
        return round(x * zoom[0]), round(y * zoom[1])

    for line in reading.lines:
        if line.text:
            x, y, w, h = line.box
            cv2.rectangle(canvas, corner(x, y), corner(x + w, y + h), BLUE, stroke)
        for digit in line.digits:
            x, y, w, h = digit.box
            is_empty = digit.rejected and not digit.label
            tint = RED if digit.rejected else ORANGE if digit.cut_off else GREEN
            tint = GREY if is_empty else tint
            cv2.rectangle(canvas, corner(x, y), corner(x + w, y + h), tint, stroke)
            words = (
                ""
                if is_empty
                else "?"
                if digit.rejected
                else f"{digit.label} {100 * digit.confidence:.0f}"
            )
            font_scale = max(0.35, min(1.5, h * zoom[1] / 90))
            left, top = corner(x, y)
            place = left, max(top - 2 * stroke, round(14 * font_scale))
            font = cv2.FONT_HERSHEY_SIMPLEX
            cv2.putText(canvas, words, place, font, font_scale, tint, stroke, cv2.LINE_AA)
    return np.asarray(canvas, np.uint8)
