"""Where labelled pictures lie: folders of labels, CSV files and ``.npz`` files, all in one form."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from device.frames.image_files import PICTURE_SUFFIXES
from lenet_edge.core.errors import DatasetError
from lenet_edge.data.labelled_picture import SPLIT_NAMES, LabelledPicture, picture_of_file
from lenet_edge.data.picture_arrays import list_npz
from lenet_edge.data.picture_table import list_table


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
        return list_table(path, remarks)
    if path.suffix.lower() == ".npz":
        return list_npz(path)
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
    splits = {sub: SPLIT_NAMES[sub.name.lower()] for sub in subfolders if _is_split(sub)}
    classes = [sub for sub in subfolders if sub not in splits]
    _require_labels(folder, splits.values(), classes)
    pictures = [
        picture
        for subfolder, split in splits.items()
        for label in _subfolders(subfolder)
        for picture in _of_label(label, folder, split)
    ]
    if "train" in splits.values():
        remarks += [
            f"the sub-folder {sub.name} lies beside the one for training, and is not used"
            for sub in classes
        ]
    else:
        for label in classes:
            found = list(_of_label(label, folder, ""))
            pictures += found
            remarks += [] if found else [f"the sub-folder {label.name} holds no pictures"]
    loose = [p for p in folder.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES and p.is_file()]
    if loose:
        remarks.append(f"{len(loose)} pictures lie outside the sub-folders and have no label")
    return pictures, remarks


def _is_split(folder: Path) -> bool:
    """Return whether it is named as a split and holds labels: a class may be named ``train``."""
    return folder.name.lower() in SPLIT_NAMES and _holds_folders_only(folder)


def _holds_folders_only(folder: Path) -> bool:
    return bool(_subfolders(folder)) and not any(
        p.suffix.lower() in PICTURE_SUFFIXES and not p.is_dir() for p in folder.iterdir()
    )


def _require_labels(folder: Path, splits: Iterable[str], classes: Sequence[Path]) -> None:
    """Raise ``DatasetError`` if the sub-folders cannot be labels."""
    if not classes and "train" not in splits:
        raise DatasetError(
            f"{folder} has pictures for {' and '.join(sorted(set(splits)))}, and none to train on; "
            f"put those in {folder / 'train'}"
        )
    if len(classes) == 1 and not splits and _holds_folders_only(classes[0]):
        raise DatasetError(
            f"{folder} has one sub-folder, which holds sub-folders; if these are the labels, the "
            f"data are {classes[0]}"
        )


def _subfolders(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.is_dir() and p.name[0] != ".")
    except OSError as error:
        raise DatasetError(f"cannot read {folder}: {error.strerror}") from error


def _of_label(folder: Path, root: Path, split: str) -> Iterator[LabelledPicture]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in PICTURE_SUFFIXES and path.name[0] != "." and not path.is_dir():
            yield picture_of_file(path, path.relative_to(root).as_posix(), folder.name, split)
