"""The schema of settings: a section is a frozen dataclass, and each field describes itself.

Values are checked in one place, so that a settings file, the command line and the page reject the
same values with the same message.
"""

import difflib
import math
import tomllib
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final

from lenet_edge.core.errors import SettingsError
from lenet_edge.core.masking import mask

_METADATA_KEY: Final = "setting"
_SHOWN_CHARACTERS: Final = 200  # Of a refused value.
_TYPE_NAMES: Final = {
    str: "a string",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
}


@dataclass(frozen=True)
class Field:
    """What a setting is, besides its type and default.

    Attributes:
        help: one or more whole sentences.
        unit: unit of a number, or ``""``.
        low: smallest allowed value of a number, or of every number in a list; None for no limit.
        high: largest allowed value of the same; None for no limit.
        choices: the only allowed values; any value if empty.
        example: a value to show where the default is unset.
        live: whether a change takes effect while running, instead of at the next start.
        secret: whether the value must never be shown.
        mask: returns what may be shown of a value of the right type; all of it if None.
        check: returns what is wrong with a value of the right type, or None.
        check_here: returns what a value needs that this machine lacks, such as a file, or None.
    """

    help: str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    choices: tuple[Any, ...] = ()
    example: Any = None
    live: bool = False
    secret: bool = False
    mask: Callable[[Any], Any] | None = None
    check: Callable[[Any], str | None] | None = None
    check_here: Callable[[Any], str | None] | None = None


@dataclass(frozen=True)
class Conflict:
    """Settings that are right one by one, but do not fit together.

    Attributes:
        names: the settings that a change would have to begin with, as ``section.key``.
        problem: what is wrong, in words.
    """

    names: frozenset[str]
    problem: str


def setting(default: Any, help: str, **details: Any) -> Any:
    """Return a dataclass field with a default and its ``Field``.

    A setting that can be unset has the type ``X | None`` and the default None.

    Args:
        default: value of the setting if nobody sets it.
        help: what the setting does, in whole sentences.
        details: further attributes of ``Field``.
    """
    return field(default=default, metadata={_METADATA_KEY: Field(help, **details)})


@dataclass(frozen=True)
class Setting:
    """A setting of a section.

    Attributes:
        key: its name within the section.
        kind: its type, without None.
        optional: whether it can be unset.
        default: its default value; None means unset.
        field: everything else that is known of it.
    """

    key: str
    kind: Any
    optional: bool
    default: Any
    field: Field

    @property
    def allowed(self) -> str:
        """What a value must be, in words."""
        if self.field.choices:
            *most, last = [_shown(choice) for choice in self.field.choices]
            return f"{', '.join(most)} or {last}" if most else last
        words = _type_name(self.kind)
        low, high = self.field.low, self.field.high
        if low is not None and high is not None:
            words += f" from {low:g} to {high:g}"
        elif low is not None:
            words += f" of at least {low:g}"
        elif high is not None:
            words += f" of at most {high:g}"
        return words + (f" ({self.field.unit})" if self.field.unit else "")

    @property
    def shown(self) -> Any:
        """A value to show in an explanation: the default, or the example if that is unset."""
        return self.field.example if self.default is None else self.default

    def masked(self, value: Any) -> Any:
        """Return what may be shown of a value, which may be None."""
        return value if value is None or self.field.mask is None else self.field.mask(value)

    def problem_here(self, value: Any) -> str | None:
        """Return what a value needs that this machine lacks; None if nothing is missing."""
        check = self.field.check_here
        return None if value is None or check is None else check(value)

    def parse(self, value: Any) -> Any:
        """Return a value as the dataclass holds it: lists become tuples.

        Raises:
            ValueError: saying what is wrong and what is allowed.
        """
        if value is None:
            if self.optional:
                return None
            raise ValueError(f"has no value; it must be {self.allowed}")
        hidden = "wrong (not shown, because it may contain a password)"
        shown = hidden if self.field.secret or self.field.mask else mask(_shown(value))
        parsed = _convert(value, self.kind)
        if parsed is None or not self._is_within_bounds(parsed):
            raise ValueError(f"is {shown}; it must be {self.allowed}")
        if _has_null(parsed):
            raise ValueError("has a null character")
        wrong = self.field.check(parsed) if self.field.check else None
        if wrong:
            raise ValueError(f"is {shown}: {wrong}")
        return parsed

    def _is_within_bounds(self, value: Any) -> bool:
        if self.field.choices and value not in self.field.choices:
            return False
        low = float("-inf") if self.field.low is None else self.field.low
        high = float("inf") if self.field.high is None else self.field.high
        numbers = value if isinstance(value, tuple) else (value,)
        return all(isinstance(n, str) or (math.isfinite(n) and low <= n <= high) for n in numbers)


def settings_of(section: type) -> list[Setting]:
    """Return the settings of a section, in the order of its fields."""
    hints = typing.get_type_hints(section)
    found = []
    for f in fields(section):
        kind = hints[f.name]
        types_of_union = typing.get_args(kind)
        optional = isinstance(kind, types.UnionType) and type(None) in types_of_union
        if optional:
            (kind,) = (choice for choice in types_of_union if choice is not type(None))
        found.append(Setting(f.name, kind, optional, f.default, f.metadata[_METADATA_KEY]))
    return found


def parse_section(
    name: str, section: type, table: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Check a table against its section.

    Returns:
        The accepted values by key, and one line for each other key, which says what is wrong.
    """
    known = {found.key: found for found in settings_of(section)}
    values: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for key, value in table.items():
        if key not in known:
            hint = nearest(key, known, name + ".")
            problems[key] = f"{name}.{key} is not a setting; {hint}"
            continue
        try:
            values[key] = known[key].parse(value)
        except ValueError as error:
            problems[key] = f"{name}.{key} {error}"
    return values, problems


def read_toml(path: Path, hint: str = "") -> dict[str, Any]:
    """Read a TOML file, with or without the byte-order mark that Windows editors write.

    Args:
        path: of the file.
        hint: what to do if it cannot be read, to end the message with.

    Raises:
        SettingsError: if it cannot be read or is not TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        end = f"; {hint}" if hint else ""
        raise SettingsError(f"cannot read {path}: {error.strerror}{end}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is not valid TOML: {error}") from error


def nearest(name: str, known: Iterable[str], prefix: str = "") -> str:
    """Suggest the closest known name, with ``prefix`` before it, or list all known names."""
    known = list(known)
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    return (
        f"did you mean {prefix}{close[0]}?" if close else f"the known names are {', '.join(known)}"
    )


def section_hint(name: str, sections: Mapping[str, type], others: Iterable[str] = ()) -> str:
    """Say what was meant by an unknown section: a setting outside its section, or another name.

    Args:
        name: the unknown section.
        sections: the sections by name.
        others: names of sections that have no settings of their own.
    """
    for section, kind in sections.items():
        if name in {known.key for known in settings_of(kind)}:
            return f"if you mean {section}.{name}, write it below [{section}]"
    return nearest(name, [*sections, *others])


def _convert(value: Any, kind: Any) -> Any:
    """Return a value from TOML or JSON as ``kind``, or None if it is of another type."""
    if typing.get_origin(kind) is tuple:
        kinds = typing.get_args(kind)
        if not isinstance(value, list | tuple):
            return None
        if kinds[-1] is Ellipsis:
            kinds = (kinds[0],) * len(value)
        parts = tuple(map(_convert, value, kinds))
        return None if len(value) != len(kinds) or None in parts else parts
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        try:
            return float(value)
        except OverflowError:
            return None
    # The exact type is compared, because True is an int to isinstance.
    return value if type(value) is kind else None


def _has_null(value: Any) -> bool:
    """Return whether a text, or one in a list, has a null character, which no name may have."""
    parts = value if isinstance(value, tuple) else (value,)
    return any(isinstance(part, str) and "\0" in part for part in parts)


def _type_name(kind: Any) -> str:
    if typing.get_origin(kind) is tuple:
        kinds = typing.get_args(kind)
        length = "a list" if kinds[-1] is Ellipsis else f"a list of {len(kinds)}"
        return f"{length}, each {_TYPE_NAMES[kinds[0]]}"
    return _TYPE_NAMES[kind]


def _shown(value: Any) -> str:
    text = f"{value}"
    if len(text) > _SHOWN_CHARACTERS:
        text = f"{text[:_SHOWN_CHARACTERS]}..."
    return f'"{text}"' if isinstance(value, str) else text
