"""What a reading must be to be believed, where what is read is known: a meter, a counter, a clock.

A reading that breaks a rule is still told, marked as not valid and with the reasons.
"""

from dataclasses import dataclass

from lenet_edge.core.errors import SettingsError
from lenet_edge.core.schema import knob


@dataclass(frozen=True)
class Rules:
    """What a stable reading must be to be valid; with nothing set, every reading is."""

    digits: int | None = knob(
        None, "a reading is one line of exactly this many digits", low=1, high=100, live=True
    )
    rising: bool = knob(False, "a number is never less than the valid one before", live=True)
    largest_step: int | None = knob(
        None, "a number differs from the valid one before by this at most", low=0, live=True
    )
    wraps: bool = knob(
        False,
        "after its highest number a counter goes on from 0; needs rising, digits, largest_step",
        live=True,
    )
    believe_after: int | None = knob(
        None,
        "so many readings in a row that break a rule, but follow one another by the rules, are "
        "believed again: the meter was changed, or ran on unseen; unset: never",
        low=2,
        high=1000,
        live=True,
    )

    def __post_init__(self) -> None:
        """Refuse rules that do not fit together, with a ``SettingsError``."""
        if self.wraps and not (self.rising and self.digits and self.largest_step):
            raise SettingsError(
                "sanity.wraps needs sanity.rising, sanity.digits, to know the highest number, and "
                "sanity.largest_step, to tell a counter that went on from one that fell"
            )

    @property
    def compare(self) -> bool:
        """Whether a reading is compared with the valid one before."""
        return self.rising or self.largest_step is not None

    def check(self, text: str, previous_valid: str | None = None) -> list[str]:
        """Return in plain words what is wrong with a reading; nothing where it is valid.

        Args:
            text: the reading, its lines one below the other.
            previous_valid: the last reading that was valid, None before the first.
        """
        if not self.compare and self.digits is None:
            return []
        wrong = self._form(text, self.compare)
        if wrong:
            return [wrong]
        if not self.compare or previous_valid is None or not _is_number(previous_valid):
            return []
        return self._compare(text, previous_valid)

    def _form(self, text: str, number: bool) -> str | None:
        if not text:
            return "no digits were read"
        if "\n" in text:
            return f"{len(text.splitlines())} lines were read, not one"
        if self.digits is not None and len(text) != self.digits:
            return f"{text} has {_digits(len(text))}, not {self.digits}"
        return f"{text} is no number" if number and not _is_number(text) else None

    def _compare(self, text: str, before: str) -> list[str]:
        step = int(text) - int(before)
        if self.wraps and self.digits is not None:
            step %= 10**self.digits
        problems = []
        if self.rising and step < 0:
            problems.append(f"{text} is less than {before}, the valid reading before")
        if self.largest_step is not None and abs(step) > self.largest_step:
            problems.append(
                f"{text} is {abs(step)} from {before}, the valid reading before; "
                f"{self.largest_step} is the most"
            )
        return problems


class Judge:
    """Judges readings one after the other, each by the valid one before.

    ``rules`` may be replaced at any time.

    Args:
        rules: what a reading must be.
        previous_valid: the last valid reading of an earlier run; without one the first reading is
            judged alone.
    """

    def __init__(self, rules: Rules, previous_valid: str | None = None) -> None:
        self.rules = rules
        self.previous_valid = previous_valid
        self._doubted: str | None = None
        self._in_a_row = 0

    def judge(self, text: str) -> list[str]:
        """Return in plain words what is wrong with a reading; nothing where it is valid."""
        problems = self.rules.check(text, self.previous_valid)
        if problems and not self._believed(text):
            return problems
        self.previous_valid, self._doubted = text, None
        return []

    def _believed(self, text: str) -> bool:
        """Count readings in a row that follow one another; return whether they are enough."""
        if self.rules.check(text):
            self._doubted = None
            return False
        follows = self._doubted is not None and not self.rules.check(text, self._doubted)
        self._in_a_row = self._in_a_row + 1 if follows else 1
        self._doubted = text
        return self.rules.believe_after is not None and self._in_a_row >= self.rules.believe_after


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _digits(count: int) -> str:
    return f"{count} digit" if count == 1 else f"{count} digits"
