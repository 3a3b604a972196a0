"""The file that says what a sweep tries: SPEC.toml."""

import dataclasses
import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from device.mcu.boards import board_names, load_board
from lenet_edge.core.errors import SettingsError, UsageError
from lenet_edge.core.schema import (
    Setting,
    nearest,
    parse_section,
    read_toml,
    section_hint,
    setting,
    settings_of,
)
from lenet_edge.network.variants import NORMALIZATIONS, SIZES, VARIANTS
from lenet_edge.train.recipes import CONTINUING, PRESETS
from lenet_edge.train.weight_bits import parse_bits

NO_BOARD: Final = "none"
"""The name that stands for no board: weights and multiply-accumulates are counted instead."""

GRID: Final = "grid"
SAMPLERS: Final = ("tpe", "random", GRID)
"""How settings are chosen: by what was found so far, at random, or every combination."""


def _board_problem(name: str) -> str | None:
    if name == NO_BOARD or (name in board_names() and load_board(name).is_simulated):
        return None
    simulated = [board for board in board_names() if load_board(board).is_simulated]
    return f"the boards with a simulator are {', '.join(simulated)}; or write {NO_BOARD}"


def _bits_problem(text: str) -> str | None:
    try:
        parse_bits(text)
    except UsageError as error:
        return str(error)
    return None


@dataclass(frozen=True)
class SweepSection:
    """How many settings are tried, and how they are chosen."""

    trials: int | None = setting(
        None, "Number of different settings to try; with grid, all if unset.", low=1, high=100_000
    )
    seeds: tuple[int, ...] = setting(
        (0,), "Each setting is trained once with each seed.", low=0, high=2**31 - 1
    )
    sampler: str = setting("tpe", "How settings are chosen.", choices=SAMPLERS)
    sampler_seed: int = setting(0, "Random seed of that choice.", low=0, high=2**31 - 1)


@dataclass(frozen=True)
class DataSection:
    """What is learnt, as 'lenet-edge train' takes it."""

    source: str | None = setting(None, "As --data.")
    labels: tuple[str, ...] | None = setting(None, "As --labels, as a list.")
    extra: str | None = setting(None, "As --extra.")
    start: str | None = setting(None, "As --start: where tune and finish start from.")
    teachers: tuple[str, ...] = setting((), "As --teacher, as a list.")
    normalize: str | None = setting(None, "As --normalize.", choices=NORMALIZATIONS)
    size: int | None = setting(None, "As --size.", low=SIZES[0], high=SIZES[1])
    channels: int | None = setting(None, "As --channels.", choices=(1, 3))


@dataclass(frozen=True)
class CostSection:
    """What a network may cost, and where that is measured."""

    board: str = setting("mps2-an386", "The simulated board.", check=_board_problem)
    optimize: str = setting("size", "What the C is optimised for.", choices=("size", "speed"))
    max_bytes: int | None = setting(None, "Most bytes of flash of the chosen network.", low=1)
    max_instructions: int | None = setting(None, "Most instructions of one inference.", low=1)


@dataclass(frozen=True)
class NetworkSearch:
    """Which network, and with which recipe."""

    variant: str = setting("modern", "The network.", choices=VARIANTS)
    preset: str = setting("quick", "The recipe that all else starts from.", choices=tuple(PRESETS))
    bits: str = setting("8", "Bits of the weights, as --bits.", check=_bits_problem)
    width: float = setting(1.0, "Factor of filters and units.", low=0.25, high=4)


@dataclass(frozen=True)
class PhaseSearch:
    """A phase of training: in floating point, or quantisation-aware."""

    epochs: int = setting(1, "Number of epochs.", low=1, high=10_000)
    learning_rate: float = setting(1e-3, "Largest learning rate.", low=1e-8, high=1)
    weight_decay: float = setting(0.0, "Decay of the weights.", low=0, high=10)


@dataclass(frozen=True)
class RecipeSearch:
    """What both phases have in common."""

    batch_size: int = setting(128, "Images of a step.", low=1, high=65_536)
    allographs: float = setting(0.0, "Drawn digits per image.", low=0, high=10)
    nondigits: float = setting(0.0, "Drawn non-digits per image.", low=0, high=10)
    lookalikes: float = setting(0.0, "Printed letters per image.", low=0, high=10)
    gentle_share: float = setting(0.0, "Share of gentle float epochs.", low=0, high=1)
    gentle_qat_share: float = setting(0.0, "Share of gentle int8 epochs.", low=0, high=1)
    rough_share: float = setting(0.0, "Share of the images of gentle epochs.", low=0, high=1)
    distillation: float = setting(0.7, "Weight of the teachers' answers.", low=0, high=1)
    keep_last: bool = setting(False, "Whether the last epochs are kept, and not the best.")
    copy_logits: bool = setting(False, "Whether int8 learns the logits of the float network.")


@dataclass(frozen=True)
class AugmentationSearch:
    """Random distortions of the training images, see ``Augmentation``."""

    rotation: float = setting(0.0, "Largest rotation, in radians.", low=0, high=3.2)
    scale: float = setting(0.0, "Largest change of size.", low=0, high=0.9)
    shear: float = setting(0.0, "Largest slant.", low=0, high=2)
    shift: float = setting(0.0, "Largest shift, in pixels.", low=0, high=14)
    elastic: float = setting(0.0, "Smooth displacement, in pixels.", low=0, high=5)
    strokes: float = setting(0.0, "Share with other strokes.", low=0, high=1)
    contrast: float = setting(0.0, "Share with another contrast.", low=0, high=1)
    uneven: float = setting(0.0, "Share with faded patches.", low=0, high=1)
    resolution: float = setting(0.0, "Share with less resolution.", low=0, high=1)
    habits: float = setting(0.0, "Share with slashes and flags.", low=0, high=1)
    sharp: bool = setting(True, "Whether moved digits stay sharp.")


_SECTIONS: Final = {"sweep": SweepSection, "data": DataSection, "cost": CostSection}

_SEARCHED: Final[dict[str, tuple[type, str]]] = {
    "float": (PhaseSearch, "float_phase."),
    "qat": (PhaseSearch, "qat_phase."),
    "recipe": (RecipeSearch, ""),
    "augmentation": (AugmentationSearch, "augmentation."),
}
"""Table within [search] -> its keys, and what precedes them in ``Recipe.with_changes``."""

Value = str | int | float | bool
Settings = dict[str, Value]
"""One value for each parameter, by its name in [search], such as ``float.epochs``."""


@dataclass(frozen=True)
class ListedValues:
    """A parameter that takes one of several values; with one value it is fixed."""

    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Range:
    """A parameter that takes a number from ``low`` to ``high``, in steps if ``step`` is given.

    ``whole`` says that it is a whole number, ``log`` that small numbers are as likely as large
    ones.
    """

    name: str
    low: float
    high: float
    step: float | None
    log: bool
    whole: bool


Parameter = ListedValues | Range


@dataclass(frozen=True)
class SweepSpec:
    """What a sweep tries; ``data`` has its paths resolved against the file's folder."""

    sweep: SweepSection
    data: DataSection
    cost: CostSection
    parameters: tuple[Parameter, ...]

    @property
    def trials(self) -> int:
        """How many different settings are tried."""
        if self.sweep.sampler == GRID:
            every = math.prod(len(choice.values) for choice in self.choices)
            return min(every, self.sweep.trials or every)
        if all(isinstance(parameter, ListedValues) for parameter in self.parameters):
            every = math.prod(len(choice.values) for choice in self.choices)
            return min(every, self.sweep.trials or 1)
        return self.sweep.trials or 1

    @property
    def choices(self) -> tuple[ListedValues, ...]:
        """The parameters that take one of several values."""
        return tuple(found for found in self.parameters if isinstance(found, ListedValues))

    @property
    def varied(self) -> tuple[str, ...]:
        """Names of the parameters that are not fixed to one value."""
        return tuple(
            found.name
            for found in self.parameters
            if isinstance(found, Range) or len(found.values) > 1
        )

    def in_words(self, settings: Settings) -> str:
        """Return what is special about settings; nothing if all parameters are fixed.

        >>> SweepSpec(SweepSection(), DataSection(), CostSection(),
        ...           (ListedValues("bits", ("8", "4")),)).in_words({"bits": "4", "width": 1.0})
        'bits 4'
        """
        return ", ".join(f"{name} {shown(settings[name])}" for name in self.varied)

    def to_json(self) -> dict[str, Any]:
        """Return the specification as JSON values."""
        return dataclasses.asdict(self)

    def facts(self) -> dict[str, Any]:
        """Return what must stay the same for a sweep to be continued.

        More trials, more seeds and other limits are allowed later, because no run depends on them.
        """
        document = self.to_json()
        for section, names in (
            ("sweep", ("trials", "seeds")),
            ("cost", ("max_bytes", "max_instructions")),
        ):
            for name in names:
                del document[section][name]
        return document


def load_spec(path: Path) -> SweepSpec:
    """Read the specification of a sweep.

    Raises:
        SettingsError: if it cannot be read or is not TOML, or naming everything wrong in it.
    """
    table = read_toml(path)
    problems: list[str] = []
    for name in table:
        if name not in {*_SECTIONS, "search"}:
            hint = section_hint(name, _SECTIONS, ["search"])
            problems.append(f"{name} is not a table of a sweep; {hint}")
    sections: dict[str, Any] = {}
    for name, section in _SECTIONS.items():
        values, wrong = parse_section(name, section, _table(table, name, problems))
        problems += wrong.values()
        sections[name] = section(**values)
    parameters = _parameters(_table(table, "search", problems), problems)
    spec = SweepSpec(**sections, parameters=tuple(parameters))
    problems += _contradictions(spec)
    if problems:
        raise SettingsError(f"{path}: {'; '.join(problems)}", tuple(problems))
    return dataclasses.replace(spec, data=_resolved(spec.data, path.parent))


def shown(value: object) -> str:
    """Return a value of a setting for people; with four digits, and as TOML writes truth."""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def recipe_changes(settings: Settings) -> dict[str, Value]:
    """Return those of the settings that are part of a recipe, by their names there."""
    changes = {}
    for name, value in settings.items():
        table, _, key = name.partition(".")
        if key:
            changes[_SEARCHED[table][1] + key] = value
    return changes


def _table(table: Mapping[str, Any], name: str, problems: list[str]) -> Mapping[str, Any]:
    found = table.get(name, {})
    if isinstance(found, dict):
        return found
    problems.append(f"{name} is {found!r}; it must be a table, [{name}]")
    return {}


def _parameters(search: Mapping[str, Any], problems: list[str]) -> list[Parameter]:
    """Return the parameters of [search] and of the tables in it."""
    own = {key: value for key, value in search.items() if key not in _SEARCHED}
    found = _of_table("search.", "", NetworkSearch, own, problems, also=_SEARCHED)
    for name, (section, _) in _SEARCHED.items():
        table = _table({name: search.get(name, {})}, name, problems)
        found += _of_table(f"search.{name}.", f"{name}.", section, table, problems)
    return found


def _of_table(
    where: str,
    prefix: str,
    section: type,
    table: Mapping[str, Any],
    problems: list[str],
    also: Mapping[str, Any] | None = None,
) -> list[Parameter]:
    known = {found.key: found for found in settings_of(section)}
    parameters = []
    for key, value in table.items():
        if key not in known:
            hint = nearest(key, [*known, *(also or {})], where)
            problems.append(f"{where}{key} is nothing to search; {hint}")
            continue
        try:
            parameters.append(_parameter(prefix + key, known[key], value))
        except ValueError as error:
            problems.append(f"{where}{key} {error}")
    return parameters


def _parameter(name: str, known: Setting, value: Any) -> Parameter:
    """Return a parameter from a value, a list of values, or a table with low and high.

    Raises:
        ValueError: saying what is wrong.
    """
    if isinstance(value, dict):
        return _range(name, known, value)
    values = value if isinstance(value, list) else [value]
    parsed = tuple(dict.fromkeys(known.parse(each) for each in values))
    if not parsed:
        raise ValueError("is an empty list; name at least one value")
    return ListedValues(name, parsed)


def _range(name: str, known: Setting, table: Mapping[str, Any]) -> Range:
    if known.kind not in (int, float):
        raise ValueError("has no order; write a list of values")
    unknown = [key for key in table if key not in {"low", "high", "step", "log"}]
    if unknown:
        raise ValueError(f"has {unknown[0]!r}; a range has low and high, and may have step and log")
    if "low" not in table or "high" not in table:
        raise ValueError("is a range without low and high: { low = 1, high = 10 }")
    low, high = known.parse(table["low"]), known.parse(table["high"])
    step, log = table.get("step"), table.get("log", False)
    if not isinstance(log, bool):
        raise ValueError(f"has log = {log!r}; it must be true or false")
    kinds = (int,) if known.kind is int else (int, float)
    if step is not None and (isinstance(step, bool) or type(step) not in kinds or not step > 0):
        words = "a whole number" if known.kind is int else "a number"
        raise ValueError(f"has step = {step!r}; it must be {words} above 0")
    if low >= high:
        raise ValueError(f"is from {low} to {high}; low must be less than high")
    if log and step is not None:
        raise ValueError("has log and step; leave out one of the two")
    if log and low <= 0:
        raise ValueError("has log and begins with 0; begin with more")
    return Range(name, low, high, step, log, known.kind is int)


def _contradictions(spec: SweepSpec) -> list[str]:
    """Return what does not fit together, though each value is right."""
    problems = []
    ranges = [found.name for found in spec.parameters if isinstance(found, Range)]
    if spec.sweep.sampler == GRID and ranges:
        problems.append(
            f"search.{ranges[0]} is a range, but the sampler grid needs lists of values"
        )
    varied = any(len(choice.values) > 1 for choice in spec.choices) or ranges
    if spec.sweep.sampler != GRID and varied and spec.sweep.trials is None:
        problems.append("sweep.trials is missing; write trials = 20, or sampler = 'grid' for all")
    if not spec.sweep.seeds:
        problems.append("sweep.seeds is an empty list; name at least one seed")
    repeated = [seed for seed, same in itertools.groupby(sorted(spec.sweep.seeds))
                if len(list(same)) > 1]  # fmt: skip
    if repeated:
        problems.append(f"sweep.seeds names {repeated[0]} twice")
    if spec.cost.board == NO_BOARD and spec.cost.max_instructions is not None:
        problems.append("cost.max_instructions needs a board, on which instructions are counted")
    presets = next((c.values for c in spec.choices if c.name == "preset"), ())
    if spec.data.start is not None and not set(presets) & set(CONTINUING):
        wanted = " and ".join(CONTINUING)
        problems.append(f"data.start is for the presets {wanted}; add one to search.preset")
    return problems


def _resolved(data: DataSection, folder: Path) -> DataSection:
    """Return the section with paths that exist beside the file; other names stay as they are."""

    def resolved(value: str | None) -> str | None:
        beside = folder / Path(value).expanduser() if value else None
        return value if beside is None or not beside.exists() else str(beside.resolve())

    return dataclasses.replace(
        data,
        source=resolved(data.source),
        extra=resolved(data.extra),
        start=resolved(data.start),
        teachers=tuple(str(resolved(teacher)) for teacher in data.teachers),
    )
