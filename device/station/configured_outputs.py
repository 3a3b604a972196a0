"""The sinks that the settings name."""

import contextlib
import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from device.outputs.courier import Courier, Receiver
from device.outputs.csv_file import CsvReceiver
from device.outputs.exec import ExecReceiver
from device.outputs.mqtt import MqttReceiver
from device.outputs.queue import Queue
from device.outputs.webhook import WebhookReceiver
from device.settings.settings import Settings
from device.station.state import state_folder
from lenet_edge.core.errors import UsageError


@contextlib.contextmanager
def open_sinks(settings: Settings, say: Callable[[str], None]) -> Iterator[list[Courier]]:
    """Open the sinks that the settings name, and close them in the end.

    Args:
        settings: those of each sink, in a section of its own.
        say: told, in one line, when a sink is lost, back, or refuses a reading.

    Raises:
        UsageError: if a setting names something that is not there.
        OutputError: if a file cannot be written.
        MissingDependencyError: if a package that a sink needs is not installed.
    """
    sinks: list[Courier] = []
    try:
        for receiver, limit in _receivers(settings):
            sinks.append(Courier(receiver, Queue(queue_file(receiver), limit), say))
        yield sinks
    finally:
        _close(sinks)


def _close(sinks: list[Courier]) -> None:
    """Close all at once: each may take some seconds, and who stops a service waits for few."""
    threads = [threading.Thread(target=sink.close) for sink in sinks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def queue_file(receiver: Receiver) -> Path:
    """Return where records wait: each target has a file of its own."""
    digest = hashlib.sha256(receiver.target.encode()).hexdigest()[:10]
    return state_folder() / "waiting" / f"{receiver.name}-{digest}.sqlite"


def _receivers(settings: Settings) -> Iterator[tuple[Receiver, int]]:
    if settings.mqtt.topic and not settings.mqtt.url:
        raise UsageError("mqtt.topic is set but mqtt.url is not; name the broker with --mqtt URL")
    if settings.mqtt.url:
        yield MqttReceiver(settings.mqtt), settings.mqtt.queue
    if settings.csv.file:
        yield CsvReceiver(settings.csv), settings.csv.queue
    if settings.webhook.url:
        yield WebhookReceiver(settings.webhook), settings.webhook.queue
    if settings.exec.command:
        yield ExecReceiver(settings.exec), settings.exec.queue
