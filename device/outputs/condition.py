"""The condition of a station: whether frames are read, how fast, and what was read last."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

STATUS_SCHEMA: Final = "lenet-edge/status/1"


@dataclass(frozen=True)
class Condition:
    """What an output may tell about the station, besides its readings.

    Attributes:
        trouble: why no frames are read, in one line; None while they are.
        fps: frames per second, smoothed; it falls while no frames arrive.
        celsius: temperature of the machine, or None if it does not tell.
        last_frame: when the newest frame was taken, in seconds since 1970; None before the first.
        reading: summary of the newest record, as in ``csv_format``; None before the first.
    """

    trouble: str | None = "no frame was read yet"
    fps: float = 0.0
    celsius: float | None = None
    last_frame: float | None = None
    reading: dict[str, Any] | None = None

    @property
    def problem(self) -> str | None:
        """Why no frames are read, else why the newest reading is not valid, else None."""
        if self.trouble is not None or self.reading is None:
            return self.trouble
        return "; ".join(self.reading["problems"]) or None

    def to_json(self) -> dict[str, Any]:
        """Return it as ``lenet-edge/status/1``."""
        taken = self.last_frame
        return {
            "schema": STATUS_SCHEMA,
            "online": self.trouble is None,
            "problem": self.problem,
            "fps": round(self.fps, 2),
            "celsius": self.celsius,
            "last_frame": None
            if taken is None
            else datetime.fromtimestamp(taken, UTC).isoformat(timespec="seconds"),
            "reading": self.reading,
        }
