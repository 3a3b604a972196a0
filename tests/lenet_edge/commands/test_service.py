"""``lenet-edge service``: shows before it does, and says plainly where it cannot."""

import os
import sys
from pathlib import Path

import pytest

from device.service.systemd import (
    Manager,
    again,
    camera_groups,
    check_readable_by_all,
    service_user,
)
from device.service.unit import ServiceUnit, unit_text
from device.service.writable import written_folders
from device.settings.settings import Settings, load
from lenet_edge.core.errors import UsageError
from tests.conftest import run_cli

no_systemd = pytest.mark.skipif(
    Path("/run/systemd/system").is_dir(),
    reason="systemd runs here, and a test must not install services on somebody's machine",
)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "settings.toml"
    path.write_text('[csv]\nfile = "/srv/readings/digits.csv"\n[record]\nfolder = "crops"\n')
    return path


def test_the_unit_can_be_looked_at_first(config: Path) -> None:
    done = run_cli("service", "install", "--config", config, "--run-as", "pi", "--print")
    assert done.returncode == 0, done.stderr
    command = [sys.executable, "-P", "-m", "lenet_edge", "run", "--config", str(config)]
    folders = [config.parent, Path("/srv/readings")]
    assert done.stdout == unit_text(ServiceUnit(command, folders, "pi", groups=camera_groups()))


def test_a_wrong_setting_is_said_before_anything_is_installed(config: Path) -> None:
    config.write_text("[reading]\nstable = 0\n")
    done = run_cli("service", "install", "--config", config)
    assert done.returncode == 2
    assert "reading.stable" in done.stderr


@no_systemd
@pytest.mark.parametrize("action", ["install", "status", "logs", "uninstall"])
def test_where_systemd_does_not_run_that_is_said(config: Path, action: str) -> None:
    more = ["--config", config] if action == "install" else []
    done = run_cli("service", action, *more)
    assert done.returncode == 7
    assert "systemd does not run here" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@no_systemd
def test_where_systemd_does_not_run_nothing_is_written(config: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = run_cli("service", "install", "--config", config, "--user", XDG_CONFIG_HOME=str(home))
    assert done.returncode == 7
    assert not home.exists()


def test_only_folders_outside_its_own_are_opened_for_writing(tmp_path: Path) -> None:
    config = tmp_path / "settings.toml"
    config.write_text(
        '[record]\nfolder = "/data/crops"\n[serve]\ntoken_file = "/etc/lenet-edge/token"\n'
        '[csv]\nfile = "digits.csv"\n'
    )
    folders = written_folders(load(config), config)
    assert folders == [tmp_path, Path("/data/crops"), Path("/etc/lenet-edge")]
    assert written_folders(Settings(), config) == [tmp_path]


def test_it_runs_as_whoever_asked_and_never_as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    assert service_user({"SUDO_USER": "pi"}) == "pi"
    assert service_user({"SUDO_USER": "root"}) is None
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert service_user({}) is None


def test_what_a_user_made_up_by_systemd_cannot_read_is_said_before(tmp_path: Path) -> None:
    path = tmp_path / "home" / "settings.toml"
    path.parent.mkdir(mode=0o700)
    path.touch(mode=0o644)
    with pytest.raises(UsageError, match=r"because of .*--run-as"):
        check_readable_by_all([path])
    check_readable_by_all([Path("/bin/sh")])


def test_units_go_where_systemd_looks_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Manager().unit_path == Path("/etc/systemd/system/lenet-edge.service")
    monkeypatch.setenv("XDG_CONFIG_HOME", "/home/pi/.config")
    user = Path("/home/pi/.config/systemd/user/lenet-edge.service")
    assert Manager(per_user=True).unit_path == user


def test_what_to_type_as_root_is_the_same_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["lenet-edge", "service", "install", "--config", "a b.toml"])
    words = [sys.executable, "-P", "-m", "lenet_edge"]
    assert again() == f"{' '.join(words)} service install --config 'a b.toml'"


def test_without_root_it_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(UsageError, match=r"type 'sudo .* or add --user"):
        Manager()._must_be_allowed()
    Manager(per_user=True)._must_be_allowed()
