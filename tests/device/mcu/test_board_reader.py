"""Boards read whole frames exactly as the reference does."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.frame_reader.frame_types import FrameLimits, FrameOptions, FrameReading, Grey
from convert.frame_reader.reader_reference import read_frame, read_stream
from device.mcu.board_reader import BoardReader
from device.mcu.boards import Core, load_board
from device.mcu.firmware_build import build_firmware
from device.mcu.network_sources import add_reader, network_sources
from device.mcu.qemu import qemu_link
from lenet_edge.core.errors import DeviceError
from lenet_edge.network.bundle import SHIPPED, Bundle
from tests.convert.frame_reader.compiled_reader import (
    any_frame,
    drawn_frame,
    reference_network,
    shipped,
)
from tests.needs import needs

LIMITS = FrameLimits(160, 120)


def without_pictures(reading: FrameReading) -> FrameReading:
    return replace(reading, pictures=())


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
@pytest.mark.parametrize(
    "board",
    [
        "mps2-an386",
        "mps3-an547",
        pytest.param(
            "esp32-c3-sim",
            marks=needs("riscv64-unknown-elf-gcc", "picolibc", "qemu-system-riscv32"),
        ),
    ],
)
def test_a_board_finds_and_sees_what_the_reference_does(board: str) -> None:
    graph, judgement = shipped()
    network = reference_network(graph)
    frames = [drawn_frame(6, (160, 120))[0], any_frame(12)[:120, :160], any_frame(13)[:120, :160]]
    with BoardReader(Bundle.open(), load_board(board), LIMITS, profile=True) as reader:
        for frame in frames:
            expected = read_frame(frame, network, judgement, None, LIMITS)
            assert reader.read(frame) == without_pictures(expected)
            assert reader.saw(expected.pictures)
            assert not expected.pictures or not reader.saw((expected.pictures[0] ^ 1,))


@pytest.fixture(scope="module")
def hundred_readings() -> list[tuple[Grey, FrameReading]]:
    """A hundred frames, drawn and of any kind, and what the reference reads."""
    graph, judgement = shipped()
    network = reference_network(graph)
    drawn = [drawn_frame(seed, (160, 120))[0] for seed in range(30, 80)]
    frames = drawn + [any_frame(seed)[:120, :160] for seed in range(30, 80)]
    return [(frame, read_frame(frame, network, judgement, None, LIMITS)) for frame in frames]


@pytest.mark.long
@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
@pytest.mark.parametrize(
    ("board", "core"),
    [
        ("mps2-an385", Core.CORTEX_M0),
        ("mps2-an386", Core.CORTEX_M4),
        ("mps3-an547", Core.CORTEX_M55),
        pytest.param(
            "esp32-c3-sim",
            Core.RV32IMC,
            marks=needs("riscv64-unknown-elf-gcc", "picolibc", "qemu-system-riscv32"),
        ),
    ],
)
def test_boards_read_a_hundred_frames_as_the_reference_does(
    board: str, core: Core, hundred_readings: list[tuple[Grey, FrameReading]]
) -> None:
    target = replace(load_board(board), core=core)
    assert sum(len(reading.digits) for _, reading in hundred_readings) > 500
    with BoardReader(Bundle.open(), target, LIMITS) as reader:
        for frame, expected in hundred_readings:
            assert reader.read(frame) == without_pictures(expected)


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_code_for_a_cortex_m0_reads_a_frame_that_it_streams() -> None:
    # The core of mps2-an385 runs the instructions of a Cortex-M0, whose own board has 16 kB.
    board = replace(load_board("mps2-an385"), core=Core.CORTEX_M0)
    graph, judgement = shipped()
    frame, lines = drawn_frame(3, (320, 240))
    expected = read_stream(frame, 2, reference_network(graph), judgement, None, LIMITS)
    with BoardReader(Bundle.open(), board, LIMITS) as reader:
        reading = reader.read(frame, factor=2)
    assert reading == without_pictures(expected)
    assert reading.lines == lines


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_a_board_reads_the_cells_of_a_meter() -> None:
    graph, judgement = shipped("meter")
    frame, _ = drawn_frame(6, (160, 120))
    options = FrameOptions((8, 20, 100, 40), cells=3)
    expected = read_frame(frame, reference_network(graph), judgement, options, LIMITS)
    with BoardReader(
        Bundle.open(SHIPPED.with_name("meter")), load_board("mps2-an386"), LIMITS
    ) as r:
        assert r.read(frame, options) == without_pictures(expected)
        with pytest.raises(DeviceError, match="number of cells"):
            r.read(frame)
        with pytest.raises(DeviceError, match="too large"):
            r.read(np.zeros((121, 160), np.uint8))


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_a_board_that_is_too_small_says_how_much_it_needs() -> None:
    with pytest.raises(DeviceError, match="microbit has 16,384 B of RAM"):
        BoardReader(Bundle.open(), load_board("microbit"), LIMITS).__enter__()


def test_a_board_that_takes_rows_has_no_room_for_a_frame() -> None:
    with pytest.raises(DeviceError, match="no room for a frame"):
        BoardReader(Bundle.open(), load_board("arduino-uno"), LIMITS)


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
@pytest.mark.parametrize(
    ("board", "core", "width", "seed", "digits", "most"),
    [
        ("mps2-an386", Core.CORTEX_M4, 160, 6, 12, 4_600_000),
        ("mps2-an386", Core.CORTEX_M4, 320, 3, 15, 6_500_000),
        pytest.param("mps2-an385", Core.CORTEX_M0, 160, 6, 12, 15_000_000, marks=pytest.mark.long),
        pytest.param("mps2-an385", Core.CORTEX_M0, 320, 3, 15, 20_000_000, marks=pytest.mark.long),
    ],
)
def test_a_frame_takes_no_more_instructions_than_before(
    board: str, core: Core, width: int, seed: int, digits: int, most: int, tmp_path: Path
) -> None:
    target = replace(load_board(board), core=core)
    size = width, 3 * width // 4
    sources = add_reader(network_sources(Bundle.open()), Bundle.open(), FrameLimits(*size))
    firmware = build_firmware(target, sources, tmp_path)
    with qemu_link(target, firmware.elf, count_instructions=True) as link:
        per_tick = 200_000 / (link.spin_ticks(200_000) - link.spin_ticks(100_000))
        link.send_frame(drawn_frame(seed, size)[0])
        assert len(link.read_frame(FrameOptions()).digits) == digits
        assert link.last_ticks() * per_tick <= most
