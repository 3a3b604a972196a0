"""Benchmarks of boards are repeatable, and no core has become slower or larger."""

import pytest

from device.mcu.board_benchmark import emulated_boards, measure_boards
from device.mcu.boards import board_names
from lenet_edge.core.errors import DeviceError
from tests.convert.networks import MODERN
from tests.needs import needs


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_two_measurements_are_the_same() -> None:
    rows = [next(measure_boards(MODERN, ["mps2-an386"])) for _ in range(2)]
    assert rows[0] == rows[1]
    (row, _) = rows
    assert row["exact"]
    assert row["repeatable"]
    assert row["instructions"] <= 300_000  # 296,592 and a small allowance
    assert row["flash_bytes"] < 56 * 1024
    assert row["ram_bytes"] < 5 * 1024
    layers = sum(layer["instructions"] for layer in row["layers"])
    assert layers == pytest.approx(row["instructions"], rel=0.01)
    assert row["instructions"] < row["cycles_estimate"] < 2 * row["instructions"]


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
@pytest.mark.parametrize(
    ("board", "max_instructions"),
    [
        ("microbit", 1_145_000),
        ("mps2-an385", 590_000),
        ("mps2-an500", 300_000),
        ("mps2-an505", 300_000),
        ("mps3-an547", 56_500),
    ],
)
def test_no_core_needs_more_instructions_than_before(board: str, max_instructions: int) -> None:
    row = next(measure_boards(MODERN, [board]))
    assert row["exact"]
    assert row["instructions"] <= max_instructions


def test_only_emulated_boards_can_be_measured() -> None:
    (real, *_) = sorted(set(board_names()) - set(emulated_boards()))
    with pytest.raises(DeviceError, match=rf"QEMU has no model of {real}; choose one of microbit"):
        next(measure_boards(MODERN, [real]))
