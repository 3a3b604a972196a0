"""Allographs: shapes of digits that many people write but MNIST rarely contains, drawn as strokes.

MNIST's writers were Americans. Elsewhere, a 1 has a long flag or a foot, a 4 is closed or a hook, a
7 has a serif and a bar, a 9 ends like a g, and the bar of a 5 is detached. Each image is drawn with
an unsteady hand and a random pen, and is randomly turned, slanted and stretched.
"""

import numpy as np
from numpy.typing import NDArray

from lenet_edge.data.pen_strokes import DigitImage, draw_glyph
from lenet_edge.network.mnist_layout import SIZE
from lenet_edge.network.predictor import Images

THICKEST_PENS = range(5, 11)
"""Pixels of the drawing canvas; each digit is drawn with a random one of these as the limit.

The largest is a marker, six pixels wide once the digit is laid out. Thin pens are more frequent.
"""

ALLOGRAPHS: tuple[tuple[str, ...], ...] = (
    (  # 0: narrow, open at the top, closed with a tail, slashed
        "20 11 02 04 15 26 35 44 42 31 20",
        "20 01 03 05 16 36 45 43 41 30",
        "20 01 04 16 36 44 42 30 20 11",
        "20 01 03 05 26 45 43 41 20,05 41",
    ),
    (  # 1: short, long or hooked flag; a foot; both; a plain bar
        "11 20 26",
        "12 30 36",
        "03 30 36",
        "03 20 26",
        "04 30 36",
        "13 30 36",
        "03 40 46",
        "12 21 30 36",
        "11 20 26,06 46",
        "12 20 26,16 36",
        "03 20 26,06 46",
        "20 26,16 36",
        "20 26",
        # An upstroke from the baseline to the top, or to the middle of the stem; a foot; both.
        "06 30 36",
        "05 30 36",
        "05 20 26",
        "06 40 46",
        "05 40 46",
        "05 21 30 36",
        "06 23 31 30 36",
        "05 33 30 36",
        "05 23 20 26",
        "30 36,05 32",
        "20 26,05 23",
        "40 46,06 43",
        "05 40 46,36 56",
        "04 30 36,16 46",
        "04 40 46,26 56",
        "03 20 26,16 36",
        "04 30 36 46",
        "03 20 26 16 36",
        "06 33 30 36 46",
    ),
    (  # 2: like a Z, with a loop, like a swan, with a flat foot
        "01 10 30 41 42 06 46",
        "01 10 30 41 32 06 46",
        "00 40 06 46",
        "01 10 30 41 33 15 05 14 26 46",
        "02 11 20 31 32 15 06 16 26 46 45",
        # A loop at the top, at the foot, or at both.
        "12 02 01 10 30 41 42 06 46",
        "12 11 01 10 30 41 33 06 46",
        "13 02 01 20 40 41 33 15 06 46",
        "01 10 30 41 33 16 06 05 15 26 46 45",
        "02 10 30 41 34 16 06 05 14 26 46",
        "12 02 10 30 41 33 16 05 15 26 46",
    ),
    (  # 3: flat above, angular, round, with a small head
        "00 40 23 33 44 45 36 16 05",
        "00 40 22 43 45 26 06",
        "01 10 30 41 32 13 33 44 45 36 16 05",
        "00 30 41 32 12 32 44 36 06",
    ),
    (  # 4: closed, open, like a hook or a U; the upright detached or short
        "30 04 44,30 36",
        "36 30 03 04 44",
        "30 03 43,30 36",
        "20 04 44,33 36",
        "10 03 43,40 46",
        "00 03 43,40 46",
        "00 02 13 33 42,40 46",
        "10 04 44,32 36",
        "20 03 43,31 26",
        "20 04 14 43,42 26",
        "10 04 34 43,42 36",
        "30 03 43 42,30 36",
        "30 04 14 43 42,42 26",
        "20 03 05 34 42,43 26",
        # One stroke like lightning (a repeated point stays sharp), or open with another slant.
        "20 04 04 34 34 26",
        "30 03 03 43 43 26",
        "20 03 03 33 33 16",
        "10 03 43 36",
        "10 03 03 43 43 36",
        "30 04 04 44 44 36",
        "20 04 44 32 26",
        "10 03 33 30 26",
        "10 04 44,32 26",
        "20 03 43,40 26",
        "30 04 44,41 36",
        "00 04 44,30 36",
        "11 03 33,40 26",
        "00 13 43,40 36",
        "20 03 34 40 36",
        "00 03 33 30 36",
        "40 04 44,32 26",
    ),
    (  # 5: the bar detached or attached, like an S, angular
        "10 03 13 33 44 45 36 06,10 40",
        "01 03 23 44 35 26 06,10 40",
        "40 10 03 23 43 45 26 05",
        "40 20 11 12 23 34 45 36 16 05",
        "40 00 03 43 46 06",
    ),
    (  # 6: straight, bent, with a small or a wide belly
        "30 12 04 06 36 45 43 24 05",
        "40 20 02 04 16 36 45 34 14 04",
        "20 03 05 16 26 35 34 24 05",
        "10 04 06 36 45 34 14 05",
        # A curled top.
        "41 30 20 02 05 16 36 45 34 14 04",
        "41 40 20 02 04 16 36 45 34 14 04",
        "41 40 30 11 03 05 26 45 34 14 05",
        "31 20 11 03 05 16 36 45 34 14 04",
    ),
    (  # 7: plain, curved, with a serif, with a bar, with both
        "00 40 16",
        "00 40 32 23 26",
        "02 00 40 16",
        "01 00 40 26",
        "00 40 16,13 43",
        "00 40 26,13 43",
        "02 00 40 16,13 43",
        "01 10 40 26,13 33",
        "01 10 21 40 26",
        # A serif like a wave or a V, and a bar, which may be very low.
        "02 01 10 21 30 40 26,13 43",
        "01 10 21 30 40 16,13 43",
        "01 10 21 40 26,14 44",
        "00 11 20 40 26,13 43",
        "00 02 10 40 26",
        "00 12 10 40 16,13 43",
        "01 00 11 20 40 26,14 44",
        "00 40 16,04 34",
        "00 40 26,14 44",
        "01 00 40 26,15 45",
        "01 10 30 40 16,05 35",
        "10 40 26,03 43",
        "00 40 33 24 26,14 44",
    ),
    (  # 8: as two circles, crossed over, angular
        "20 11 12 23 32 31 20,23 04 05 26 45 44 23",
        "40 20 01 12 33 44 36 16 05 14 32 40",
        "23 02 10 30 42 23 04 16 36 44 23",
        "00 46 06 40 00",
    ),
    (  # 9: straight, hooked, like a g, like a q
        "41 30 10 01 02 13 33 41,40 46",
        "41 30 10 01 02 13 33 42,41 36",
        "40 10 01 02 13 42,40 44 35 26 16 05",
        "40 20 01 12 23 32 40 44 36 16 05",
        "40 10 02 13 43,40 45 26 06",
        "40 20 01 02 13 33 41 34 45 36 06",
        # A tail swung to the left like that of a 3, or hooked.
        "41 30 10 01 02 13 33 41 43 35 26 06",
        "41 20 11 02 13 33 41 44 36 16 05",
        "40 10 01 02 13 33 40,42 44 35 26 06",
        "31 20 01 02 13 32 31 44 45 36 16 05",
        "40 10 02 13 42,40 44 36 26 15",
        "41 30 10 02 13 41,41 45 36 25",
        "41 20 01 03 23 41 46 55",
        "30 10 01 12 32 40 43 34 15 06",
    ),
)
"""Digit -> its shapes, in the notation of ``draw_glyph``."""


def sample_allographs(count: int, rng: np.random.Generator) -> tuple[Images, NDArray[np.uint8]]:
    """Draw images ``uint8[count, 28, 28]`` and their labels ``uint8[count]``.

    All digits are equally likely, and so are all shapes of a digit. Generators in the same state
    give the same result.
    """
    labels = rng.integers(len(ALLOGRAPHS), size=count).astype(np.uint8)
    images = [_draw_allograph(int(label), rng) for label in labels]
    return np.stack(images) if images else np.empty((0, SIZE, SIZE), np.uint8), labels


def _draw_allograph(label: int, rng: np.random.Generator) -> DigitImage:
    shapes = ALLOGRAPHS[label]
    thickest = THICKEST_PENS[rng.integers(len(THICKEST_PENS))]
    return draw_glyph(shapes[rng.integers(len(shapes))], rng, rounded=0.75, thickest=thickest)
