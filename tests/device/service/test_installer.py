"""The installer on the machine: links, settings, and which releases are kept."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from device.service import installer
from device.service.installer import InstallError
from device.settings.settings_file import load


@pytest.fixture
def without_systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installer, "SYSTEMD", tmp_path / "none")


def make_release(base: Path, name: str, venv: str) -> None:
    """Install a release as if it had been sent."""
    (base / "incoming" / "bundle").mkdir(parents=True, exist_ok=True)
    (base / "venvs" / venv).mkdir(parents=True, exist_ok=True)
    installer.make_release(base, name, venv)


def test_a_new_settings_file_is_valid_and_never_overwritten(tmp_path: Path) -> None:
    assert installer.make_settings(tmp_path, "v4l2:0", "0.0.0.0:8080")
    path = tmp_path / "settings" / "settings.toml"
    assert load(path).camera.source == "v4l2:0"
    assert load(path).serve.listen == "0.0.0.0:8080"
    assert path.parent.stat().st_mode & 0o777 == 0o700
    path.write_text("# mine\n")
    assert not installer.make_settings(tmp_path, "demo", "0.0.0.0:1")
    assert path.read_text() == "# mine\n"


def test_a_link_is_replaced_in_one_step(tmp_path: Path) -> None:
    for name in ("first", "second"):
        installer.link(tmp_path / "current", name)
        assert installer.linked(tmp_path / "current") == name
    assert [path.name for path in tmp_path.iterdir()] == ["current"]
    assert installer.linked(tmp_path / "none") is None


def test_only_the_current_and_the_previous_release_are_kept(tmp_path: Path) -> None:
    for number, venv in enumerate(("old", "old", "new", "unused")):
        make_release(tmp_path, f"release-{number}", venv)
    installer.link(tmp_path / "previous", "release-1")
    installer.link(tmp_path / "current", "release-2")
    installer.clean(tmp_path)
    kept = {path.name for path in (tmp_path / "releases").iterdir()}
    assert kept == {"release-1", "release-2"}
    assert {path.name for path in (tmp_path / "venvs").iterdir()} == {"old", "new"}
    assert not (tmp_path / "incoming").exists()


def test_settings_without_an_address_are_reported(tmp_path: Path, without_systemd: None) -> None:
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "settings.toml").write_text("[camera]\n")
    with pytest.raises(InstallError, match="listen"):
        installer.RunningService(tmp_path)


def test_two_deployments_at_the_same_time_exclude_each_other(tmp_path: Path) -> None:
    import fcntl

    with (tmp_path / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        order = {
            "folder": str(tmp_path), "release": "r", "venv": "v", "extras": "", "camera": "demo",
            "listen": "127.0.0.1:0", "wheelhouse": False, "wait": 1.0,
        }  # fmt: skip
        with pytest.raises(InstallError, match="in progress"):
            installer.install(**order)  # type: ignore[arg-type]


def test_a_failing_command_is_reported_with_the_end_of_its_output() -> None:
    with pytest.raises(InstallError, match=r"failed: 3 / 4 / 5 / 6"):
        installer.must("sh", "-c", "printf '1\\n2\\n3\\n4\\n5\\n6\\n'; exit 1")


def test_it_runs_with_the_standard_library_only_and_answers_with_json(tmp_path: Path) -> None:
    source = Path(installer.__file__).read_text()
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-", "facts", str(tmp_path / "new" / "folder")],
        input=source,
        capture_output=True,
        text=True,
        check=True,
    )
    facts = json.loads(done.stdout)
    assert facts["base"] == str(tmp_path / "new" / "folder")
    assert facts["python"] == list(sys.version_info[:3])
    assert (facts["releases"], facts["venvs"], facts["current"]) == ([], [], None)


def test_facts_tell_the_word_size_of_python_and_its_numpy() -> None:
    facts = installer.facts("")
    assert facts["bits"] == (64 if sys.maxsize > 2**32 else 32)
    assert facts["numpy"] == np.__version__
    assert installer.installed_version("no-such-package") is None


def test_a_failed_installation_on_32_bits_says_where_packages_come_from(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert installer.hint_for_32_bits() == ""
    monkeypatch.setattr(installer.sys, "maxsize", 2**31 - 1)
    assert "piwheels" in installer.hint_for_32_bits()
