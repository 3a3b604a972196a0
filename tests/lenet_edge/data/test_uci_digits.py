"""The embedded digits: real, always the same, and in MNIST's layout."""

import numpy as np

from lenet_edge.data.datasets import load_dataset
from lenet_edge.data.uci_digits import TEST_START, load_digits


def test_training_and_test_digits_are_from_different_writers():
    _, labels = load_digits()
    form_start = [*range(10), *range(10)]
    start = TEST_START
    assert labels[start : start + 20].tolist() == form_start
    assert labels[:20].tolist() == form_start
    dataset = load_dataset("digits")
    assert (len(dataset.train), len(dataset.validation), len(dataset.test)) == (1274, 141, 382)


def test_the_digits_have_the_layout_of_mnist():
    images, _ = load_digits()
    assert images.dtype == np.uint8
    assert images.shape == (1797, 28, 28)
    extents, centres = [], []
    for axis in (1, 2):
        ink = images.any(axis=3 - axis)
        extents.append(28 - ink.argmax(axis=1) - ink[:, ::-1].argmax(axis=1))
        weights = images.sum(axis=3 - axis, dtype=np.float64)
        centres.append(weights @ np.arange(28) / weights.sum(axis=1))
    assert np.isin(np.max(extents, axis=0), (19, 20)).all()
    assert np.abs(np.array(centres) - 14).max() <= 0.5


def test_the_digits_never_change():
    dataset = load_dataset("digits")
    assert dataset.hashes == load_dataset("digits").hashes
    assert set(dataset.hashes) == {"train-images", "train-labels", "test-images", "test-labels"}


def test_the_arrays_are_shared_and_read_only() -> None:
    images, labels = load_digits()
    assert images is load_digits()[0]
    assert not images.flags.writeable
    assert not labels.flags.writeable
