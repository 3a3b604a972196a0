"""The verdict of a check or a build is the last thing that is shown, and red if it is bad."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from lenet_edge.commands.verdict_output import (
    outcome_document,
    require_contract,
    require_no_problem,
    show_checks,
    show_outcome,
    show_verdict,
)
from lenet_edge.core.errors import VerdictError
from lenet_edge.data.problem import Problem
from lenet_edge.verify.contract import Check
from lenet_edge.verify.parity_check import Parity

PASSED = Check("lenet5.h is right", True, "equal", ("lenet5.h",))
UNJUDGED = Check("lenet5.c, MVE branch, is right", None, "QEMU is not installed", ("lenet5.c",))
FAILED = Check("model.npz is right", False, "it is another network", ("model.npz",))
PROBLEM = Problem("the validation images have none of class '7'", "shuffle them")
RED = "\x1b[1;31m"


@dataclass
class Outcome:
    """The part of a conversion's result that is shown."""

    parity: Parity
    problems: tuple[Problem, ...] = ()


def parity(*checks: Check) -> Parity:
    images = np.zeros((1, 28, 28), np.uint8)
    return Parity("lenet5-test", {}, checks, (), (), (), 0.1, images, tuple("0123456789"))


@pytest.fixture
def colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make Rich write for a terminal."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_each_result_has_its_own_word_and_failures_come_last(
    capsys: pytest.CaptureFixture[str],
) -> None:
    show_checks([FAILED, UNJUDGED, PASSED])
    assert capsys.readouterr().out.splitlines() == [
        "passed: lenet5.h is right: equal",
        "not judged: lenet5.c, MVE branch, is right: QEMU is not installed",
        "FAILED: model.npz is right: it is another network",
    ]


def test_only_failures_are_red(capsys: pytest.CaptureFixture[str], colours: None) -> None:
    show_checks([FAILED, UNJUDGED, PASSED])
    lines = capsys.readouterr().out.splitlines()
    assert [line.startswith(RED) for line in lines] == [False, False, True]


@pytest.mark.parametrize("check", [PASSED, FAILED])
def test_a_failed_verdict_is_red(
    capsys: pytest.CaptureFixture[str], colours: None, check: Check
) -> None:
    show_verdict(parity(check))
    assert capsys.readouterr().out.startswith(RED) == (check is FAILED)


def test_a_build_ends_with_the_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    show_outcome(Path("b"), Outcome(parity(PASSED, UNJUDGED)))
    assert capsys.readouterr().out.splitlines() == [
        "For what is not judged: lenet-edge parity b",
        "Verdict: PASS (1 passed, 0 failed, 1 not judged).",
    ]


def test_a_build_shows_every_failure_and_problem(
    capsys: pytest.CaptureFixture[str], colours: None
) -> None:
    show_outcome(Path("b"), Outcome(parity(PASSED, FAILED), (PROBLEM,)))
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith(RED) for line in lines)
    assert "FAILED: model.npz is right" in lines[0]
    assert "WARNING: the validation images have none of class '7'; shuffle them" in lines[1]
    assert "Verdict: FAIL (1 passed, 1 failed, 0 not judged). 1 warning above." in lines[2]


def test_the_document_has_the_same_and_stdout_stays_clean(
    capsys: pytest.CaptureFixture[str],
) -> None:
    document = outcome_document(Outcome(parity(PASSED, UNJUDGED, FAILED), (PROBLEM,)))
    assert document["verdict"] == "fail"
    assert document["counts"] == {"passed": 1, "failed": 1, "not judged": 1}
    assert [check["result"] for check in document["checks"]] == ["passed", "not judged", "failed"]
    assert document["problems"] == [PROBLEM.to_json()]
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.splitlines() == [f"Warning: {PROBLEM}"]


def test_a_failed_check_is_exit_code_8_and_named() -> None:
    require_contract(Path("b"), parity(PASSED, UNJUDGED))
    with pytest.raises(VerdictError, match="b breaks its contract: model") as caught:
        require_contract(Path("b"), parity(FAILED))
    assert caught.value.exit_code == 8


def test_strict_allows_neither_failures_nor_problems() -> None:
    good = Outcome(parity(PASSED, UNJUDGED))
    require_no_problem(Path("b"), good)
    with pytest.raises(VerdictError, match="breaks its contract"):
        require_no_problem(Path("b"), Outcome(parity(FAILED)))
    with pytest.raises(VerdictError, match="none of class '7'"):
        require_no_problem(Path("b"), replace(good, problems=(PROBLEM,)))
