"""``lenet-edge config show``."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import print_json

if TYPE_CHECKING:
    from device.settings.settings import Settings

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
    help="The file of settings.  [default: none, only defaults]",
)
@json_option
def command(path: Path | None, as_json: bool) -> None:
    """Print every setting as it will be used: the file's, and the defaults of the rest.

    What is printed is such a file again, but for secrets, which are not shown.
    """
    from device.settings.settings import Settings, load

    settings = load(path) if path else Settings()
    if as_json:
        print_json({"schema": "lenet-edge/settings/1", "settings": settings.to_dict()})
    else:
        print("\n\n".join(_section(name, settings) for name in settings.sections()))


def _section(name: str, settings: "Settings") -> str:
    from lenet_edge.core.schema import settings_of

    lines = [f"[{name}]"]
    values = settings.to_dict()[name]
    for setting in settings_of(settings.sections()[name]):
        if setting.knob.secret:
            given = getattr(getattr(settings, name), setting.key) is not None
            lines.append(f"# {setting.key}: {'given, not shown' if given else 'unset'}")
        elif values[setting.key] is None:
            lines.append(f"# {setting.key}: unset")
        else:
            lines.append(f"{setting.key} = {_toml(values[setting.key])}")
    return "\n".join(lines)


def _toml(value: Any) -> str:
    """Write a value of the settings as TOML: JSON does it but for infinity and DEL."""
    if isinstance(value, float):
        return repr(value)
    text = json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
    return text.replace("\x7f", "\\u007f")
