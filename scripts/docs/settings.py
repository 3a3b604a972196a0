"""The page of all settings: from what ``lenet-edge config explain --json`` says."""

import inspect
import json
from itertools import groupby
from typing import Any

from click.testing import CliRunner

from device.settings.settings import Settings
from lenet_edge.cli import group
from scripts.docs.markdown import block, code, prose, table

_INTRODUCTION = """\
# Settings

Everything that `lenet-edge run` can be told, in one TOML file:

```text
lenet-edge config init settings.toml
lenet-edge config check --config settings.toml
lenet-edge run --config settings.toml
```

Each table below is a section of the file. A *live* setting takes effect at the next frame when it
is changed on the [live page](../make/live-page.md) or over the [HTTP API](http-api.md); the others
take effect at the next start. Options of `lenet-edge run` win over the file. A setting that is
unset is left out of the file. Relative paths are resolved against the folder that `run` is started
in; a [service](../make/months.md) starts in its state folder."""


def settings_page() -> str:
    """Return the page as Markdown."""
    parts = [_INTRODUCTION]
    for section, settings in groupby(all_settings(), lambda s: s["name"].partition(".")[0]):
        parts += _section(section, list(settings))
    return "\n\n".join(parts) + "\n"


def all_settings() -> list[dict[str, Any]]:
    """Return the facts about every setting, in the order of the file."""
    answer = CliRunner().invoke(group, ["config", "explain", "--json"], catch_exceptions=False)
    settings: list[dict[str, Any]] = json.loads(answer.stdout)["settings"]
    return settings


def _section(name: str, settings: list[dict[str, Any]]) -> list[str]:
    about = inspect.cleandoc(Settings.sections()[name].__doc__ or "").splitlines()[0]
    rows = [
        (
            code(setting["name"].partition(".")[2]),
            setting["allowed"] + (", secret" if setting["secret"] else ""),
            "unset" if setting["default"] is None else code(_toml(setting["default"])),
            "live" if setting["live"] else "start",
            prose(setting["help"]),
        )
        for setting in settings
    ]
    examples = [
        f"{setting['name'].partition('.')[2]} = {_toml(_example(setting))}" for setting in settings
    ]
    return [
        f"## {name}",
        about,
        table(("key", "a value is", "default", "effect", "meaning"), rows),
        block("\n".join([f"[{name}]", *examples]), "toml"),
    ]


def _example(setting: dict[str, Any]) -> Any:
    """Return a value to show: the setting's own example, or else its default."""
    return setting["default"] if setting["example"] is None else setting["example"]


def _toml(value: Any) -> str:
    """Write a JSON value as TOML: for text, numbers, truth values and lists they are the same."""
    return json.dumps(value, ensure_ascii=False)
