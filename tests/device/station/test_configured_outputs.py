"""The outputs that the settings ask for: opened together, and closed together."""

import time
from pathlib import Path

import pytest

from device.outputs.csv_file import CsvReceiver, CsvSettings
from device.settings.settings import Settings
from device.station.configured_outputs import open_outputs, queue_file
from lenet_edge.core.errors import UsageError
from tests.device.outputs.waiting import record


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    return tmp_path / "state"


def test_without_settings_there_are_no_outputs() -> None:
    with open_outputs(Settings(), print) as outputs:
        assert outputs == []


def test_each_section_with_a_target_is_an_output(tmp_path: Path) -> None:
    settings = Settings().changed(
        {
            "csv": {"file": str(tmp_path / "readings.csv")},
            "webhook": {"url": "http://127.0.0.1:9/"},
            "exec": {"command": "true"},
        }
    )
    with open_outputs(settings, lambda line: None) as outputs:
        assert [output.name for output in outputs] == ["csv", "webhook", "exec"]
        outputs[0].publish(record("1"))
    assert [output.status()["state"] for output in outputs] == ["closed"] * 3
    assert (tmp_path / "readings.csv").read_text().count("\n") == 2


def test_outputs_are_closed_at_the_same_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("device.outputs.delivery._CLOSING_SECONDS", 1.0)
    slow = tmp_path / "slow.sh"
    slow.write_text("#!/bin/sh\nsleep 60\n")
    slow.chmod(0o755)
    settings = Settings().changed(
        {"exec": {"command": str(slow)}, "csv": {"file": str(tmp_path / "readings.csv")}}
    )
    with open_outputs(settings, lambda line: None) as outputs:
        for output in outputs:
            output.publish(record("1"))
        begun = time.monotonic()
    assert time.monotonic() - begun < 4


def test_a_topic_without_a_broker_is_refused() -> None:
    with (
        pytest.raises(UsageError, match=r"mqtt\.url is not"),
        open_outputs(Settings().changed({"mqtt": {"topic": "meter"}}), print),
    ):
        pass


def test_each_target_has_a_queue_file_of_its_own_in_the_state_folder(
    tmp_path: Path, state: Path
) -> None:
    files = [
        queue_file(CsvReceiver(CsvSettings(str(tmp_path / name)))) for name in ("a.csv", "b.csv")
    ]
    assert files[0] != files[1]
    assert all(file.parent == state / "waiting" for file in files)
    assert files[0] == queue_file(CsvReceiver(CsvSettings(str(tmp_path / "a.csv"))))
