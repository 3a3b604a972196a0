"""Data sets for training and evaluation.

``load_dataset`` finds MNIST (in a folder, in the cache, or by download), any other IDX data set,
the user's own pictures, or the embedded digits, and reports which one it is. A data set has three
splits. The validation split is part of the source's training images, so that the test split is used
for evaluation only: the first tenth of MNIST and of the embedded digits, and a tenth of each class
of any other set.
"""

import hashlib
import os
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import DatasetError, DownloadError, OutputError
from lenet_edge.data import download, uci_digits
from lenet_edge.data.cell_canvas import NONE
from lenet_edge.data.idx import read_idx
from lenet_edge.data.own_pictures import load_pictures
from lenet_edge.data.picture_arrays import list_arrays
from lenet_edge.data.picture_import import ImportedPictures, ImportOptions, import_pictures
from lenet_edge.data.picture_layout import CELL_LAYOUT, MNIST_LAYOUT, PictureLayout, is_laid_out
from lenet_edge.data.picture_listing import Listing, list_source
from lenet_edge.data.printed import DRAWING, Cells, cells_with_digits, draw_cells
from lenet_edge.data.printed_faces import STYLES
from lenet_edge.data.problem import Problem
from lenet_edge.network.predictor import Images

DATA_VARIABLE = "LENET_EDGE_DATA"
MNIST = "mnist"
DIGITS = "digits"
PRINTED = "printed"
PRINTED_COUNTS = {"train": 120_000, "validation": 10_000, "test": 10_000}
"""Cells that are drawn for each split, of which some show no digit."""

VALIDATION_DIVISOR = 10
"""The validation split is one tenth of the training images."""

EXTRA_FRACTION = 0.15
"""The user's own pictures are repeated up to this fraction of the training split.

Without repetition, a few dozen pictures would have no effect.
"""

MAX_EXTRA_REPEATS = 50
"""Largest number of times that a user's own picture occurs in an epoch, each time distorted."""

Notify = Callable[[str], None]
"""Receives one line of text for the user."""


@dataclass(frozen=True)
class Split:
    """``images: uint8[N, H, W]`` or ``uint8[N, H, W, 3]``, and ``labels: uint8[N]``.

    ``nondigits: uint8[M, 28, 28]`` are images of no class, where the data set has its own.
    """

    images: Images
    labels: NDArray[np.uint8]
    nondigits: Images | None = None

    def __len__(self) -> int:
        """Return the number of images."""
        return len(self.labels)


@dataclass(frozen=True)
class Dataset:
    """Three splits of pictures, and where they are from.

    Attributes:
        name: for files and tables.
        description: for reports.
        train: what the network learns from.
        validation: what selects epochs and calibrates.
        test: what measures.
        labels: the names of the classes.
        hashes: SHA-256 of every source file.
        layout: how the pictures were prepared.
        problems: what a user should know before training.
    """

    name: str
    description: str
    train: Split
    validation: Split
    test: Split
    labels: tuple[str, ...]
    hashes: dict[str, str]
    layout: PictureLayout = MNIST_LAYOUT
    problems: tuple[Problem, ...] = field(default=())


@dataclass(frozen=True)
class Use:
    """What is used of a data set that is drawn, so that the rest need not be.

    Attributes:
        splits: names of the splits that are used.
        test_images: how many images of the test split are; all if None. A few more are drawn.
        begin: called with the number of cells before they are drawn.
        progress: called with the number of cells that were drawn since it was last called.
    """

    splits: Collection[str] = ("train", "validation", "test")
    test_images: int | None = None
    begin: Callable[[int], None] | None = None
    progress: Callable[[int], None] | None = None


_AS_CHOSEN = ImportOptions()


def source_paths(source: str | None) -> list[Path]:
    """Return the file or folder that ``load_dataset`` reads for a source, if it is the user's."""
    names = (source or os.environ.get(DATA_VARIABLE), os.environ.get(DATA_VARIABLE))
    wanted = next((name for name in names if name and name != MNIST), None)
    if wanted is None or wanted == DIGITS or wanted.partition(":")[0] == PRINTED:
        return []
    return [Path(wanted).expanduser()]


def load_dataset(
    source: str | None = None,
    *,
    labels: Sequence[str] | None = None,
    extra: Path | None = None,
    options: ImportOptions = _AS_CHOSEN,
    notify: Notify | None = None,
    use: Use | None = None,
) -> Dataset:
    """Load a data set, and report through ``notify`` which one it is.

    Args:
        source: a folder of four IDX files (plain or .gz); a folder of pictures, one sub-folder per
            label; a CSV file of file and label; an ``.npz``; ``"mnist"`` (the folder in
            ``LENET_EDGE_DATA``, otherwise the cache, otherwise a download); ``"digits"`` (the
            embedded digits); ``"printed"`` (drawn cells of meters and displays), or
            ``"printed:wheels,lcd"`` for some of their styles; or None: like ``"mnist"``, but
            ``LENET_EDGE_DATA`` may name any source, and the embedded digits replace MNIST if it is
            not available.
        labels: one name per class; those of the source, or "0", "1", ..., if None.
        extra: a folder of labelled pictures (``extra/<label>/*.png``), added to training only.
        options: the layout of the pictures, where it is not to be chosen.
        notify: receives lines of text for the user.
        use: what of drawn cells is used; the whole data set if None.

    Raises:
        DatasetError: if a file is missing or damaged, or the files do not belong together.
        DownloadError: if MNIST was requested but cannot be downloaded.
        OutputError: if MNIST was requested but the cache cannot be written.
        MissingDependencyError: if the embedded digits are needed but scikit-learn is missing.
    """
    notify = notify or (lambda line: None)
    dataset = _find_dataset(source, labels, options, notify, use)
    if extra is not None:
        dataset = _with_extra(dataset, extra)
    counts = (
        f"{len(split):,} to {purpose}"
        for purpose, split in (
            ("train on", dataset.train),
            ("validate", dataset.validation),
            ("test", dataset.test),
        )
        if len(split)
    )
    notify(f"Data: {dataset.description}; {', '.join(counts)}")
    return dataset


def _find_dataset(
    source: str | None,
    labels: Sequence[str] | None,
    options: ImportOptions,
    notify: Notify,
    use: Use | None,
) -> Dataset:
    variable = os.environ.get(DATA_VARIABLE)
    wanted = source or variable
    if wanted == DIGITS:
        return _load_embedded(labels)
    if wanted and wanted.partition(":")[0] == PRINTED:
        notify("Drawing the cells of meters and displays")
        styles = wanted.partition(":")[2].split(",") if ":" in wanted else None
        return draw_printed(styles, use=use)
    if wanted and wanted != MNIST:
        return _load_path(Path(wanted).expanduser(), labels, options, notify)
    if variable and variable not in {MNIST, DIGITS} and variable.partition(":")[0] != PRINTED:
        dataset = _load_idx(Path(variable).expanduser(), labels, notify)
        if dataset.name != MNIST:
            raise DatasetError(
                f"{DATA_VARIABLE} is {variable}, which does not hold MNIST; unset it, or pass "
                f"--data {variable} to use that data set"
            )
        return dataset
    try:
        return _load_cached_mnist(labels, notify)
    except (DownloadError, OutputError) as error:
        if wanted == MNIST:
            raise
        notify(
            f"MNIST is not available: {error}. The embedded UCI digits are used instead: real "
            "handwriting, but only 1,797 digits of 8x8 pixels, so the network will read other "
            "people's digits less accurately"
        )
        return _load_embedded(labels)


def _load_cached_mnist(labels: Sequence[str] | None, notify: Notify) -> Dataset:
    cache = download.cache_folder()
    if not download.is_cached(cache):
        notify(f"Downloading MNIST (11 MB) into {cache}")
        download.download_mnist(cache)
    try:
        dataset = _load_idx(cache, labels, notify)
    except DatasetError:
        dataset = None
    if dataset is None or dataset.name != MNIST:
        notify(f"The MNIST in {cache} is damaged; downloading the damaged files again")
        download.download_mnist(cache)
        dataset = _load_idx(cache, labels, notify)
    return dataset


def draw_printed(
    styles: Sequence[str] | None = None,
    counts: Mapping[str, int] = PRINTED_COUNTS,
    use: Use | None = None,
) -> Dataset:
    """Draw the cells of meters and displays, with other seeds and fonts for each split.

    Args:
        styles: which of ``STYLES`` to draw; all if None.
        counts: cells in each split.
        use: what of it is drawn; all of it if None. The rest is left empty.

    Raises:
        DatasetError: if a style is unknown.
    """
    drawn = sorted(styles, key=[*STYLES, *styles].index) if styles else list(STYLES)
    use = use or Use()
    wanted = {part: count if part in use.splits else 0 for part, count in counts.items()}
    if use.test_images is not None:
        wanted["test"] = min(wanted["test"], cells_with_digits(use.test_images))
    if use.begin is not None:
        use.begin(sum(wanted.values()))
    train, validation, test = (
        _digits_and_others(draw_cells(wanted[part], part=part, styles=drawn, progress=use.progress))
        for part in ("train", "validation", "test")
    )
    every = set(drawn) == set(STYLES)
    source = f"{DRAWING}/{','.join(drawn)}/{sorted(counts.items())}"
    return Dataset(
        PRINTED if every else f"{PRINTED}:{','.join(drawn)}",
        f"drawn cells of meters and displays ({', '.join(drawn)})",
        train,
        validation,
        test,
        labels=tuple("0123456789"),
        hashes={"drawing": hashlib.sha256(source.encode()).hexdigest()},
        layout=CELL_LAYOUT,
    )


def _digits_and_others(cells: Cells) -> Split:
    digits = cells.labels != NONE
    return Split(cells.images[digits], cells.labels[digits], cells.images[~digits])


def _load_embedded(labels: Sequence[str] | None) -> Dataset:
    images, numbers = uci_digits.load_digits()
    everything = {
        "train-images": images[: uci_digits.TEST_START],
        "train-labels": numbers[: uci_digits.TEST_START],
        "test-images": images[uci_digits.TEST_START :],
        "test-labels": numbers[uci_digits.TEST_START :],
    }
    return _assemble(
        DIGITS,
        "the UCI handwritten digits embedded in scikit-learn (1,797 digits of 8x8 pixels, brought "
        "to MNIST's layout; tested on writers kept out of training)",
        everything,
        {name: hashlib.sha256(values.tobytes()).hexdigest() for name, values in everything.items()},
        _class_names(labels, numbers, "the embedded digits"),
    )


# Content of a file -> a pattern for its name: MNIST's own, its dotted variant, EMNIST's and others.
_ENDING = r"([-_.]idx[13]?)?([-_.]ubyte)?(\.gz)?$"
_PATTERNS = {
    f"{split}-{content}": re.compile(rf"({words}).*{content}{_ENDING}", re.IGNORECASE)
    for split, words in (("train", "train"), ("test", "t10k|test"))
    for content in ("images", "labels")
}
_EMNIST = re.compile(r"emnist", re.IGNORECASE)


def _load_path(
    path: Path, labels: Sequence[str] | None, options: ImportOptions, notify: Notify
) -> Dataset:
    """Read a folder of IDX files, or import pictures."""
    if _holds_idx(path):
        return _load_idx(path, labels, notify, options)
    if not path.exists() and path.suffix.lower() in (".csv", ".npz"):
        raise DatasetError(f"there is no file {path}; check the name after --data")
    if not path.exists():
        raise DatasetError(
            f"{path} is not a folder; --data and {DATA_VARIABLE} take 'mnist', 'digits', a "
            "folder of pictures or IDX files, a .csv or an .npz"
        )
    return _imported(list_source(path), labels, options, notify)


def _holds_idx(path: Path) -> bool:
    return path.is_dir() and any(
        pattern.search(found.name)
        for found in path.iterdir()
        for pattern in _PATTERNS.values()
        if found.is_file() and found.suffix.lower() not in (".csv", ".npz", ".png", ".jpg")
    )


def _load_idx(
    folder: Path,
    labels: Sequence[str] | None,
    notify: Notify,
    options: ImportOptions = _AS_CHOSEN,
) -> Dataset:
    """Read a folder of four IDX files."""
    paths = {kind: _find_file(folder, kind, pattern) for kind, pattern in _PATTERNS.items()}
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
        names = _class_names(labels, values["train-labels"], str(folder))
        return _assemble(MNIST, "MNIST", values, hashes, names)
    # Only the folder's name, because a bundle must not reveal where its maker keeps files.
    name = folder.resolve().name
    if name in {MNIST, DIGITS}:
        name = f"other-{name}"
    if _EMNIST.match(paths["train-images"].name):
        # EMNIST stores its images column by column, MNIST row by row (Cohen et al. 2017).
        notify("EMNIST stores its images transposed; they are turned upright")
        for kind in ("train-images", "test-images"):
            values[kind] = np.ascontiguousarray(values[kind].transpose(0, 2, 1))
    pictures = [
        picture
        for split in ("train", "test")
        for picture in list_arrays(
            values[f"{split}-images"],
            values[f"{split}-labels"],
            split,
            paths[f"{split}-images"].name,
        )
    ]
    given = labels or _mapped_names(folder)
    unchanged = options.normalize is None and options.size in (None, MNIST_LAYOUT.size)
    if unchanged and values["train-images"].shape[1:] == MNIST_LAYOUT.shape:
        # Images of MNIST's size are used as they are, whatever they show.
        options = ImportOptions("none", MNIST_LAYOUT.size, 1)
    dataset = _imported(Listing(name, tuple(pictures)), given, options, notify)
    if _is_like_mnist(dataset):
        dataset = replace(dataset, layout=MNIST_LAYOUT)
    return replace(dataset, description=f"the IDX files of a folder named {name}", hashes=hashes)


def _is_like_mnist(dataset: Dataset) -> bool:
    """Return whether unchanged images are characters in the layout of MNIST."""
    sample = dataset.train.images[:: max(1, len(dataset.train) // 500)]
    return (
        dataset.layout == PictureLayout("none")
        and all(len(label) == 1 for label in dataset.labels)
        and float(np.mean([is_laid_out(image) for image in sample])) > 0.99
    )


def _mapped_names(folder: Path) -> list[str] | None:
    """Return the class names of an EMNIST mapping file: rows of label and character codes."""
    for path in sorted(folder.glob("*mapping.txt")):
        try:
            rows = [list(map(int, line.split())) for line in path.read_text().splitlines() if line]
            names = [chr(codes[1]) for codes in sorted(rows)]
        except (OSError, ValueError, IndexError):
            continue
        if names and len(set(names)) == len(names):
            return names
    return None


def _imported(
    listing: Listing, labels: Sequence[str] | None, options: ImportOptions, notify: Notify
) -> Dataset:
    imported = import_pictures(listing, options, labels)
    _describe(imported, options, notify)
    train, validation, test = (
        Split(imported.images[split], imported.numbers[split])
        for split in ("train", "validation", "test")
    )
    for name, split in (("train", train), ("validation", validation), ("test", test)):
        if not len(split):
            besides = "".join(f"; {problem}" for problem in imported.problems)
            raise DatasetError(
                f"{listing.name} leaves no pictures for the {name} split, as each class needs "
                "three that differ, better a hundred: add pictures" + besides
            )
    return Dataset(
        listing.name,
        f"the pictures of {listing.name}",
        train,
        validation,
        test,
        imported.labels,
        {"pictures": imported.sha256},
        imported.layout,
        imported.problems,
    )


def _describe(imported: ImportedPictures, options: ImportOptions, notify: Notify) -> None:
    """Say how the pictures are prepared, and why."""
    layout = imported.layout
    if options == ImportOptions.of(layout):
        return
    colours = "grey" if layout.channels == 1 else "red, green and blue"
    reason = f", because {imported.choice}" if imported.choice else ""
    notify(
        f"Pictures: {layout.size}x{layout.size} in {colours}, '--normalize {layout.normalize}' "
        f"({layout.text}){reason}"
    )


def _find_file(folder: Path, kind: str, pattern: re.Pattern[str]) -> Path:
    """Return the file of ``folder`` that holds ``kind``; a plain file is preferred to its .gz."""
    if not folder.is_dir():
        raise DatasetError(
            f"{folder} is not a folder; --data and {DATA_VARIABLE} take 'mnist', 'digits', a "
            "folder of pictures or IDX files, a .csv or an .npz"
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
            "keep one data set per folder"
        )
    return found[0]


def _check_split(
    images: NDArray[np.uint8], labels: NDArray[np.uint8], image_path: Path, label_path: Path
) -> None:
    if len(images) != len(labels):
        raise DatasetError(
            f"{image_path} holds {len(images)} images, but {label_path} {len(labels)} labels; "
            "they do not belong together: download both again"
        )
    if len(images) < VALIDATION_DIVISOR:
        raise DatasetError(
            f"{image_path} holds {len(images)} images; at least {VALIDATION_DIVISOR} are needed"
        )


def _class_names(
    labels: Sequence[str] | None, numbers: NDArray[np.uint8], where: str
) -> tuple[str, ...]:
    """Return one name per class; the highest label decides how many classes there are."""
    classes = int(numbers.max()) + 1
    if labels is None:
        return tuple(map(str, range(classes)))
    names = tuple(labels)
    if len(set(names)) != len(names) or not all(names):
        raise DatasetError(
            f"the labels {', '.join(names)} are not all different and non-empty; "
            "pass one name per class with --labels"
        )
    if classes != len(names):
        raise DatasetError(
            f"the labels of {where} go from 0 to {classes - 1}, but {len(names)} names were given; "
            f"pass {classes} names with --labels"
        )
    return names


def _assemble(
    name: str,
    description: str,
    values: Mapping[str, NDArray[np.uint8]],
    hashes: dict[str, str],
    labels: tuple[str, ...],
) -> Dataset:
    """Make the three splits; validation is the first tenth of the training images."""
    images, numbers = values["train-images"], values["train-labels"]
    cut = len(numbers) // VALIDATION_DIVISOR
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
    """Add the user's own pictures to training, repeated so that they have an effect."""
    pictures = load_pictures(folder, dataset.labels, dataset.layout)
    wanted = round(EXTRA_FRACTION * len(dataset.train) / len(pictures.labels))
    times = max(1, min(wanted, MAX_EXTRA_REPEATS))
    train = replace(
        dataset.train,
        images=np.concatenate([dataset.train.images, *[pictures.images] * times]),
        labels=np.concatenate([dataset.train.labels, *[pictures.labels] * times]),
    )
    return replace(
        dataset,
        description=f"{dataset.description}, with {len(pictures.labels)} of the user's pictures",
        train=train,
        problems=(*dataset.problems, *pictures.problems),
        hashes={**dataset.hashes, "extra": pictures.sha256},
    )
