"""What the number that is read measures: its unit, and where its decimal point is."""

from dataclasses import dataclass
from typing import Final

from lenet_edge.core.schema import setting

_MAX_UNIT_CHARACTERS: Final = 20
_MAX_DIGITS: Final = 100  # As many as a rule on the number of digits can ask for.


def _unit_problem(unit: str) -> str | None:
    if unit.isprintable() and 0 < len(unit.strip()) == len(unit) <= _MAX_UNIT_CHARACTERS:
        return None
    return f"a unit has 1 to {_MAX_UNIT_CHARACTERS} characters, without spaces around them"


@dataclass(frozen=True)
class MeterSettings:
    """What the number that is read measures."""

    unit: str | None = setting(
        None,
        "Unit of the reading, such as kWh, m³ or L; with a unit, Home Assistant takes the reading "
        "as a number (default: it is text there).",
        example="m³",
        live=True,
        check=_unit_problem,
    )
    decimals: int = setting(
        0,
        "Number of digits after the decimal point: with 3, the digits 0012345 mean 12.345.",
        low=0,
        high=20,
        live=True,
    )

    def value(self, text: str) -> int | float | None:
        """Return the number that a text means; None if it is not one line of digits."""
        if not (text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS):
            return None
        return float(f"{text}e-{self.decimals}") if self.decimals else int(text)
