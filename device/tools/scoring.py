"""How well readings agree with what was written."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np

from lenet_edge.core.geometry import Box, shared_area

CAUSES: Final = ("mislabelled", "rejected", "split", "merged", "lost", "added")
"""Ways in which a digit is read wrong: by the network, and by what cut it out."""

_SAME: Final = 0.4  # Two boxes with this intersection over union are of one digit.
_WITHIN: Final = 0.6  # Of a box's area, shared with another that holds it.


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
    """Return the same for digits that stand in no order: as multisets."""
    more, fewer = Counter(read) - Counter(written), Counter(written) - Counter(read)
    return max(more.total(), fewer.total())


def digit_score(wrong: Sequence[int], written: Sequence[str]) -> float:
    """Return 1 - edits / digits over many pictures."""
    return 1 - sum(wrong) / max(1, sum(len(text) for text in written))


def causes(
    read: Sequence[tuple[str, Box, bool]], written: Sequence[tuple[str, Box]]
) -> Counter[str]:
    """Count why digits are read wrong, by where they stand.

    Args:
        read: label, box, and whether it was rejected.
        written: label and box of every digit in the picture.

    Returns:
        How often each of ``CAUSES`` is met: a digit found in its place but ``mislabelled`` or
        ``rejected``, ``split`` into several boxes, ``merged`` with another into one, or ``lost``;
        and digits ``added`` where none was written.
    """
    shared = np.array([[shared_area(r[1], w[1]) for w in written] for r in read], np.float64)
    shared = shared.reshape(len(read), len(written))
    areas = [np.array([b[1][2] * b[1][3] for b in each], np.float64) for each in (read, written)]
    union = areas[0][:, None] + areas[1] - shared
    alike = shared / np.maximum(union, 1)
    in_read = shared > _WITHIN * areas[1]
    in_written = shared > _WITHIN * areas[0][:, None]
    found: Counter[str] = Counter()
    for j, (label, _) in enumerate(written):
        best = int(alike[:, j].argmax()) if len(read) else -1
        if best >= 0 and alike[best, j] >= _SAME:
            if read[best][2]:
                found["rejected"] += 1
            elif read[best][0] != label:
                found["mislabelled"] += 1
        elif (in_read[:, j] & (in_read.sum(1) > 1)).any():
            found["merged"] += 1
        elif in_written[:, j].any():
            found["split"] += 1
        else:
            found["lost"] += 1
    accepted = np.array([not r[2] for r in read], bool)
    placed = (alike >= _SAME).any(1) | in_written.any(1) | in_read.any(1)
    found["added"] += int((accepted & ~placed).sum())
    return +found
