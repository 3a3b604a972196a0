import json
import os
import shutil
from pathlib import Path

import pytest

from device.archive.archive_run import ArchiveOptions, read_archive_into
from device.archive.picture_sources import find_sources
from device.archive.readings_folder import read_archive
from device.reading.batch import BatchOptions
from lenet_edge.core.errors import FrameError, UsageError
from tests.device.archive.pictures import BROKEN, draw_archive
from tests.needs import require


def read(scans: Path, out: Path, options: BatchOptions | None = None) -> list[tuple[int, int]]:
    """Read an archive, and return the progress that was reported."""
    shown: list[tuple[int, int]] = []
    archive = ArchiveOptions(out, "jsonl", None, 1)
    # A picture that is named twice is one picture.
    sources = [str(scans), str(scans)]
    read_archive_into(sources, options or BatchOptions(), archive, lambda *at: shown.append(at))
    return shown


def test_only_new_pictures_are_read_when_an_archive_is_continued(tmp_path: Path) -> None:
    require("engine")
    scans, out = draw_archive(tmp_path / "scans", 2), tmp_path / "out"
    assert read(scans, out) == [(0, 3), (1, 3), (2, 3), (3, 3)]
    draw_archive(scans, 3)
    assert read(scans, out) == [(3, 4), (4, 4)]
    assert read(scans, out) == [(4, 4)]
    sources = [row["source"] for row in read_archive(out)]
    assert len(sources) == len(set(sources)) == 4
    assert json.loads((out / "summary.json").read_text())["pictures"] == 4


def test_failed_pictures_are_read_again_if_asked_for(tmp_path: Path) -> None:
    require("engine")
    scans, out = draw_archive(tmp_path / "scans", 2), tmp_path / "out"
    read(scans, out)
    shutil.copy(scans / "b" / "0000.png", scans / BROKEN)
    assert read(scans, out) == [(3, 3)]
    archive = ArchiveOptions(out, "jsonl", None, 1, retry_failed=True)
    summary = read_archive_into([str(scans)], BatchOptions(), archive, lambda *at: None)
    assert (summary.pictures, summary.failed) == (3, 0)
    rows = list(read_archive(out))
    assert sorted(row["source"] for row in rows) == sorted(find_sources(str(scans)))
    assert not any(row["error"] for row in rows)


def test_a_name_that_is_not_text_is_kept_in_json_and_refused_for_parquet(tmp_path: Path) -> None:
    require("engine")
    scans, out = draw_archive(tmp_path / "scans", 1), tmp_path / "out"
    odd = os.fsdecode(os.fsencode(scans) + b"/bad\xff.png")
    shutil.copy(scans / "b" / "0000.png", odd)
    read(scans, out)
    assert odd in {row["source"] for row in read_archive(out)}
    assert read(scans, out) == [(3, 3)]
    archive = ArchiveOptions(tmp_path / "other", "parquet", None, 1)
    with pytest.raises(UsageError, match="is not UTF-8"):
        read_archive_into([str(scans)], BatchOptions(), archive, lambda *at: None)


def test_no_pictures_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(FrameError, match="there are no pictures in"):
        read(tmp_path, tmp_path / "out")


def test_an_archive_is_not_continued_with_another_network(tmp_path: Path) -> None:
    require("engine")
    scans, out = draw_archive(tmp_path / "scans", 1), tmp_path / "out"
    read(scans, out)
    with pytest.raises(UsageError, match=r"otherwise: bundle_sha256 was"):
        read(scans, out, BatchOptions(bundle=Path("meter")))
