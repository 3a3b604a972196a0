"""The generated C is judged by its text, for every instruction set."""

from pathlib import Path

import pytest

from lenet_edge.core.version import __version__
from lenet_edge.network.bundle import C_FILES, Bundle, write_bundle
from lenet_edge.verify.generated_text import branch_at, check_c_text, check_text
from tests.lenet_edge.verify.broken import with_files
from tests.lenet_edge.verify.foreign import sealed_again, with_branch_error


def test_the_shipped_c_is_what_this_version_generates(shipped: Bundle) -> None:
    assert [(check.holds, check.files) for check in check_c_text(shipped)] == [
        (True, ("lenet5.h",)),
        (True, ("lenet5.c",)),
    ]


@pytest.mark.parametrize("branch", ["PORTABLE", "THUMB1", "DSP", "MVE", "AVX2"])
def test_a_change_in_any_branch_is_found_and_named(
    shipped: Bundle, tmp_path: Path, branch: str
) -> None:
    wrong = with_branch_error(shipped.path("lenet5.c").read_text(), branch)
    check = check_c_text(with_files(shipped, tmp_path / "b", {"lenet5.c": wrong}))[1]
    assert check.holds is False
    assert f"in the {branch} branch" in check.detail
    assert check.statement.startswith("lenet5.c ")


@pytest.mark.parametrize(
    ("maker", "text", "holds"),
    [("0.0.1", "a\n", True), ("0.0.1", "b\n", None), (None, "b\n", None)],
)
def test_text_of_another_version_is_not_judged(
    tmp_path: Path, maker: str | None, text: str, holds: bool | None
) -> None:
    versions = {} if maker is None else {"lenet-edge": maker}
    write_bundle(tmp_path / "b", {"labels": [], "versions": versions}, {})
    check = check_text(Bundle.open(tmp_path / "b"), "it is", "f.c", text, "a\n")
    assert check.holds is holds
    if holds is None:
        assert "made by lenet-edge " + (maker or "an unknown version") in check.detail


def test_the_number_of_the_version_makes_no_difference(shipped: Bundle, tmp_path: Path) -> None:
    files = {
        name: shipped.path(name)
        .read_text()
        .replace(f"Lenet Edge {__version__}", "Lenet Edge 0.0.1")
        for name in C_FILES
    }
    versions = {**shipped.manifest["versions"], "lenet-edge": "0.0.1"}
    older = sealed_again(
        with_files(shipped, tmp_path / "a", files), tmp_path / "b", versions=versions
    )
    assert [check.holds for check in check_c_text(older)] == [True, True]


def test_a_line_outside_of_all_branches_has_no_name() -> None:
    lines = ["#if ENGINE_ISA == ENGINE_DSP", "#if X", "a", "#endif", "#else", "b", "#endif", "c"]
    assert [branch_at(lines, n) for n in (2, 5, 7)] == ["DSP", "", ""]
