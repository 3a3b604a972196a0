"""``lenet-edge config check``."""

from pathlib import Path

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import print_json, print_line
from lenet_edge.core.errors import SettingsError

EPILOG = """\b
Examples:
  lenet-edge config check --config settings.toml
  lenet-edge config check --config settings.toml --elsewhere     for a Raspberry Pi

The exit code is 2 if anything is wrong. Relative paths begin in the current folder here, and in the
state directory of a service there.
"""


@click.command("check", epilog=EPILOG)
@click.option(
    "--config",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="Settings file to check.",
)
@click.option(
    "--elsewhere",
    is_flag=True,
    help="The settings are for another machine: do not check whether the files, programs and "
    "bundles that they name exist on this one.",
)
@json_option
def command(path: Path, elsewhere: bool, as_json: bool) -> None:
    """Report every problem of a settings file, not only the first."""
    from device.settings.settings_file import problems as problems_of

    problems = problems_of(path, here=not elsewhere)
    if as_json:
        print_json({"schema": "lenet-edge/check/1", "path": str(path), "problems": problems})
    elif not problems:
        print_line(f"{path}: no problems found")
    else:
        for problem in problems:
            print_line(problem)
    if problems:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise SettingsError(f"{path}: {count}; 'lenet-edge config explain' describes every setting")
