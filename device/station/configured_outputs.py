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
from lenet_edge.core.errors import LenetEdgeError
from lenet_edge.core.files import check_not_read


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


def check_receivers(settings: Settings) -> Iterator[tuple[str, LenetEdgeError]]:
    """Yield the section of each output that cannot be opened, and why; nothing is written.

    The CSV file is not looked at, because opening it creates it.
    """
    receivers: dict[str, tuple[bool, Callable[[], Receiver]]] = {
        "mqtt": (bool(settings.mqtt.url), lambda: MqttReceiver(settings.mqtt)),
        "webhook": (bool(settings.webhook.url), lambda: WebhookReceiver(settings.webhook)),
        "exec": (bool(settings.exec.command), lambda: ExecReceiver(settings.exec)),
    }
    for name, (is_set, make) in receivers.items():
        try:
            if is_set:
                make()
        except LenetEdgeError as error:
            yield name, error


def check_no_input_is_written(settings: Settings, config: Path | None) -> None:
    """Check that readings and digits do not go where frames or settings come from.

    Raises:
        UsageError: if they do.
    """
    source = Path(settings.camera.source)
    if settings.csv.file:
        check_not_read(Path(settings.csv.file), [source, *([config] if config else [])])
    if settings.record.folder:
        check_not_read(Path(settings.record.folder), [source])


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
