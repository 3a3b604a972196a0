"""``lenet-edge run`` with sinks: readings arrive, survive a kill, and bad settings are one line."""

import csv
import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import run_cli
from tests.device.outputs.broker import Broker, Listener
from tests.device.outputs.waiting import until
from tests.needs import needs, require


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let readings wait in a folder of the test's own."""
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    return tmp_path / "state" / "waiting"


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    require("paho")
    folder = tmp_path / "broker"
    folder.mkdir()
    made = Broker(folder)
    yield made
    made.stop()


def test_every_sink_gets_the_same_readings_and_the_marks_of_the_rules(
    tmp_path: Path, bundle: Path, broker: Broker, state: Path
) -> None:
    listener = Listener(broker.start())
    log, table = tmp_path / "log", tmp_path / "readings.csv"
    done = run_cli(
        "run", "--bundle", bundle, "--frames", 60, "--mqtt", f"{broker.url}/meter",
        "--csv", table, "--exec", f"tee -a '{log}'", "--digits", 3, "--rising",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    printed = done.stdout.splitlines()
    until(
        lambda: (
            len(listener.on("meter")) > 0 and listener.on("meter/availability")[-1:] == ["offline"]
        )
    )
    by_mqtt = [json.loads(text) for text in listener.on("meter")]
    listener.close()
    by_command = [json.loads(line) for line in log.read_text().splitlines()]
    with table.open(newline="") as stream:
        by_csv = list(csv.DictReader(stream))
    assert by_mqtt == by_command
    assert [r["id"] for r in by_mqtt] == [line["id"] for line in by_csv]
    assert len(by_mqtt) > 1
    assert by_mqtt[0]["text"].splitlines()[0] == printed[0]
    for reading in by_mqtt:
        assert reading["valid"] == (not reading["problems"])
    assert any("digits, not 3" in p for r in by_mqtt for p in r["problems"])
    assert list(state.iterdir()) == []


def test_a_process_killed_while_the_broker_is_away_loses_nothing(
    tmp_path: Path, bundle: Path, broker: Broker
) -> None:
    table = tmp_path / "readings.csv"
    arguments = ["--bundle", str(bundle), "--stable", "1", "--mqtt", f"{broker.url}/meter"]
    arguments += ["--csv", str(table)]
    command = [sys.executable, "-m", "lenet_edge", "run", *arguments]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        while b"readings wait" not in (said := process.stderr.readline()):
            assert said
        # What was put before the loss was known is on disk now, and what comes is at once.
        until(lambda: table.exists() and table.read_text().count("\n") > 2)
        process.send_signal(signal.SIGKILL)
    with table.open(newline="") as stream:
        before = [line["id"] for line in csv.DictReader(stream)]
    listener = Listener(broker.start())
    assert run_cli("run", *arguments, "--frames", 5).returncode == 0
    until(lambda: listener.on("meter/availability")[-1:] == ["offline"])
    arrived = [json.loads(text)["id"] for text in listener.on("meter")]
    listener.close()
    assert arrived[: len(before)] == before
    assert len(arrived) == len(set(arrived))


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("--mqtt", "mqtt://user:geheim@host:x/t"), 2, "write mqtt://HOST"),
        (("--mqtt-topic", "a/#"), 2, "has no + or #"),
        (("--mqtt-topic", "a"), 2, "mqtt.topic is set but mqtt.url is not"),
        (("--webhook", "ftp://user:geheim@host"), 2, "write http://HOST"),
        (("--exec", "no-such-command"), 2, "there is no command 'no-such-command'"),
        (("--csv", "/dev/null/readings.csv"), 6, "cannot write /dev/null/readings.csv"),
        (("--wraps",), 2, "sanity.wraps needs"),
    ],
)
def test_what_cannot_work_is_one_line_at_the_start(
    bundle: Path, arguments: tuple[str, ...], code: int, told: str
) -> None:
    done = run_cli("run", "--bundle", bundle, "--frames", 1, *arguments)
    assert done.returncode == code
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "geheim" not in done.stderr


@needs("engine")
def test_sinks_are_settings_too(tmp_path: Path, bundle: Path) -> None:
    table, file = tmp_path / "readings.csv", tmp_path / "settings.toml"
    file.write_text(
        f'[reading]\nbundle = "{bundle}"\n[csv]\nfile = "{table}"\n'
        "[sanity]\nlargest_step = 5\nrising = true\n"
    )
    done = run_cli("run", "--config", file, "--frames", 40)
    assert done.returncode == 0, done.stderr
    with table.open(newline="") as stream:
        problems = [line["problems"] for line in csv.DictReader(stream)]
    assert any(re.search("is the most|is less than|lines were read", p) for p in problems)


def test_a_state_folder_that_cannot_be_written_is_said(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run_cli(
        "run", "--bundle", bundle, "--exec", "true", STATE_DIRECTORY=str(tmp_path / "file")
    )
    assert done.returncode == 6
    assert "readings that wait" in done.stderr
