"""Named arrays and a JSON header in one ``.npz`` file.

Reading trusts nothing that the file says: it allocates no more than the file holds, and evaluates
no part of it as Python, as NumPy's own reader does with headers that it does not recognise.
Formats: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html and PKWARE's
APPNOTE.TXT, by way of ``zipfile``.
"""

import io
import json
import math
import re
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import ModelError

Arrays = dict[str, NDArray[Any]]

MAX_BYTES = 1 << 28
"""Largest file, and largest content of it, that is read: 100 times a checkpoint of this project."""

_HEADER = "meta"
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_ENCRYPTED = 0x1
_NPY_MAGIC = b"\x93NUMPY\x01\x00"
_NPY_HEADER = re.compile(
    rb"\{'descr': '([<>|][biuf][1248])', 'fortran_order': (True|False), "
    rb"'shape': \(((?:\d{1,9}, ?)*(?:\d{1,9})?)\), \} *\n"
)
_MAX_AXES = 8


def pack_arrays(meta: dict[str, Any], arrays: Arrays) -> bytes:
    """Pack named arrays and a JSON header as an ``.npz``; equal content gives equal bytes."""
    buffer = io.BytesIO()
    header = np.frombuffer(json.dumps(meta).encode(), np.uint8)
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, value in {_HEADER: header, **arrays}.items():
            member = io.BytesIO()
            np.lib.format.write_array(member, np.asarray(value), allow_pickle=False)
            # ZipInfo's default date (1980) instead of now keeps the bytes reproducible.
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), member.getvalue())
    return buffer.getvalue()


def read_arrays(path: Path) -> tuple[dict[str, Any], Arrays]:
    """Read the header and the arrays that ``pack_arrays`` packed.

    Raises:
        ModelError: if the file is missing or damaged.
    """
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror or error}") from error
    try:
        return parse_arrays(content)
    except ModelError as error:
        raise ModelError(
            f"{path} is damaged or not an .npz of this project ({error}); train or copy it again"
        ) from error


def parse_arrays(content: bytes) -> tuple[dict[str, Any], Arrays]:
    """Return the header and the arrays that the bytes of an archive hold.

    Raises:
        ModelError: if they are damaged; the message does not name the file.
    """
    arrays = {
        name.removesuffix(".npy"): _parse_array(name, member)
        for name, member in _members(content).items()
    }
    if _HEADER not in arrays:
        raise ModelError(f"it has no {_HEADER!r}")
    return _parse_header(arrays.pop(_HEADER)), arrays


def _members(content: bytes) -> dict[str, bytes]:
    """Return the uncompressed files in an archive by name."""
    if len(content) > MAX_BYTES:
        raise ModelError(f"it has more than {MAX_BYTES:,} bytes")
    members: dict[str, bytes] = {}
    left = MAX_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for entry in archive.infolist():
                if entry.compress_type not in _METHODS or entry.flag_bits & _ENCRYPTED:
                    raise ModelError(f"{entry.filename!r} is compressed or encrypted unusually")
                if entry.filename in members:
                    raise ModelError(f"it holds {entry.filename!r} twice")
                left -= entry.file_size
                if left < 0:
                    raise ModelError(f"it holds more than {MAX_BYTES:,} bytes")
                with archive.open(entry) as stream:
                    members[entry.filename] = _read_at_most(stream, entry.file_size)
    # 'zipfile' raises these, depending on which byte is damaged.
    except (
        EOFError,
        NotImplementedError,
        OSError,
        RuntimeError,
        ValueError,
        struct.error,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        if isinstance(error, ModelError):
            raise
        raise ModelError(str(error) or "it ends early") from error
    return members


def _read_at_most(stream: Any, size: int) -> bytes:
    """Read ``size`` bytes and reach the end, where ``zipfile`` compares the checksum."""
    content: bytes = stream.read(size)
    if stream.read(1) or len(content) != size:
        raise ModelError("a file in it has another length than its entry says")
    return content


def _parse_array(name: str, content: bytes) -> NDArray[Any]:
    """Return a copy of the array in the content of an ``.npy`` file."""
    start = len(_NPY_MAGIC) + 2
    end = start + int.from_bytes(content[start - 2 : start], "little")
    header = _NPY_HEADER.fullmatch(content[start:end])
    if not content.startswith(_NPY_MAGIC) or header is None:
        raise ModelError(f"{name!r} is not an array of numbers")
    kind, fortran, axes = (group.decode() for group in header.groups())
    shape = tuple(int(size) for size in axes.split(",") if size.strip())
    try:
        dtype = np.dtype(kind)
    except TypeError as error:
        raise ModelError(f"{name!r} has elements of kind {kind}") from error
    if len(shape) > _MAX_AXES or math.prod(shape) * dtype.itemsize != len(content) - end:
        raise ModelError(f"{name!r} has {len(content) - end} bytes for the shape {list(shape)}")
    values = np.frombuffer(content, dtype, offset=end)
    # Fortran's order is that of the transposed array.
    array = values.reshape(shape[::-1]).T if fortran == "True" else values.reshape(shape)
    return array.copy(order="K")


def _parse_header(values: NDArray[Any]) -> dict[str, Any]:
    try:
        meta = json.loads(values.tobytes())
    except (ValueError, RecursionError) as error:
        raise ModelError(f"its {_HEADER!r} is not JSON: {error}") from error
    if not isinstance(meta, dict):
        raise ModelError(f"its {_HEADER!r} is not a JSON object")
    return meta
