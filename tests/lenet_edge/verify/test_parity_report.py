"""The report of a parity check: verdict, tables of the right width, and pictures."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.verify.comparison import compare_logits
from lenet_edge.verify.contract import Check
from lenet_edge.verify.forms import Missing
from lenet_edge.verify.layers import LayerDifference, LayerFit
from lenet_edge.verify.parity_check import Pair, Parity
from lenet_edge.verify.parity_report import (
    ACCURACY_HEADER,
    LAYER_HEADER,
    LOGITS_HEADER,
    accuracy_rows,
    difference_lines,
    layer_rows,
    logit_rows,
    parity_section,
    verdict_line,
    write_parity,
)
from tests.needs import require


@pytest.fixture
def parity() -> Parity:
    rng = np.random.default_rng(0)
    truth = rng.integers(0, 10, 50)
    first = rng.normal(size=(50, 10)).astype(np.float32)
    second = first + rng.normal(scale=0.1, size=first.shape).astype(np.float32)
    test = compare_logits(("float32", first), ("native", second), truth)
    adversarial = compare_logits(("float32", first), ("native", second))
    difference = LayerDifference(0, "CONV_2D", "c1", (0, 1, 2, 3), 4, 5, 6, 700, 1)
    return Parity(
        bundle="lenet5-test",
        contract={},
        checks=(Check("native equals tflm in every logit", True, "0 logits differ"),),
        pairs=(Pair(test, adversarial, difference),),
        layers=(LayerFit(0, "CONV_2D", "c1", 0.5, -128, -100, 90, 0, 1, 700, None),),
        missing=(Missing("tflm", "not installed"),),
        step=0.1,
        images=rng.integers(0, 256, (50, 28, 28), np.uint8),
        labels=tuple("0123456789"),
    )


def test_a_verdict_about_a_part_says_about_which_part(parity: Parity) -> None:
    assert parity.to_json()["narrowed_to"] == []
    part = replace(parity, narrowed_to=("--on int8", "at most 20 images of each kind"))
    assert verdict_line(part) == (
        "Verdict: PASS for what was asked, --on int8, at most 20 images of each kind "
        "(1 passed, 0 failed, 0 not judged)."
    )
    assert part.to_json()["narrowed_to"] == list(part.narrowed_to)


def test_every_row_has_a_cell_for_each_column(parity: Parity) -> None:
    for header, rows in (
        (ACCURACY_HEADER, accuracy_rows(parity.pairs)),
        (LOGITS_HEADER, logit_rows(parity.pairs, parity.step, "test")),
        (LOGITS_HEADER, logit_rows(parity.pairs, parity.step, "adversarial")),
        (LAYER_HEADER, layer_rows(parity)),
    ):
        assert [len(row) for row in rows] == [len(header)]


def test_the_verdict_counts_what_passed_failed_and_was_not_judged(parity: Parity) -> None:
    skipped = Check("lenet5.c, DSP branch, equals tflm in every logit", None, "no QEMU")
    failed = Check("int8 agrees with float32", False, "half of the images")
    assert verdict_line(parity) == "Verdict: PASS (1 passed, 0 failed, 0 not judged)."
    parity = replace(parity, checks=(*parity.checks, skipped))
    assert verdict_line(parity) == "Verdict: PASS (1 passed, 0 failed, 1 not judged)."
    assert parity.passed
    parity = replace(parity, checks=(*parity.checks, failed))
    assert verdict_line(parity) == "Verdict: FAIL (1 passed, 1 failed, 1 not judged)."
    assert not parity.passed
    document = parity.to_json()
    assert document["counts"] == {"passed": 1, "failed": 1, "not judged": 1}
    assert [check["result"] for check in document["checks"]] == ["passed", "not judged", "failed"]


def test_the_first_differing_layer_is_named(parity: Parity) -> None:
    assert difference_lines(parity) == [
        "native first differs from float32 in layer 0 c1 (CONV_2D), element [0, 1, 2, 3]: "
        "5 instead of 4; 6 of 700 values differ, by at most 1"
    ]


def test_the_section_shows_the_images_that_differ_most(parity: Parity) -> None:
    require("matplotlib")
    section = parity_section(parity)
    kinds = [block.kind for block in section.blocks]
    assert kinds.count("table") == 5
    assert kinds.count("figures") == 1


def test_the_documents_are_written(parity: Parity, tmp_path: Path) -> None:
    require("matplotlib")
    require("jinja2")
    written = write_parity(tmp_path, parity)
    assert {path.name for path in written} == {
        "parity.json",
        "parity.md",
        "parity.html",
        "parity-float32-native.svg",
    }
    assert json.loads((tmp_path / "parity.json").read_text()) == parity.to_json()
    assert "not installed" in (tmp_path / "parity.md").read_text()


def test_second_looks_have_tables_of_their_own(parity: Parity) -> None:
    tables = len(parity_section(parity).blocks)
    twice = replace(parity, second_looks=parity.pairs)
    assert len(parity_section(twice).blocks) == tables + 4
    (second_look,) = twice.to_json()["second_looks"]
    assert second_look["second"] == "native"
    assert second_look["test"]["count"] == 50
