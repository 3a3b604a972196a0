"""The last valid reading on disk: whole, rarely written, and never in the way."""

from pathlib import Path

import pytest

from device.station.state import LastValid, last_valid_file


def test_what_was_saved_is_there_at_the_next_start(tmp_path: Path) -> None:
    memory = LastValid(tmp_path / "new" / "meter.json")
    assert memory.text is None
    memory.text = "0123"
    memory.save()
    assert LastValid(tmp_path / "new" / "meter.json").text == "0123"


def test_it_is_written_after_a_change_only_and_not_often(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = 0.0
    monkeypatch.setattr("device.station.state.time.monotonic", lambda: clock)
    written: list[str] = []
    monkeypatch.setattr("device.station.state.write_file", lambda path, text: written.append(text))
    memory = LastValid(tmp_path / "meter.json")
    for second in range(600):
        clock = float(second)
        memory.text = "0001" if second < 100 else f"{second:04}" if second < 200 else "0199"
        memory.save()
    assert len(written) == 4  # 0001; a change each second, once a minute; and where it ended.
    assert "0199" in written[-1]


def test_in_the_end_it_is_written_whatever_the_clock_says(tmp_path: Path) -> None:
    memory = LastValid(tmp_path / "meter.json")
    for memory.text in ("0001", "0002"):
        memory.save()
    memory.save(now=True)
    assert LastValid(tmp_path / "meter.json").text == "0002"


def test_none_removes_the_file(tmp_path: Path) -> None:
    memory = LastValid(tmp_path / "meter.json")
    memory.text = "0001"
    memory.save()
    memory.text = None
    memory.save(now=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"text": 3}', b'{"no": "text"}', b"\xff"])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "meter.json").write_bytes(content)
    assert LastValid(tmp_path / "meter.json").text is None


def test_each_meter_has_a_file_of_its_own_where_the_service_may_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    one, two = last_valid_file("v4l2:0"), last_valid_file("v4l2:1")
    assert one != two
    assert tmp_path in one.parents
