"""The output of an archive: a folder of parts, each written whole or not at all."""

import fcntl
import itertools
import json
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final, Self

from device.archive.rows import Row, Summary, error_row, unexpected
from lenet_edge.core.errors import MissingDependencyError, OutputError, UsageError
from lenet_edge.core.files import dump_json, reporting_output_errors, write_file

ARCHIVE_SCHEMA: Final = "lenet-edge/archive/1"
FORMATS: Final = ("jsonl", "parquet")
"""Formats of the parts."""

_FILE_SUFFIXES: Final = (".csv", ".json", ".jsonl", ".parquet")
"""Ends of names by which a user means a file."""

PART_ROWS: Final = 1000
"""Rows after which a part is written: about 1 MB of JSON lines."""

PART_SECONDS: Final = 20.0
"""Seconds after which a part is written: what a kill or a power cut costs at most."""


class ReadingsFolder:
    """A folder with ``archive.json``, ``parts/`` and ``summary.json``; open it with ``with``.

    A picture is in one part with all its pages, or in none. Opening a folder that holds parts
    continues it.

    Args:
        path: of the folder; it is made if it does not exist.
        facts: what was read and how, as JSON values; an archive is only continued with the same.
        form: one of ``FORMATS``.

    Raises:
        UsageError: if the folder holds something else, or an archive that was read otherwise, or
            has the name of a file.
        OutputError: if it cannot be written, or another command is writing to it.
        MissingDependencyError: if the format needs a package that is not installed.
    """

    def __init__(self, path: Path, facts: dict[str, Any], form: str) -> None:
        self.path = path
        self.summary = Summary()
        self.done: set[str] = set()
        self._form = form
        # As they are read back, so that tuples equal the lists that they become.
        self._facts = json.loads(dump_json({"schema": ARCHIVE_SCHEMA, "format": form, **facts}))
        self._waiting: list[Row] = []
        self._started = time.monotonic()
        self._number = 0
        if path.suffix in _FILE_SUFFIXES and not path.exists():
            raise UsageError(f"{path} would be a folder: give it a name without {path.suffix}")
        if form == "parquet":
            _pyarrow()

    @contextmanager
    def opened(self) -> Iterator[Self]:
        """Read what is there, and write what is waiting and the summary at the end."""
        self._make()
        with (self.path / ".lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise OutputError(f"another command is writing to {self.path}") from error
            self._resume()
            try:
                yield self
            finally:
                self.flush()
                write_file(self.path / "summary.json", dump_json(asdict(self.summary)))

    def add(self, rows: Sequence[Row]) -> None:
        """Add all rows of one picture; a picture that is there already is passed over."""
        source = rows[0]["source"]
        if source in self.done:
            return
        self.done.add(source)
        self._waiting += rows
        late = time.monotonic() - self._started > PART_SECONDS
        if len(self._waiting) >= PART_ROWS or late:
            self.flush()

    def forget_failed(self) -> None:
        """Remove the rows of pictures that could not be read, so that they are read again."""
        self.done, self.summary = set(), Summary()
        for part in _parts(self.path):
            groups = [list(group) for _, group in _by_source(_read_part(part))]
            good = [rows for rows in groups if not any(row["error"] for row in rows)]
            if len(good) < len(groups):
                write_file(part, self._encode([row for rows in good for row in rows]))
            for rows in good:
                self._count(rows)

    def flush(self) -> None:
        """Write the rows that wait as one more part."""
        self._started = time.monotonic()
        if not self._waiting:
            return
        # If this is interrupted, it is done again at the end, with the same part.
        name = f"part-{self._number + 1:06}.{self._form}"
        rows, content = self._encode_what_can_be(self._waiting)
        write_file(self.path / "parts" / name, content)
        self._waiting = []
        self._number += 1
        for _, group in _by_source(rows):
            self._count(list(group))

    def _encode_what_can_be(self, rows: list[Row]) -> tuple[list[Row], bytes]:
        """Return rows and their encoding; pictures that cannot be encoded are rows with errors."""
        try:
            return rows, self._encode(rows)
        except Exception:  # A mistake in a row: it must not cost the others.
            groups = [list(group) for _, group in _by_source(rows)]
            writable = [row for group in groups for row in self._writable(group)]
            return writable, self._encode(writable)

    def _writable(self, rows: list[Row]) -> list[Row]:
        """Return the rows of one picture, or the row of its error if they cannot be encoded."""
        try:
            self._encode(rows)
        except Exception as error:
            source = rows[0]["source"]
            return [error_row(source, unexpected(source, error))]
        return rows

    def _encode(self, rows: list[Row]) -> bytes:
        if self._form == "jsonl":
            return "".join(json.dumps(row) + "\n" for row in rows).encode()
        pyarrow = _pyarrow()
        sink = pyarrow.BufferOutputStream()
        table = pyarrow.Table.from_pylist(rows, schema=_schema(pyarrow))
        pyarrow.parquet.write_table(table, sink, compression="zstd")
        return bytes(sink.getvalue())

    def _make(self) -> None:
        described = self.path / "archive.json"
        if described.exists():
            try:
                found = json.loads(described.read_text())
            except (OSError, ValueError) as error:
                raise UsageError(
                    f"{described} is damaged: {error}; choose another folder for --out"
                ) from error
            different = [
                f"{name} was {json.dumps(found.get(name))}, now {json.dumps(fact)}"
                for name, fact in self._facts.items()
                if found.get(name) != fact
            ]
            if different:
                raise UsageError(
                    f"{self.path} holds readings that were made otherwise: "
                    f"{'; '.join(different)}. Choose another folder, or the same options"
                )
            return
        if self.path.exists() and (not self.path.is_dir() or any(self.path.iterdir())):
            raise UsageError(f"{self.path} holds something else; choose another folder for --out")
        with reporting_output_errors(self.path):
            (self.path / "parts").mkdir(parents=True, exist_ok=True)
        write_file(described, dump_json(self._facts))

    def _count(self, rows: Sequence[Row]) -> None:
        self.done.add(rows[0]["source"])
        self.summary.add(rows)

    def _resume(self) -> None:
        for _, group in _by_source(read_archive(self.path)):
            self._count(list(group))
        numbers = [int(part.stem.rpartition("-")[2]) for part in _parts(self.path)]
        self._number = max(numbers, default=0)


def read_archive(path: Path) -> Iterator[Row]:
    """Yield all rows of an archive, in the order in which they were written.

    Raises:
        UsageError: if a part cannot be read.
        MissingDependencyError: if the format needs a package that is not installed.
    """
    for part in _parts(path):
        yield from _read_part(part)


def _read_part(part: Path) -> Iterator[Row]:
    try:
        if part.suffix == ".jsonl":
            with part.open(encoding="utf-8") as file:
                yield from map(json.loads, file)
        else:
            for batch in _pyarrow().parquet.ParquetFile(part).iter_batches():
                yield from batch.to_pylist()
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{part} is damaged: {error}; delete it, and its pictures are read again"
        ) from error


def _by_source(rows: Iterable[Row]) -> Iterator[tuple[str, Iterator[Row]]]:
    return itertools.groupby(rows, lambda row: str(row["source"]))


def _parts(path: Path) -> list[Path]:
    return sorted(part for form in FORMATS for part in (path / "parts").glob(f"part-*.{form}"))


def _schema(pyarrow: Any) -> Any:
    digit = pyarrow.struct(
        [
            ("label", pyarrow.string()),
            ("confidence", pyarrow.float32()),
            ("box", pyarrow.list_(pyarrow.int32())),
            ("rejected", pyarrow.bool_()),
        ]
    )
    return pyarrow.schema(
        [
            ("source", pyarrow.string()),
            ("page", pyarrow.int32()),
            ("pages", pyarrow.int32()),
            ("text", pyarrow.string()),
            ("verdict", pyarrow.string()),
            ("reasons", pyarrow.list_(pyarrow.string())),
            ("confidence", pyarrow.float32()),
            ("digits", pyarrow.list_(digit)),
            ("fields", pyarrow.string()),
            ("problems", pyarrow.list_(pyarrow.string())),
            ("doubtful", pyarrow.bool_()),
            ("error", pyarrow.string()),
            ("seconds", pyarrow.float32()),
        ]
    )


def _pyarrow() -> Any:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise MissingDependencyError(
            "Parquet needs pyarrow: pip install 'lenet-edge[cluster]', or use --format jsonl"
        ) from error
    return pyarrow
