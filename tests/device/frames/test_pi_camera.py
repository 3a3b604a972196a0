"""The Raspberry Pi camera, by a stand-in that refuses what picamera2 refuses."""

import importlib
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from device.frames.controls import CameraControls
from device.frames.live import NewestFrames
from device.frames.pi_camera import (
    PiCamera,
    frame_size,
    import_picamera2,
    libcamera_controls,
    luminance,
    widest_mode,
)
from lenet_edge.core.errors import FrameError, MissingDependencyError
from tests.conftest import run_cli
from tests.needs import needs

STAND_IN = Path(__file__).parent / "pi_stand_in"
EVERYTHING = (
    "FrameDurationLimits", "ExposureTime", "AnalogueGain", "AwbMode", "AfMode", "AfRange",
    "AfTrigger", "LensPosition",
)  # fmt: skip

Connect = Callable[[str], Any]


@pytest.fixture
def connect(monkeypatch: pytest.MonkeyPatch) -> Iterator[Connect]:
    """Return a function that connects a camera, and returns the stand-in for picamera2."""

    def module(sensor: str) -> Any:
        monkeypatch.setenv("PI_STAND_IN", sensor)
        sys.modules.pop("picamera2", None)
        return importlib.import_module("picamera2") if sensor not in ("numpy", "abi") else None

    monkeypatch.syspath_prepend(STAND_IN)
    yield module
    sys.modules.pop("picamera2", None)


def picture(camera: PiCamera) -> np.ndarray:
    return next(iter(camera)).image


def disc(image: np.ndarray) -> tuple[float, float]:
    """Return the width and height of the black disc, as shares of the picture's height."""
    y, x = np.nonzero(image < 128)
    return float(np.ptp(x) + 1) / len(image), float(np.ptp(y) + 1) / len(image)


@pytest.mark.parametrize("sensor", ["imx708", "imx219", "ov5647"])
@pytest.mark.parametrize("size", [None, (640, 480), (1280, 720), (1920, 1080), (1001, 501)])
def test_frames_show_all_that_fits_their_aspect_and_are_not_squeezed(
    connect: Connect, sensor: str, size: tuple[int, int] | None
) -> None:
    module = connect(sensor)
    with PiCamera(size) as camera:
        image = picture(camera)
    wide, high = module.MODES[sensor][-1][0]
    height, width = image.shape
    if size is None:
        assert (height, width) == (480, pytest.approx(480 * wide / high, abs=1))
    else:
        assert (width, height) == (size[0] // 2 * 2, size[1] // 2 * 2)
    # The disc has a third of the sensor's height. A frame that is wider shows less of the height.
    seen = min(1.0, (wide / high) / (width / height))
    assert disc(image) == (
        pytest.approx(1 / 3 / seen, rel=0.03),
        pytest.approx(1 / 3 / seen, rel=0.03),
    )


def test_a_size_beyond_the_sensor_becomes_the_sensors(connect: Connect) -> None:
    connect("ov5647")
    with PiCamera((8000, 6000)) as camera:
        assert picture(camera).shape == (1944, 2592)


@pytest.mark.parametrize(
    ("sensor", "size", "mode", "bits"),
    [
        ("imx708", (640, 480), (2304, 1296), 10),  # 1536x864 is nearer, and sees less.
        ("imx708", (2400, 1350), (4608, 2592), 10),
        ("imx219", (640, 480), (1640, 1232), 10),
        ("imx219", (1920, 1080), (3280, 2464), 10),
        ("imx219", (9999, 9999), (3280, 2464), 10),
        ("ov5647", (640, 480), (1296, 972), 10),
    ],
)
def test_the_sensor_runs_in_a_mode_that_sees_everything(
    connect: Connect, sensor: str, size: tuple[int, int], mode: tuple[int, int], bits: int
) -> None:
    modes = connect(sensor).Picamera2().sensor_modes
    chosen = widest_mode(modes, size)
    assert (chosen["size"], chosen["bit_depth"]) == (mode, bits)


def test_frame_sizes_are_even_and_within_the_sensor() -> None:
    assert frame_size(None, (4608, 2592)) == (854, 480)
    assert frame_size((641, 481), (4608, 2592)) == (640, 480)
    assert frame_size((4000, 4000), (3280, 2464)) == (2464, 2464)


def test_the_lens_of_a_camera_that_has_one_is_focused_near_and_far(connect: Connect) -> None:
    module = connect("imx708")
    with PiCamera():
        given = module.Picamera2.opened[-1].given
    assert (given["AfMode"], given["AfRange"]) == (2, 2)
    module = connect("imx219")
    with PiCamera(controls=CameraControls(focus="fixed", dioptres=10)):
        assert "AfMode" not in module.Picamera2.opened[-1].given


def test_every_control_reaches_the_camera_and_changes_while_it_runs(connect: Connect) -> None:
    opened = connect("imx708").Picamera2.opened
    fixed = CameraControls("fixed", 8.0, exposure=250.5, gain=4.0, white_balance="daylight")
    with PiCamera(controls=fixed, fps=10) as camera:
        assert opened[-1].given == {
            "AfMode": 0, "LensPosition": 8.0, "ExposureTime": 250_500, "AnalogueGain": 4.0,
            "AwbMode": 5, "FrameDurationLimits": (100_000, 250_500),
        }  # fmt: skip
        camera.adjust(CameraControls("once"))
        given = opened[-1].given
        assert (given["ExposureTime"], given["AnalogueGain"], given["AwbMode"]) == (0, 0.0, 0)
        assert (given["AfMode"], given["AfTrigger"]) == (1, 0)
        assert given["FrameDurationLimits"] == (100_000, 200_000)
    assert len(opened) == 1
    camera.adjust(fixed)  # It is closed, so this waits for the next start.
    with camera:
        assert opened[-1].given["LensPosition"] == 8.0


def test_without_a_lens_position_the_lens_stays_where_the_camera_has_it() -> None:
    controls = libcamera_controls(CameraControls("fixed"), EVERYTHING, None)
    assert controls["AfMode"] == 0
    assert "LensPosition" not in controls


@pytest.mark.parametrize(
    ("connected", "message"),
    [
        ("none", "no Raspberry Pi camera is found: check the ribbon cable"),
        ("busy", "Device or resource busy.*another program is using it"),
        ("usb", "usb is not a Raspberry Pi camera: use v4l2:auto"),
    ],
)
def test_a_camera_that_does_not_start_says_why_in_one_line(
    connect: Connect, connected: str, message: str
) -> None:
    connect(connected)
    with pytest.raises(FrameError, match=message) as raised, PiCamera():
        pass
    assert "\n" not in str(raised.value)


def test_a_camera_that_falls_silent_is_closed_and_said_to_be_lost(connect: Connect) -> None:
    module = connect("silent")
    with pytest.raises(FrameError, match="no frame for 10 s"), PiCamera() as camera:
        next(iter(camera))
    assert module.Picamera2.opened[-1].closed


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ("numpy", r"does not work with NumPy \S+ of this environment \(ValueError: numpy.dtype"),
        ("abi", r"cannot be loaded \(RuntimeError: libcamera.so.0.5: undefined symbol:\)"),
    ],
)
def test_a_picamera2_that_cannot_be_imported_says_what_to_type_in_one_line(
    connect: Connect, monkeypatch: pytest.MonkeyPatch, broken: str, message: str
) -> None:
    monkeypatch.setattr(np, "__version__", "2.4.6")
    connect(broken)
    with pytest.raises(MissingDependencyError, match=message) as raised, PiCamera():
        pass
    assert "\n" not in str(raised.value)
    assert "type " in str(raised.value)


def test_a_package_that_picamera2_lacks_is_not_taken_for_picamera2(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "picamera2.py").write_text("import no_such_libcamera")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(MissingDependencyError, match="No module named 'no_such_libcamera'"):
        import_picamera2()


def test_a_camera_is_lost_and_connected_again(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = connect("silent")
    notices: list[str] = []
    noticed = threading.Event()

    def notify(line: str) -> None:
        notices.append(line)
        monkeypatch.setattr(module, "CONNECTED", "imx708")
        noticed.set()

    with NewestFrames(PiCamera((64, 48)), notify, pause=0.01) as frames:
        assert next(iter(frames)).image.shape == (48, 64)
    assert "no frame for 10 s" in notices[0]
    assert "connected again" in notices[1]


def test_the_luminance_plane_ends_before_the_stride() -> None:
    planes = np.zeros((90, 128), np.uint8)
    planes[:60, :100] = 7
    image = luminance(planes, 100, 60)
    assert image.shape == (60, 100)
    assert (image == 7).all()


def test_a_missing_package_is_named_and_not_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "picamera2", None)
    notices: list[str] = []
    with (
        pytest.raises(MissingDependencyError, match="apt install python3-picamera2"),
        NewestFrames(PiCamera(), notices.append) as frames,
    ):
        list(frames)
    assert notices == []


@needs("engine")
def test_run_ends_at_once_where_picamera2_cannot_be_loaded() -> None:
    done = run_cli("run", "--source", "picamera2", PYTHONPATH=_path(), PI_STAND_IN="abi")
    assert done.returncode == MissingDependencyError.exit_code
    assert "apt install --reinstall python3-picamera2" in done.stderr.splitlines()[-1]
    assert len(done.stderr.splitlines()) == 2


@needs("engine")
def test_run_reads_a_camera_larger_than_hd() -> None:
    done = run_cli(
        "run", "--source", "picamera2", "--size", "1600x1200", "--frames", 2, "--json",
        PYTHONPATH=_path(), PI_STAND_IN="imx708",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert '"width": 1600, "height": 1200' in done.stdout


def _path() -> str:
    return ":".join([str(STAND_IN), *filter(None, sys.path)])
