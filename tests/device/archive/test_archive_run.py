import json
from pathlib import Path

import pytest

from device.archive.archive_run import ArchiveOptions, read_archive_into
from device.archive.readings_folder import read_archive
from device.reading.batch import BatchOptions
from lenet_edge.core.errors import UsageError
from tests.device.archive.pictures import draw_archive
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


def test_an_archive_is_not_continued_with_another_network(tmp_path: Path) -> None:
    require("engine")
    scans, out = draw_archive(tmp_path / "scans", 1), tmp_path / "out"
    read(scans, out)
    with pytest.raises(UsageError, match="other: reading"):
        read(scans, out, BatchOptions(bundle=Path("meter")))
