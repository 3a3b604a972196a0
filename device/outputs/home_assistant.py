"""Home Assistant's discovery messages: sensors for the reading, its problems and diagnostics.

The payloads follow Home Assistant's documentation of MQTT discovery, the MQTT sensor, and the MQTT
binary sensor.
"""

import hashlib
import socket
from dataclasses import dataclass
from typing import Any, Final

from lenet_edge.core.version import __version__

_MAX_STATE_CHARACTERS: Final = 255  # Home Assistant's limit.

_READING_ATTRIBUTES: Final = (
    "{% set r = value_json.reading or {} %}"
    "{{ {'valid': r.valid | default(None), 'problems': r.problems | default([]), "
    "'timestamp': r.timestamp | default(None), 'source': r.source | default(None)} | tojson }}"
)
_PROBLEM_ATTRIBUTES: Final = "{{ {'reason': value_json.problem} | tojson }}"


@dataclass(frozen=True)
class Topics:
    """Where a reader publishes.

    Attributes:
        name: unique name of the client, the same at every start.
        readings: topic of the records, which names the device.
        status: topic of ``lenet-edge/status/1``.
        availability: topic of ``online`` and ``offline``.
    """

    name: str
    readings: str
    status: str
    availability: str


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
    topics: Topics, prefix: str, meter: Meter | None, expire_after: int, has_temperature: bool
) -> dict[str, dict[str, Any]]:
    """Return the discovery payloads by topic.

    All sensors are fed by the status, which comes regularly, and expire without it. Only the
    reading is unavailable while no frames come; the other sensors then say why.

    Args:
        topics: where the reader publishes.
        prefix: Home Assistant's discovery topic prefix.
        meter: what the reading measures, or None to show it as text.
        expire_after: seconds without a new status after which a state is shown as unavailable.
        has_temperature: whether the machine tells its temperature.
    """
    reading = {
        "name": "Reading",
        "availability_topic": topics.availability,
        "json_attributes_topic": topics.status,
        "json_attributes_template": _READING_ATTRIBUTES,
        **(_number_sensor(meter) if meter else _text_sensor()),
    }
    problem = {**_PROBLEM, "json_attributes_topic": topics.status}
    entities = {"sensor/reading": reading, "binary_sensor/problem": problem} | _DIAGNOSTICS
    if not has_temperature:
        del entities["sensor/temperature"]
    found = {}
    for place, entity in entities.items():
        component, _, kind = place.partition("/")
        found[f"{prefix}/{component}/{topics.name}/{kind}/config"] = {
            "unique_id": f"{topics.name}-{kind}",
            "state_topic": topics.status,
            "expire_after": expire_after,
            **entity,
            "device": {
                "identifiers": [topics.name],
                "name": topics.readings,
                "manufacturer": "Lenet Edge",
                "model": "Digit reader",
                "sw_version": __version__,
            },
            "origin": {"name": "lenet-edge", "sw_version": __version__},
        }
    return found


_PROBLEM: Final[dict[str, Any]] = {
    "name": "Problem",
    "device_class": "problem",
    "entity_category": "diagnostic",
    "value_template": "{{ 'ON' if value_json.problem else 'OFF' }}",
    "json_attributes_template": _PROBLEM_ATTRIBUTES,
}

_DIAGNOSTICS: Final[dict[str, dict[str, Any]]] = {
    "sensor/fps": {
        "name": "Frame rate",
        "entity_category": "diagnostic",
        "value_template": "{{ value_json.fps }}",
        "unit_of_measurement": "fps",
        "state_class": "measurement",
        "icon": "mdi:speedometer",
    },
    "sensor/temperature": {
        "name": "Temperature",
        "device_class": "temperature",
        "entity_category": "diagnostic",
        "value_template": "{{ value_json.celsius }}",
        "unit_of_measurement": "°C",
        "state_class": "measurement",
    },
    "sensor/last_frame": {
        "name": "Last frame",
        "device_class": "timestamp",
        "entity_category": "diagnostic",
        "value_template": "{{ value_json.last_frame }}",
    },
}
"""Component and kind of each diagnostic sensor -> its payload."""


def _text_sensor() -> dict[str, Any]:
    """Return a sensor that is unknown before the first reading, as its template gives ``None``."""
    text = f"value_json.reading.text[:{_MAX_STATE_CHARACTERS}]"
    return {
        "value_template": f"{{{{ {text} if value_json.reading else None }}}}",
        "icon": "mdi:numeric",
    }


def _number_sensor(meter: Meter) -> dict[str, Any]:
    """Return a sensor that keeps its number while readings are not valid.

    Its template then gives an empty string, which Home Assistant ignores.
    """
    number = {
        "value_template": (
            "{% set r = value_json.reading %}"
            "{{ r.value if r and r.valid and r.value is number else '' }}"
        ),
        "unit_of_measurement": meter.unit,
        "state_class": meter.state_class,
    }
    return number | ({"device_class": meter.device_class} if meter.device_class else {})
