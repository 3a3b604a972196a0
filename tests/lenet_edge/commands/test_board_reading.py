"""Pictures are read on boards."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from click.testing import CliRunner

from lenet_edge.commands import read
from lenet_edge.commands.board_reading import to_frame
from lenet_edge.core.errors import FrameError, UsageError
from tests.convert.frame_reader.compiled_reader import drawn_frame
from tests.needs import needs


def test_a_picture_becomes_a_frame_that_is_not_larger_than_the_board_takes() -> None:
    assert to_frame(np.zeros((960, 640, 3), np.uint8)).shape == (240, 160)
    assert to_frame(np.zeros((100, 200), np.uint8)).shape == (100, 200)


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_a_picture_is_read_on_a_board_with_boxes_in_its_own_pixels(tmp_path: Path) -> None:
    frame, lines = drawn_frame(3, (640, 480))
    picture, overlay = tmp_path / "page.png", tmp_path / "seen.png"
    cv2.imwrite(str(picture), frame)
    options = ["--on", "mps2-an386", "--json", "--overlay", str(overlay)]
    done = CliRunner().invoke(read.command, [str(picture), *options], catch_exceptions=False)
    reading = json.loads(done.stdout)
    assert tuple(line["text"] for line in reading["lines"]) == lines
    assert (reading["width"], reading["height"]) == (640, 480)
    assert max(line["box"][1] for line in reading["lines"]) > 240
    seen = cv2.imread(str(overlay))
    assert seen is not None
    assert seen.shape == (480, 640, 3)


@pytest.mark.parametrize("given", [("--reject", "-1"), ("--ink", "red"), ("--orientation", "auto")])
def test_a_board_refuses_what_it_cannot_do(tmp_path: Path, given: tuple[str, str]) -> None:
    picture = tmp_path / "page.png"
    cv2.imwrite(str(picture), np.zeros((20, 20), np.uint8))
    done = CliRunner().invoke(read.command, [str(picture), "--on", "mps2-an386", *given])
    assert isinstance(done.exception, UsageError)
    assert f"a board does not follow {given[0]}" in str(done.exception)


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_a_missing_picture_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    frame, lines = drawn_frame(3, (320, 240))
    cv2.imwrite(str(tmp_path / "page.png"), frame)
    paths = [str(tmp_path / "page.png"), str(tmp_path / "none.png")]
    done = CliRunner().invoke(read.command, [*paths, "--on", "mps2-an386"])
    assert isinstance(done.exception, FrameError)
    assert f"page.png: {lines[0]}" in done.stdout


@pytest.mark.parametrize("name", ["mps2-an999", "ray"])
def test_a_name_that_is_no_board_needs_an_archive(name: str, tmp_path: Path) -> None:
    done = CliRunner().invoke(read.command, [str(tmp_path), "--on", name])
    assert isinstance(done.exception, UsageError)
    assert "need --out" in str(done.exception)
