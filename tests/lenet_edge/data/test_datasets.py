import gzip
import hashlib
import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from lenet_edge.core.errors import DatasetError, DownloadError, OutputError
from lenet_edge.data import datasets, download, embedded
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


def test_validation_is_the_first_tenth_of_training_and_the_test_set_is_apart(tmp_path):
    files = small_set(train=40, test=20)
    dataset = datasets.load(str(write_set(tmp_path / "own", files)))
    images = np.frombuffer(files["train-images-idx3-ubyte"][16:], np.uint8).reshape(-1, 28, 28)
    assert [len(s) for s in (dataset.train, dataset.validation, dataset.test)] == [36, 4, 20]
    np.testing.assert_array_equal(dataset.validation.images, images[:4])
    np.testing.assert_array_equal(dataset.train.images, images[4:])
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
    assert len(datasets.load(str(tmp_path)).test) == 20


def test_a_plain_file_beside_its_gz_is_one_file(tmp_path):
    write_set(tmp_path, small_set())
    write_set(tmp_path, small_set(), compressed=True)
    assert len(datasets.load(str(tmp_path)).test) == 20


def test_emnist_is_turned_upright_and_says_so(tmp_path):
    files = small_set()
    plain = datasets.load(str(write_set(tmp_path / "a", files)))
    emnist = {f"emnist-digits-{n.replace('t10k', 'test')}": content for n, content in files.items()}
    lines: list[str] = []
    turned = datasets.load(str(write_set(tmp_path / "b", emnist)), report=lines.append)
    np.testing.assert_array_equal(turned.test.images, plain.test.images.transpose(0, 2, 1))
    assert "transposed" in lines[0]


def test_mnist_is_recognised_by_its_hashes(tmp_path, small_mnist):
    lines: list[str] = []
    folder = write_set(tmp_path / "some-name", small_mnist, compressed=True)
    dataset = datasets.load(str(folder), report=lines.append)
    assert (dataset.name, dataset.description) == ("mnist", "MNIST")
    assert lines == ["Data: MNIST; 36 to train on, 4 to validate, 20 to test"]


def test_another_set_is_not_called_mnist(tmp_path):
    assert datasets.load(str(write_set(tmp_path / "own", small_set()))).name == "own"
    assert datasets.load(str(write_set(tmp_path / "mnist", small_set()))).name == "other-mnist"


def test_labels_name_the_classes(tmp_path):
    folder = str(write_set(tmp_path, small_set(classes=3)))
    assert datasets.load(folder).labels == ("0", "1", "2")
    assert datasets.load(folder, labels=["shirt", "shoe", "bag"]).labels == ("shirt", "shoe", "bag")


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        (["a", "b"], "from 0 to 2, out of range for the 2 names given; pass 3 names"),
        (["a", "b", "c", "d"], "pass 3 names"),
        (["a", "b", "b"], "not all different"),
    ],
)
def test_labels_that_do_not_fit_are_refused(tmp_path, labels, message):
    with pytest.raises(DatasetError, match=message):
        datasets.load(str(write_set(tmp_path, small_set(classes=3))), labels=labels)


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
            "40 pictures and .*39 labels",
        ),
        (
            _with("t10k-images-idx3-ubyte", np.zeros((20, 32, 32), np.uint8)),
            "pictures of 32x32 pixels; 28x28 are needed",
        ),
        (small_set(train=9), "holds 9 pictures; at least 10"),
        (
            {**small_set(), "letters-train-images-idx3-ubyte": b""},
            "several train-images files .* keep one data set a folder",
        ),
        (
            {**small_set(), "train-images-idx3-ubyte": small_set()["train-labels-idx1-ubyte"]},
            "swapped",
        ),
    ],
)
def test_a_folder_that_does_not_fit_together_is_refused(tmp_path, files, message):
    with pytest.raises(DatasetError, match=message) as caught:
        datasets.load(str(write_set(tmp_path, files)))
    assert str(tmp_path) in str(caught.value)


def test_a_source_that_is_no_folder_lists_what_is_accepted(tmp_path):
    with pytest.raises(DatasetError, match="--data and LENET_EDGE_DATA take 'mnist'"):
        datasets.load(str(tmp_path / "nowhere"))


@needs("sklearn")
def test_the_environment_names_the_default_source(tmp_path, monkeypatch):
    monkeypatch.setenv("LENET_EDGE_DATA", str(write_set(tmp_path / "own", small_set())))
    assert datasets.load().name == "own"
    assert datasets.load("digits").name == "digits"


def test_asking_for_mnist_never_gives_the_environments_other_set(tmp_path, monkeypatch):
    monkeypatch.setenv("LENET_EDGE_DATA", str(write_set(tmp_path / "own", small_set())))
    with pytest.raises(DatasetError, match="does not hold MNIST"):
        datasets.load("mnist")


def test_a_broken_environment_is_an_error_not_a_fall_back(tmp_path, monkeypatch):
    monkeypatch.setenv("LENET_EDGE_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(DatasetError, match="nowhere is not a folder"):
        datasets.load()


def test_the_cache_is_used_without_a_network(small_mnist):
    write_set(download.cache_folder(), small_mnist, compressed=True)
    assert datasets.load().name == "mnist"
    assert datasets.load("mnist").name == "mnist"


def cut_short(content):
    return content[:-100]


def another_picture(content):
    return gzip.compress(gzip.decompress(content)[:-1] + b"!")


@pytest.mark.parametrize("damage", [cut_short, another_picture])
def test_a_damaged_cache_is_never_used(small_mnist, damage):
    folder = write_set(download.cache_folder(), small_mnist, compressed=True)
    path = folder / "t10k-images-idx3-ubyte.gz"
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(DownloadError, match=r"no mirror gave t10k-images"):
        datasets.load("mnist")


@needs("sklearn")
def test_without_mnist_the_embedded_digits_stand_in_and_this_is_said():
    lines: list[str] = []
    dataset = datasets.load(report=lines.append)
    assert dataset.name == "digits"
    assert any("stand in" in line and "Connection refused" in line for line in lines)


def test_asking_for_mnist_without_it_is_an_error_that_says_why():
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1:9/: Connection refused.*--data"):
        datasets.load("mnist")


@needs("sklearn")
def test_a_cache_that_cannot_be_written_is_said(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(OutputError, match=r"cannot write the cache .*Not a directory"):
        datasets.load("mnist")
    assert datasets.load().name == "digits"


@needs("sklearn")
def test_embedded_digits_keep_writers_apart():
    _, labels = embedded.load_digits()
    form_start = [*range(10), *range(10)]
    start = embedded.TEST_START
    assert labels[start : start + 20].tolist() == form_start
    assert labels[:20].tolist() == form_start
    dataset = datasets.load("digits")
    assert (len(dataset.train), len(dataset.validation), len(dataset.test)) == (1274, 141, 382)


@needs("sklearn")
def test_embedded_digits_are_laid_out_as_mnist_is():
    images, _ = embedded.load_digits()
    assert images.dtype == np.uint8
    assert images.shape == (1797, 28, 28)
    extents, centres = [], []
    for axis in (1, 2):
        ink = images.any(axis=3 - axis)
        extents.append(28 - ink.argmax(axis=1) - ink[:, ::-1].argmax(axis=1))
        weights = images.sum(axis=3 - axis, dtype=np.float64)
        centres.append(weights @ np.arange(28) / weights.sum(axis=1))
    assert np.isin(np.max(extents, axis=0), (19, 20)).all()
    assert np.abs(np.array(centres) - 14).max() <= 0.5


@needs("sklearn")
def test_embedded_digits_never_change():
    dataset = datasets.load("digits")
    assert dataset.hashes == datasets.load("digits").hashes
    assert set(dataset.hashes) == {"train-images", "train-labels", "test-images", "test-labels"}


def _save(path: Path, picture: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), picture)


@pytest.fixture
def seven():
    images, labels = embedded.load_digits()
    return images[labels == 7][0]


@needs("sklearn")
def test_own_pictures_are_added_to_training_only(tmp_path, seven):
    plain = datasets.load("digits")
    _save(tmp_path / "7" / "one.png", seven)
    dataset = datasets.load("digits", extra=tmp_path)
    own = dataset.train.images[len(plain.train) :]
    assert len(own) == datasets.MOST_REPEATS
    assert (own == seven).all()
    assert (dataset.train.labels[len(plain.train) :] == 7).all()
    for split in ("validation", "test"):
        np.testing.assert_array_equal(getattr(dataset, split).images, getattr(plain, split).images)
    assert "1 pictures of one's own" in dataset.description
    assert "extra" in dataset.hashes


@needs("sklearn")
def test_own_pictures_are_repeated_until_they_count_and_no_further(tmp_path, seven):
    for index in range(100):
        _save(tmp_path / "7" / f"{index}.png", seven)
    plain, dataset = datasets.load("digits"), datasets.load("digits", extra=tmp_path)
    share = len(dataset.train) / len(plain.train) - 1
    assert share == pytest.approx(datasets.EXTRA_SHARE, rel=0.3)


@needs("sklearn")
def test_a_photograph_of_a_digit_is_normalized_first(tmp_path, seven):

    page = np.full((200, 160), 215, np.uint8)
    page[40:152, 20:132] -= cv2.resize(seven, (112, 112)) // 2
    _save(tmp_path / "7" / "photo.png", page)
    added = datasets.load("digits", extra=tmp_path).train.images[-1]
    similarity = np.corrcoef(added.ravel(), seven.ravel())[0, 1]
    assert similarity > 0.9


@needs("sklearn")
@pytest.mark.parametrize(
    ("path", "content", "message"),
    [
        ("seven/a.png", b"", "seven is not named after a label; rename it to one of: 0, 1,"),
        ("7/a.png", b"not a picture", r"a\.png is not a picture"),
        ("7/a.png", b"", r"a\.png is not a picture"),
        ("7/notes.txt", b"hello", "holds no pictures"),
        ("a.png", b"", "holds no pictures"),
    ],
)
def test_own_pictures_that_do_not_fit_are_refused(tmp_path, path, content, message):
    (tmp_path / path).parent.mkdir(exist_ok=True)
    (tmp_path / path).write_bytes(content)
    with pytest.raises(DatasetError, match=message):
        datasets.load("digits", extra=tmp_path)


@needs("sklearn")
def test_an_own_picture_without_ink_is_refused(tmp_path):
    _save(tmp_path / "7" / "black.png", np.zeros((28, 28), np.uint8))
    with pytest.raises(DatasetError, match=r"black\.png shows no ink"):
        datasets.load("digits", extra=tmp_path)


@needs("sklearn")
def test_an_own_picture_too_small_to_show_a_digit_is_refused(tmp_path):
    _save(tmp_path / "7" / "dot.png", np.zeros((1, 1), np.uint8))
    with pytest.raises(DatasetError, match=r"dot\.png is smaller than 8 pixels"):
        datasets.load("digits", extra=tmp_path)


@needs("sklearn")
def test_a_missing_folder_of_own_pictures_is_named(tmp_path):
    with pytest.raises(DatasetError, match="nowhere is not a folder"):
        datasets.load("digits", extra=tmp_path / "nowhere")


@pytest.mark.skipif(
    os.geteuid() == 0, reason="it is about a file without permission, and root may read every file"
)
def test_an_unreadable_file_is_named(tmp_path):
    write_set(tmp_path, small_set())
    (tmp_path / "train-images-idx3-ubyte").chmod(0)
    with pytest.raises(DatasetError, match="Permission denied"):
        datasets.load(str(tmp_path))
