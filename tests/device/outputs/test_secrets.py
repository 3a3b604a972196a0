"""Secrets: where they are read from, and URLs that are checked without being shown."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.outputs.secrets import secret, url_problem
from lenet_edge.core.errors import LenetEdgeError

VARIABLE = "LENET_EDGE_TEST_SECRET"


def test_the_file_comes_first_then_the_given_value_then_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secret"
    path.write_text("  from the file \nsecond line\n")
    monkeypatch.setenv(VARIABLE, "from the environment")
    assert secret(str(path), "given", VARIABLE) == "from the file"
    assert secret(None, "given", VARIABLE) == "given"
    assert secret(None, None, VARIABLE) == "from the environment"
    monkeypatch.delenv(VARIABLE)
    assert secret(None, None, VARIABLE) is None


@pytest.mark.parametrize("content", [None, b"", b"\nsecond line", b"\xff\xfe"])
def test_an_unreadable_secret_is_reported_with_its_path(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "secret"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(LenetEdgeError, match="secret"):
        secret(str(path), "given", VARIABLE)


@pytest.mark.parametrize("url", ["http://host", "https://host:1/path", "http://me:x@[::1]:80/"])
def test_a_valid_url_has_no_problem(url: str) -> None:
    assert url_problem(url, "http", "https") is None


@pytest.mark.parametrize(
    "url", ["ftp://host", "http://", "http://host:0", "http://host:x", "http://["]
)
def test_an_invalid_url_has_a_problem_that_does_not_show_it(url: str) -> None:
    problem = url_problem(url, "http", "https")
    assert problem is not None
    assert problem.startswith("write http://HOST or https://HOST")


@given(st.text())
def test_any_text_is_a_url_or_says_how_to_write_one(text: str) -> None:
    problem = url_problem(text, "http", "https")
    assert problem is None or problem.startswith("write http://HOST or https://HOST")
