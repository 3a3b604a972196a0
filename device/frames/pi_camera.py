"""Frames from a Raspberry Pi camera, by the system's picamera2."""

import contextlib
import io
import logging
import os
import time
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any, Final

import numpy as np

from device.frames.controls import WHITE_BALANCES, CameraControls
from device.frames.frame import Frame, Image
from lenet_edge.core.console import note
from lenet_edge.core.errors import FrameError, MissingDependencyError

_DEFAULT_HEIGHT: Final = 480  # Pixels; the width follows from the sensor.
_TIMEOUT_S: Final = 10.0  # Seconds without a frame after which the camera counts as lost.
_SLOWEST_FRAME_US: Final = 200_000  # Microseconds that automatic exposure may take in the dark.
_FASTEST_FRAME_US: Final = 33_333  # Microseconds between frames where no rate is asked for.
_SAME_VIEW: Final = 0.98  # Share of the sensor's area from which a mode counts as showing all.

# Values of libcamera's enumerations AfModeEnum, AfRangeEnum and AfTriggerEnum.
_AF_MANUAL, _AF_AUTO, _AF_CONTINUOUS = 0, 1, 2
_AF_RANGE_FULL: Final = 2  # From infinity to the nearest distance: a meter is often that close.
_AF_START: Final = 0

_AUTOMATIC: Final = {"ExposureTime": 0, "AnalogueGain": 0.0, "AwbMode": 0}
"""What takes these controls back to automatic while the camera runs; 0 means so in libcamera."""

_ADVICE: Final = {
    "busy": "another program is using it, perhaps the service ('systemctl stop lenet-edge')",
    "acquire": "another program is using it, perhaps the service ('systemctl stop lenet-edge')",
    "permission": "this user may not open it: type 'sudo usermod -aG video $USER', then log in "
    "again",
    "memory": "ask for smaller frames with camera.size or --size",
}
"""Part of an error message of picamera2 -> the likely reason, and what to do about it."""


class PiCamera:
    """Grey frames from a Raspberry Pi camera: the luminance plane of picamera2's main stream.

    The sensor runs in a mode that shows all it sees. Frames have the aspect that ``size`` asks for;
    what of the sensor does not fit that aspect is cut off at both sides, and nothing is squeezed.

    Args:
        size: width and height of the frames in pixels; 480 high with the aspect of the sensor if
            None. It is made smaller, in the same aspect, if the sensor has fewer pixels.
        fps: greatest number of frames per second; 30 if None.
        controls: focus, exposure and the like.
    """

    live = True

    def __init__(
        self,
        size: tuple[int, int] | None = None,
        fps: float | None = None,
        controls: CameraControls | None = None,
    ) -> None:
        self.name = "picamera2"
        self._size = size
        self._fps = fps
        self._controls = controls or CameraControls()
        self._camera: Any = None

    def __enter__(self) -> "PiCamera":
        """Start the camera.

        Raises:
            MissingDependencyError: if picamera2 is not installed, or cannot be imported.
            FrameError: if the camera is missing, in use, or does not start.
        """
        picamera2 = import_picamera2()
        try:
            self._start(picamera2)
        except FrameError:
            self._close()
            raise
        except Exception as error:  # picamera2 and libcamera raise errors of many kinds.
            self._close()
            raise FrameError(
                _explanation("the Raspberry Pi camera does not start", error)
            ) from error
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the camera."""
        self._close()

    def __iter__(self) -> Iterator[Frame]:
        """Yield grey frames without end.

        Raises:
            FrameError: if the camera stops, or delivers nothing for ten seconds.
        """
        width, height = self._camera.camera_configuration()["main"]["size"]
        index = 0
        while True:
            started = time.perf_counter()
            try:
                planes = self._camera.capture_array("main", wait=_TIMEOUT_S)
            except TimeoutError as error:
                # Without this, closing the camera would wait for the frame that never came.
                self._camera.cancel_all_and_flush()
                raise FrameError(
                    f"the Raspberry Pi camera delivered no frame for {_TIMEOUT_S:g} s: check the "
                    "ribbon cable"
                ) from error
            except Exception as error:
                raise FrameError(_explanation("the Raspberry Pi camera stopped", error)) from error
            image = luminance(np.asarray(planes, np.uint8), width, height)
            elapsed_ms = 1000 * (time.perf_counter() - started)
            yield Frame(image, time.time(), index, self.name, None, elapsed_ms)
            index += 1

    def adjust(self, controls: CameraControls) -> None:
        """Apply controls while the camera runs, or when it starts next."""
        if controls == self._controls:
            return
        self._controls = controls
        camera = self._camera
        if camera is None:
            return
        available = camera.camera_controls
        back = {name: value for name, value in _AUTOMATIC.items() if name in available}
        # If it has been closed in the meantime, the next start applies the controls.
        with contextlib.suppress(RuntimeError):
            camera.set_controls({**back, **libcamera_controls(controls, available, self._fps)})
            self._focus_once(camera)

    def describe(self) -> str:
        """Return the model, resolution and focus of the camera, which must be open."""
        model = self._camera.camera_properties.get("Model", "camera")
        width, height = self._camera.sensor_resolution
        focus = "autofocus" if "AfMode" in self._camera.camera_controls else "fixed focus"
        return f"{model}, {width}x{height}, {focus}"

    def _start(self, picamera2: Any) -> None:
        # Asked first, because a Picamera2 that cannot be made leaves a file descriptor open.
        if not picamera2.Picamera2.global_camera_info():
            raise FrameError(
                "no Raspberry Pi camera is found: check the ribbon cable at both ends, and that "
                "'rpicam-hello --list-cameras' lists it"
            )
        self._camera = camera = picamera2.Picamera2()
        modes = [mode for mode in camera.sensor_modes if "crop_limits" in mode]
        if not modes:
            raise FrameError(
                f"{camera.camera_properties.get('Model', 'the camera')} is not a Raspberry Pi "
                "camera: use v4l2:auto as the source"
            )
        size = frame_size(self._size, camera.sensor_resolution)
        mode = widest_mode(modes, size)
        configuration = camera.create_preview_configuration(
            main={"size": size, "format": "YUV420"},
            raw={"size": mode["size"]},  # Chooses the mode of the sensor; nothing reads the stream.
            controls=libcamera_controls(self._controls, camera.camera_controls, self._fps),
        )
        camera.configure(configuration)
        camera.start()
        self._focus_once(camera)

    def _focus_once(self, camera: Any) -> None:
        if self._controls.focus == "once" and "AfTrigger" in camera.camera_controls:
            camera.set_controls({"AfTrigger": _AF_START})

    def _close(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            with contextlib.suppress(Exception):  # Whatever it says, there is nothing left to do.
                camera.close()


def import_picamera2() -> Any:
    """Import picamera2, quietly.

    Raises:
        MissingDependencyError: if it is not installed, or if it or what it needs cannot be loaded.
    """
    # libcamera and picamera2 print many lines; what matters of them is in their exceptions.
    os.environ.setdefault("LIBCAMERA_LOG_LEVELS", "*:FATAL")
    logging.getLogger("picamera2").addHandler(logging.NullHandler())
    noise = io.StringIO()  # NumPy prints pages if a package was built for another version of it.
    try:
        with contextlib.redirect_stderr(noise):
            import picamera2
    except ModuleNotFoundError as error:
        if error.name == "picamera2":
            raise MissingDependencyError(
                "picamera2 is not installed: type 'sudo apt install python3-picamera2', and make "
                "the environment with 'python3 -m venv --system-site-packages'"
            ) from error
        raise MissingDependencyError(_import_failure(error)) from error
    except Exception as error:  # A package built for another NumPy raises errors of any kind.
        raise MissingDependencyError(_import_failure(error)) from error
    for line in noise.getvalue().splitlines():
        note(line)
    return picamera2


def _import_failure(error: Exception) -> str:
    reason = f"{type(error).__name__}: {_first_line(error)}"
    if "numpy" in reason.lower() and int(np.__version__.split(".")[0]) > 1:
        return (
            f"picamera2 does not work with NumPy {np.__version__} of this environment ({reason}): "
            "type \"pip install 'lenet-edge[pi]'\""
        )
    return (
        f"picamera2 is installed but cannot be loaded ({reason}): type 'sudo apt install "
        "--reinstall python3-picamera2', and make the environment with the system's python3"
    )


def _explanation(what: str, error: BaseException) -> str:
    """Return one line: what failed, the first cause that libcamera gave, and what to do."""
    reasons = [_first_line(error)]
    cause = error.__cause__
    while cause is not None:
        reasons.append(_first_line(cause))
        cause = cause.__cause__
    text = " / ".join(dict.fromkeys(filter(None, reasons))) or type(error).__name__
    advice = [advice for sign, advice in _ADVICE.items() if sign in text.lower()]
    usual = "check the ribbon cable, and that 'rpicam-hello' shows a picture"
    return f"{what} ({text}): {advice[0] if advice else usual}"


def _first_line(error: BaseException) -> str:
    return next(iter(str(error).strip().splitlines()), "")


def frame_size(wanted: tuple[int, int] | None, sensor: tuple[int, int]) -> tuple[int, int]:
    """Return the width and height of frames: even, in the aspect asked for, within the sensor."""
    width, height = wanted or (_DEFAULT_HEIGHT * sensor[0] / sensor[1], _DEFAULT_HEIGHT)
    scale = min(1.0, sensor[0] / width, sensor[1] / height)
    return 2 * round(width * scale / 2), 2 * round(height * scale / 2)


def widest_mode(modes: Sequence[Mapping[str, Any]], size: tuple[int, int]) -> Mapping[str, Any]:
    """Return the sensor mode for frames of ``size``.

    Of the modes that show all that the sensor sees, it is the smallest one that has the pixels, or
    else the largest; of two alike, the one with more bits.

    Args:
        modes: each with ``size``, ``bit_depth`` and ``crop_limits`` (left, top, width, height).
        size: width and height of the frames.
    """

    def seen(mode: Mapping[str, Any]) -> int:
        _, _, width, height = mode["crop_limits"]
        return int(width * height)

    def pixels(mode: Mapping[str, Any]) -> int:
        return int(mode["size"][0] * mode["size"][1])

    most = max(map(seen, modes))
    whole = [mode for mode in modes if seen(mode) >= _SAME_VIEW * most]
    enough = [m for m in whole if m["size"][0] >= size[0] and m["size"][1] >= size[1]]
    if enough:
        return min(enough, key=lambda mode: (pixels(mode), -mode["bit_depth"]))
    return max(whole, key=lambda mode: (pixels(mode), mode["bit_depth"]))


def libcamera_controls(
    wanted: CameraControls, available: Container[str], fps: float | None
) -> dict[str, Any]:
    """Return libcamera's controls for what is wanted, without those that the camera lacks.

    Args:
        wanted: focus, exposure and the like.
        available: names of the controls that the camera has.
        fps: greatest number of frames per second; 30 if None.
    """
    fastest = round(1e6 / fps) if fps else _FASTEST_FRAME_US
    exposure = round(1000 * wanted.exposure) if wanted.exposure else 0
    controls: dict[str, Any] = {
        # Frames may take longer in the dark; at a fixed rate, exposure could not exceed it.
        "FrameDurationLimits": (fastest, max(fastest, _SLOWEST_FRAME_US, exposure)),
        "AwbMode": WHITE_BALANCES.index(wanted.white_balance),
        **_focus_controls(wanted),
    }
    if exposure:
        controls["ExposureTime"] = exposure
    if wanted.gain is not None:
        controls["AnalogueGain"] = wanted.gain
    return {name: value for name, value in controls.items() if name in available}


def _focus_controls(wanted: CameraControls) -> dict[str, Any]:
    if wanted.focus == "fixed":
        position = {} if wanted.dioptres is None else {"LensPosition": wanted.dioptres}
        return {"AfMode": _AF_MANUAL, **position}
    mode = _AF_AUTO if wanted.focus == "once" else _AF_CONTINUOUS
    return {"AfMode": mode, "AfRange": _AF_RANGE_FULL}


def luminance(planes: Image, width: int, height: int) -> Image:
    """Cut the grey picture out of a YUV 4:2:0 buffer, ``uint8[height * 3 / 2, stride]``.

    The luminance plane comes first; its rows are padded to the camera's stride.
    """
    return np.ascontiguousarray(planes[:height, :width])
