"""Which branch of the generated C a form runs, and which branches nothing ran."""

import platform

import pytest

from convert.c_engine.weight_layout import Isa
from lenet_edge.network.bundle import Bundle
from lenet_edge.verify.c_branches import branch_of, branches, c_sources, unjudged_branches
from lenet_edge.verify.forms import Missing
from tests.lenet_edge.verify.foreign import with_branch_error
from tests.needs import needs


@pytest.fixture(scope="module")
def sources() -> dict[str, str]:
    return c_sources(Bundle.open())


def test_the_generated_c_has_a_branch_for_every_instruction_set(sources: dict[str, str]) -> None:
    assert set(branches(sources)) == {isa.name for isa in Isa}
    assert branches({"lenet5.c": "#define ENGINE_ISA ENGINE_PORTABLE\n"}) == ["PORTABLE"]


@needs("cc")
def test_this_machine_runs_its_own_branch_and_plain_c(sources: dict[str, str]) -> None:
    assert branch_of(sources, "native-portable") == "PORTABLE"
    native = branch_of(sources, "native")
    if platform.machine() == "aarch64":
        assert native == "PORTABLE"
    elif platform.machine() == "x86_64":
        assert native in {"AVX2", "PORTABLE"}


@needs("arm-none-eabi-gcc", "newlib")
@pytest.mark.parametrize(
    ("board", "branch"),
    [
        ("microbit", "THUMB1"),
        ("mps2-an385", "PORTABLE"),
        ("mps2-an386", "DSP"),
        ("mps2-an500", "DSP"),
        ("mps2-an505", "DSP"),
        ("mps3-an547", "MVE"),
    ],
)
def test_a_board_runs_the_branch_of_its_core(
    sources: dict[str, str], board: str, branch: str
) -> None:
    assert branch_of(sources, board) == branch
    broken = {**sources, "lenet5.c": with_branch_error(sources["lenet5.c"], branch)}
    assert branch_of(broken, board) == branch


def test_forms_without_c_have_no_branch(
    sources: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert branch_of(sources, "int8") is None
    monkeypatch.setenv("CC", "no-such-compiler")
    monkeypatch.setenv("PATH", "")
    assert branch_of(sources, "native") is None
    assert branch_of(sources, "mps2-an386") is None


def test_branches_that_nothing_ran_are_named_with_the_reason(sources: dict[str, str]) -> None:
    ran = {"native": "AVX2", "int8": None}
    missing = [Missing("mps2-an386", "QEMU is not installed")]
    checks = unjudged_branches(sources, "tflm", ran, missing)
    reasons = {check.statement.split()[1]: check.detail for check in checks}
    assert set(reasons) == {"PORTABLE", "THUMB1", "DSP", "MVE", "RISCV", "NEON", "DOT", "WASM"}
    assert reasons["DSP"] == "QEMU is not installed"
    assert reasons["MVE"] == "it runs on mps3-an547, which was not part of this check"
    assert all(check.holds is None for check in checks)
