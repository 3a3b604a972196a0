"""A user's own pictures: read by label, brought to MNIST's layout, refused with a reason."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from device.reading.reader import Reader
from lenet_edge.core.errors import DatasetError
from lenet_edge.data.own_pictures import load_pictures
from lenet_edge.data.uci_digits import load_digits
from tests.needs import needs

pytestmark = needs("sklearn")

LABELS = tuple("0123456789")


def save(path: Path, picture: NDArray[np.uint8]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), picture)


@pytest.fixture(scope="module")
def seven() -> NDArray[np.uint8]:
    images, labels = load_digits()
    return images[labels == 7][0]


def test_pictures_are_read_in_the_order_of_labels_and_names(
    tmp_path: Path, seven: NDArray[np.uint8]
) -> None:
    for name in ("7/b.png", "7/a.png", "2/c.png"):
        save(tmp_path / name, seven)
    pictures = load_pictures(tmp_path, LABELS)
    assert pictures.labels.tolist() == [2, 7, 7]
    np.testing.assert_array_equal(pictures.images, np.stack([seven] * 3))


def test_the_hash_changes_with_a_label_a_name_or_a_pixel(
    tmp_path: Path, seven: NDArray[np.uint8]
) -> None:
    hashes = set()
    for folder, name in (("a", "7/a.png"), ("b", "2/a.png"), ("c", "7/b.png")):
        save(tmp_path / folder / name, seven)
        hashes.add(load_pictures(tmp_path / folder, LABELS).sha256)
    save(tmp_path / "d" / "7" / "a.png", seven // 2)
    hashes.add(load_pictures(tmp_path / "d", LABELS).sha256)
    assert len(hashes) == 4


def test_a_photograph_of_a_digit_is_brought_to_the_layout_of_mnist(tmp_path, seven):
    page = np.full((200, 160), 215, np.uint8)
    page[40:152, 20:132] -= cv2.resize(seven, (112, 112)) // 2
    save(tmp_path / "7" / "photo.png", page)
    added = load_pictures(tmp_path, LABELS).images[-1]
    similarity = np.corrcoef(added.ravel(), seven.ravel())[0, 1]
    assert similarity > 0.9


@pytest.mark.parametrize(
    ("path", "content", "message"),
    [
        ("seven/a.png", b"", "seven is not named after a label; rename it to one of: 0, 1,"),
        ("7/a.png", b"not a picture", r"not readable as pictures: .*a\.png"),
        ("7/a.png", b"", r"not readable as pictures: .*a\.png"),
        ("7/notes.txt", b"hello", "holds no labelled pictures"),
        ("a.png", b"", "holds no labelled pictures"),
    ],
)
def test_own_pictures_that_do_not_fit_are_refused(tmp_path, path, content, message):
    (tmp_path / path).parent.mkdir(exist_ok=True)
    (tmp_path / path).write_bytes(content)
    with pytest.raises(DatasetError, match=message):
        load_pictures(tmp_path, LABELS)


def test_an_own_picture_without_ink_is_refused(tmp_path):
    save(tmp_path / "7" / "black.png", np.zeros((28, 28), np.uint8))
    with pytest.raises(DatasetError, match=r"without any ink: .*black\.png"):
        load_pictures(tmp_path, LABELS)


def test_an_own_picture_too_small_to_show_a_digit_is_refused(tmp_path):
    save(tmp_path / "7" / "dot.png", np.zeros((1, 1), np.uint8))
    with pytest.raises(DatasetError, match=r"smaller than 8 pixels along a side: .*dot\.png"):
        load_pictures(tmp_path, LABELS)


def test_a_missing_folder_of_own_pictures_is_named(tmp_path):
    with pytest.raises(DatasetError, match="nowhere is not a folder"):
        load_pictures(tmp_path / "nowhere", LABELS)


@pytest.mark.parametrize("size", [28, 32, 64])
def test_small_dark_digits_look_the_same_imported_and_read(
    tmp_path: Path, reader: Reader, size: int
) -> None:
    images, labels = load_digits()
    for index in range(30):
        small = cv2.resize(images[index], (size, size), interpolation=cv2.INTER_CUBIC)
        save(tmp_path / str(labels[index]) / f"{index:02}.png", 255 - np.asarray(small, np.uint8))
    pictures = load_pictures(tmp_path, LABELS)
    paths = sorted(tmp_path.rglob("*.png"))
    assert len(pictures.images) == len(paths) == 30
    equal = 0
    for path, imported in zip(paths, pictures.images, strict=True):
        found = [digit for line in reader.read(path).lines for digit in line.digits]
        equal += len(found) == 1 and np.array_equal(found[0].picture, imported)
    assert equal >= 29  # In one 7, the reader takes the bar for a ruled line.


def test_pictures_that_cannot_be_used_are_listed_and_the_rest_is_used(
    tmp_path: Path, seven: NDArray[np.uint8]
) -> None:
    save(tmp_path / "7" / "good.png", seven)
    save(tmp_path / "7" / "black.png", np.zeros((28, 28), np.uint8))
    (tmp_path / "7" / "broken.png").write_bytes(b"")
    pictures = load_pictures(tmp_path, LABELS)
    assert len(pictures.images) == 1
    assert len(pictures.problems) == 2
