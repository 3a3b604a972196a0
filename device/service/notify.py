"""Telling systemd how the service is: the datagrams of sd_notify(3), without a library."""

import contextlib
import os
import socket
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Final, Self

_FEEDS: Final = 4  # Notifications in a watchdog's time; sd_watchdog_enabled(3) advises at least 2.


class Notifier:
    """Says that the service is ready with its first processed frame, and feeds the watchdog.

    Only ``frame`` feeds: where frames stop, for whatever reason, systemd restarts the service.
    Outside systemd everything here does nothing.

    Args:
        environment: where systemd left ``NOTIFY_SOCKET``, ``WATCHDOG_USEC``, ``WATCHDOG_PID``.
        clock: monotonic time in seconds.
    """

    def __init__(
        self,
        environment: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._socket = _connect(environment.get("NOTIFY_SOCKET", ""))
        self._pause = _watchdog_seconds(environment) / _FEEDS
        self._clock = clock
        self._fed: float | None = None

    def __enter__(self) -> Self:
        """Nothing is said yet: a service is ready once it has read a frame."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Say that the service is stopping."""
        self._send("STOPPING=1")
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def frame(self) -> None:
        """Count one processed frame; most cost nothing but a look at the clock."""
        now = self._clock()
        if self._fed is None:
            self._send("READY=1\nWATCHDOG=1")
        elif self._pause and now - self._fed >= self._pause:
            self._send("WATCHDOG=1")
        else:
            return
        self._fed = now

    def _send(self, state: str) -> None:
        if self._socket is not None:
            # A full or vanished socket must not end the reading; silence is itself a message.
            with contextlib.suppress(OSError):
                self._socket.send(state.encode(), socket.MSG_DONTWAIT | socket.MSG_NOSIGNAL)


def _connect(address: str) -> socket.socket | None:
    """Connect to the socket of an absolute path or, with ``@``, of an abstract name."""
    if not address.startswith(("/", "@")):
        return None
    channel = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)
    try:
        channel.connect("\0" + address[1:] if address.startswith("@") else address)
    except OSError:
        channel.close()
        return None
    return channel


def _watchdog_seconds(environment: Mapping[str, str]) -> float:
    """Return the seconds within which systemd wants to hear of this process; 0 if it does not."""
    if environment.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return 0.0
    microseconds = environment.get("WATCHDOG_USEC", "")
    return int(microseconds) / 1e6 if microseconds.isdigit() else 0.0
