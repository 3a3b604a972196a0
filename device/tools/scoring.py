"""How well readings agree with what was written."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np

from lenet_edge.core.geometry import Box, shared_area

CAUSES: Final = ("mislabelled", "rejected", "split", "merged", "lost", "added")
"""Why a digit is read wrong; see ``causes``."""

_SAME_DIGIT_IOU: Final = 0.4  # Boxes with this intersection over union are of the same digit.
_HELD_SHARE: Final = 0.6  # Fraction of a box's area within another box that holds it.


def edits(read: str, written: str) -> int:
    """Return the fewest insertions, deletions and changes that turn one text into the other.

    Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals", 1966.
    """
    row = list(range(len(written) + 1))
    for i, a in enumerate(read):
        before, row[0] = row[0], i + 1
        for j, b in enumerate(written):
            before, row[j + 1] = (
                row[j + 1],
                min(before + (a != b), row[j + 1] + 1, row[j] + 1),
            )
    return row[-1]


def unordered_edits(read: str, written: str) -> int:
    """Return the fewest edits between two texts whose digits are in no order."""
    more, fewer = Counter(read) - Counter(written), Counter(written) - Counter(read)
    return max(more.total(), fewer.total())


def digit_accuracy(wrong: Sequence[int], written: Sequence[str]) -> float:
    """Return 1 - edits / digits over many pictures.

    Args:
        wrong: edits in each picture.
        written: digits in each picture.
    """
    return 1 - sum(wrong) / max(1, sum(len(text) for text in written))


def causes(
    read: Sequence[tuple[str, Box, bool]], written: Sequence[tuple[str, Box]]
) -> Counter[str]:
    """Count why digits are read wrong, by comparing their boxes.

    Args:
        read: label, box, and whether it was rejected.
        written: label and box of every digit in the picture.

    Returns:
        How often each of ``CAUSES`` occurs: a digit found in its place but ``mislabelled`` or
        ``rejected``, ``split`` into several boxes, ``merged`` with another into one, or ``lost``;
        and digits ``added`` where none was written.
    """
    shared = np.array([[shared_area(r[1], w[1]) for w in written] for r in read], np.float64)
    shared = shared.reshape(len(read), len(written))
    areas = [np.array([b[1][2] * b[1][3] for b in each], np.float64) for each in (read, written)]
    union = areas[0][:, None] + areas[1] - shared
    overlap = shared / np.maximum(union, 1)
    holds_written = shared > _HELD_SHARE * areas[1]
    held_by_written = shared > _HELD_SHARE * areas[0][:, None]
    found: Counter[str] = Counter()
    for j, (label, _) in enumerate(written):
        best = int(overlap[:, j].argmax()) if len(read) else -1
        if best >= 0 and overlap[best, j] >= _SAME_DIGIT_IOU:
            if read[best][2]:
                found["rejected"] += 1
            elif read[best][0] != label:
                found["mislabelled"] += 1
        elif (holds_written[:, j] & (holds_written.sum(1) > 1)).any():
            found["merged"] += 1
        elif held_by_written[:, j].any():
            found["split"] += 1
        else:
            found["lost"] += 1
    accepted = np.array([not r[2] for r in read], bool)
    placed = (overlap >= _SAME_DIGIT_IOU).any(1) | held_by_written.any(1) | holds_written.any(1)
    found["added"] += int((accepted & ~placed).sum())
    return +found
