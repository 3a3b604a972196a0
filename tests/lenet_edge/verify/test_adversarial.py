"""Adversarial images: repeatable, of all kinds, and with extreme values."""

import numpy as np

from lenet_edge.verify.adversarial import adversarial_images


def test_they_contain_the_extremes_and_are_repeatable() -> None:
    filters = np.ones((2, 5, 5, 1), np.int8)
    images = adversarial_images(filters)
    assert images.dtype == np.uint8
    assert images.shape[1:] == (28, 28)
    means = images.mean(axis=(1, 2))
    assert means.min() == 0
    assert means.max() == 255
    singles = ((images == 255).sum(axis=(1, 2)) == 1) & ((images == 0).sum(axis=(1, 2)) == 783)
    assert singles.sum() >= 784
    np.testing.assert_array_equal(images, adversarial_images(filters))


def test_filters_add_images_with_the_largest_and_the_smallest_output() -> None:
    filters = np.where(np.eye(5, dtype=bool), 1, -1).astype(np.int8)[None, :, :, None]
    with_filters = adversarial_images(filters)
    assert len(with_filters) == len(adversarial_images()) + 2 * 25

    def outputs(images: np.ndarray) -> np.ndarray:
        windows = np.lib.stride_tricks.sliding_window_view(images.astype(int), (5, 5), (1, 2))
        return np.einsum("nyxij,ij->nyx", windows, filters[0, :, :, 0].astype(int))

    found = outputs(with_filters)
    assert found.max() == 5 * 255
    assert found.min() == -20 * 255


def test_the_first_few_are_of_different_kinds() -> None:
    first = adversarial_images()[:20]
    assert len({len(np.unique(image)) for image in first}) >= 3


def test_images_of_another_shape_are_of_the_same_kinds() -> None:
    filters = np.random.default_rng(0).integers(-5, 5, (3, 5, 5, 3)).astype(np.int8)
    images = adversarial_images(filters, shape=(20, 24, 3))
    assert images.shape[1:] == (20, 24, 3)
    assert {0, 255} <= {int(image.min()) for image in images if image.min() == image.max()}
