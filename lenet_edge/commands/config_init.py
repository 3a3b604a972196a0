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
@click.option("--force", is_flag=True, help="Replace PATH if it exists.")
def command(path: Path, force: bool) -> None:
    """Write a settings file to PATH with every setting as a comment.

    The file changes nothing until it is edited.
    """
    from device.settings.settings_file import commented_file
    from lenet_edge.core.files import write_file

    if path.exists() and not force:
        raise OutputError(f"{path} already exists and was not changed; --force replaces it")
    write_file(path, commented_file())
    note(f"{path} written. To change a setting, remove the '#' in front of it. Next:")
    note(f"  lenet-edge config check --config {path}     check the file")
    note(f"  lenet-edge run --config {path}              read with these settings")
