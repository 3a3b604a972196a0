"""Write IDX files and small data sets for the tests."""

import gzip
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

NAMES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)


def encode_idx(values: NDArray[np.uint8]) -> bytes:
    sizes = np.array(values.shape, ">u4").tobytes()
    return bytes((0, 0, 8, values.ndim)) + sizes + values.tobytes()


def small_set(classes: int = 10, train: int = 40, test: int = 20) -> dict[str, bytes]:
    """The four files of a random data set, uncompressed, by name."""
    rng = np.random.default_rng(7)
    files = {}
    for split, count in (("train", train), ("t10k", test)):
        images = rng.integers(0, 256, (count, 28, 28), np.uint8)
        files[f"{split}-images-idx3-ubyte"] = encode_idx(images)
        files[f"{split}-labels-idx1-ubyte"] = encode_idx(np.arange(count, dtype=np.uint8) % classes)
    return files


def write_set(folder: Path, files: Mapping[str, bytes], compressed: bool = False) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        if compressed:
            (folder / f"{name}.gz").write_bytes(gzip.compress(content, 1, mtime=0))
        else:
            (folder / name).write_bytes(content)
    return folder
