"""The last valid reading on disk: written whole and rarely, and optional to read."""

from pathlib import Path

import pytest

from device.settings.validity import ComparedReadings
from device.station.state import LastValidFile, last_valid_file


def test_a_saved_reading_is_loaded_at_the_next_start(tmp_path: Path) -> None:
    file = LastValidFile(tmp_path / "new" / "meter.json")
    assert file.compared == ComparedReadings()
    for compared in (ComparedReadings("0123"), ComparedReadings("0123", "0099", 2)):
        file.compared = compared
        file.save(now=True)
        assert LastValidFile(tmp_path / "new" / "meter.json").compared == compared


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
        text = "0001" if second < 100 else f"{second:04}" if second < 200 else "0199"
        file.compared = ComparedReadings(text)
        file.save()
    assert len(written) == 4  # 0001; a change each second, once a minute; and where it ended.
    assert "0199" in written[-1]


def test_it_is_written_at_once_on_request(tmp_path: Path) -> None:
    file = LastValidFile(tmp_path / "meter.json")
    for file.compared in map(ComparedReadings, ("0001", "0002")):
        file.save()
    file.save(now=True)
    assert LastValidFile(tmp_path / "meter.json").compared.last_valid == "0002"


def test_none_removes_the_file(tmp_path: Path) -> None:
    file = LastValidFile(tmp_path / "meter.json")
    file.compared = ComparedReadings("0001")
    file.save()
    file.compared = ComparedReadings()
    file.save(now=True)
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_an_earlier_version_is_read(tmp_path: Path) -> None:
    path = tmp_path / "meter.json"
    path.write_text('{"schema": "lenet-edge/last-valid/1", "text": "0123"}')
    assert LastValidFile(path).compared == ComparedReadings("0123")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"text": 3}',
        b'{"no": "text"}',
        b"\xff",
        b'{"text": "1", "new_level": 2}',
        b'{"text": "1", "new_level": {"text": "1", "count": "2"}}',
    ],
)
def test_a_damaged_file_is_ignored(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "meter.json").write_bytes(content)
    assert LastValidFile(tmp_path / "meter.json").compared == ComparedReadings()


def test_each_meter_has_a_file_of_its_own_where_the_service_may_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    one, two = last_valid_file("v4l2:0"), last_valid_file("v4l2:1")
    assert one != two
    assert tmp_path in one.parents
