"""Plausibility rules for meter readings.

A reading that breaks a rule is still sent, marked as not valid and with the reasons.
"""

from dataclasses import dataclass, replace
from typing import Final

from device.reading.result import EMPTY, UNREAD
from lenet_edge.core.schema import Conflict, setting

DEFAULT_BELIEVE_AFTER: Final = 3
"""Different readings in a row after which a new level is accepted.

If 1 % of digits are misread, a meter that only rises refuses 81 % of its right readings without
this rule, 5 % with 3 and 10 % with 5. With any value from 2 to 5 it accepts half of the wrong
readings: those that are higher (``benchmarks/simulate_lock_out.py``).
"""

_RULES_OF_A_ROLL_OVER: Final = ("wraps", "rising", "digits", "largest_step")


def _believe_after_problem(count: int) -> str | None:
    return (
        "one reading proves nothing; 2 is the smallest count, and 0 means never"
        if count == 1
        else None
    )


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
    believe_after: int = setting(
        DEFAULT_BELIEVE_AFTER,
        "With rising or largest_step: accept a new level after this many different readings in a "
        "row that are consistent with each other, as after a misread value or a change of the "
        "meter; 0 means never.",
        low=0,
        high=1000,
        live=True,
        check=_believe_after_problem,
    )

    def conflicts(self) -> list[Conflict]:
        """Return which rules do not fit together."""
        found = []
        if self.wraps and not (self.rising and self.digits and self.largest_step):
            found.append(
                Conflict(
                    frozenset(f"validity.{key}" for key in _RULES_OF_A_ROLL_OVER),
                    "validity.wraps requires validity.rising, validity.digits (to know the highest "
                    "number) and validity.largest_step (to tell a roll-over from a fall)",
                )
            )
        if self.digits and self.largest_step and self.largest_step >= 10**self.digits:
            found.append(
                Conflict(
                    frozenset({"validity.digits", "validity.largest_step"}),
                    f"validity.largest_step is {self.largest_step}, but no two numbers of "
                    f"{_count_of_digits(self.digits)} (validity.digits) differ by more than "
                    f"{10**self.digits - 1}",
                )
            )
        return found

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
        count = sum(mark not in (UNREAD, EMPTY) for mark in text)
        if self.digits is not None and count != self.digits:
            return f"{text} has {_count_of_digits(count)}, not {self.digits}"
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


@dataclass(frozen=True)
class ComparedReadings:
    """What the next reading is compared with; it is kept across restarts.

    Attributes:
        last_valid: the last valid reading, or None before the first.
        candidate: the newest of the readings that may prove a new level, or None.
        count: number of these readings, all consistent with each other.
    """

    last_valid: str | None = None
    candidate: str | None = None
    count: int = 0


class ValidityChecker:
    """Checks readings one after the other, each against the last valid one.

    ``rules`` may be replaced at any time.

    Args:
        rules: what a reading must be.
        compared: what an earlier run ended with; without it, the first reading is compared with
            none.
    """

    def __init__(
        self, rules: ValidityRules, compared: ComparedReadings = ComparedReadings()
    ) -> None:
        self.rules = rules
        self.compared = compared

    @property
    def last_valid(self) -> str | None:
        """The last valid reading, or None before the first."""
        return self.compared.last_valid

    def check(self, text: str) -> list[str]:
        """Return what is wrong with the next reading, in words; an empty list if it is valid."""
        problems = self.rules.problems(text, self.last_valid)
        if problems and not self._is_new_level(text):
            return problems
        self.compared = ComparedReadings(text)
        return []

    def _is_new_level(self, text: str) -> bool:
        """Count consecutive readings that are consistent; return whether there are enough.

        A text that comes again, as at every restart, proves nothing new. Nor does a picture without
        digits, as of a meter in the dark, disprove anything.
        """
        if not text:
            return False
        compared = self.compared
        if self.rules.problems(text):
            self.compared = replace(compared, candidate=None, count=0)
            return False
        count = compared.count
        if compared.candidate is None or self.rules.problems(text, compared.candidate):
            count = 1
        elif text != compared.candidate:
            count += 1
        self.compared = replace(compared, candidate=text, count=count)
        return 0 < self.rules.believe_after <= count


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _count_of_digits(count: int) -> str:
    return f"{count} digit" if count == 1 else f"{count} digits"
