"""``lenet-edge config check``."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import note, print_json, print_line
from lenet_edge.core.errors import LenetEdgeError, SettingsError

if TYPE_CHECKING:
    from device.settings.settings import Settings

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
    from device.settings.settings_file import load, problems

    found = problems(path, here=not elsewhere)
    if not elsewhere:
        with contextlib.suppress(SettingsError):
            found += _what_run_refuses(load(path), path, {line.partition(".")[0] for line in found})
    if as_json:
        print_json({"schema": "lenet-edge/check/1", "path": str(path), "problems": found})
    elif not found:
        print_line(f"{path}: no problems found")
    else:
        for problem in found:
            print_line(problem)
    if found:
        count = "1 problem" if len(found) == 1 else f"{len(found)} problems"
        raise SettingsError(f"{path}: {count}; 'lenet-edge config explain' describes every setting")


def _what_run_refuses(settings: "Settings", config: Path, wrong: set[str]) -> list[str]:
    """Return what 'run' would say at its start, without starting anything.

    Args:
        settings: as loaded from ``config``.
        config: the settings file.
        wrong: sections with a problem that was found already; they are passed over.
    """
    from device.inference.engines import check_engine
    from device.server.serving import open_certificate
    from device.station.configured_outputs import check_no_input_is_written, check_receivers

    checks: dict[str, Callable[[], object]] = {
        "reading": lambda: check_engine(settings.reading.engine),
        "serve": lambda: open_certificate(settings.serve, note),
        "camera": lambda: check_no_input_is_written(settings, config),
    }
    found = []
    for section, check in checks.items():
        try:
            if section not in wrong:
                check()
        except LenetEdgeError as error:
            found.append(f"{section}: {error}")
    refused = [(name, error) for name, error in check_receivers(settings) if name not in wrong]
    return found + [f"{name}: {error}" for name, error in refused]
