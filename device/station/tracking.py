"""Digits tracked from frame to frame, so that one blurred frame does not change the reading."""

from dataclasses import dataclass, field, replace
from typing import Final

from device.reading.result import Digit, Line, Reading
from lenet_edge.core.geometry import Box, intersection_over_union

_VOTE_DECAY: Final = 0.8  # Factor by which each new frame lowers the weight of earlier ones.
_MAX_MISSED_FRAMES: Final = 5  # A track without its digit for longer is dropped.
_MIN_OVERLAP: Final = 0.3  # Intersection over union of the boxes of one digit in two frames.


@dataclass
class _Track:
    box: Box
    votes: dict[str, float] = field(default_factory=dict)
    missed: int = 0

    def add(self, digit: Digit) -> None:
        """Count the vote of one frame."""
        self.box, self.missed = digit.box, 0
        self.votes = {label: _VOTE_DECAY * weight for label, weight in self.votes.items()}
        label = "" if digit.rejected else digit.label
        self.votes[label] = self.votes.get(label, 0.0) + digit.confidence


class Tracker:
    """Gives each digit the label that its last frames agree on."""

    def __init__(self) -> None:
        self._tracks: list[_Track] = []

    def update(self, reading: Reading) -> Reading:
        """Return a frame's reading with the labels that it and the frames before vote for."""
        for track in self._tracks:
            track.missed += 1
        free = list(self._tracks)
        lines = tuple(
            Line(tuple(self._with_voted_label(digit, free) for digit in line.digits))
            for line in reading.lines
        )
        self._tracks = [track for track in self._tracks if track.missed <= _MAX_MISSED_FRAMES]
        return replace(reading, lines=lines)

    def _with_voted_label(self, digit: Digit, free: list[_Track]) -> Digit:
        """Assign a digit to a track, and return it with the label that the track votes for."""
        best = max(
            free, key=lambda track: intersection_over_union(track.box, digit.box), default=None
        )
        if best is None or intersection_over_union(best.box, digit.box) < _MIN_OVERLAP:
            best = _Track(digit.box)
            self._tracks.append(best)
        else:
            free.remove(best)
        best.add(digit)
        label, weight = max(best.votes.items(), key=lambda vote: vote[1])
        if not label:
            return replace(digit, rejected=True)
        if label == digit.label and not digit.rejected:
            return digit
        share = weight / sum(best.votes.values())
        return replace(digit, label=label, rejected=False, confidence=share)


class StabilityFilter:
    """Decides when to report a reading: once it is stable, and again when it changes.

    Args:
        frames: number of consecutive frames that must agree.
    """

    def __init__(self, frames: int) -> None:
        self.frames = frames
        self._agreeing_frames = 0
        self._last: str | None = None
        self._reported: str | None = None

    def update(self, text: str) -> bool:
        """Count the text of one frame; return whether to report it now."""
        self._agreeing_frames = self._agreeing_frames + 1 if text == self._last else 1
        self._last = text
        if self._agreeing_frames < self.frames or text == self._reported:
            return False
        self._reported = text
        return True
