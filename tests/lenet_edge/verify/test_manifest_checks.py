"""What a manifest records about labels, quantisation and accuracy is judged."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.data.datasets import Dataset, draw_printed, load_dataset
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.predictor import Logits
from lenet_edge.verify.contract import Check
from lenet_edge.verify.manifest_checks import (
    check_digit_labels,
    check_quantization,
    check_recorded_accuracy,
    check_training,
    is_data_of,
    unjudged_facts,
)
from tests.lenet_edge.verify.foreign import sealed_again
from tests.needs import require

REVERSED = list("9876543210")


@pytest.fixture(scope="module")
def digits() -> Dataset:
    require("sklearn")
    return load_dataset("digits")


def perfect(truth: np.ndarray, wrong: int = 0) -> Logits:
    """Return logits that are right, except on the first images."""
    logits = np.eye(10, dtype=np.float32)[truth]
    logits[:wrong] = np.roll(logits[:wrong], 1, axis=1)
    return logits


def test_the_shipped_manifest_describes_its_network(shipped: Bundle) -> None:
    for check in (check_quantization(shipped), *check_training(shipped)):
        assert check.holds


def test_another_zero_point_is_found(shipped: Bundle, tmp_path: Path) -> None:
    quantization = json.loads(json.dumps(shipped.manifest["quantization"]))
    quantization["output"]["zero_point"] += 1
    wrong = sealed_again(shipped, tmp_path / "b", quantization=quantization)
    assert check_quantization(wrong).holds is False


def test_a_missing_label_is_found(shipped: Bundle, tmp_path: Path) -> None:
    wrong = sealed_again(shipped, tmp_path / "b", labels=list("012345678"))
    check = check_quantization(wrong)
    assert check.holds is False
    assert "9 labels for 10 classes" in check.detail


def test_reversed_labels_are_found(shipped: Bundle, tmp_path: Path, digits: Dataset) -> None:
    wrong = sealed_again(shipped, tmp_path / "b", labels=REVERSED)
    assert [check.holds for check in check_training(wrong)] == [False, True]
    truth = digits.test.labels
    check = check_digit_labels(wrong, perfect(truth), truth, digits)
    assert check.holds is False
    assert check.detail == f"read by these names, 0 of {len(truth)} images are right"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("variant", "classic"),
        ("preset", "quick"),
        ("seed", 77),
        ("recipe", {}),
        ("dataset", {"name": "mnist", "hashes": {}}),
        ("teachers", ["a"]),
        ("input", {"shape": [28, 28], "dtype": "uint8", "normalization": "cell"}),
        ("input", None),
    ],
)
def test_another_training_or_input_is_found(
    shipped: Bundle, tmp_path: Path, key: str, value: object
) -> None:
    wrong = sealed_again(shipped, tmp_path / "b", **{key: value})
    labels, facts = check_training(wrong)
    assert labels.holds
    assert facts.holds is False
    assert facts.detail.startswith(f"{key} is {json.dumps(value)[:50]}")


def test_pictures_of_another_size_are_found(shipped: Bundle, tmp_path: Path) -> None:
    for section in ({**shipped.manifest["input"], "shape": [14, 14]}, {}, None):
        wrong = sealed_again(shipped, tmp_path / "b", input=section)
        check = check_quantization(wrong)
        assert check.holds is False
        assert check.detail.endswith("instead of [28, 28]")


def test_other_sizes_of_packed_weights_are_found(shipped: Bundle, tmp_path: Path) -> None:
    packed = json.loads(json.dumps(shipped.manifest["packed_weights"]))
    packed[2]["bytes"] += 1
    check = check_quantization(sealed_again(shipped, tmp_path / "b", packed_weights=packed))
    assert check.holds is False
    assert '"bytes": 30721' in check.detail


def test_facts_that_nothing_contradicts_are_named(shipped: Bundle, tmp_path: Path) -> None:
    (check,) = unjudged_facts(shipped)
    assert check.statement == "manifest.json tells the truth about name, command, versions"
    assert (check.holds, check.files) == (None, ("manifest.json",))
    files = {k: v for k, v in shipped.manifest["files"].items() if k != "model.npz"}
    alone = replace(shipped, manifest={**shipped.manifest, "files": files})
    (check,) = unjudged_facts(alone)
    for fact in ("versions", "variant", "preset", "seed", "recipe", "dataset", "teachers"):
        assert fact in check.statement


def test_labels_of_drawn_cells_are_judged(shipped: Bundle, tmp_path: Path, digits: Dataset) -> None:
    truth, drawn = digits.test.labels, replace(digits, name="printed:lcd")
    assert check_digit_labels(shipped, perfect(truth), truth, drawn).holds is True
    wrong = sealed_again(shipped, tmp_path / "b", labels=REVERSED)
    assert check_digit_labels(wrong, perfect(truth), truth, drawn).holds is False


def test_labels_are_only_judged_where_the_digits_are_known(
    shipped: Bundle, tmp_path: Path, digits: Dataset
) -> None:
    truth = digits.test.labels
    logits = perfect(truth)
    assert check_digit_labels(shipped, logits, truth, digits).holds is True
    assert check_digit_labels(shipped, logits, truth, None).holds is None
    letters = replace(digits, name="letters")
    assert check_digit_labels(shipped, logits, truth, letters).holds is None
    words = sealed_again(shipped, tmp_path / "b", labels=list("abcdefghij"))
    assert check_digit_labels(words, logits, truth, digits).holds is None


@pytest.fixture
def recorded(shipped: Bundle, tmp_path: Path, digits: Dataset) -> Bundle:
    """Return a bundle that records 2 mistakes over the embedded test digits."""
    count = len(digits.test)
    metrics = {"int8": {"correct": count - 2, "count": count}}
    facts = {"hashes": digits.hashes, "name": digits.name}
    return sealed_again(shipped, tmp_path / "b", metrics=metrics, dataset=facts)


def accuracy(bundle: Bundle, data: Dataset | None, wrong: int, limit: int | None = None) -> Check:
    truth = load_dataset("digits").test.labels[:limit]
    return check_recorded_accuracy(bundle, "int8", perfect(truth, wrong), truth, data, ("f",))


@pytest.mark.parametrize(
    ("wrong", "holds"), [(0, False), (1, True), (2, True), (3, True), (4, False)]
)
def test_the_recorded_accuracy_must_be_met(
    recorded: Bundle, digits: Dataset, wrong: int, holds: bool
) -> None:
    assert accuracy(recorded, digits, wrong).holds is holds


def test_the_recorded_accuracy_is_judged_on_its_own_test_set_only(
    recorded: Bundle, digits: Dataset
) -> None:
    assert accuracy(recorded, None, 99).holds is None
    other = replace(digits, hashes={**digits.hashes, "test-images": "12"})
    assert accuracy(recorded, other, 99).holds is None
    part = accuracy(recorded, digits, 0, limit=50)
    assert part.holds is None
    assert "leave out --limit" in part.detail


def test_data_is_known_by_the_files_of_the_split(recorded: Bundle, digits: Dataset) -> None:
    own = replace(digits, hashes={**digits.hashes, "extra": "34", "test-labels": "12"})
    assert is_data_of(recorded, own, "train")
    assert not is_data_of(recorded, own, "test")
    assert not is_data_of(recorded, None, "train")


def test_a_drawing_has_one_hash_for_all_splits() -> None:
    sizes = {"train": 30, "validation": 30, "test": 30}
    drawn = draw_printed(["dots"], sizes)
    bundle = Bundle(Path(), {"dataset": {"hashes": drawn.hashes}})
    assert is_data_of(bundle, drawn, "train")
    assert is_data_of(bundle, drawn, "test")
    assert not is_data_of(bundle, draw_printed(["lcd"], sizes), "test")
