"""The names of sources: what each opens, and what is wrong with others."""

from pathlib import Path
from typing import Any

import cv2
import pytest

from device.demo.scenes import DemoSource
from device.frames import v4l2
from device.frames.capture import Capture
from device.frames.controls import CameraControls
from device.frames.lamp import LitSource
from device.frames.pi_camera import PiCamera
from device.station.sources import Pictures, open_source
from lenet_edge.core.errors import FrameError, UsageError
from tests.device.reading.pages import page


def test_the_demo_needs_no_camera() -> None:
    assert isinstance(open_source("demo"), DemoSource)


def test_a_folder_is_its_pictures_by_name(tmp_path: Path) -> None:
    for name in ("b.png", "a.png"):
        cv2.imwrite(str(tmp_path / name), page())
    with open_source(str(tmp_path)) as source:
        frames = list(source)
    assert [Path(frame.source).name for frame in frames] == ["a.png", "b.png"]
    assert [frame.index for frame in frames] == [0, 1]
    assert not source.live


def test_a_picture_is_a_source_of_one_frame(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), page())
    with open_source(str(tmp_path / "a.png")) as source:
        assert isinstance(source, Pictures)
        assert len(list(source)) == 1


def test_a_damaged_picture_of_a_folder_is_passed_over_and_counted(tmp_path: Path) -> None:
    for name in ("a.png", "c.png"):
        cv2.imwrite(str(tmp_path / name), page())
    (tmp_path / "b.png").write_bytes(b"damaged")
    notices: list[str] = []
    with open_source(str(tmp_path), notify=notices.append) as source:
        frames = iter(source)
        read = next(frames), next(frames)
        with pytest.raises(FrameError, match="1 of 3 pictures could not be read"):
            next(frames)
    assert [(Path(f.source).name, f.index) for f in read] == [("a.png", 0), ("c.png", 1)]
    assert len(notices) == 1
    assert "b.png" in notices[0]


def test_cameras_and_streams_are_live() -> None:
    for name in ("v4l2:3", "rtsp://host/stream"):
        source = open_source(name)
        assert isinstance(source, Capture)
        assert source.name == name


@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("/dev/video2", UsageError, "write v4l2:2"),
        ("v4l2:front", UsageError, "write v4l2:0 for /dev/video0, or v4l2:auto"),
        ("nowhere.mp4", FrameError, "does not exist"),
    ],
)
def test_a_wrong_name_says_what_to_write(name: str, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        open_source(name)


def test_passwords_of_streams_are_not_shown() -> None:
    assert open_source("rtsp://me:hush@host/cam?pwd=hush").name == "rtsp://host/cam?pwd=***"
    with pytest.raises(FrameError, match="does not exist") as caught:
        open_source("rtsp:me:hush@host/cam")
    assert "hush" not in str(caught.value)


def test_the_first_camera_is_looked_for_whenever_it_is_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def devices(kind: str) -> list[dict[str, Any]]:
        return [{"path": "/dev/video997", "number": 997, "name": "x", "kind": kind}]

    for kind, message in (
        ("other", "no USB camera is found"),
        ("forbidden", "usermod -aG video"),
        ("camera", "another program may be using it"),
    ):
        monkeypatch.setattr(v4l2, "list_devices", lambda kind=kind: devices(kind))
        with pytest.raises(FrameError, match=message), open_source("v4l2:auto"):
            pass
    for kind, message in (("other", "is not a camera"), ("sensor", "use picamera2")):
        monkeypatch.setattr(v4l2, "list_devices", lambda kind=kind: devices(kind))
        with pytest.raises(FrameError, match=message), open_source("v4l2:997"):
            pass


def test_only_cameras_have_a_lamp_and_pi_cameras_have_controls() -> None:
    assert isinstance(open_source("v4l2:0", lamp=17), LitSource)
    assert isinstance(open_source("demo", lamp=17), DemoSource)
    source = open_source("picamera2", controls=CameraControls("fixed"))
    assert isinstance(source, PiCamera)


def test_a_folder_of_damaged_pictures_only_does_not_say_that_others_were_read(
    tmp_path: Path,
) -> None:
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(b"damaged")
    with (
        open_source(str(tmp_path)) as source,
        pytest.raises(FrameError, match=r"2 of 2 pictures could not be read, as said above$"),
    ):
        list(source)
