"""A stand-in for picamera2 on a machine without a Raspberry Pi camera.

It is for tests, on PYTHONPATH in place of the real one. It refuses what picamera2 0.3.36 and
libcamera refuse, with the same kinds of errors, and shows a scene through the sensor's modes, so
that a squeezed or needlessly cropped picture is seen. ``PI_STAND_IN`` names what is connected: a
sensor, ``none``, ``busy``, ``usb``, ``silent`` (no frame ever comes), ``crash`` (Python does), or
``numpy`` and ``abi`` (picamera2 cannot be imported).
"""

import os
import signal
import time
from typing import Any, ClassVar

import numpy as np

CONNECTED = os.environ.get("PI_STAND_IN", "imx708")

if CONNECTED == "numpy":
    raise ValueError(
        "numpy.dtype size changed, may indicate binary incompatibility. "
        "Expected 96 from C header, got 88 from PyObject"
    )
if CONNECTED == "abi":
    raise RuntimeError("libcamera.so.0.5: undefined symbol:\n a second line")

# Size, left, top, width and height of the part of the sensor that the mode sees, bits.
MODES = {
    "imx708": [
        ((1536, 864), (768, 432, 3072, 1728), 10),
        ((2304, 1296), (0, 0, 4608, 2592), 10),
        ((4608, 2592), (0, 0, 4608, 2592), 10),
    ],
    "imx219": [
        ((640, 480), (1000, 752, 1280, 960), 8),
        ((1640, 1232), (0, 0, 3280, 2464), 8),
        ((1640, 1232), (0, 0, 3280, 2464), 10),
        ((1920, 1080), (680, 692, 1920, 1080), 10),
        ((3280, 2464), (0, 0, 3280, 2464), 10),
    ],
    "ov5647": [
        ((640, 480), (16, 0, 2560, 1920), 10),
        ((1296, 972), (0, 0, 2592, 1944), 10),
        ((1920, 1080), (348, 434, 1928, 1080), 10),
        ((2592, 1944), (0, 0, 2592, 1944), 10),
    ],
}
SENSOR = CONNECTED if CONNECTED in MODES else "imx708"
CONTROLS = {
    "FrameDurationLimits": (100, 1_000_000, (33333, 33333)),
    "ExposureTime": (1, 112_000_000, 20000),
    "AnalogueGain": (1.0, 16.0, 1.0),
    "AwbMode": (0, 7, 0),
    "NoiseReductionMode": (0, 4, 0),
    "ScalerCrop": ((0, 0, 64, 64), (0, 0, 4608, 2592), (0, 0, 4608, 2592)),
}
LENS = {
    "AfMode": (0, 2, 0),
    "AfRange": (0, 2, 0),
    "AfTrigger": (0, 1, 0),
    "LensPosition": (0.0, 32.0, 1.0),
}
WHOLE_NUMBERS = ("ExposureTime", "AwbMode", "AfMode", "AfRange", "AfTrigger")


class Picamera2:
    """As much of picamera2.Picamera2 as the reader uses."""

    opened: ClassVar[list["Picamera2"]] = []

    @staticmethod
    def global_camera_info() -> list[dict[str, Any]]:
        if CONNECTED == "none":
            return []
        return [{"Model": CONNECTED, "Location": 2, "Rotation": 180, "Id": "/base/i2c", "Num": 0}]

    def __init__(self, camera_num: int = 0) -> None:
        self.global_camera_info()[camera_num]
        if CONNECTED == "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        if CONNECTED == "busy":
            cause = RuntimeError("Failed to acquire camera: Device or resource busy")
            raise RuntimeError("Camera __init__ sequence did not complete.") from cause
        is_sensor = CONNECTED != "usb"
        self.camera_properties = {"Model": CONNECTED, "PixelArraySize": MODES[SENSOR][-1][0]}
        if is_sensor:
            self.camera_properties["ColorFilterArrangement"] = 0
        self.camera_controls = {**CONTROLS, **(LENS if SENSOR == "imx708" else {})}
        self.sensor_resolution = MODES[SENSOR][-1][0]
        self.given: dict[str, Any] = {}
        self.started = self.closed = self._waiting = False
        self._configured: dict[str, Any] = {}
        Picamera2.opened.append(self)

    @property
    def sensor_modes(self) -> list[dict[str, Any]]:
        if CONNECTED == "usb":
            return [{"format": "YUYV"}, {"format": "MJPEG"}]
        if self.started:
            raise RuntimeError("Camera must be stopped before configuring")
        return [
            {
                "format": SensorFormat(f"SRGGB{bits}_CSI2P"),
                "unpacked": f"SRGGB{bits}",
                "bit_depth": bits,
                "size": size,
                "fps": 30.0,
                "crop_limits": crop,
                "exposure_limits": (1, 112_000_000, 20000),
            }
            for size, crop, bits in MODES[SENSOR]
        ]

    def create_preview_configuration(
        self,
        main: dict[str, Any] = {},  # noqa: B006
        lores: dict[str, Any] | None = None,
        raw: dict[str, Any] | None = {},  # noqa: B006
        buffer_count: int = 4,
        controls: dict[str, Any] = {},  # noqa: B006
    ) -> dict[str, Any]:
        main = stream({"format": "XBGR8888", "size": (640, 480)}, main)
        asked = {
            "main": main,
            "lores": None
            if lores is None
            else stream({"format": "YUV420", "size": main["size"]}, lores),
            "raw": None
            if raw is None
            else stream({"format": "SRGGB10_CSI2P", "size": main["size"]}, raw, aligned=False),
            "buffer_count": buffer_count,
            "controls": {"FrameDurationLimits": (100, 83333)} | controls,
        }
        return asked

    def configure(self, camera_config: dict[str, Any]) -> None:
        if self.started:
            raise RuntimeError("Camera must be stopped before configuring")
        check_stream(camera_config["main"], "main")
        if camera_config["lores"] is not None:
            check_stream(camera_config["lores"], "lores")
            sizes = zip(camera_config["lores"]["size"], camera_config["main"]["size"], strict=True)
            if any(lores > main for lores, main in sizes):
                raise RuntimeError("lores stream dimensions may not exceed main stream")
        if camera_config["raw"] is not None:
            check_stream(camera_config["raw"], "raw")
        self._configured = dict(camera_config)
        wanted = (camera_config["raw"] or camera_config["main"])["size"]
        self.mode = min(self.sensor_modes, key=lambda mode: distance(mode["size"], wanted))
        self.given = {}
        self.set_controls(camera_config["controls"])

    def camera_configuration(self) -> dict[str, Any]:
        return self._configured

    def set_controls(self, controls: dict[str, Any]) -> None:
        if self.closed:
            raise RuntimeError("Control AfMode is not advertised by libcamera")
        for name, value in controls.items():
            if name not in self.camera_controls:
                raise RuntimeError(f"Control {name} is not advertised by libcamera")
            if name in WHOLE_NUMBERS and type(value) is not int:
                raise RuntimeError(f"Unable to cast Python instance of {name} to C++ type 'int'")
            self.given[name] = value

    def start(self) -> None:
        if not self._configured:
            raise RuntimeError("Camera has not been configured")
        self.started = True

    def capture_array(self, name: str = "main", wait: float | None = None) -> np.ndarray:
        if CONNECTED == "silent":
            self._waiting = True
            time.sleep(0 if wait is None else min(wait, 0.1))
            raise TimeoutError
        if self.closed:
            raise RuntimeError(f"Stream {name!r} is not defined")
        width, height = self._configured[name]["size"]
        grey = resampled(self._seen(width, height), width, height)
        stride = -width % 64 + width
        planes = np.full((height * 3 // 2, stride), 128, np.uint8)
        planes[:height, :width] = grey
        return planes

    def cancel_all_and_flush(self) -> None:
        self._waiting = False

    def close(self) -> None:
        if self._waiting:
            raise AssertionError("the real one waits for the frame that never came")
        self.started, self.closed = False, True
        self.camera_controls = {}

    def _seen(self, width: int, height: int) -> np.ndarray:
        """Return the part of the scene that the mode shows, cropped to an aspect."""
        left, top, w, h = self.mode["crop_limits"]
        if w * height > h * width:
            left, w = left + (w - h * width // height) // 2, h * width // height
        else:
            top, h = top + (h - w * height // width) // 2, w * height // width
        return scene()[top : top + h, left : left + w]


class SensorFormat:
    """A raw format, which is no string but turns into one."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return self.name


def scene() -> np.ndarray:
    """Return what is in front of the sensor: a black disc, a third of its height, on white."""
    width, height = MODES[SENSOR][-1][0]
    y, x = np.ogrid[:height, :width]
    disc = (x - width / 2) ** 2 + (y - height / 2) ** 2 < (height / 6) ** 2
    return np.where(disc, 0, 255).astype(np.uint8)


def resampled(picture: np.ndarray, width: int, height: int) -> np.ndarray:
    rows = np.arange(height) * picture.shape[0] // height
    columns = np.arange(width) * picture.shape[1] // width
    return picture[rows[:, None], columns]


def stream(given: dict[str, Any], changes: dict[str, Any], aligned: bool = True) -> dict[str, Any]:
    for key in changes:
        if key not in ("format", "size", "stride", "preserve_ar"):
            raise ValueError(f"Bad key {key!r}: valid stream configuration keys are ...")
    merged = {**given, **changes}
    if aligned:
        merged["size"] = tuple(side - side % 2 for side in merged["size"])
    return merged


def check_stream(asked: dict[str, Any], name: str) -> None:
    if type(asked["format"]) is not str:
        raise RuntimeError(f"format in {name} stream should be a string")
    if name == "raw":
        if not asked["format"].startswith("SRGGB"):
            raise RuntimeError(f"Unrecognised raw format {asked['format']}")
    elif asked["format"] not in ("YUV420", "XBGR8888", "RGB888", "BGR888"):
        raise RuntimeError(f"Bad format {asked['format']} in stream {name}")
    if type(asked["size"]) is not tuple or len(asked["size"]) != 2:
        raise RuntimeError(f"size in {name} stream should be (width, height)")
    if any(type(side) is not int or side % 2 for side in asked["size"]):
        raise RuntimeError("width and height should be even")


def distance(mode: tuple[int, int], wanted: tuple[int, int]) -> float:
    """Return how badly a sensor mode fits, as libcamera scores it: too few pixels weigh most."""

    def penalty(desired: float, actual: float) -> float:
        return (actual - desired) / 4 if actual > desired else 2 * (desired - actual)

    aspects = penalty(wanted[0] / wanted[1], mode[0] / mode[1])
    return penalty(wanted[0], mode[0]) + penalty(wanted[1], mode[1]) + 1500 * aspects
