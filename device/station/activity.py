"""How many frames were read, how fast, and whether they still come."""

import time
from typing import Final

SMOOTHING: Final = 0.9
"""Weight of earlier frames in rates and times."""

# A station without frames for longer than both of these is not healthy.
_MAX_FRAME_AGE_SECONDS: Final = 10.0
_MAX_FRAME_AGE_INTERVALS: Final = 5  # In usual intervals between frames, if frames are rare.


class Activity:
    """Counts frames; read from any thread.

    Attributes:
        frames: number of frames so far.
        interval: seconds between frames, smoothed; 0 before the second frame.
        last_frame: when the newest frame was taken, in seconds since 1970; None before the first.
    """

    def __init__(self) -> None:
        self.frames = 0
        self.interval = 0.0
        self.last_frame: float | None = None
        self._read_at: float | None = None

    def count(self, taken: float) -> None:
        """Count a frame that was read, and that was taken then, in seconds since 1970."""
        now = time.monotonic()
        if self._read_at is not None:
            elapsed = now - self._read_at
            self.interval = smoothed(self.interval, elapsed) if self.interval else elapsed
        self._read_at, self.last_frame = now, taken
        self.frames += 1

    @property
    def age(self) -> float | None:
        """Seconds since the newest frame was read, or None before the first."""
        return None if self._read_at is None else time.monotonic() - self._read_at

    @property
    def fps(self) -> float:
        """Frames per second, smoothed; it falls while no frames arrive."""
        age = self.age
        return 0.0 if age is None or not self.interval else 1 / max(self.interval, age)

    @property
    def healthy(self) -> bool:
        """Whether frames were read recently."""
        limit = max(_MAX_FRAME_AGE_SECONDS, _MAX_FRAME_AGE_INTERVALS * self.interval)
        age = self.age
        return age is not None and age < limit


def smoothed(before: float, now: float) -> float:
    """Return an average over time, in which older values count less."""
    return SMOOTHING * before + (1 - SMOOTHING) * now
