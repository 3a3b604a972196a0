"""Forms are drawn the same each time, show what they are labelled with, and clutter shows none."""

import numpy as np
import pytest

from device.demo.drawn_forms import FORMS, make_form


@pytest.mark.parametrize("kind", [*FORMS, "things"])
def test_the_same_seed_makes_the_same_form(kind: str) -> None:
    first, second = make_form(5, kind), make_form(5, kind)
    assert np.array_equal(first.image, second.image)
    assert (first.lines, first.digits) == (second.lines, second.digits)


@pytest.mark.parametrize("kind", [kind for kind in FORMS if kind != "clutter"])
def test_every_digit_of_a_form_is_labelled_and_within_the_picture(kind: str) -> None:
    form = make_form(3, kind)
    assert "".join(form.lines) == "".join(label for label, _ in form.digits)
    assert form.lines
    height, width = form.image.shape[:2]
    for _, (x, y, w, h) in form.digits:
        assert -w < x < width
        assert -h < y < height


@pytest.mark.parametrize("kind", ["clutter", "things"])
def test_clutter_has_no_digits(kind: str) -> None:
    form = make_form(1, kind)
    assert (form.lines, form.digits) == ((), ())


def test_a_seed_chooses_the_kind() -> None:
    assert len({make_form(seed).layout for seed in range(12)}) > 3
