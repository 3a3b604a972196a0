"""Where a model came from: versions, data set, and a check that both belong together."""

from dataclasses import replace

import numpy as np
import pytest

from lenet_edge.core.errors import DatasetError
from lenet_edge.core.version import __version__
from lenet_edge.data.datasets import Dataset, Split
from lenet_edge.pipeline.provenance import (
    check_trained_on,
    dataset_facts,
    split_sizes,
    versions,
)
from lenet_edge.train.trained_model import TrainedModel


def split(count: int) -> Split:
    return Split(np.zeros((count, 28, 28), np.uint8), np.zeros(count, np.uint8))


DATASET = Dataset(
    "tiny", "a tiny set", split(9), split(1), split(5), ("a",), {"train-images": "12", "extra": "3"}
)


@pytest.fixture
def trained() -> TrainedModel:
    return TrainedModel("modern", 1, {}, {}, (), {"dataset": dataset_facts(DATASET)})


def test_the_versions_contain_this_project_and_its_packages() -> None:
    found = versions()
    assert found["lenet-edge"] == __version__
    assert found["numpy"] == np.__version__


def test_the_facts_of_a_data_set_are_plain_values() -> None:
    assert split_sizes(DATASET) == {"train": 9, "validation": 1, "test": 5}
    assert dataset_facts(DATASET) == {
        "name": "tiny",
        "description": "a tiny set",
        "hashes": {"train-images": "12", "extra": "3"},
        "counts": {"train": 9, "validation": 1, "test": 5},
        "layout": {"normalize": "digits", "size": 28, "channels": 1},
    }


def test_a_model_is_only_converted_with_the_data_it_was_trained_on(trained: TrainedModel) -> None:
    check_trained_on(trained, DATASET)
    without_extra = replace(DATASET, hashes={"train-images": "12"})
    check_trained_on(trained, without_extra)
    other = replace(DATASET, name="other", hashes={"train-images": "34"})
    with pytest.raises(DatasetError, match="trained on tiny, but this is other"):
        check_trained_on(trained, other)
