"""MNIST's IDX format: big-endian sizes, then unsigned bytes.

Format: http://yann.lecun.com/exdb/mnist, "The IDX file format": two zero bytes, the element type
(0x08 = unsigned byte), the number of dimensions, one 32-bit size per dimension, the elements.
"""

import gzip
import hashlib
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import DatasetError

MAX_BYTES = 2**31
"""Largest content accepted: three times the largest public data set (EMNIST by class, 640 MB)."""

GZIP_MAGIC = b"\x1f\x8b"
_READ_CHUNK_BYTES = 1 << 20
_UNSIGNED_BYTE = 0x08


@dataclass(frozen=True)
class IdxFile:
    """The values of an IDX file and the SHA-256 of its uncompressed content."""

    values: NDArray[np.uint8]
    sha256: str


def read_idx(path: Path, dimensions: int) -> IdxFile:
    """Read an IDX file, plain or gzip-compressed, of unsigned bytes with ``dimensions`` axes.

    Raises:
        DatasetError: if it cannot be read, is damaged, or has another format.
    """
    try:
        with path.open("rb") as raw:
            magic = raw.read(len(GZIP_MAGIC))
            raw.seek(0)
            if magic == GZIP_MAGIC:
                with gzip.open(raw) as stream:
                    return parse_idx(stream, dimensions, str(path))
            if path.suffix.lower() == ".gz" and magic:
                raise DatasetError(
                    f"{path} is named .gz but is not gzip data; download it again, "
                    "or drop '.gz' from its name if it is not compressed"
                )
            return parse_idx(raw, dimensions, str(path))
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise DatasetError(
            f"{path} is a truncated or damaged gzip file ({error}); download it again"
        ) from error
    except OSError as error:
        raise DatasetError(f"cannot read {path}: {error.strerror or error}") from error


def parse_idx(stream: BinaryIO | gzip.GzipFile, dimensions: int, where: str) -> IdxFile:
    """Parse the uncompressed IDX content of ``stream``; ``where`` names it in errors.

    It never allocates more than the stream really holds, whatever the header says.

    Raises:
        DatasetError: if the content is not exactly one IDX array with ``dimensions`` axes.
    """
    header = stream.read(4 + 4 * dimensions)
    if not header:
        raise DatasetError(f"{where} is empty; download it again")
    expected_magic = bytes((0, 0, _UNSIGNED_BYTE, dimensions))
    if header[:4] != expected_magic[: len(header)]:
        raise DatasetError(
            f"{where} is not an IDX file of unsigned bytes with {dimensions} dimension(s): it "
            f"starts with {header[:4].hex(' ')} instead of {expected_magic.hex(' ')}; "
            "check that images and labels are not swapped, or download it again"
        )
    if len(header) < 4 + 4 * dimensions:
        raise DatasetError(f"{where} is truncated inside its header; download it again")
    shape = tuple(int(size) for size in np.frombuffer(header, ">u4", offset=4))
    length = 1
    for size in shape:
        length *= size
    shape_text = " x ".join(map(str, shape))
    if length > MAX_BYTES:
        raise DatasetError(
            f"the header of {where} says {shape_text} = {length} bytes, more than the limit of "
            f"{MAX_BYTES}; it is damaged; download it again"
        )
    content = _read_at_most(stream, length + 1)
    if len(content) < length:
        raise DatasetError(
            f"{where} is truncated: its header says {shape_text} = {length} bytes, but it holds "
            f"{len(content)}; download it again"
        )
    if len(content) > length:
        raise DatasetError(
            f"{where} holds more than the {shape_text} = {length} bytes that its header says; "
            "download it again"
        )
    digest = hashlib.sha256(header + content).hexdigest()
    return IdxFile(np.frombuffer(content, np.uint8).reshape(shape), digest)


def _read_at_most(stream: BinaryIO | gzip.GzipFile, length: int) -> bytes:
    """Read in chunks, because ``read(length)`` would allocate ``length`` bytes at once."""
    chunks = []
    while length and (chunk := stream.read(min(length, _READ_CHUNK_BYTES))):
        chunks.append(chunk)
        length -= len(chunk)
    return b"".join(chunks)
