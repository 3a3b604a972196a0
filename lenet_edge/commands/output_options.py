"""Options of ``run`` for the outputs of readings, and for the rules that make readings valid."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

import click

Function = TypeVar("Function", bound=Callable[..., Any])

_SETTINGS: Final = {
    "mqtt": ("mqtt", "url"),
    "mqtt_topic": ("mqtt", "topic"),
    "csv": ("csv", "file"),
    "webhook": ("webhook", "url"),
    "exec_command": ("exec", "command"),
    "digits": ("validity", "digits"),
    "rising": ("validity", "rising"),
    "largest_step": ("validity", "largest_step"),
    "wraps": ("validity", "wraps"),
}
"""Parameter -> section and key of the settings."""


def reading_output_options(function: Function) -> Function:
    """Add every option of this module."""
    decorators = [
        click.option(
            "--mqtt",
            metavar="URL",
            help="Publish stable readings to this MQTT broker: "
            "mqtt[s]://[USER@]HOST[:PORT][/TOPIC]. Put the password into the environment variable "
            "LENET_EDGE_MQTT_PASSWORD.",
        ),
        click.option(
            "--mqtt-topic",
            metavar="TOPIC",
            help="MQTT topic of the readings.  [default: the topic in the URL, or "
            "lenet-edge/HOSTNAME]",
        ),
        click.option(
            "--csv",
            type=click.Path(dir_okay=False),
            help="Append stable readings to this CSV file, one line per reading.",
        ),
        click.option("--webhook", metavar="URL", help="Post stable readings to this URL, as JSON."),
        click.option(
            "--exec",
            "exec_command",
            metavar="COMMAND",
            help="Run this command for each stable reading, without a shell, with the reading as "
            "JSON on its standard input.",
        ),
        click.option(
            "--digits",
            type=click.IntRange(1, 100),
            help="Read one line of this many digits, as on a meter, and mark a reading invalid if "
            "it has more or fewer.",
        ),
        click.option(
            "--rising",
            is_flag=True,
            help="Mark a reading invalid if it is lower than the last valid one.",
        ),
        click.option(
            "--largest-step",
            type=click.IntRange(0),
            metavar="N",
            help="Mark a reading invalid if it differs from the last valid one by more than N.",
        ),
        click.option(
            "--wraps",
            is_flag=True,
            help="The meter rolls over to 0 after its highest number (requires --digits, --rising "
            "and --largest-step).",
        ),
    ]
    for decorate in reversed(decorators):
        function = decorate(function)
    return function


def reading_output_settings(values: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the settings that the options set, by section and key; None for an option not given.

    Args:
        values: value of each option of this module.
    """
    settings: dict[str, dict[str, Any]] = {}
    for name, (section, key) in _SETTINGS.items():
        # A flag that is not given keeps the setting of the file.
        settings.setdefault(section, {})[key] = None if values[name] is False else values[name]
    return settings
