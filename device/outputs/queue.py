"""A queue of records: in memory while they can be delivered, on disk while they cannot.

The file is created when the first record has to wait. SQLite's write-ahead log keeps it consistent
if the process is killed at any moment. To spare SD cards, writes are not flushed to the card: a
power cut may lose what was written in the last half minute, and no more. While the disk is full,
records wait in memory, and some delivered records may be delivered again after a restart.
"""

import contextlib
import os
import sqlite3
import threading
from collections import deque
from pathlib import Path
from typing import Final

from lenet_edge.core.errors import OutputError

_CREATE_TABLES: Final = """
create table if not exists waiting (number integer primary key autoincrement, record text);
create table if not exists lost (count integer);
insert into lost select 0 where not exists (select * from lost);
"""

_FILE_SUFFIXES: Final = ("", "-wal", "-journal")  # Of the files that make up one database.


class Queue:
    """A first-in, first-out queue of limited length: beyond it, the oldest record is dropped.

    Any number of threads may put records, one takes them.

    Args:
        path: file for records that have to wait; its folder is created now.
        limit: maximum number of waiting records, besides the one being delivered.

    Attributes:
        dropped: records dropped because the queue was full, since the file was created.
        problem: why records that should be on disk wait in memory instead; None if they do not.

    Raises:
        OutputError: if the folder cannot be created or written to, or the file is in use.
    """

    def __init__(self, path: Path, limit: int) -> None:
        self.path = path
        self.limit = limit
        self.dropped = 0
        self.problem: str | None = None
        self._in_memory: deque[str] = deque()  # All newer than the records on disk.
        self._dropped_in_file = 0  # The value of ``dropped`` that the file holds.
        self._on_disk = 0  # Records on disk that are not current, delivered or dropped.
        self._current: str | None = None  # The record being delivered.
        self._current_number: int | None = None  # Its number in the file, if it is there too.
        self._last_taken = 0  # Up to this number, records are current, delivered or dropped.
        self._persisting = False
        self._ending = False
        self._database: sqlite3.Connection | None = None
        self._change = threading.Condition()
        _make_folder(path.parent)
        if path.exists():
            self._open_existing()

    def __len__(self) -> int:
        """Return how many records are not delivered yet."""
        with self._change:
            return self._on_disk + len(self._in_memory) + (self._current is not None)

    @property
    def unsaved(self) -> int:
        """How many records that are not delivered yet are in memory only."""
        with self._change:
            current = self._current is not None and self._current_number is None
            return len(self._in_memory) + current

    def put(self, record: str) -> None:
        """Add a record; while records are persisted, it is on disk when this returns."""
        with self._change:
            self._in_memory.append(record)
            self._drop_excess()
            if self._persisting:
                self._write_waiting()
            self._change.notify_all()

    def head(self) -> str | None:
        """Return the oldest record, the same one until ``done``; wait for one if there is none.

        Returns None once the queue is empty and ``end`` was called.
        """
        with self._change:
            while self._current is None:
                if self._on_disk:
                    self._take_from_disk()
                elif self._in_memory:
                    self._current = self._in_memory.popleft()
                elif self._ending:
                    return None
                else:
                    self._change.wait()
            return self._current

    def done(self) -> None:
        """Remove the record that ``head`` returned."""
        with self._change:
            self._current = None
            if self._current_number is not None:
                self._last_taken = max(self._last_taken, self._current_number)
                self._current_number = None
                self._write([])
            self._use_memory_if_empty()

    def persist(self) -> None:
        """Write all waiting records to disk, and from now on each new one, until none waits."""
        with self._change:
            self._persisting = True
            self._write_waiting()

    def use_memory(self) -> None:
        """Keep new records in memory again, unless some wait."""
        with self._change:
            if self._current is None:
                self._use_memory_if_empty()

    def end(self) -> None:
        """Declare that no more records will be put, so that ``head`` does not wait for one."""
        with self._change:
            self._ending = True
            self._change.notify_all()

    def close(self) -> None:
        """Write all undelivered records to disk, and close the file."""
        with self._change:
            self._ending = True
            self._write_waiting()
            if self._database:
                self._database.close()
            self._database = None

    def _use_memory_if_empty(self) -> None:
        if not self._on_disk and not self._in_memory:
            self._persisting = False

    def _drop_excess(self) -> None:
        """Drop the oldest records beyond the limit; those on disk are the oldest."""
        while self._on_disk + len(self._in_memory) > self.limit:
            if not self._on_disk:
                self._in_memory.popleft()
                self.dropped += 1
            elif self._skip_next_on_disk():
                self._on_disk -= 1
                self.dropped += 1

    def _take_from_disk(self) -> None:
        found = self._skip_next_on_disk()
        if found:
            self._current_number, self._current = found
            self._on_disk -= 1

    def _skip_next_on_disk(self) -> tuple[int, str] | None:
        """Advance past the oldest waiting record on disk, and return its number and text."""
        try:
            number, record = (
                self._connection()
                .execute(
                    "select number, record from waiting where number > ? and number is not ? "
                    "order by number limit 1",
                    (self._last_taken, self._current_number),
                )
                .fetchone()
            )
        except (sqlite3.Error, TypeError) as error:  # TypeError: there is no such row.
            self._set_aside(error)
            return None
        self._last_taken = number
        return number, record

    def _write_waiting(self) -> None:
        """Write all records to disk that are not there; on failure they stay in memory."""
        unsaved = list(self._in_memory)
        current = self._current if self._current_number is None else None
        count_changed = self.dropped != self._dropped_in_file
        needed = unsaved or current is not None or self.problem or count_changed
        if needed and self._write(unsaved, current):
            self._on_disk += len(unsaved)
            self._in_memory.clear()

    def _write(self, records: list[str], current: str | None = None) -> bool:
        """Add records to the file, and remove those that are no longer needed."""
        insert = "insert into waiting (record) values (?)"
        try:
            database = self._connection()
            with database:
                number = self._current_number
                if current is not None:
                    number = database.execute(insert, (current,)).lastrowid
                database.executemany(insert, [(record,) for record in records])
                database.execute(
                    "delete from waiting where number <= ? and number is not ?",
                    (self._last_taken, number),
                )
                database.execute("update lost set count = ?", (self.dropped,))
        except sqlite3.Error as error:
            self.problem = f"{self.path}: {error}"
            return False
        self._current_number, self._dropped_in_file = number, self.dropped
        self.problem = None
        return True

    def _connection(self) -> sqlite3.Connection:
        return self._database or self._open()

    def _open(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, timeout=0, check_same_thread=False)
        try:
            # Exclusive: no second process delivers the same records, and SQLite needs no shared
            # memory file, which could not be written on a full disk.
            database.execute("pragma locking_mode = exclusive")
            database.execute("pragma journal_mode = wal")
            database.execute("pragma synchronous = normal")
            database.executescript(_CREATE_TABLES)
            (self._on_disk,) = database.execute("select count(*) from waiting").fetchone()
            (self._dropped_in_file,) = database.execute("select count from lost").fetchone()
        except BaseException:
            database.close()
            raise
        self.dropped += self._dropped_in_file
        self._database = database
        return database

    def _open_existing(self) -> None:
        """Open the file that an earlier process left."""
        try:
            self._open()
        except sqlite3.OperationalError as error:
            raise OutputError(
                f"cannot use {self.path}: {error}; is another lenet-edge running with the same "
                "output?"
            ) from error
        except sqlite3.DatabaseError as error:
            self._set_aside(error)
        self._persisting = self._on_disk > 0

    def _set_aside(self, error: Exception) -> None:
        """Rename a file that cannot be read, so that it is kept, and continue without it."""
        aside = self.path.with_name(f"{self.path.name}.broken")
        self.problem = f"{self.path} is damaged ({error}); it was renamed to {aside.name}"
        self.dropped += self._on_disk
        self._on_disk, self._last_taken, self._current_number = 0, 0, None
        if self._database:
            with contextlib.suppress(sqlite3.Error):
                self._database.close()
        self._database = None
        for suffix in _FILE_SUFFIXES:
            with contextlib.suppress(OSError):
                os.replace(f"{self.path}{suffix}", f"{aside}{suffix}")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"cannot create {folder} for waiting readings: {error.strerror}"
        ) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError(
            f"cannot write to {folder}, where readings wait; choose another folder with "
            "XDG_STATE_HOME"
        )
