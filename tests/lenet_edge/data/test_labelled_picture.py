"""Labelled pictures before they are read: their labels, and what is no file."""

import os
from pathlib import Path

import pytest

from lenet_edge.core.errors import DatasetError
from lenet_edge.data.picture_listing import list_source
from tests.lenet_edge.data.labelled_folders import draw_letters


def test_accents_are_the_same_letter_however_a_system_writes_them(tmp_path: Path) -> None:
    draw_letters(tmp_path / "train", ["e\u0301", "o"], count=1)
    draw_letters(tmp_path / "test", ["\u00e9", "o"], count=1)
    assert {p.label for p in list_source(tmp_path).pictures} == {"\u00e9", "o"}


def test_what_is_no_file_is_a_picture_that_cannot_be_read(tmp_path: Path) -> None:
    draw_letters(tmp_path, "AB", count=1)
    (tmp_path / "A" / "gone.png").symlink_to(tmp_path / "nowhere.png")
    os.mkfifo(tmp_path / "B" / "pipe.png")
    listed = {p.name: p for p in list_source(tmp_path).pictures}
    for name in ("A/gone.png", "B/pipe.png"):
        with pytest.raises(DatasetError, match="there is no file"):
            listed[name].read()
        assert listed[name].digest() == "unreadable"
