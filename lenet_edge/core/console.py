"""Console output of the commands: notes and progress on stderr, results on stdout."""

import contextlib
import json
import os
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rich.console import Console
from rich.measure import Measurement
from rich.progress import (
    BarColumn,
    Progress,
    Task,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from lenet_edge.core.errors import OutputError
from lenet_edge.core.masking import mask
from lenet_edge.core.printable import printable, printable_json

notes = Console(stderr=True, highlight=False, soft_wrap=True)
"""Console for messages to people. Scripts read stdout only."""

stderr_lock = threading.RLock()
"""Held while writing to stderr or passing it to a child process, so that ``quiet_stderr`` waits."""


def note(line: str) -> None:
    """Print one line for the user on stderr, without secrets; safe to call from any thread."""
    reveal(mask(line))


def reveal(line: str) -> None:
    """Print one line on stderr as it is: only for a secret that the user must see, a new token."""
    _write_note(line)


BAD, DOUBTFUL = "bold red", "yellow"
"""Styles of lines on a terminal: what is wrong, and what nobody knows."""


def alert(line: str) -> None:
    """Print one line about something that is wrong on stderr; red on a terminal."""
    _write_note(f"Warning: {mask(line)}", BAD)


def _write_note(line: str, style: str | None = None) -> None:
    """Print one line on stderr, if that is possible.

    A log that cannot be written, because its disk is full or nobody reads it any more, stops
    nothing.
    """
    if sys.stderr is None:  # It was closed when Python started.
        return
    with stderr_lock, contextlib.suppress(OSError):
        notes.print(printable(line), style=style, markup=False)


def print_styled(line: str, style: str) -> None:
    """Print one line on stdout, in a style of Rich if stdout is a terminal."""
    Console(highlight=False, soft_wrap=True).print(printable(line), style=style, markup=False)


class PlainColumn(TextColumn):
    """A column of a progress display that shows text as it is, whatever is written in it."""

    def render(self, task: Task) -> Text:
        """Return the text, without markup and with control characters escaped."""
        text = printable(self.text_format.format(task=task))
        return Text(text, style=self.style, justify=self.justify)


def counted(count: int, what: str) -> str:
    """Return a number of things in words, such as ``1 machine`` or ``1,200 machines``."""
    return f"{count:,} {what}{'s' * (count != 1)}"


def progress_bar() -> Progress:
    """Return a progress display for one or more tasks; it is shown on a terminal only."""
    return Progress(
        PlainColumn("{task.description}"),
        BarColumn(bar_width=30),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        PlainColumn("{task.fields[detail]}", style="dim"),
        console=notes,
        disable=not notes.is_terminal,
    )


def print_json(value: Any) -> None:
    """Print one JSON document on stdout."""
    document = printable_json(json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False))
    try:
        document.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:  # In the locale C, for example.
        document = json.dumps(json.loads(document), indent=2)
    print_text(document)


def print_line(line: str) -> None:
    """Print one line on stdout at once, whole or not at all; control characters are escaped.

    Raises:
        OutputError: if it cannot be written, for example because the disk is full.
    """
    if sys.stdout is None:  # It was closed when Python started.
        return
    try:
        sys.stdout.write(printable(line) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # Discard what is left in the buffer: it would fail again when Python exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise OutputError(f"cannot write to standard output: {error.strerror}") from error


def print_text(text: str) -> None:
    """Print lines on stdout, such as a file, as ``print_line`` prints each of them."""
    for line in text.removesuffix("\n").split("\n"):
        print_line(line)


def show_table(
    title: str, header: Sequence[str], rows: Iterable[Sequence[str]], left: int = 1
) -> None:
    """Print a table on stdout, with its first ``left`` columns aligned left and the others right.

    The table is as wide as its content, because a narrow terminal would otherwise cut off numbers.
    """
    table = Table(title=Text(printable(title)))
    for place, column in enumerate(header):
        table.add_column(
            Text(printable(column)), justify="left" if place < left else "right", no_wrap=True
        )
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    wide = Console(highlight=False, width=10_000)
    width = Measurement.get(wide, wide.options, table).maximum
    Console(highlight=False, width=width).print(table)


@contextlib.contextmanager
def quiet_stderr() -> Iterator[None]:
    """Discard what C++ libraries write to stderr; they report real errors as exceptions.

    Other threads that call ``note`` wait until the block ends.
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
