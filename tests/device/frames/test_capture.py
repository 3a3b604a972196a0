"""Videos and cameras: every frame of a file in order, and one line of advice if none opens."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from device.frames.capture import Capture
from lenet_edge.core.errors import FrameError


def film(path: Path, tones: list[int]) -> Path:
    """Write a video with one uniform frame for each tone."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 5, (64, 48))
    if not writer.isOpened():
        pytest.skip("this OpenCV cannot write videos")
    for tone in tones:
        writer.write(np.full((48, 64, 3), tone, np.uint8))
    writer.release()
    return path


def test_every_frame_of_a_video_comes_in_order(tmp_path: Path) -> None:
    with Capture("film", str(film(tmp_path / "film.avi", [20, 120, 220]))) as video:
        frames = list(video)
    assert not video.live
    assert [frame.index for frame in frames] == [0, 1, 2]
    assert [frame.source for frame in frames] == ["film"] * 3
    assert [round(frame.image.mean(), -1) for frame in frames] == [20, 120, 220]
    assert all(frame.capture_ms > 0 for frame in frames)


def test_a_file_that_is_not_a_video_is_refused(tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(b"no film")
    with (
        pytest.raises(FrameError, match="not a video, or it is damaged"),
        Capture("film", str(tmp_path / "film.mp4")),
    ):
        pass


def test_a_missing_file_or_camera_is_named() -> None:
    with pytest.raises(FrameError, match="cannot open film: there is no such file"):
        Capture("film", "nowhere.mp4").__enter__()
    with pytest.raises(FrameError, match="there is no /dev/video987"):
        Capture("v4l2:987", 987).__enter__()


def test_cameras_and_streams_are_live() -> None:
    assert Capture("camera", 0).live
    assert Capture("stream", "rtsp://host/stream").live
