"""A sink that never blocks: a thread delivers each record, and tries again what fails."""

import json
import threading
import time
from collections.abc import Callable
from typing import Any, Final, Protocol

from device.outputs.queue import Queue

FIRST_PAUSE: Final = 1.0
"""Seconds before a delivery that failed is tried again; each failure doubles them..."""

LONGEST_PAUSE: Final = 60.0
"""...up to this many."""

_PATIENCE: Final = 1.0  # Seconds that a delivery may take before new records go to disk at once.
_LINGER: Final = 5.0  # Seconds that closing gives to deliver what waits.

Record = dict[str, Any]


class NotDeliveredError(Exception):
    """The receiver is not there, or not able to take anything now: to be tried again."""


class RefusedError(Exception):
    """The receiver will never take this record: it is counted, and said, and let go."""


class Watch(Protocol):
    """Whom a receiver tells what it learns between deliveries."""

    def lost(self, reason: str) -> None:
        """The receiver is not there."""
        ...

    def back(self) -> None:
        """The receiver is there, and worth trying at once."""
        ...

    def tell(self, line: str) -> None:
        """Something that people should know."""
        ...


class Receiver(Protocol):
    """Something that takes records, one at a time, in one thread."""

    name: str
    target: str
    """What it delivers to: records that wait for another are not its own."""

    def open(self, watch: Watch) -> None:
        """Get ready, without waiting for anything remote; tell ``watch`` what becomes of it."""
        ...

    def deliver(self, record: Record) -> None:
        """Hand over a record; on return the receiver has it.

        Raises:
            NotDeliveredError: if it is worth trying again.
            RefusedError: if it is not.
        """
        ...

    def close(self) -> None:
        """Let go of everything; a delivery under way ends soon with ``NotDeliveredError``."""
        ...


class Courier:
    """Brings records to a receiver, in order and each once, however often it is lost.

    A record goes straight out. While the receiver is away, records wait on disk. After a kill in
    the middle of a delivery the record comes twice, with the same ``id``; one that was put less
    than a second before, while the receiver was well, may be missing.

    Args:
        receiver: opened now.
        queue: closed with the courier.
        say: told, in one line, whenever the state changes.
        pause: seconds before the first new attempt.
    """

    def __init__(
        self,
        receiver: Receiver,
        queue: Queue,
        say: Callable[[str], None],
        pause: float = FIRST_PAUSE,
    ) -> None:
        self.name = receiver.name
        self._receiver = receiver
        self._queue = queue
        self._say = say
        self._pause = pause
        self._state = "idle"
        self._error: str | None = None
        self._delivered = 0
        self._refused = 0
        self._begun: float | None = None  # When the delivery under way began.
        self._stop = threading.Event()
        self._retry = threading.Event()
        self._lock = threading.Lock()
        receiver.open(self)
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)
        self._thread.start()

    def publish(self, record: Record) -> None:
        """Take a record, which has an ``id`` of its own."""
        text = json.dumps(record)
        begun = self._begun
        if begun is not None and time.monotonic() - begun > _PATIENCE:
            self._queue.save()
        self._queue.put(text)

    def status(self) -> dict[str, Any]:
        """Return the state (idle, up, down or closed), the counts, and the last error."""
        return {
            "state": self._state,
            "queued": len(self._queue),
            "dropped": self._queue.dropped,
            "delivered": self._delivered,
            "refused": self._refused,
            "error": self._error or self._queue.trouble,
        }

    def close(self) -> None:
        """Deliver what waits, for some seconds if the receiver is there; keep the rest on disk."""
        if self._state == "closed":
            return
        self._queue.end()
        self._thread.join(0 if self._state == "down" else _LINGER)
        self._stop.set()
        self._retry.set()
        self._receiver.close()
        self._thread.join(1)
        self._queue.close()
        self._state = "closed"
        waiting = len(self._queue)
        if waiting:
            readings = "1 reading waits" if waiting == 1 else f"{waiting} readings wait"
            self.tell(f"{readings} for the next start")

    def lost(self, reason: str) -> None:
        """Keep records on disk from now on."""
        with self._lock:
            news = self._state != "down"
            self._state, self._error = "down", reason
        self._queue.save()
        if news and not self._stop.is_set():
            self.tell(f"{reason}; readings wait until it is there")

    def back(self) -> None:
        """Try at once, and keep new records in memory again once none waits."""
        with self._lock:
            news = self._state == "down"
            self._state, self._error = "up", None
        self._queue.relax()
        self._retry.set()
        if news:
            self.tell("there again")

    def tell(self, line: str) -> None:
        """Say something in the receiver's name."""
        self._say(f"{self.name}: {line}")

    def _run(self) -> None:
        while not self._stop.is_set():
            text = self._queue.head()
            if text is None:
                return
            self._bring(json.loads(text))

    def _bring(self, record: Record) -> None:
        """Deliver a record, however many attempts it takes."""
        pause = self._pause
        while not self._stop.is_set():
            self._retry.clear()
            self._begun = time.monotonic()
            try:
                self._receiver.deliver(record)
            except NotDeliveredError as error:
                self.lost(str(error))
                self._retry.wait(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
                continue
            except RefusedError as error:
                self._refuse(str(error))
            except Exception as error:  # A fault of ours; no reason to fall silent for months.
                self._refuse(repr(error))
            else:
                self._delivered += 1
                self.back()
            finally:
                self._begun = None
            self._queue.done()
            return

    def _refuse(self, reason: str) -> None:
        self.back()
        with self._lock:
            self._refused, self._error = self._refused + 1, reason
        self.tell(f"{reason}; this reading is not tried again")
