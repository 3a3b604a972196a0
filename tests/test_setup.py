"""Setting up says in one line what does not fit, and installs nothing unless it is asked to."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

SCRIPTS = REPOSITORY / "scripts"
A_TEST = """
from tests.needs import needs, require

@needs("strace")
def test_marked():
    raise AssertionError

def test_inside():
    require("strace")
    raise AssertionError
"""


def run(command: list[object], path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command where only what lies in one folder is installed."""
    return subprocess.run(
        list(map(str, command)),
        env={"PATH": str(path), "PYTHONPATH": os.pathsep.join(sys.path), **variables},
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def commands(tmp_path: Path) -> Path:
    """Return a folder that holds the commands which every system has."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "dirname", "grep", "tr", "id"):
        (folder / name).symlink_to(str(shutil.which(name)))
    return folder


def script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


@pytest.mark.parametrize("named", ["", "python3"])
def test_a_python_that_is_too_old_is_said_in_one_line(commands: Path, named: str) -> None:
    script(commands / "python3", 'case $1 in --version) echo "Python 3.10.9";; *) exit 1;; esac')
    done = run([SCRIPTS / "make-venv", named, commands / "venv", "numpy"], commands)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Python 3.11, 3.12 or 3.13 is needed, but python3 is Python 3.10.9" in done.stderr
    assert not (commands / "venv").exists()


@pytest.fixture
def apt(commands: Path) -> Path:
    """Return where the calls of an ``apt-get`` that installs nothing are noted."""
    log = commands / "apt.log"
    script(commands / "apt-get", f'echo "$*" >> {log}')
    script(commands / "sudo", "exit 1")
    return log


def test_missing_packages_are_named_with_their_use_and_not_installed(
    commands: Path, apt: Path
) -> None:
    done = run([SCRIPTS / "debian-packages", SCRIPTS / "test-packages.txt"], commands)
    assert done.returncode == 0
    (line,) = (line for line in done.stdout.splitlines() if line.split()[0] == "strace")
    assert line.split(maxsplit=1)[1] == "shows what a service writes and calls"
    assert "'make test-deps' installs them." in done.stdout
    assert not apt.exists()


def test_what_is_on_the_path_counts_as_installed(commands: Path, apt: Path) -> None:
    (commands / "strace").touch(0o755)
    (commands / "google-chrome").touch(0o755)
    done = run([SCRIPTS / "debian-packages", SCRIPTS / "test-packages.txt"], commands)
    missing = {line.split()[0] for line in done.stdout.splitlines()}
    assert not missing & {"strace", "chromium"}
    assert "mosquitto" in missing


def test_asked_to_install_without_the_right_to_it_says_what_to_type(
    commands: Path, apt: Path
) -> None:
    (commands / "id").unlink()
    script(commands / "id", "echo 1000")
    asked = [SCRIPTS / "debian-packages", "--install", SCRIPTS / "test-packages.txt"]
    done = run(asked, commands)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "sudo apt-get install gcc g++ clang" in done.stderr
    assert not apt.exists()


@pytest.mark.parametrize(
    ("variables", "outcome"),
    [({}, "2 skipped"), ({"LENET_EDGE_REQUIRE_ALL": "1"}, "1 error")],
)
def test_what_is_missing_skips_a_test_but_not_in_continuous_integration(
    tmp_path: Path, variables: dict[str, str], outcome: str
) -> None:
    (tmp_path / "test_it.py").write_text(A_TEST)
    (tmp_path / "bin").mkdir()
    pytest_run = [sys.executable, "-m", "pytest", "-rs", "-p", "no:cacheprovider"]
    done = run([*pytest_run, "--rootdir", tmp_path, tmp_path / "test_it.py"], tmp_path, **variables)
    assert outcome in done.stdout.splitlines()[-1]
    assert "strace is not installed (Debian: strace" in done.stdout


@pytest.mark.parametrize(
    ("user", "variables", "code", "missing"),
    [
        ("1000", {}, 0, "it needs root"),
        ("0", {}, 0, "mmdebstrap is not installed"),
        ("0", {"LENET_EDGE_REQUIRE_ALL": "1"}, 1, "mmdebstrap is not installed"),
    ],
)
def test_the_emulated_pi_is_skipped_by_name_where_something_is_missing(
    commands: Path, user: str, variables: dict[str, str], code: int, missing: str
) -> None:
    (commands / "id").unlink()
    script(commands / "id", f"echo {user}")
    script(commands / "uname", "echo Linux")
    done = run([SCRIPTS / "test-pi", "python3"], commands, **variables)
    assert done.returncode == code
    assert len(done.stderr.splitlines()) == 1
    assert f"make test-pi was skipped: {missing}" in done.stderr
