"""Data sets: found, checked, split and reported."""

import gzip
import hashlib
import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from lenet_edge.core.errors import DatasetError, DownloadError, OutputError
from lenet_edge.data import datasets, download, uci_digits
from tests.lenet_edge.data.idx_files import encode_idx, small_set, write_set
from tests.needs import needs


@pytest.fixture(autouse=True)
def a_machine_with_neither_mnist_nor_network(monkeypatch, tmp_path):
    monkeypatch.delenv("LENET_EDGE_DATA", raising=False)
    monkeypatch.setenv("LENET_EDGE_MIRRORS", "http://127.0.0.1:9/")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def small_mnist(monkeypatch):
    """A small set whose hashes are taken for MNIST's."""
    files = small_set()
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    monkeypatch.setattr(download, "MNIST_SHA256", hashes)
    return files


def test_validation_is_a_tenth_of_each_class_even_where_the_set_is_sorted(tmp_path):
    files = small_set(train=200, test=20)
    labels = np.repeat(np.arange(10, dtype=np.uint8), 20)
    files["train-labels-idx1-ubyte"] = encode_idx(labels)
    dataset = datasets.load_dataset(str(write_set(tmp_path / "own", files)))
    assert [len(s) for s in (dataset.train, dataset.validation, dataset.test)] == [180, 20, 20]
    assert np.bincount(dataset.validation.labels).tolist() == [2] * 10
    images = np.frombuffer(files["train-images-idx3-ubyte"][16:], np.uint8).reshape(-1, 28, 28)
    every = np.concatenate([dataset.train.images, dataset.validation.images])
    assert {image.tobytes() for image in every} == {image.tobytes() for image in images}
    assert dataset.hashes["test-labels"] == (
        hashlib.sha256(files["t10k-labels-idx1-ubyte"]).hexdigest()
    )


@pytest.mark.parametrize(
    "rename",
    [
        lambda name: name,
        lambda name: name + ".gz",
        lambda name: name.replace("-idx", ".idx"),
        lambda name: "fashion-" + name.replace("t10k", "test"),
        lambda name: name.replace("-idx3-ubyte", ".idx").replace("-idx1-ubyte", ".idx"),
    ],
)
def test_the_usual_file_names_are_found(tmp_path, rename):
    for name, content in small_set().items():
        path = tmp_path / rename(name)
        path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    assert len(datasets.load_dataset(str(tmp_path)).test) == 20


def test_a_plain_file_next_to_its_gz_counts_once(tmp_path):
    write_set(tmp_path, small_set())
    write_set(tmp_path, small_set(), compressed=True)
    assert len(datasets.load_dataset(str(tmp_path)).test) == 20


def test_emnist_is_turned_upright_and_this_is_reported(tmp_path):
    files = small_set()
    plain = datasets.load_dataset(str(write_set(tmp_path / "a", files)))
    emnist = {f"emnist-digits-{n.replace('t10k', 'test')}": content for n, content in files.items()}
    lines: list[str] = []
    turned = datasets.load_dataset(str(write_set(tmp_path / "b", emnist)), notify=lines.append)
    np.testing.assert_array_equal(turned.test.images, plain.test.images.transpose(0, 2, 1))
    assert "transposed" in lines[0]


def test_mnist_is_recognised_by_its_hashes(tmp_path, small_mnist):
    lines: list[str] = []
    folder = write_set(tmp_path / "some-name", small_mnist, compressed=True)
    dataset = datasets.load_dataset(str(folder), notify=lines.append)
    assert (dataset.name, dataset.description) == ("mnist", "MNIST")
    assert lines == ["Data: MNIST; 36 to train on, 4 to validate, 20 to test"]


def test_mnist_keeps_its_own_validation_images(tmp_path, small_mnist):
    dataset = datasets.load_dataset(str(write_set(tmp_path / "own", small_mnist)))
    content = small_mnist["train-images-idx3-ubyte"]
    images = np.frombuffer(content[16:], np.uint8).reshape(-1, 28, 28)
    np.testing.assert_array_equal(dataset.validation.images, images[:4])
    np.testing.assert_array_equal(dataset.train.images, images[4:])


def test_idx_images_of_28_by_28_pixels_are_used_as_they_are(tmp_path):
    files = small_set(train=40, test=20)
    dataset = datasets.load_dataset(str(write_set(tmp_path / "own", files)))
    images = np.frombuffer(files["t10k-images-idx3-ubyte"][16:], np.uint8).reshape(-1, 28, 28)
    np.testing.assert_array_equal(dataset.test.images, images)


def test_idx_images_of_another_size_are_resized(tmp_path):
    files = small_set(train=40, test=20)
    for name, count in (("train", 40), ("t10k", 20)):
        pixels = np.random.default_rng(0).integers(0, 255, (count, 32, 24), np.uint8)
        files[f"{name}-images-idx3-ubyte"] = encode_idx(pixels)
    dataset = datasets.load_dataset(str(write_set(tmp_path / "own", files)))
    assert dataset.test.images.shape == (20, 28, 28)


def test_labels_may_start_at_one_and_skip_numbers(tmp_path):
    files = small_set(train=60, test=20)
    for name, count in (("train", 60), ("t10k", 20)):
        numbers = np.array([1, 2, 251], np.uint8)[np.arange(count) % 3]
        files[f"{name}-labels-idx1-ubyte"] = encode_idx(numbers)
    folder = str(write_set(tmp_path / "own", files))
    dataset = datasets.load_dataset(folder)
    assert dataset.labels == ("1", "2", "251")
    assert set(dataset.train.labels.tolist()) == {0, 1, 2}
    assert any("248 of the numbers between" in str(problem) for problem in dataset.problems)
    assert datasets.load_dataset(folder, labels=list("abc")).labels == ("a", "b", "c")


def test_dark_pictures_on_bright_are_mentioned_before_training(tmp_path):
    files = small_set(train=60, test=20)
    for name, count in (("train", 60), ("t10k", 20)):
        pixels = np.full((count, 28, 28), 240, np.uint8)
        pixels[np.arange(count), 10, np.arange(count) % 28] = 20
        files[f"{name}-images-idx3-ubyte"] = encode_idx(pixels)
    dataset = datasets.load_dataset(str(write_set(tmp_path / "own", files)))
    assert any("100 % of the pictures are dark on a bright" in str(p) for p in dataset.problems)


def test_another_data_set_is_not_called_mnist(tmp_path):
    assert datasets.load_dataset(str(write_set(tmp_path / "own", small_set()))).name == "own"
    assert (
        datasets.load_dataset(str(write_set(tmp_path / "mnist", small_set()))).name == "other-mnist"
    )


def test_labels_name_the_classes(tmp_path):
    folder = str(write_set(tmp_path, small_set(classes=3)))
    assert datasets.load_dataset(folder).labels == ("0", "1", "2")
    assert datasets.load_dataset(folder, labels=["shirt", "shoe", "bag"]).labels == (
        "shirt",
        "shoe",
        "bag",
    )


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        (["a", "b"], "from 0 to 2, but 2 names were given; pass 3 names"),
        (["a", "b", "c", "d"], "pass 3 names"),
        (["a", "b", "b"], "not all different"),
    ],
)
def test_labels_that_do_not_fit_are_refused(tmp_path, labels, message):
    with pytest.raises(DatasetError, match=message):
        datasets.load_dataset(str(write_set(tmp_path, small_set(classes=3))), labels=labels)


def _without(name):
    return {n: content for n, content in small_set().items() if n != name}


def _with(name, values):
    return {**small_set(), name: encode_idx(values)}


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (_without("t10k-labels-idx1-ubyte"), r"lacks the test-labels file \(t10k-labels-idx1"),
        (
            _with("train-labels-idx1-ubyte", np.zeros(39, np.uint8)),
            "40 images, but .*39 labels",
        ),
        (small_set(train=9), "holds 9 images; at least 10"),
        (
            {**small_set(), "letters-train-images-idx3-ubyte": b""},
            "several train-images files .* keep one data set per folder",
        ),
        (
            {**small_set(), "train-images-idx3-ubyte": small_set()["train-labels-idx1-ubyte"]},
            "swapped",
        ),
    ],
)
def test_files_that_do_not_belong_together_are_refused(tmp_path, files, message):
    with pytest.raises(DatasetError, match=message) as caught:
        datasets.load_dataset(str(write_set(tmp_path, files)))
    assert str(tmp_path) in str(caught.value)


def test_an_unknown_source_lists_what_is_accepted(tmp_path):
    with pytest.raises(DatasetError, match="--data and LENET_EDGE_DATA take 'mnist'"):
        datasets.load_dataset(str(tmp_path / "nowhere"))


@needs("sklearn")
def test_the_environment_names_the_default_source(tmp_path, monkeypatch):
    monkeypatch.setenv("LENET_EDGE_DATA", str(write_set(tmp_path / "own", small_set())))
    assert datasets.load_dataset().name == "own"
    assert datasets.load_dataset("digits").name == "digits"


def test_requesting_mnist_never_gives_another_set_from_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("LENET_EDGE_DATA", str(write_set(tmp_path / "own", small_set())))
    with pytest.raises(DatasetError, match="does not hold MNIST"):
        datasets.load_dataset("mnist")


def test_a_wrong_environment_variable_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setenv("LENET_EDGE_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(DatasetError, match="nowhere is not a folder"):
        datasets.load_dataset()


def test_a_cached_mnist_needs_no_network(small_mnist):
    write_set(download.cache_folder(), small_mnist, compressed=True)
    assert datasets.load_dataset().name == "mnist"
    assert datasets.load_dataset("mnist").name == "mnist"


def cut_short(content):
    return content[:-100]


def another_picture(content):
    return gzip.compress(gzip.decompress(content)[:-1] + b"!")


@pytest.mark.parametrize("damage", [cut_short, another_picture])
def test_a_damaged_cache_is_never_used(small_mnist, damage):
    folder = write_set(download.cache_folder(), small_mnist, compressed=True)
    path = folder / "t10k-images-idx3-ubyte.gz"
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(DownloadError, match=r"no mirror delivered t10k-images"):
        datasets.load_dataset("mnist")


def test_without_mnist_the_embedded_digits_are_used_and_this_is_reported():
    lines: list[str] = []
    dataset = datasets.load_dataset(notify=lines.append)
    assert dataset.name == "digits"
    assert any("used instead" in line and "Connection refused" in line for line in lines)


def test_requesting_mnist_fails_with_the_reason_if_it_is_not_available():
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1:9/: Connection refused.*--data"):
        datasets.load_dataset("mnist")


def test_a_cache_that_cannot_be_written_is_reported(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(OutputError, match=r"cannot write the cache .*Not a directory"):
        datasets.load_dataset("mnist")
    assert datasets.load_dataset().name == "digits"


def _save(path: Path, picture: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), picture)


@pytest.fixture
def seven():
    images, labels = uci_digits.load_digits()
    return images[labels == 7][0]


@needs("sklearn")
def test_own_pictures_are_added_to_training_only(tmp_path, seven):
    plain = datasets.load_dataset("digits")
    _save(tmp_path / "7" / "one.png", seven)
    dataset = datasets.load_dataset("digits", extra=tmp_path)
    own = dataset.train.images[len(plain.train) :]
    assert len(own) == datasets.MAX_EXTRA_REPEATS
    assert (own == seven).all()
    assert (dataset.train.labels[len(plain.train) :] == 7).all()
    for split in ("validation", "test"):
        np.testing.assert_array_equal(getattr(dataset, split).images, getattr(plain, split).images)
    assert "1 of the user's pictures" in dataset.description
    assert "extra" in dataset.hashes


def test_own_pictures_are_repeated_up_to_their_fraction(tmp_path, seven):
    for index in range(100):
        _save(tmp_path / "7" / f"{index}.png", seven)
    plain, dataset = (
        datasets.load_dataset("digits"),
        datasets.load_dataset("digits", extra=tmp_path),
    )
    share = len(dataset.train) / len(plain.train) - 1
    assert share == pytest.approx(datasets.EXTRA_FRACTION, rel=0.3)


@pytest.mark.skipif(
    os.geteuid() == 0, reason="it is about a file without permission, and root may read every file"
)
def test_an_unreadable_file_is_named(tmp_path):
    write_set(tmp_path, small_set())
    (tmp_path / "train-images-idx3-ubyte").chmod(0)
    with pytest.raises(DatasetError, match="Permission denied"):
        datasets.load_dataset(str(tmp_path))
