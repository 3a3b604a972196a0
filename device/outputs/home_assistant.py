"""What Home Assistant is told, so that it finds a reading and whether there is a problem with it.

The payloads follow its documentation of MQTT discovery, the MQTT sensor, and the MQTT binary
sensor.
"""

import hashlib
import socket
from dataclasses import dataclass
from typing import Any, Final

from lenet_edge.core.version import __version__

_LONGEST_STATE: Final = 255  # Characters; Home Assistant takes no more.

_ATTRIBUTES: Final = (
    "{{ {'valid': value_json.valid, 'problems': value_json.problems, "
    "'timestamp': value_json.timestamp, 'source': value_json.source} | tojson }}"
)


@dataclass(frozen=True)
class Meter:
    """What a reading that is a number counts."""

    unit: str
    device_class: str | None
    state_class: str
    decimals: int


def client_name(topic: str) -> str:
    """Return a name for what publishes to a topic from this machine, the same at every start."""
    whole = f"{socket.gethostname()}/{topic}"
    return f"lenet-edge-{hashlib.sha256(whole.encode()).hexdigest()[:10]}"


def discovery(
    name: str, topic: str, availability: str, prefix: str, meter: Meter | None
) -> dict[str, dict[str, Any]]:
    """Return the payloads by topic: a sensor for the reading, and one for its problems.

    Args:
        name: unique, and the same at every start.
        topic: where records are published.
        availability: where ``online`` and ``offline`` are.
        prefix: of the topics that Home Assistant listens to.
        meter: what the reading counts, if it is to be a number.
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
        **(_number(meter) if meter else _text()),
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


def _text() -> dict[str, Any]:
    return {
        "value_template": f"{{{{ value_json.text[:{_LONGEST_STATE}] }}}}",
        "icon": "mdi:numeric",
    }


def _number(meter: Meter) -> dict[str, Any]:
    """Return a sensor that keeps its number while readings are no valid number: it ignores ''."""
    value = "value_json.text | int" + (f" / {10**meter.decimals}" if meter.decimals else "")
    number = {
        "value_template": (
            f"{{{{ {value} if value_json.valid and value_json.text.isdecimal() else '' }}}}"
        ),
        "unit_of_measurement": meter.unit,
        "state_class": meter.state_class,
    }
    return number | ({"device_class": meter.device_class} if meter.device_class else {})
