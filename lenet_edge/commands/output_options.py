"""Options of ``run`` that say where readings go, and what they must be to be valid."""

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
    "digits": ("sanity", "digits"),
    "rising": ("sanity", "rising"),
    "largest_step": ("sanity", "largest_step"),
    "wraps": ("sanity", "wraps"),
}
"""Parameter -> section and key of the settings."""


def sink_options(function: Function) -> Function:
    """Add every option of this module."""
    decorators = [
        click.option(
            "--mqtt",
            metavar="URL",
            help="Publish stable readings to this broker: mqtt[s]://[USER@]HOST[:PORT][/TOPIC]. "
            "The password is best in LENET_EDGE_MQTT_PASSWORD.",
        ),
        click.option(
            "--mqtt-topic",
            metavar="TOPIC",
            help="Topic of the readings.  [default: that of the URL, or lenet-edge/HOSTNAME]",
        ),
        click.option(
            "--csv",
            type=click.Path(dir_okay=False),
            help="Add stable readings to this file, a line each.",
        ),
        click.option("--webhook", metavar="URL", help="Post stable readings to this URL, as JSON."),
        click.option(
            "--exec",
            "exec_command",
            metavar="COMMAND",
            help="Run this for each stable reading, without a shell, with the reading as JSON on "
            "standard input.",
        ),
        click.option(
            "--digits",
            type=click.IntRange(1, 100),
            help="Read one line of this many digits, as on a meter; a reading with more or fewer "
            "is marked as not valid.",
        ),
        click.option(
            "--rising", is_flag=True, help="So is one that is less than the valid one before..."
        ),
        click.option(
            "--largest-step",
            type=click.IntRange(0),
            help="...and one that differs from it by more than this.",
        ),
        click.option(
            "--wraps",
            is_flag=True,
            help="After its highest number the meter goes on from 0; needs the three before.",
        ),
    ]
    for decorate in reversed(decorators):
        function = decorate(function)
    return function


def sink_settings(values: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the settings that the options make, by section and key; None where not given."""
    settings: dict[str, dict[str, Any]] = {}
    for name, (section, key) in _SETTINGS.items():
        # A flag that is not given leaves the file's setting as it is.
        settings.setdefault(section, {})[key] = None if values[name] is False else values[name]
    return settings
