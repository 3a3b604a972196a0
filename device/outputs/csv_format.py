r"""The CSV form of stable readings, shared by the ``--csv`` file and the page's ``/history.csv``.

UTF-8; fields are separated by commas and quoted where needed (RFC 4180); every line ends with
``\n``. The first line is the header. The columns:

==============  ====================================================================================
``time``        When the frame was taken: ISO 8601 in UTC, ``2023-11-14T22:13:20.250+00:00``.
``text``        The digits read; a space separates the lines of the picture.
``valid``       ``true`` or ``false``.
``problems``    Why the reading is not valid, separated by ``; ``; empty if it is valid.
``confidence``  Confidence of the least certain accepted digit, 0 to 1; empty without digits.
``source``      The camera, stream or file.
``frame``       Number of the frame within its source, from 0.
``id``          Identifier of the reading, the same in every output.
``value``       The number that the digits mean, with its decimal point; empty if there is none.
``unit``        Unit of that number; empty if none is set.
==============  ====================================================================================

Columns are only ever added at the end: ``FIRST_COLUMNS`` is what the first version wrote.
"""

import csv
import io
from datetime import UTC, datetime
from typing import Any, Final

FIRST_COLUMNS: Final = ("time", "text", "valid", "problems", "confidence", "source", "frame", "id")
COLUMNS: Final = (*FIRST_COLUMNS, "value", "unit")


def summary(record: dict[str, Any]) -> dict[str, Any]:
    """Return what CSV tells of a record: the record without its single digits.

    The keys are those of the record, and ``confidence``: that of the least certain accepted digit,
    or None without digits.
    """
    digits = [digit for line in record["lines"] for digit in line["digits"]]
    accepted = (digit["confidence"] for digit in digits if not digit["rejected"])
    kept = ("id", "timestamp", "source", "frame", "text", "valid", "problems")
    return {
        **{key: record[key] for key in kept},
        "confidence": min(accepted, default=None),
        # A record that an earlier version queued has neither.
        "value": record.get("value"),
        "unit": record.get("unit"),
    }


def csv_header(columns: tuple[str, ...] = COLUMNS) -> bytes:
    """Return the first line of a CSV file."""
    return _encoded(columns)


def csv_line(reading: dict[str, Any], columns: tuple[str, ...] = COLUMNS) -> bytes:
    """Return the ``summary`` of a record as a line of CSV."""
    time = datetime.fromtimestamp(reading["timestamp"], UTC)
    cells = {
        **reading,
        "time": time.isoformat(timespec="milliseconds"),
        "text": reading["text"].replace("\n", " "),
        "valid": str(reading["valid"]).lower(),
        "problems": "; ".join(reading["problems"]),
    }
    return _encoded(tuple("" if cells[name] is None else cells[name] for name in columns))


def _encoded(cells: tuple[Any, ...]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    # The source may be a file whose name is not valid Unicode.
    return text.getvalue().encode(errors="backslashreplace")
