"""Labelled pictures of arrays."""

from pathlib import Path

import numpy as np
import pytest

from lenet_edge.core.errors import DatasetError
from lenet_edge.data.picture_arrays import list_arrays
from lenet_edge.data.picture_listing import list_source


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_pixels_that_are_no_numbers_are_refused(tmp_path: Path, value: float) -> None:
    images = np.zeros((4, 8, 8), np.float32)
    images[2, 3, 3] = value
    np.savez(tmp_path / "a.npz", images=images, labels=np.arange(4))
    with pytest.raises(DatasetError, match=r"in 1 of 4 images, first in number 2"):
        list_source(tmp_path / "a.npz")


def test_a_label_that_is_no_number_is_named(tmp_path: Path) -> None:
    labels = np.array([0, 1, np.nan, 1])
    np.savez(tmp_path / "a.npz", images=np.zeros((4, 8, 8), np.uint8), labels=labels)
    with pytest.raises(DatasetError, match="no whole numbers, such as nan"):
        list_source(tmp_path / "a.npz")


def test_arrays_of_keras_and_of_bytes_or_real_numbers(tmp_path: Path) -> None:
    pixels = np.arange(4 * 8 * 8 * 3).reshape(4, 8, 8, 3) % 256
    np.savez(
        tmp_path / "set.npz",
        x_train=pixels / 255,
        y_train=[[0], [1], [0], [1]],
        x_test=pixels.astype(np.uint8),
        y_test=[1, 0, 1, 0],
        label_names=["cat", "dog"],
    )
    listed = list_source(tmp_path / "set.npz").pictures
    assert [(p.label, p.split) for p in listed[:2]] == [("cat", "train"), ("dog", "train")]
    assert [p.split for p in listed[4:]] == ["test"] * 4
    np.testing.assert_array_equal(listed[0].read(), pixels[0][..., ::-1])
    np.testing.assert_array_equal(listed[4].read(), listed[0].read())
    assert listed[0].digest() != listed[1].digest()


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"images": np.zeros((3, 8, 8)), "labels": np.zeros(2)}, "3 images, but 2 labels"),
        (
            {"images": np.zeros((1, 8, 8)), "labels": np.array([1.5])},
            "no whole numbers, such as 1.5",
        ),
        ({"images": np.zeros((3, 8)), "labels": np.zeros(3)}, r"shape \[3, 8\]"),
        ({"pictures": np.zeros(3)}, "has the arrays pictures; needed are images and labels"),
    ],
)
def test_arrays_that_do_not_fit_are_refused(tmp_path: Path, arrays: dict, message: str) -> None:
    np.savez(tmp_path / "a.npz", **arrays)
    with pytest.raises(DatasetError, match=message):
        list_source(tmp_path / "a.npz")


def test_an_npz_of_python_objects_is_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", images=np.array([{}]), labels=np.array([1]))
    with pytest.raises(DatasetError, match="not a readable"):
        list_source(tmp_path / "a.npz")


PIXELS = np.random.default_rng(0).integers(0, 256, (4, 8, 9)).astype(np.uint8)
PIXELS[:, 0, :2] = 0, 255
BINARY = np.where(PIXELS > 127, np.uint8(255), np.uint8(0))


@pytest.mark.parametrize(
    ("images", "expected"),
    [
        (PIXELS / 255, PIXELS),
        (PIXELS.astype(np.float64), PIXELS),
        (PIXELS / 127.5 - 1, PIXELS),
        (PIXELS.astype(np.int64), PIXELS),
        (PIXELS.astype(np.uint16) * 257, PIXELS),
        (np.rint(PIXELS * (4095 / 255)).astype(np.int32), PIXELS),
        (BINARY > 0, BINARY),
        ((BINARY > 0).astype(np.uint8), BINARY),
        (PIXELS[:, None], PIXELS),
        (np.repeat(PIXELS[:, None], 3, 1), np.repeat(PIXELS[..., None], 3, 3)),
    ],
    ids=["0-1", "real", "-1-1", "int64", "16 bits", "12 bits", "bool", "0 or 1", "N1HW", "NCHW"],
)
def test_pixels_of_every_usual_kind(images: np.ndarray, expected: np.ndarray) -> None:
    listed = list_arrays(images, np.arange(4), "", "a")
    np.testing.assert_array_equal([picture.read() for picture in listed], expected)


@pytest.mark.parametrize(
    ("images", "message"),
    [
        ((PIXELS / 255 - 0.5) / 0.3, r"has pixels from -1\.667 to 1\.667; save them as 0 to 255"),
        (PIXELS * 1.5, "has pixels from 0 to 382.5; save"),
        (PIXELS - 128.0, "has pixels from -128 to 127; save"),
        (PIXELS * 1j, "holds complex128"),
        (PIXELS[:0], r"shape \[0, 8, 9\], which holds no pictures"),
        (PIXELS.astype(str), "pixels are whole or real numbers"),
    ],
)
def test_pixels_whose_meaning_is_unknown_are_refused(images: np.ndarray, message: str) -> None:
    with pytest.raises(DatasetError, match=message):
        list_arrays(images, np.arange(len(images)), "", "a")


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (np.eye(3)[[2, 0, 1, 1]], "2011"),
        (np.eye(3, dtype=int)[[2, 0, 1, 1]], "2011"),
        (np.array([[1], [0], [0], [1]]), "1001"),
        (np.array([b"x", b"y", "\u00e9".encode(), b"x"]), "xy\u00e9x"),
    ],
)
def test_labels_of_every_usual_kind(labels: np.ndarray, expected: str) -> None:
    assert [p.label for p in list_arrays(PIXELS, labels, "", "a")] == list(expected)


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        (np.full((4, 3), 0.3), r"labels of the shape \[4, 3\]"),
        (np.ones((4, 2)), r"labels of the shape \[4, 2\]"),
        (np.array([0, 1, np.inf, 0]), "no whole numbers, such as inf"),
        (np.array(1), r"labels of the shape \[\]"),
    ],
)
def test_labels_that_are_not_one_for_each_picture_are_refused(
    labels: np.ndarray, message: str
) -> None:
    with pytest.raises(DatasetError, match=message):
        list_arrays(PIXELS, labels, "", "a")


def test_a_label_without_a_name_is_refused() -> None:
    with pytest.raises(DatasetError, match="has a label 2, and there are 2 names"):
        list_arrays(PIXELS, np.array([0, 1, 2, 0]), "", "a", ["cat", "dog"])
