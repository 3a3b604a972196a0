"""Home Assistant's discovery messages: a sensor for the reading, and one for its problems.

The payloads follow Home Assistant's documentation of MQTT discovery, the MQTT sensor, and the MQTT
binary sensor.
"""

import hashlib
import socket
from dataclasses import dataclass
from typing import Any, Final

from lenet_edge.core.version import __version__

_MAX_STATE_CHARACTERS: Final = 255  # Home Assistant's limit.

_ATTRIBUTES: Final = (
    "{{ {'valid': value_json.valid, 'problems': value_json.problems, "
    "'timestamp': value_json.timestamp, 'source': value_json.source} | tojson }}"
)


@dataclass(frozen=True)
class Meter:
    """What a reading measures, for a reading that is a number.

    Attributes:
        unit: unit of measurement, such as ``m³``.
        device_class: Home Assistant's device class, such as ``water``.
        state_class: ``total_increasing`` or ``measurement``.
    """

    unit: str
    device_class: str | None
    state_class: str


def client_name(topic: str) -> str:
    """Return a name for the client that publishes to a topic from this machine.

    It is the same at every start.
    """
    whole = f"{socket.gethostname()}/{topic}"
    return f"lenet-edge-{hashlib.sha256(whole.encode()).hexdigest()[:10]}"


def discovery(
    name: str, topic: str, availability: str, prefix: str, meter: Meter | None
) -> dict[str, dict[str, Any]]:
    """Return the discovery payloads by topic.

    Args:
        name: unique name of the client, the same at every start.
        topic: topic of the records.
        availability: topic of ``online`` and ``offline``.
        prefix: Home Assistant's discovery topic prefix.
        meter: what the reading measures, or None to show it as text.
    """
    common = {
        "state_topic": topic,
        "availability_topic": availability,
        "device": {
            "identifiers": [name],
            "name": topic,
            "manufacturer": "Lenet Edge",
            "model": "Digit reader",
            "sw_version": __version__,
        },
        "origin": {"name": "lenet-edge", "sw_version": __version__},
    }
    reading = {
        **common,
        "name": "Reading",
        "unique_id": f"{name}-reading",
        "json_attributes_topic": topic,
        "json_attributes_template": _ATTRIBUTES,
        **(_number_sensor(meter) if meter else _text_sensor()),
    }
    problem = {
        **common,
        "name": "Problem",
        "unique_id": f"{name}-problem",
        "device_class": "problem",
        "entity_category": "diagnostic",
        "value_template": "{{ 'OFF' if value_json.valid else 'ON' }}",
    }
    return {
        f"{prefix}/sensor/{name}/reading/config": reading,
        f"{prefix}/binary_sensor/{name}/problem/config": problem,
    }


def _text_sensor() -> dict[str, Any]:
    return {
        "value_template": f"{{{{ value_json.text[:{_MAX_STATE_CHARACTERS}] }}}}",
        "icon": "mdi:numeric",
    }


def _number_sensor(meter: Meter) -> dict[str, Any]:
    """Return a sensor that keeps its number while readings are not valid.

    Its template then gives an empty string, which Home Assistant ignores.
    """
    number = {
        "value_template": (
            "{{ value_json.value if value_json.valid and value_json.value is number else '' }}"
        ),
        "unit_of_measurement": meter.unit,
        "state_class": meter.state_class,
    }
    return number | ({"device_class": meter.device_class} if meter.device_class else {})
