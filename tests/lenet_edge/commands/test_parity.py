"""``lenet-edge parity``: its documents, and its exit code as the verdict."""

import json
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.commands.parity import _narrowed_to
from lenet_edge.network.bundle import INT8_FILE, Bundle
from lenet_edge.verify.comparison import compare_logits
from lenet_edge.verify.parity_check import Pair, Parity
from tests.conftest import run_cli
from tests.needs import require

ARGUMENTS = ("--on", "native", "--on", "float16", "--limit", 30, "--data", "digits", "--json")


@pytest.fixture(scope="module", autouse=True)
def packages() -> None:
    require("sklearn")
    require("ai_edge_litert")


def test_a_contract_that_holds_is_exit_code_0_and_documents_are_written(tmp_path: Path) -> None:
    done = run_cli("parity", *ARGUMENTS, "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["schema"] == "lenet-edge/parity/1"
    assert document["verdict"] == "pass"
    narrowed = ["--on native", "--on float16", "at most 30 images of each kind"]
    assert document["narrowed_to"] == narrowed
    assert document["contract"] == Bundle.open().manifest["contract"]
    assert {pair["second"] for pair in document["pairs"]} == {"native", "float16", "tflm"}
    assert json.loads((tmp_path / "out" / "parity.json").read_text()) == document
    text = (tmp_path / "out" / "parity.md").read_text()
    assert f"Verdict: PASS for what was asked, {', '.join(narrowed)} (" in text
    assert "float32 : native" in text
    for picture in (tmp_path / "out" / "report").iterdir():
        assert f"](report/{picture.name})" in text


def test_a_broken_contract_is_exit_code_8_and_one_line(tmp_path: Path) -> None:
    from tests.lenet_edge.verify.broken import change_weight, with_files

    shipped = Bundle.open()
    wrong = change_weight(shipped.path(INT8_FILE).read_bytes(), 5, by=60)
    with_files(shipped, tmp_path / "bad", {INT8_FILE: wrong})
    done = run_cli("parity", tmp_path / "bad", *ARGUMENTS)
    assert done.returncode == 8, done.stderr
    assert json.loads(done.stdout)["verdict"] == "fail"
    last = done.stderr.splitlines()[-1]
    assert "breaks its contract: lenet5.c on native" in last


def test_only_options_that_leave_something_out_narrow_the_verdict() -> None:
    images, rng = np.zeros((40, 28, 28), np.uint8), np.random.default_rng(0)
    test, adversarial = (
        compare_logits(*((name, rng.normal(size=(count, 10))) for name in ("float32", "int8")))
        for count in (40, 50)
    )
    parity = Parity(
        "b", {}, (), (Pair(test, adversarial),), (), (), 0.1, images, tuple("0123456789")
    )
    assert _narrowed_to(None, None, parity, 40) == ()
    assert _narrowed_to(None, 51, parity, 40) == ()
    assert _narrowed_to(["int8"], None, parity, 40) == ("--on int8",)
    for limit in (20, 45):
        expected = (f"at most {limit} images of each kind",)
        assert _narrowed_to(None, limit, parity, 40) == expected


def test_an_unknown_form_is_bad_usage() -> None:
    done = run_cli("parity", "--on", "abacus")
    assert done.returncode == 2
    assert "no form 'abacus'" in done.stderr
