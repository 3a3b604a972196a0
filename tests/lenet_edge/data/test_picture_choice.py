"""The choice of a layout, from what pictures look like."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from lenet_edge.core.errors import UsageError
from lenet_edge.data.picture_choice import choose_layout, colour_matters
from lenet_edge.data.picture_layout import PictureLayout
from lenet_edge.data.picture_listing import list_source
from tests.lenet_edge.data.labelled_folders import draw_letters, draw_signs


def sample(folder: Path) -> tuple[list[np.ndarray], list[str]]:
    listed = list_source(folder).pictures
    return [p.read() for p in listed], [p.label for p in listed]


def test_written_characters_are_laid_out_like_mnist(tmp_path: Path) -> None:
    layout, why = choose_layout(*sample(draw_letters(tmp_path, "ABC")))
    assert layout == PictureLayout("digits")
    assert "written characters" in why


def test_one_object_with_a_name_is_centred(tmp_path: Path) -> None:
    pictures, _ = sample(draw_letters(tmp_path, "ABC"))
    layout, _ = choose_layout(pictures, ["ace", "bat", "cup"] * (len(pictures) // 3))
    assert layout.normalize == "center"


def test_whole_scenes_are_used_whole_in_the_size_that_fits(tmp_path: Path) -> None:
    layout, why = choose_layout(*sample(draw_signs(tmp_path / "large", size=48)))
    assert layout == PictureLayout("none", 32, 3)
    assert "background is not plain" in why
    layout, _ = choose_layout(*sample(draw_signs(tmp_path / "small", size=24)))
    assert layout.size == 28


def test_what_the_user_wants_is_taken(tmp_path: Path) -> None:
    pictures, labels = sample(draw_signs(tmp_path))
    wanted = {"normalize": "center", "size": 40, "channels": 1}
    assert choose_layout(pictures, labels, **wanted) == (PictureLayout("center", 40, 1), "")
    with pytest.raises(UsageError):
        choose_layout(pictures, labels, normalize="digits", channels=3)


def test_colour_that_is_the_same_in_all_classes_is_left_out() -> None:
    rng = np.random.default_rng(0)
    pictures = [
        np.asarray(cv2.applyColorMap(rng.integers(0, 255, (32, 32), np.uint8), 2), np.uint8)
        for _ in range(80)
    ]
    labels = list("abcd") * 20
    assert not colour_matters(pictures, labels)
    tinted = [
        np.asarray(p // 2 + np.array([90, 0, 0] if label == "a" else [0, 0, 90]), np.uint8)
        for p, label in zip(pictures, labels, strict=True)
    ]
    assert colour_matters(tinted, ["a" if label == "a" else "b" for label in labels])
