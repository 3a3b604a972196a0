"""Names of sources: what is written wrongly, and what does not exist."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from device.frames.source_names import is_camera, missing_source, source_problem


def test_only_cameras_and_streams_go_on_by_themselves() -> None:
    assert all(map(is_camera, ("picamera2", "v4l2:0", "rtsp://host/cam")))
    assert not any(map(is_camera, ("demo", "film.mp4", "pictures/")))


@pytest.mark.parametrize(
    "name",
    [
        *("demo", "demo:meter", "picamera2", "v4l2:auto", "v4l2:3", "a film.mp4", "./-"),
        *("rtsp://me:x@192.168.1.9:554/cam?a=b", "http://[::1]/", "udp://@239.0.0.1:5000"),
    ],
)
def test_a_source_that_may_exist_has_no_problem(name: str) -> None:
    assert source_problem(name) is None


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", "a source is demo"),
        (" ", "a source is demo"),
        ("v4l2:one", "write v4l2:0"),
        ("/dev/video0", "write v4l2:0"),
        ("rtps://192.168.1.9/cam", "did you mean rtsp"),
        ("rtsp://192.168.1.9/my cam", "no spaces"),
        ("rtsp://192.168.1.9/cam ", "no spaces"),
        ("rtsp:///cam", "no host"),
        ("http://[::1/cam", "no host"),
    ],
)
def test_a_source_that_can_never_be_read_is_refused(name: str, problem: str) -> None:
    assert problem in (source_problem(name) or "")


def test_a_path_has_to_exist_but_a_camera_may_come_later(tmp_path: Path) -> None:
    assert missing_source(str(tmp_path)) is None
    assert missing_source("v4l2:9") is None
    assert "does not exist" in (missing_source(str(tmp_path / "none.mp4")) or "")


@given(st.text())
def test_any_name_is_judged(name: str) -> None:
    assert source_problem(name) is None or source_problem(name)
