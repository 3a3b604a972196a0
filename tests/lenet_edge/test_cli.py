"""The command line: fast, self-explaining, and one clear line where something is wrong."""

import inspect
import os
import re
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from lenet_edge.cli import COMMANDS, group
from lenet_edge.commands.lazy import LazyGroup
from lenet_edge.core.errors import OutputError
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


def all_commands(
    group: click.Group = group, path: str = "lenet-edge"
) -> Iterator[tuple[str, click.Command]]:
    """Yield every command with its full name, groups included."""
    yield path, group
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from all_commands(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


ALL_COMMANDS = dict(all_commands())
each_command = pytest.mark.parametrize("name", ALL_COMMANDS)


def is_sentence(text: str) -> bool:
    return text[:1].isupper() and text.endswith(".")


def options_of(name: str) -> dict[str, str]:
    """Return the help of every option of a command, without its default."""
    return {
        "/".join(parameter.opts): re.sub(r"\s*\[default: [^]]*\]$", "", parameter.help or "")
        for parameter in ALL_COMMANDS[name].params
        if isinstance(parameter, click.Option)
    }


@each_command
def test_every_option_is_described_in_whole_sentences(name: str) -> None:
    wrong = {option: text for option, text in options_of(name).items() if not is_sentence(text)}
    assert wrong == {}


@each_command
def test_no_two_options_of_a_command_have_the_same_description(name: str) -> None:
    texts = Counter(options_of(name).values())
    assert [text for text, count in texts.items() if count > 1] == []


@each_command
def test_every_command_is_described_in_whole_sentences(name: str) -> None:
    paragraphs = inspect.cleandoc(ALL_COMMANDS[name].help or "").split("\n\n")
    wrong = [text for text in paragraphs if not text.startswith("\b") and not is_sentence(text)]
    assert wrong == []


@each_command
def test_every_epilog_has_examples_and_whole_sentences(name: str) -> None:
    paragraphs = inspect.cleandoc(ALL_COMMANDS[name].epilog or "").split("\n\n")
    prose = [text for text in paragraphs if text and not text.startswith("\b")]
    assert [text for text in prose if not is_sentence(text)] == []
    is_group = isinstance(ALL_COMMANDS[name], click.Group)
    assert is_group or re.match(r"\x08\nExamples?:\n  (sudo|lenet-edge)", paragraphs[0])


@each_command
def test_every_argument_is_named_in_the_help(name: str) -> None:
    command = ALL_COMMANDS[name]
    shown = f"{command.help} {command.epilog}"
    for parameter in command.params:
        if isinstance(parameter, click.Argument):
            assert parameter.metavar or str(parameter.name).upper() in shown


@pytest.mark.parametrize("name", [n for n, c in ALL_COMMANDS.items() if isinstance(c, LazyGroup)])
def test_every_line_of_a_list_of_commands_is_a_sentence(name: str) -> None:
    group = ALL_COMMANDS[name]
    assert isinstance(group, LazyGroup)
    lines = [line for _, line in group._table.values()]
    assert [line for line in lines if not is_sentence(line)] == []
    assert len(set(lines)) == len(lines)


def test_the_exit_codes_say_how_interrupted_commands_end() -> None:
    assert "130 interrupted (a command that had not finished; 'run' ends with 0)" in " ".join(
        run_cli("--help").stdout.split()
    )


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


@pytest.mark.parametrize("group", [(), ("bench",), ("fleet",)])
def test_a_group_of_commands_without_one_prints_its_help_line_by_line(
    group: tuple[str, ...],
) -> None:
    done = run_cli(*group)
    assert done.returncode == 2
    assert done.stderr.startswith("Usage: lenet-edge")
    assert "\nCommands:\n" in done.stderr


def test_a_data_folder_that_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    done = run_cli("train", "--data", tmp_path / "nowhere", "--out", tmp_path / "model.npz")
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1
    assert "nowhere" in done.stderr


def test_an_output_that_cannot_be_written_is_reported_before_training(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run_cli("build", "--data", "digits", "--out", tmp_path / "file" / "out")
    assert done.returncode == 6
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_with_foreign_files_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("all my work")
    done = run_cli("build", "--data", "digits", "--out", tmp_path)
    assert done.returncode == 6
    assert "thesis.tex" in done.stderr
    assert (tmp_path / "thesis.tex").read_text() == "all my work"


def run_into(stdout: int, *arguments: str) -> tuple[int, str]:
    """Return the exit code and stderr of a command."""
    done = subprocess.run(
        [sys.executable, "-m", "lenet_edge", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
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
def test_output_that_was_closed_is_an_error(arguments: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "lenet_edge", *arguments]
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *command],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert done.returncode == OutputError.exit_code
    assert done.stderr == "lenet-edge: cannot write to standard output: Bad file descriptor\n"


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


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has /dev/full, a disk that is full")
def test_an_error_that_cannot_be_written_keeps_its_exit_code() -> None:
    with FULL.open("wb") as log:
        command = [sys.executable, "-m", "lenet_edge", "inspect", "nowhere"]
        assert subprocess.run(command, stderr=log, check=False).returncode == 5


@each_command
def test_no_option_takes_a_number_that_is_not_finite(name: str) -> None:
    floats = [
        parameter
        for parameter in ALL_COMMANDS[name].params
        if isinstance(parameter.type, click.FloatRange | type(click.FLOAT))
    ]
    for parameter in floats:
        for value in ("nan", "inf", "-inf"):
            with pytest.raises(click.BadParameter):
                parameter.type.convert(value, parameter, None)
