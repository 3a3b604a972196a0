"""Digits recorded for training: one PNG per accepted digit, in a folder per label."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from device.reading.result import Digit, Line, Reading
from device.station.digit_recorder import DigitRecorder, png
from lenet_edge.core.errors import OutputError

PICTURE = np.arange(784, dtype=np.uint32).reshape(28, 28).astype(np.uint8)


def reading(labels: str, rejected: str = "") -> Reading:
    digits = tuple(
        Digit(label, 0.9, (20 * i, 0, 15, 20), label in rejected, PICTURE)
        for i, label in enumerate(labels)
    )
    return Reading("test", 7, 1700000000.25, 100, 20, (Line(digits),), {})


def test_accepted_digits_are_in_the_folders_of_their_labels(tmp_path: Path) -> None:
    assert DigitRecorder(tmp_path).record(reading("1213", rejected="3")) == 3
    files = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.png"))
    assert files == [
        "1/1700000000.250-7-0.png",
        "1/1700000000.250-7-2.png",
        "2/1700000000.250-7-1.png",
    ]


def test_digits_that_are_cut_off_teach_nothing(tmp_path: Path) -> None:
    cut = replace(reading("1").digits[0], cut_off=frozenset({"left"}))
    assert DigitRecorder(tmp_path).record(replace(reading("12"), lines=(Line((cut,)),))) == 0


def test_the_picture_is_kept_exactly() -> None:
    decoded = cv2.imdecode(np.frombuffer(png(PICTURE), np.uint8), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(decoded, PICTURE)


def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="file"):
        DigitRecorder(tmp_path / "file").record(reading("1"))


@pytest.mark.parametrize("label", ["../x", "a/b", "..", ".", "", "/etc", "a\0"])
def test_a_label_does_not_lead_out_of_the_folder(tmp_path: Path, label: str) -> None:
    digit = replace(reading("1").digits[0], label=label)
    with pytest.raises(OutputError, match="cannot be the name of a folder"):
        DigitRecorder(tmp_path / "in").record(replace(reading("1"), lines=(Line((digit,)),)))
    assert list(tmp_path.iterdir()) == []
