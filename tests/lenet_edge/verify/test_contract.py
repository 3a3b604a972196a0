"""The checks of a bundle's contract: each holds, and fails when the numbers or bytes are wrong."""

from pathlib import Path

import numpy as np
import pytest

from lenet_edge.network.bundle import INT8_FILE, Bundle, write_bundle
from lenet_edge.verify.comparison import Comparison, compare_logits
from lenet_edge.verify.contract import (
    array_bytes,
    check_accuracy,
    check_agreement,
    check_equality,
    check_header,
)

CONTRACT = {"int8_accuracy_within": 0.001, "agreement_at_least": 0.997, "c_equals_tflm": True}
HEADER = "const unsigned char m[] = {\n  0x00, 0x01, 0x7f,\n  0xff\n};\n"


def pair_with(wrong: int, count: int = 5000) -> Comparison:
    """Compare a form that is always right with one that is wrong on the first images."""
    truth = np.arange(count) % 10
    right = np.eye(10, dtype=np.float32)[truth]
    other = right.copy()
    other[:wrong] = np.roll(other[:wrong], 1, axis=1)
    return compare_logits(("float32", right), ("int8", other), truth)


@pytest.mark.parametrize(("wrong", "holds"), [(0, True), (5, True), (6, False)])
def test_accuracy_may_be_a_tenth_of_a_point_lower(wrong: int, holds: bool) -> None:
    check = check_accuracy(CONTRACT, pair_with(wrong))
    assert check.holds is holds
    assert check.statement == "int8 is at most 0.1 points less accurate than float32"


@pytest.mark.parametrize(("wrong", "holds"), [(0, True), (15, True), (16, False)])
def test_other_classes_are_allowed_on_three_images_per_thousand(wrong: int, holds: bool) -> None:
    check = check_agreement(CONTRACT, pair_with(wrong))
    assert check.holds is holds
    assert check.detail.endswith(f"the class differs on {wrong} of 5,000 images")


@pytest.mark.parametrize("check", [check_accuracy, check_agreement])
def test_one_image_is_allowed_on_a_small_test_set(check) -> None:
    assert check(CONTRACT, pair_with(1, count=20)).holds
    assert not check(CONTRACT, pair_with(2, count=20)).holds


def test_equality_allows_no_difference() -> None:
    assert check_equality("tflm", "native", [pair_with(0)]).holds
    unequal = check_equality("tflm", "native", [pair_with(0), pair_with(1)])
    assert not unequal.holds
    assert unequal.detail == "2 logits differ over 10,000 images"


def test_the_bytes_of_an_array_are_read_from_the_header() -> None:
    assert array_bytes(HEADER) == b"\x00\x01\x7f\xff"


@pytest.mark.parametrize(
    ("model", "holds"), [(b"\x00\x01\x7f\xff", True), (b"\x00\x01\x7f", False)]
)
def test_the_header_must_hold_the_bytes_of_the_model(
    tmp_path: Path, model: bytes, holds: bool
) -> None:
    write_bundle(tmp_path / "b", {"labels": []}, {INT8_FILE: model, "lenet5_model.h": HEADER})
    (check,) = check_header(Bundle.open(tmp_path / "b"))
    assert check.holds is holds
    assert check.statement == f"lenet5_model.h holds the bytes of {INT8_FILE}"
