"""Many files: read in order on any number of processes; one that fails does not stop the rest."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from device.frames.frame import Frame
from device.reading.batch import (
    BatchOptions,
    Outcome,
    list_files,
    read_files,
    stage_pictures,
    write_picture,
)
from device.reading.reader import Reader
from device.reading.result import Reading
from lenet_edge.core.errors import FrameError, OutputError
from tests.device.reading.pages import page
from tests.needs import needs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Nine pictures, one of them damaged."""
    for number in range(9):
        cv2.imwrite(str(tmp_path / f"{number}.png"), page(f"{number}2"))
    (tmp_path / "4.png").write_bytes(b"not a picture")
    return tmp_path


def texts(results: list[Outcome]) -> list[str]:
    return [
        f"{outcome.path.stem}: {outcome.result.text}"
        if isinstance(outcome.result, Reading)
        else f"{outcome.path.stem}: error"
        for outcome in results
    ]


@needs("engine")
@pytest.mark.parametrize("jobs", [1, 2])
def test_files_come_in_order_and_a_damaged_one_as_its_error(
    bundle: Path, folder: Path, jobs: int
) -> None:
    results = list(read_files(list_files(folder)[0], BatchOptions(bundle), jobs))
    expected = [f"{n}: {n}2" for n in range(9)]
    expected[4] = "4: error"
    assert texts(results) == expected
    assert "4.png" in str(results[4].result)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FrameError, match=r"there is no .*nowhere"):
        list_files(tmp_path / "nowhere.png")


@needs("engine")
def test_overlays_and_stages_are_written_for_each_file(bundle: Path, tmp_path: Path) -> None:
    paths = [tmp_path / "a.png", tmp_path / "b.png"]
    for path in paths:
        cv2.imwrite(str(path), page())
    options = BatchOptions(
        bundle, overlay=tmp_path / "drawn", debug=tmp_path / "stages", several=True
    )
    assert texts(list(read_files(paths, options, jobs=1))) == ["a: 2357", "b: 2357"]
    assert sorted(p.name for p in (tmp_path / "drawn").iterdir()) == ["a.png", "b.png"]
    assert len(list((tmp_path / "stages" / "a").iterdir())) == 7


def test_the_pictures_of_the_stages_sort_in_the_order_of_the_stages(reader: Reader) -> None:
    frame = Frame(page(), 0.0, 0, "page")
    pictures = stage_pictures(frame, *reader.read_stages(frame))
    assert list(pictures) == sorted(pictures)
    assert pictures["6-digits"].shape == (28, 4 * 28)


def test_a_picture_without_digits_has_stages_too(reader: Reader) -> None:
    frame = Frame(np.full((100, 100), 225, np.uint8), 0.0, 0, "blank")
    assert not stage_pictures(frame, *reader.read_stages(frame))["6-digits"].any()


def test_a_suffix_that_is_not_a_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"name it \.png or \.jpg"):
        write_picture(tmp_path / "page.doc", page())
    assert list(tmp_path.iterdir()) == []


@needs("engine")
def test_every_page_of_a_document_is_read_and_named(bundle: Path, tmp_path: Path) -> None:
    pages = [Image.fromarray(page(text)) for text in ("12", "345")]
    pages[0].save(tmp_path / "form.tif", save_all=True, append_images=pages[1:])
    options = BatchOptions(bundle, overlay=tmp_path / "seen")
    outcomes = list(read_files([tmp_path / "form.tif"], options, 1))
    assert texts(outcomes) == ["form: 12", "form: 345"]
    assert [outcome.name for outcome in outcomes] == [
        f"{tmp_path}/form.tif, page {number}" for number in (1, 2)
    ]
    assert sorted(path.name for path in (tmp_path / "seen").iterdir()) == [
        "form-page-001.png",
        "form-page-002.png",
    ]
