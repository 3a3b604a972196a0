"""What a camera can be asked to do with its lens, exposure and colours."""

from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

FOCUS_MODES: Final = ("continuous", "once", "fixed")
"""How a lens that moves is focused: all the time, at the start, or at a distance that is given."""

WHITE_BALANCES: Final = (
    "auto",
    "incandescent",
    "tungsten",
    "fluorescent",
    "indoor",
    "daylight",
    "cloudy",
)
"""Kinds of light, in the order of libcamera's ``AwbModeEnum``."""


@dataclass(frozen=True)
class CameraControls:
    """The wishes for a camera; it ignores what it cannot do.

    Attributes:
        focus: one of ``FOCUS_MODES``.
        dioptres: where the lens is fixed, 1 / distance in metres; the lens's own position if None.
        exposure: exposure time in milliseconds; automatic if None.
        gain: amplification of the sensor's signal, from 1; automatic if None.
        white_balance: one of ``WHITE_BALANCES``.
    """

    focus: str = "continuous"
    dioptres: float | None = None
    exposure: float | None = None
    gain: float | None = None
    white_balance: str = "auto"


@runtime_checkable
class Adjustable(Protocol):
    """A source whose controls can change while it runs."""

    def adjust(self, controls: CameraControls) -> None:
        """Apply controls, from any thread; a source that is not open applies them when it is."""
        ...
