"""The Raspberry Pi camera: its grey plane, and advice where its package is missing."""

import importlib.util
import sys

import numpy as np
import pytest

from device.frames.live import NewestFrames
from device.frames.pi_camera import PiCamera, luminance
from lenet_edge.core.errors import MissingDependencyError
from tests.conftest import run_cli
from tests.needs import needs


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
@pytest.mark.skipif(
    bool(importlib.util.find_spec("picamera2")),
    reason="it is about a machine without picamera2, which is installed here",
)
def test_run_ends_at_once_where_the_package_of_its_camera_is_missing() -> None:
    done = run_cli("run", "--source", "picamera2")
    assert done.returncode == MissingDependencyError.exit_code
    assert "apt install python3-picamera2" in done.stderr.splitlines()[-1]
