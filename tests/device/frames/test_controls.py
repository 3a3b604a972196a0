"""What a camera can be asked for."""

from device.frames.capture import Capture
from device.frames.controls import WHITE_BALANCES, Adjustable, CameraControls
from device.frames.pi_camera import PiCamera


def test_only_a_source_with_controls_is_adjustable() -> None:
    assert isinstance(PiCamera(), Adjustable)
    assert not isinstance(Capture("video", "film.mp4"), Adjustable)


def test_nothing_is_asked_for_unless_it_is_set() -> None:
    controls = CameraControls()
    assert (controls.dioptres, controls.exposure, controls.gain) == (None, None, None)


def test_white_balances_have_libcameras_numbers() -> None:
    assert (WHITE_BALANCES.index("auto"), WHITE_BALANCES.index("daylight")) == (0, 5)
