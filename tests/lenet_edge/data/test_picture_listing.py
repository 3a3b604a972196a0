"""Sources of labelled pictures: folders, tables and arrays, each with its own form."""

import csv
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


@pytest.mark.parametrize(
    "table",
    [
        "file,label,split\nA/000.png,first,train\nB/000.png,second,test\n",
        "Label,Split,Path\nfirst,train,A/000.png\nsecond,test,B/000.png\n",
        "\ufeffA/000.png,first\nB/000.png,second\n",
    ],
)
def test_a_table_of_file_and_label(tmp_path: Path, table: str) -> None:
    draw_letters(tmp_path, "AB", count=1)
    (tmp_path / "labels.csv").write_text(table)
    listed = list_source(tmp_path / "labels.csv").pictures
    assert [p.label for p in listed] == ["first", "second"]
    assert [p.split for p in listed] == (["train", "test"] if "rain" in table else ["", ""])
    assert listed[1].read().shape[:2] == (48, 48)


def test_rows_without_a_label_are_counted(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("file,label\na.png,x\nb.png,\nc.png\n")
    listing = list_source(tmp_path)
    assert [p.name for p in listing.pictures] == ["a.png"]
    assert listing.remarks == ("2 rows of labels.csv have no label",)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_tables_of_spreadsheets_are_read(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [("file", "label"), ("a.png", "größer, 2"), ("b.png", "kleiner")]
    with (tmp_path / "t.csv").open("w", encoding=encoding, newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows(rows)
    listed = list_source(tmp_path / "t.csv").pictures
    assert [(p.name, p.label) for p in listed] == rows[1:]


def test_a_table_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes("a.png,größer".encode("latin-1"))
    with pytest.raises(DatasetError, match=r"t\.csv is not text in UTF-8 or UTF-16; save it"):
        list_source(tmp_path / "t.csv")


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_pixels_that_are_no_numbers_are_refused(tmp_path: Path, value: float) -> None:
    images = np.zeros((4, 8, 8), np.float32)
    images[2, 3, 3] = value
    np.savez(tmp_path / "a.npz", images=images, labels=np.arange(4))
    with pytest.raises(DatasetError, match=r"in 1 of 4 images, first in number 2"):
        list_source(tmp_path / "a.npz")


def test_a_label_that_is_no_number_is_named(tmp_path: Path) -> None:
    labels = np.array([0, 1, np.nan, 1])
    np.savez(tmp_path / "a.npz", images=np.zeros((4, 8, 8), np.uint8), labels=labels)
    with pytest.raises(DatasetError, match="no whole numbers, such as nan"):
        list_source(tmp_path / "a.npz")


def test_arrays_of_keras_and_of_bytes_or_real_numbers(tmp_path: Path) -> None:
    pixels = np.arange(4 * 8 * 8 * 3).reshape(4, 8, 8, 3) % 256
    np.savez(
        tmp_path / "set.npz",
        x_train=pixels / 255,
        y_train=[[0], [1], [0], [1]],
        x_test=pixels.astype(np.uint8),
        y_test=[1, 0, 1, 0],
        label_names=["cat", "dog"],
    )
    listed = list_source(tmp_path / "set.npz").pictures
    assert [(p.label, p.split) for p in listed[:2]] == [("cat", "train"), ("dog", "train")]
    assert [p.split for p in listed[4:]] == ["test"] * 4
    np.testing.assert_array_equal(listed[0].read(), pixels[0][..., ::-1])
    np.testing.assert_array_equal(listed[4].read(), listed[0].read())
    assert listed[0].digest() != listed[1].digest()


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"images": np.zeros((3, 8, 8)), "labels": np.zeros(2)}, "3 images, but 2 labels"),
        (
            {"images": np.zeros((1, 8, 8)), "labels": np.array([1.5])},
            "no whole numbers, such as 1.5",
        ),
        ({"images": np.zeros((3, 8)), "labels": np.zeros(3)}, r"shape \[3, 8\]"),
        ({"pictures": np.zeros(3)}, "has the arrays pictures; needed are images and labels"),
    ],
)
def test_arrays_that_do_not_fit_are_refused(tmp_path: Path, arrays: dict, message: str) -> None:
    np.savez(tmp_path / "a.npz", **arrays)
    with pytest.raises(DatasetError, match=message):
        list_source(tmp_path / "a.npz")


@pytest.mark.parametrize("name", ["a.npz", "a.txt", "a.csv"])
def test_files_that_are_no_source_are_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(DatasetError, match=name):
        list_source(tmp_path / name)


def test_an_npz_of_python_objects_is_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", images=np.array([{}]), labels=np.array([1]))
    with pytest.raises(DatasetError, match="not a readable"):
        list_source(tmp_path / "a.npz")


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
