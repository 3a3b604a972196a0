"""Names of sources: cameras, streams, videos, pictures and folders."""

import cv2
import numpy as np
import pytest

from device.station.sources import is_camera, open_source, without_password
from lenet_edge.core.errors import FrameError, UsageError


def test_a_missing_camera_is_named() -> None:
    with pytest.raises(FrameError, match="there is no /dev/video987"), open_source("v4l2:987"):
        pass


@pytest.mark.parametrize("name", ["v4l2:x", "v4l2:", "/dev/video0"])
def test_a_misspelt_camera_gets_advice(name: str) -> None:
    with pytest.raises(UsageError, match="v4l2:0"):
        open_source(name)


def test_a_source_that_does_not_exist() -> None:
    with pytest.raises(FrameError, match="there is no nowhere"):
        open_source("nowhere")


@pytest.mark.parametrize(
    ("name", "camera"),
    [("picamera2", True), ("v4l2:0", True), ("rtsp://h/cam", True), ("demo", False),
     ("film.mp4", False), ("scans/", False)],
)  # fmt: skip
def test_cameras_and_streams_run_on_their_own(name: str, camera: bool) -> None:
    assert is_camera(name) is camera


def test_the_pictures_of_a_folder_come_by_name(tmp_path) -> None:  # type: ignore[no-untyped-def]
    for name in ("b.png", "a.png"):
        cv2.imwrite(str(tmp_path / name), np.zeros((8, 8), np.uint8))
    with open_source(str(tmp_path)) as source:
        frames = list(source)
    assert [(f.index, f.source[-5:]) for f in frames] == [(0, "a.png"), (1, "b.png")]


def test_the_password_of_a_stream_is_not_shown() -> None:
    assert without_password("rtsp://me:secret@host:554/cam@1") == "rtsp://host:554/cam@1"
