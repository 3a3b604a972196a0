"""Calibration: the fitted temperature and threshold, and the AUROC."""

import json
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from lenet_edge.core.errors import BundleError, UsageError
from lenet_edge.network.calibration import TEMPERATURES, Calibration, auroc, fit_calibration

SCORES = hnp.arrays(np.int64, st.integers(1, 30), elements=st.integers(-5, 5))


def drawn(count, temperature, seed=3):
    """Logits, and labels drawn from softmax(logits / temperature): calibrated by construction."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 4, (count, 10)).astype(np.float32)
    noise = rng.gumbel(size=logits.shape)
    return logits, (logits / temperature + noise).argmax(axis=1)


def nll(logits, labels, temperature):
    probabilities = Calibration(temperature, 0).probabilities(logits).astype(np.float64)
    return -np.log(probabilities[np.arange(len(labels)), labels]).mean()


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_a_known_temperature_is_found(temperature):
    logits, labels = drawn(20_000, temperature)
    assert fit_calibration(logits, labels, logits[:10] * 0).temperature == pytest.approx(
        temperature, rel=0.04
    )


def test_no_other_temperature_has_a_higher_likelihood():
    logits, labels = drawn(2_000, 1.7)
    best = fit_calibration(logits, labels, logits[:10] * 0).temperature
    for factor in (0.97, 1.03):
        assert nll(logits, labels, best) < nll(logits, labels, best * factor)


def test_calibrated_confidence_equals_the_accuracy():
    logits, labels = drawn(20_000, 2.5)
    confidence = fit_calibration(logits, labels, logits[:10] * 0).confidence(logits)
    right = logits.argmax(axis=1) == labels
    for low in (0.4, 0.6, 0.8):
        chosen = (confidence > low) & (confidence <= low + 0.2)
        assert right[chosen].mean() == pytest.approx(confidence[chosen].mean(), abs=0.02)


def test_the_temperature_is_finite_even_if_all_or_no_classes_are_right():
    logits = np.eye(10, dtype=np.float32) * 9
    right, wrong = (
        fit_calibration(logits, (np.arange(10) + off) % 10, logits * 0) for off in (0, 1)
    )
    assert TEMPERATURES[0] <= right.temperature < 0.5
    assert wrong.temperature == pytest.approx(TEMPERATURES[1])


def test_huge_logits_overflow_nothing():
    logits = np.array([[3e38, -3e38, 0]], np.float32)
    assert Calibration(0.05, 0).probabilities(logits).tolist() == [[1, 0, 0]]


def test_equal_logits_have_the_highest_score_whatever_is_added_to_them():
    calibration = Calibration(1.0, -2.0)
    even, peak = np.zeros((1, 10), np.float32), np.eye(1, 10, dtype=np.float32) * 10
    assert calibration.rejection(even + 7)[0] == pytest.approx(0)
    assert calibration.rejection(peak + 7)[0] == pytest.approx(-9)
    assert calibration.rejects(np.concatenate([even, peak])).tolist() == [True, False]


@pytest.mark.parametrize("threshold", [-4.25, -1.0, -0.125])
def test_a_picture_is_rejected_from_just_above_the_threshold(threshold):
    calibration = Calibration(1.0, threshold)
    # The mean of two logits minus the highest is half their difference, exactly.
    scores = threshold + np.array([-0.5, -1 / 64, 0, 1 / 64, 0.0625], np.float32)
    logits = np.stack([-2 * scores, np.zeros(5, np.float32)], axis=1)
    assert calibration.rejection(logits).tolist() == scores.tolist()
    assert calibration.rejects(logits).tolist() == [False, False, False, True, True]


def test_the_fitted_threshold_is_the_score_of_a_digit():
    digits, others = peaks([6, 7, 8, 9]), peaks([1, 2, 3])
    calibration = fit_calibration(digits, np.zeros(4, int), others, keep=0.75)
    worst_digit = calibration.rejection(digits).max()
    assert calibration.reject_threshold == pytest.approx(worst_digit, abs=1e-6)


def peaks(heights):
    return np.eye(1, 10, dtype=np.float32) * np.asarray(heights, np.float32)[:, None]


@pytest.mark.parametrize("keep", [0.9, 0.995, 1.0])
def test_at_least_the_wanted_fraction_of_digits_is_accepted(keep):
    rng = np.random.default_rng(1)
    digits, others = peaks(rng.normal(8, 2, 999)), peaks(rng.normal(4, 3, 500))
    calibration = fit_calibration(digits, np.zeros(999, int), others, keep)
    assert calibration.rejects(digits).mean() <= 1 - keep
    assert calibration.rejects(others).any()


def test_no_digit_is_rejected_if_nondigits_are_well_separated():
    digits, others = peaks(np.linspace(5, 10, 1000)), peaks(np.linspace(0, 4, 1000))
    calibration = fit_calibration(digits, np.zeros(1000, int), others, keep=0.9)
    assert not calibration.rejects(digits).any()
    assert calibration.rejects(others).all()


@pytest.mark.parametrize("looks", [None, -2.5])
def test_a_calibration_survives_the_manifest(looks):
    calibration = Calibration(1.3, -4.25, looks)
    assert ("looks_threshold" in calibration.to_manifest()) == (looks is not None)
    manifest = {"labels": [], "calibration": {**calibration.to_manifest(), "note": "more"}}
    assert Calibration.from_manifest(json.loads(json.dumps(manifest))) == calibration


@pytest.mark.parametrize(
    "section",
    [
        None,
        {},
        {"temperature": 1.0},
        {"temperature": "hot", "reject_threshold": 0},
        {"temperature": None, "reject_threshold": 0},
        {"temperature": 1, "reject_threshold": 0, "looks_threshold": "low"},
        {"temperature": 1, "reject_threshold": 0, "looks_threshold": float("nan")},
        {"temperature": 0, "reject_threshold": 0},
        {"temperature": float("nan"), "reject_threshold": 0},
        {"temperature": 1, "reject_threshold": float("inf")},
        {"temperature": float("inf"), "reject_threshold": 0},
        {"temperature": -1, "reject_threshold": 0},
        {"temperature": 1, "reject_threshold": 10**400},
    ],
)
def test_an_invalid_calibration_is_refused(section):
    with pytest.raises(BundleError, match="build the bundle again"):
        Calibration.from_manifest({"calibration": section})


def test_a_manifest_without_a_calibration_is_refused():
    with pytest.raises(BundleError, match="does not know how sure its network is"):
        Calibration.from_manifest({})


def test_fitting_to_nothing_is_refused():
    logits, labels = drawn(10, 1.0)
    with pytest.raises(UsageError, match="some digits and of some non-digits"):
        fit_calibration(logits, labels, logits[:0])
    with pytest.raises(UsageError, match="keep is the fraction"):
        fit_calibration(logits, labels, logits, keep=1.5)
    with pytest.raises(UsageError, match="AUROC needs"):
        auroc([], [1.0])


@given(SCORES, SCORES)
def test_auroc_is_the_fraction_of_pairs_in_the_right_order(digits, others):
    pairs = digits[:, None] - others[None, :]
    assert auroc(digits, others) == pytest.approx(np.mean((pairs > 0) + 0.5 * (pairs == 0)))


@given(SCORES, SCORES)
def test_swapping_the_classes_gives_one_minus_the_auroc(digits, others):
    assert auroc(digits, others) + auroc(others, digits) == pytest.approx(1)


def test_only_numpy_is_needed():
    program = (
        "import sys, lenet_edge.network.calibration as c; "
        "print([m for m in ('cv2', 'sklearn', 'tensorflow', 'scipy') if m in sys.modules])"
    )
    output = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert output == "[]\n"


def test_the_threshold_has_the_lowest_balanced_error():
    # Accepting the digit of 6 would admit two non-digits more; accepting that of 7 admits none.
    digits, others = peaks([10, 9, 8, 7, 6]), peaks([6.5, 6.2, 1, 0.5])
    calibration = fit_calibration(digits, np.zeros(5, int), others, keep=0.6)
    assert calibration.reject_threshold == pytest.approx(-0.9 * 7)
    strict = fit_calibration(digits, np.zeros(5, int), others, keep=1.0)
    assert strict.reject_threshold == pytest.approx(-0.9 * 6)


@pytest.mark.parametrize(("keep", "kept"), [(0.5, 2), (0.75, 3), (0.76, 4), (0.001, 1), (1, 4)])
def test_keep_is_the_least_fraction_of_accepted_digits(keep, kept):
    # With every digit that is accepted, more non-digits come in: only 'keep' asks for digits.
    digits, others = peaks([4, 3, 2, 1]), peaks([3.5, 2.5, 1.5])
    calibration = fit_calibration(digits, np.zeros(4, int), others, keep)
    assert (~calibration.rejects(digits)).sum() == kept


def test_the_usual_fraction_is_99_percent():
    digits, others = peaks(np.arange(100, 0, -1)), peaks(np.arange(99.5, 1, -1))
    calibration = fit_calibration(digits, np.zeros(100, int), others)
    assert (~calibration.rejects(digits)).sum() == 99


@pytest.mark.parametrize("keep", [0, -0.1, 1.01])
def test_a_fraction_outside_of_0_to_1_is_refused(keep):
    logits, labels = drawn(10, 1.0)
    with pytest.raises(UsageError, match="above 0 and up to 1"):
        fit_calibration(logits, labels, logits, keep=keep)


@pytest.mark.parametrize(("digits", "others"), [(0, 5), (5, 0)])
def test_either_kind_of_logits_may_not_be_missing(digits, others):
    logits, labels = drawn(5, 1.0)
    with pytest.raises(UsageError, match="some digits and of some non-digits"):
        fit_calibration(logits[:digits], labels[:digits], logits[:others])


@pytest.mark.parametrize(("scores", "others"), [([], [1.0]), ([1.0], [])])
def test_the_auroc_needs_both_kinds(scores, others):
    with pytest.raises(UsageError, match="AUROC needs"):
        auroc(scores, others)


def test_the_temperature_is_found_exactly():
    # Two thirds right with logits 0 and log 4: the likelihood peaks at odds of 2, T = 2.
    logits = np.tile(np.log(np.array([[4.0, 1.0]], np.float32)), (3, 1))
    calibration = fit_calibration(logits, [0, 0, 1], logits)
    assert calibration.temperature == pytest.approx(2.0, rel=1e-6)


def test_probabilities_and_confidence_divide_by_the_temperature():
    logits = np.log(np.array([[16.0, 1.0], [1.0, 4.0]], np.float32))
    calibration = Calibration(2.0, 0.0)
    expected = [[4 / 5, 1 / 5], [1 / 3, 2 / 3]]
    np.testing.assert_allclose(calibration.probabilities(logits), expected, rtol=1e-6)
    np.testing.assert_allclose(calibration.confidence(logits), [4 / 5, 2 / 3], rtol=1e-6)
    assert calibration.probabilities(logits).dtype == np.float32


@pytest.mark.parametrize(("admit", "accepted"), [(0.0, 0), (0.1, 1), (0.35, 3)])
def test_no_more_non_digits_are_accepted_than_may_be(admit: float, accepted: int) -> None:
    digits = np.array([[9.0, 0.0]] * 4, np.float32)
    nondigits = np.array([[level, 0.0] for level in range(10)], np.float32)
    calibration = fit_calibration(digits, [0] * 4, nondigits, admit=admit)
    assert (~calibration.rejects(nondigits)).sum() == accepted
