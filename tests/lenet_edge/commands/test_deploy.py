"""``lenet-edge deploy``: its options reach the installer, and its errors are one line."""

import json
import os
import stat
from pathlib import Path

import pytest

from tests.conftest import run_cli

FACTS = {
    "base": "/home/pi/.local/share/lenet-edge",
    "model": "Raspberry Pi 5",
    "machine": "aarch64",
    "python": [3, 11, 2],
    "venv": True,
    "compiler": True,
    "free_bytes": 10**10,
    "bits": 64,
    "numpy": "1.24.2",
    "picamera2": True,
    "trusted_keys": False,
    "manager": "system",
    "sudo": True,
    "current": None,
    "releases": [],
    "venvs": [],
}
CAMERAS = '{"devices": []}'
RESULT = {
    "release": "lenet5-abc",
    "previous": None,
    "changed": True,
    "manager": "system",
    "user": "lenet-edge",
    "scheme": "http",
    "host": "0.0.0.0",
    "port": 8080,
    "token": "secret-token",
    "settings": "/home/pi/settings.toml",
}


@pytest.fixture
def path_with_ssh(tmp_path: Path) -> str:
    """Return a PATH whose ``ssh`` logs its arguments and answers as a Raspberry Pi would."""
    (tmp_path / "facts").write_text(json.dumps(FACTS))
    (tmp_path / "result").write_text(json.dumps(RESULT))
    script = tmp_path / "ssh"
    script.write_text(
        f'#!/bin/sh\necho "$*" >> \'{tmp_path}/calls\'\ncase "$*" in\n'
        "*pi@bad*) cat > /dev/null; exit 255 ;;\n"
        f"*-G*) echo 'hostname pi.local' ;;\n*facts*) cat > /dev/null; cat '{tmp_path}/facts' ;;\n"
        f"*cameras*) cat > /dev/null; echo '{CAMERAS}' ;;\n"
        f"*install*) cat > /dev/null; cat '{tmp_path}/result' ;;\n*) cat > /dev/null ;;\nesac\n"
    )
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return f"{tmp_path}:{os.environ['PATH']}"


def test_the_url_is_printed_and_the_options_are_sent(path_with_ssh: str, tmp_path: Path) -> None:
    wheel = tmp_path / "lenet_edge-0-py3-none-any.whl"
    wheel.touch()
    done = run_cli(
        "deploy", "pi@pi.local", "--port", 2222, "--wheel", wheel, "--source", "v4l2:3",
        "--serve", "0.0.0.0:9000", "--folder", "/opt/reader", "--name", "gas", PATH=path_with_ssh,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout == "http://pi.local:8080/?token=secret-token\n"
    calls = (tmp_path / "calls").read_text()
    assert "-p 2222" in calls
    assert "facts /opt/reader lenet-edge-gas" in calls
    assert "sudo -n python3 - install" in calls
    assert '"service": "lenet-edge-gas"' in calls
    assert '"camera": "v4l2:3"' in calls
    assert '"listen": "0.0.0.0:9000"' in calls


def test_json_has_the_result(path_with_ssh: str, tmp_path: Path) -> None:
    wheel = tmp_path / "lenet_edge-0-py3-none-any.whl"
    wheel.touch()
    done = run_cli("deploy", "pi@pi.local", "--wheel", wheel, "--json", PATH=path_with_ssh)
    result = json.loads(done.stdout)
    assert (result["target"], result["release"]) == ("pi@pi.local", "lenet5-abc")


def test_several_machines_have_one_line_each(path_with_ssh: str, tmp_path: Path) -> None:
    wheel = tmp_path / "lenet_edge-0-py3-none-any.whl"
    wheel.touch()
    targets = ["pi@one", "pi@two", "pi@one"]
    done = run_cli("deploy", *targets, "--wheel", wheel, PATH=path_with_ssh)
    assert done.returncode == 0, done.stderr
    url = "http://pi.local:8080/?token=secret-token"
    assert sorted(done.stdout.splitlines()) == [
        f"pi@one: lenet5-abc is running at {url}",
        f"pi@two: lenet5-abc is running at {url}",
    ]
    done = run_cli("deploy", *targets, "--wheel", wheel, "--json", PATH=path_with_ssh)
    document = json.loads(done.stdout)
    assert document["schema"] == "lenet-edge/deployments/1"
    assert [d["state"] for d in document["deployments"]] == ["running", "running"]


def test_a_machine_that_fails_stops_the_others(path_with_ssh: str, tmp_path: Path) -> None:
    wheel = tmp_path / "lenet_edge-0-py3-none-any.whl"
    wheel.touch()
    targets = ["pi@one", "pi@bad"]
    done = run_cli("deploy", *targets, "--wheel", wheel, PATH=path_with_ssh)
    assert done.returncode == 10
    assert done.stdout.splitlines() == [
        "cannot reach pi@bad: exit code 255",
        "pi@one: not changed, because another machine failed",
    ]
    assert "0 of 2 machines run it; pi@bad failed" in done.stderr
    done = run_cli("deploy", *targets, "--wheel", wheel, "--keep-going", PATH=path_with_ssh)
    assert done.returncode == 10
    assert "pi@one: lenet5-abc is running at" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("-oProxyCommand=x",), 2, "No such option"),
        (("pi@h", "--serve", "8080"), 2, "write HOST:PORT"),
        (("pi@h", "--bundle", "nowhere"), 5, "nowhere"),
        (("pi@h", "--wait", "0"), 2, "--wait"),
        ((), 2, "USER@HOST"),
        (("pi@h", "--name", "Gas"), 2, "cannot be the name of a reader"),
    ],
)
def test_a_wrong_argument_is_one_line(
    path_with_ssh: str, arguments: tuple[str, ...], code: int, message: str
) -> None:
    done = run_cli("deploy", *arguments, PATH=path_with_ssh)
    assert done.returncode == code
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_source_that_can_never_be_read_is_refused_at_once() -> None:
    done = run_cli("deploy", "pi@host", "--source", "rtps://192.168.1.9/cam")
    assert done.returncode == 2
    assert "did you mean rtsp" in done.stderr
