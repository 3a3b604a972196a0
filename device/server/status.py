"""The state of the station: for the page, for Prometheus, and for health checks."""

import time
from collections.abc import Iterator
from typing import Any, Final

from device.server.hub import Hub
from lenet_edge.core import machine

_SECONDS_BETWEEN_QUERIES: Final = 5.0  # Each query of the firmware starts a program.
# Bits of vcgencmd get_throttled, Raspberry Pi documentation.
_THROTTLING_BITS: Final = {0: "under-voltage", 1: "clock capped", 2: "throttled", 3: "hot"}
_SINCE_BOOT_SHIFT: Final = 16  # The same bits, this much higher, for "since boot".


class Temperature:
    """A Raspberry Pi's temperature and throttling; empty on other machines."""

    def __init__(self) -> None:
        self._is_raspberry_pi = (machine.board() or "").startswith("Raspberry Pi")
        self._queried_at = float("-inf")
        self._values: dict[str, Any] = {}

    def query(self) -> dict[str, Any]:
        """Return ``celsius`` and ``throttled``, a list of words, at most some seconds old."""
        now = time.monotonic()
        if self._is_raspberry_pi and now - self._queried_at > _SECONDS_BETWEEN_QUERIES:
            self._queried_at = now
            self._values = {
                "celsius": machine.temperature(),
                "throttled": throttling(machine.throttled()),
            }
        return self._values


def throttling(flags: str | None) -> list[str]:
    """Return throttling flags such as ``0x50005`` in words: the current ones, else past ones."""
    try:
        bits = int(flags or "0", 16)
    except ValueError:
        return []
    past = bits >> _SINCE_BOOT_SHIFT
    return [words for bit, words in _THROTTLING_BITS.items() if bits >> bit & 1] or [
        f"{words} since boot" for bit, words in _THROTTLING_BITS.items() if past >> bit & 1
    ]


def status(hub: Hub, temperature: Temperature) -> dict[str, Any]:
    """Return the state of the station as JSON."""
    return {
        "healthy": hub.station.activity.healthy,
        "trouble": hub.station.trouble,
        "fps": round(hub.station.activity.fps, 2),
        "frames": hub.station.activity.frames,
        "timing_ms": {stage: round(ms, 3) for stage, ms in hub.timing_ms.items()},
        "viewers": dict(hub.viewers),
        "last_valid": hub.station.last_valid,
        "outputs": [{"name": output.name, **output.status()} for output in hub.station.outputs],
        **temperature.query(),
    }


def metrics(hub: Hub, temperature: Temperature) -> str:
    """Return the state of the station in Prometheus' text format, version 0.0.4."""
    return "\n".join(_metrics(hub, temperature)) + "\n"


def _metrics(hub: Hub, temperature: Temperature) -> Iterator[str]:
    activity = hub.station.activity
    yield from _metric("frames_total", "counter", "Frames read.", {"": activity.frames})
    yield from _metric("readings_total", "counter", "Stable readings.", {"": hub.records})
    yield from _metric("encodings_total", "counter", "Pictures encoded.", {"": hub.encoder.count})
    yield from _metric("fps", "gauge", "Frames per second, smoothed.", {"": activity.fps})
    yield from _metric("up", "gauge", "1 if frames are being read.", {"": int(activity.healthy)})
    age = activity.age
    if age is not None:
        yield from _metric("frame_age_seconds", "gauge", "Time since the last frame.", {"": age})
    yield from _metric(
        "stage_seconds",
        "gauge",
        "Time of each stage, smoothed.",
        {f'stage="{stage}"': ms / 1000 for stage, ms in hub.timing_ms.items()},
    )
    yield from _metric(
        "viewers",
        "gauge",
        "Connected viewers.",
        {f'kind="{kind}"': count for kind, count in hub.viewers.items()},
    )
    states = {output.name: output.status() for output in hub.station.outputs}
    for name, kind, description in (
        ("queued", "gauge", "Readings that wait to be delivered."),
        ("delivered", "counter", "Readings delivered."),
        ("dropped", "counter", "Readings dropped because the queue was full."),
        ("rejected", "counter", "Readings that the receiver rejected permanently."),
    ):
        suffix = "_total" if kind == "counter" else ""
        counts = {f'output="{output}"': state[name] for output, state in states.items()}
        yield from _metric(f"output_{name}{suffix}", kind, description, counts)
    celsius = temperature.query().get("celsius")
    if celsius is not None:
        yield from _metric(
            "temperature_celsius", "gauge", "Temperature of the processor.", {"": celsius}
        )


def _metric(name: str, kind: str, description: str, samples: dict[str, float]) -> Iterator[str]:
    if samples:
        yield f"# HELP lenet_edge_{name} {description}"
        yield f"# TYPE lenet_edge_{name} {kind}"
    for labels, value in samples.items():
        yield f"lenet_edge_{name}{f'{{{labels}}}' if labels else ''} {value}"
