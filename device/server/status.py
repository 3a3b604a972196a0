"""How it goes: for the page once a second, for Prometheus, and for whoever asks for health."""

import time
from collections.abc import Iterator
from typing import Any, Final

from device.server.hub import Hub
from lenet_edge.core import machine

_PATIENCE: Final = 10.0  # Seconds without a frame after which a station is not well...
_FRAMES: Final = 5  # ...or this many frames' time, where frames are rare.
_LOOK: Final = 5.0  # Seconds between looks at a Raspberry Pi's firmware, a program of its own.
_FLAGS: Final = {
    0: "under-voltage",
    1: "clock capped",
    2: "throttled",
    3: "hot",
}  # Bits of vcgencmd get_throttled, Raspberry Pi documentation; 16 higher: since boot.


class Temperature:
    """A Raspberry Pi's temperature and throttling; empty elsewhere."""

    def __init__(self) -> None:
        self._board = (machine.board() or "").startswith("Raspberry Pi")
        self._looked = float("-inf")
        self._found: dict[str, Any] = {}

    def look(self) -> dict[str, Any]:
        """Return ``celsius`` and ``throttled``, a list of words, not older than some seconds."""
        now = time.monotonic()
        if self._board and now - self._looked > _LOOK:
            self._looked = now
            self._found = {
                "celsius": machine.temperature(),
                "throttled": throttling(machine.throttled()),
            }
        return self._found


def throttling(flags: str | None) -> list[str]:
    """Put throttling flags such as ``0x50005`` into words."""
    try:
        bits = int(flags or "0", 16)
    except ValueError:
        return []
    now = [words for bit, words in _FLAGS.items() if bits >> bit & 1]
    return now or [f"{words} since boot" for bit, words in _FLAGS.items() if bits >> (bit + 16) & 1]


def status(hub: Hub, temperature: Temperature) -> dict[str, Any]:
    """Return the state of the station as JSON."""
    return {
        "healthy": healthy(hub),
        "trouble": hub.station.trouble,
        "fps": round(hub.fps, 2),
        "frames": hub.frames,
        "timing_ms": {stage: round(ms, 3) for stage, ms in hub.timing_ms.items()},
        "viewers": dict(hub.viewers),
        "last_valid": hub.station.last_valid,
        "sinks": [{"name": sink.name, **sink.status()} for sink in hub.station.sinks],
        **temperature.look(),
    }


def healthy(hub: Hub) -> bool:
    """Whether frames were processed lately."""
    age = hub.age
    return age is not None and age < max(_PATIENCE, _FRAMES * hub.interval)


def metrics(hub: Hub, temperature: Temperature) -> str:
    """Return the state of the station in Prometheus' text format, version 0.0.4."""
    return "\n".join(_metrics(hub, temperature)) + "\n"


def _metrics(hub: Hub, temperature: Temperature) -> Iterator[str]:
    yield from _metric("frames_total", "counter", "Frames read.", {"": hub.frames})
    yield from _metric("readings_total", "counter", "Stable readings.", {"": hub.records})
    yield from _metric("encodings_total", "counter", "Pictures encoded.", {"": hub.encoder.count})
    yield from _metric("fps", "gauge", "Frames a second, smoothed.", {"": hub.fps})
    yield from _metric("up", "gauge", "1 if frames are processed.", {"": int(healthy(hub))})
    if hub.age is not None:
        yield from _metric("frame_age_seconds", "gauge", "Since the last frame.", {"": hub.age})
    yield from _metric(
        "stage_seconds",
        "gauge",
        "Time of a stage, smoothed.",
        {f'stage="{stage}"': ms / 1000 for stage, ms in hub.timing_ms.items()},
    )
    yield from _metric(
        "viewers",
        "gauge",
        "Connected viewers.",
        {f'kind="{kind}"': count for kind, count in hub.viewers.items()},
    )
    told = {sink.name: sink.status() for sink in hub.station.sinks}
    for name, kind, words in (
        ("queued", "gauge", "Records that wait to be delivered."),
        ("delivered", "counter", "Records delivered."),
        ("dropped", "counter", "Records dropped."),
        ("refused", "counter", "Records that the receiver will never take."),
    ):
        suffix = "_total" if kind == "counter" else ""
        counts = {f'sink="{sink}"': state[name] for sink, state in told.items()}
        yield from _metric(f"sink_{name}{suffix}", kind, words, counts)
    celsius = temperature.look().get("celsius")
    if celsius is not None:
        yield from _metric("temperature_celsius", "gauge", "Of the processor.", {"": celsius})


def _metric(name: str, kind: str, words: str, samples: dict[str, float]) -> Iterator[str]:
    if samples:
        yield f"# HELP lenet_edge_{name} {words}"
        yield f"# TYPE lenet_edge_{name} {kind}"
    for labels, value in samples.items():
        yield f"lenet_edge_{name}{f'{{{labels}}}' if labels else ''} {value}"
