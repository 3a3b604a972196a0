"""Labelled pictures of a table: a row for each."""

import csv
from pathlib import Path

import pytest

from lenet_edge.core.errors import DatasetError
from lenet_edge.data.picture_listing import list_source
from tests.lenet_edge.data.labelled_folders import draw_letters


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
    assert listing.remarks == ("2 rows of labels.csv lack a file or a label",)


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


def test_a_row_may_end_before_its_split(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("file,label,split\na.png,x,test\nb.png,y\nc.png,y,\n")
    listed = list_source(tmp_path / "t.csv").pictures
    assert [(p.name, p.split) for p in listed] == [("a.png", "test"), ("b.png", ""), ("c.png", "")]


def test_an_unknown_split_is_named(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("file,label,split\na.png,x,train\nb.png,y,tset\n")
    (remark,) = list_source(tmp_path / "t.csv").remarks
    assert remark.startswith("1 rows of t.csv are of a split 'tset', which is not train")


@pytest.mark.parametrize("text", ["file,label\n", "a.png\nb.png\n", "file,label\n,x\n"])
def test_a_table_without_a_usable_row_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "t.csv").write_text(text)
    with pytest.raises(DatasetError, match=r"t\.csv has no row with a file and a label; it needs"):
        list_source(tmp_path / "t.csv")


def test_the_folders_of_a_table_of_windows_are_found(tmp_path: Path) -> None:
    draw_letters(tmp_path, "AB", count=1)
    (tmp_path / "t.csv").write_text("file,label\nA\\000.png,a\n")
    (picture,) = list_source(tmp_path / "t.csv").pictures
    assert picture.read().shape[:2] == (48, 48)


def test_a_name_that_no_file_can_have_is_a_missing_picture(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(b"file,label\nA/0\x000.png,a\n")
    (picture,) = list_source(tmp_path / "t.csv").pictures
    with pytest.raises(DatasetError, match="there is no file"):
        picture.read()
