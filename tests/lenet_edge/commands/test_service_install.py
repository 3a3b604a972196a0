"""``lenet-edge service install``: shows the unit, checks the settings, then installs."""

import os
import pwd
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from device.service.systemd import Manager, camera_groups
from device.service.unit import ServiceUnit, unit_text
from lenet_edge.commands.service_install import command
from tests.conftest import run_cli
from tests.device.service.fake_systemd import FakeSystemd


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "settings.toml"
    path.write_text('[csv]\nfile = "/srv/readings/digits.csv"\n[record]\nfolder = "crops"\n')
    return path


def test_the_unit_can_be_printed_first(config: Path) -> None:
    done = run_cli("service", "install", "--config", config, "--run-as", "pi", "--print")
    assert done.returncode == 0, done.stderr
    words = [sys.executable, "-P", "-m", "lenet_edge", "run", "--config", str(config)]
    folders = [config.parent, Path("/srv/readings")]
    assert done.stdout == unit_text(ServiceUnit(words, folders, "pi", groups=camera_groups()))


def test_a_wrong_setting_is_reported_before_anything_is_installed(config: Path) -> None:
    config.write_text("[reading]\nstable = 0\n")
    done = run_cli("service", "install", "--config", config)
    assert done.returncode == 2
    assert "reading.stable" in done.stderr


def test_what_the_service_will_lack_is_said(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text(
        f'[camera]\nsource = "{config.name}"\n[mqtt]\nurl = "mqtt://broker"\n'
        'password_file = "/nowhere/password"\n'
    )
    # The source exists in the current folder, but not in the service's own.
    monkeypatch.chdir(config.parent)
    done = run_cli("service", "install", "--config", config, "--print")
    assert done.returncode == 0
    assert done.stdout.startswith("# Written by")
    assert f"Warning: camera.source: {config.name} does not exist" in done.stderr
    assert "Warning: mqtt.password_file: cannot read the secret in /nowhere" in done.stderr


@pytest.mark.skipif(
    Path("/run/systemd/system").is_dir(),
    reason="systemd runs here, and a test must not install services on somebody's machine",
)
def test_nothing_is_written_where_systemd_does_not_run(config: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = run_cli("service", "install", "--config", config, "--user", XDG_CONFIG_HOME=str(home))
    assert done.returncode == 7
    assert not home.exists()


def test_a_users_service_is_installed_with_what_to_do_next(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    systemd = FakeSystemd(tmp_path, monkeypatch)
    monkeypatch.setattr(os, "geteuid", lambda: pwd.getpwnam("nobody").pw_uid)
    done = CliRunner().invoke(command, ["--config", str(config), "--user"])
    assert done.exit_code == 0, done.output
    assert f"--config {config}" in Manager(per_user=True).unit_path.read_text()
    assert "lenet-edge service status --user" in done.stderr
    assert len(systemd.calls()) == 3


def test_a_second_service_needs_a_name_or_replaces_the_first_when_asked(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeSystemd(tmp_path, monkeypatch)
    monkeypatch.setattr(os, "geteuid", lambda: pwd.getpwnam("nobody").pw_uid)
    gas = config.with_name("gas.toml")
    gas.touch()
    first, second = (["--config", str(path), "--user"] for path in (config, gas))
    assert CliRunner().invoke(command, first).exit_code == 0
    refused = CliRunner().invoke(command, second)
    assert f"already runs with {config}: give --name NAME" in str(refused.exception)
    assert CliRunner().invoke(command, [*second, "--name", "gas"]).exit_code == 0
    named = Manager(per_user=True, name="gas").unit_path.read_text()
    assert f"--config {gas} --name gas" in named
    assert f"--config {config}" in Manager(per_user=True).unit_path.read_text()
    assert CliRunner().invoke(command, [*second, "--replace"]).exit_code == 0
    assert f"--config {gas}" in Manager(per_user=True).unit_path.read_text()


def test_a_service_never_runs_as_root(config: Path) -> None:
    done = run_cli("service", "install", "--config", config, "--run-as", "root", "--print")
    assert done.returncode == 2
    assert "never runs as that user" in done.stderr


def test_a_relative_settings_file_is_made_absolute(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(config.parent)
    monkeypatch.setenv("SUDO_USER", "pi")
    done = CliRunner().invoke(command, ["--config", config.name, "--print"])
    assert f"--config {os.path.abspath(config)}" in done.stdout
