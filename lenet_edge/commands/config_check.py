"""``lenet-edge config check``."""

from pathlib import Path

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import print_json
from lenet_edge.core.errors import SettingsError

EPILOG = """\b
Example:
  lenet-edge config check --config settings.toml

The exit code is 2 if anything is wrong.
"""


@click.command("check", epilog=EPILOG)
@click.option(
    "--config",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="Settings file to check.",
)
@json_option
def command(path: Path, as_json: bool) -> None:
    """Report every problem of a settings file, not only the first."""
    from device.settings.settings_file import load

    problems: tuple[str, ...] = ()
    failure: SettingsError | None = None
    try:
        load(path)
    except SettingsError as error:
        failure, problems = error, error.problems or (str(error),)
    if as_json:
        print_json({"schema": "lenet-edge/check/1", "path": str(path), "problems": problems})
    elif failure is None:
        print(f"{path}: no problems found")
    else:
        for problem in problems:
            print(problem)
    if failure is not None:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise SettingsError(f"{path}: {count}; 'lenet-edge config explain' describes every setting")
