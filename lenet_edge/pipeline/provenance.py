"""Where a model came from: versions, data set and networks, as plain JSON values."""

import importlib.metadata
import platform
from typing import Any

from lenet_edge.core.errors import DatasetError
from lenet_edge.core.version import __version__
from lenet_edge.data.datasets import Dataset
from lenet_edge.train.trained_model import TrainedModel

VERSIONED_PACKAGES = (
    "tensorflow",
    "tf-keras",
    "tensorflow-model-optimization",
    "numpy",
    "ai-edge-litert",
    "tflite-micro",
    "opencv-python-headless",
    "scikit-learn",
)


def versions() -> dict[str, str]:
    """Return the versions of this project, Python and every package that affects the result."""
    found = {"lenet-edge": __version__, "python": platform.python_version()}
    for name in VERSIONED_PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def dataset_facts(dataset: Dataset) -> dict[str, Any]:
    """Return the name, description, SHA-256 hashes and split sizes of a data set."""
    return {
        "name": dataset.name,
        "description": dataset.description,
        "hashes": dataset.hashes,
        "counts": split_sizes(dataset),
        "layout": dataset.layout.to_json(),
    }


def split_sizes(dataset: Dataset) -> dict[str, int]:
    """Return the number of images in each split."""
    return {split: len(getattr(dataset, split)) for split in ("train", "validation", "test")}


def check_trained_on(trained: TrainedModel, dataset: Dataset) -> None:
    """Check that a model was trained on this data set.

    Raises:
        DatasetError: if it was trained on other files.
    """
    wanted = trained.provenance["dataset"]
    # The user's own pictures were in the training split only; conversion does not need them.
    hashes = {name: value for name, value in wanted["hashes"].items() if name != "extra"}
    if any(dataset.hashes.get(name) != value for name, value in hashes.items()):
        raise DatasetError(
            f"the model was trained on {wanted['name']}, but this is {dataset.name} or a different "
            "copy of it, so its test accuracy would mean nothing; name the right data with --data"
        )
