"""``lenet-edge config init``."""

from pathlib import Path

import click

from lenet_edge.core.console import note
from lenet_edge.core.errors import OutputError

EPILOG = """\b
Example:
  lenet-edge config init settings.toml
"""


@click.command("init", epilog=EPILOG)
@click.argument("path", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--force", is_flag=True, help="Replace the file if there is one.")
def command(path: Path, force: bool) -> None:
    """Write a file with every setting as a comment: it changes nothing until it is edited."""
    from device.settings.settings import explain
    from lenet_edge.core.files import write_file

    if path.exists() and not force:
        raise OutputError(f"{path} is there already; nothing was changed: --force replaces it")
    write_file(path, explain())
    note(f"{path} written: take the '#' from a line to change it. Next:")
    note(f"  lenet-edge config check --config {path}     whether all is well with it")
    note(f"  lenet-edge run --config {path}              read with it")
