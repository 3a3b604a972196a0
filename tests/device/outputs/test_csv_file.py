"""The CSV file: whole lines, one header, and full disks."""

import csv
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from device.outputs.csv_file import CsvReceiver, CsvSettings
from device.outputs.csv_format import COLUMNS, FIRST_COLUMNS
from device.outputs.delivery import DeliveryWorker, NotDeliveredError
from device.outputs.queue import Queue
from lenet_edge.core.errors import OutputError
from tests.device.outputs.disks import disk
from tests.device.outputs.waiting import record, until


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as stream:
        return list(csv.DictReader(stream))


def receiver(path: Path, **more: bool) -> CsvReceiver:
    return CsvReceiver(CsvSettings(str(path), **more))


@pytest.mark.parametrize("sync", [False, True])
def test_a_reading_is_a_line_below_one_header(tmp_path: Path, sync: bool) -> None:
    path = tmp_path / "readings.csv"
    receiver(path, sync=sync).deliver(record("042", id="a", value=0.42, unit="m³"))
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
        "value": "0.42",
        "unit": "m³",
    }
    assert second["text"] == "1 2"
    assert second["problems"] == 'too long; no "number", really'
    assert second["valid"] == "false"
    assert path.read_text().count("time,") == 1
    assert path.read_text().count("\n") == 3


def test_a_new_file_is_started_after_the_old_was_moved_away(tmp_path: Path) -> None:
    path = tmp_path / "readings.csv"
    output = receiver(path)
    output.deliver(record("1", id="a"))
    path.rename(tmp_path / "last-week.csv")
    output.deliver(record("2", id="b"))
    path.unlink()
    output.deliver(record("3", id="c"))
    assert [line["text"] for line in lines(tmp_path / "last-week.csv")] == ["1"]
    assert [line["text"] for line in lines(path)] == ["3"]


def test_an_incomplete_last_line_is_ended_first(tmp_path: Path) -> None:
    path = tmp_path / "readings.csv"
    path.write_text(",".join(COLUMNS) + "\nwritten by ha")
    receiver(path).deliver(record("1", id="a"))
    assert path.read_text().splitlines()[1] == "written by ha"
    assert lines(path)[1]["text"] == "1"


def test_a_file_of_an_earlier_version_keeps_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "readings.csv"
    path.write_text(",".join(FIRST_COLUMNS) + "\n")
    receiver(path).deliver(record("1", id="a", value=1, unit="m³"))
    (line,) = lines(path)
    assert tuple(line) == FIRST_COLUMNS
    assert (line["text"], line["id"]) == ("1", "a")


def test_a_file_with_other_columns_is_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "thesis.csv"
    path.write_text("all my work\n")
    with pytest.raises(OutputError, match="other columns"):
        receiver(path)
    assert path.read_text() == "all my work\n"


def test_a_folder_that_cannot_be_written_is_reported_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot write"):
        receiver(tmp_path / "file" / "readings.csv")


def test_a_write_to_a_full_disk_is_retried() -> None:
    output = receiver(Path("/dev/full"))
    with pytest.raises(NotDeliveredError, match="No space left"):
        output.deliver(record("1", id="a"))


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of one page."""
    with disk(tmp_path / "tiny", "4k") as folder:
        yield folder


def test_a_full_disk_gets_whole_lines_only_and_all_once_there_is_space(
    tmp_path: Path, tiny_disk: Path
) -> None:
    path = tiny_disk / "readings.csv"
    output = DeliveryWorker(receiver(path), Queue(tmp_path / "q", 1000), print, 0.01)
    for i in range(100):
        output.publish(record(str(i)))
    until(lambda: output.status()["state"] == "down")
    assert "No space left" in output.status()["error"]
    assert path.read_bytes().endswith(b"\n")
    assert 10 < len(lines(path)) < 100
    subprocess.run(["mount", "-o", "remount,size=1m", str(tiny_disk)], check=True)
    until(lambda: output.status()["delivered"] == 100)
    output.close()
    assert [line["text"] for line in lines(path)] == [str(i) for i in range(100)]


def test_no_folder_is_made_for_an_absolute_path(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="there is no folder"):
        receiver(tmp_path / "new" / "readings.csv")
    assert not (tmp_path / "new").exists()


def test_the_folder_of_a_relative_path_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    receiver(Path("new/readings.csv")).deliver(record("042", id="a"))
    assert (tmp_path / "new" / "readings.csv").exists()
