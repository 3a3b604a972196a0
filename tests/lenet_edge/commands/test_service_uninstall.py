"""``lenet-edge service uninstall``: removes the unit, and keeps everything else."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from device.service.systemd import Manager
from lenet_edge.commands.service_uninstall import command
from tests.device.service.fake_systemd import FakeSystemd


def test_the_unit_is_removed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    FakeSystemd(tmp_path, monkeypatch)
    manager = Manager(per_user=True)
    manager.install("[Unit]\n")
    first = CliRunner().invoke(command, ["--user"])
    assert "was removed" in first.stderr
    assert not manager.unit_path.exists()
    second = CliRunner().invoke(command, ["--user"])
    assert second.exit_code == 0
    assert "nothing to do" in second.stderr
