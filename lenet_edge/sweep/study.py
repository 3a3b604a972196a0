"""The store of a sweep and the choice of what to try next: Optuna, asked and told."""

import contextlib
import itertools
import json
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from lenet_edge.core.errors import MissingDependencyError, OutputError, UsageError
from lenet_edge.sweep.sweep_spec import GRID, ListedValues, Parameter, Settings, SweepSpec

STUDY_FILE: Final = "study.db"
"""The file in the folder of a sweep that Optuna keeps, with SQLite."""

_NAME: Final = "sweep"
_FACTS: Final = "facts"


@dataclass(frozen=True)
class Suggestion:
    """One suggestion of Optuna: the settings to try."""

    number: int
    settings: Settings


class Study:
    """Which settings were tried, and what came of them.

    Args:
        folder: of the sweep.
        spec: what is tried.
        facts: what else must be the same for the sweep to be continued, as JSON values.

    Raises:
        MissingDependencyError: if Optuna is not installed.
        OutputError: if the store cannot be written or read.
        UsageError: if the folder holds a sweep of another specification.
    """

    def __init__(
        self, folder: Path, spec: SweepSpec, facts: Mapping[str, Any] | None = None
    ) -> None:
        self._optuna = require_optuna()
        self._spec = spec
        with self._reporting(folder):
            self._study = self._optuna.create_study(
                storage=f"sqlite:///{(folder / STUDY_FILE).absolute()}",
                study_name=_NAME,
                directions=["maximize", "minimize", "minimize"],
                load_if_exists=True,
            )
            self._check_facts(folder, spec.facts() | dict(facts or {}))

    def unfinished(self) -> list[Suggestion]:
        """Return the trials that were begun and not ended, by an earlier command."""
        return self._suggestions(self._optuna.trial.TrialState.RUNNING)

    def failed(self) -> list[Suggestion]:
        """Return the trials that failed."""
        return self._suggestions(self._optuna.trial.TrialState.FAIL)

    def all(self) -> list[Suggestion]:
        """Return every trial, in the order in which they were suggested."""
        return self._suggestions()

    def ask(self) -> Suggestion:
        """Return what to try next."""
        # Seeded by the trial's number, so that a sweep that was stopped asks for what it would
        # have asked for otherwise, and not for its first settings again.
        self._study.sampler = self._sampler(len(self._study.get_trials(deepcopy=False)))
        if self._spec.sweep.sampler == GRID:
            self._study.enqueue_trial(self._next_of_grid())
        asked = self._study.ask()
        for parameter in self._spec.parameters:
            _suggest(asked, parameter)
        return Suggestion(asked.number, self._settings(asked.params))

    def tell(self, number: int, values: tuple[float, float, float]) -> None:
        """Record accuracy, bytes and operations of a trial."""
        self._study.tell(number, values)

    def fail(self, number: int) -> None:
        """Record that a trial failed."""
        self._study.tell(number, state=self._optuna.trial.TrialState.FAIL)

    def _suggestions(self, *states: Any) -> list[Suggestion]:
        """Return the trials in some states, or in any.

        Of a trial that a kill found between its parameters, nothing was ever begun.
        """
        every = [
            Suggestion(found.number, self._settings(found.params))
            for found in self._study.get_trials(deepcopy=False, states=states or None)
            if found.state != self._optuna.trial.TrialState.WAITING
        ]
        return [one for one in every if len(one.settings) == len(self._spec.parameters)]

    def _settings(self, params: dict[str, Any]) -> Settings:
        """Return the settings of a trial: Optuna's parameters, and what is fixed."""
        fixed = {c.name: c.values[0] for c in self._spec.choices if len(c.values) == 1}
        settings = fixed | params
        return {found.name: settings[found.name] for found in self._spec.parameters
                if found.name in settings}  # fmt: skip

    def _sampler(self, number: int) -> Any:
        samplers, sweep = self._optuna.samplers, self._spec.sweep
        seed = sweep.sampler_seed + number
        if sweep.sampler != "tpe":
            return samplers.RandomSampler(seed=seed)
        # Runs that are not over count as bad ones, so that the same is not tried side by side.
        return samplers.TPESampler(seed=seed, constant_liar=True)

    def _next_of_grid(self) -> Settings:
        """Return the first combination that was not asked for, or the first if all were.

        Optuna's own grid ends a loop of Optuna's when it is exhausted, and there is none here.
        """
        varied = [choice for choice in self._spec.choices if len(choice.values) > 1]
        asked = [found.params for found in self._study.get_trials(deepcopy=False)]
        every = [
            dict(zip([choice.name for choice in varied], values, strict=True))
            for values in itertools.product(*(choice.values for choice in varied))
        ]
        return next((settings for settings in every if settings not in asked), every[0])

    def _check_facts(self, folder: Path, wanted: Mapping[str, Any]) -> None:
        facts = json.loads(json.dumps(wanted))  # As they are read back: tuples become lists.
        found = self._study.user_attrs.get(_FACTS)
        if found is None:
            self._study.set_user_attr(_FACTS, facts)
        elif found != facts:
            different = ", ".join(name for name in facts if found.get(name) != facts[name])
            raise UsageError(
                f"{folder} holds a sweep of another specification ({different} differ); choose "
                "another --out, or the same specification. More trials and seeds, and other "
                "limits, are allowed"
            )

    @contextlib.contextmanager
    def _reporting(self, folder: Path) -> Iterator[None]:
        try:
            yield
        except UsageError:
            raise
        except Exception as error:  # SQLAlchemy has errors of its own.
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise OutputError(
                f"cannot use {folder / STUDY_FILE} ({reason}); choose another --out"
            ) from error


def _suggest(asked: Any, parameter: Parameter) -> None:
    """Let Optuna choose a value of a parameter, unless it is fixed."""
    if isinstance(parameter, ListedValues):
        if len(parameter.values) > 1:
            asked.suggest_categorical(parameter.name, list(parameter.values))
    elif parameter.whole:
        asked.suggest_int(
            parameter.name,
            int(parameter.low),
            int(parameter.high),
            step=int(parameter.step or 1),
            log=parameter.log,
        )
    else:
        asked.suggest_float(
            parameter.name, parameter.low, parameter.high, step=parameter.step, log=parameter.log
        )


def require_optuna() -> Any:
    """Return the module ``optuna``, which prints no messages.

    Raises:
        MissingDependencyError: if it is not installed.
    """
    try:
        import optuna
    except ImportError as error:
        raise MissingDependencyError(
            "a sweep needs Optuna: pip install 'lenet-edge[sweep]'"
        ) from error
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
    return optuna
