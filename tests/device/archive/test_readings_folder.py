import json
from pathlib import Path

import pytest

from device.archive import readings_folder
from device.archive.readings_folder import ReadingsFolder, read_archive
from device.archive.rows import error_row
from lenet_edge.core.errors import OutputError, UsageError
from lenet_edge.core.files import write_file


def folder_at(path: Path, **facts: object) -> ReadingsFolder:
    return ReadingsFolder(path, facts, "jsonl")


def test_a_folder_is_continued_with_what_it_holds(tmp_path: Path) -> None:
    with folder_at(tmp_path / "out", cells=(9, 9)).opened() as first:
        first.add([error_row("x", "broken"), error_row("x", "broken", page=2)])
    with folder_at(tmp_path / "out", cells=(9, 9)).opened() as second:
        assert second.done == {"x"}
        second.add([error_row("x", "read again")])
        second.add([error_row("y", "broken")])
    rows = [(row["source"], row["page"]) for row in read_archive(tmp_path / "out")]
    assert rows == [("x", 1), ("x", 2), ("y", 1)]
    summary = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert (summary["pictures"], summary["pages"], summary["failed"]) == (2, 3, 2)


def test_rows_are_kept_when_reading_ends_with_an_error(tmp_path: Path) -> None:
    def interrupted() -> None:
        with folder_at(tmp_path / "out").opened() as folder:
            folder.add([error_row("x", "broken")])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert [row["source"] for row in read_archive(tmp_path / "out")] == ["x"]


def test_an_archive_that_was_read_otherwise_is_not_continued(tmp_path: Path) -> None:
    with folder_at(tmp_path / "out", reject=None).opened():
        pass
    other = folder_at(tmp_path / "out", reject=1.0)
    with (
        pytest.raises(UsageError, match=r"made otherwise: reject was null, now 1\.0"),
        other.opened(),
    ):
        pass


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("years of work")
    with pytest.raises(UsageError, match="holds something else"), folder_at(tmp_path).opened():
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.doc"]


def test_a_folder_with_the_name_of_a_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"would be a folder: give it a name without \.jsonl"):
        folder_at(tmp_path / "readings.jsonl")


def test_two_commands_do_not_write_to_one_folder(tmp_path: Path) -> None:
    with folder_at(tmp_path / "out").opened():
        second = folder_at(tmp_path / "out")
        with pytest.raises(OutputError, match="another command"), second.opened():
            pass


def test_a_damaged_part_is_named(tmp_path: Path) -> None:
    with folder_at(tmp_path / "out").opened() as folder:
        folder.add([error_row("x", "broken")])
    (tmp_path / "out" / "parts" / "part-000001.jsonl").write_text("{")
    with pytest.raises(UsageError, match=r"part-000001\.jsonl is damaged"):
        list(read_archive(tmp_path / "out"))


def test_a_row_that_cannot_be_written_does_not_cost_the_others(tmp_path: Path) -> None:
    with folder_at(tmp_path / "out").opened() as folder:
        folder.add([error_row("x", "broken")])
        folder.add([error_row("y", ""), error_row("y", "") | {"confidence": object()}])
        folder.add([error_row("z", "broken")])
    rows = [(row["source"], row["error"][:19]) for row in read_archive(tmp_path / "out")]
    assert rows == [("x", "broken"), ("y", "y: unexpected error"), ("z", "broken")]
    summary = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert (summary["pictures"], summary["failed"]) == (3, 3)


def test_rows_are_in_one_part_if_its_writing_is_interrupted_when_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupts = [KeyboardInterrupt()]

    def write(path: Path, content: bytes | str) -> None:
        write_file(path, content)
        if interrupts:
            raise interrupts.pop()

    def read() -> None:
        with folder_at(tmp_path / "out").opened() as folder:
            monkeypatch.setattr(readings_folder, "write_file", write)
            monkeypatch.setattr(readings_folder, "PART_ROWS", 1)
            folder.add([error_row("x", "broken")])

    with pytest.raises(KeyboardInterrupt):
        read()
    assert [row["source"] for row in read_archive(tmp_path / "out")] == ["x"]
    assert json.loads((tmp_path / "out" / "summary.json").read_text())["pictures"] == 1
