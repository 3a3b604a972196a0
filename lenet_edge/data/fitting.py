"""A data set in the size and the channels of a network of another tool."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from lenet_edge.data.datasets import Dataset
from lenet_edge.network.picture_input import PictureInput
from lenet_edge.network.predictor import Images
from lenet_edge.network.remedy import FOREIGN


def fitted(dataset: Dataset, pictures: PictureInput) -> Dataset:
    """Return the data set with pictures for validation and test as the network takes them."""
    validation, test = (
        replace(
            split,
            images=_fitting(split.images, pictures),
            nondigits=None if split.nondigits is None else _fitting(split.nondigits, pictures),
        )
        for split in (dataset.validation, dataset.test)
    )
    return replace(dataset, validation=validation, test=test)


def fitted_to_bundle(dataset: Dataset, manifest: Mapping[str, Any]) -> Dataset:
    """Return the data set as the network of a bundle takes it.

    Networks that were trained here were trained on pictures of their size; another tool's network
    may have been trained on larger ones, of which a data set here has the originals.
    """
    if manifest.get("variant") != FOREIGN:
        return dataset
    shape: Sequence[int] = manifest["input"]["shape"]
    return fitted(dataset, PictureInput.from_shape((1, *shape), "int8"))


def _fitting(images: Images, pictures: PictureInput) -> Images:
    """Return ``uint8[N, height, width]`` for one channel, else ``uint8[N, height, width, 3]``."""
    found = pictures.fitting(images)
    return found[..., 0] if found.shape[3] == 1 else found
