"""The installer on the machine: links, settings, and which releases are kept."""

import hashlib
import json
import socket
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
    (base / "incoming" / "bundle" / "manifest.json").write_text('{"files": {}}')
    (base / "venvs" / venv).mkdir(parents=True, exist_ok=True)
    installer.make_release(base, name, venv)


def test_a_new_settings_file_is_valid_and_never_overwritten(tmp_path: Path) -> None:
    assert installer.make_settings(tmp_path, "v4l2:0", "0.0.0.0:8080", "lenet-edge")
    path = tmp_path / "settings" / "settings.toml"
    assert load(path).camera.source == "v4l2:0"
    assert load(path).serve.listen == "0.0.0.0:8080"
    assert path.parent.stat().st_mode & 0o777 == 0o700
    path.write_text("# mine\n")
    assert path.stat().st_mode & 0o777 == 0o600
    assert not installer.make_settings(tmp_path, "demo", "0.0.0.0:1", "lenet-edge")
    assert path.read_text() == "# mine\n"


def test_settings_demand_a_signature_where_trusted_keys_are_installed(tmp_path: Path) -> None:
    installer.write_trusted_keys(tmp_path, "the keys")
    installer.make_settings(tmp_path, "demo", "127.0.0.1:8080", "lenet-edge")
    demanded = load(tmp_path / "settings" / "settings.toml").reading.trusted_keys
    assert demanded is not None
    assert Path(demanded).read_text() == "the keys"
    assert installer.facts(str(tmp_path), "lenet-edge")["trusted_keys"]


def test_a_second_reader_gets_a_port_of_its_own(tmp_path: Path) -> None:
    first, second, third = (tmp_path / f"lenet-edge{end}" for end in ("", "-gas", "-power"))
    first.mkdir()
    installer.make_settings(first, "demo", "0.0.0.0:8080", "lenet-edge")
    ports = []
    for base in (second, third):
        base.mkdir()
        installer.make_settings(base, "demo", None, base.name)
        ports.append(load(base / "settings" / "settings.toml").serve.listen)
    assert len({"0.0.0.0:8080", *ports}) == 3


def test_a_port_that_somebody_listens_on_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("0.0.0.0", 0)) as listener:
        taken = listener.getsockname()[1]
        monkeypatch.setattr(installer, "FIRST_PORT", taken)
        assert installer.free_port(tmp_path / "lenet-edge") != taken


def test_a_damaged_release_is_installed_again(tmp_path: Path) -> None:
    make_release(tmp_path, "first", "venv")
    bundle = tmp_path / "releases" / "first" / "bundle"
    assert installer.facts(str(tmp_path), "lenet-edge")["releases"] == ["first"]
    content = b"weights"
    digest = hashlib.sha256(content).hexdigest()
    manifest = {"files": {"network": {"bytes": len(content), "sha256": digest}}}
    (bundle / "manifest.json").write_text(json.dumps(manifest))
    (bundle / "network").write_bytes(bytes(len(content)))
    assert installer.facts(str(tmp_path), "lenet-edge")["releases"] == []
    (bundle / "network").write_bytes(content)
    assert installer.intact(bundle.parent)
    assert not installer.make_release(tmp_path, "first", "venv")
    (bundle / "network").unlink()
    make_release(tmp_path, "first", "venv")
    assert installer.intact(bundle.parent)


def test_a_folder_that_only_its_owner_can_enter_is_reported(tmp_path: Path) -> None:
    private = tmp_path / "home"
    private.mkdir(mode=0o700)
    with pytest.raises(InstallError, match=r"own user.* cannot use .*home"):
        installer.check_enterable(private)


def test_settings_of_a_deployment_in_another_folder_are_adopted(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for base in (old, new):
        base.mkdir()
    installer.make_settings(old, "v4l2:7", "0.0.0.0:8088", "lenet-edge")
    (old / "settings" / "token").write_text("a-token-of-old")
    config = old / "settings" / "settings.toml"
    assert not installer.adopt_settings(new, config)  # It is no deployment.
    installer.link(old / "current", "release")
    assert installer.adopt_settings(new, config)
    settings = load(new / "settings" / "settings.toml")
    assert (settings.camera.source, settings.serve.listen) == ("v4l2:7", "0.0.0.0:8088")
    assert settings.reading.bundle == str(new / "current" / "bundle")
    assert (new / "settings" / "token").read_text() == "a-token-of-old"


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
        [sys.executable, "-I", "-S", "-", "facts", str(tmp_path / "new" / "folder"), "lenet-edge"],
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
    facts = installer.facts("", "lenet-edge")
    assert facts["bits"] == (64 if sys.maxsize > 2**32 else 32)
    assert facts["numpy"] == np.__version__
    assert installer.installed_version("no-such-package") is None


def test_a_failed_installation_on_32_bits_says_where_packages_come_from(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert installer.hint_for_32_bits() == ""
    monkeypatch.setattr(installer.sys, "maxsize", 2**31 - 1)
    assert "piwheels" in installer.hint_for_32_bits()
