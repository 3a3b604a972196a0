"""Names for generated code are accepted exactly if C and C++ compilers accept them."""

import contextlib
import re
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convert.c_engine.identifiers import KEYWORDS, MAX_NAME_LENGTH, check_identifier
from lenet_edge.core.errors import UsageError
from tests.needs import require


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "not a C identifier"),
        ("2nd", "not a C identifier"),
        ("my-model", "not a C identifier"),
        ("modèle", "not a C identifier"),
        ("x;int y", "not a C identifier"),
        ("x\n", "not a C identifier"),
        ("_Model", "not a C identifier"),
        ("register", "keyword"),
        ("constexpr", "keyword"),
        ("xor", "keyword"),
        ("a__b", "reserved"),
        ("uint8_t", "reserved"),
        ("main", "reserved"),
        ("m" * (MAX_NAME_LENGTH + 1), "longer"),
    ],
)
def test_a_name_that_c_or_cpp_does_not_allow_is_rejected(name: str, problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        check_identifier(name)


@pytest.mark.parametrize("name", ["lenet5_model", "g_model", "Digits", "x", "m" * MAX_NAME_LENGTH])
def test_an_ordinary_name_is_returned(name: str) -> None:
    assert check_identifier(name) == name


@pytest.mark.parametrize("keyword", sorted(KEYWORDS))
def test_every_keyword_is_rejected(keyword: str) -> None:
    with pytest.raises(UsageError, match="keyword"):
        check_identifier(keyword)


@given(st.text())
def test_any_text_is_rejected_or_is_an_identifier(text: str) -> None:
    with contextlib.suppress(UsageError):
        assert check_identifier(text) == text
        assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", text, re.ASCII)


@given(st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,39}", fullmatch=True))
def test_an_identifier_is_rejected_only_as_a_keyword_or_reserved(name: str) -> None:
    reserved = "__" in name or name.endswith("_t") or name in {*KEYWORDS, "main"}
    if reserved:
        with pytest.raises(UsageError, match=r"keyword|reserved"):
            check_identifier(name)
    else:
        assert check_identifier(name) == name


@pytest.mark.parametrize("compiler", [["gcc", "-std=c99", "-xc"], ["g++", "-std=c++17", "-xc++"]])
def test_compilers_accept_what_is_accepted(compiler: list[str]) -> None:
    require(compiler[0])
    words = ("a", "model", "Digits_v2", "final", "override", "module", "import", "typeof_x", "nul")
    declarations = "".join(f"extern int {check_identifier(word)};\n" for word in words)
    command = [*compiler, "-fsyntax-only", "-Wall", "-Werror", "-"]
    subprocess.run(command, input=declarations, text=True, check=True)
