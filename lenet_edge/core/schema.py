"""Settings described once: a section is a frozen dataclass, and every field a knob with its help.

What a knob may hold is checked in one place, so that a file, the command line and the page refuse
the same values with the same words.
"""

import difflib
import types
import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final

_KNOB: Final = "knob"
_WORDS: Final = {str: "a string", bool: "true or false", int: "a whole number", float: "a number"}


@dataclass(frozen=True)
class Knob:
    """What is known of a setting besides its type and default.

    ``low`` and ``high`` are the bounds, both allowed, of a number or of every number in a list.
    ``live`` settings take effect while running, others at the next start. ``secret`` ones are
    shown to nobody. ``check`` returns what is wrong with a value of the right type, or None.
    """

    help: str
    unit: str = ""
    low: float | None = None
    high: float | None = None
    choices: tuple[Any, ...] = ()
    live: bool = False
    secret: bool = False
    check: Callable[[Any], str | None] | None = None


def knob(default: Any, help: str, **details: Any) -> Any:
    """Return a dataclass field with a default and its ``Knob``; ``details`` are the knob's own.

    A field that may be unset has the type ``X | None`` and the default None.
    """
    return field(default=default, metadata={_KNOB: Knob(help, **details)})


@dataclass(frozen=True)
class Setting:
    """A field of a section: its name, type without None, default, and knob."""

    key: str
    kind: Any
    optional: bool
    default: Any
    knob: Knob

    @property
    def allowed(self) -> str:
        """What a value must be, in words."""
        if self.knob.choices:
            *most, last = [_shown(choice) for choice in self.knob.choices]
            return f"{', '.join(most)} or {last}" if most else last
        words = _name(self.kind)
        low, high = self.knob.low, self.knob.high
        if low is not None and high is not None:
            words += f" from {low:g} to {high:g}"
        elif low is not None:
            words += f" of at least {low:g}"
        elif high is not None:
            words += f" of at most {high:g}"
        return words + (f" ({self.knob.unit})" if self.knob.unit else "")

    def parse(self, value: Any) -> Any:
        """Return a value as the dataclass holds it: lists become tuples.

        Raises:
            ValueError: saying what is wrong and what is allowed.
        """
        if value is None:
            if self.optional:
                return None
            raise ValueError(f"has no value; it must be {self.allowed}")
        shown = (
            "wrong (not shown, as it may hold a password)" if self.knob.secret else _shown(value)
        )
        parsed = _convert(value, self.kind)
        if parsed is None or not self._within(parsed):
            raise ValueError(f"is {shown}; it must be {self.allowed}")
        wrong = self.knob.check(parsed) if self.knob.check else None
        if wrong:
            raise ValueError(f"is {shown}: {wrong}")
        return parsed

    def _within(self, value: Any) -> bool:
        if self.knob.choices and value not in self.knob.choices:
            return False
        low = float("-inf") if self.knob.low is None else self.knob.low
        high = float("inf") if self.knob.high is None else self.knob.high
        numbers = value if isinstance(value, tuple) else (value,)
        return all(isinstance(n, str) or low <= n <= high for n in numbers)


def settings_of(section: type) -> list[Setting]:
    """Return the settings of a section, in the order of its fields."""
    hints = typing.get_type_hints(section)
    found = []
    for f in fields(section):
        kind = hints[f.name]
        choices = typing.get_args(kind)
        optional = isinstance(kind, types.UnionType) and type(None) in choices
        if optional:
            (kind,) = (choice for choice in choices if choice is not type(None))
        found.append(Setting(f.name, kind, optional, f.default, f.metadata[_KNOB]))
    return found


def parse_section(
    name: str, section: type, table: Mapping[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """Check a table against its section.

    Returns:
        The good values by key, and one line for each problem.
    """
    known = {setting.key: setting for setting in settings_of(section)}
    values: dict[str, Any] = {}
    problems = []
    for key, value in table.items():
        if key not in known:
            problems.append(f"{name}.{key} is no setting; {nearest(key, known)}")
            continue
        try:
            values[key] = known[key].parse(value)
        except ValueError as error:
            problems.append(f"{name}.{key} {error}")
    return values, problems


def nearest(name: str, known: Iterable[str]) -> str:
    """Suggest what somebody meant who wrote ``name``."""
    known = list(known)
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    return f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}"


def _convert(value: Any, kind: Any) -> Any:
    """Return a value from TOML or JSON as ``kind``, or None where it is none."""
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
    # The type itself: True is an int to isinstance.
    return value if type(value) is kind else None


def _name(kind: Any) -> str:
    if typing.get_origin(kind) is tuple:
        kinds = typing.get_args(kind)
        many = "a list" if kinds[-1] is Ellipsis else f"a list of {len(kinds)}"
        return f"{many}, each {_WORDS[kinds[0]]}"
    return _WORDS[kind]


def _shown(value: Any) -> str:
    return f'"{value}"' if isinstance(value, str) else f"{value}"
