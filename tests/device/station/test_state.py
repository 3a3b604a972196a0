"""The last valid reading on disk: written whole and rarely, and optional to read."""

from pathlib import Path

import pytest

from device.station.state import LastValidFile, last_valid_file


def test_a_saved_reading_is_loaded_at_the_next_start(tmp_path: Path) -> None:
    file = LastValidFile(tmp_path / "new" / "meter.json")
    assert file.text is None
    file.text = "0123"
    file.save()
    assert LastValidFile(tmp_path / "new" / "meter.json").text == "0123"


def test_it_is_written_after_a_change_only_and_not_often(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = 0.0
    monkeypatch.setattr("device.station.state.time.monotonic", lambda: clock)
    written: list[str] = []
    monkeypatch.setattr("device.station.state.write_file", lambda path, text: written.append(text))
    file = LastValidFile(tmp_path / "meter.json")
    for second in range(600):
        clock = float(second)
        file.text = "0001" if second < 100 else f"{second:04}" if second < 200 else "0199"
        file.save()
    assert len(written) == 4  # 0001; a change each second, once a minute; and where it ended.
    assert "0199" in written[-1]


def test_it_is_written_at_once_on_request(tmp_path: Path) -> None:
    file = LastValidFile(tmp_path / "meter.json")
    for file.text in ("0001", "0002"):
        file.save()
    file.save(now=True)
    assert LastValidFile(tmp_path / "meter.json").text == "0002"


def test_none_removes_the_file(tmp_path: Path) -> None:
    file = LastValidFile(tmp_path / "meter.json")
    file.text = "0001"
    file.save()
    file.text = None
    file.save(now=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"text": 3}', b'{"no": "text"}', b"\xff"])
def test_a_damaged_file_is_ignored(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "meter.json").write_bytes(content)
    assert LastValidFile(tmp_path / "meter.json").text is None


def test_each_meter_has_a_file_of_its_own_where_the_service_may_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    one, two = last_valid_file("v4l2:0"), last_valid_file("v4l2:1")
    assert one != two
    assert tmp_path in one.parents
