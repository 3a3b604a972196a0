"""The service managers: where units go, who may install them, and what systemd is asked to do."""

import os
import sys
from pathlib import Path

import pytest

from device.service.systemd import (
    Manager,
    camera_groups,
    check_not_root,
    check_readable_by_all,
    config_of,
    service_user,
    this_command,
)
from device.service.unit import ServiceUnit, unit_text
from lenet_edge.core.errors import DeviceError, UsageError
from tests.device.service.fake_systemd import FakeSystemd

USER = Manager(per_user=True)


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeSystemd:
    return FakeSystemd(tmp_path, monkeypatch)


def test_installing_writes_the_unit_and_starts_it_now_and_at_boot(systemd: FakeSystemd) -> None:
    assert USER.install("[Unit]\n")
    assert USER.unit_path.read_text() == "[Unit]\n"
    assert systemd.calls() == [
        "systemctl --user daemon-reload",
        "systemctl --user enable lenet-edge.service",
        "systemctl --user restart --no-block lenet-edge.service",
    ]


def test_installing_reports_whether_the_unit_has_changed(systemd: FakeSystemd) -> None:
    assert [USER.install(text) for text in ("a", "a", "b")] == [True, False, True]


def test_uninstalling_stops_the_service_and_removes_the_unit(systemd: FakeSystemd) -> None:
    assert not USER.uninstall()
    USER.install("[Unit]\n")
    assert USER.uninstall()
    assert not USER.unit_path.exists()
    assert "systemctl --user disable --now lenet-edge.service" in systemd.calls()


def test_an_error_of_systemd_is_reported_with_the_command(systemd: FakeSystemd) -> None:
    systemd.answer("Failed to connect to bus", exit_code=1)
    with pytest.raises(DeviceError, match=r"systemctl --user daemon-reload.*Failed to connect"):
        USER.install("[Unit]\n")


def test_the_state_is_a_table_of_properties(systemd: FakeSystemd) -> None:
    systemd.answer("ActiveState=active\nResult=success\nStatusText=a=b\n")
    state = USER.state()
    assert state == {"ActiveState": "active", "Result": "success", "StatusText": "a=b"}


def test_a_service_runs_as_the_user_who_asked_and_never_as_root(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert service_user({"SUDO_USER": "pi"}) == "pi"
    assert service_user({"SUDO_USER": "root"}) is None
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert service_user({}) is None


def test_root_is_refused_as_the_user_of_a_service() -> None:
    with pytest.raises(UsageError, match="never runs as that user"):
        check_not_root("root")
    for user in ("nobody", "no-such-user", None):
        check_not_root(user)


def test_the_settings_of_an_installed_reader_are_found(systemd: FakeSystemd) -> None:
    config = Path("/srv/my 100% file.toml")
    command = ["/bin/python", "run", "--config", str(config)]
    USER.install(unit_text(ServiceUnit(command, per_user=True)))
    assert config_of(USER.unit_path) == config
    USER.check_replaceable(config)
    with pytest.raises(UsageError, match=r"already runs with .*100% file.toml.*--name NAME"):
        USER.check_replaceable(Path("/srv/other.toml"))
    gas = Manager(per_user=True, name="gas")
    gas.check_replaceable(Path("/srv/other.toml"))
    assert gas.other_readers() == {"lenet-edge.service": config}
    assert USER.other_readers() == {}
    assert config_of(gas.unit_path) is None


def test_a_file_that_the_services_user_cannot_read_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "home" / "settings.toml"
    path.parent.mkdir(mode=0o700)
    path.touch(mode=0o644)
    with pytest.raises(UsageError, match=r"because of .*--run-as"):
        check_readable_by_all([path])
    check_readable_by_all([Path("/bin/sh")])


def test_units_are_in_the_folders_of_systemd(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Manager().unit_path == Path("/etc/systemd/system/lenet-edge.service")
    monkeypatch.setenv("XDG_CONFIG_HOME", "/home/pi/.config")
    user = Path("/home/pi/.config/systemd/user/lenet-edge.service")
    assert USER.unit_path == user


def test_the_command_to_type_as_root_is_the_same_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["lenet-edge", "service", "install", "--config", "a b.toml"])
    words = [sys.executable, "-P", "-m", "lenet_edge"]
    assert this_command() == f"{' '.join(words)} service install --config 'a b.toml'"


def test_without_root_the_message_says_what_to_type(
    systemd: FakeSystemd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(UsageError, match=r"type 'sudo .* or add --user"):
        Manager().install("[Unit]\n")
    assert systemd.calls() == []


def test_only_existing_groups_are_used() -> None:
    assert set(camera_groups()) <= {"video", "render", "gpio"}
