"""Files and folders that appear whole or not at all: written under another name, then renamed."""

import contextlib
import errno
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from lenet_edge.core.errors import OutputError, UsageError


def sha256(path: Path) -> str:
    """Return the lowercase hexadecimal SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""Errors that are gone once there is more space."""


def dump_json(value: Any) -> str:
    """Format ``value`` as JSON in this project's style: indented, with a final newline."""
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


@contextlib.contextmanager
def reporting_output_errors(path: Path) -> Iterator[None]:
    """Turn an ``OSError`` raised while writing ``path`` into an ``OutputError``."""
    try:
        yield
    except OutputError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        remedy = "Free some space, or choose" if error.errno in _FULL else "Choose"
        raise OutputError(
            f"cannot write {path}: {reason}; nothing there was changed. {remedy} another place"
        ) from error


def can_be_folder(name: str) -> bool:
    """Return whether a name from elsewhere can be that of a visible folder within another one."""
    return bool(name) and not name.startswith(".") and not set("/\\\0") & set(name)


def unreadable(path: str) -> str | None:
    """Return in words why a file cannot be read; None if it can."""
    try:
        with Path(path).open("rb") as file:
            file.read(1)
    except (OSError, ValueError) as error:  # ValueError: a name with a null character.
        reason = getattr(error, "strerror", None) or str(error)
        return f"{path} cannot be read: {reason}"
    return None


def check_not_read(path: Path, inputs: Iterable[Path]) -> None:
    """Refuse to write to a file, or folder, that the same command reads.

    Raises:
        UsageError: if ``path`` is one of ``inputs``, also by way of a symbolic link.
    """
    if path.resolve() in {read.resolve() for read in inputs}:
        raise UsageError(f"{path} is read and would be overwritten; choose another place to write")


def check_not_read_within(folder: Path, inputs: Iterable[Path]) -> None:
    """Refuse to replace a folder in which something lies that the same command reads.

    Raises:
        UsageError: if ``folder`` is one of ``inputs``, or holds one of them.
    """
    for read in inputs:
        if read.resolve().is_relative_to(folder.resolve()):
            raise UsageError(
                f"{read} is read and would be overwritten with all of {folder}; choose another "
                "place to write"
            )


def write_file(path: Path, content: bytes | str, mode: int | None = None) -> None:
    """Write ``content`` to ``path`` atomically: readers see either the old file or the new one.

    A file that is replaced keeps its permissions, because it may hold a password. A symbolic link
    stays, and the file to which it leads is replaced.

    Args:
        path: of the file.
        content: all of it; text is written as UTF-8.
        mode: permissions, also of a file that is replaced; if None, a new file gets the usual ones.

    Raises:
        OutputError: if the folder cannot be created or written to, the disk is full, or ``path``
            is a folder or a device.
    """
    data = content.encode() if isinstance(content, str) else content
    with reporting_output_errors(path):
        path = path.resolve()
        if path.exists() and not path.is_file():
            raise OutputError(f"cannot write {path}: it is not a regular file; choose another name")
        if mode is None:
            mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            os.chmod(name, mode)
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


@contextlib.contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Yield an empty folder that becomes ``path`` when the block ends without an error.

    An existing folder at ``path`` is replaced with two renames. After an error it is unchanged.

    Raises:
        OutputError: if the folder cannot be created or renamed.
    """
    with reporting_output_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part"))
    try:
        with reporting_output_errors(path):
            yield scratch
            scratch.chmod(0o777 & ~_umask())
            _swap(scratch, path)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _swap(fresh: Path, path: Path) -> None:
    """Replace ``path`` by ``fresh``, and keep the old folder until the new one is in place."""
    old = fresh.with_suffix(".old")
    if path.exists():
        path.rename(old)
    try:
        fresh.rename(path)
    except OSError:
        if old.exists():
            old.rename(path)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
