"""Readings in a CSV file: whole lines, one header, and patience with disks and people."""

import csv
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from device.outputs.courier import Courier, NotDeliveredError
from device.outputs.csv_file import COLUMNS, Csv, CsvReceiver
from device.outputs.queue import Queue
from lenet_edge.core.errors import OutputError
from tests.device.outputs.disks import disk
from tests.device.outputs.waiting import record, until


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as stream:
        return list(csv.DictReader(stream))


def receiver(path: Path, **more: bool) -> CsvReceiver:
    return CsvReceiver(Csv(str(path), **more))


@pytest.mark.parametrize("sync", [False, True])
def test_a_reading_is_a_line_below_one_header(tmp_path: Path, sync: bool) -> None:
    path = tmp_path / "new" / "readings.csv"
    receiver(path, sync=sync).deliver(record("042", id="a"))
    problem = record("1\n2", id="b", valid=False, problems=["too long", 'no "number", really'])
    receiver(path, sync=sync).deliver(problem)
    first, second = lines(path)
    assert first == {
        "time": "2023-11-14T22:13:20.250+00:00",
        "text": "042",
        "valid": "true",
        "problems": "",
        "confidence": "0.9",
        "source": "test",
        "frame": "0",
        "id": "a",
    }
    assert second["text"] == "1 2"
    assert second["problems"] == 'too long; no "number", really'
    assert second["valid"] == "false"
    assert path.read_text().count("time,") == 1
    assert path.read_text().count("\n") == 3


def test_a_file_moved_away_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "readings.csv"
    sink = receiver(path)
    sink.deliver(record("1", id="a"))
    path.rename(tmp_path / "last-week.csv")
    sink.deliver(record("2", id="b"))
    path.unlink()
    sink.deliver(record("3", id="c"))
    assert [line["text"] for line in lines(tmp_path / "last-week.csv")] == ["1"]
    assert [line["text"] for line in lines(path)] == ["3"]


def test_a_last_line_without_its_end_is_ended_first(tmp_path: Path) -> None:
    path = tmp_path / "readings.csv"
    path.write_text(",".join(COLUMNS) + "\nwritten by ha")
    receiver(path).deliver(record("1", id="a"))
    assert path.read_text().splitlines()[1] == "written by ha"
    assert lines(path)[1]["text"] == "1"


def test_a_file_of_somebody_else_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "thesis.csv"
    path.write_text("all my work\n")
    with pytest.raises(OutputError, match="other columns"):
        receiver(path)
    assert path.read_text() == "all my work\n"


def test_a_folder_that_cannot_be_written_is_said_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot write"):
        receiver(tmp_path / "file" / "readings.csv")


def test_a_full_device_takes_nothing_and_says_so() -> None:
    sink = receiver(Path("/dev/full"))
    with pytest.raises(NotDeliveredError, match="No space left"):
        sink.deliver(record("1", id="a"))


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of one page."""
    with disk(tmp_path / "tiny", "4k") as folder:
        yield folder


def test_a_full_disk_gets_whole_lines_only_and_all_of_them_once_there_is_room(
    tmp_path: Path, tiny_disk: Path
) -> None:
    path = tiny_disk / "readings.csv"
    sink = Courier(receiver(path), Queue(tmp_path / "q", 1000), print, 0.01)
    for i in range(100):
        sink.publish(record(str(i)))
    until(lambda: sink.status()["state"] == "down")
    assert "No space left" in sink.status()["error"]
    assert path.read_bytes().endswith(b"\n")
    assert 10 < len(lines(path)) < 100
    subprocess.run(["mount", "-o", "remount,size=1m", str(tiny_disk)], check=True)
    until(lambda: sink.status()["delivered"] == 100)
    sink.close()
    assert [line["text"] for line in lines(path)] == [str(i) for i in range(100)]
