"""The ``lenet-edge`` command: a thin shell whose commands are imported only when they run."""

import contextlib
import os
import signal
import sys
from typing import NoReturn, TextIO

import click

from lenet_edge.commands.lazy import LazyGroup
from lenet_edge.core.errors import LenetEdgeError, OutputError
from lenet_edge.core.masking import mask
from lenet_edge.core.printable import printable
from lenet_edge.core.version import __version__

# Command -> (module under lenet_edge.commands, one line for the list of commands).
COMMANDS: dict[str, tuple[str, str]] = {
    "build": ("build", "Train and convert: from a data set to a verified bundle."),
    "label": ("label", "Label pictures with one key each, for training."),
    "train": ("train", "Train LeNet-5: first in floating point, then quantisation-aware."),
    "average": ("average", "Average several trained models into one."),
    "sweep": ("sweep", "Train many networks with other settings, and choose the best."),
    "convert": ("convert", "Convert a trained model to a bundle: TFLite files, C, report."),
    "evaluate": ("evaluate", "Measure accuracy over a test set."),
    "parity": ("parity", "Prove that every form computes the same network."),
    "read": ("read", "Read digits in pictures, folders and videos."),
    "explain": ("explain", "Show layer by layer how the network reads one digit."),
    "run": ("run", "Read digits live from a camera, a stream or built-in scenes."),
    "config": ("config", "Show, check and explain the settings that 'run' takes from a file."),
    "service": ("service", "Keep 'run' running for months, under systemd."),
    "deploy": ("deploy", "Install everything on a Raspberry Pi over SSH."),
    "fleet": ("fleet", "Look after many machines: status, staged roll-out, training data."),
    "doctor": ("doctor", "Report what is missing on this machine, and how to install it."),
    "inspect": ("inspect", "Verify a bundle and show its contents."),
    "bundles": ("bundles", "List the networks that come with lenet-edge."),
    "sign": ("sign", "Sign a bundle, so that machines can tell who made it."),
    "flash": ("flash", "Build the firmware for a board, load it and test it."),
    "bench": ("bench", "Measure speed, together with what it is compared with."),
}

# The exit code of a program whose output nobody reads any more, as a shell reports SIGPIPE.
_READER_LEFT = 128 + signal.SIGPIPE


@click.group(
    cls=LazyGroup,
    table=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "show_default": True},
    epilog=(
        "First steps: 'lenet-edge build' trains and converts; 'lenet-edge COMMAND --help' "
        "explains a command with examples. Exit codes: 0 done, 1 failed, 2 bad usage, 3 data set, "
        "4 model, 5 bundle, 6 output, 7 missing dependency, 8 check failed, 9 frames, 10 board, "
        "130 interrupted (a command that had not finished; 'run' ends with 0), "
        "141 nobody reads the output."
    ),
)
@click.version_option(__version__, prog_name="lenet-edge")
def group() -> None:
    """Tiny digit networks, from training to the edge.

    Trains LeNet-5 with quantisation-aware training, converts it to int8 TFLite and C, and proves
    that every copy of it computes the same thing.
    """


# Problems of cameras and videos are reported in one line, so the decoders' own messages are
# switched off. OpenCV reads the variables when it is imported; 8 is FFmpeg's AV_LOG_FATAL.
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")  # Its errors may show the password in a URL.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "8")


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and exit with its documented code."""
    _hold_closed_output()
    try:
        code = _run(arguments)
    except SystemExit as stop:
        # Click and Rich exit with 1 when the reader of our output went away (``| head``).
        code = _READER_LEFT if stop.code == 1 else 0
    except OSError:
        # If it was stdout that could not be written, writing to it fails again.
        code = _flush_output("\n")
        if not code:
            raise
    lost = _flush_output()
    _flush_notes()
    sys.exit(code or lost)


def _hold_closed_output() -> None:
    """Let writing to a stdout that was closed before Python started fail, as on a full disk.

    Python itself has no stdout then, and whatever is printed would be lost without an error.
    """
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")


def _run(arguments: list[str] | None) -> int:
    """Run the command line and return its exit code; errors are printed as one line on stderr."""
    try:
        result = group.main(args=arguments, prog_name="lenet-edge", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except BrokenPipeError:
        return _READER_LEFT
    except click.UsageError as error:
        if isinstance(error, getattr(click.exceptions, "NoArgsIsHelpError", ())):
            return _fail_with_help(error)
        where = error.ctx.command_path if error.ctx else "lenet-edge"
        message, code = f"{error.format_message().rstrip('.')}. See '{where} --help'.", 2
    except click.ClickException as error:
        message, code = error.format_message(), error.exit_code
    except LenetEdgeError as error:
        message, code = str(error), error.exit_code
    except (click.Abort, KeyboardInterrupt):
        message, code = "interrupted", 128 + signal.SIGINT
    return _fail(message, code)


def _flush_output(more: str = "") -> int:
    """Write what stdout still holds, and return the exit code for that: 0 if all was written.

    Python itself would write it while it shuts down, when an error can no longer be handled.
    """
    # After a broken pipe, Click replaces ``sys.stdout``; the other one may have been closed.
    stream = sys.__stdout__ or sys.stdout
    if stream is None or stream.closed:
        return 0
    try:
        stream.write(more)
        stream.flush()
    except OSError as error:
        _discard(stream)  # It would fail again at shutdown.
        if isinstance(error, BrokenPipeError):
            return _READER_LEFT
        message = f"cannot write to standard output: {error.strerror}"
        return _fail(message, OutputError.exit_code)
    return 0


def _flush_notes() -> None:
    """Write what stderr still holds, or drop it: Python would end with exit code 120 otherwise."""
    stream = sys.__stderr__
    if stream is None or stream.closed:
        return
    try:
        stream.flush()
    except OSError:
        _discard(stream)


def _discard(stream: TextIO) -> None:
    """Let what a stream holds, and whatever follows, go nowhere: it cannot be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _fail_with_help(error: click.UsageError) -> int:
    """Print the help of a command that was given no arguments; return its exit code."""
    with contextlib.suppress(OSError, AttributeError):
        sys.stderr.write(f"{error.format_message()}\n")
    return error.exit_code


def _fail(message: str, code: int) -> int:
    with contextlib.suppress(OSError, AttributeError):  # It is closed, or its disk is full.
        sys.stderr.write(f"lenet-edge: {printable(mask(' '.join(message.split())))}\n")
    return code
