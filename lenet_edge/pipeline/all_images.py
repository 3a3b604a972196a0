"""Train a release: on all images that have a label, with the calibration of another network."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from lenet_edge.core.console import alert
from lenet_edge.core.errors import UsageError
from lenet_edge.data.datasets import Dataset, Split
from lenet_edge.network.bundle import Bundle, bundle_folder
from lenet_edge.network.carried_calibration import CarriedCalibration
from lenet_edge.network.variants import Variant
from lenet_edge.train.trained_model import TrainedModel


def with_all_images(dataset: Dataset) -> Dataset:
    """Return the data set with its validation images among those to learn from.

    Raises:
        UsageError: if its images are drawn, so that more can be had without these.
    """
    train, validation = dataset.train, dataset.validation
    if validation.nondigits is not None:
        raise UsageError("--all-images is not for drawn cells, of which any number can be drawn")
    whole = replace(
        train,
        images=np.concatenate([validation.images, train.images]),
        labels=np.concatenate([validation.labels, train.labels]),
    )
    return replace(
        dataset, train=whole, validation=Split(validation.images[:0], validation.labels[:0])
    )


def calibration_to_carry(
    path: Path, dataset: Dataset, variant: Variant, preset: str
) -> CarriedCalibration:
    """Return the calibration of a bundle for a network that learns from all images.

    Raises:
        BundleError: if ``path`` is not a complete bundle.
        UsageError: if its network was trained in another way, or on other data.
    """
    bundle = Bundle.open(bundle_folder(path))
    carried = CarriedCalibration.from_bundle(bundle)
    manifest = bundle.manifest
    compared = {
        "variant": (manifest["variant"], variant),
        "preset": (manifest["preset"], preset),
        "labels": (manifest["labels"], list(dataset.labels)),
        "data": (_files(manifest["dataset"]["hashes"]), _files(dataset.hashes)),
    }
    for name, (has, wanted) in compared.items():
        if has != wanted:
            raise UsageError(
                f"--all-images {path}: its network has another {name}; how sure a network is "
                "depends on that, so name one that was trained in the same way"
            )
    return carried


def _files(hashes: Mapping[str, str]) -> dict[str, str]:
    """Return the SHA-256 of the files of a data set; the user's own pictures come on top of it."""
    return {name: sha256 for name, sha256 in hashes.items() if name != "extra"}


def say_who_knows(*networks: TrainedModel | None) -> None:
    """Say if validation images are known already to a network that training starts or learns from.

    ``networks`` are these, or None.
    """
    if any(network is not None and network.carried for network in networks):
        alert(
            "a network that training starts or learns from knows the validation images: accuracy "
            "and calibration on them will look better than on new images"
        )
