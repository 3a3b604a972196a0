"""Scores equal scikit-learn's, intervals equal published values, invalid input is refused."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from lenet_edge.core.errors import ModelError, UsageError
from lenet_edge.core.files import dump_json
from lenet_edge.network.evaluation import (
    agreement,
    evaluate,
    evaluation_document,
    expected_calibration_error,
    percent,
    reliability,
    softmax,
    wilson_interval,
)
from lenet_edge.network.predictor import Images, Logits, Predictor
from lenet_edge.network.second_look import SecondLook
from tests.lenet_edge.verify.written_logits import WrittenLogits
from tests.needs import require

require("sklearn")

from sklearn import metrics


@st.composite
def tables(draw: st.DrawFn) -> tuple[WrittenLogits, NDArray[np.int64]]:
    """Logits and labels of 2 to 12 classes; some classes may be absent or never predicted."""
    seed = draw(st.integers(0, 2**32 - 1))
    count, classes = draw(st.integers(1, 300)), draw(st.integers(2, 12))
    random = np.random.default_rng(seed)
    logits = random.normal(scale=draw(st.sampled_from([0.1, 1, 10, 100])), size=(count, classes))
    return WrittenLogits(logits), random.integers(0, draw(st.integers(1, classes)), count)


@settings(max_examples=60, deadline=None)
@given(tables())
def test_every_score_equals_scikit_learns(case: tuple[WrittenLogits, NDArray[np.int64]]) -> None:
    table, labels = case
    everything = range(table.logits.shape[1])
    result = evaluate(table, table.images, labels)
    predicted = table.logits.argmax(axis=1)
    precision, recall, f1, support = metrics.precision_recall_fscore_support(
        labels, predicted, labels=everything, zero_division=0
    )
    np.testing.assert_array_equal(
        result.confusion, metrics.confusion_matrix(labels, predicted, labels=everything)
    )
    assert result.accuracy == pytest.approx(metrics.accuracy_score(labels, predicted))
    assert [s.precision for s in result.scores] == pytest.approx(precision)
    assert [s.recall or 0.0 for s in result.scores] == pytest.approx(recall)
    assert all((s.recall is None) == (s.support == 0) for s in result.scores)
    assert [s.f1 for s in result.scores] == pytest.approx(f1)
    assert [s.support for s in result.scores] == support.tolist()
    assert result.macro_f1 == pytest.approx(f1.mean())


@settings(max_examples=30, deadline=None)
@given(tables())
def test_loss_equals_scikit_learns_log_loss(case: tuple[WrittenLogits, NDArray[np.int64]]) -> None:
    table, labels = case
    table.logits = np.clip(table.logits, -15, 15)  # scikit-learn clips probabilities near 0
    exponents = np.exp(table.logits.astype(np.float64))
    probabilities = exponents / exponents.sum(axis=1, keepdims=True)
    expected = metrics.log_loss(labels, probabilities, labels=range(probabilities.shape[1]))
    assert evaluate(table, table.images, labels).loss == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(
    ("correct", "count", "low", "high"),
    [
        # Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (20, 20, 0.8389, 1.0),
    ],
)
def test_wilson_interval_equals_published_values(
    correct: int, count: int, low: float, high: float
) -> None:
    assert wilson_interval(correct, count) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 10**6).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_interval_contains_the_proportion(case: tuple[int, int]) -> None:
    low, high = wilson_interval(*case)
    assert 0 <= low <= case[0] / case[1] <= high <= 1


def test_worst_mistakes_are_the_most_confident_wrong_ones() -> None:
    table = WrittenLogits(np.array([[9, 0, 0], [5, 0, 0], [0, 7, 0], [0, 0, 1]]))
    result = evaluate(table, table.images, [0, 1, 2, 0])
    assert [(m.index, m.label, m.predicted) for m in result.worst] == [
        (2, 2, 1),
        (1, 1, 0),
        (3, 0, 2),
    ]
    assert result.worst[0].confidence == pytest.approx(np.exp(7) / (np.exp(7) + 2))


def test_temperature_changes_confidence_and_nothing_else() -> None:
    table = WrittenLogits(np.random.default_rng(1).normal(size=(200, 10)) * 5)
    labels = np.random.default_rng(2).integers(0, 10, 200)
    plain, warm = (evaluate(table, table.images, labels, temperature=t) for t in (1, 2.5))
    assert (plain.loss, plain.scores) == (warm.loss, warm.scores)
    assert warm.worst[0].confidence < plain.worst[0].confidence


def test_calibration_error_is_the_gap_between_confidence_and_accuracy() -> None:
    sure = np.log(np.array([[0.9, 0.1]] * 10))  # says 90 % ten times
    table = WrittenLogits(sure)
    assert evaluate(table, table.images, [0] * 9 + [1]).calibration_error == pytest.approx(
        0, abs=1e-6
    )
    assert evaluate(table, table.images, [0] * 5 + [1] * 5).calibration_error == pytest.approx(0.4)


def test_progress_counts_every_image_once() -> None:
    table = WrittenLogits(np.eye(10)[np.arange(2345) % 10])
    seen: list[int] = []
    evaluate(table, table.images, np.arange(2345) % 10, progress=seen.append)
    assert sum(seen) == 2345
    assert len(seen) > 1


def test_document_is_json_with_its_schema() -> None:
    table = WrittenLogits(np.eye(10))
    document = evaluation_document(
        {"name": "mnist"}, [evaluate(table, table.images, np.arange(10))]
    )
    assert document["schema"] == "lenet-edge/evaluation/1"
    model = document["models"][0]
    assert (model["name"], model["accuracy"], model["accuracy_interval"][1]) == ("table", 1.0, 1.0)
    assert '"worst_mistakes": []' in dump_json(document)


def test_agreement_counts_classes_and_measures_logits() -> None:
    a = np.array([[1, 0], [0, 1], [2, 0]], np.float32)
    b = np.array([[1, 0], [1, 0], [2, 0.5]], np.float32)
    result = agreement(a, b)
    assert (result.count, result.same, result.largest_difference) == (3, 2, 1.0)
    assert result.mean_difference == pytest.approx(2.5 / 6)
    with pytest.raises(UsageError, match="shapes"):
        agreement(a, b[:2])


@pytest.mark.parametrize("labels", [[0, 1], [], [[0, 1, 2]]])
def test_labels_that_do_not_fit_the_images_are_refused(labels: list[int]) -> None:
    table = WrittenLogits(np.eye(3))
    with pytest.raises(UsageError, match="one label"):
        evaluate(table, table.images, labels)


def test_labels_beyond_the_networks_classes_are_refused() -> None:
    table = WrittenLogits(np.eye(3))
    with pytest.raises(ModelError, match="3 classes"):
        evaluate(table, table.images, [0, 1, 3])


def test_logits_that_are_not_finite_are_refused() -> None:
    table = WrittenLogits(np.array([[np.nan, 1]]))
    with pytest.raises(ModelError, match="not finite"):
        evaluate(table, table.images, [0])


def test_the_table_is_a_predictor() -> None:
    assert isinstance(WrittenLogits(np.eye(2)), Predictor)


@pytest.mark.parametrize(
    ("share", "places", "shown"),
    [
        (0.99, 2, "99.00"),
        (1.0, 2, "100.00"),
        (0.99999, 2, "99.99"),
        (0.00001, 2, "0.01"),
        (0.0, 2, "0.00"),
        (0.996, 0, "99"),
    ],
)
def test_percent_shows_100_only_for_1_and_0_only_for_0(
    share: float, places: int, shown: str
) -> None:
    assert percent(share, places) == shown


def test_importing_evaluation_imports_nothing_heavy() -> None:
    check = (
        "import sys, lenet_edge.network.evaluation;"
        "assert not {'sklearn', 'matplotlib', 'tensorflow', 'cv2'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", check], check=True)


def test_an_evaluation_is_complete_in_json() -> None:
    table = WrittenLogits(np.log(np.array([[0.75, 0.25], [0.25, 0.75], [0.75, 0.25]])))
    result = evaluate(table, table.images, [0, 1, 1], temperature=1.0)
    document = result.to_json()
    assert document == {
        "name": "table",
        "count": 3,
        "correct": 2,
        "accuracy": 2 / 3,
        "accuracy_interval": list(wilson_interval(2, 3)),
        "loss": pytest.approx(-(2 * np.log(0.75) + np.log(0.25)) / 3),
        "macro_f1": pytest.approx(2 / 3),
        "temperature": 1.0,
        "expected_calibration_error": pytest.approx(0.75 - 2 / 3),
        "per_class": [
            {
                **{"label": 0, "precision": 0.5, "recall": 1.0},
                **{"f1": pytest.approx(2 / 3), "support": 1},
            },
            {
                **{"label": 1, "precision": 1.0, "recall": 0.5},
                **{"f1": pytest.approx(2 / 3), "support": 2},
            },
        ],
        "confusion_matrix": [[1, 0], [1, 1]],
        "worst_mistakes": [
            {"index": 2, "label": 1, "predicted": 0, "confidence": pytest.approx(0.75)}
        ],
        "second_look": None,
    }
    np.testing.assert_array_equal(result.logits, table.logits)
    facts = evaluation_document({"name": "x"}, [result, result])
    assert facts["dataset"] == {"name": "x"}
    assert facts["models"] == [document, document]


def test_bins_of_reliability_include_their_upper_end() -> None:
    confidence = np.array([0.0, 1 / 15, 1 / 15 + 1e-9, 0.5, 0.52, 1.0])
    bins = reliability(confidence, np.array([True, False, True, True, False, True]))
    assert [(b.lower, b.upper) for b in bins] == [(i / 15, (i + 1) / 15) for i in range(15)]
    assert [b.count for b in bins] == [2, 1, 0, 0, 0, 0, 0, 2, *[0] * 6, 1]
    assert (bins[0].confidence, bins[0].accuracy) == (pytest.approx(1 / 30), 0.5)
    assert (bins[7].confidence, bins[7].accuracy) == (pytest.approx(0.51), 0.5)
    assert (bins[2].confidence, bins[2].accuracy) == (0, 0)
    assert (bins[14].confidence, bins[14].accuracy) == (1, 1)


def test_the_calibration_error_is_weighted_by_count() -> None:
    bins = reliability(np.array([0.5] * 3 + [1.0]), np.array([False, False, False, True]))
    assert expected_calibration_error(bins) == pytest.approx(0.5 * 3 / 4)


def test_at_most_36_mistakes_are_kept_in_order() -> None:
    table = WrittenLogits(np.tile([[1.0, 0.0]], (50, 1)))
    result = evaluate(table, table.images, [1] * 50)
    assert [mistake.index for mistake in result.worst] == list(range(36))


def test_images_are_predicted_a_thousand_at_a_time() -> None:
    table = WrittenLogits(np.eye(10)[np.arange(2345) % 10])
    seen: list[int] = []
    result = evaluate(table, table.images, np.arange(2345) % 10, progress=seen.append)
    assert seen == [1000, 1000, 345]
    assert result.count == result.correct == 2345


@pytest.mark.parametrize("temperature", [0.0, -1.0, float("nan")])
def test_a_temperature_that_is_not_positive_is_refused(temperature: float) -> None:
    table = WrittenLogits(np.eye(3))
    with pytest.raises(UsageError, match="it must be above 0"):
        evaluate(table, table.images, [0, 1, 2], temperature=temperature)


def test_negative_labels_are_refused() -> None:
    table = WrittenLogits(np.eye(3))
    with pytest.raises(ModelError, match="3 classes, but the labels go from -1 to 2"):
        evaluate(table, table.images, [0, -1, 2])


@pytest.mark.parametrize("shape", [(2, 3), (3,), (3, 1, 3)])
def test_logits_of_another_shape_are_refused(shape: tuple[int, ...]) -> None:
    class Wrong(WrittenLogits):
        def predict(self, images: NDArray[np.uint8]) -> NDArray[np.float32]:
            return np.zeros(shape, np.float32)

    table = Wrong(np.eye(3))
    with pytest.raises(ModelError, match="for 3 images, table returned logits of shape"):
        evaluate(table, table.images, [0, 1, 2])


def test_softmax_divides_by_the_temperature_and_overflows_nothing() -> None:
    logits = np.array([[0.0, np.log(4.0)], [1e30, 0.0]], np.float32)
    np.testing.assert_allclose(softmax(logits), [[0.2, 0.8], [1, 0]], rtol=1e-6)
    np.testing.assert_allclose(softmax(logits, 2.0), [[1 / 3, 2 / 3], [1, 0]], rtol=1e-6)
    assert softmax(logits).dtype == np.float64


def test_agreement_is_a_fraction_of_the_images() -> None:
    a = np.array([[1, 0], [0, 1], [2, 0], [0, 3]], np.float32)
    assert agreement(a, a[:, ::-1]).fraction == 0
    assert agreement(a, np.concatenate([a[:3], a[:1]])).fraction == 0.75
    for wrong in (a[0], a[:0]):
        with pytest.raises(UsageError, match="cannot compare logits of shapes"):
            agreement(wrong, wrong)


@pytest.mark.parametrize(
    ("share", "places", "shown"),
    [(0.5, 1, "50.0"), (0.0004, 1, "0.1"), (0.9996, 1, "99.9"), (1.0, 0, "100"), (0.001, 0, "1")],
)
def test_percent_has_the_places_that_are_asked_for(share: float, places: int, shown: str) -> None:
    assert percent(share, places) == shown
    assert percent(0.12345) == "12.35"


class LeftOrRight:
    """A network whose logits are the pixels of the first row: class 0 left, class 1 beside it."""

    name = "left or right"

    def predict(self, images: Images) -> Logits:
        return images[:, 0, :2].astype(np.float32)

    def __enter__(self) -> "LeftOrRight":
        return self

    def __exit__(self, *_: object) -> None:
        pass


def test_a_single_and_a_second_look_are_evaluated_apart() -> None:
    images = np.zeros((3, 4, 4), np.uint8)
    images[0, 0, :3] = 90, 40, 0  # No doubt, right.
    images[1, 0, :3] = 50, 48, 0  # A doubt, wrong, and right once moved: 100 against 146.
    images[1, 1, :2] = 0, 48
    images[2, 0, :3] = 3, 0, 0  # A doubt, right.
    rule = SecondLook(margin=10, step=1.0, asked_again=0.5)
    found = evaluate(LeftOrRight(), images, [0, 1, 0], second_look=rule)
    assert (found.correct, found.asked_again) == (2, 2)
    assert found.second_look is not None
    assert found.second_look.correct == 3
    assert found.second_look.name == "left or right, second look"
    assert found.second_look.confusion.tolist() == [[2, 0], [0, 1]]
    document = found.to_json()["second_look"]
    assert (document["asked_again"], document["correct"], document["count"]) == (2, 3, 3)
    assert not {"name", "second_look"} & set(document)


def test_without_a_second_look_the_figures_are_the_same() -> None:
    images = np.zeros((1, 4, 4), np.uint8)
    rule = SecondLook(margin=10, step=1.0, asked_again=0.5)
    single = evaluate(LeftOrRight(), images, [0])
    assert single.second_look is single.asked_again is None
    both = evaluate(LeftOrRight(), images, [0], second_look=rule)
    assert {**both.to_json(), "second_look": None} == single.to_json()
