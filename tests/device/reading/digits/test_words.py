"""Letters that look like digits are rejected if they stand in a word."""

from dataclasses import replace

import numpy as np

from device.reading.digits.shapes import Shape
from device.reading.digits.words import reject_words
from tests.device.reading.digits.shapes_in_a_row import row


def test_what_holds_a_digit_is_no_letter_of_a_word() -> None:
    boxes = [replace(s, box=(60 * i, 0, 50, 60)) for i, s in enumerate(row([True] * 4, [60] * 4))]
    digits = [
        replace(s, box=(60 * i + 15, 10, 20, 40)) for i, s in enumerate(row([False] * 4, [40] * 4))
    ]
    assert all(s.in_word for s in reject_words(boxes))
    assert reject_words([*boxes, *digits]) == [*boxes, *digits]


def test_letters_that_look_like_digits_are_rejected_in_words() -> None:
    def shape(left: int, *, rejected: bool) -> Shape:
        return Shape((left, 10, 20, 30), 0, 1.0, rejected, np.zeros((28, 28), np.uint8))

    word = [shape(25 * i, rejected=i != 1) for i in range(4)]
    number = [shape(200 + 25 * i, rejected=i == 1) for i in range(4)]
    judged = reject_words([*word, *number])
    assert [s.rejected for s in judged] == [True] * 4 + [False, True, False, False]
    assert [s.in_word for s in judged] == [True] * 4 + [False] * 4
