"""A user's own labelled pictures, ``FOLDER/<label>/*.png``, as training data."""

import contextlib
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import DatasetError
from lenet_edge.network.bundle import CELL, DIGIT, Normalization
from lenet_edge.network.mnist_layout import SIZE
from lenet_edge.network.predictor import Images

TRAINING_PICTURE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff", ".pgm"}
)

MIN_PICTURE_SIDE = 8
"""Shortest side, in pixels, of a picture in which a digit can be recognised."""


@dataclass(frozen=True)
class LabelledPictures:
    """``images: uint8[N, 28, 28]``, ``labels: uint8[N]``, and one SHA-256 over all files."""

    images: Images
    labels: NDArray[np.uint8]
    sha256: str


def load_pictures(
    folder: Path, labels: Sequence[str], normalization: Normalization = DIGIT
) -> LabelledPictures:
    """Read every picture of ``folder/<label>/``, in the order of labels and file names.

    A 28x28 picture of bright ink on black is used unchanged. Any other picture is cropped, inverted
    if its ink is dark, and brought to MNIST's layout, as the digit reader does it; or,
    where ``normalization`` is that of cells, normalised whole.

    Raises:
        DatasetError: if the folder or its pictures are missing, a sub-folder is not named after a
            label, or a picture cannot be read or shows no ink.
    """
    digest = hashlib.sha256()
    images, numbers = [], []
    for path, number in _list_labelled(folder, labels):
        content = _read_bytes(path)
        digest.update(f"{labels[number]}/{path.name}/{len(content)}\n".encode() + content)
        images.append(_decode_picture(content, path, normalization))
        numbers.append(number)
    return LabelledPictures(np.stack(images), np.array(numbers, np.uint8), digest.hexdigest())


def _list_labelled(folder: Path, labels: Sequence[str]) -> list[tuple[Path, int]]:
    if not folder.is_dir():
        raise DatasetError(
            f"{folder} is not a folder; --extra takes a folder with one sub-folder per label"
        )
    found = []
    for subfolder in sorted(p for p in folder.iterdir() if p.is_dir() and p.name[0] != "."):
        if subfolder.name not in labels:
            raise DatasetError(
                f"{subfolder} is not named after a label; rename it to one of: {', '.join(labels)}"
            )
        number = list(labels).index(subfolder.name)
        found += [
            (path, number)
            for path in sorted(subfolder.iterdir())
            if path.suffix.lower() in TRAINING_PICTURE_SUFFIXES and path.name[0] != "."
        ]
    if not found:
        raise DatasetError(
            f"{folder} holds no pictures; put them in one sub-folder per label, "
            f"for example {folder / labels[0] / 'first.png'}"
        )
    return found


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DatasetError(f"cannot read {path}: {error.strerror}") from error


def _decode_picture(content: bytes, path: Path, normalization: Normalization) -> NDArray[np.uint8]:
    gray = None
    with contextlib.suppress(cv2.error):  # Raised for an empty file and for absurd sizes.
        gray = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)
    if gray is None:
        raise DatasetError(f"{path} is not a readable picture; replace or remove it")
    picture = np.asarray(gray, np.uint8)
    if min(picture.shape) < MIN_PICTURE_SIDE:
        raise DatasetError(
            f"{path} is smaller than {MIN_PICTURE_SIDE} pixels along a side; replace or remove it"
        )
    if normalization == CELL:
        from device.reading.ink.cell import normalize_cell

        return normalize_cell(picture)
    if not _is_laid_out(picture):
        from device.reading.ink.normalization import normalize_picture

        picture = normalize_picture(picture)
    if not picture.any():
        raise DatasetError(f"{path} shows no ink; replace or remove it")
    return picture


def _is_laid_out(picture: NDArray[np.uint8]) -> bool:
    """Return whether it is 28x28 with a black background; in MNIST, the border has no ink."""
    if picture.shape != (SIZE, SIZE):
        return False
    border = np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])
    return bool(np.median(border) == 0)
