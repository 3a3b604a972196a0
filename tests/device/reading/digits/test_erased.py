"""Digits that lost strokes to the removal of ruled lines are restored; ruled lines are not."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from device.reading.digits.erased import restore_digits
from device.reading.digits.judge import Judge
from device.reading.ink.threshold import Ink, find_ink
from device.reading.reader import Reader
from lenet_edge.network.calibration import Calibration
from tests.device.reading.pages import page


@pytest.fixture
def judge(reader: Reader) -> Judge:
    return Judge(reader._engine, Calibration.from_manifest(reader.bundle.manifest))


def without(ink: Ink, rows: slice, columns: slice = slice(None)) -> Ink:
    """Return ink of which some was erased."""
    soft, mask = ink.soft.copy(), ink.mask.copy()
    soft[rows, columns] = mask[rows, columns] = 0
    return replace(ink, soft=soft, mask=mask)


def middle(ink: Ink) -> slice:
    """Return rows in the middle of the first line of digits."""
    first = int(np.flatnonzero(ink.mask.any(1))[0])
    return slice(first + 14, first + 32)


def test_digits_that_were_cut_in_two_are_restored(judge: Judge) -> None:
    ink = find_ink(page(), dark=True)
    damaged = without(ink, middle(ink))
    restored = restore_digits(ink, damaged, judge)
    lost = cv2.countNonZero(ink.mask) - cv2.countNonZero(damaged.mask)
    still_lost = cv2.countNonZero(ink.mask) - cv2.countNonZero(restored.mask)
    assert still_lost < 0.7 * lost


def test_a_line_that_was_erased_stays_erased(judge: Judge) -> None:
    lined = page()
    cv2.line(lined, (0, 8), (lined.shape[1], 8), 60, 3)
    ink = find_ink(lined, dark=True)
    bare = without(ink, slice(0, 14))
    assert not restore_digits(ink, bare, judge).mask[:14].any()


def test_nothing_changes_where_nothing_was_erased(judge: Judge) -> None:
    ink = find_ink(page(), dark=True)
    assert restore_digits(ink, ink, judge) is ink
