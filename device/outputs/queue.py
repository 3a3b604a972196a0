"""Records on their way out: in memory while all is well, on disk while they cannot be delivered.

The file appears with the first record that has to wait. SQLite's write-ahead log keeps it whole
when the process is killed at any moment. Nothing is forced out of the system's cache to a card
that wears: a power cut may take what was written in the last half minute, and no more. On a full
disk records wait in memory, and some that were delivered may come again after a restart.
"""

import contextlib
import os
import sqlite3
import threading
from collections import deque
from pathlib import Path
from typing import Final

from lenet_edge.core.errors import OutputError

_SCHEMA: Final = """
create table if not exists waiting (number integer primary key autoincrement, record text);
create table if not exists lost (count integer);
insert into lost select 0 where not exists (select * from lost);
"""

_BESIDE: Final = ("", "-wal", "-journal")
"""Endings of the names of the files of a database."""


class Queue:
    """First in, first out; beyond its bound the oldest goes, and is counted.

    Any number of threads may put, one takes.

    Args:
        path: the file for records that have to wait; its folder is made now.
        limit: how many records wait at most, besides the one that is being delivered.

    Attributes:
        dropped: records lost to the bound, ever since the file was made.
        trouble: why records that should be on disk wait in memory instead; None if they do not.

    Raises:
        OutputError: if the folder cannot be made or written to, or the file is in use.
    """

    def __init__(self, path: Path, limit: int) -> None:
        self.path = path
        self.limit = limit
        self.dropped = 0
        self.trouble: str | None = None
        self._fresh: deque[str] = deque()  # Newer than all on disk.
        self._counted = 0  # What the file says of ``dropped``.
        self._saved = 0  # On disk, and not held, delivered or dropped.
        self._held: str | None = None  # Is being delivered.
        self._held_number: int | None = None  # Its number, if it is on disk too.
        self._cut = 0  # Numbers up to this one were delivered or dropped, or are held.
        self._saving = False
        self._ending = False
        self._database: sqlite3.Connection | None = None
        self._change = threading.Condition()
        _make_folder(path.parent)
        if path.exists():
            self._open_first()

    def __len__(self) -> int:
        """Return how many records are not delivered yet."""
        with self._change:
            return self._saved + len(self._fresh) + (self._held is not None)

    def put(self, record: str) -> None:
        """Add a record; if records are being saved, it is on disk on return."""
        with self._change:
            self._fresh.append(record)
            self._trim()
            if self._saving:
                self._save()
            self._change.notify_all()

    def head(self) -> str | None:
        """Return the oldest record, the same one until ``done``; wait for one if there is none.

        None is the answer once none will come any more.
        """
        with self._change:
            while self._held is None:
                if self._saved:
                    self._take_saved()
                elif self._fresh:
                    self._held = self._fresh.popleft()
                elif self._ending:
                    return None
                else:
                    self._change.wait()
            return self._held

    def done(self) -> None:
        """Take out the record that ``head`` gave."""
        with self._change:
            self._held = None
            if self._held_number is not None:
                self._cut = max(self._cut, self._held_number)
                self._held_number = None
                self._write([])
            self._relax()

    def save(self) -> None:
        """Write to disk what waits, and from now on each new record, until none waits."""
        with self._change:
            self._saving = True
            self._save()

    def relax(self) -> None:
        """Keep new records in memory again, unless some wait."""
        with self._change:
            if self._held is None:
                self._relax()

    def end(self) -> None:
        """Say that none will be put any more, so that ``head`` waits for none."""
        with self._change:
            self._ending = True
            self._change.notify_all()

    def close(self) -> None:
        """Write to disk what is not delivered, and close the file."""
        with self._change:
            self._ending = True
            self._save()
            if self._database:
                self._database.close()
            self._database = None

    def _relax(self) -> None:
        if not self._saved and not self._fresh:
            self._saving = False

    def _trim(self) -> None:
        """Drop the oldest beyond the bound; those on disk are older than those in memory."""
        while self._saved + len(self._fresh) > self.limit:
            if not self._saved:
                self._fresh.popleft()
                self.dropped += 1
            elif self._next_saved():
                self._saved -= 1
                self.dropped += 1

    def _take_saved(self) -> None:
        found = self._next_saved()
        if found:
            self._held_number, self._held = found
            self._saved -= 1

    def _next_saved(self) -> tuple[int, str] | None:
        """Step over the oldest record that waits on disk, and return it with its number."""
        try:
            number, record = (
                self._connection()
                .execute(
                    "select number, record from waiting where number > ? and number is not ? "
                    "order by number limit 1",
                    (self._cut, self._held_number),
                )
                .fetchone()
            )
        except (sqlite3.Error, TypeError) as error:  # TypeError: the row is not there.
            self._set_aside(error)
            return None
        self._cut = number
        return number, record

    def _save(self) -> None:
        """Write to disk what is not there; what cannot be written stays in memory."""
        unsaved = list(self._fresh)
        held = self._held if self._held_number is None else None
        needed = unsaved or held is not None or self.trouble or self.dropped != self._counted
        if needed and self._write(unsaved, held):
            self._saved += len(unsaved)
            self._fresh.clear()

    def _write(self, records: list[str], held: str | None = None) -> bool:
        """Add records to the file, and take out those that are no longer needed."""
        insert = "insert into waiting (record) values (?)"
        try:
            database = self._connection()
            with database:
                number = self._held_number
                if held is not None:
                    number = database.execute(insert, (held,)).lastrowid
                database.executemany(insert, [(record,) for record in records])
                database.execute(
                    "delete from waiting where number <= ? and number is not ?", (self._cut, number)
                )
                database.execute("update lost set count = ?", (self.dropped,))
        except sqlite3.Error as error:
            self.trouble = f"{self.path}: {error}"
            return False
        self._held_number, self._counted = number, self.dropped
        self.trouble = None
        return True

    def _connection(self) -> sqlite3.Connection:
        return self._database or self._open()

    def _open(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path, timeout=0, check_same_thread=False)
        try:
            # One process alone: no second one delivers the same records, and there is no shared
            # memory, which a full disk could make unwritable.
            database.execute("pragma locking_mode = exclusive")
            database.execute("pragma journal_mode = wal")
            database.execute("pragma synchronous = normal")
            database.executescript(_SCHEMA)
            (self._saved,) = database.execute("select count(*) from waiting").fetchone()
            (self._counted,) = database.execute("select count from lost").fetchone()
        except BaseException:
            database.close()
            raise
        self.dropped += self._counted
        self._database = database
        return database

    def _open_first(self) -> None:
        """Open the file that a program before this one left."""
        try:
            self._open()
        except sqlite3.OperationalError as error:
            raise OutputError(
                f"cannot use {self.path}: {error}; is another lenet-edge running with the same "
                "output?"
            ) from error
        except sqlite3.DatabaseError as error:
            self._set_aside(error)
        self._saving = self._saved > 0

    def _set_aside(self, error: Exception) -> None:
        """Go on without a file that cannot be read; it is kept for whoever can."""
        aside = self.path.with_name(f"{self.path.name}.broken")
        self.trouble = f"{self.path} is damaged ({error}); it is now {aside.name}"
        self.dropped += self._saved
        self._saved, self._cut, self._held_number = 0, 0, None
        if self._database:
            with contextlib.suppress(sqlite3.Error):
                self._database.close()
        self._database = None
        for ending in _BESIDE:
            with contextlib.suppress(OSError):
                os.replace(f"{self.path}{ending}", f"{aside}{ending}")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"cannot make {folder} for readings that wait: {error.strerror}"
        ) from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError(
            f"cannot write to {folder}, where readings wait; choose another with XDG_STATE_HOME"
        )
