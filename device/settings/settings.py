"""Everything that ``lenet-edge run`` can be told, in one TOML file.

A section of the file is a frozen dataclass, and a line in ``Settings``; a key is a field made by
``lenet_edge.core.schema.knob``. The file, the command line and the page go through the same checks.
"""

import inspect
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Self

from device.inference.engines import ENGINES
from device.outputs.csv_file import Csv
from device.outputs.exec import Exec
from device.outputs.mqtt import Mqtt
from device.outputs.webhook import Webhook
from device.reading.options import ORIENTATIONS
from device.settings.validity import Rules
from lenet_edge.core.errors import MissingDependencyError, SettingsError
from lenet_edge.core.files import write_file
from lenet_edge.core.schema import Setting, knob, nearest, parse_section, settings_of

LISTEN: Final = "127.0.0.1:8080"
"""Where the live view listens if it is not told."""

Changes = Mapping[str, Mapping[str, Any]]
"""Section -> key -> value."""


def _inside(region: tuple[float, ...]) -> str | None:
    x, y, w, h = region
    if w <= 0 or h <= 0 or x + w > 1.0001 or y + h > 1.0001:
        return "x + width and y + height are at most 1, and width and height above 0"
    return None


def _address(text: str) -> str | None:
    host, colon, port = text.rpartition(":")
    if colon and host and port.isdecimal() and int(port) < 65536:
        return None
    return f"write HOST:PORT, for example {LISTEN}"


@dataclass(frozen=True)
class Camera:
    """Where frames come from, and which part of them is looked at."""

    source: str = knob("demo", "demo, picamera2, v4l2:N, the URL of a stream, a video or a folder")
    size: tuple[int, int] | None = knob(
        None, "width and height to ask a camera for", unit="pixels", low=16, high=16384
    )
    fps: float | None = knob(None, "frames a second, at most", low=0.1, high=240)
    rotation: int = knob(
        0, "turn the picture clockwise", unit="degrees", choices=(0, 90, 180, 270), live=True
    )
    region: tuple[float, float, float, float] | None = knob(
        None,
        "the part of the turned picture that is read: left, top, width, height; unset: all of it",
        unit="fractions of the picture",
        low=0,
        high=1,
        live=True,
        check=_inside,
    )


@dataclass(frozen=True)
class ReadingSettings:
    """How digits are read."""

    bundle: str | None = knob(None, "folder of a bundle; unset: the one that came along")
    engine: str = knob("auto", "what runs the network", choices=("auto", *ENGINES))
    polarity: str = knob(
        "auto", "whether ink is dark or light", choices=("auto", "dark", "light"), live=True
    )
    sensitivity: float = knob(
        1.0, "how faint ink may be: 2 sees ink half as strong", low=0.1, high=10, live=True
    )
    smallest: int | None = knob(
        None, "digits lower than this are left out", unit="pixels", low=1, high=16384, live=True
    )
    largest: int | None = knob(
        None, "digits taller than this are left out", unit="pixels", low=1, high=16384, live=True
    )
    reject: float | None = knob(
        None,
        "rejection score above which ink is no digit; higher accepts more; unset: the bundle's",
        low=-100,
        high=0,
        live=True,
    )
    stable: int = knob(
        3, "a reading counts once it has held for this many frames", low=1, high=1000, live=True
    )
    expected: int | None = knob(
        None,
        "digits of the one line to be read, as on a meter; unset: any number of lines",
        low=1,
        high=100,
        live=True,
    )
    orientation: str = knob(
        "upright", "auto tries pictures on their sides and heads", choices=ORIENTATIONS, live=True
    )


@dataclass(frozen=True)
class Serve:
    """The live view in a browser."""

    listen: str | None = knob(
        None, "HOST:PORT of the page; unset: no page unless --serve", check=_address
    )
    token_file: str | None = knob(
        None,
        "file with the token that viewers need beyond this machine, made where there is none; "
        "unset: a service keeps one in its state folder, otherwise each start has a new one",
    )


@dataclass(frozen=True)
class Record:
    """Digits kept for 'lenet-edge train --extra'."""

    folder: str | None = knob(None, "digits of stable readings are kept here; unset: none are")
    corrections: str = knob("corrections", "digits corrected on the page are kept here")


@dataclass(frozen=True)
class Settings:
    """All sections."""

    camera: Camera = Camera()
    reading: ReadingSettings = ReadingSettings()
    serve: Serve = Serve()
    record: Record = Record()
    sanity: Rules = field(default_factory=Rules)
    mqtt: Mqtt = field(default_factory=Mqtt)
    csv: Csv = field(default_factory=Csv)
    webhook: Webhook = field(default_factory=Webhook)
    exec: Exec = field(default_factory=Exec)

    @classmethod
    def sections(cls) -> dict[str, type]:
        """Return the sections by name, in the order of the file."""
        return {name: type(section) for name, section in vars(cls()).items()}

    def changed(self, changes: Changes) -> Self:
        """Return these settings with some changed; None unsets what may be unset.

        Raises:
            SettingsError: naming every problem.
        """
        known = self.sections()
        problems: list[str] = []
        sections = {}
        for name, table in changes.items():
            if name not in known:
                problems.append(f"[{name}] is no section; {nearest(name, known)}")
            elif not isinstance(table, Mapping):
                problems.append(f"{name} is a section: write it as [{name}]")
            else:
                values, wrong = parse_section(name, known[name], table)
                sections[name] = replace(getattr(self, name), **values)
                problems += wrong
        if problems:
            raise SettingsError("; ".join(problems), tuple(problems))
        return replace(self, **sections)

    def to_dict(self) -> dict[str, dict[str, Any]]:
        """Return every value by section and key, but for secrets."""
        return {
            name: {
                setting.key: getattr(getattr(self, name), setting.key)
                for setting in settings_of(section)
                if not setting.knob.secret
            }
            for name, section in self.sections().items()
        }


def describe() -> dict[str, list[Setting]]:
    """Return all settings by section."""
    return {name: settings_of(section) for name, section in Settings.sections().items()}


def load(path: Path) -> Settings:
    """Read settings from a TOML file.

    Raises:
        SettingsError: if there is none, it is no TOML, or naming every setting that is wrong.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(
            f"cannot read {path}: {error.strerror}; 'lenet-edge config init' writes one to start "
            "from"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is no TOML: {error}") from error
    try:
        return Settings().changed(tables)
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}", error.problems) from None


def save(path: Path, changes: Changes) -> None:
    """Write some values into a TOML file, and leave all else in it, comments too, as it is.

    Values of None are taken out. The file is made where there is none.

    Raises:
        SettingsError: if the file is no TOML.
        MissingDependencyError: if tomlkit is not installed.
        OutputError: if it cannot be written; it is unchanged then.
    """
    try:
        import tomlkit
        from tomlkit.exceptions import TOMLKitError
    except ImportError as error:
        raise MissingDependencyError(
            "settings are saved with tomlkit: type 'pip install \"lenet-edge[live]\"'"
        ) from error
    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8") if path.exists() else "")
    except (OSError, TOMLKitError, UnicodeDecodeError) as error:
        raise SettingsError(f"cannot change {path}: {error}") from error
    for name, values in changes.items():
        table: Any = document.setdefault(name, tomlkit.table())
        for key, value in values.items():
            if value is None:
                table.pop(key, None)
            else:
                table[key] = list(value) if isinstance(value, tuple) else value
    write_file(path, tomlkit.dumps(document))


def explain() -> str:
    """Return a file with every setting, its help, what it may be, and its default, as comments.

    The file changes nothing as it is: it is there to be edited.
    """
    lines = []
    for name, section in Settings.sections().items():
        lines += [f"# {inspect.cleandoc(section.__doc__ or name).splitlines()[0]}", f"[{name}]"]
        for setting in settings_of(section):
            lines += [f"# {setting.knob.help}", f"# {setting.allowed}"]
            lines += [f"#{setting.key} = {_toml(setting.default)}", ""]
    return "\n".join(lines)


def _toml(value: Any) -> str:
    if value is None:
        return " # unset"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return str(value)
