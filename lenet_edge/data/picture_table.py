"""Labelled pictures of a CSV file: a row for each, with its file and its label."""

import codecs
import csv
import io
from collections import Counter
from pathlib import Path
from typing import Final

from lenet_edge.core.errors import DatasetError
from lenet_edge.data.labelled_picture import SPLIT_NAMES, LabelledPicture, picture_of_file

_FILE_COLUMNS: Final = ("file", "filename", "path", "image", "name")
_LABEL_COLUMNS: Final = ("label", "class", "category", "target")
_SPLIT_COLUMNS: Final = ("split", "set", "subset", "usage")

_DELIMITERS: Final = (",", ";", "\t")
"""What may separate the cells of a table; the first one where there is only one cell."""

_ROWS: Final = "it needs a row 'file,label' for each picture"


def list_table(path: Path, remarks: list[str]) -> list[LabelledPicture]:
    """List a table with a header, or of two columns: file and label.

    Args:
        path: of the table; files are named from its folder.
        remarks: receives what is wrong with it.

    Raises:
        DatasetError: if it cannot be read, or has no row of file and label.
    """
    text = _text(path)
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=_delimiter(text)))
    except csv.Error as error:
        raise DatasetError(f"cannot read {path}: {error}; save it as a CSV file again") from error
    rows = [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        raise DatasetError(f"{path} is empty; {_ROWS}")
    header = [cell.lower() for cell in rows[0]]
    file, label, split = (
        next((header.index(name) for name in names if name in header), None)
        for names in (_FILE_COLUMNS, _LABEL_COLUMNS, _SPLIT_COLUMNS)
    )
    if file is None or label is None:
        file, label, split = 0, 1, None
    else:
        rows = rows[1:]
    usable = [row for row in rows if _cell(row, file) and _cell(row, label)]
    if not usable:
        raise DatasetError(f"{path} has no row with a file and a label; {_ROWS}")
    short = len(rows) - len(usable)
    if short:
        remarks.append(f"{short} row{'s' * (short > 1)} of {path.name} lack a file or a label")
    splits = [_cell(row, split) for row in usable]
    unknown = Counter(name for name in splits if name and name.lower() not in SPLIT_NAMES)
    if unknown:
        remarks.append(
            f"{unknown.total()} rows of {path.name} are of a split {next(iter(unknown))!r}, which "
            "is not train, validation or test, and are divided like rows without a split"
        )
    return [
        picture_of_file(
            _path(path.parent, row[file]), row[file], row[label], SPLIT_NAMES.get(name.lower(), "")
        )
        for row, name in zip(usable, splits, strict=True)
    ]


def _cell(row: list[str], column: int | None) -> str:
    """Return a cell of a row; empty where the row or the table has no such column."""
    return row[column] if column is not None and column < len(row) else ""


def _path(folder: Path, name: str) -> Path:
    r"""Return the path of a file; tables of Windows have ``\`` between folders."""
    path = folder / name
    return path if "\\" not in name or path.exists() else folder / name.replace("\\", "/")


def _text(path: Path) -> str:
    """Return the text of a CSV file in UTF-8, or in UTF-16 as spreadsheets write it."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DatasetError(f"cannot read {path}: {error.strerror}") from error
    is_utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise DatasetError(
            f"{path} is not text in UTF-8 or UTF-16; save it as a CSV file in UTF-8"
        ) from error


def _delimiter(text: str) -> str:
    """Return what separates the cells of the first row: where commas are decimal, a semicolon."""
    first = next(iter(text.splitlines()), "")
    return max(_DELIMITERS, key=first.count)
