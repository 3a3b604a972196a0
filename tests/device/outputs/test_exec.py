"""A command for each reading: it may fail, hang, disappear or be killed."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from device.outputs.delivery import DeliveryWorker
from device.outputs.exec import ExecReceiver, ExecSettings
from device.outputs.queue import Queue
from device.settings.settings import Settings
from lenet_edge.core.errors import SettingsError, UsageError
from tests.device.outputs.waiting import record, until


def worker(folder: Path, command: str, **more: Any) -> DeliveryWorker:
    receiver = ExecReceiver(ExecSettings(command=command, **more))
    return DeliveryWorker(receiver, Queue(folder / "queue", 100), print, 0.01)


def shell(folder: Path, script: str) -> str:
    """Return a command that runs a shell script."""
    path = folder / "script with space.sh"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return f"'{path}'"


def test_each_reading_arrives_on_standard_input_one_at_a_time(tmp_path: Path) -> None:
    out = tmp_path / "out"
    output = worker(tmp_path, f"tee -a '{out}'")
    for i in range(10):
        output.publish(record(str(i)))
    until(lambda: output.status()["delivered"] == 10)
    output.close()
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert [line["text"] for line in lines] == [str(i) for i in range(10)]
    assert not (tmp_path / "queue").exists()


def test_no_shell_interprets_the_command(tmp_path: Path) -> None:
    write = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text(repr(sys.argv[2:]))"
    out = tmp_path / "out"
    output = worker(tmp_path, f'{sys.executable} -c "{write}" {out} \'$HOME;\' "a b" *')
    output.publish(record("1"))
    until(lambda: output.status()["delivered"] == 1)
    output.close()
    assert out.read_text() == "['$HOME;', 'a b', '*']"


def test_a_command_need_not_read_its_input(tmp_path: Path) -> None:
    output = worker(tmp_path, "true")
    output.publish(record("1", source="x" * 1_000_000))
    until(lambda: output.status()["delivered"] == 1)
    output.close()


@pytest.mark.parametrize(
    ("script", "message"),
    [("exit 3", "ended with exit code 3"), ("kill -9 $$", "killed by signal 9")],
)
def test_a_failure_of_the_command_is_reported_and_not_retried(
    tmp_path: Path, script: str, message: str
) -> None:
    runs = tmp_path / "runs"
    output = worker(tmp_path, shell(tmp_path, f"echo run >> '{runs}'; {script}"))
    output.publish(record("1"))
    until(lambda: output.status()["rejected"] == 1)
    assert message in output.status()["error"]
    output.close()
    assert runs.read_text() == "run\n"


def test_exit_code_75_asks_for_a_retry(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    script = f"echo run >> '{runs}'; test $(wc -l < '{runs}') -ge 3 || exit 75"
    output = worker(tmp_path, shell(tmp_path, script))
    output.publish(record("1"))
    until(lambda: output.status()["delivered"] == 1)
    output.close()
    assert runs.read_text().count("run") == 3


def running(pid_file: Path) -> bool:
    """Return whether the process that wrote its id there is still running."""
    try:
        state = Path(f"/proc/{pid_file.read_text().strip()}/stat").read_text()
    except OSError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"


def test_a_command_that_hangs_is_killed_with_its_children(tmp_path: Path) -> None:
    child = tmp_path / "child"
    script = f"sleep 3600 & echo $! > '{child}'; wait"
    output = worker(tmp_path, shell(tmp_path, script), timeout=0.5)
    output.publish(record("1"))
    until(lambda: output.status()["rejected"] == 1)
    assert "was killed after 0.5 s" in output.status()["error"]
    until(lambda: not running(child))
    output.close()


def test_a_reading_that_closing_interrupts_is_delivered_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("device.outputs.delivery._CLOSING_SECONDS", 0.1)
    begun, out = tmp_path / "begun", tmp_path / "out"
    script = f"test -e '{begun}' || {{ touch '{begun}'; sleep 3600; }}; cat >> '{out}'"
    command = shell(tmp_path, script)
    output = worker(tmp_path, command)
    output.publish(record("1"))
    until(begun.exists)
    output.close()
    second = worker(tmp_path, command)
    until(lambda: second.status()["delivered"] == 1)
    second.close()
    assert json.loads(out.read_text())["text"] == "1"


def test_delivery_to_a_missing_command_is_retried(tmp_path: Path) -> None:
    command = shell(tmp_path, "exit 0")
    output = worker(tmp_path, command)
    script = Path(command.strip("'"))
    script.rename(tmp_path / "away")
    output.publish(record("1"))
    until(lambda: "No such file" in (output.status()["error"] or ""))
    (tmp_path / "away").rename(script)
    until(lambda: output.status()["delivered"] == 1)
    output.close()


def test_an_invalid_command_is_reported_at_the_start() -> None:
    with pytest.raises(UsageError, match="there is no command 'no-such-command'"):
        ExecReceiver(ExecSettings(command="no-such-command --help"))
    for wrong in ("", "a 'b"):
        with pytest.raises(SettingsError, match=r"exec\.command"):
            Settings().changed({"exec": {"command": wrong}})
