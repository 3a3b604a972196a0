"""Which readings are reported: those that frame after frame shows, whole."""

from collections import Counter, deque
from typing import Final

_VOTING_FRAMES: Final = 5  # Two bad frames among them change nothing: a new text needs a third.


class StabilityFilter:
    """Decides when to report a reading: once it is stable, and again when it changes.

    A text is stable if it was read, as a whole, in each of the last frames, and no other text was
    read more often in the last five. Digits of different frames are never combined: while a counter
    steps from 30119 to 30120, that would report 30129.

    A text that was reported as cut off at the edge is reported again once it is not cut off.

    Args:
        frames: number of consecutive frames that must agree.
    """

    def __init__(self, frames: int) -> None:
        self._reported: str | None = None
        self._reported_as_cut_off = False
        self.restart(frames)

    def restart(self, frames: int) -> None:
        """Forget the frames so far, as after a change of settings, but not what was reported.

        Args:
            frames: number of consecutive frames that must agree from now on.
        """
        self._frames = frames
        self._recent: deque[str] = deque(maxlen=_VOTING_FRAMES)
        self._agreeing: deque[frozenset[str]] = deque(maxlen=frames)

    @property
    def cut_off(self) -> frozenset[str]:
        """The edges at which the text was cut off in any of the frames that agree."""
        return frozenset[str]().union(*self._agreeing)

    def update(self, text: str, cut_off: frozenset[str] = frozenset()) -> bool:
        """Count the text of one frame; return whether to report it now.

        Args:
            text: what was read.
            cut_off: the edges at which it is cut off in this frame.
        """
        if self._recent and text != self._recent[-1]:
            self._agreeing.clear()
        self._recent.append(text)
        self._agreeing.append(cut_off)
        if not self._is_stable(text):
            return False
        now_whole = self._reported_as_cut_off and not self.cut_off
        if text == self._reported and not now_whole:
            return False
        self._reported, self._reported_as_cut_off = text, bool(self.cut_off)
        return True

    def _is_stable(self, text: str) -> bool:
        votes = Counter(self._recent)
        return len(self._agreeing) == self._frames and votes[text] == max(votes.values())
