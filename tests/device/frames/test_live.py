"""Live frames: only the newest, and a source that is lost is tried again until it is back."""

import importlib.util
import sys
import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from device.frames.frame import Capture, Frame, PiCamera
from device.frames.live import NewestFrames, every_frame
from device.station.sources import is_camera, open_source
from lenet_edge.core.errors import FrameError, MissingDependencyError, UsageError
from tests.conftest import run_cli
from tests.needs import needs

IMAGE = np.full((24, 32), 200, np.uint8)


class Cable:
    """A camera on a loose cable: gives some frames each time it is opened, then is gone."""

    name = "cable"
    live = True

    def __init__(self, *plugged: int, ends: bool = False) -> None:
        self._plugged = list(plugged)
        self._ends = ends
        self.opened: list[float] = []
        self.closed = 0
        self._index = 0

    def __enter__(self) -> "Cable":
        self.opened.append(time.monotonic())
        if not self._plugged and not self._ends:
            raise FrameError("cable: not there")
        return self

    def __exit__(self, *_: object) -> None:
        self.closed += 1

    def __iter__(self) -> Iterator[Frame]:
        for _ in range(self._plugged.pop(0) if self._plugged else 0):
            yield Frame(IMAGE, time.time(), self._index, self.name)
            self._index += 1
            time.sleep(0.01)
        if self._plugged or not self._ends:
            raise FrameError("cable: unplugged")


def test_only_the_newest_frame_is_handed_over() -> None:
    with NewestFrames(Cable(40, ends=True), print) as frames:
        seen = []
        for frame in frames:
            seen.append(frame.index)
            time.sleep(0.08)
    assert seen == sorted(set(seen))
    assert len(seen) < 20
    assert seen[-1] == 39


def test_a_lost_source_is_opened_again() -> None:
    told: list[str] = []
    cable = Cable(3, 3, ends=True)
    with NewestFrames(cable, told.append, pause=0.02) as frames:
        assert max(frame.index for frame in frames) == 5
    assert len(cable.opened) == 2
    assert any("unplugged" in line and "again in 0.02 s" in line for line in told)
    assert "cable: there again" in told


def test_attempts_grow_further_apart_and_stop_at_once() -> None:
    cable = Cable()
    told: list[str] = []
    begun = time.monotonic()
    with NewestFrames(cable, told.append, pause=0.02) as frames:
        threading.Timer(0.5, frames.stop).start()
        assert list(frames) == []
    assert time.monotonic() - begun < 5
    assert 3 <= len(cable.opened) <= 6
    assert [line.split("in ")[-1] for line in told[:3]] == ["0.02 s)", "0.04 s)", "0.08 s)"]


def test_what_goes_wrong_in_the_thread_is_raised_where_frames_are_read() -> None:
    class Broken(Cable):
        def __iter__(self) -> Iterator[Frame]:
            raise ZeroDivisionError

    with NewestFrames(Broken(1), print) as frames, pytest.raises(ZeroDivisionError):
        list(frames)


def test_a_finite_source_gives_every_frame() -> None:
    assert [f.index for f in every_frame(Cable(7, ends=True))] == list(range(7))


def test_a_camera_that_is_not_there_says_so() -> None:
    with pytest.raises(FrameError, match="there is no /dev/video987"), open_source("v4l2:987"):
        pass


def test_a_raspberry_pi_camera_without_its_package_says_what_to_type_and_is_not_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "picamera2", None)
    told: list[str] = []
    with (
        pytest.raises(MissingDependencyError, match="apt install python3-picamera2"),
        NewestFrames(PiCamera(), told.append) as frames,
    ):
        list(frames)
    assert told == []


@needs("engine")
@pytest.mark.skipif(
    bool(importlib.util.find_spec("picamera2")),
    reason="it is about a machine without picamera2, which is installed here",
)
def test_run_ends_at_once_where_the_package_of_its_camera_is_missing() -> None:
    done = run_cli("run", "--source", "picamera2")
    assert done.returncode == MissingDependencyError.exit_code
    assert "apt install python3-picamera2" in done.stderr.splitlines()[-1]


@pytest.mark.parametrize("name", ["v4l2:x", "v4l2:", "/dev/video0"])
def test_names_of_no_camera(name: str) -> None:
    with pytest.raises(UsageError, match="v4l2:0"):
        open_source(name)


def test_a_source_that_does_not_exist() -> None:
    with pytest.raises(FrameError, match="there is no nowhere"):
        open_source("nowhere")


def test_a_file_that_is_no_video(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "film.mp4").write_bytes(b"no film")
    with (
        pytest.raises(FrameError, match="no video, or damaged"),
        Capture("film", str(tmp_path / "film.mp4")),
    ):
        pass


@pytest.mark.parametrize(
    ("name", "camera"),
    [("picamera2", True), ("v4l2:0", True), ("rtsp://h/cam", True), ("demo", False),
     ("film.mp4", False), ("scans/", False)],
)  # fmt: skip
def test_cameras_and_streams_go_on_by_themselves(name: str, camera: bool) -> None:
    assert is_camera(name) is camera
