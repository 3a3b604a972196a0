"""Crops: identified by their picture, shown with scores, and kept under a corrected label."""

import base64
from pathlib import Path

import cv2
import numpy as np
import pytest

from device.reading.result import Digit
from device.server.crops import Corrections, Crop
from lenet_edge.core.errors import OutputError

LABELS = ("0", "1", "2")


def crop(value: int, label: str = "1") -> Crop:
    picture = np.full((28, 28), value, np.uint8)
    digit = Digit(label, 0.91234, (1, 2, 3, 4), False, picture, frozenset({"top", "left"}))
    return Crop(digit, np.array([0.05, 0.91234, 0.03766], np.float32))


def test_the_same_picture_has_the_same_id() -> None:
    assert crop(5).id == crop(5, label="2").id
    assert crop(5).id != crop(6).id


def test_json_has_the_picture_and_the_score_of_each_label() -> None:
    shown = crop(5).to_json(LABELS)
    assert shown["scores"] == {"0": 0.05, "1": 0.9123, "2": 0.0377}
    assert (shown["label"], shown["box"], shown["rejected"]) == ("1", [1, 2, 3, 4], False)
    assert shown["cut_off"] == ["left", "top"]
    content = base64.b64decode(shown["png"].removeprefix("data:image/png;base64,"))
    decoded = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(decoded, crop(5).digit.picture)


def test_a_second_correction_replaces_the_first(tmp_path: Path) -> None:
    corrections = Corrections(tmp_path, LABELS)
    corrections.remember(crop(5))
    first = corrections.keep(crop(5).id, "0")
    second = corrections.keep(crop(5).id, "2")
    assert not first.exists()
    assert [second] == list(tmp_path.rglob("*.png"))
    assert second.parent.name == "2"


def test_only_the_last_crops_are_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("device.server.crops._REMEMBERED_CROPS", 2)
    corrections = Corrections(tmp_path, LABELS)
    for value in (1, 2, 1, 3):  # The first is shown again, so the second is the oldest.
        corrections.remember(crop(value))
    corrections.keep(crop(1).id, "0")
    with pytest.raises(KeyError):
        corrections.keep(crop(2).id, "0")


def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    corrections = Corrections(tmp_path / "file", LABELS)
    corrections.remember(crop(5))
    with pytest.raises(OutputError, match="file"):
        corrections.keep(crop(5).id, "0")
