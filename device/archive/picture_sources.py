"""What an archive consists of: pictures in folders, in lists, and at addresses of any storage."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from device.frames.frame import Frame
from device.frames.image_files import PICTURE_SUFFIXES, picture_frames, picture_frames_of
from lenet_edge.core.errors import FrameError, MissingDependencyError, UsageError

LIST_SUFFIXES: Final = (".txt", ".lst")
"""Suffixes of text files that name one picture per line."""

ADDRESS_COLUMNS: Final = ("source", "path", "address", "url", "uri", "file")
"""Columns of a Parquet file that may name pictures; the first one that it has is used."""


def is_remote(source: str) -> bool:
    """Return whether a source is the address of a storage, such as ``s3://bucket/page.png``."""
    return "://" in source


def find_sources(source: str) -> Iterator[str]:
    """Yield every picture that a source stands for, sorted by name within each folder.

    Args:
        source: a picture; a folder with all its subfolders; a text file with one picture per line,
            and comments that begin with ``#``; a Parquet file with a column of ``ADDRESS_COLUMNS``;
            or an address that fsspec opens, of a picture, a folder or a pattern such as
            ``s3://scans/2024/*.png``. Relative names in a list are relative to its folder.

    Raises:
        FrameError: if it does not exist or cannot be read.
        MissingDependencyError: if a package that it needs is not installed.
        UsageError: if a Parquet file has no column that names pictures.
    """
    if is_remote(source):
        yield from _find_remote(source)
        return
    # One picture has one name, from wherever the command is run.
    path = Path(os.path.abspath(source))
    if path.is_dir():
        yield from _walk(path)
    elif not path.exists():
        raise FrameError(f"there is no {source}")
    elif path.suffix.lower() in LIST_SUFFIXES:
        yield from (_beside(path, line) for line in _lines(path))
    elif path.suffix.lower() == ".parquet":
        yield from (_beside(path, name) for name in _parquet_column(path))
    else:
        yield str(path)


def open_source(source: str) -> Iterator[Frame]:
    """Yield the pages of a picture, wherever it is.

    Raises:
        FrameError: if it is missing, damaged, or not a picture.
        MissingDependencyError: if a package that it needs is not installed.
    """
    if not is_remote(source):
        yield from picture_frames(Path(source))
        return
    try:
        with _fsspec().open(source, "rb") as file:
            content = file.read()
    except MissingDependencyError:
        raise
    except Exception as error:  # Each storage raises errors of its own kinds.
        raise FrameError(f"cannot read {source}: {_reason(error)}") from error
    yield from picture_frames_of(content, source)


def _walk(folder: Path) -> Iterator[str]:
    def fail(error: OSError) -> None:
        raise FrameError(f"cannot read the folder {error.filename}: {error.strerror}") from error

    for parent, folders, files in os.walk(folder, onerror=fail):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = os.path.join(parent, name)
            if _is_picture(name) and os.path.isfile(path):
                yield path


def _is_picture(name: str) -> bool:
    return not name.startswith(".") and os.path.splitext(name)[1].lower() in PICTURE_SUFFIXES


def _lines(path: Path) -> Iterator[str]:
    """Yield the lines of a list, without empty ones and those that begin with ``#``."""
    try:
        with path.open(encoding="utf-8") as file:
            for line in map(str.strip, file):
                if line and not line.startswith("#"):
                    yield line
    except (OSError, UnicodeDecodeError) as error:
        raise FrameError(f"cannot read the list {path}: {_reason(error)}") from error


def _beside(path: Path, name: str) -> str:
    """Return a name in a list: an address as it is, a file relative to the list's folder."""
    return name if is_remote(name) else str(path.parent / name)


def _parquet_column(path: Path) -> Iterator[str]:
    try:
        import pyarrow.parquet
    except ImportError as error:
        raise MissingDependencyError(
            f"{path} needs pyarrow: pip install 'lenet-edge[cluster]'"
        ) from error
    try:
        table = pyarrow.parquet.ParquetFile(path)
        names = [name for name in ADDRESS_COLUMNS if name in table.schema_arrow.names]
        if not names:
            raise UsageError(
                f"{path} names no pictures: it has no column {', '.join(ADDRESS_COLUMNS)}"
            )
        for batch in table.iter_batches(columns=names[:1]):
            yield from (str(value) for value in batch.column(0).to_pylist() if value)
    except (pyarrow.ArrowException, OSError) as error:
        raise FrameError(f"cannot read {path}: {_reason(error)}") from error


def _find_remote(source: str) -> Iterator[str]:
    try:
        files, path = _fsspec().core.url_to_fs(source)
        if any(sign in path for sign in "*?["):
            found = files.glob(path)
        elif files.isdir(path):
            found = [name for name in files.find(path) if _is_picture(os.path.basename(name))]
        else:
            yield source
            return
        names = [files.unstrip_protocol(name) for name in sorted(found)]
    except MissingDependencyError:
        raise
    except Exception as error:  # Each storage raises errors of its own kinds.
        raise FrameError(f"cannot list {source}: {_reason(error)}") from error
    yield from names


def _fsspec() -> Any:
    try:
        import fsspec
    except ImportError as error:
        raise MissingDependencyError(
            "addresses of storages need fsspec: pip install 'lenet-edge[cluster]'"
        ) from error
    return fsspec


def _reason(error: Exception) -> str:
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return " ".join(str(text).split())
