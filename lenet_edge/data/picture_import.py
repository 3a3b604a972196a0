"""Import labelled pictures of any kind: one layout, three splits, one list of problems.

What was imported is kept in the user's cache folder, under a key of the pictures and the options,
so that the same pictures are decoded once.
"""

import hashlib
import io
import json
import os
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import platformdirs
from numpy.typing import NDArray

from lenet_edge.core.errors import DatasetError, LenetEdgeError
from lenet_edge.core.files import write_file
from lenet_edge.core.version import __version__
from lenet_edge.data.labelled_picture import SPLITS, LabelledPicture
from lenet_edge.data.picture_checks import (
    check_copies,
    check_counts,
    check_polarity,
    hashes_of,
    some_of,
    unusable,
)
from lenet_edge.data.picture_choice import SAMPLE, choose_layout
from lenet_edge.data.picture_layout import Picture, PictureLayout
from lenet_edge.data.picture_listing import Listing
from lenet_edge.data.problem import Problem
from lenet_edge.data.stratified_split import stratified
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.predictor import Images

VALIDATION_SHARE: Final = 0.1
"""Of the training pictures of each class."""

TEST_SHARE: Final = 0.15
"""Of the pictures of each class, where the source has no test pictures."""

MIN_PICTURE_SIDE: Final = 8
"""Shortest side, in pixels, of a picture in which anything can be recognised."""

MAX_CLASSES: Final = 255
"""Most classes of a data set."""

_MAX_CACHED: Final = 8
"""Imports that are kept in the cache, the newest ones."""


@dataclass(frozen=True)
class ImportOptions:
    """What the user wants of the layout; None leaves the choice to the import."""

    normalize: str | None = None
    size: int | None = None
    channels: int | None = None

    @classmethod
    def of(cls, layout: PictureLayout) -> "ImportOptions":
        """Return the options that give a known layout."""
        return cls(layout.normalize, layout.size, layout.channels)


def import_options(bundle: Bundle) -> ImportOptions:
    """Return the options that prepare pictures as those that a bundle's network was trained on.

    Raises:
        DatasetError: if the manifest has a layout that this version does not know.
    """
    layout = (bundle.manifest.get("dataset") or {}).get("layout")
    return ImportOptions.of(PictureLayout.from_json(layout))


@dataclass(frozen=True)
class ImportedPictures:
    """Labelled pictures as the network sees them.

    Attributes:
        images: split -> ``uint8[N, size, size]`` or ``uint8[N, size, size, 3]``.
        numbers: split -> class of each picture, ``uint8[N]``.
        labels: names of the classes.
        layout: how the pictures were prepared.
        choice: why, in words; empty if nothing had to be chosen.
        sha256: of all pictures and labels as they were before.
        problems: what a user should know before training.
    """

    images: dict[str, Images] = field(repr=False)
    numbers: dict[str, NDArray[np.uint8]] = field(repr=False)
    labels: tuple[str, ...]
    layout: PictureLayout
    choice: str
    sha256: str
    problems: tuple[Problem, ...]


def import_pictures(
    listing: Listing, options: ImportOptions, labels: Sequence[str] | None = None
) -> ImportedPictures:
    """Read, prepare, check and split the pictures of a listing.

    Pictures that cannot be used are left out and listed. Copies of one picture are never divided
    over splits that are made here.

    Args:
        listing: from ``list_source``.
        options: what the user wants.
        labels: the names of the classes in their order; those found, sorted, if None.

    Raises:
        DatasetError: if fewer than two classes are left, or the labels do not fit.
        UsageError: if the options do not fit together.
    """
    prepared = _prepare(listing.pictures, options)
    problems = [Problem(remark, "check the source") for remark in listing.remarks]
    problems += unusable(prepared.reasons)
    problems += _lost_classes(listing.pictures, prepared.labels)
    try:
        names, gap = _class_names(prepared.labels, labels, listing.name)
    except DatasetError as error:
        raise DatasetError("; ".join(map(str, (error, *problems)))) from error
    problems += gap
    index = {name: number for number, name in enumerate(names.values())}
    numbers = np.array([index[names[label]] for label in prepared.labels], np.uint8)
    classes = tuple(names.values()) if labels is None else tuple(labels)
    if labels is not None:
        numbers = np.array([classes.index(names[label]) for label in prepared.labels], np.uint8)
    hashes = hashes_of(prepared.images)
    chosen = _choose_splits(numbers, prepared.splits, hashes)
    by_split = {split: numbers[indices] for split, indices in chosen.items()}
    counts = {
        split: dict(zip(classes, np.bincount(of_split, minlength=len(classes)), strict=True))
        for split, of_split in by_split.items()
    }
    problems += check_counts({s: {k: int(v) for k, v in c.items()} for s, c in counts.items()})
    problems += check_copies(
        {split: [hashes[i] for i in indices] for split, indices in chosen.items()},
        by_split,
        classes,
    )
    if prepared.layout.normalize == "none":
        problems += check_polarity(prepared.images)
    return ImportedPictures(
        {split: prepared.images[indices] for split, indices in chosen.items()},
        by_split,
        classes,
        prepared.layout,
        prepared.choice,
        prepared.sha256,
        tuple(problems),
    )


@dataclass(frozen=True)
class _Prepared:
    """The usable pictures, in the layout of the network, with why others are not usable."""

    images: Images
    labels: list[str]
    splits: list[str]
    layout: PictureLayout
    choice: str
    sha256: str
    reasons: dict[str, str]


def _prepare(pictures: Sequence[LabelledPicture], options: ImportOptions) -> _Prepared:
    cache = _cache_path(pictures, options)
    known = _read_cache(cache)
    if known is not None:
        return known
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        step = max(1, len(pictures) // SAMPLE)
        sample = [(p, r) for p, r in zip(pictures[::step], pool.map(_read, pictures[::step]),
                                         strict=True) if not isinstance(r, str)]  # fmt: skip
        if not sample:
            reasons = {p.name: r for p, r in zip(pictures, pool.map(_read, pictures), strict=True)
                       if isinstance(r, str)}  # fmt: skip
            listed = "; ".join(str(problem) for problem in unusable(reasons))
            raise DatasetError(f"none of the pictures can be used: {listed}")
        layout, choice = choose_layout(
            [picture for _, picture in sample],
            [p.label for p, _ in sample],
            normalize=options.normalize,
            size=options.size,
            channels=options.channels,
        )
        done = list(pool.map(lambda p: prepare_picture(p, layout), pictures))
        digests = list(pool.map(lambda p: p.digest(), pictures))
    reasons = {p.name: r for p, r in zip(pictures, done, strict=True) if isinstance(r, str)}
    kept = [(p, r) for p, r in zip(pictures, done, strict=True) if not isinstance(r, str)]
    if not kept:
        listed = "; ".join(str(problem) for problem in unusable(reasons))
        raise DatasetError(f"none of the pictures can be used: {listed}")
    whole = hashlib.sha256()
    for picture, digest in zip(pictures, digests, strict=True):
        whole.update(f"{picture.split}/{picture.label}/{digest}\n".encode())
    prepared = _Prepared(
        np.stack([image for _, image in kept]),
        [p.label for p, _ in kept],
        [p.split for p, _ in kept],
        layout,
        choice,
        whole.hexdigest(),
        reasons,
    )
    _write_cache(cache, prepared)
    return prepared


def _read(picture: LabelledPicture) -> Picture | str:
    """Return a picture, or why it cannot be used."""
    try:
        pixels = picture.read()
    except (LenetEdgeError, OSError):
        return "not readable as pictures"
    if min(pixels.shape[:2]) < MIN_PICTURE_SIDE:
        return f"smaller than {MIN_PICTURE_SIDE} pixels along a side"
    return pixels


def prepare_picture(picture: LabelledPicture, layout: PictureLayout) -> Picture | str:
    """Return a picture in a layout, or why it cannot be used."""
    pixels = _read(picture)
    if isinstance(pixels, str):
        return pixels
    prepared = layout.apply(pixels)
    if layout.normalize == "digits" and not prepared.any():
        return "without any ink"
    if layout.normalize == "center" and not prepared.any():
        return "without an object that differs from the background"
    return prepared


def _class_names(
    found: Sequence[str], labels: Sequence[str] | None, where: str
) -> tuple[dict[str, str], list[Problem]]:
    """Return found label -> name of its class, in the order of the classes, and any gap.

    Raises:
        DatasetError: if there are too few or too many classes, or the names do not fit.
    """
    counts = Counter(found)
    numeric = all(label.isdecimal() for label in counts)
    ordered = sorted(counts, key=(lambda label: (int(label), label)) if numeric else str)
    if labels is None:
        _check_class_count(ordered, where)
        return {label: label for label in ordered}, _label_gap(ordered) if numeric else []
    names = tuple(labels)
    if len(set(names)) != len(names) or not all(names):
        raise DatasetError(
            f"the labels {', '.join(names)} are not all different and non-empty; "
            "pass one name per class with --labels"
        )
    if set(ordered) <= set(names):
        return {label: label for label in names if label in counts}, []
    if numeric and len(names) == len(ordered):
        return dict(zip(ordered, names, strict=True)), []
    if numeric:
        raise DatasetError(
            f"the labels of {where} go from {ordered[0]} to {ordered[-1]}, but {len(names)} names "
            f"were given; pass {len(ordered)} names with --labels"
        )
    unknown = [f"'{label}'" for label in ordered if label not in names]
    raise DatasetError(
        f"{where} has pictures of {some_of(unknown)}, which the labels {', '.join(names)} lack; "
        "rename the folder, or pass all names with --labels"
    )


def _check_class_count(ordered: Sequence[str], where: str) -> None:
    if len(ordered) < 2:
        raise DatasetError(
            f"all pictures of {where} are of one class, '{ordered[0]}'; a network tells at least "
            "two classes apart: add a class, for example one named 'other'"
        )
    if len(ordered) > MAX_CLASSES:
        raise DatasetError(
            f"{where} has {len(ordered):,} classes, more than {MAX_CLASSES}; check that labels are "
            "classes, not measurements or names of pictures"
        )


def _lost_classes(pictures: Sequence[LabelledPicture], kept: Sequence[str]) -> list[Problem]:
    lost = sorted({picture.label for picture in pictures} - set(kept))
    if not lost:
        return []
    named = some_of([f"'{label}'" for label in lost])
    return [
        Problem(
            f"no picture of class {named} can be used, so the network will not know it",
            "replace the pictures, or choose another '--normalize'",
        )
    ]


def _label_gap(ordered: Sequence[str]) -> list[Problem]:
    numbers = [int(label) for label in ordered]
    missing = numbers[-1] - numbers[0] + 1 - len(numbers)
    if not missing:
        return []
    return [
        Problem(
            f"the labels go from {numbers[0]} to {numbers[-1]}, but {missing:,} of the numbers "
            f"between have no pictures: there are {len(numbers)} classes",
            "check the labels if that is not what you want",
        )
    ]


def _choose_splits(
    numbers: NDArray[np.uint8], given: Sequence[str], hashes: Sequence[bytes]
) -> dict[str, NDArray[np.intp]]:
    """Return the indices of each split: the source's own, completed by stratified ones."""
    splits = np.array(given)
    rest = np.flatnonzero((splits == "train") | (splits == ""))
    chosen = {split: np.flatnonzero(splits == split) for split in ("validation", "test")}
    open_splits = [split for split in ("validation", "test") if not len(chosen[split])]
    shares = {"validation": VALIDATION_SHARE, "test": TEST_SHARE}
    parts = stratified(
        numbers[rest], [shares[split] for split in open_splits], [hashes[i] for i in rest.tolist()]
    )
    for split, part in zip((*open_splits, "train"), parts, strict=True):
        chosen[split] = rest[part]
    return {split: chosen[split] for split in SPLITS}


def _cache_path(pictures: Sequence[LabelledPicture], options: ImportOptions) -> Path:
    key = hashlib.sha256(f"{__version__} {options}\n".encode())
    for p in pictures:
        key.update(f"{p.split}/{p.label}/{p.name} {p.identity}\n".encode())
    return platformdirs.user_cache_path("lenet-edge") / "pictures" / f"{key.hexdigest()[:32]}.npz"


def _write_cache(path: Path, prepared: _Prepared) -> None:
    """Keep an import; a cache that cannot be written is no error."""
    facts = {
        "labels": prepared.labels,
        "splits": prepared.splits,
        "layout": prepared.layout.to_json(),
        "choice": prepared.choice,
        "sha256": prepared.sha256,
        "reasons": prepared.reasons,
    }
    content = io.BytesIO()
    header = np.frombuffer(json.dumps(facts).encode(), np.uint8)
    np.savez(content, images=prepared.images, facts=header)
    try:
        write_file(path, content.getvalue())
        kept = sorted(path.parent.glob("*.npz"), key=lambda p: p.stat().st_mtime, reverse=True)
        for old in kept[_MAX_CACHED:]:
            old.unlink(missing_ok=True)
    except (LenetEdgeError, OSError):
        return


def _read_cache(path: Path) -> _Prepared | None:
    try:
        with np.load(path, allow_pickle=False) as archive:
            facts: dict[str, Any] = json.loads(archive["facts"].tobytes())
            return _Prepared(
                np.asarray(archive["images"], np.uint8),
                facts["labels"],
                facts["splits"],
                PictureLayout.from_json(facts["layout"]),
                facts["choice"],
                facts["sha256"],
                facts["reasons"],
            )
    except Exception:
        return None
