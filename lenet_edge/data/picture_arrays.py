"""Labelled pictures of arrays, as ``.npz`` files and IDX files hold them."""

import hashlib
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import DatasetError
from lenet_edge.data.labelled_picture import LabelledPicture
from lenet_edge.data.picture_layout import Picture

_MAX_ARCHIVE_BYTES: Final = 1 << 32
"""Largest content of an ``.npz`` file."""

_ARRAY_NAMES: Final = {
    ("x_train", "y_train"): "train",
    ("train_images", "train_labels"): "train",
    ("x_val", "y_val"): "validation",
    ("val_images", "val_labels"): "validation",
    ("x_test", "y_test"): "test",
    ("test_images", "test_labels"): "test",
    ("images", "labels"): "",
    ("x", "y"): "",
    ("data", "labels"): "",
}
"""Names of arrays in an ``.npz`` file: images, labels -> split."""


def list_npz(path: Path) -> list[LabelledPicture]:
    """List the pictures of an ``.npz`` file.

    Raises:
        DatasetError: if it cannot be read, or its arrays do not belong together.
    """
    arrays = _read(path)
    names = arrays.pop("label_names", arrays.pop("class_names", None))
    label_names = None if names is None else _texts(names.ravel())
    pictures: list[LabelledPicture] = []
    for (images, labels), split in _ARRAY_NAMES.items():
        if images in arrays and labels in arrays:
            where = f"{path.name}:{images}"
            pictures += list_arrays(arrays[images], arrays[labels], split, where, label_names)
    if not pictures:
        raise DatasetError(
            f"{path} has the arrays {', '.join(arrays) or 'none'}; needed are images and labels, "
            "or x_train, y_train, x_test and y_test"
        )
    return pictures


def _read(path: Path) -> dict[str, NDArray[Any]]:
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
        if size > _MAX_ARCHIVE_BYTES:
            raise DatasetError(f"{path} holds more than 4 GiB; split it")
        with np.load(path, allow_pickle=False) as archive:
            return {name.lower(): archive[name] for name in archive.files}
    except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile) as error:
        if isinstance(error, DatasetError):
            raise
        if "allow_pickle" in str(error):
            raise DatasetError(
                f"{path} is not a readable .npz: it holds Python objects; save labels as numbers "
                "or with dtype=str, and images as one array"
            ) from error
        raise DatasetError(f"{path} is not a readable .npz ({error}); save it again") from error


def list_arrays(
    images: NDArray[Any],
    labels: NDArray[Any],
    split: str,
    where: str,
    names: Sequence[str] | None = None,
) -> list[LabelledPicture]:
    """List pictures ``[N, h, w]``, or with an axis of 1 or 3 channels (red, green, blue).

    The channels may come first, as in PyTorch. Pixels are whole numbers from 0 to 255 or to the
    largest of their number of bits, or real numbers from 0 to 1, -1 to 1 or 0 to 255. Labels are
    ``[N]`` numbers or names, or ``[N, classes]`` with a 1 for the class; ``names`` are those of
    numbers.

    Raises:
        DatasetError: if the arrays do not belong together.
    """
    pixels = _to_bytes(_with_channels_last(images, where), where)
    texts = _label_texts(_one_column(labels, where), names, where)
    if len(pixels) != len(texts):
        raise DatasetError(f"{where} holds {len(pixels)} images, but {len(texts)} labels")
    if pixels.ndim == 4:
        pixels = pixels[..., ::-1]  # From red, green, blue to the order of decoders.
    whole = hashlib.sha256(pixels.tobytes()).hexdigest()
    return [
        _of_array(f"{where}[{index}]", text, pixel_rows, f"{whole} {index}", split)
        for index, (text, pixel_rows) in enumerate(zip(texts, pixels, strict=True))
    ]


def _of_array(
    name: str, label: str, picture: Picture, identity: str, split: str
) -> LabelledPicture:
    return LabelledPicture(name, label, lambda: picture, identity, lambda: identity, split)


def _with_channels_last(images: NDArray[Any], where: str) -> NDArray[Any]:
    """Return ``[N, h, w]`` or ``[N, h, w, 3]``."""
    shape = images.shape
    if images.ndim == 4 and shape[1] in (1, 3) and shape[3] not in (1, 3):
        images = np.moveaxis(images, 1, 3)
    if images.ndim == 4 and images.shape[3] == 1:
        images = images[..., 0]
    if images.ndim not in (3, 4) or (images.ndim == 4 and images.shape[3] != 3):
        raise DatasetError(
            f"{where} has the shape {list(shape)}; needed are [N, height, width] or "
            "[N, height, width, 3]"
        )
    if not images.size:
        raise DatasetError(f"{where} has the shape {list(shape)}, which holds no pictures")
    return images


def _to_bytes(images: NDArray[Any], where: str) -> NDArray[np.uint8]:
    if images.dtype.kind not in "biuf":
        raise DatasetError(f"{where} holds {images.dtype}; pixels are whole or real numbers")
    if images.dtype.kind == "f":
        _require_numbers(images, where)
    low, high = float(images.min()), float(images.max())
    if images.dtype == np.uint8 and high > 1:
        return images
    black, white = _range(images.dtype, low, high, where)
    values = (images.astype(np.float32) - black) * (255 / (white - black))
    return np.asarray(np.rint(values), np.uint8)


def _require_numbers(images: NDArray[Any], where: str) -> None:
    broken = np.flatnonzero(~np.isfinite(images).reshape(len(images), -1).all(1))
    if len(broken):
        raise DatasetError(
            f"{where} has pixels that are no numbers (NaN or infinite) in {len(broken)} of "
            f"{len(images)} images, first in number {broken[0]}; leave these images out"
        )


def _range(dtype: np.dtype[Any], low: float, high: float, where: str) -> tuple[float, float]:
    """Return what black and white are, from the smallest and the largest pixel.

    Raises:
        DatasetError: if that cannot be known.
    """
    if low >= 0 and high <= 1:
        return 0, 1
    if low >= 0 and high <= 255:
        return 0, 255
    if low >= -1 and high <= 1 and dtype.kind == "f":
        return -1, 1
    if low >= 0 and dtype.kind in "iu":
        return 0, float((1 << int(high).bit_length()) - 1)
    raise DatasetError(
        f"{where} has pixels from {low:.4g} to {high:.4g}; save them as 0 to 255, or as real "
        "numbers from 0 to 1"
    )


def _one_column(labels: NDArray[Any], where: str) -> NDArray[Any]:
    """Return the labels ``[N]`` of ``[N]``, ``[N, 1]`` or one column for each class."""
    if labels.ndim == 1 or (labels.ndim == 2 and labels.shape[1] == 1):
        return labels.ravel()
    is_hot = labels.ndim == 2 and labels.dtype.kind in "biuf" and np.isin(labels, (0, 1)).all()
    if is_hot and (labels.sum(axis=1) == 1).all():
        return np.asarray(labels.argmax(axis=1))
    raise DatasetError(
        f"{where} has labels of the shape {list(labels.shape)}; needed are one label for each "
        "picture, or one column for each class with a 1 in one of them"
    )


def _label_texts(labels: NDArray[Any], names: Sequence[str] | None, where: str) -> list[str]:
    if labels.dtype.kind not in "biuf":
        return _texts(labels)
    wrong = labels[~np.isfinite(labels) | (labels != np.round(labels))]
    if len(wrong):
        raise DatasetError(f"{where} has labels that are no whole numbers, such as {wrong[0]}")
    numbers = labels.astype(np.int64).tolist()
    if names is None:
        return list(map(str, numbers))
    nameless = [number for number in numbers if not 0 <= number < len(names)]
    if nameless:
        raise DatasetError(
            f"{where} has a label {nameless[0]}, and there are {len(names)} names of labels; "
            "the first is the name of label 0"
        )
    return [names[number] for number in numbers]


def _texts(values: NDArray[Any]) -> list[str]:
    if values.dtype.kind == "S":
        return [value.decode("utf-8", "replace") for value in values.tolist()]
    return list(map(str, values.tolist()))
