"""``lenet-edge config explain``."""

from typing import Any

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import print_json, print_line, print_text
from lenet_edge.core.errors import UsageError

EPILOG = """\b
Examples:
  lenet-edge config explain                     all settings, as a file to start from
  lenet-edge config explain reading.stable      one setting
  lenet-edge config explain reading --json      one section, for a program
"""


@click.command("explain", epilog=EPILOG)
@click.argument("name", metavar="[SECTION[.KEY]]", default="")
@json_option
def command(name: str, as_json: bool) -> None:
    """Explain settings: what each does, its allowed values, and its default.

    Without SECTION, all settings are printed as a file to start from.
    """
    from device.settings.settings_file import commented_file

    if as_json:
        print_json({"schema": "lenet-edge/settings/1", "settings": _chosen(name)})
    elif not name:
        print_text(commented_file())
    else:
        for facts in _chosen(name):
            print_line(f"{facts['name']}: {facts['help']}")
            print_line(f"  {_details(facts)}")


def _details(facts: dict[str, Any]) -> str:
    unset = facts["default"] is None
    default = f"unset (example: {facts['example']})" if unset else facts["default"]
    effect = "immediately" if facts["live"] else "at the next start"
    return f"Allowed: {facts['allowed']}. Default: {default}. Takes effect {effect}."


def _chosen(name: str) -> list[dict[str, Any]]:
    from device.settings.settings import RENAMED_SECTIONS, describe
    from lenet_edge.core.schema import nearest

    name = RENAMED_SECTIONS.get(name, name)

    known = [
        {
            "name": f"{section}.{setting.key}",
            "allowed": setting.allowed,
            "default": setting.default,
            "example": setting.shown,
            "optional": setting.optional,
            "unit": setting.field.unit,
            "low": setting.field.low,
            "high": setting.field.high,
            "choices": list(setting.field.choices),
            "live": setting.field.live,
            "secret": setting.field.secret,
            "help": setting.field.help,
        }
        for section, settings in describe().items()
        for setting in settings
    ]
    chosen = [
        facts for facts in known if f"{facts['name']}.".startswith(f"{name}." if name else "")
    ]
    if not chosen:
        names = [*describe(), *(str(facts["name"]) for facts in known)]
        raise UsageError(f"there is no setting {name!r}; {nearest(name, names)}")
    return chosen
