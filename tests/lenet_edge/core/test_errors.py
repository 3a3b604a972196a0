"""Errors: one class for each kind, with a builtin base and a documented exit code."""

import re

import pytest

from lenet_edge.cli import group
from lenet_edge.core import errors
from lenet_edge.core.errors import LenetEdgeError, SettingsError

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, LenetEdgeError) and kind is not LenetEdgeError
]
BUILTINS = (ValueError, OSError, ImportError, ArithmeticError)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_caught_as_a_builtin(kind: type[LenetEdgeError]) -> None:
    if kind is not errors.StoppedError:
        assert issubclass(kind, BUILTINS)


def test_the_command_line_documents_every_exit_code() -> None:
    documented = set(map(int, re.findall(r"\b(\d+) [a-z]", group.epilog or "")))
    raised = {kind.exit_code for kind in (LenetEdgeError, *KINDS)}
    assert documented == {0, 141, *raised}  # 141: nobody reads the output


def test_a_failed_check_has_an_exit_code_of_its_own() -> None:
    assert errors.VerdictError.exit_code == 8
    assert sum(kind.exit_code == 8 for kind in KINDS) == 1


def test_settings_have_one_line_per_problem() -> None:
    assert SettingsError("bad").problems == ("bad",)
    assert SettingsError("2 problems", ("a", "b")).problems == ("a", "b")
