"""A user's own labelled pictures, ``FOLDER/<label>/*.png``, that are added to training data."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lenet_edge.core.errors import DatasetError
from lenet_edge.data.picture_checks import some_of, unusable
from lenet_edge.data.picture_import import prepare_picture
from lenet_edge.data.picture_layout import MNIST_LAYOUT, PictureLayout
from lenet_edge.data.picture_listing import list_source
from lenet_edge.data.problem import Problem
from lenet_edge.network.predictor import Images


@dataclass(frozen=True)
class LabelledPictures:
    """Pictures as the network sees them.

    Attributes:
        images: ``uint8[N, ...]`` in the layout of the data set.
        labels: ``uint8[N]``.
        sha256: over all files.
        problems: pictures that were left out.
    """

    images: Images
    labels: NDArray[np.uint8]
    sha256: str
    problems: tuple[Problem, ...] = ()


def load_pictures(
    folder: Path, labels: Sequence[str], layout: PictureLayout = MNIST_LAYOUT
) -> LabelledPictures:
    """Read every picture of ``folder/<label>/``, in the order of labels and file names.

    In the layout of MNIST, a 28x28 picture of bright ink on black is used unchanged, and any other
    picture is read as the digit reader reads it. Pictures that cannot be used are left out, and
    listed as problems.

    Raises:
        DatasetError: if the folder is missing, sub-folders are not named after a label, or no
            picture can be used.
    """
    if not folder.is_dir():
        raise DatasetError(
            f"{folder} is not a folder; --extra takes a folder with one sub-folder per label"
        )
    listed = list_source(folder).pictures
    unknown = sorted({picture.label for picture in listed} - set(labels))
    if unknown:
        paths = [str(folder / label) for label in unknown]
        raise DatasetError(
            f"{some_of(paths)} is not named after a label; rename it to one of: {', '.join(labels)}"
        )
    digest = hashlib.sha256()
    images, numbers, reasons = [], [], {}
    for picture in listed:
        digest.update(f"{picture.name} {picture.digest()}\n".encode())
        prepared = prepare_picture(picture, layout)
        if isinstance(prepared, str):
            reasons[str(folder / picture.name)] = prepared
        else:
            images.append(prepared)
            numbers.append(list(labels).index(picture.label))
    problems = tuple(unusable(reasons))
    if not images:
        raise DatasetError("none of the pictures can be used: " + "; ".join(map(str, problems)))
    return LabelledPictures(
        np.stack(images), np.array(numbers, np.uint8), digest.hexdigest(), problems
    )
