"""Plausibility rules for meter readings.

A reading that breaks a rule is still sent, marked as not valid and with the reasons.
"""

from dataclasses import dataclass

from lenet_edge.core.errors import SettingsError
from lenet_edge.core.schema import setting


@dataclass(frozen=True)
class ValidityRules:
    """Rules that mark implausible readings as not valid."""

    digits: int | None = setting(
        None,
        "Number of digits that the one line of a reading must have (default: any reading).",
        low=1,
        high=100,
        example=7,
        live=True,
    )
    rising: bool = setting(
        False, "Whether a reading must not be lower than the last valid one.", live=True
    )
    largest_step: int | None = setting(
        None,
        "Largest allowed difference from the last valid reading (default: any difference).",
        low=0,
        example=10,
        live=True,
    )
    wraps: bool = setting(
        False,
        "Whether the meter rolls over to 0 after its highest number; requires digits, rising and "
        "largest_step.",
        live=True,
    )
    believe_after: int | None = setting(
        None,
        "Accept a new level after this many consecutive readings that are consistent with each "
        "other, as after a change of the meter (default: never).",
        low=2,
        high=1000,
        example=5,
        live=True,
    )

    def __post_init__(self) -> None:
        """Reject rules that do not fit together, with a ``SettingsError``."""
        if self.wraps and not (self.rising and self.digits and self.largest_step):
            raise SettingsError(
                "validity.wraps requires validity.rising, validity.digits (to know the highest "
                "number) and validity.largest_step (to tell a roll-over from a fall)"
            )

    @property
    def compare(self) -> bool:
        """Whether a reading is compared with the last valid one."""
        return self.rising or self.largest_step is not None

    def problems(self, text: str, last_valid: str | None = None) -> list[str]:
        """Return what is wrong with a reading, in words; an empty list if it is valid.

        Args:
            text: the reading; its lines are separated by newlines.
            last_valid: the last valid reading, or None before the first.
        """
        if not self.compare and self.digits is None:
            return []
        wrong = self._form_problem(text)
        if wrong:
            return [wrong]
        if not self.compare or last_valid is None or not _is_number(last_valid):
            return []
        return self._step_problems(text, last_valid)

    def _form_problem(self, text: str) -> str | None:
        if not text:
            return "no digits were read"
        if "\n" in text:
            return f"{len(text.splitlines())} lines were read, not one"
        if self.digits is not None and len(text) != self.digits:
            return f"{text} has {_count_of_digits(len(text))}, not {self.digits}"
        return f"{text} is not a number" if self.compare and not _is_number(text) else None

    def _step_problems(self, text: str, last_valid: str) -> list[str]:
        step = int(text) - int(last_valid)
        if self.wraps and self.digits is not None:
            step %= 10**self.digits
        problems = []
        if self.rising and step < 0:
            problems.append(f"{text} is lower than {last_valid}, the last valid reading")
        if self.largest_step is not None and abs(step) > self.largest_step:
            problems.append(
                f"{text} differs by {abs(step)} from {last_valid}, the last valid reading; "
                f"the largest allowed step is {self.largest_step}"
            )
        return problems


class ValidityChecker:
    """Checks readings one after the other, each against the last valid one.

    ``rules`` may be replaced at any time.

    Args:
        rules: what a reading must be.
        last_valid: the last valid reading of an earlier run; without one, the first reading is
            compared with none.
    """

    def __init__(self, rules: ValidityRules, last_valid: str | None = None) -> None:
        self.rules = rules
        self.last_valid = last_valid
        self._previous_invalid: str | None = None
        self._consistent_count = 0

    def check(self, text: str) -> list[str]:
        """Return what is wrong with the next reading, in words; an empty list if it is valid."""
        problems = self.rules.problems(text, self.last_valid)
        if problems and not self._is_new_level(text):
            return problems
        self.last_valid, self._previous_invalid = text, None
        return []

    def _is_new_level(self, text: str) -> bool:
        """Count consecutive readings that are consistent; return whether there are enough."""
        if self.rules.problems(text):
            self._previous_invalid = None
            return False
        previous = self._previous_invalid
        consistent = previous is not None and not self.rules.problems(text, previous)
        self._consistent_count = self._consistent_count + 1 if consistent else 1
        self._previous_invalid = text
        needed = self.rules.believe_after
        return needed is not None and self._consistent_count >= needed


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _count_of_digits(count: int) -> str:
    return f"{count} digit" if count == 1 else f"{count} digits"
