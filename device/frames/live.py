"""Frames of a live source: captured in a thread, newest frame only, reconnected when lost.

A source that ends by itself (a video, a folder) is read with ``every_frame``, which skips none.
"""

import threading
import time
from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import Final, Protocol, Self

from device.frames.frame import Frame
from lenet_edge.core.errors import FrameError

_FIRST_RECONNECT_S: Final = 0.5  # Seconds before the first attempt; each failure doubles them.
_MAX_RECONNECT_S: Final = 30.0  # Seconds between attempts at most.
PATIENCE_S: Final = 5.0
"""Seconds without a frame after which a source is said to be silent; a decoder waits for 30."""

_STOP_CHECK_S: Final = 0.1  # Seconds within which a stop is noticed while a camera is silent.


class Source(Protocol):
    """Something that yields frames while it is open."""

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
    """Yields the newest frame of a live source, and reopens the source when it is lost.

    Args:
        source: opened and closed in a thread of its own.
        notify: called with one line whenever the source is lost, silent, or back.
        pause: seconds before the first attempt to reopen the source.
        patience: seconds without a frame after which the source is said to be silent.
    """

    def __init__(
        self,
        source: Source,
        notify: Callable[[str], None],
        pause: float = _FIRST_RECONNECT_S,
        patience: float = PATIENCE_S,
    ) -> None:
        self._source = source
        self._notify = notify
        self._pause = pause
        self._patience = patience
        self._lost = False
        self._stop = threading.Event()
        self._changed = threading.Condition()
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
        """Yield the newest frame each time, until stopped or the source has ended.

        Raises whatever ended the capturing thread.
        """
        while True:
            silent_after = time.monotonic() + self._patience
            is_silent = False
            with self._changed:
                while self._frame is None and not self._ended and not self._stop.is_set():
                    self._changed.wait(_STOP_CHECK_S)
                    late = time.monotonic() > silent_after
                    if late and not is_silent and not self._lost and self._frame is None:
                        is_silent = True
                        self._notify(
                            f"{self._source.name} has sent no frame for {self._patience:g} s; "
                            "still waiting"
                        )
                frame, self._frame = self._frame, None
            if self._stop.is_set():
                return
            if frame is not None:
                if is_silent and not self._lost:
                    self._notify(f"{self._source.name}: frames arrive again")
                yield frame
            elif self._ended:
                if self._failure is not None:
                    raise self._failure
                return

    def _run(self) -> None:
        try:
            self._capture()
        except BaseException as error:  # The thread that iterates raises it.
            self._failure = error
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _capture(self) -> None:
        """Keep the newest frame until the source ends, reopening the source when it is lost."""
        pause = self._pause
        while not self._stop.is_set():
            try:
                with self._source as source:
                    for frame in source:
                        if self._lost:
                            self._notify(f"{source.name}: connected again")
                        self._lost, pause = False, self._pause
                        with self._changed:
                            self._frame = frame
                            self._changed.notify_all()
                        if self._stop.is_set():
                            return
                return
            except FrameError as error:
                self._lost = True
                self._notify(f"{error} (trying again in {pause:g} s)")
                self._stop.wait(pause)
                pause = min(2 * pause, _MAX_RECONNECT_S)


def every_frame(source: Source, fps: float | None = None) -> Generator[Frame]:
    """Yield every frame of a source that ends by itself, at most ``fps`` per second."""
    with source:
        due = time.monotonic()
        for frame in source:
            yield frame
            if fps:
                due = max(due + 1 / fps, time.monotonic() - 1)
                time.sleep(max(0.0, due - time.monotonic()))
