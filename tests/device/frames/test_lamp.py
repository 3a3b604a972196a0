"""The lamp: lit while its camera is open, and its requests are the kernel's."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest

from device.frames.controls import CameraControls
from device.frames.frame import Frame
from device.frames.lamp import (
    CHIP_INFO,
    GPIO_GET_CHIPINFO,
    GPIO_GET_LINE,
    Lamp,
    LitSource,
    line_request,
)
from lenet_edge.core.errors import FrameError
from tests.needs import require

REQUEST = """
#include <stdio.h>
#include <string.h>
#include <linux/gpio.h>
int main(void) {
    struct gpio_v2_line_request lamp;
    memset(&lamp, 0, sizeof lamp);
    lamp.offsets[0] = 17;
    lamp.num_lines = 1;
    strcpy(lamp.consumer, "lenet-edge");
    lamp.config.flags = GPIO_V2_LINE_FLAG_OUTPUT;
    lamp.config.num_attrs = 1;
    lamp.config.attrs[0].attr.id = GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES;
    lamp.config.attrs[0].attr.values = 1;
    lamp.config.attrs[0].mask = 1;
    fprintf(stderr, "%lu %lu %lu", (unsigned long)GPIO_V2_GET_LINE_IOCTL,
            (unsigned long)GPIO_GET_CHIPINFO_IOCTL, (unsigned long)sizeof(struct gpiochip_info));
    return fwrite(&lamp, sizeof lamp, 1, stdout) != 1;
}
"""


def test_the_request_is_that_of_the_kernels_header(tmp_path: Path) -> None:
    require("gcc")
    (tmp_path / "request.c").write_text(REQUEST)
    subprocess.run(["gcc", "request.c", "-o", "request"], cwd=tmp_path, check=True)
    done = subprocess.run([tmp_path / "request"], capture_output=True, check=True)
    numbers = [int(number) for number in done.stderr.split()]
    assert numbers == [GPIO_GET_LINE, GPIO_GET_CHIPINFO, CHIP_INFO.size]
    assert done.stdout == line_request(17)


def test_a_machine_without_gpio_says_so_in_one_line(tmp_path: Path) -> None:
    with (
        pytest.raises(
            FrameError,
            match=r"lamp at GPIO 17: this machine has no GPIO header.*remove camera\.lamp",
        ),
        Lamp(17, tmp_path),
    ):
        pass


def test_a_line_that_cannot_be_taken_says_why_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "gpiochip0").symlink_to("/dev/null")
    with (
        pytest.raises(FrameError, match=r"cannot switch on .* GPIO 17 \(.*the group 'gpio'"),
        Lamp(17, tmp_path),
    ):
        pass


class Recorded:
    """A lamp and a camera that write down what happens to them."""

    live = True

    def __init__(self, name: str, log: list[str], error: Exception | None = None) -> None:
        self.name, self._log, self._error = name, log, error

    def __enter__(self) -> Self:
        self._log.append(f"{self.name} on")
        if self._error:
            raise self._error
        return self

    def __exit__(self, *_: object) -> None:
        self._log.append(f"{self.name} off")

    def __iter__(self) -> Iterator[Frame]:
        return iter(())

    def adjust(self, controls: CameraControls) -> None:
        self._log.append(controls.focus)


def test_the_lamp_is_lit_before_the_camera_and_until_after_it() -> None:
    log: list[str] = []
    source = LitSource(Recorded("camera", log), Recorded("lamp", log))  # type: ignore[arg-type]
    with source:
        source.adjust(CameraControls("once"))
        assert list(source) == []
    assert log == ["lamp on", "camera on", "once", "camera off", "lamp off"]
    assert (source.name, source.live) == ("camera", True)


def test_the_lamp_is_switched_off_if_the_camera_does_not_open() -> None:
    log: list[str] = []
    camera = Recorded("camera", log, FrameError("gone"))
    with (
        pytest.raises(FrameError, match="gone"),
        LitSource(camera, Recorded("lamp", log)),  # type: ignore[arg-type]
    ):
        pass
    assert log == ["lamp on", "camera on", "lamp off"]
