"""A command for each reading: real ones, which fail, hang, and are ended."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from device.outputs.courier import Courier
from device.outputs.exec import Exec, ExecReceiver
from device.outputs.queue import Queue
from device.settings.settings import Settings
from lenet_edge.core.errors import SettingsError, UsageError
from tests.device.outputs.waiting import record, until


def courier(folder: Path, command: str, **more: Any) -> Courier:
    receiver = ExecReceiver(Exec(command=command, **more))
    return Courier(receiver, Queue(folder / "queue", 100), print, 0.01)


def shell(folder: Path, script: str) -> str:
    """Return a command that runs a shell script."""
    path = folder / "script with space.sh"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return f"'{path}'"


def test_each_reading_comes_on_standard_input_one_at_a_time(tmp_path: Path) -> None:
    out = tmp_path / "out"
    sink = courier(tmp_path, f"tee -a '{out}'")
    for i in range(10):
        sink.publish(record(str(i)))
    until(lambda: sink.status()["delivered"] == 10)
    sink.close()
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert [line["text"] for line in lines] == [str(i) for i in range(10)]
    assert not (tmp_path / "queue").exists()


def test_no_shell_looks_at_the_command(tmp_path: Path) -> None:
    write = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text(repr(sys.argv[2:]))"
    out = tmp_path / "out"
    sink = courier(tmp_path, f'{sys.executable} -c "{write}" {out} \'$HOME;\' "a b" *')
    sink.publish(record("1"))
    until(lambda: sink.status()["delivered"] == 1)
    sink.close()
    assert out.read_text() == "['$HOME;', 'a b', '*']"


def test_a_command_that_reads_nothing_is_fine(tmp_path: Path) -> None:
    sink = courier(tmp_path, "true")
    sink.publish(record("1", source="x" * 1_000_000))
    until(lambda: sink.status()["delivered"] == 1)
    sink.close()


@pytest.mark.parametrize(
    ("script", "told"),
    [("exit 3", "ended with exit code 3"), ("kill -9 $$", "ended by signal 9")],
)
def test_a_command_that_fails_is_told_and_not_run_again(
    tmp_path: Path, script: str, told: str
) -> None:
    runs = tmp_path / "runs"
    sink = courier(tmp_path, shell(tmp_path, f"echo run >> '{runs}'; {script}"))
    sink.publish(record("1"))
    until(lambda: sink.status()["refused"] == 1)
    assert told in sink.status()["error"]
    sink.close()
    assert runs.read_text() == "run\n"


def test_exit_code_75_means_try_again_later(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    script = f"echo run >> '{runs}'; test $(wc -l < '{runs}') -ge 3 || exit 75"
    sink = courier(tmp_path, shell(tmp_path, script))
    sink.publish(record("1"))
    until(lambda: sink.status()["delivered"] == 1)
    sink.close()
    assert runs.read_text().count("run") == 3


def running(pid_file: Path) -> bool:
    """Return whether the process that wrote its id there is still running."""
    try:
        state = Path(f"/proc/{pid_file.read_text().strip()}/stat").read_text()
    except OSError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"


def test_a_command_that_hangs_is_ended_with_its_children(tmp_path: Path) -> None:
    child = tmp_path / "child"
    script = f"sleep 3600 & echo $! > '{child}'; wait"
    sink = courier(tmp_path, shell(tmp_path, script), timeout=0.5)
    sink.publish(record("1"))
    until(lambda: sink.status()["refused"] == 1)
    assert "was ended after 0.5 s" in sink.status()["error"]
    until(lambda: not running(child))
    sink.close()


def test_what_closing_interrupts_comes_again_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("device.outputs.courier._LINGER", 0.1)
    begun, out = tmp_path / "begun", tmp_path / "out"
    script = f"test -e '{begun}' || {{ touch '{begun}'; sleep 3600; }}; cat >> '{out}'"
    command = shell(tmp_path, script)
    sink = courier(tmp_path, command)
    sink.publish(record("1"))
    until(begun.exists)
    sink.close()
    again = courier(tmp_path, command)
    until(lambda: again.status()["delivered"] == 1)
    again.close()
    assert json.loads(out.read_text())["text"] == "1"


def test_a_command_that_vanishes_is_waited_for(tmp_path: Path) -> None:
    command = shell(tmp_path, "exit 0")
    sink = courier(tmp_path, command)
    script = Path(command.strip("'"))
    script.rename(tmp_path / "away")
    sink.publish(record("1"))
    until(lambda: "No such file" in (sink.status()["error"] or ""))
    (tmp_path / "away").rename(script)
    until(lambda: sink.status()["delivered"] == 1)
    sink.close()


def test_what_is_no_command_is_said_at_the_start() -> None:
    with pytest.raises(UsageError, match="there is no command 'no-such-command'"):
        ExecReceiver(Exec(command="no-such-command --help"))
    for wrong in ("", "a 'b"):
        with pytest.raises(SettingsError, match=r"exec\.command"):
            Settings().changed({"exec": {"command": wrong}})
