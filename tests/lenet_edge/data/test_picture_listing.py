"""Sources of labelled pictures: folders, and which files are sources."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from lenet_edge.core.errors import DatasetError
from lenet_edge.data.picture_listing import list_source
from tests.lenet_edge.data.labelled_folders import draw_letters


def test_a_folder_of_labels(tmp_path: Path) -> None:
    listing = list_source(draw_letters(tmp_path / "letters", "AB", count=2))
    assert listing.name == "letters"
    assert [(p.name, p.label, p.split) for p in listing.pictures] == [
        ("A/000.png", "A", ""),
        ("A/001.png", "A", ""),
        ("B/000.png", "B", ""),
        ("B/001.png", "B", ""),
    ]
    assert listing.pictures[0].read().shape[:2] == (48, 48)


def test_a_folder_of_splits(tmp_path: Path) -> None:
    for split in ("Training", "test", "val"):
        draw_letters(tmp_path / split, "AB", count=1)
    listed = list_source(tmp_path).pictures
    assert {(p.label, p.split) for p in listed} == {
        (label, split) for label in "AB" for split in ("train", "test", "validation")
    }


@pytest.mark.parametrize("name", ["a.npz", "a.txt", "a.csv"])
def test_files_that_are_no_source_are_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(DatasetError, match=name):
        list_source(tmp_path / name)


def test_a_label_without_pictures_is_named(tmp_path: Path) -> None:
    for label in ("cat", "dog", "emu"):
        (tmp_path / label).mkdir()
    cv2.imwrite(str(tmp_path / "cat" / "a.png"), np.zeros((28, 28), np.uint8))
    (tmp_path / "emu" / "notes.txt").write_text("none yet")
    listing = list_source(tmp_path)
    assert [picture.label for picture in listing.pictures] == ["cat"]
    assert listing.remarks == (
        "the sub-folder dog holds no pictures",
        "the sub-folder emu holds no pictures",
    )


def test_a_class_may_be_named_like_a_split(tmp_path: Path) -> None:
    draw_letters(tmp_path, ["bus", "test", "train"], count=1)
    listed = list_source(tmp_path).pictures
    assert [(p.label, p.split) for p in listed] == [("bus", ""), ("test", ""), ("train", "")]


def test_a_folder_beside_the_splits_is_named_and_not_used(tmp_path: Path) -> None:
    draw_letters(tmp_path / "train", "AB", count=1)
    draw_letters(tmp_path / "extra", "AB", count=1)
    listing = list_source(tmp_path)
    assert [(p.label, p.split) for p in listing.pictures] == [("A", "train"), ("B", "train")]
    remark = "the sub-folder extra lies beside the one for training, and is not used"
    assert listing.remarks == (remark,)


def test_test_pictures_may_lie_beside_labels(tmp_path: Path) -> None:
    draw_letters(tmp_path, "AB", count=1)
    draw_letters(tmp_path / "test", "AB", count=1)
    listed = list_source(tmp_path).pictures
    assert sorted((p.label, p.split) for p in listed) == [
        ("A", ""),
        ("A", "test"),
        ("B", ""),
        ("B", "test"),
    ]


def test_test_pictures_alone_are_refused(tmp_path: Path) -> None:
    draw_letters(tmp_path / "test", "AB", count=1)
    with pytest.raises(DatasetError, match=r"has pictures for test, and none to train on; put"):
        list_source(tmp_path)


def test_a_folder_around_the_labels_is_named(tmp_path: Path) -> None:
    draw_letters(tmp_path / "around" / "inner", "AB", count=1)
    with pytest.raises(DatasetError, match=r"the data are .*inner$"):
        list_source(tmp_path / "around")
