"""Boards are evaluated on whole drawn frames."""

import json

import pytest
from click.testing import CliRunner

from lenet_edge.commands import evaluate
from lenet_edge.core.errors import DeviceError, UsageError
from lenet_edge.network.bundle import SHIPPED
from tests.needs import needs


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_drawn_frames_are_read_by_a_board() -> None:
    options = ["--on", "mps2-an386", "--frames", "2", "--json"]
    done = CliRunner().invoke(evaluate.command, options, catch_exceptions=False)
    document = json.loads(done.stdout)
    (score,) = document["boards"]
    assert document["schema"] == "lenet-edge/frames/1"
    assert score["frames"] == score["exact"] == 2
    assert score["digits"] > 10
    assert (score["wrong"], score["right"]) == (0, 1)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["--frames", "2"], "--frames needs a board"),
        (["--frames", "2", "--on", "int8"], "there is no board 'int8'"),
        (["--frames", "2", "--on", "arduino-uno-sim"], "has no room for a frame"),
        (["--frames", "2", "--on", "mps2-an386", "--limit", "3"], "its frames: leave out --limit"),
        (["meter", "--frames", "2", "--on", "mps2-an386"], "reads cells"),
        ([str(SHIPPED.with_name("meter")), "--frames", "2", "--on", "mps2-an386"], "reads cells"),
    ],
)
def test_frames_need_a_board_that_reads_handwriting(given: list[str], says: str) -> None:
    done = CliRunner().invoke(evaluate.command, given)
    assert isinstance(done.exception, (UsageError, DeviceError))
    assert says in str(done.exception)
