"""Data sets in the size of other tools' networks."""

from dataclasses import replace

import numpy as np
import pytest

from lenet_edge.data.datasets import Dataset, Split
from lenet_edge.data.fitting import fitted_to_bundle


def dataset() -> Dataset:
    images = np.full((3, 28, 28), 9, np.uint8)
    split = Split(images, np.arange(3, dtype=np.uint8), images[:1])
    return Dataset("nines", "nines", split, split, split, ("a", "b", "c"), {})


@pytest.mark.parametrize(
    ("shape", "expected"),
    [([32, 32], (32, 32)), ([28, 28, 1], (28, 28)), ([16, 16, 3], (16, 16, 3))],
)
def test_pictures_get_the_size_of_the_network(shape: list[int], expected: tuple[int, ...]) -> None:
    manifest = {"variant": "foreign", "input": {"shape": shape}}
    found = fitted_to_bundle(dataset(), manifest)
    for split in (found.validation, found.test):
        assert split.images.shape == (3, *expected)
        assert split.nondigits is not None
        assert split.nondigits.shape == (1, *expected)
    assert found.train.images.shape == (3, 28, 28)


def test_networks_that_were_trained_here_have_their_size_already() -> None:
    data = replace(dataset())
    assert fitted_to_bundle(data, {"variant": "modern"}) is data
