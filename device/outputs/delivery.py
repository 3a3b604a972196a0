"""Delivery of records in a thread of its own, which retries and never blocks the reader."""

import json
import threading
import time
from collections.abc import Callable
from typing import Any, Final, Protocol

from device.outputs.condition import Condition
from device.outputs.queue import Queue
from lenet_edge.core.masking import mask

FIRST_RETRY_SECONDS: Final = 1.0
"""Pause before the first retry of a failed delivery; each further failure doubles the pause."""

MAX_RETRY_SECONDS: Final = 60.0
"""Longest pause between two retries."""

_SLOW_DELIVERY_SECONDS: Final = 1.0  # While a delivery takes longer, new records go to disk.
_CLOSING_SECONDS: Final = 5.0  # Time that closing gives to deliver the queued records.

Record = dict[str, Any]


class NotDeliveredError(Exception):
    """The receiver is unreachable or cannot take a record now: the delivery is retried."""


class RecordRejectedError(Exception):
    """The receiver rejected this record permanently: log it, count it and drop it."""


class ConnectionListener(Protocol):
    """Callbacks for connection state changes."""

    def on_lost(self, reason: str) -> None:
        """Handle that the receiver has become unreachable."""
        ...

    def on_restored(self) -> None:
        """Handle that the receiver is reachable: a delivery can be tried at once."""
        ...

    def on_message(self, line: str) -> None:
        """Log something that the user should know."""
        ...


class Receiver(Protocol):
    """Something that takes records, one at a time, in one thread.

    Attributes:
        name: kind of the output, such as ``mqtt``.
        target: where it delivers to; a queue belongs to one target.
    """

    name: str
    target: str

    def open(self, listener: ConnectionListener) -> None:
        """Get ready without waiting for anything remote; report the connection to ``listener``."""
        ...

    def deliver(self, record: Record) -> None:
        """Hand over a record; when this returns, the receiver has it.

        Raises:
            NotDeliveredError: if the delivery should be retried.
            RecordRejectedError: if it should not.
        """
        ...

    def report(self, condition: Condition) -> None:
        """Take the condition of the station, about once a second; return at once."""
        ...

    def close(self) -> None:
        """Release everything; a delivery in progress soon ends with ``NotDeliveredError``."""
        ...


class DeliveryWorker:
    """Delivers records to a receiver, in order, and retries until each is delivered.

    A record is delivered at once. While the receiver is unreachable, records wait on disk.
    Delivery is at least once: after a crash, the record being delivered may arrive twice, with the
    same ``id``. A record that was put less than a second before the crash, while the receiver was
    reachable, may be lost.

    Args:
        receiver: opened by this worker.
        queue: closed with this worker.
        log: called with one line whenever the state changes.
        retry_seconds: pause before the first retry.
    """

    def __init__(
        self,
        receiver: Receiver,
        queue: Queue,
        log: Callable[[str], None],
        retry_seconds: float = FIRST_RETRY_SECONDS,
    ) -> None:
        self.name = receiver.name
        self._receiver = receiver
        self._queue = queue
        self._log = log
        self._retry_seconds = retry_seconds
        self._state = "idle"
        self._error: str | None = None
        self._delivered = 0
        self._rejected = 0
        self._delivery_started: float | None = None  # None while no delivery is in progress.
        self._stop = threading.Event()
        self._retry_now = threading.Event()
        self._lock = threading.Lock()
        receiver.open(self)
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)
        self._thread.start()

    def publish(self, record: Record) -> None:
        """Take a record, which has an ``id`` of its own; return at once."""
        text = json.dumps(record)
        started = self._delivery_started
        if started is not None and time.monotonic() - started > _SLOW_DELIVERY_SECONDS:
            self._queue.persist()
        self._queue.put(text)

    def report(self, condition: Condition) -> None:
        """Take the condition of the station; return at once."""
        self._receiver.report(condition)

    def status(self) -> dict[str, Any]:
        """Return the state (idle, up, down or closed), the counts, and the last error."""
        return {
            "state": self._state,
            "queued": len(self._queue),
            "dropped": self._queue.dropped,
            "delivered": self._delivered,
            "rejected": self._rejected,
            "error": self._error or self._queue.problem,
        }

    def close(self) -> None:
        """Deliver queued records for a few seconds if possible; keep the rest on disk."""
        if self._state == "closed":
            return
        self._queue.end()
        self._thread.join(0 if self._state == "down" else _CLOSING_SECONDS)
        self._stop.set()
        self._retry_now.set()
        self._receiver.close()
        self._thread.join(1)
        self._queue.close()
        self._state = "closed"
        lost = self._queue.unsaved
        waiting = len(self._queue) - lost
        if waiting:
            readings = "1 reading waits" if waiting == 1 else f"{waiting} readings wait"
            self.on_message(f"{readings} on disk for the next start")
        if lost:
            readings = "1 reading is" if lost == 1 else f"{lost} readings are"
            self.on_message(f"{readings} lost, which could not be kept: {self._queue.problem}")

    def on_lost(self, reason: str) -> None:
        """Keep records on disk from now on."""
        with self._lock:
            changed = self._state != "down"
            self._state, self._error = "down", mask(reason)
        self._queue.persist()
        if changed and not self._stop.is_set():
            problem = self._queue.problem
            where = f"in memory, because of {problem}," if problem else "on disk"
            self.on_message(f"{reason}; readings wait {where} until they can be delivered")

    def on_restored(self) -> None:
        """Retry at once, and keep new records in memory as soon as none waits on disk."""
        with self._lock:
            changed = self._state == "down"
            self._state, self._error = "up", None
        self._queue.use_memory()
        self._retry_now.set()
        if changed:
            self.on_message("reachable again")

    def on_message(self, line: str) -> None:
        """Log a line with the receiver's name."""
        self._log(f"{self.name}: {mask(line)}")

    def _run(self) -> None:
        while not self._stop.is_set():
            text = self._queue.head()
            if text is None:
                return
            self._deliver(json.loads(text))

    def _deliver(self, record: Record) -> None:
        """Deliver a record, however many attempts it takes."""
        pause = self._retry_seconds
        while not self._stop.is_set():
            self._retry_now.clear()
            self._delivery_started = time.monotonic()
            try:
                self._receiver.deliver(record)
            except NotDeliveredError as error:
                self.on_lost(str(error))
                self._retry_now.wait(pause)
                pause = min(2 * pause, MAX_RETRY_SECONDS)
                continue
            except RecordRejectedError as error:
                self._drop(str(error))
            except Exception as error:  # A bug of ours must not stop the output for months.
                self._drop(repr(error))
            else:
                self._delivered += 1
                self.on_restored()
            finally:
                self._delivery_started = None
            self._queue.done()
            return

    def _drop(self, reason: str) -> None:
        self.on_restored()
        with self._lock:
            self._rejected, self._error = self._rejected + 1, mask(reason)
        self.on_message(f"{reason}; this reading is dropped")
