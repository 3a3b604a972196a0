"""The pictures that a network learns from and is judged by.

``load()`` finds MNIST (a folder, the cache, a download), any other IDX set of 28x28 pictures, or
the embedded digits, and says which. A data set has three splits, and the validation split is
always the first tenth of what the source calls training: the test split is for judging only.
"""

import hashlib
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import DatasetError, DownloadError, OutputError
from lenet_edge.data import download, embedded
from lenet_edge.data.idx import read_idx
from lenet_edge.data.own_pictures import load_pictures
from lenet_edge.network.predictor import Images

DATA_VARIABLE = "LENET_EDGE_DATA"
MNIST = "mnist"
DIGITS = "digits"
VALIDATION_FRACTION = 10
"""One tenth of the training set."""

EXTRA_SHARE = 0.15
"""What pictures of one's own are beside the training set: a few dozen would not be noticed."""

MOST_REPEATS = 50
"""How often one such picture is shown in an epoch, each time distorted anew."""

Report = Callable[[str], None]
"""Receives one line of text for the user."""


@dataclass(frozen=True)
class Split:
    """``images: uint8[N, 28, 28]`` (bright ink on black) and ``labels: uint8[N]``."""

    images: Images
    labels: NDArray[np.uint8]

    def __len__(self) -> int:
        """Return the number of pictures."""
        return len(self.labels)


@dataclass(frozen=True)
class Dataset:
    """Three splits, what the classes are called, and the SHA-256 of everything they came from."""

    name: str
    description: str
    train: Split
    validation: Split
    test: Split
    labels: tuple[str, ...]
    hashes: dict[str, str]


def load(
    source: str | None = None,
    *,
    labels: Sequence[str] | None = None,
    extra: Path | None = None,
    report: Report | None = None,
) -> Dataset:
    """Load a data set and say through ``report`` which one it is.

    Args:
        source: a folder of four IDX files (plain or .gz); ``"mnist"`` (the folder that
            ``LENET_EDGE_DATA`` names, else the cache, else a download); ``"digits"`` (the embedded
            ones); or None: as ``"mnist"``, but ``LENET_EDGE_DATA`` may name any source, and the
            embedded digits stand in where MNIST cannot be had.
        labels: one name a class; "0", "1", ... where None.
        extra: a folder of labelled pictures (``extra/<label>/*.png``), added to training only.
        report: receives lines of text for the user.

    Raises:
        DatasetError: if something is missing, damaged or does not fit together.
        DownloadError: if MNIST was asked for and cannot be had.
        OutputError: if MNIST was asked for and the cache cannot be written.
        MissingDependencyError: if the embedded digits are wanted and scikit-learn is missing.
    """
    say = report or (lambda line: None)
    dataset = _find(source, labels, say)
    if extra is not None:
        dataset = _with_extra(dataset, extra)
    say(
        f"Data: {dataset.description}; {len(dataset.train):,} to train on, "
        f"{len(dataset.validation):,} to validate, {len(dataset.test):,} to test"
    )
    return dataset


def _find(source: str | None, labels: Sequence[str] | None, say: Report) -> Dataset:
    variable = os.environ.get(DATA_VARIABLE)
    wanted = source or variable
    if wanted == DIGITS:
        return _digits(labels)
    if wanted and wanted != MNIST:
        return _folder(Path(wanted).expanduser(), labels, say)
    if variable and variable not in {MNIST, DIGITS}:
        dataset = _folder(Path(variable).expanduser(), labels, say)
        if dataset.name != MNIST:
            raise DatasetError(
                f"{DATA_VARIABLE} names {variable}, which does not hold MNIST; unset it, or pass "
                f"--data {variable} if that is what you want"
            )
        return dataset
    try:
        return _downloaded(labels, say)
    except (DownloadError, OutputError) as error:
        if wanted == MNIST:
            raise
        say(
            f"MNIST is not here: {error}. The embedded UCI digits stand in for it: real "
            "handwriting, but only 1,797 digits of 8x8 pixels, so the network will read "
            "others' digits less well"
        )
        return _digits(labels)


def _downloaded(labels: Sequence[str] | None, say: Report) -> Dataset:
    cache = download.cache_folder()
    if not download.is_cached(cache):
        say(f"Downloading MNIST (11 MB) into {cache}")
        download.download_mnist(cache)
    try:
        dataset = _folder(cache, labels, say)
    except DatasetError:
        dataset = None
    if dataset is None or dataset.name != MNIST:
        say(f"The MNIST in {cache} is damaged; downloading again what is wrong")
        download.download_mnist(cache)
        dataset = _folder(cache, labels, say)
    return dataset


def _digits(labels: Sequence[str] | None) -> Dataset:
    images, numbers = embedded.load_digits()
    everything = {
        "train-images": images[: embedded.TEST_START],
        "train-labels": numbers[: embedded.TEST_START],
        "test-images": images[embedded.TEST_START :],
        "test-labels": numbers[embedded.TEST_START :],
    }
    return _assemble(
        DIGITS,
        "the UCI handwritten digits embedded in scikit-learn (1,797 digits of 8x8 pixels, brought "
        "to MNIST's layout; tested on writers kept out of training)",
        everything,
        {name: hashlib.sha256(values.tobytes()).hexdigest() for name, values in everything.items()},
        _class_names(labels, numbers, "the embedded digits"),
    )


# What a file holds -> the end of its name: MNIST's own, its dotted variant, EMNIST's, and the like.
_ENDING = r"([-_.]idx[13]?)?([-_.]ubyte)?(\.gz)?$"
_PATTERNS = {
    f"{split}-{content}": re.compile(rf"({words}).*{content}{_ENDING}", re.IGNORECASE)
    for split, words in (("train", "train"), ("test", "t10k|test"))
    for content in ("images", "labels")
}
_EMNIST = re.compile(r"emnist", re.IGNORECASE)


def _folder(folder: Path, labels: Sequence[str] | None, say: Report) -> Dataset:
    """Read a folder of four IDX files."""
    paths = {kind: _file(folder, kind, pattern) for kind, pattern in _PATTERNS.items()}
    files = {
        kind: read_idx(path, 3 if kind.endswith("images") else 1) for kind, path in paths.items()
    }
    values = {kind: file.values for kind, file in files.items()}
    hashes = {kind: file.sha256 for kind, file in files.items()}
    for split in ("train", "test"):
        _check_split(
            values[f"{split}-images"],
            values[f"{split}-labels"],
            paths[f"{split}-images"],
            paths[f"{split}-labels"],
        )
    if tuple(hashes.values()) == tuple(download.MNIST_SHA256.values()):
        name, description = MNIST, "MNIST"
    else:
        # The name alone: a bundle should not tell where its maker keeps files.
        name = folder.resolve().name
        if name in {MNIST, DIGITS}:
            name = f"other-{name}"
        description = f"the IDX files of a folder named {name}"
    if _EMNIST.match(paths["train-images"].name):
        # EMNIST stores its pictures column by column, MNIST row by row (Cohen et al. 2017).
        say("EMNIST stores its pictures transposed: they are turned upright")
        for kind in ("train-images", "test-images"):
            values[kind] = np.ascontiguousarray(values[kind].transpose(0, 2, 1))
    every = np.concatenate([values["train-labels"], values["test-labels"]])
    return _assemble(name, description, values, hashes, _class_names(labels, every, str(folder)))


def _file(folder: Path, kind: str, pattern: re.Pattern[str]) -> Path:
    """Return the one file of ``folder`` that holds ``kind``; a plain one wins over its .gz."""
    if not folder.is_dir():
        raise DatasetError(
            f"{folder} is not a folder; --data and {DATA_VARIABLE} take 'mnist', 'digits' or a "
            "folder of IDX files"
        )
    found = sorted(
        path
        for path in folder.iterdir()
        if path.name[0] != "." and pattern.search(path.name) and path.is_file()
    )
    if len(found) == 2 and f"{found[0].name}.gz" == found[1].name:
        return found[0]
    usual = (
        f"{kind}-idx{3 if kind.endswith('images') else 1}-ubyte".replace("test", "t10k") + "[.gz]"
    )
    if not found:
        raise DatasetError(f"{folder} lacks the {kind} file ({usual}); put it there")
    if len(found) > 1:
        raise DatasetError(
            f"{folder} holds several {kind} files ({', '.join(path.name for path in found)}); "
            "keep one data set a folder"
        )
    return found[0]


def _check_split(
    images: NDArray[np.uint8], labels: NDArray[np.uint8], image_path: Path, label_path: Path
) -> None:
    if images.shape[1:] != (28, 28):
        raise DatasetError(
            f"{image_path} holds pictures of {images.shape[1]}x{images.shape[2]} pixels; "
            "28x28 are needed: scale them first"
        )
    if len(images) != len(labels):
        raise DatasetError(
            f"{image_path} holds {len(images)} pictures and {label_path} {len(labels)} labels; "
            "they do not belong together: download both again"
        )
    if len(images) < VALIDATION_FRACTION:
        raise DatasetError(
            f"{image_path} holds {len(images)} pictures; at least {VALIDATION_FRACTION} are needed"
        )


def _class_names(
    labels: Sequence[str] | None, numbers: NDArray[np.uint8], where: str
) -> tuple[str, ...]:
    """Return one name a class; the highest label says how many classes there are."""
    classes = int(numbers.max()) + 1
    if labels is None:
        return tuple(map(str, range(classes)))
    names = tuple(labels)
    if len(set(names)) != len(names) or not all(names):
        raise DatasetError(f"the labels {', '.join(names)} are not all different and non-empty")
    if classes != len(names):
        raise DatasetError(
            f"the labels of {where} go from 0 to {classes - 1}, out of range for the "
            f"{len(names)} names given; pass {classes} names with --labels"
        )
    return names


def _assemble(
    name: str,
    description: str,
    values: Mapping[str, NDArray[np.uint8]],
    hashes: dict[str, str],
    labels: tuple[str, ...],
) -> Dataset:
    """Make the three splits: validation is the first tenth of the training set."""
    images, numbers = values["train-images"], values["train-labels"]
    cut = len(numbers) // VALIDATION_FRACTION
    return Dataset(
        name,
        description,
        train=Split(images[cut:], numbers[cut:]),
        validation=Split(images[:cut], numbers[:cut]),
        test=Split(values["test-images"], values["test-labels"]),
        labels=labels,
        hashes=hashes,
    )


def _with_extra(dataset: Dataset, folder: Path) -> Dataset:
    """Add pictures to the training split, each so often that they count beside it."""
    pictures = load_pictures(folder, dataset.labels)
    enough = round(EXTRA_SHARE * len(dataset.train) / len(pictures.labels))
    times = max(1, min(enough, MOST_REPEATS))
    train = Split(
        np.concatenate([dataset.train.images, *[pictures.images] * times]),
        np.concatenate([dataset.train.labels, *[pictures.labels] * times]),
    )
    return replace(
        dataset,
        description=f"{dataset.description}, with {len(pictures.labels)} pictures of one's own",
        train=train,
        hashes={**dataset.hashes, "extra": pictures.sha256},
    )
