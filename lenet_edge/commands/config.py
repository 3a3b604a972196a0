"""``lenet-edge config``: the settings that ``run`` takes from a file."""

import click

from lenet_edge.commands.lazy import LazyGroup

ACTIONS: dict[str, tuple[str, str]] = {
    "init": ("config_init", "Write a file with every setting, as comments."),
    "explain": ("config_explain", "Say what every setting is for, and what it may be."),
    "check": ("config_check", "Say everything that is wrong with a file."),
    "show": ("config_show", "Print the settings that a file comes to."),
}


@click.group("config", cls=LazyGroup, table=ACTIONS)
def command() -> None:
    """Show, check and explain the settings that 'run --config FILE' takes."""
