"""``lenet-edge config``: the group of commands for the settings file."""

from lenet_edge.commands.config import ACTIONS
from tests.conftest import run_cli


def test_help_lists_every_command_of_the_group() -> None:
    done = run_cli("config", "--help")
    assert done.returncode == 0
    for name, (_, line) in ACTIONS.items():
        assert f"  {name} " in done.stdout
        assert line in " ".join(done.stdout.split())
