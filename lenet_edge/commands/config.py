"""``lenet-edge config``: the settings file of ``lenet-edge run``."""

import click

from lenet_edge.commands.lazy import LazyGroup

ACTIONS: dict[str, tuple[str, str]] = {
    "init": ("config_init", "Write a file with every setting as a comment."),
    "explain": ("config_explain", "Explain what each setting does and which values it takes."),
    "check": ("config_check", "Report every problem of a settings file."),
    "show": ("config_show", "Print the effective settings."),
}


@click.group("config", cls=LazyGroup, table=ACTIONS)
def command() -> None:
    """Write, explain, check and show the settings file of 'lenet-edge run --config FILE'."""
