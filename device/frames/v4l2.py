"""Which ``/dev/video*`` of this machine are cameras, as their drivers describe themselves.

A Raspberry Pi has a dozen of them without any camera: codecs and parts of its image processor.
'lenet-edge deploy' sends the source of this module to other machines, so it imports only the
standard library, and can be read by an old Python. Structure and flags are those of Linux's
``VIDIOC_QUERYCAP`` (``linux/videodev2.h``).
"""

from __future__ import annotations

import fcntl
import glob
import json
import os
import re
import struct
from typing import Any

VIDIOC_QUERYCAP = 0x80685600
"""Request number of the ioctl that asks a device what it is: ``_IOR('V', 0, 104 bytes)``."""

CAPABILITY = struct.Struct("=16s32s32sIII12x")
"""``struct v4l2_capability``: driver, card, bus, version, capabilities, device capabilities."""

_VIDEO_CAPTURE = 0x00000001
_VIDEO_CAPTURE_MPLANE = 0x00001000
_VIDEO_M2M_MPLANE = 0x00004000  # Memory to memory: a codec or a scaler.
_VIDEO_M2M = 0x00008000
_STREAMING = 0x04000000
_DEVICE_CAPS = 0x80000000

# Drivers of a Raspberry Pi's own camera connector: raw frames of the sensor, for libcamera only.
_SENSOR_DRIVERS = ("unicam", "rp1-cfe")
# Drivers of its image processors, which look like cameras but have none behind them.
_PROCESSOR_DRIVERS = ("bcm2835-isp", "pispbe")


def list_devices(pattern: str = "/dev/video*") -> list[dict[str, Any]]:
    """Return what every ``/dev/video*`` is, in the order of their numbers.

    Returns:
        For each device ``path``, ``number``, ``name`` and ``kind``: ``camera`` for one that
        ``v4l2:N`` can read, ``sensor`` for a Raspberry Pi's camera connector, which picamera2
        reads, ``forbidden`` if this user may not open it, and ``other`` for all else.
    """
    numbered = [(re.search(r"\d+$", path), path) for path in glob.glob(pattern)]
    devices = sorted((int(found.group()), path) for found, path in numbered if found)
    return [_device(number, path) for number, path in devices]


def _device(number: int, path: str) -> dict[str, Any]:
    answer = bytearray(CAPABILITY.size)
    name = ""
    try:
        # Without O_NONBLOCK, some drivers wait for a camera that another program uses.
        handle = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        try:
            fcntl.ioctl(handle, VIDIOC_QUERYCAP, answer)
        finally:
            os.close(handle)
        name, kind = describe(bytes(answer))
    except PermissionError:
        kind = "forbidden"
    except OSError:
        kind = "other"
    return {"path": path, "number": number, "name": name, "kind": kind}


def describe(answer: bytes) -> tuple[str, str]:
    """Return the name and the kind of a device by its answer to ``VIDIOC_QUERYCAP``."""
    driver, card, _, _, of_all_nodes, of_this_node = CAPABILITY.unpack(answer)
    flags = of_this_node if of_all_nodes & _DEVICE_CAPS else of_all_nodes
    name = card.split(b"\0")[0].decode("utf-8", "replace")
    named = driver.split(b"\0")[0].decode("utf-8", "replace")
    if named in _SENSOR_DRIVERS:
        return name, "sensor"
    captures = flags & (_VIDEO_CAPTURE | _VIDEO_CAPTURE_MPLANE) and flags & _STREAMING
    converts = flags & (_VIDEO_M2M | _VIDEO_M2M_MPLANE)
    usable = captures and not converts and named not in _PROCESSOR_DRIVERS
    return name, "camera" if usable else "other"


if __name__ == "__main__":
    print(json.dumps({"devices": list_devices()}))
