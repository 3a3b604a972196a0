"""Frames of a source that runs on its own: in a thread, newest frame only, connected again if lost.

A source that ends by itself (a video, a folder) is read frame by frame instead, none left out.
"""

import threading
import time
from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import Final, Protocol, Self

from device.frames.frame import Frame
from lenet_edge.core.errors import FrameError

FIRST_PAUSE: Final = 0.5
"""Seconds before a lost source is tried again; each failure doubles it..."""

LONGEST_PAUSE: Final = 30.0
"""...up to this many."""


class Source(Protocol):
    """Something that gives frames while it is open."""

    name: str
    live: bool

    def __enter__(self) -> Self:
        """Open it, or raise ``FrameError``."""
        ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Release it."""
        ...

    def __iter__(self) -> Iterator[Frame]:
        """Yield frames; raise ``FrameError`` when it is lost."""
        ...


class NewestFrames:
    """Hands over the newest frame of a live source, and opens the source again when it is lost.

    Args:
        source: opened and closed in a thread of its own.
        say: told, in one line, whenever the state changes.
        pause: seconds before the first new attempt.
    """

    def __init__(
        self, source: Source, say: Callable[[str], None], pause: float = FIRST_PAUSE
    ) -> None:
        self._source = source
        self._say = say
        self._pause = pause
        self._stop = threading.Event()
        self._fresh = threading.Condition()
        self._frame: Frame | None = None
        self._ended = False
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="capture", daemon=True)

    def __enter__(self) -> Self:
        """Start capturing."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop capturing and wait for the thread."""
        self.stop()
        self._thread.join(timeout=5)

    def stop(self) -> None:
        """End the frames; may be called from a signal handler or another thread."""
        self._stop.set()

    def __iter__(self) -> Iterator[Frame]:
        """Yield each time the newest frame, until stopped or the source has ended."""
        while True:
            with self._fresh:
                # Woken now and then, so that a stop is seen while a camera is silent.
                while self._frame is None and not self._ended and not self._stop.is_set():
                    self._fresh.wait(0.1)
                frame, self._frame = self._frame, None
            if self._stop.is_set():
                return
            if frame is not None:
                yield frame
            elif self._ended:
                if self._failure is not None:
                    raise self._failure
                return

    def _run(self) -> None:
        try:
            self._capture()
        except BaseException as error:  # Handed to the thread that reads.
            self._failure = error
        with self._fresh:
            self._ended = True
            self._fresh.notify_all()

    def _capture(self) -> None:
        pause = self._pause
        lost = False
        while not self._stop.is_set():
            try:
                with self._source as source:
                    for frame in source:
                        if lost:
                            self._say(f"{source.name}: there again")
                        lost, pause = False, self._pause
                        with self._fresh:
                            self._frame = frame
                            self._fresh.notify_all()
                        if self._stop.is_set():
                            return
                return
            except FrameError as error:
                lost = True
                self._say(f"{error} (trying again in {pause:g} s)")
                self._stop.wait(pause)
                pause = min(2 * pause, LONGEST_PAUSE)


def every_frame(source: Source, fps: float | None = None) -> Generator[Frame]:
    """Yield every frame of a source that ends by itself, at most ``fps`` a second."""
    with source:
        due = time.monotonic()
        for frame in source:
            yield frame
            if fps:
                due = max(due + 1 / fps, time.monotonic() - 1)
                time.sleep(max(0.0, due - time.monotonic()))
