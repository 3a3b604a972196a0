"""``lenet-edge config show``."""

from pathlib import Path

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import print_json, print_text

EPILOG = """\b
Examples:
  lenet-edge config show                    the defaults
  lenet-edge config show --config settings.toml
  lenet-edge config show --config settings.toml --json
"""


@click.command("show", epilog=EPILOG)
@click.option(
    "--config",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Settings file to show (default: none, which shows the defaults).",
)
@json_option
def command(path: Path | None, as_json: bool) -> None:
    """Print the effective settings: those of the file, and the defaults of all others.

    The output is itself a settings file. Secrets are not shown.
    """
    from device.settings.settings import Settings
    from device.settings.settings_file import effective_file, load

    settings = load(path) if path else Settings()
    if as_json:
        print_json({"schema": "lenet-edge/settings/1", "settings": settings.to_dict()})
    else:
        print_text(effective_file(settings))
