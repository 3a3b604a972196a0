"""``lenet-edge config explain``."""

from typing import Any

import click

from lenet_edge.commands.shared_options import json_option
from lenet_edge.core.console import print_json
from lenet_edge.core.errors import UsageError

EPILOG = """\b
Examples:
  lenet-edge config explain                     everything, as a file to start from
  lenet-edge config explain reading.stable      one setting
  lenet-edge config explain reading --json      a section
"""


@click.command("explain", epilog=EPILOG)
@click.argument("name", metavar="[SECTION[.KEY]]", default="")
@json_option
def command(name: str, as_json: bool) -> None:
    """Say what settings are for, what they may be, and what they are by default.

    'live' settings take effect while reading goes on, the others at the next start.
    """
    from device.settings.settings import explain

    if as_json:
        print_json({"schema": "lenet-edge/settings/1", "settings": _chosen(name)})
    elif not name:
        print(explain(), end="")
    else:
        for facts in _chosen(name):
            default = "unset" if facts["default"] is None else facts["default"]
            effect = "at once" if facts["live"] else "at the next start"
            print(f"{facts['name']}: {facts['help']}")
            print(f"  {facts['allowed']}; default {default}; takes effect {effect}")


def _chosen(name: str) -> list[dict[str, Any]]:
    from device.settings.settings import describe
    from lenet_edge.core.schema import nearest

    known = [
        {
            "name": f"{section}.{setting.key}",
            "allowed": setting.allowed,
            "default": setting.default,
            "optional": setting.optional,
            "unit": setting.knob.unit,
            "low": setting.knob.low,
            "high": setting.knob.high,
            "choices": list(setting.knob.choices),
            "live": setting.knob.live,
            "secret": setting.knob.secret,
            "help": setting.knob.help,
        }
        for section, settings in describe().items()
        for setting in settings
    ]
    chosen = [
        facts for facts in known if f"{facts['name']}.".startswith(f"{name}." if name else "")
    ]
    if not chosen:
        names = [str(facts["name"]) for facts in known]
        raise UsageError(f"there is no setting {name!r}; {nearest(name, names)}")
    return chosen
