"""The outputs that the settings ask for."""

import contextlib
import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from device.outputs.csv_file import CsvReceiver
from device.outputs.delivery import DeliveryWorker, Receiver
from device.outputs.exec import ExecReceiver
from device.outputs.mqtt import MqttReceiver
from device.outputs.queue import Queue
from device.outputs.webhook import WebhookReceiver
from device.settings.settings import Settings
from device.station.state import state_folder


@contextlib.contextmanager
def open_outputs(settings: Settings, log: Callable[[str], None]) -> Iterator[list[DeliveryWorker]]:
    """Open the outputs that the settings ask for, and close them when the block ends.

    Args:
        settings: each output has a section.
        log: called with one line when an output is lost, restored, or rejects a reading.

    Raises:
        UsageError: if a setting names something that does not exist.
        OutputError: if a file cannot be written.
        MissingDependencyError: if a package that an output needs is not installed.
    """
    outputs: list[DeliveryWorker] = []
    try:
        for receiver, limit in _receivers(settings):
            outputs.append(DeliveryWorker(receiver, Queue(queue_file(receiver), limit), log))
        yield outputs
    finally:
        _close(outputs)


def _close(outputs: list[DeliveryWorker]) -> None:
    """Close all at the same time: each may take seconds, and a service must stop quickly."""
    threads = [threading.Thread(target=output.close) for output in outputs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def queue_file(receiver: Receiver) -> Path:
    """Return the file in which records wait; each target has its own."""
    digest = hashlib.sha256(receiver.target.encode()).hexdigest()[:10]
    return state_folder() / "waiting" / f"{receiver.name}-{digest}.sqlite"


def _receivers(settings: Settings) -> Iterator[tuple[Receiver, int]]:
    """Yield a receiver and the limit of its queue for each output that is set."""
    if settings.mqtt.url:
        yield MqttReceiver(settings.mqtt, settings.meter.unit), settings.mqtt.queue
    if settings.csv.file:
        yield CsvReceiver(settings.csv), settings.csv.queue
    if settings.webhook.url:
        yield WebhookReceiver(settings.webhook), settings.webhook.queue
    if settings.exec.command:
        yield ExecReceiver(settings.exec), settings.exec.queue
