"""The ``lenet-edge`` command: a thin shell whose commands are imported only when they run."""

import os
import signal
import sys
from typing import NoReturn

import click

from lenet_edge import __version__
from lenet_edge.commands.lazy import LazyGroup
from lenet_edge.core.errors import LenetEdgeError

# Command -> (module under lenet_edge.commands, one line for the list of commands).
COMMANDS: dict[str, tuple[str, str]] = {
    "build": ("build", "Train and convert: from a data set to a verified bundle."),
    "train": ("train", "Train LeNet-5: float first, then quantisation-aware."),
    "convert": ("convert", "Turn a trained model into a bundle: TFLite files, C header, report."),
    "evaluate": ("evaluate", "Measure accuracy over a test set."),
    "parity": ("parity", "Prove that every form computes the same network."),
    "read": ("read", "Read digits in pictures, folders and videos."),
    "run": ("run", "Read digits live: a camera, a stream, or built-in scenes."),
    "config": ("config", "Show, check and explain the settings that 'run' takes from a file."),
    "service": ("service", "Keep 'run' running for months, under systemd."),
    "deploy": ("deploy", "Put all of it onto a Raspberry Pi, over ssh."),
    "doctor": ("doctor", "Say what is missing on this machine, and what to type."),
    "inspect": ("inspect", "Verify a bundle and show what is in it."),
    "flash": ("flash", "Build the firmware for a board, load it and test it."),
    "bench": ("bench", "Measure speed, with its peers in the same run."),
}


@click.group(
    cls=LazyGroup,
    table=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "show_default": True},
    epilog=(
        "First steps: 'lenet-edge build' trains and converts; 'lenet-edge COMMAND --help' "
        "explains a command with examples. Exit codes: 0 done, 1 failed, 2 bad usage, 3 data set, "
        "4 model, 5 bundle, 6 output, 7 something missing, 8 a check said no, 9 frames, 10 board, "
        "130 interrupted (a command that had not finished; 'run' ends with 0)."
    ),
)
@click.version_option(__version__, prog_name="lenet-edge")
def group() -> None:
    """Tiny digit networks, from training to the edge.

    Trains LeNet-5 with quantisation-aware training, converts it to int8 TFLite and C, and proves
    that every copy of it computes the same thing.
    """


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and exit with its documented code."""
    try:
        result = group.main(args=arguments, prog_name="lenet-edge", standalone_mode=False)
        sys.exit(result if isinstance(result, int) else 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "lenet-edge"
        _fail(f"{error.format_message()} See '{where} --help'.", 2)
    except click.ClickException as error:
        _fail(error.format_message(), error.exit_code)
    except LenetEdgeError as error:
        _fail(str(error), error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        _fail("interrupted", 128 + signal.SIGINT)
    except BrokenPipeError:
        # The reader of our output went away (``| head``): nothing is wrong, and nobody listens.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(128 + signal.SIGPIPE)


def _fail(message: str, code: int) -> NoReturn:
    print(f"lenet-edge: {' '.join(message.split())}", file=sys.stderr)
    sys.exit(code)
