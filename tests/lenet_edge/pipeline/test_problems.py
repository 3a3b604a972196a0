"""Problems of a network and of its data are found, and each says what to do."""

from dataclasses import replace

import numpy as np
import pytest

from lenet_edge.data.datasets import Dataset, Split, load_dataset
from lenet_edge.network.evaluation import Evaluation, evaluate
from lenet_edge.pipeline.problems import (
    find_problems,
    lost_accuracy,
    missing_classes,
    unrecognized_classes,
)
from tests.lenet_edge.verify.written_logits import WrittenLogits
from tests.needs import require


@pytest.fixture(scope="module")
def digits() -> Dataset:
    require("sklearn")
    return load_dataset("digits")


def without(split: Split, label: int) -> Split:
    kept = split.labels != label
    return Split(split.images[kept], split.labels[kept])


def evaluation(name: str, predicted: np.ndarray, truth: np.ndarray) -> Evaluation:
    table = WrittenLogits(5 * np.eye(10)[predicted], name)
    return evaluate(table, table.images, truth)


def test_complete_data_and_a_good_network_have_no_problem(digits: Dataset) -> None:
    truth = digits.test.labels
    assert find_problems(digits, [evaluation(n, truth, truth) for n in ("float32", "int8")]) == []


@pytest.mark.parametrize(
    ("split", "advice"),
    [
        ("train", "cannot learn it"),
        ("validation", "add training images"),
        ("test", "nothing says how well"),
    ],
)
def test_a_split_that_lacks_a_class_is_named(digits: Dataset, split: str, advice: str) -> None:
    lacking = replace(digits, **{split: without(getattr(digits, split), 7)})
    (problem,) = missing_classes(lacking)
    assert problem.statement == f"the {split} images have none of class '7'"
    assert advice in problem.advice
    assert str(problem) == f"{problem.statement}; {problem.advice}"
    assert problem.to_json() == {"statement": problem.statement, "advice": problem.advice}


def test_the_last_class_may_lack_too(digits: Dataset) -> None:
    lacking = replace(digits, validation=without(without(digits.validation, 9), 0))
    (problem,) = missing_classes(lacking)
    assert problem.statement == "the validation images have none of class '0', '9'"


def test_a_class_that_is_never_recognised_is_named_with_its_label(digits: Dataset) -> None:
    truth = digits.test.labels
    never = np.where(truth == 3, 5, truth)
    named = replace(digits, labels=tuple("abcdefghij"))
    (problem,) = unrecognized_classes(named, evaluation("int8", never, truth))
    count = int((truth == 3).sum())
    assert problem.statement == f"int8 recognises none of the {count} test images of class 'd'"
    once = never.copy()
    once[np.flatnonzero(truth == 3)[0]] = 3
    assert unrecognized_classes(named, evaluation("int8", once, truth)) == []


def test_a_class_without_test_images_is_not_called_unrecognised(digits: Dataset) -> None:
    truth = digits.test.labels[digits.test.labels != 3]
    assert unrecognized_classes(digits, evaluation("int8", truth, truth)) == []


@pytest.mark.parametrize(("wrong", "lost"), [(0, False), (1, False), (2, True), (8, True)])
def test_an_int8_network_below_the_contract_is_a_problem(
    digits: Dataset, wrong: int, lost: bool
) -> None:
    truth = digits.test.labels
    worse = truth.copy()
    worse[:wrong] = (worse[:wrong] + 1) % 10
    float32, int8 = evaluation("float32", truth, truth), evaluation("int8", worse, truth)
    problems = lost_accuracy(digits, float32, int8)
    assert bool(problems) is lost
    if lost:
        counts = f"{len(truth) - wrong} against {len(truth)}, {wrong} fewer"
        assert problems[0].statement.endswith(f"{counts} right of {len(truth)} test images")
    assert lost_accuracy(digits, int8, float32) == []
