"""Every form is judged by its logits, or named as not judged."""

import numpy as np
import pytest

from convert.quantized.graph import Graph, read_graph
from lenet_edge.network.bundle import Bundle
from lenet_edge.verify.comparison import Comparison, compare_logits
from lenet_edge.verify.contract import Check
from lenet_edge.verify.form_checks import check_form, unjudged_files, unusable_forms
from lenet_edge.verify.forms import Missing, form_names

CONTRACT = {"int8_accuracy_within": 0.001, "agreement_at_least": 0.997, "c_equals_tflm": True}
TRUTH = np.arange(500) % 10
LOGITS = 8 * np.eye(10, dtype=np.float32)[TRUTH]


@pytest.fixture(scope="module")
def whole() -> Graph:
    return read_graph(Bundle.open().path("lenet5-float32.tflite"))


def judged(whole: Graph, first: str, second: str, factor: float = 1.0) -> list[Check]:
    pair = compare_logits((first, LOGITS), (second, factor * LOGITS), TRUTH)
    return check_form(CONTRACT, whole, "tflm", {"native": "AVX2"}, (pair, pair))


@pytest.mark.parametrize(
    ("second", "file"),
    [
        ("keras-qat", "model.npz"),
        ("int8", "lenet5-int8.tflite"),
        ("tflm", "lenet5-int8.tflite"),
        ("native", "lenet5.c"),
    ],
)
def test_int8_forms_are_judged_by_accuracy_and_agreement(
    whole: Graph, second: str, file: str
) -> None:
    checks = judged(whole, "float32", second)
    assert [check.holds for check in checks] == [True, True]
    assert all(file in check.files for check in checks)


@pytest.mark.parametrize(("second", "error"), [("float16", 5 * 2**-11), ("keras-float", 4e-5)])
def test_float_forms_may_differ_by_rounding_alone(whole: Graph, second: str, error: float) -> None:
    assert [check.holds for check in judged(whole, "float32", second, 1 + 0.5 * error)] == [True]
    assert [check.holds for check in judged(whole, "float32", second, 1 + 2 * error)] == [False]


@pytest.mark.parametrize("second", ["native", "microbit"])
def test_the_c_must_equal_the_oracle(whole: Graph, second: str) -> None:
    (right,) = judged(whole, "tflm", second)
    assert right.holds
    assert right.statement.startswith("lenet5.c on ")
    (wrong,) = judged(whole, "tflm", second, 1.01)
    assert wrong.holds is False


def test_the_branch_of_the_c_is_named(whole: Graph) -> None:
    (check,) = judged(whole, "tflm", "native")
    assert check.statement == "lenet5.c on native (AVX2 branch) equals tflm in every logit"


def test_other_pairs_are_not_part_of_the_contract(whole: Graph) -> None:
    assert judged(whole, "tflm", "int8", 2) == []
    assert judged(whole, "float32", "microbit", 2) == []


def test_a_contract_without_equality_does_not_ask_for_it(whole: Graph) -> None:
    pair: Comparison = compare_logits(("tflm", LOGITS), ("native", 2 * LOGITS), TRUTH)
    contract = {**CONTRACT, "c_equals_tflm": False}
    assert check_form(contract, whole, "tflm", {}, (pair, pair)) == []


def test_a_broken_form_fails_and_a_missing_one_is_not_judged() -> None:
    broken = [Missing("float16", "it is no model"), Missing("mps2-an386", "#error")]
    missing = [Missing("keras-float", "no TensorFlow"), Missing("microbit", "no QEMU")]
    checks = unusable_forms(broken, missing, None)
    assert [(check.statement, check.holds) for check in checks] == [
        ("lenet5-float16.tflite can be used as float16", False),
        ("lenet5.c can be used as mps2-an386", False),
        ("model.npz can be used as keras-float", None),
    ]


def test_forms_that_were_not_asked_for_are_named() -> None:
    (check,) = unusable_forms([], [], ["float32", "native"])
    assert check.holds is None
    named = check.statement.removeprefix("the forms ").split(", ")
    assert {*named, "float32", "native"} == set(form_names())


def test_a_file_that_no_check_judges_is_named() -> None:
    checks = [Check("a", True, "", ("a.c",)), Check("b", None, "", ("b.c",))]
    unjudged = unjudged_files(["a.c", "b.c", "report.html"], checks)
    assert [(check.files, check.holds) for check in unjudged] == [
        (("b.c",), None),
        (("report.html",), None),
    ]
    assert "for people" in unjudged[1].detail
