"""Every setting of ``lenet-edge run``, by section.

A section is a frozen dataclass with a field in ``Settings``; its keys are made by
``lenet_edge.core.schema.setting``. The settings file, the command line and the page all go through
``Settings.changed``, and so through the same checks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Self

from device.frames.controls import FOCUS_MODES, WHITE_BALANCES, CameraControls
from device.frames.source_names import missing_source, source_problem
from device.inference.engines import ENGINES
from device.outputs.csv_file import CsvSettings
from device.outputs.exec import ExecSettings
from device.outputs.mqtt import MqttSettings
from device.outputs.webhook import WebhookSettings
from device.reading.ink.ink_colour import parse_ink
from device.reading.options import ORIENTATIONS
from device.reading.region import corners_problem
from device.settings.meter import MeterSettings
from device.settings.validity import ValidityRules
from lenet_edge.core.errors import BundleError, LenetEdgeError, ModelError, SettingsError
from lenet_edge.core.files import unreadable
from lenet_edge.core.geometry import FLIPS
from lenet_edge.core.masking import mask_url
from lenet_edge.core.schema import (
    Conflict,
    Setting,
    parse_section,
    section_hint,
    setting,
    settings_of,
)
from lenet_edge.network.bundle import Bundle
from lenet_edge.network.signature import TRUSTED_KEYS_VARIABLE

DEFAULT_LISTEN: Final = "127.0.0.1:8080"
"""Address of the live view where none is given: for this machine only."""

RENAMED_SECTIONS: Final = {"sanity": "validity"}
"""Old name of a section, which is still accepted -> its name now."""

RENAMED_SETTINGS: Final = {
    ("mqtt", "unit"): ("meter", "unit"),
    ("mqtt", "decimals"): ("meter", "decimals"),
}
"""Old section and key of a setting, which are still accepted -> its section and key now."""

Changes = Mapping[str, Mapping[str, Any]]
"""Section -> key -> value."""


def _region_problem(region: tuple[float, ...]) -> str | None:
    x, y, w, h = region
    if w <= 0 or h <= 0 or x + w > 1.0001 or y + h > 1.0001:
        return "width and height must be above 0, left + width and top + height at most 1"
    return None


def _no_ink_colour(text: str) -> str | None:
    if text == "any":
        return None
    try:
        _, colour = parse_ink(text)
    except ValueError as error:
        return str(error)
    return None if colour else f"{text!r} is no colour; see 'polarity'"


def _address_problem(text: str) -> str | None:
    host, colon, port = text.rpartition(":")
    written_well = host and not any(c.isspace() or c in "/@" for c in host)
    if colon and written_well and port.isdecimal() and int(port) < 65536:
        return None
    return f"write HOST:PORT, for example {DEFAULT_LISTEN}"


@dataclass(frozen=True)
class CameraSettings:
    """Where frames come from, and which part of them is read."""

    source: str = setting(
        "demo",
        "Source of frames: demo, demo:meter, picamera2, v4l2:auto (the first USB camera), v4l2:N, "
        "the URL of a stream, or the path of a video, a picture or a folder of pictures.",
        mask=mask_url,
        check=source_problem,
        check_here=missing_source,
    )
    size: tuple[int, int] | None = setting(
        None,
        "Width and height of the frames to request from a camera (default: the source's own).",
        unit="pixels",
        low=16,
        high=16384,
        example=(640, 480),
    )
    fps: float | None = setting(
        None,
        "Maximum number of frames per second (default: as many as the source gives).",
        low=0.1,
        high=240,
        example=5.0,
    )
    rotation: int = setting(
        0,
        "Clockwise rotation that turns the picture upright.",
        unit="degrees",
        choices=(0, 90, 180, 270),
        live=True,
    )
    flip: str = setting(
        "none",
        "How the picture is mirrored before it is rotated, for a camera that looks into a mirror.",
        choices=tuple(FLIPS),
        live=True,
    )
    region: tuple[float, float, float, float] | None = setting(
        None,
        "Part of the rotated picture to read: left, top, width, height (default: all of it).",
        unit="fractions of the picture",
        low=0,
        high=1,
        example=(0.1, 0.2, 0.5, 0.25),
        live=True,
        check=_region_problem,
    )
    corners: tuple[float, float, float, float, float, float, float, float] | None = setting(
        None,
        "Corners of the part to read, which is laid straight: x and y of each, clockwise from the "
        "top left one; they replace the region (default: the region is read as it is).",
        unit="fractions of the picture",
        low=0,
        high=1,
        example=(0.1, 0.2, 0.6, 0.22, 0.6, 0.45, 0.1, 0.43),
        live=True,
        check=corners_problem,
    )
    focus: str = setting(
        "continuous",
        "How a Raspberry Pi camera with a moving lens focuses: all the time, once at the start, or "
        "at the distance in dioptres. Other cameras ignore it.",
        choices=FOCUS_MODES,
        live=True,
    )
    dioptres: float | None = setting(
        None,
        "Distance that the lens is set to if focus is fixed: 1 / metres, so 10 is 10 cm and 0 is "
        "infinity (default: the camera's own).",
        unit="1/m",
        low=0,
        high=32,
        example=10.0,
        live=True,
    )
    exposure: float | None = setting(
        None,
        "Exposure time of a Raspberry Pi camera; a longer one is brighter (default: automatic).",
        unit="ms",
        low=0.05,
        high=100_000,
        example=20.0,
        live=True,
    )
    gain: float | None = setting(
        None,
        "Analogue gain of a Raspberry Pi camera; more is brighter and noisier (default: "
        "automatic).",
        low=1,
        high=64,
        example=2.0,
        live=True,
    )
    white_balance: str = setting(
        "auto",
        "Light in which a Raspberry Pi camera shows white as white.",
        choices=WHITE_BALANCES,
        live=True,
    )
    lamp: int | None = setting(
        None,
        "GPIO number (not the pin) of a lamp that is switched on while the camera runs, on a "
        "Raspberry Pi (default: no lamp).",
        low=0,
        high=53,
        example=17,
    )

    @property
    def controls(self) -> CameraControls:
        """What the camera is asked to do with its lens, exposure and colours."""
        return CameraControls(
            self.focus, self.dioptres, self.exposure, self.gain, self.white_balance
        )


@dataclass(frozen=True)
class ReadingSettings:
    """How digits are read."""

    bundle: str | None = setting(
        None,
        "Bundle with the network: its folder, or the name of one that comes with lenet-edge "
        "(default: handwriting). While it runs, it changes to one that comes with lenet-edge only.",
        example="build/lenet5-modern",
        live=True,
    )
    trusted_keys: str | None = setting(
        None,
        "File of public keys; the bundle must be signed by one of them, as 'lenet-edge sign' "
        "signs it (default: no signature is demanded).",
        example="/etc/lenet-edge/trusted-keys.pem",
        check_here=unreadable,
    )
    engine: str = setting(
        "auto",
        "Runtime that computes the network; auto takes the first that is installed.",
        choices=("auto", *ENGINES),
    )
    polarity: str = setting(
        "auto",
        "Whether ink is darker or lighter than its background; auto decides for each frame.",
        choices=("auto", "dark", "light"),
        live=True,
    )
    ink_colour: str = setting(
        "any",
        "Colour of the ink that is read: any, red, blue, black or another name, or #rrggbb.",
        check=_no_ink_colour,
        live=True,
    )
    sensitivity: float = setting(
        1.0,
        "How faint ink may be: at 2, ink half as strong as at 1 is still read.",
        low=0.1,
        high=10,
        live=True,
    )
    smallest: int | None = setting(
        None,
        "Minimum height of a digit; lower shapes are left out (default: no minimum).",
        unit="pixels",
        low=1,
        high=16384,
        example=12,
        live=True,
    )
    largest: int | None = setting(
        None,
        "Maximum height of a digit; taller shapes are left out (default: no maximum).",
        unit="pixels",
        low=1,
        high=16384,
        example=200,
        live=True,
    )
    reject: float | None = setting(
        None,
        "Rejection score above which a shape is rejected; a higher threshold accepts more shapes "
        "(default: the bundle's threshold).",
        low=-100,
        high=0,
        example=-4.0,
        live=True,
    )
    stable: int = setting(
        3,
        "Number of consecutive frames that must agree before a reading is reported.",
        low=1,
        high=1000,
        live=True,
    )
    expected: int | None = setting(
        None,
        "Number of digits of the one line to look for, as on a meter (default: read all lines).",
        low=1,
        high=100,
        example=7,
        live=True,
    )
    cells: bool = setting(
        False,
        "Whether the digits are read cell by cell: a row of equal cells that fills the region, as "
        "many as expected, or as validity.digits has.",
        live=True,
    )
    wheels: bool = setting(
        False,
        "Whether the cells are the wheels of a counter: a wheel between two digits is read by the "
        "wheel to its right and the last valid reading, or not at all.",
        live=True,
    )
    orientation: str = setting(
        "upright",
        "With auto, pictures that lie on their side or upside down are turned and read too.",
        choices=ORIENTATIONS,
        live=True,
    )

    def open_bundle(self) -> Bundle:
        """Open the bundle that is named, signed if that is demanded here or by the environment.

        Raises:
            BundleError: if it is missing or damaged, or lacks the signature.
            UsageError: if the trusted keys cannot be read.
            MissingDependencyError: if the package that verifies signatures is not installed.
        """
        return Bundle.open(
            None if self.bundle is None else Path(self.bundle),
            None if self.trusted_keys is None else Path(self.trusted_keys),
        )

    def bundle_problem(self) -> str | None:
        """Return why the bundle cannot be opened, after the setting to blame; None if it can.

        That the file of trusted keys cannot be read is the problem of another setting.
        """
        try:
            self.open_bundle()
        except (BundleError, ModelError) as error:
            return f"reading.bundle: {error}"
        except LenetEdgeError as error:
            if self.trusted_keys is None:
                return f"{TRUSTED_KEYS_VARIABLE}: {error}"
            return None if unreadable(self.trusted_keys) else f"reading.trusted_keys: {error}"
        return None

    def conflicts(self) -> list[Conflict]:
        """Return which settings do not fit together."""
        if self.smallest is None or self.largest is None or self.smallest <= self.largest:
            return []
        return [
            Conflict(
                frozenset({"reading.smallest", "reading.largest"}),
                f"reading.smallest is {self.smallest}, above reading.largest, which is "
                f"{self.largest}: no digit would be read",
            )
        ]


@dataclass(frozen=True)
class ServeSettings:
    """The live view in a browser."""

    listen: str | None = setting(
        None,
        "Address of the live view, HOST:PORT (default: no live view, unless --serve is given).",
        example=DEFAULT_LISTEN,
        check=_address_problem,
    )
    token_file: str | None = setting(
        None,
        "File with the token that viewers on other machines need; it is created if it does not "
        "exist (default: a service uses a file in its state directory, and any other run makes "
        "a new token at each start).",
        example="token",
    )
    tls_cert: str | None = setting(
        None,
        "File with the TLS certificate of the live view (PEM), which is then served by HTTPS; a "
        "new certificate in the file is used at once (default: HTTP).",
        example="/etc/lenet-edge/cert.pem",
        check_here=unreadable,
    )
    tls_key: str | None = setting(
        None,
        "File with the key of the certificate in PEM without a password (default: the file of the "
        "certificate).",
        example="/etc/lenet-edge/key.pem",
        check_here=unreadable,
    )

    def conflicts(self) -> list[Conflict]:
        """Return which settings do not fit together."""
        if self.tls_key is None or self.tls_cert is not None:
            return []
        return [
            Conflict(
                frozenset({"serve.tls_key", "serve.tls_cert"}),
                "serve.tls_key is set but serve.tls_cert is not, so nothing would be encrypted",
            )
        ]


@dataclass(frozen=True)
class RecordSettings:
    """Pictures of digits that are kept for 'lenet-edge train --extra'."""

    folder: str | None = setting(
        None, "Folder for the digits of stable readings (default: none are kept).", example="crops"
    )
    corrections: str = setting(
        "corrections", "Folder for the digits that are corrected in the live view."
    )


@dataclass(frozen=True)
class Settings:
    """All sections."""

    camera: CameraSettings = CameraSettings()
    reading: ReadingSettings = ReadingSettings()
    serve: ServeSettings = ServeSettings()
    record: RecordSettings = RecordSettings()
    validity: ValidityRules = field(default_factory=ValidityRules)
    meter: MeterSettings = field(default_factory=MeterSettings)
    mqtt: MqttSettings = field(default_factory=MqttSettings)
    csv: CsvSettings = field(default_factory=CsvSettings)
    webhook: WebhookSettings = field(default_factory=WebhookSettings)
    exec: ExecSettings = field(default_factory=ExecSettings)

    @classmethod
    def sections(cls) -> dict[str, type]:
        """Return the sections by name, in the order of the file."""
        return {name: type(section) for name, section in vars(cls()).items()}

    def changed(self, changes: Changes, *, more_follow: bool = False) -> Self:
        """Return a copy with some settings changed; None unsets an optional setting.

        Args:
            changes: the new values.
            more_follow: whether the caller changes more, so that settings need not fit together
                yet.

        Raises:
            SettingsError: naming every problem.
        """
        changed, problems, refused = self._accepted(changes)
        if not more_follow:
            problems += changed._conflicts(refused)
        if problems:
            raise SettingsError("; ".join(problems), tuple(problems))
        return changed

    def problems(self, changes: Changes, *, here: bool) -> list[str]:
        """Return every problem that these settings would have with some changes.

        Args:
            changes: the new values.
            here: whether the files, programs and bundles that settings name must exist.
        """
        changed, problems, refused = self._accepted(changes)
        problems += changed._conflicts(refused)
        return problems + (changed.problems_here() if here else [])

    def _accepted(self, changes: Changes) -> tuple[Self, list[str], set[str]]:
        """Return settings with the accepted changes, all problems, and the names of the refused."""
        known = self.sections()
        changes, problems = _with_new_names(changes)
        sections = {}
        refused: set[str] = set()
        for given_name, table in changes.items():
            name = RENAMED_SECTIONS.get(given_name, given_name)
            if name != given_name and name in changes:
                problems.append(f"[{given_name}] is the old name of [{name}]: keep only one")
            elif name not in known:
                problems.append(f"[{name}] is not a section; {section_hint(name, known)}")
            elif not isinstance(table, Mapping):
                problems.append(f"{name} is a section: write it as [{name}]")
            else:
                values, wrong = parse_section(name, known[name], table)
                sections[name] = replace(getattr(self, name), **values)
                problems += wrong.values()
                refused |= {f"{name}.{key}" for key in wrong}
        return replace(self, **sections), problems, refused

    def problems_here(self) -> list[str]:
        """Return what the settings need that this machine lacks: files, programs, bundles."""
        problems = []
        for name, section in self.sections().items():
            for known in settings_of(section):
                problem = known.problem_here(getattr(getattr(self, name), known.key))
                if problem:
                    problems.append(f"{name}.{known.key}: {problem}")
        of_bundle = self.reading.bundle_problem()
        return problems + ([of_bundle] if of_bundle else [])

    def _conflicts(self, refused: set[str]) -> list[str]:
        """Return which settings do not fit together, without those of which one was refused."""
        found = [*self.reading.conflicts(), *self.serve.conflicts(), *self.validity.conflicts()]
        digits, expected = self.validity.digits, self.reading.expected
        if digits and expected and digits != expected:
            found.append(
                Conflict(
                    frozenset({"validity.digits", "reading.expected"}),
                    f"reading.expected is {expected} but validity.digits is {digits}, so no "
                    "reading would be valid: leave one of them out",
                )
            )
        if digits and self.meter.decimals > digits:
            found.append(
                Conflict(
                    frozenset({"validity.digits", "meter.decimals"}),
                    f"meter.decimals is {self.meter.decimals}, more digits than a reading has "
                    f"(validity.digits is {digits})",
                )
            )
        if self.mqtt.topic and not self.mqtt.url:
            found.append(
                Conflict(
                    frozenset({"mqtt.topic", "mqtt.url"}),
                    "mqtt.topic is set but mqtt.url is not; give the broker with --mqtt URL",
                )
            )
        return [conflict.problem for conflict in found if not conflict.names & refused]

    def to_dict(self) -> dict[str, dict[str, Any]]:
        """Return every value by section and key, without secrets."""
        return {
            name: {
                known.key: known.masked(getattr(getattr(self, name), known.key))
                for known in settings_of(section)
                if not known.field.secret
            }
            for name, section in self.sections().items()
        }


def _with_new_names(changes: Changes) -> tuple[Changes, list[str]]:
    """Return changes with each renamed setting under its new name, and what is set twice."""
    renamed = {
        name: dict(table) if isinstance(table, Mapping) else table
        for name, table in changes.items()
    }
    problems = []
    for (old_section, old_key), (section, key) in RENAMED_SETTINGS.items():
        old, new = renamed.get(old_section), renamed.get(section, {})
        if not (isinstance(old, dict) and isinstance(new, dict) and old_key in old):
            continue
        value = old.pop(old_key)
        if key in new:
            problems.append(
                f"{old_section}.{old_key} is the old name of {section}.{key}: keep only one"
            )
        renamed[section] = {key: value, **new}
    return renamed, problems


def describe() -> dict[str, list[Setting]]:
    """Return all settings by section."""
    return {name: settings_of(section) for name, section in Settings.sections().items()}
