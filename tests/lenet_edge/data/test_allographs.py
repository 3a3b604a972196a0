"""Drawn digits: every digit in all its shapes, in MNIST's layout."""

import numpy as np

from lenet_edge.data import allographs
from lenet_edge.data.allographs import ALLOGRAPHS, sample_allographs
from lenet_edge.data.pen_strokes import draw_glyph
from tests.needs import needs


def test_generators_in_the_same_state_give_the_same_digits() -> None:
    one, other = (sample_allographs(200, np.random.default_rng(7)) for _ in range(2))
    np.testing.assert_array_equal(one[0], other[0])
    np.testing.assert_array_equal(one[1], other[1])
    assert not np.array_equal(one[0], sample_allographs(200, np.random.default_rng(8))[0])


def test_every_class_is_drawn_about_equally_often() -> None:
    images, labels = sample_allographs(2000, np.random.default_rng(0))
    assert images.shape == (2000, 28, 28)
    assert images.dtype == labels.dtype == np.uint8
    counts = np.bincount(labels, minlength=10)
    assert counts.min() > 140
    assert counts.max() < 260


def test_a_count_of_zero_gives_no_digits() -> None:
    images, labels = sample_allographs(0, np.random.default_rng(0))
    assert images.shape == (0, 28, 28)
    assert labels.shape == (0,)


def test_every_form_fills_the_box_of_twenty_pixels() -> None:
    for forms in ALLOGRAPHS:
        for form in forms:
            image = draw_glyph(form, np.random.default_rng(1), thickest=allographs.THICKEST_PEN)
            rows, columns = np.flatnonzero(image.any(1)), np.flatnonzero(image.any(0))
            extent = max(np.ptp(rows), np.ptp(columns)) + 1
            assert extent == 20, form


@needs("ai_edge_litert")
def test_the_shipped_network_reads_most_of_them() -> None:
    from lenet_edge.network.bundle import Bundle
    from lenet_edge.network.runtimes import TflitePredictor

    images, labels = sample_allographs(1000, np.random.default_rng(123))
    bundle = Bundle.open()
    with TflitePredictor("int8", bundle.path("lenet5-int8.tflite").read_bytes()) as predictor:
        read = predictor.predict(images).argmax(axis=1)
    assert np.mean(read == labels) > 0.95
