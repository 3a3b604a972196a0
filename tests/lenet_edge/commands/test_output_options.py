"""The options of ``run`` for outputs and validity rules: each sets one setting."""

from typing import Any

import click
from click.testing import CliRunner

from device.settings.settings import Settings
from lenet_edge.commands.output_options import reading_output_options, reading_output_settings


def settings_of(*arguments: str) -> dict[str, dict[str, Any]]:
    """Return the settings that a command line sets."""
    found: dict[str, dict[str, Any]] = {}

    @click.command()
    @reading_output_options
    def command(**values: Any) -> None:
        found.update(reading_output_settings(values))

    result = CliRunner().invoke(command, arguments, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return {
        section: given
        for section, table in found.items()
        if (given := {key: value for key, value in table.items() if value is not None})
    }


def test_without_options_the_settings_file_decides() -> None:
    assert settings_of() == {}


def test_every_option_sets_a_valid_setting() -> None:
    given = settings_of(
        "--mqtt", "mqtt://broker", "--mqtt-topic", "meter", "--csv", "readings.csv",
        "--webhook", "https://example.org/hook", "--exec", "true", "--digits", "7", "--rising",
        "--largest-step", "10", "--wraps",
    )  # fmt: skip
    assert given["validity"] == {"digits": 7, "rising": True, "largest_step": 10, "wraps": True}
    assert Settings().changed(given).mqtt.topic == "meter"
