"""What a command shows while it works: notes and progress on stderr, results on stdout."""

import contextlib
import json
import os
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rich.console import Console
from rich.measure import Measurement
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.table import Table

from lenet_edge.core.errors import OutputError

notes = Console(stderr=True, highlight=False, soft_wrap=True)
"""Where people are told things; scripts read stdout."""

stderr_lock = threading.RLock()
"""Taken by whoever writes to stderr or hands it to a child, so that it is not turned away then."""


def note(line: str) -> None:
    """Tell the user one thing; from any thread."""
    with stderr_lock:
        notes.print(line, markup=False)


def progress_bar() -> Progress:
    """Return a progress display for one or more tasks; plain where stderr is no terminal."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(bar_width=30),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[detail]}", style="dim"),
        console=notes,
    )


def print_json(value: Any) -> None:
    """Print one JSON document on stdout."""
    print(json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False))


def print_line(line: str) -> None:
    """Print one line on stdout at once, whole or not at all.

    Raises:
        OutputError: if it cannot be written, as where stdout is a file on a full disk.
    """
    try:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # What is left in the buffer must not fail again when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise OutputError(f"cannot write to standard output: {error.strerror}") from error


def show_table(
    title: str, header: Sequence[str], rows: Iterable[Sequence[str]], left: int = 1
) -> None:
    """Print a table on stdout, its first ``left`` columns to the left and the others right.

    It is as wide as it needs: a number cut off by a narrow terminal or a pipe would be worse.
    """
    table = Table(title=title)
    for place, column in enumerate(header):
        table.add_column(column, justify="left" if place < left else "right", no_wrap=True)
    for row in rows:
        table.add_row(*row)
    wide = Console(highlight=False, width=10_000)
    width = Measurement.get(wide, wide.options, table).maximum
    Console(highlight=False, width=width).print(table)


@contextlib.contextmanager
def quiet_stderr() -> Iterator[None]:
    """Drop what C++ libraries write to stderr; their errors come back as exceptions.

    Notes of other threads wait meanwhile.
    """
    with stderr_lock:
        sys.stderr.flush()
        saved = os.dup(2)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 2)
        os.close(nothing)
        try:
            yield
        finally:
            os.dup2(saved, 2)
            os.close(saved)
