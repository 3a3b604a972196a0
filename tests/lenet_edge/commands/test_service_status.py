"""``lenet-edge service status``: whether frames are being read, as words and as exit code."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from device.service.systemd import Manager
from lenet_edge.commands.service_status import command
from tests.device.service.fake_systemd import FakeSystemd

PROPERTIES = {
    "LoadState": "loaded",
    "ActiveState": "active",
    "SubState": "running",
    "Result": "success",
    "UnitFileState": "enabled",
    "MainPID": "42",
    "NRestarts": "2",
    "ActiveEnterTimestamp": "Sun 2026-11-29 18:00:00 UTC",
}


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeSystemd:
    return FakeSystemd(tmp_path, monkeypatch)


def status(systemd: FakeSystemd, *arguments: str, **changed: str) -> Result:
    properties = {**PROPERTIES, **changed}
    systemd.answer("".join(f"{key}={value}\n" for key, value in properties.items()))
    return CliRunner().invoke(command, arguments)


def test_a_running_service_is_success(systemd: FakeSystemd) -> None:
    done = status(systemd)
    assert done.exit_code == 0
    assert done.stdout.startswith("active (running) since Sun 2026-11-29")
    assert "restarted 2 times" in done.stdout


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"ActiveState": "activating"}, "no frame has been read yet"),
        ({"ActiveState": "failed", "Result": "watchdog"}, "failed (watchdog)"),
        ({"LoadState": "not-found"}, "not installed; type 'lenet-edge service install"),
    ],
)
def test_any_other_state_is_a_failed_check(
    systemd: FakeSystemd, changed: dict[str, str], message: str
) -> None:
    done = status(systemd, **changed)
    assert getattr(done.exception, "exit_code", None) == 8
    assert message in str(done.exception)


def test_other_readers_of_the_machine_are_named(systemd: FakeSystemd) -> None:
    Manager(per_user=True, name="gas").install("[Unit]\n")
    done = status(systemd, "--user", LoadState="not-found")
    assert "not installed (lenet-edge-gas.service is); type" in str(done.exception)
    assert status(systemd, "--user", "--name", "gas").exit_code == 0
    assert "lenet-edge-gas.service" in systemd.calls()[-1]


def test_json_has_the_facts(systemd: FakeSystemd) -> None:
    facts = json.loads(status(systemd, "--json").stdout)
    assert (facts["installed"], facts["at_boot"], facts["pid"]) == (True, True, 42)
