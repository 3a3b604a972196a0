"""How well readings agree with what was written."""

from collections import Counter
from collections.abc import Sequence


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
