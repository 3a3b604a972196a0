"""Notifications to systemd about the state of the service: sd_notify(3), without a library."""

import contextlib
import os
import socket
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Final, Self

# sd_watchdog_enabled(3) recommends at least 2.
_NOTIFICATIONS_PER_WATCHDOG_INTERVAL: Final = 4


class Notifier:
    """Tells systemd that the service is ready, with the first frame, and alive, with further ones.

    Only ``frame`` resets the watchdog: if frames stop, for whatever reason, systemd restarts the
    service. Outside systemd nothing here has any effect.

    Args:
        environment: has systemd's ``NOTIFY_SOCKET``, ``WATCHDOG_USEC`` and ``WATCHDOG_PID``.
        clock: returns monotonic time in seconds.
    """

    def __init__(
        self,
        environment: Mapping[str, str] = os.environ,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._socket = _connect(environment.get("NOTIFY_SOCKET", ""))
        self._interval = _watchdog_seconds(environment) / _NOTIFICATIONS_PER_WATCHDOG_INTERVAL
        self._clock = clock
        self._last_sent: float | None = None

    def __enter__(self) -> Self:
        """Send nothing yet: a service is ready once it has read a frame."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Tell systemd that the service is stopping."""
        self._send("STOPPING=1")
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def frame(self) -> None:
        """Count one frame that was read; most calls only look at the clock."""
        now = self._clock()
        if self._last_sent is None:
            self._send("READY=1\nWATCHDOG=1")
        elif self._interval and now - self._last_sent >= self._interval:
            self._send("WATCHDOG=1")
        else:
            return
        self._last_sent = now

    def _send(self, state: str) -> None:
        if self._socket is not None:
            # A full or closed socket must not end the reading; systemd then sees that no
            # notification arrives.
            with contextlib.suppress(OSError):
                self._socket.send(state.encode(), socket.MSG_DONTWAIT | socket.MSG_NOSIGNAL)


def _connect(address: str) -> socket.socket | None:
    """Connect to a socket, given by an absolute path or by ``@`` and an abstract name."""
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
    """Return the watchdog interval that systemd expects of this process; 0 if none."""
    if environment.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return 0.0
    microseconds = environment.get("WATCHDOG_USEC", "")
    return int(microseconds) / 1e6 if microseconds.isdigit() else 0.0
