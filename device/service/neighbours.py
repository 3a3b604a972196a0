"""Several readers on one machine: what two of them must not share."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from device.outputs.mqtt import MqttSettings
from device.settings.settings import Settings
from device.settings.settings_file import load
from lenet_edge.core.errors import SettingsError, UsageError


def check_address_is_free(settings: Settings, others: Mapping[str, Path | None]) -> None:
    """Check that no other reader has the same address of its live view, or the same MQTT topic.

    Args:
        settings: of the reader that is to be installed.
        others: the installed readers: unit -> its settings file, or None.

    Raises:
        UsageError: naming the other reader, and what to change.
    """
    for unit, config in others.items():
        try:
            other = load(config) if config else Settings()
        except SettingsError:  # It does not run with these, so it is in nobody's way.
            continue
        port = _port(settings)
        if port and port == _port(other):
            raise UsageError(
                f"{unit} already serves its live view at port {port}: give another one as listen "
                f"in the section [serve], such as {_next(settings)}"
            )
        topic = _topic(settings.mqtt)
        if topic and topic == _topic(other.mqtt):
            raise UsageError(
                f"{unit} already publishes to the MQTT topic {topic[1]}: give another one as topic "
                "in the section [mqtt]"
            )


def _port(settings: Settings) -> int | None:
    listen = settings.serve.listen
    return int(listen.rpartition(":")[2]) if listen else None


def _topic(mqtt: MqttSettings) -> tuple[str | None, str] | None:
    """Return the broker's host and the topic, or None where a topic is not named."""
    parts = urlsplit(mqtt.url or "")
    topic = mqtt.topic or unquote(parts.path).strip("/")
    return (parts.hostname, topic) if mqtt.url and topic else None


def _next(settings: Settings) -> str:
    host, _, port = (settings.serve.listen or "").rpartition(":")
    return f"{host}:{int(port) + 1}"
