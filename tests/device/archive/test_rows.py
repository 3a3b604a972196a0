from pathlib import Path

import cv2
import pytest

from device.archive.rows import COLUMNS, Summary, read_source
from device.demo.scenes import make_scene
from device.reading.batch import BatchOptions
from device.reading.options import ReadingOptions
from device.reading.reader import Reader
from device.reading.region import parse_region
from tests.device.archive.pictures import BROKEN, draw_archive
from tests.device.reading.pages import cells, page, scribble_out


def test_a_row_has_what_the_reader_reads(reader: Reader, tmp_path: Path) -> None:
    picture = str(draw_archive(tmp_path, 1) / "b" / "0000.png")
    [row] = read_source(reader, picture, BatchOptions())
    assert tuple(row) == COLUMNS
    assert (
        row["text"]
        == reader.read(picture).text
        == "\n".join(make_scene(0, hazards=(), size=(320, 240)).lines)
    )
    assert [digit["label"] for digit in row["digits"]] == list(row["text"].replace("\n", ""))
    assert row["error"] is None


def test_only_the_region_is_read_and_boxes_are_those_of_the_picture(
    reader: Reader, tmp_path: Path
) -> None:
    picture = str(draw_archive(tmp_path, 1) / "b" / "0000.png")
    [whole] = read_source(reader, picture, BatchOptions())
    [row] = read_source(reader, picture, BatchOptions(region=parse_region("0%,0%,100%,100%")))
    assert row["digits"] == whole["digits"]
    [row] = read_source(reader, picture, BatchOptions(region=parse_region("0,0,20,20")))
    assert row["text"] == ""


def test_a_broken_picture_is_one_row_with_the_error(reader: Reader, tmp_path: Path) -> None:
    picture = str(draw_archive(tmp_path, 1) / BROKEN)
    [row] = read_source(reader, picture, BatchOptions())
    assert row["error"].startswith(f"cannot read {picture}")
    assert row["doubtful"]


def test_a_picture_with_an_unforeseen_error_is_one_row_that_names_it(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("a mistake")

    monkeypatch.setattr("device.archive.rows.read_frame", fail)
    picture = str(draw_archive(tmp_path, 1) / "b" / "0000.png")
    [row] = read_source(reader, picture, BatchOptions())
    assert row["error"] == (
        f"{picture}: unexpected error, please report it: ZeroDivisionError: a mistake"
    )
    assert row["doubtful"]


@pytest.mark.parametrize(("limit", "doubtful"), [(0.0, False), (1.1, True)])
def test_a_page_with_a_less_certain_digit_is_doubtful(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: float, doubtful: bool
) -> None:
    monkeypatch.setattr("device.archive.rows.DOUBTFUL_CONFIDENCE", limit)
    picture = str(draw_archive(tmp_path, 3) / "b" / "0002.png")
    [row] = read_source(reader, picture, BatchOptions())
    assert row["doubtful"] is doubtful


def test_a_page_with_a_number_that_may_lack_a_digit_is_doubtful(
    reader: Reader, tmp_path: Path
) -> None:
    paper, path = page(), str(tmp_path / "page.png")
    for doubtful in (False, True):
        cv2.imwrite(path, paper)
        [row] = read_source(reader, path, BatchOptions())
        assert row["doubtful"] is doubtful
        scribble_out(paper, tuple(row["digits"][1]["box"]))


@pytest.mark.parametrize(("expected", "doubtful"), [(4, False), (5, True)])
def test_a_page_with_another_number_of_digits_than_expected_is_doubtful(
    reader: Reader, tmp_path: Path, expected: int, doubtful: bool
) -> None:
    picture = str(draw_archive(tmp_path, 3) / "b" / "0002.png")
    options = BatchOptions(reading=ReadingOptions(expected=expected))
    [row] = read_source(reader, picture, options)
    assert row["text"] == "4036"
    assert row["doubtful"] is doubtful
    told = ["number of digits: 4 instead of the expected 5"] if doubtful else []
    assert row["problems"] == told


@pytest.mark.parametrize("broken", [False, True])
def test_the_summary_counts_pictures_pages_and_digits(
    reader: Reader, tmp_path: Path, broken: bool
) -> None:
    name = BROKEN if broken else "b/0000.png"
    rows = read_source(reader, str(draw_archive(tmp_path, 1) / name), BatchOptions())
    summary = Summary()
    summary.add(rows)
    assert (summary.pictures, summary.pages, summary.failed) == (1, 1, int(broken))
    assert summary.accepted == len(rows[0]["text"].replace("\n", ""))


def test_a_page_with_a_cell_that_is_not_read_is_doubtful(reader: Reader, tmp_path: Path) -> None:
    for name, digits in (("whole", (0, 1, 2, 3)), ("gap", (0, None, 2, 3))):
        cv2.imwrite(str(tmp_path / f"{name}.png"), cells(*digits))
    options = BatchOptions(reading=ReadingOptions(cells=(4, 1), expected=4))
    whole, gap = (
        read_source(reader, str(tmp_path / f"{name}.png"), options)[0] for name in ("whole", "gap")
    )
    assert (whole["text"], gap["text"]) == ("0123", "0?23")
    assert gap["doubtful"]
    assert gap["problems"] == ["1 of 4 cells were not read"]
