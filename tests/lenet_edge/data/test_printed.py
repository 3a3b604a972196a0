"""Drawn cells: repeatable, of every class and style, and different in every split."""

import numpy as np
import pytest

from lenet_edge.core.errors import DatasetError
from lenet_edge.data import printed
from lenet_edge.data.cell_canvas import NONE
from lenet_edge.data.datasets import Use, draw_printed
from lenet_edge.data.picture_layout import CELL_LAYOUT
from lenet_edge.data.printed import draw_cells
from lenet_edge.data.printed_faces import STYLES

SMALL = {"train": 300, "validation": 100, "test": 100}


def test_the_same_seed_gives_the_same_cells_and_another_seed_others() -> None:
    first, again, other = (draw_cells(60, seed).images for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_all_classes_and_styles_are_drawn() -> None:
    cells = draw_cells(600)
    assert set(cells.labels.tolist()) == {*range(10), NONE}
    assert set(cells.styles.tolist()) == set(range(len(STYLES)))
    assert cells.images.shape == (600, 28, 28)
    assert cells.heights.min() >= 12


def test_only_the_styles_that_were_named_are_drawn() -> None:
    assert set(draw_cells(40, styles=["lcd"]).styles.tolist()) == {list(STYLES).index("lcd")}


def test_an_unknown_style_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(DatasetError, match="no style neon; choose from wheels,lcd"):
        draw_cells(1, styles=["neon"])


def test_the_data_set_keeps_cells_without_a_digit_apart() -> None:
    dataset = draw_printed(["wheels"], SMALL)
    assert dataset.name == "printed:wheels"
    assert dataset.layout == CELL_LAYOUT
    assert dataset.labels == tuple("0123456789")
    for split in (dataset.train, dataset.validation, dataset.test):
        assert split.labels.max() < NONE
        assert split.nondigits is not None
        assert len(split.nondigits) > 0


def test_the_hash_of_the_data_follows_what_is_drawn() -> None:
    hashes = [draw_printed(styles, SMALL).hashes for styles in (["lcd"], ["dots"])]
    assert hashes[0] != hashes[1]


def test_the_first_cells_of_a_split_can_be_drawn_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printed, "_CHUNK", 40)
    counts = {"train": 40, "validation": 40, "test": 120}
    begun: list[int] = []
    done: list[int] = []
    use = Use(("test",), 30, begun.append, done.append)
    part = draw_printed(["lcd"], counts, use)
    whole = draw_printed(["lcd"], counts, Use(("test",)))
    assert len(part.train) == len(part.validation) == 0
    assert 30 < len(part.test) < len(whole.test)
    assert (part.test.images == whole.test.images[: len(part.test)]).all()
    assert part.hashes == whole.hashes
    assert begun == [sum(done)] == [40]
