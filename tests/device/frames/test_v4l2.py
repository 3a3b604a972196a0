"""Which video devices are cameras, by what the drivers of real machines answer."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from device.frames import v4l2
from tests.needs import require

# Driver, card, capabilities of the whole device and of the node, as 'v4l2-ctl --all' shows them.
REAL = [
    ("uvcvideo", "HD Pro Webcam C920", 0x84A00001, 0x04200001, "camera"),
    ("uvcvideo", "HD Pro Webcam C920", 0x84A00001, 0x04A00000, "other"),  # its metadata
    ("bm2835 mmal", "mmal service 16.1", 0x85200005, 0x05200005, "camera"),
    ("bcm2835-codec", "bcm2835-codec-decode", 0x84204000, 0x04204000, "other"),
    ("bcm2835-isp", "bcm2835-isp", 0x84200001, 0x04200001, "other"),
    ("pispbe", "pispbe", 0x85A03003, 0x04201000, "other"),
    ("rpivid", "rpivid", 0x84204000, 0x04204000, "other"),
    ("unicam", "unicam", 0x85A00001, 0x05200001, "sensor"),
    ("rp1-cfe", "rp1-cfe", 0xACA00001, 0x24200001, "sensor"),
    ("an old driver", "a TV card", 0x05000001, 0, "camera"),  # It does not tell nodes apart.
    ("s5p-mfc", "an old codec", 0x04007000, 0, "other"),  # It captures, and converts.
    ("an old driver", "a radio", 0x00010000, 0, "other"),
]
ANSWER = """
#include <stdio.h>
#include <string.h>
#include <linux/videodev2.h>
int main(void) {
    struct v4l2_capability all;
    memset(&all, 0, sizeof all);
    strcpy((char *)all.driver, "uvcvideo");
    strcpy((char *)all.card, "Webcam");
    all.capabilities = V4L2_CAP_DEVICE_CAPS | V4L2_CAP_META_CAPTURE;
    all.device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    fprintf(stderr, "%lu", (unsigned long)VIDIOC_QUERYCAP);
    return fwrite(&all, sizeof all, 1, stdout) != 1;
}
"""


@pytest.mark.parametrize(("driver", "card", "caps", "node", "kind"), REAL)
def test_cameras_are_told_from_codecs(
    driver: str, card: str, caps: int, node: int, kind: str
) -> None:
    answer = v4l2.CAPABILITY.pack(driver.encode(), card.encode(), b"usb", 6, caps, node)
    assert v4l2.describe(answer) == (card, kind)


def test_structure_and_request_are_those_of_the_kernels_header(tmp_path: Path) -> None:
    require("gcc")
    (tmp_path / "answer.c").write_text(ANSWER)
    subprocess.run(["gcc", "answer.c", "-o", "answer"], cwd=tmp_path, check=True)
    done = subprocess.run([tmp_path / "answer"], capture_output=True, check=True)
    assert int(done.stderr) == v4l2.VIDIOC_QUERYCAP
    assert len(done.stdout) == v4l2.CAPABILITY.size
    assert v4l2.describe(done.stdout) == ("Webcam", "camera")


def test_what_is_no_video_device_is_no_camera(tmp_path: Path) -> None:
    for name in ("video10", "video2", "video"):
        (tmp_path / name).symlink_to("/dev/null")
    found = v4l2.list_devices(f"{tmp_path}/video*")
    assert [(device["number"], device["kind"]) for device in found] == [(2, "other"), (10, "other")]


def test_a_device_of_somebody_else_is_forbidden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    (tmp_path / "video0").touch()
    monkeypatch.setattr(v4l2.os, "open", refuse)
    (device,) = v4l2.list_devices(f"{tmp_path}/video*")
    assert device["kind"] == "forbidden"


def test_its_source_runs_on_a_machine_with_nothing_else_installed() -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-", "cameras"],
        input=Path(v4l2.__file__).read_text(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout) == {"devices": v4l2.list_devices()}
