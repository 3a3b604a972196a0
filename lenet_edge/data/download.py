"""Download MNIST from public mirrors to the user's cache: resumable, and verified before use."""

import contextlib
import gzip
import hashlib
import http.client
import os
import threading
import urllib.error
import urllib.request
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import platformdirs
from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from lenet_edge.core.console import PlainColumn
from lenet_edge.core.errors import DownloadError, OutputError
from lenet_edge.core.files import write_file

MIRRORS = (
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
)
MIRRORS_VARIABLE = "LENET_EDGE_MIRRORS"
"""Environment variable: other mirrors, separated by spaces, for example of a school or company."""

# SHA-256 of the uncompressed files.
MNIST_SHA256 = {
    "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
}

CONNECT_SECONDS = 8.0
"""Time for connecting to a mirror, including the name look-up and all of its addresses.

A timeout per address would let a machine without a network wait much longer.
"""

_STALL_SECONDS = 20.0  # A connection that delivers nothing for so long is given up.
_MAX_ATTEMPTS = 4  # Attempts per mirror and file; each continues where the last one ended.
_DOWNLOAD_CHUNK_BYTES = 1 << 16


class _MirrorError(Exception):
    """The reason why a mirror did not deliver a file."""


def cache_folder() -> Path:
    """Return where MNIST is cached (on Linux, ``$XDG_CACHE_HOME/lenet-edge/mnist``)."""
    return platformdirs.user_cache_path("lenet-edge") / "mnist"


def is_cached(folder: Path) -> bool:
    """Return whether all four files are in ``folder``; the caller must verify their hashes."""
    return all((folder / f"{name}.gz").is_file() for name in MNIST_SHA256)


def configured_mirrors() -> tuple[str, ...]:
    """Return the mirrors in ``LENET_EDGE_MIRRORS``, or the two public ones."""
    return tuple(os.environ.get(MIRRORS_VARIABLE, "").split()) or MIRRORS


def download_mnist(folder: Path, mirrors: Sequence[str] | None = None) -> None:
    """Download MNIST's four ``.gz`` files to ``folder``, except for those that are already valid.

    A file gets its name only after the SHA-256 of its uncompressed content was verified. Until then
    it is stored as ``.part``, and a later call continues from there.

    Raises:
        DownloadError: if no mirror delivered a file; the message has one reason per mirror.
        OutputError: if the cache cannot be written (read-only, disk full).
    """
    order = list(configured_mirrors() if mirrors is None else mirrors)
    with _reporting_cache_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    console = Console(stderr=True)
    with Progress(
        PlainColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as progress:
        for name, digest in MNIST_SHA256.items():
            target = folder / f"{name}.gz"
            if not (target.is_file() and _content_sha256(target) == digest):
                _download_file(target, digest, order, progress)


def _download_file(target: Path, digest: str, order: list[str], progress: Progress) -> None:
    """Try each mirror, and move the one that works to the front for the next file."""
    reasons = []
    for mirror in tuple(order):
        try:
            _download_from(mirror, target, digest, progress)
        except _MirrorError as error:
            reasons.append(f"{mirror}: {error}")
        else:
            order.remove(mirror)
            order.insert(0, mirror)
            return
    raise DownloadError(
        f"no mirror delivered {target.name} ({'; '.join(reasons) or 'none is configured'}); "
        "connect to the network and try again, or pass --data with a folder of MNIST's four files"
    )


def _download_from(mirror: str, target: Path, digest: str, progress: Progress) -> None:
    part = target.with_name(target.name + ".part")
    url = f"{mirror.rstrip('/')}/{target.name}"
    resumed = part.is_file() and part.stat().st_size > 0
    _fetch_with_retries(url, part, progress)
    if _content_sha256(part) != digest and resumed:
        # The part of an earlier download may be wrong, so download all of it.
        part.unlink()
        _fetch_with_retries(url, part, progress)
    if _content_sha256(part) != digest:
        part.unlink()
        raise _MirrorError("sent wrong content (SHA-256 differs)")
    with _reporting_cache_errors(target.parent):
        write_file(target, part.read_bytes())
        part.unlink(missing_ok=True)


def _fetch_with_retries(url: str, part: Path, progress: Progress) -> None:
    """Download ``url`` to ``part``; continue after errors as long as each attempt adds bytes."""
    for attempt in range(_MAX_ATTEMPTS):
        before = part.stat().st_size if part.is_file() else 0
        try:
            _fetch_rest(url, part, before, progress)
        except _MirrorError:
            grown = part.is_file() and part.stat().st_size > before
            if not grown or attempt == _MAX_ATTEMPTS - 1:
                raise
        else:
            return


def _fetch_rest(url: str, part: Path, offset: int, progress: Progress) -> None:
    """Append the missing bytes to ``part``, or all of them if the server cannot resume."""
    headers = {"User-Agent": "lenet-edge"} | ({"Range": f"bytes={offset}-"} if offset else {})
    try:
        request = urllib.request.Request(url, headers=headers)
        with _connect(request) as response:
            resuming = response.status == http.HTTPStatus.PARTIAL_CONTENT and str(
                response.headers.get("Content-Range", "")
            ).startswith(f"bytes {offset}-")
            if not resuming:
                offset = 0
            length = response.headers.get("Content-Length")
            total = offset + int(length) if length and length.isdigit() else None
            task = progress.add_task(url.rpartition("/")[2], total=total, completed=offset)
            received = offset
            with _reporting_cache_errors(part.parent), part.open("ab" if offset else "wb") as file:
                while chunk := _read_chunk(response):
                    file.write(chunk)
                    received += len(chunk)
                    progress.update(task, completed=received)
            if total is not None and received < total:
                raise _MirrorError(f"the connection ended after {received} of {total} bytes")
    except urllib.error.HTTPError as error:
        if error.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and offset:
            return  # Nothing is missing; the caller verifies the hash.
        raise _MirrorError(f"HTTP {error.code} {error.reason}") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        if isinstance(error, OutputError):
            raise
        raise _MirrorError(_reason(error)) from error


def _read_chunk(response: http.client.HTTPResponse) -> bytes:
    """Read a chunk, and distinguish a broken connection from an error of the disk."""
    try:
        return response.read(_DOWNLOAD_CHUNK_BYTES)
    except (OSError, http.client.HTTPException) as error:
        raise _MirrorError(_reason(error)) from error


def _connect(request: urllib.request.Request) -> http.client.HTTPResponse:
    """Open ``request`` within ``CONNECT_SECONDS``."""
    result: list[http.client.HTTPResponse | Exception] = []

    def connect() -> None:
        try:
            result.append(urllib.request.urlopen(request, timeout=_STALL_SECONDS))
        except Exception as error:
            result.append(error)

    thread = threading.Thread(target=connect, daemon=True)
    thread.start()
    thread.join(CONNECT_SECONDS)
    if not result:
        raise _MirrorError(f"no answer within {CONNECT_SECONDS:g} seconds")
    if isinstance(result[0], Exception):
        raise result[0]
    return result[0]


def _reason(error: Exception) -> str:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, OSError) and reason.strerror:
        return reason.strerror
    return str(reason) or type(reason).__name__


def _content_sha256(path: Path) -> str:
    """Return the SHA-256 of the uncompressed content, or '' if it is not a complete gzip file."""
    try:
        with gzip.open(path) as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except (OSError, EOFError, zlib.error):
        return ""


@contextlib.contextmanager
def _reporting_cache_errors(folder: Path) -> Iterator[None]:
    """Turn an ``OSError`` of the cache into an ``OutputError`` that says what to do."""
    try:
        yield
    except OSError as error:
        cause = error.__cause__ if isinstance(error, OutputError) else error
        raise OutputError(
            f"cannot write the cache {folder}: {getattr(cause, 'strerror', None) or error}; "
            "free some space, set XDG_CACHE_HOME to a writable folder, or pass --data with a "
            "folder that holds MNIST"
        ) from error
