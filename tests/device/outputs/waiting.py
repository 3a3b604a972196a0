"""Helpers for tests of outputs: waiting for a condition, and a record."""

import time
import uuid
from collections.abc import Callable
from typing import Any


def until(condition: Callable[[], Any], seconds: float = 60) -> None:
    """Wait until a condition is true; fail if it takes too long."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "the condition never became true"
        time.sleep(0.01)


def record(text: str, **more: Any) -> dict[str, Any]:
    """Return the record of a stable reading."""
    digits = [
        {"label": c, "confidence": 0.9 + i / 100, "box": [20 * i, 0, 15, 20], "rejected": False}
        for i, c in enumerate(text)
    ]
    return {
        "id": uuid.uuid4().hex,
        "schema": "lenet-edge/reading/1",
        "source": "test",
        "frame": 0,
        "timestamp": 1700000000.25,
        "width": 640,
        "height": 480,
        "lines": [{"text": text, "box": [0, 0, 100, 20], "digits": digits}],
        "timing_ms": {"total": 1.0},
        "text": text,
        "valid": True,
        "problems": [],
        **more,
    }
