"""Pictures are read on boards."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from click.testing import CliRunner

from lenet_edge.commands import flash, read
from lenet_edge.commands.board_reading import to_frame
from lenet_edge.core.errors import FrameError, UsageError, VerdictError
from lenet_edge.network.bundle import SHIPPED
from tests.convert.frame_reader.compiled_reader import drawn_frame
from tests.device.reading.pages import page
from tests.needs import needs, require


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
def test_of_what_a_board_reads_only_a_line_of_the_asked_number_is_printed(tmp_path: Path) -> None:
    picture = tmp_path / "two.png"
    cv2.imwrite(str(picture), np.vstack([page("12"), page("345")]))
    command = [str(picture), "--on", "mps2-an386", "--digits"]
    assert CliRunner().invoke(read.command, [*command, "3"]).stdout == "345\n"
    done = CliRunner().invoke(read.command, [*command, "4"])
    assert done.stdout == ""
    assert isinstance(done.exception, VerdictError)
    assert str(done.exception).endswith("as --digits asks for; read instead: 12, 345")


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_a_missing_picture_is_reported_and_the_others_are_read(tmp_path: Path) -> None:
    frame, lines = drawn_frame(3, (320, 240))
    cv2.imwrite(str(tmp_path / "page.png"), frame)
    paths = [str(tmp_path / "page.png"), str(tmp_path / "none.png")]
    done = CliRunner().invoke(read.command, [*paths, "--on", "mps2-an386"])
    assert isinstance(done.exception, FrameError)
    assert f"page.png: {lines[0]}" in done.stdout


def test_a_cluster_needs_an_archive(tmp_path: Path) -> None:
    done = CliRunner().invoke(read.command, [str(tmp_path), "--on", "ray"])
    assert isinstance(done.exception, UsageError)
    assert "--on ray needs --out" in str(done.exception)


def test_a_name_that_is_no_board_lists_those_that_are(tmp_path: Path) -> None:
    done = CliRunner().invoke(read.command, [str(tmp_path), "--on", "mps2-an999"])
    assert isinstance(done.exception, UsageError)
    assert "there is no board 'mps2-an999'; choose one of arduino-mega" in str(done.exception)


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_what_is_cut_off_or_too_much_is_said(tmp_path: Path) -> None:
    frame, _ = drawn_frame(3, (320, 240))
    ink = np.nonzero((frame < frame.max() - 60).any(1))[0]
    cv2.imwrite(str(tmp_path / "cut.png"), frame[ink[0] + 4 :])
    y, x = np.mgrid[:240, :320]
    crowd = np.where((x % 13 < 5) & (y % 13 < 10), 20, 230)
    cv2.imwrite(str(tmp_path / "crowd.png"), crowd.astype(np.uint8))
    pictures = [str(tmp_path / name) for name in ("cut.png", "crowd.png")]
    done = CliRunner().invoke(read.command, [*pictures, "--on", "mps2-an386", "--digits", "99"])
    assert "cut.png: no line of 99 digits was found, as --digits asks for" in done.output
    assert "crowd.png: there are more shapes than the reader keeps" in done.output


def test_a_network_for_cells_asks_for_their_number(tmp_path: Path) -> None:
    meter = str(SHIPPED.with_name("meter"))
    options = [str(tmp_path), "--on", "mps2-an386", "--bundle", meter]
    done = CliRunner().invoke(read.command, options)
    assert isinstance(done.exception, UsageError)
    assert "reads cells: say how many with --digits N --cells" in str(done.exception)


def test_a_port_needs_the_name_of_its_board(tmp_path: Path) -> None:
    done = CliRunner().invoke(read.command, [str(tmp_path), "--port", "auto"])
    assert isinstance(done.exception, UsageError)
    assert "--port belongs to a board" in str(done.exception)


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return a terminal at which a board in QEMU runs firmware with the reader."""
    require("arm-none-eabi-gcc", "newlib", "qemu-system-arm", "serial")
    folder = tmp_path_factory.mktemp("firmware")
    options = ["--board", "mps2-an386", "--reader", "--out", str(folder)]
    done = CliRunner().invoke(flash.command, options, catch_exceptions=False)
    (program,) = (folder / "mps2-an386").glob("*.elf")
    assert str(program) in done.stdout
    command = ["qemu-system-arm", "-machine", "mps2-an386", "-display", "none", "-monitor", "none"]
    command += ["-serial", "pty", "-kernel", str(program)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = re.search(r"/dev/\S+", process.stdout.readline())
        assert found is not None
        yield found[0]
        process.kill()


def test_a_picture_is_read_by_the_board_at_a_serial_port(port: str, tmp_path: Path) -> None:
    # A small one: the emulated UART takes one byte at a time.
    frame = np.full((24, 16), 220, np.uint8)
    frame[4:20, 7:9] = 40
    cv2.imwrite(str(tmp_path / "one.png"), frame)
    options = ["--on", "mps2-an386", "--port", port]
    done = CliRunner().invoke(read.command, [str(tmp_path / "one.png"), *options])
    assert done.stdout == "1\n"
