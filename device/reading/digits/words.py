"""Words and numbers: what stands close in one line. Most letters of a word are like no digit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from device.reading.digits.judge import TUNING as JUDGE
from device.reading.digits.shapes import Shape


@dataclass(frozen=True)
class WordTuning:
    """What is a word."""

    length: int = 3  # Letters, at least; so many shapes tell also what kind of page this is.
    gap: float = 0.5  # Gap between two letters, over the lower one's height.
    heights: float = 0.6  # Height of a small letter, over that of a large one; so too of digits.


TUNING: Final = WordTuning()


def reject_words(shapes: list[Shape]) -> list[Shape]:
    """Reject the letters that look like digits in words most of whose letters do not."""
    if not any(s.rejected for s in shapes):
        return shapes
    words = _words(shapes)
    letters = np.array([s.rejected for s in shapes]) & ~_frames(shapes)
    size = np.bincount(words)
    word = (size >= TUNING.length) & (np.bincount(words, letters) > 0.5 * size)
    return [
        replace(s, rejected=True, in_word=True) if word[n] else s
        for s, n in zip(shapes, words.tolist(), strict=True)
    ]


def has_words(shapes: list[Shape]) -> bool:
    """Return True if there are words with letters that are like no digit."""
    return any(s.in_word and s.confidence < JUDGE.min_confidence for s in reject_words(shapes))


def _frames(shapes: Sequence[Shape]) -> NDArray[np.bool_]:
    """Flag the shapes that hold another one."""
    left, top, width, height = np.array([s.box for s in shapes], np.float64).T
    x, y = left + width / 2, top + height / 2
    holds = (left[:, None] < x) & (x < (left + width)[:, None])
    holds &= (top[:, None] < y) & (y < (top + height)[:, None])
    return np.asarray(holds.sum(1) > 1, np.bool_)  # Each holds itself.


def in_numbers(shapes: Sequence[Shape], digits: Sequence[bool]) -> NDArray[np.bool_]:
    """Flag the shapes of numbers: of what stands close in one line, most are digits."""
    words = _words(shapes)
    size = np.bincount(words)
    number = (size >= TUNING.length) & (np.bincount(words, digits) > 0.5 * size)
    return np.asarray(number[words], np.bool_)


def _words(shapes: Sequence[Shape]) -> NDArray[np.intp]:
    """Return for each shape the number of its word or number: what stands close, in one line."""
    boxes = np.array([s.box for s in shapes], np.float64)
    left, top, width, height = boxes.T
    right, bottom = left + width, top + height
    lower = np.minimum(height[:, None], height)
    gap = np.maximum(left[:, None], left) - np.minimum(right[:, None], right)
    shared = np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
    alike = lower > TUNING.heights * np.maximum(height[:, None], height)
    joined = alike & (gap < TUNING.gap * lower) & (shared > 0.5 * lower)
    words = np.full(len(shapes), -1, np.intp)
    for i in range(len(shapes)):
        if words[i] >= 0:
            continue
        members, new = np.zeros(len(shapes), bool), joined[i]
        while (new & ~members).any():
            members |= new
            new = joined[members].any(0)
        words[members] = i
    return words
