"""A lazy group lists its commands without importing them."""

import sys

import click
import pytest
from click.testing import CliRunner

from lenet_edge.commands.lazy import LazyGroup


@pytest.fixture
def group() -> LazyGroup:
    table = {"known": ("bench", "Measure."), "broken": ("no_such_module", "Never imported.")}
    return LazyGroup("group", table=table)


def test_the_list_of_commands_imports_none_of_them(group: LazyGroup) -> None:
    done = CliRunner().invoke(group, ["--help"])
    assert done.exit_code == 0
    assert "Never imported." in done.output
    assert "lenet_edge.commands.no_such_module" not in sys.modules


def test_a_command_is_imported_when_it_is_used(group: LazyGroup) -> None:
    context = click.Context(group)
    command = group.get_command(context, "known")
    assert command is not None
    assert command.name == "bench"
    assert group.get_command(context, "unknown") is None
    with pytest.raises(ModuleNotFoundError):
        group.get_command(context, "broken")


def test_commands_keep_the_order_of_the_table(group: LazyGroup) -> None:
    assert group.list_commands(click.Context(group)) == ["known", "broken"]
