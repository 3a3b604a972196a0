"""The checks of a bundle's contract: each holds, and fails when the numbers or bytes are wrong."""

from pathlib import Path

import numpy as np
import pytest

from lenet_edge.network.bundle import INT8_FILE, SHIPPED, Bundle, write_bundle
from lenet_edge.verify.comparison import Comparison, compare_logits
from lenet_edge.verify.contract import (
    Check,
    array_bytes,
    check_accuracy,
    check_agreement,
    check_equality,
    check_header,
)
from tests.lenet_edge.verify.broken import change_weight

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
    write_bundle(
        tmp_path / "b", {"name": "b", "labels": []}, {INT8_FILE: model, "lenet5_model.h": HEADER}
    )
    (check,) = check_header(Bundle.open(tmp_path / "b"))
    assert check.holds is holds
    assert check.statement == f"lenet5_model.h holds the bytes of {INT8_FILE}"


@pytest.mark.parametrize(
    ("first", "second", "detail"),
    [
        (0, 5, "0.10 points less accurate (5,000 images, 5,000 and 4,995 right)"),
        (5, 0, "0.10 points more accurate (5,000 images, 4,995 and 5,000 right)"),
        (7, 7, "equally accurate (5,000 images, 4,993 and 4,993 right)"),
    ],
)
def test_the_detail_says_by_how_much_and_in_which_direction(
    first: int, second: int, detail: str
) -> None:
    truth = np.arange(5000) % 10
    logits = [np.eye(10, dtype=np.float32)[truth] for _ in range(2)]
    for rows, wrong in zip(logits, (first, second), strict=True):
        rows[:wrong] = np.roll(rows[:wrong], 1, axis=1)
    pair = compare_logits(("float32", logits[0]), ("int8", logits[1]), truth)
    check = check_accuracy(CONTRACT, pair)
    assert check.detail == detail
    assert check.holds


def test_agreement_says_what_is_required_and_what_was_found() -> None:
    check = check_agreement(CONTRACT, pair_with(12))
    assert check.statement == "int8 agrees with float32 on at least 99.7 % of the images"
    assert check.detail == "99.76 %: the class differs on 12 of 5,000 images"


def test_equality_names_both_and_counts_over_all_pairs() -> None:
    check = check_equality("tflm", "native", [pair_with(0), pair_with(0, count=10)])
    assert check.statement == "native equals tflm in every logit"
    assert check.detail == "0 logits differ over 5,010 images"
    assert not check_equality("tflm", "native", [pair_with(1), pair_with(0)]).holds


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("", b""),
        ("  0xAb, 0xCD\n", b"\xab\xcd"),
        ("0x00,0x01,\n", b"\x00\x01"),
        ("// 0x11 is no row of the array\n  0x22\n", b"\x22"),
        ("#define X 0x33\n  0x44, 0x55};\n", b"\x44\x55"),
    ],
)
def test_only_rows_of_bytes_are_read(text: str, content: bytes) -> None:
    assert array_bytes(text) == content


def header_of(content: bytes) -> str:
    return "const unsigned char m[] = {\n" + "".join(f"  0x{b:02x},\n" for b in content) + "};\n"


def checked(tmp_path: Path, model: bytes, held: bytes) -> Check:
    files = {INT8_FILE: model, "lenet5_model.h": header_of(held)}
    write_bundle(tmp_path / "b", {"name": "b", "labels": []}, files)
    (check,) = check_header(Bundle.open(tmp_path / "b"))
    return check


def test_the_number_of_bytes_is_compared_first(tmp_path: Path) -> None:
    model = SHIPPED.joinpath(INT8_FILE).read_bytes()
    assert checked(tmp_path, model, model).detail == "50,768 bytes"
    check = checked(tmp_path, model, model[:-1])
    assert check.holds is False
    assert check.detail == "50,767 bytes instead of 50,768"


@pytest.mark.parametrize(("operator", "name"), [(0, "c1"), (2, "c3"), (7, "logits")])
def test_the_layer_of_the_first_different_weight_is_named(
    tmp_path: Path, operator: int, name: str
) -> None:
    model = SHIPPED.joinpath(INT8_FILE).read_bytes()
    held = change_weight(model, operator, by=3)
    place = next(i for i, (a, b) in enumerate(zip(model, held, strict=True)) if a != b)
    check = checked(tmp_path, model, held)
    assert check.holds is False
    assert check.statement == f"lenet5_model.h holds the bytes of {INT8_FILE}"
    assert check.detail.startswith(f"first difference at byte {place:,}, in layer {operator} ")
    assert name in check.detail


def test_a_difference_outside_of_all_layers_is_one_of_names_or_metadata(tmp_path: Path) -> None:
    model = SHIPPED.joinpath(INT8_FILE).read_bytes()
    place = model.index(b"lenet5_modern/")
    held = model[:place] + b"L" + model[place + 1 :]
    check = checked(tmp_path, model, held)
    assert check.holds is False
    assert check.detail == (f"first difference at byte {place:,}, in no layer: names or metadata")


def test_generated_c_is_no_array_of_the_model(tmp_path: Path) -> None:
    files = {INT8_FILE: b"\x01", "lenet5.h": "", "lenet5.c": "", "model.txt": ""}
    write_bundle(tmp_path / "b", {"name": "b", "labels": []}, files)
    assert check_header(Bundle.open(tmp_path / "b")) == []
