"""The command line: fast, self-explaining, and one clear line where something is wrong."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from lenet_edge.cli import COMMANDS
from tests.conftest import run_cli

HEAVY = ("tensorflow", "tf_keras", "sklearn", "matplotlib", "cv2", "numpy", "rich")
FULL = Path("/dev/full")


def test_the_command_line_imports_nothing_heavy() -> None:
    script = "import sys, lenet_edge.cli; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert not set(HEAVY) & set(done.stdout.split())


@pytest.mark.parametrize("command", COMMANDS)
def test_help_explains_every_command_and_imports_no_tensorflow(command: str) -> None:
    script = (
        f"import sys; sys.argv = ['lenet-edge', {command!r}, '--help']\n"
        "from lenet_edge.cli import main\n"
        "try: main()\n"
        "finally: print('tensorflow' in sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "Usage: lenet-edge" in done.stdout
    assert done.stderr.strip() == "False"


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - {"bench"}))
def test_every_option_says_what_it_does(command: str) -> None:
    import click

    from lenet_edge.cli import group

    found = group.get_command(click.Context(group), command)
    assert found is not None
    for parameter in found.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{command} {parameter.opts} has no help"


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("build", "--nonsense"),
        ("build", "--preset", "slow"),
        ("build", "--seed", "minus one"),
        ("train", "--variant", "postmodern"),
        ("convert",),
    ],
)
def test_a_bad_option_is_one_clear_line(arguments: tuple[str, ...]) -> None:
    done = run_cli(*arguments)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "--help" in done.stderr


def test_a_data_folder_that_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    done = run_cli("train", "--data", tmp_path / "nowhere", "--out", tmp_path / "model.npz")
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert "nowhere" in done.stderr


def test_an_output_that_cannot_be_written_is_said_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run_cli("build", "--data", "digits", "--out", tmp_path / "file" / "out")
    assert done.returncode == 6
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_that_is_not_ours_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("all my work")
    done = run_cli("build", "--data", "digits", "--out", tmp_path)
    assert done.returncode == 6
    assert "thesis.tex" in done.stderr
    assert (tmp_path / "thesis.tex").read_text() == "all my work"


def run_into(stdout: int, *arguments: str) -> tuple[int, str]:
    """Return the exit code and stderr of a command that buffers its output, as by default."""
    done = subprocess.run(
        [sys.executable, "-m", "lenet_edge", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        env={**os.environ, "PYTHONUNBUFFERED": ""},
    )
    return done.returncode, done.stderr


SHORT_AND_LONG = pytest.mark.parametrize(
    "arguments", [("--version",), ("--help",), ("inspect",), ("inspect", "--json")], ids=" ".join
)


@SHORT_AND_LONG
def test_output_that_nobody_reads_is_no_error(arguments: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb"):
        assert run_into(writer, *arguments) == (128 + signal.SIGPIPE, "")


@SHORT_AND_LONG
def test_output_of_which_only_the_start_is_read_is_no_error(arguments: tuple[str, ...]) -> None:
    reader, writer = os.pipe()

    def read_a_little() -> None:
        os.read(reader, 1)
        os.close(reader)

    thread = threading.Thread(target=read_a_little)
    thread.start()
    with os.fdopen(writer, "wb"):
        code, errors = run_into(writer, *arguments)
    thread.join()
    assert errors == ""
    assert code in {0, 128 + signal.SIGPIPE}  # 0 where it had all been written by then.


@SHORT_AND_LONG
@pytest.mark.skipif(not FULL.exists(), reason="only Linux has /dev/full, a disk that is full")
def test_output_onto_a_full_disk_is_one_line(arguments: tuple[str, ...]) -> None:
    with FULL.open("wb") as stream:
        code, errors = run_into(stream.fileno(), *arguments)
    expected = "lenet-edge: cannot write to standard output: No space left on device\n"
    assert (code, errors) == (6, expected)
