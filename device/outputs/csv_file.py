"""Readings as lines of a CSV file."""

import csv
import errno
import io
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from device.outputs.courier import NotDeliveredError, Record, Watch
from lenet_edge.core.errors import OutputError
from lenet_edge.core.schema import knob

COLUMNS: Final = ("time", "text", "valid", "problems", "confidence", "source", "frame", "id")
"""``time`` is ISO 8601 in UTC; ``confidence`` that of the least certain digit, 0 to 1."""


@dataclass(frozen=True)
class Csv:
    """Stable readings as lines of a file."""

    file: str | None = knob(
        None, "readings are added to this file; move it away to begin a new one; unset: to none"
    )
    sync: bool = knob(
        False, "every line is on the disk before the next: safe from power cuts, hard on SD cards"
    )
    queue: int = knob(
        10000, "readings that wait while the disk is full; beyond, the oldest goes",
        low=1, high=100000,
    )  # fmt: skip


class CsvReceiver:
    """A file that is opened for each line, so that it may be moved away or deleted at any time.

    Whole lines only: what was written of a line that did not fit is taken back.

    Raises:
        OutputError: if the file cannot be written, or begins with another header.
    """

    name = "csv"

    def __init__(self, settings: Csv) -> None:
        self._path = Path(settings.file or "").absolute()
        self.target = str(self._path)
        self._sync = settings.sync
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._append(b"")
        except OSError as error:
            raise OutputError(self._reason(error)) from error

    def open(self, watch: Watch) -> None:
        """Do nothing: the file is opened for each line."""

    def deliver(self, record: Record) -> None:
        """Add a line, and the header before it if the file is new or empty."""
        try:
            self._append(_line(_cells(record)))
        except OSError as error:
            raise NotDeliveredError(self._reason(error)) from None

    def close(self) -> None:
        """Do nothing: the file is closed after each line."""

    def _reason(self, error: OSError) -> str:
        return f"cannot write {self._path}: {error.strerror or error}"

    def _append(self, line: bytes) -> None:
        import fcntl  # Windows has none; the other sinks work there all the same.

        handle = os.open(self._path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            if line:
                _write_whole(handle, _missing_before(handle) + line)
            else:
                _missing_before(handle)
            if self._sync:
                os.fsync(handle)
        finally:
            os.close(handle)


def _missing_before(handle: int) -> bytes:
    """Return what a file lacks before a line can be added to it.

    Raises:
        OSError: if it begins with another header.
    """
    header = _line(COLUMNS)
    size = os.fstat(handle).st_size
    if size == 0:
        return header
    if os.pread(handle, len(header), 0) != header:
        raise OSError(errno.EEXIST, "it has other columns; move it away or choose another file")
    return b"" if os.pread(handle, 1, size - 1) == b"\n" else b"\n"


def _write_whole(handle: int, content: bytes) -> None:
    size = os.fstat(handle).st_size
    written = os.write(handle, content)
    if written < len(content):
        os.ftruncate(handle, size)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _cells(record: Record) -> list[Any]:
    digits = [digit for line in record["lines"] for digit in line["digits"]]
    return [
        datetime.fromtimestamp(record["timestamp"], UTC).isoformat(timespec="milliseconds"),
        record["text"].replace("\n", " "),
        str(record["valid"]).lower(),
        "; ".join(record["problems"]),
        min((d["confidence"] for d in digits if not d["rejected"]), default=""),
        record["source"],
        record["frame"],
        record["id"],
    ]


def _line(cells: list[Any] | tuple[str, ...]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    # A file name that is no UTF-8 is still a source.
    return text.getvalue().encode(errors="backslashreplace")
