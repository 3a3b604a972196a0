"""Drawn digits: every digit in all its shapes, in MNIST's layout."""

import runpy
from pathlib import Path

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
            thickest = max(allographs.THICKEST_PENS)
            image = draw_glyph(form, np.random.default_rng(1), thickest=thickest)
            rows, columns = np.flatnonzero(image.any(1)), np.flatnonzero(image.any(0))
            extent = max(np.ptp(rows), np.ptp(columns)) + 1
            assert extent == 20, form


def test_no_form_is_listed_twice_or_under_two_digits() -> None:
    forms = [form for of_digit in ALLOGRAPHS for form in of_digit]
    assert len(ALLOGRAPHS) == 10
    assert sorted(set(forms)) == sorted(forms)


def test_the_forms_held_out_for_development_are_not_drawn_for_training() -> None:
    path = Path(__file__).parents[3] / "benchmarks/read_forms.py"
    held_out = runpy.run_path(str(path))["HELD_OUT_FORMS"]
    drawn = {form for of_digit in ALLOGRAPHS for form in of_digit}
    for label, forms in held_out.items():
        assert label in range(10)
        assert drawn.isdisjoint(forms)


def test_a_repeated_point_is_a_corner_that_stays_sharp() -> None:
    """Rounding moves the ink away from the corner of a stroke, but not if its point is repeated."""

    def ink_at_corner(strokes: str) -> float:
        images = [draw_glyph(strokes, np.random.default_rng(k), 1.0, thickest=2) for k in range(40)]
        return float(np.mean([image[-9:, :9].max() for image in images]))

    assert ink_at_corner("00 06 06 66") > ink_at_corner("00 06 66")


@needs("ai_edge_litert")
def test_the_shipped_network_reads_most_of_them() -> None:
    from lenet_edge.network.bundle import Bundle
    from lenet_edge.network.runtimes import TflitePredictor

    images, labels = sample_allographs(1000, np.random.default_rng(123))
    bundle = Bundle.open()
    with TflitePredictor("int8", bundle.path("lenet5-int8.tflite").read_bytes()) as predictor:
        read = predictor.predict(images).argmax(axis=1)
    assert np.mean(read == labels) > 0.95
