"""Live frames: only the newest, and a source that is lost is reopened until it is back."""

import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from device.frames.frame import Frame
from device.frames.live import NewestFrames, every_frame
from lenet_edge.core.errors import FrameError

IMAGE = np.full((24, 32), 200, np.uint8)


class Cable:
    """A camera on a loose cable: delivers some frames each time it is opened, then is lost."""

    name = "cable"
    live = True

    def __init__(self, *plugged: int, ends: bool = False) -> None:
        self._plugged = list(plugged)
        self._ends = ends
        self.opened: list[float] = []
        self.closed = 0
        self._index = 0

    def __enter__(self) -> "Cable":
        self.opened.append(time.monotonic())
        if not self._plugged and not self._ends:
            raise FrameError("cable: not there")
        return self

    def __exit__(self, *_: object) -> None:
        self.closed += 1

    def __iter__(self) -> Iterator[Frame]:
        for _ in range(self._plugged.pop(0) if self._plugged else 0):
            yield Frame(IMAGE, time.time(), self._index, self.name)
            self._index += 1
            time.sleep(0.01)
        if self._plugged or not self._ends:
            raise FrameError("cable: unplugged")


def test_only_the_newest_frame_is_yielded() -> None:
    with NewestFrames(Cable(40, ends=True), print) as frames:
        seen = []
        for frame in frames:
            seen.append(frame.index)
            time.sleep(0.08)
    assert seen == sorted(set(seen))
    assert len(seen) < 20
    assert seen[-1] == 39


def test_a_lost_source_is_reopened() -> None:
    notices: list[str] = []
    cable = Cable(3, 3, ends=True)
    with NewestFrames(cable, notices.append, pause=0.02) as frames:
        assert max(frame.index for frame in frames) == 5
    assert len(cable.opened) == 2
    assert any("unplugged" in line and "again in 0.02 s" in line for line in notices)
    assert "cable: connected again" in notices


def test_the_pause_between_attempts_doubles_and_a_stop_ends_them_at_once() -> None:
    cable = Cable()
    notices: list[str] = []
    begun = time.monotonic()
    with NewestFrames(cable, notices.append, pause=0.02) as frames:
        threading.Timer(0.5, frames.stop).start()
        assert list(frames) == []
    assert time.monotonic() - begun < 5
    assert 3 <= len(cable.opened) <= 6
    assert [line.split("in ")[-1] for line in notices[:3]] == ["0.02 s)", "0.04 s)", "0.08 s)"]


def test_a_source_that_falls_silent_is_said_to_be_once() -> None:
    class Slow(Cable):
        def __iter__(self) -> Iterator[Frame]:
            for pause in (0.0, 0.7, 0.0):
                time.sleep(pause)
                yield Frame(IMAGE, time.time(), self._index, self.name)

    notices: list[str] = []
    with NewestFrames(Slow(1, ends=True), notices.append, patience=0.2) as frames:
        list(frames)
    assert notices == [
        "cable has sent no frame for 0.2 s; still waiting",
        "cable: frames arrive again",
    ]


def test_a_source_that_is_lost_is_not_also_said_to_be_silent() -> None:
    notices: list[str] = []
    with NewestFrames(Cable(), notices.append, pause=0.3, patience=0.1) as frames:
        threading.Timer(0.5, frames.stop).start()
        list(frames)
    assert notices
    assert all("trying again" in line for line in notices)


def test_an_error_in_the_thread_is_raised_where_frames_are_read() -> None:
    class Broken(Cable):
        def __iter__(self) -> Iterator[Frame]:
            raise ZeroDivisionError

    with NewestFrames(Broken(1), print) as frames, pytest.raises(ZeroDivisionError):
        list(frames)


def test_every_frame_of_a_source_that_ends_is_yielded() -> None:
    assert [f.index for f in every_frame(Cable(7, ends=True))] == list(range(7))


def test_frames_come_no_faster_than_asked() -> None:
    started = time.monotonic()
    assert len(list(every_frame(Cable(5, ends=True), fps=20))) == 5
    assert time.monotonic() - started > 4 / 20
