"""``lenet-edge config check``: every problem of a settings file at once."""

import json
from pathlib import Path

import pytest

from tests.conftest import run_cli
from tests.needs import needs


def test_every_problem_is_reported_at_once(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[reading]\nstable = 0\nengin = "auto"\n[camera]\nrotation = "left"\n')
    done = run_cli("config", "check", "--config", path)
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 3
    assert "1 to 1000" in done.stdout
    assert "engine?" in done.stdout
    assert "3 problems" in done.stderr
    document = json.loads(run_cli("config", "check", "--config", path, "--json").stdout)
    assert document["problems"] == done.stdout.splitlines()


def test_a_rule_that_lacks_another_hides_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        "[validity]\nwraps = true\n[reading]\nstable = 0\n[mqtt]\n"
        'url = "mqtt://broker"\npassword_file = "none"\n'
    )
    done = run_cli("config", "check", "--config", path)
    assert "3 problems" in done.stderr
    assert [line.split()[0] for line in done.stdout.splitlines()] == [
        *("reading.stable", "validity.wraps", "mqtt.password_file:"),
    ]


def test_settings_for_another_machine_are_checked_without_its_files(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[camera]\nsource = "/nowhere/film.mp4"\n[exec]\ncommand = "no-program -x"\n')
    here = run_cli("config", "check", "--config", path)
    assert here.returncode == 2
    assert "film.mp4 does not exist" in here.stdout
    assert "no command 'no-program'" in here.stdout
    assert run_cli("config", "check", "--config", path, "--elsewhere").returncode == 0


def test_a_valid_file_has_no_problems(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[sanity]\nrising = true\n")  # The old name of [validity].
    done = run_cli("config", "check", "--config", path)
    assert done.returncode == 0
    assert "no problems" in done.stdout


@pytest.mark.parametrize("content", [b"[camera", b"\xff\xfe", None])
def test_a_file_that_is_not_toml_is_one_problem(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "settings.toml"
    if content is not None:
        path.write_bytes(content)
    done = run_cli("config", "check", "--config", path)
    assert done.returncode == 2
    assert str(path) in done.stdout
    assert len(done.stderr.splitlines()) == 1


def test_what_run_refuses_at_its_start_is_a_problem(tmp_path: Path) -> None:
    no_key = tmp_path / "cert.pem"
    no_key.write_text("no certificate\n")
    path = tmp_path / "settings.toml"
    path.write_text(
        f'[serve]\ntls_cert = "{no_key}"\n[csv]\nfile = "{path}"\n'
        f'[webhook]\nurl = "https://host"\nca_file = "{no_key}"\n'
    )
    done = run_cli("config", "check", "--config", path)
    assert done.returncode == 2
    assert [line.split()[0] for line in done.stdout.splitlines()] == [
        *("serve:", "camera:", "webhook:"),
    ]
    for changed in ("tls_cert", "file ="):  # 'run' names one problem at a time.
        refused = run_cli("run", "--config", path, "--frames", "1", "--serve", "127.0.0.1:0")
        assert refused.returncode == 2
        assert refused.stderr.partition(": ")[2] in done.stdout
        path.write_text(path.read_text().replace(changed, f"#{changed}"))


@needs("cryptography")
def test_a_demanded_signature_is_verified(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[reading]\nbundle = "meter"\n')
    demanded = {"LENET_EDGE_TRUSTED_KEYS": str(tmp_path / "none.pem")}
    assert run_cli("config", "check", "--config", path).returncode == 0
    done = run_cli("config", "check", "--config", path, **demanded)
    assert done.returncode == 2
    assert done.stdout.startswith("LENET_EDGE_TRUSTED_KEYS: cannot read the key file")
