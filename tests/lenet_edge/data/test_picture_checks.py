"""Checks of labelled pictures: one statement for each kind of problem, with what to do."""

import numpy as np

from lenet_edge.data.picture_checks import (
    check_copies,
    check_counts,
    check_polarity,
    hashes_of,
    some_of,
    unusable,
)


def test_pictures_are_grouped_by_reason() -> None:
    problems = unusable({f"{i}.png": "too small" for i in range(8)} | {"x.png": "broken"})
    assert [str(p) for p in problems] == [
        "8 pictures left out, too small: 0.png, 1.png, 2.png, 3.png, 4.png and 3 more; "
        "replace or remove",
        "1 picture left out, broken: x.png; replace or remove",
    ]
    assert some_of(["a"]) == "a"


def test_enough_balanced_pictures_are_no_problem() -> None:
    counts = {"train": {"a": 30, "b": 60}, "validation": {}, "test": {}}
    assert check_counts(counts) == []


def test_copies_in_training_are_mentioned_if_they_are_many() -> None:
    images = np.zeros((40, 4, 4), np.uint8)
    images[:20, 0, 0] = np.arange(20)
    splits = {"train": hashes_of(images), "validation": [], "test": []}
    labels = {s: np.zeros(len(h), np.uint8) for s, h in splits.items()}
    assert [p.statement for p in check_copies(splits, labels, ["a"])] == [
        "20 of 40 training pictures are copies of others"
    ]


def test_bright_pictures_on_black_have_the_right_polarity() -> None:
    images = np.zeros((10, 8, 8), np.uint8)
    images[:, 3:5, 3:5] = 255
    assert check_polarity(images) == []
    assert len(check_polarity(255 - images)) == 1
    assert check_polarity(np.repeat(255 - images[..., None], 3, axis=3)) == []
