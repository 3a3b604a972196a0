"""The rows of an archive: what was read on one page of one picture."""

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from device.archive.picture_sources import open_source
from device.frames.frame import Frame
from device.reading.batch import BatchOptions, read_frame
from device.reading.options import number_problem
from device.reading.reader import Reader
from device.reading.result import Digit, Verdict
from device.reading.template import FormReading
from lenet_edge.core.errors import LenetEdgeError

DOUBTFUL_CONFIDENCE: Final = 0.9
"""Confidence of a digit below which a person should look at its page.

Of the MNIST test set, the shipped network reads 95 digits with less, 21 of them wrong, and 9,905
with more, 15 of them wrong.
"""

Row = dict[str, Any]
"""One row: ``COLUMNS`` by name, as JSON values."""

COLUMNS: Final = (
    *("source", "page", "pages", "text", "verdict", "reasons", "confidence", "digits"),
    *("fields", "problems", "doubtful", "error", "seconds"),
)
"""The columns of an archive, described in the documentation of archives."""


def read_source(reader: Reader, source: str, options: BatchOptions) -> list[Row]:
    """Read every page of one picture; a picture that cannot be read is one row with the error."""
    rows: list[Row] = []
    try:
        for frame in open_source(source):
            started = time.perf_counter()
            row = _read_page(reader, frame, options)
            seconds = time.perf_counter() - started + frame.capture_ms / 1000
            rows.append({**row, "source": source, "seconds": round(seconds, 4)})
    except LenetEdgeError as error:
        rows.append(error_row(source, str(error), page=len(rows) + 1))
    except Exception as error:  # A mistake in the reader: one picture must not cost the others.
        rows.append(error_row(source, unexpected(source, error), page=len(rows) + 1))
    return [{column: row.get(column) for column in COLUMNS} for row in rows]


def error_row(source: str, error: str, page: int = 1) -> Row:
    """Return the row of a picture that could not be read."""
    row = {"source": source, "page": page, "error": error, "doubtful": True, "text": ""}
    return {column: row.get(column) for column in COLUMNS} | {
        name: [] for name in ("reasons", "digits", "problems")
    }


def unexpected(source: str, error: Exception) -> str:
    """Return in words that a picture met an error that nobody foresaw."""
    return f"{source}: unexpected error, please report it: {type(error).__name__}: {error}"


def _read_page(reader: Reader, frame: Frame, options: BatchOptions) -> Row:
    read = read_frame(reader, Path(frame.source), frame, options)
    if isinstance(read, FormReading):
        reading = read.reading
        fields = {each.name: each.reading.text for each in read.fields}
        problems = [f"{each.name}: {text}" for each in read.fields for text in each.problems]
    else:
        reading, fields = read, None
        problem = number_problem(reading.lines, options.reading.expected)
        problems = [problem] if problem else []
    accepted = [digit.confidence for digit in reading.digits if not digit.rejected]
    confidence = min(accepted, default=None)
    sure = confidence is None or confidence >= DOUBTFUL_CONFIDENCE
    incomplete = reading.unread > 0 or reading.gaps > 0
    plain = reading.page.verdict in {Verdict.WRITING, Verdict.NOTHING}
    return {
        "page": frame.index + 1,
        "pages": frame.pages,
        "text": reading.text,
        "verdict": reading.page.verdict.value,
        "reasons": list(reading.page.reasons),
        "confidence": None if confidence is None else round(confidence, 4),
        "digits": [_digit(digit) for digit in reading.digits],
        "fields": None if fields is None else json.dumps(fields, ensure_ascii=False),
        "problems": problems,
        "doubtful": bool(problems) or incomplete or not sure or not plain,
    }


def _digit(digit: Digit) -> dict[str, Any]:
    return {
        "label": digit.label,
        "confidence": round(digit.confidence, 4),
        "box": list(digit.box),
        "rejected": digit.rejected,
    }


@dataclass
class Summary:
    """The counts of an archive.

    Attributes:
        pictures: that are in the output.
        pages: of these pictures.
        failed: pictures that could not be read, at least in part.
        doubtful: pages that a person should look at, the failed ones among them.
        accepted: digits that were read.
        rejected: shapes that are no digits, or too uncertain ones.
    """

    pictures: int = 0
    pages: int = 0
    failed: int = 0
    doubtful: int = 0
    accepted: int = 0
    rejected: int = 0

    def add(self, rows: Sequence[Row]) -> None:
        """Count the rows of one picture."""
        self.pictures += 1
        self.pages += len(rows)
        self.failed += any(row["error"] for row in rows)
        for row in rows:
            rejected = sum(digit["rejected"] for digit in row["digits"])
            self.rejected += rejected
            self.accepted += len(row["digits"]) - rejected
            self.doubtful += row["doubtful"]
