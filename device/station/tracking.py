"""Digits followed from frame to frame, so that one blurred frame changes no reading."""

from dataclasses import dataclass, field, replace
from typing import Final

from device.reading.result import Digit, Line, Reading
from lenet_edge.core.geometry import Box, intersection_over_union

_FORGET: Final = 0.8  # Weight that earlier frames keep in each new one.
_LOST: Final = 5  # Frames without its digit after which a track is dropped.
_OVERLAP: Final = 0.3  # Intersection over union of the boxes of one digit in two frames.


@dataclass
class _Track:
    box: Box
    votes: dict[str, float] = field(default_factory=dict)
    missed: int = 0

    def see(self, digit: Digit) -> None:
        """Count one frame's verdict."""
        self.box, self.missed = digit.box, 0
        self.votes = {label: _FORGET * weight for label, weight in self.votes.items()}
        label = "" if digit.rejected else digit.label
        self.votes[label] = self.votes.get(label, 0.0) + digit.confidence


class Tracker:
    """Gives each digit the label that its last frames agree on."""

    def __init__(self) -> None:
        self._tracks: list[_Track] = []

    def update(self, reading: Reading) -> Reading:
        """Return a frame's reading with labels settled by the frames before."""
        for track in self._tracks:
            track.missed += 1
        free = list(self._tracks)
        lines = tuple(
            Line(tuple(self._settle(digit, free) for digit in line.digits))
            for line in reading.lines
        )
        self._tracks = [track for track in self._tracks if track.missed <= _LOST]
        return replace(reading, lines=lines)

    def _settle(self, digit: Digit, free: list[_Track]) -> Digit:
        best = max(
            free, key=lambda track: intersection_over_union(track.box, digit.box), default=None
        )
        if best is None or intersection_over_union(best.box, digit.box) < _OVERLAP:
            best = _Track(digit.box)
            self._tracks.append(best)
        else:
            free.remove(best)
        best.see(digit)
        label, weight = max(best.votes.items(), key=lambda vote: vote[1])
        if not label:
            return replace(digit, rejected=True)
        if label == digit.label and not digit.rejected:
            return digit
        share = weight / sum(best.votes.values())
        return replace(digit, label=label, rejected=False, confidence=share)


class Stable:
    """Says when a reading is worth telling: once it has held, and again only when it changes.

    Args:
        frames: how many frames in a row must read the same.
    """

    def __init__(self, frames: int) -> None:
        self.frames = frames
        self._held = 0
        self._last: str | None = None
        self._told: str | None = None

    def update(self, text: str) -> bool:
        """Count one frame's text; return whether to tell it now."""
        self._held = self._held + 1 if text == self._last else 1
        self._last = text
        if self._held < self.frames or text == self._told:
            return False
        self._told = text
        return True
