"""Where labelled pictures lie: folders of labels, CSV files and ``.npz`` files, all in one form."""

import codecs
import csv
import hashlib
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from device.frames.image_files import PICTURE_SUFFIXES, picture_frame
from lenet_edge.core.errors import DatasetError
from lenet_edge.core.files import sha256
from lenet_edge.data.picture_layout import Picture

SPLITS: Final = ("train", "validation", "test")
"""The names of the splits."""

_SPLIT_NAMES: Final = {
    **dict.fromkeys(("train", "training"), "train"),
    **dict.fromkeys(("validation", "valid", "val", "dev"), "validation"),
    **dict.fromkeys(("test", "testing"), "test"),
}
"""Lower-case name of a folder, or in a column of a CSV file -> the split."""

_FILE_COLUMNS: Final = ("file", "filename", "path", "image", "name")
_LABEL_COLUMNS: Final = ("label", "class", "category", "target")
_SPLIT_COLUMNS: Final = ("split", "set", "subset", "usage")

_DELIMITERS: Final = (",", ";", "\t")
"""What may separate the cells of a table; the first one where there is only one cell."""

_MAX_ARCHIVE_BYTES: Final = 1 << 32
"""Largest content of an ``.npz`` file."""


@dataclass(frozen=True)
class LabelledPicture:
    """One picture that has not been read yet.

    Attributes:
        name: for messages, such as ``cat/17.png``.
        label: name of its class.
        read: returns the picture; it raises an error whose message names the picture.
        identity: what a changed picture changes: size and time of its file, or a hash.
        digest: returns the SHA-256 of its content.
        split: one of ``SPLITS``, or empty where the source does not say.
    """

    name: str
    label: str
    read: Callable[[], Picture] = field(repr=False)
    identity: str
    digest: Callable[[], str] = field(repr=False)
    split: str = ""


@dataclass(frozen=True)
class Listing:
    """The labelled pictures of a source, and what is wrong with it."""

    name: str
    pictures: tuple[LabelledPicture, ...]
    remarks: tuple[str, ...] = ()


def list_source(path: Path) -> Listing:
    """List the pictures of a folder, a CSV file or an ``.npz`` file.

    A folder has one sub-folder per label, or ``train`` and ``test`` (and ``validation``) with such
    sub-folders in them, or a single CSV or ``.npz`` file.

    Raises:
        DatasetError: if there is no such file or folder, or it holds no labelled pictures.
    """
    # Only the name, because a bundle must not reveal where its maker keeps files.
    name = path.resolve().stem if path.is_file() else path.resolve().name
    if path.is_file():
        remarks: list[str] = []
        pictures = _of_file(path, remarks)
    else:
        pictures, remarks = _of_folder(path)
    if not pictures:
        raise DatasetError(
            f"{path} holds no labelled pictures; put them in one sub-folder per label, for example "
            f"{path / 'cat' / 'first.png'}" + "".join(f"; {remark}" for remark in remarks)
        )
    return Listing(name, tuple(pictures), tuple(remarks))


def _of_file(path: Path, remarks: list[str]) -> list[LabelledPicture]:
    if path.suffix.lower() == ".csv":
        return _of_csv(path, remarks)
    if path.suffix.lower() == ".npz":
        return _of_npz(path)
    raise DatasetError(
        f"{path} is neither a folder nor a .csv or .npz file; --data takes a folder with one "
        "sub-folder per label, a CSV file of file and label, an .npz, or IDX files"
    )


def _of_folder(folder: Path) -> tuple[list[LabelledPicture], list[str]]:
    remarks: list[str] = []
    subfolders = _subfolders(folder)
    if not subfolders:
        tables = sorted(p for p in folder.iterdir() if p.suffix.lower() in (".csv", ".npz"))
        if len(tables) == 1:
            return _of_file(tables[0], remarks), remarks
        return [], remarks
    splits = {_SPLIT_NAMES.get(p.name.lower(), "") for p in subfolders}
    if "train" in splits and "" not in splits:
        pictures = [
            picture
            for subfolder in subfolders
            for picture in _of_labels(subfolder, folder, _SPLIT_NAMES[subfolder.name.lower()])
        ]
    else:
        pictures = list(_of_labels(folder, folder, ""))
        empty = {subfolder.name for subfolder in subfolders} - {each.label for each in pictures}
        remarks += [f"the sub-folder {name} holds no pictures" for name in sorted(empty)]
    loose = [p for p in folder.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES and p.is_file()]
    if loose:
        remarks.append(f"{len(loose)} pictures lie outside the sub-folders and have no label")
    return pictures, remarks


def _subfolders(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.is_dir() and p.name[0] != ".")
    except OSError as error:
        raise DatasetError(f"cannot read {folder}: {error.strerror}") from error


def _of_labels(folder: Path, root: Path, split: str) -> Iterator[LabelledPicture]:
    for subfolder in _subfolders(folder):
        for path in sorted(subfolder.rglob("*")):
            if path.suffix.lower() in PICTURE_SUFFIXES and path.name[0] != "." and path.is_file():
                yield _of_path(path, path.relative_to(root).as_posix(), subfolder.name, split)


def _of_path(path: Path, name: str, label: str, split: str) -> LabelledPicture:
    try:
        state = path.stat()
        identity = f"{state.st_size} {state.st_mtime_ns}"
    except OSError:
        identity = "missing"
    return LabelledPicture(
        name, label, lambda: picture_frame(path).image, identity, lambda: _digest(path), split
    )


def _digest(path: Path) -> str:
    try:
        return sha256(path)
    except OSError:
        return "unreadable"


def _of_csv(path: Path, remarks: list[str]) -> list[LabelledPicture]:
    """Read a table with a header, or of two columns: file and label."""
    text = _table_text(path)
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=_delimiter(text)))
    except csv.Error as error:
        raise DatasetError(f"cannot read {path}: {error}; save it as a CSV file again") from error
    rows = [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        raise DatasetError(f"{path} is empty; it needs a row 'file,label' for each picture")
    header = [cell.lower() for cell in rows[0]]
    file, label, split = (
        next((header.index(name) for name in names if name in header), None)
        for names in (_FILE_COLUMNS, _LABEL_COLUMNS, _SPLIT_COLUMNS)
    )
    if file is None or label is None:
        file, label, split = 0, 1, None
    else:
        rows = rows[1:]
    short = sum(len(row) <= max(file, label) or not row[label] for row in rows)
    if short:
        remarks.append(f"{short} rows of {path.name} have no label")
    return [
        _of_path(
            path.parent / row[file],
            row[file],
            row[label],
            _SPLIT_NAMES.get(row[split].lower(), "") if split is not None else "",
        )
        for row in rows
        if len(row) > max(file, label, split or 0) and row[label]
    ]


def _table_text(path: Path) -> str:
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


# Names of arrays in an .npz: (images, labels) -> split.
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


def _of_npz(path: Path) -> list[LabelledPicture]:
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MAX_ARCHIVE_BYTES:
                raise DatasetError(f"{path} holds more than 4 GiB; split it")
        with np.load(path, allow_pickle=False) as archive:
            arrays = {name.lower(): archive[name] for name in archive.files}
    except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile) as error:
        if isinstance(error, DatasetError):
            raise
        raise DatasetError(f"{path} is not a readable .npz ({error}); save it again") from error
    names = arrays.pop("label_names", arrays.pop("class_names", None))
    pictures: list[LabelledPicture] = []
    for (images, labels), split in _ARRAY_NAMES.items():
        if images in arrays and labels in arrays:
            label_names = None if names is None else [str(name) for name in names.ravel()]
            pictures += list_arrays(
                arrays[images], arrays[labels], split, f"{path.name}:{images}", label_names
            )
    if not pictures:
        raise DatasetError(
            f"{path} has the arrays {', '.join(arrays) or 'none'}; needed are images and labels, "
            "or x_train, y_train, x_test and y_test"
        )
    return pictures


def list_arrays(
    images: NDArray[Any],
    labels: NDArray[Any],
    split: str,
    where: str,
    names: list[str] | None = None,
) -> list[LabelledPicture]:
    """List pictures ``[N, h, w]``, ``[N, h, w, 1]`` or ``[N, h, w, 3]`` (red, green, blue).

    Pixels are 0 to 255, or real numbers from 0 to 1. ``labels`` are ``[N]`` numbers or names;
    ``names`` are those of numbers.

    Raises:
        DatasetError: if the arrays do not belong together.
    """
    labels = labels.reshape(len(labels), -1)[:, 0] if labels.ndim else labels
    if images.ndim == 4 and images.shape[3] == 1:
        images = images[..., 0]
    if images.ndim not in (3, 4) or (images.ndim == 4 and images.shape[3] != 3):
        raise DatasetError(
            f"{where} has the shape {list(images.shape)}; needed are [N, height, width] or "
            "[N, height, width, 3]"
        )
    if len(images) != len(labels):
        raise DatasetError(f"{where} holds {len(images)} images, but {len(labels)} labels")
    pixels = _to_bytes(images, where)
    if pixels.ndim == 4:
        pixels = pixels[..., ::-1]  # From red, green, blue to the order of decoders.
    whole = hashlib.sha256(pixels.tobytes()).hexdigest()
    return [
        _of_array(f"{where}[{index}]", text, pixel_rows, f"{whole} {index}", split)
        for index, (text, pixel_rows) in enumerate(
            zip(_label_texts(labels, names, where), pixels, strict=True)
        )
    ]


def _of_array(
    name: str, label: str, picture: Picture, identity: str, split: str
) -> LabelledPicture:
    return LabelledPicture(name, label, lambda: picture, identity, lambda: identity, split)


def _to_bytes(images: NDArray[Any], where: str) -> NDArray[np.uint8]:
    if images.dtype == np.uint8:
        return images
    values = images.astype(np.float32)
    broken = np.flatnonzero(~np.isfinite(values).reshape(len(values), -1).all(1))
    if len(broken):
        raise DatasetError(
            f"{where} has pixels that are no numbers (NaN or infinite) in {len(broken)} of "
            f"{len(values)} images, first in number {broken[0]}; leave these images out"
        )
    if values.size and values.max() <= 1:
        values = values * 255
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def _label_texts(labels: NDArray[Any], names: list[str] | None, where: str) -> Iterable[str]:
    if not np.issubdtype(labels.dtype, np.number):
        return [str(label) for label in labels]
    wrong = labels[labels != labels.round()]
    if len(wrong):
        raise DatasetError(f"{where} has labels that are no whole numbers, such as {wrong[0]}")
    numbers = labels.astype(np.int64).tolist()
    if names and all(0 <= number < len(names) for number in numbers):
        return [names[number] for number in numbers]
    return list(map(str, numbers))
