"""``lenet-edge config check``."""

from pathlib import Path

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import print_json
from lenet_edge.core.errors import SettingsError

EPILOG = """\b
Example:
  lenet-edge config check --config settings.toml

Exit code 2 if anything is wrong.
"""


@click.command("check", epilog=EPILOG)
@click.option(
    "--config",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="The file to check.",
)
@json_option
def command(path: Path, as_json: bool) -> None:
    """Say everything that is wrong with a file of settings, not only the first thing."""
    from device.settings.settings import load

    problems: tuple[str, ...] = ()
    failure: SettingsError | None = None
    try:
        load(path)
    except SettingsError as error:
        failure, problems = error, error.problems or (str(error),)
    if as_json:
        print_json({"schema": "lenet-edge/check/1", "path": str(path), "problems": problems})
    elif failure is None:
        print(f"{path}: all is well")
    else:
        for problem in problems:
            print(problem)
    if failure is not None:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise SettingsError(f"{path}: {count}; 'lenet-edge config explain' says what is allowed")
