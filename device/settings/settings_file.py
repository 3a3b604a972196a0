"""The settings file: written with tomlkit, which keeps comments."""

import inspect
import textwrap
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any, Final

import tomlkit
from tomlkit.exceptions import TOMLKitError

from device.settings.settings import RENAMED_SECTIONS, RENAMED_SETTINGS, Changes, Settings
from lenet_edge.core.errors import SettingsError
from lenet_edge.core.files import write_file
from lenet_edge.core.schema import Setting, read_toml, settings_of

_COMMENT_WIDTH: Final = 96  # Characters.


def load(path: Path, *, more_follow: bool = False) -> Settings:
    """Read settings from a TOML file.

    Args:
        path: of the file.
        more_follow: as in ``Settings.changed``.

    Raises:
        SettingsError: if the file cannot be read or is not TOML, or naming every wrong setting.
    """
    tables = _tables(path)
    try:
        return Settings().changed(tables, more_follow=more_follow)
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}", error.problems) from None


def problems(path: Path, *, here: bool) -> list[str]:
    """Return every problem of a settings file, one line each.

    Args:
        path: of the file.
        here: as in ``Settings.problems``.
    """
    try:
        tables = _tables(path)
    except SettingsError as error:
        return [str(error)]
    return Settings().problems(tables, here=here)


def _tables(path: Path) -> dict[str, Any]:
    return read_toml(path, "'lenet-edge config init' writes a file to start from")


def save(path: Path, changes: Changes) -> None:
    """Write some values into a TOML file, and leave all else in it as it is, comments included.

    A value of None removes its key. The file is created if it does not exist.

    Raises:
        SettingsError: if the file is not TOML.
        OutputError: if it cannot be written; it is unchanged then.
    """
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8") if path.exists() else "")
    except (OSError, TOMLKitError, UnicodeDecodeError) as error:
        raise SettingsError(f"cannot change {path}: {error}") from error
    for section, values in changes.items():
        for key, value in values.items():
            name, key_in_file = _place_in(document, section, key)
            table: Any = document.setdefault(name, tomlkit.table())
            if not isinstance(table, MutableMapping):
                raise SettingsError(f"cannot change {path}: {name} is a section there: [{name}]")
            if value is None:
                table.pop(key_in_file, None)
            else:
                table[key_in_file] = value
    write_file(path, tomlkit.dumps(document))


def commented_file() -> str:
    """Return a settings file that changes nothing: every setting is there, as a comment.

    Without its ``#``, each line ``#key = value`` is a valid setting: the default, or an example
    where the default is unset.
    """
    lines = []
    for name, section in Settings.sections().items():
        about = inspect.cleandoc(section.__doc__ or name).splitlines()[0]
        lines += [*_comment(about), f"[{name}]"]
        for setting in settings_of(section):
            lines += [*_comment(setting.field.help), *_comment(_allowed(setting))]
            lines += [f"#{toml_line(setting.key, setting.shown)}", ""]
    return "\n".join(lines)


def effective_file(settings: Settings) -> str:
    """Return a settings file with the value of every setting, without secrets.

    Secrets, values that contain secrets, and unset settings are comments.
    """
    return "\n".join(_effective_section(name, settings) for name in settings.sections())


def short_file(settings: Settings) -> str:
    """Return a settings file with the values that differ from their defaults.

    It can be shown to anyone: secrets are comments, and so is a source that is a URL, because it
    may contain a password.
    """
    lines: list[str] = []
    for name, section in settings.sections().items():
        values = vars(getattr(settings, name))
        changed = [s for s in settings_of(section) if values[s.key] != s.default]
        if changed:
            lines += [f"[{name}]", *(_short_line(s, values[s.key]) for s in changed), ""]
    return "\n".join(lines) or "# Every setting has its default.\n"


def _short_line(setting: Setting, value: Any) -> str:
    if setting.field.secret or (setting.key == "source" and "://" in value):
        return f"# {setting.key} is set, but not shown: add it here"
    return toml_line(setting.key, value)


def toml_line(key: str, value: Any) -> str:
    """Return ``key = value`` as a line of TOML."""
    return tomlkit.dumps({key: value}).rstrip("\n")


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in textwrap.wrap(text, _COMMENT_WIDTH, break_long_words=False)]


def _allowed(setting: Setting) -> str:
    unset = " Unset by default; this is an example:" if setting.default is None else ""
    return f"Allowed: {setting.allowed}.{unset}"


def _effective_section(name: str, settings: Settings) -> str:
    lines = [f"[{name}]"]
    for setting in settings_of(settings.sections()[name]):
        value = getattr(getattr(settings, name), setting.key)
        if value is None:
            lines.append(f"# {setting.key} is unset")
        elif setting.field.secret:
            lines.append(f"# {setting.key} is set, but not shown")
        elif (shown := setting.masked(value)) != value:
            lines.append(f"# Parts of it are not shown: {toml_line(setting.key, shown)}")
        else:
            lines.append(toml_line(setting.key, value))
    return "\n".join([*lines, ""])


def _place_in(document: tomlkit.TOMLDocument, section: str, key: str) -> tuple[str, str]:
    """Return the section and key that a setting has in a file, which may still use old names."""
    for (old_section, old_key), new in RENAMED_SETTINGS.items():
        table: Any = document.get(old_section, {})
        if new == (section, key) and isinstance(table, MutableMapping) and old_key in table:
            return old_section, old_key
    return _name_in(document, section), key


def _name_in(document: tomlkit.TOMLDocument, section: str) -> str:
    """Return the name that a section has in a file, which may still use its old name."""
    current = RENAMED_SECTIONS.get(section, section)
    old_names = [old for old, new in RENAMED_SECTIONS.items() if new == current]
    return next((old for old in old_names if old in document), current)
