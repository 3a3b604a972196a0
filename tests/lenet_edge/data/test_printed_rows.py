"""Drawn rows: repeatable, as high as they are asked for, of every style."""

from typing import Any

import numpy as np
import pytest

from lenet_edge.data import printed_rows
from lenet_edge.data.camera_effects import Photograph, photograph
from lenet_edge.data.cell_canvas import Drawn
from lenet_edge.data.printed_faces import STYLES
from lenet_edge.data.printed_rows import draw_row


@pytest.mark.parametrize("style", STYLES)
def test_a_row_has_its_height_and_is_about_as_wide_as_its_digits(style: str) -> None:
    short, long = (draw_row(text, style, np.random.default_rng(4), 30) for text in ("12", "123456"))
    assert short.shape[0] == long.shape[0] == 30
    assert 2.5 < long.shape[1] / short.shape[1] < 3.5


@pytest.mark.parametrize("style", STYLES)
def test_the_same_seed_gives_the_same_row_and_other_digits_another(style: str) -> None:
    one, same, other = (
        draw_row(text, style, np.random.default_rng(5), 40) for text in ("1234", "1234", "1284")
    )
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)


STRICT = 60.0  # Legibility that some rows lack in every style.


@pytest.mark.parametrize("style", STYLES)
def test_every_digit_of_a_row_can_be_read(style: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Photograph] = []

    def taken(drawn: Drawn, *more: Any) -> Photograph:
        assert len(drawn.all_digits) == 4
        seen.append(photograph(drawn, *more))
        return seen[-1]

    monkeypatch.setattr(printed_rows, "photograph", taken)
    monkeypatch.setattr(printed_rows, "READABLE", STRICT)
    rng = np.random.default_rng(6)
    rows = [draw_row("1234", style, rng, 16) for _ in range(25)]
    readable = [shot.picture for shot in seen if shot.legibility >= STRICT]
    assert all(row is shot for row, shot in zip(rows, readable, strict=True))
    assert len(seen) > len(rows)
