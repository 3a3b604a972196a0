"""Readings appended to a CSV file, in the form that ``csv_format`` describes."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from device.outputs.condition import Condition
from device.outputs.csv_format import COLUMNS, FIRST_COLUMNS, csv_header, csv_line, summary
from device.outputs.delivery import ConnectionListener, NotDeliveredError, Record
from lenet_edge.core.errors import OutputError
from lenet_edge.core.schema import setting


def _missing_folder(file: str) -> str | None:
    """Return why a file cannot be made where it should be; None if it can.

    The folders of a relative path are made, because a service has them in its own state directory.
    Those of an absolute path must exist, so that a misspelt one does not fill another disk.
    """
    folder = Path(file).parent
    if not folder.is_absolute() or os.path.isdir(folder):
        return None
    return f"there is no folder {folder}; make it, or correct the path"


@dataclass(frozen=True)
class CsvSettings:
    """Stable readings appended to a CSV file."""

    file: str | None = setting(
        None,
        "CSV file to append readings to; to start a new file, move this one away. The folder of an "
        "absolute path must exist (default: none).",
        example="readings.csv",
        check_here=_missing_folder,
    )
    sync: bool = setting(
        False,
        "Whether each line is flushed to disk before the next: safe against power cuts, but it "
        "wears out SD cards.",
    )
    queue: int = setting(
        10000,
        "Maximum number of readings that wait while the file cannot be written; beyond it, the "
        "oldest is dropped.",
        low=1,
        high=100000,
    )


class CsvReceiver:
    """A file that is opened for each line, so that it can be moved away or deleted at any time.

    It holds whole lines only: if a line does not fit on the disk, its first part is removed again.

    Raises:
        OutputError: if the file cannot be written, or begins with another header.
    """

    name = "csv"

    def __init__(self, settings: CsvSettings) -> None:
        missing = _missing_folder(settings.file or "")
        if missing:
            raise OutputError(f"cannot write {settings.file}: {missing}")
        self._path = Path(settings.file or "").absolute()
        self.target = str(self._path)
        self._sync = settings.sync
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._append(None)
        except OSError as error:
            raise OutputError(self._reason(error)) from error

    def open(self, listener: ConnectionListener) -> None:
        """Do nothing: the file is opened for each line."""

    def deliver(self, record: Record) -> None:
        """Append a line, after the header if the file is new or empty."""
        try:
            self._append(record)
        except OSError as error:
            raise NotDeliveredError(self._reason(error)) from None

    def report(self, condition: Condition) -> None:
        """Do nothing: the file has readings only."""

    def close(self) -> None:
        """Do nothing: the file is closed after each line."""

    def _reason(self, error: OSError) -> str:
        return f"cannot write {self._path}: {error.strerror or error}"

    def _append(self, record: Record | None) -> None:
        import fcntl  # Imported here because Windows lacks it; the other outputs work there.

        handle = os.open(self._path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            columns = _columns_of(handle)
            if record is not None:
                line = csv_line(summary(record), columns)
                _write_whole(handle, _missing_prefix(handle) + line)
            if self._sync:
                os.fsync(handle)
        finally:
            os.close(handle)


def _columns_of(handle: int) -> tuple[str, ...]:
    """Return the columns of a file: a file that an earlier version began keeps its columns.

    Raises:
        OSError: if the file begins with another header.
    """
    if os.fstat(handle).st_size == 0:
        return COLUMNS
    for columns in (COLUMNS, FIRST_COLUMNS):
        header = csv_header(columns)
        if os.pread(handle, len(header), 0) == header:
            return columns
    raise OSError(errno.EEXIST, "it has other columns; move it away or choose another file")


def _missing_prefix(handle: int) -> bytes:
    """Return what must be written to a file before a line: the header, a newline, or nothing."""
    size = os.fstat(handle).st_size
    if size == 0:
        return csv_header()
    return b"" if os.pread(handle, 1, size - 1) == b"\n" else b"\n"


def _write_whole(handle: int, content: bytes) -> None:
    size = os.fstat(handle).st_size
    written = os.write(handle, content)
    if written < len(content):
        os.ftruncate(handle, size)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
