"""Boards without memory for a picture take it row by row, and answer as the others do."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from convert.c_engine import Optimize
from convert.quantized import reference
from convert.quantized.graph import read_graph
from device.mcu.board_benchmark import measure_boards
from device.mcu.board_predictor import BoardPredictor, open_link
from device.mcu.boards import Memory, load_board
from device.mcu.firmware_build import build_firmware, build_minimal
from device.mcu.link import Link
from device.mcu.network_sources import NetworkSources, generate_sources
from lenet_edge.core.errors import DeviceError
from tests.convert.few_bits import TERNARY, with_clipped_weights, with_few_bits
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import Chain
from tests.device.mcu.board_tools import require_simulator

BOARDS = ["arduino-uno-sim", "ch32v003-sim"]
MIXED = with_few_bits(MODERN, (4, 4, TERNARY, TERNARY, 4))


def pictures(count: int) -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (count, 28, 28)).astype(np.uint8)


def expected(images: np.ndarray) -> np.ndarray:
    graph = read_graph(MIXED)
    inputs = (images.astype(np.int16) - 128).astype(np.int8)[..., np.newaxis]
    return reference.run(graph, inputs)[graph.outputs[0].index]


@pytest.fixture(scope="module")
def sources() -> NetworkSources:
    return generate_sources(MIXED, Optimize.SIZE)


@pytest.fixture(scope="module", params=BOARDS)
def link(
    request: pytest.FixtureRequest,
    sources: NetworkSources,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Link]:
    board = load_board(request.param)
    require_simulator(board)
    firmware = build_firmware(board, sources, tmp_path_factory.mktemp("firmware"))
    with open_link(board, firmware.elf) as opened:
        assert opened.greeting == "ready, self-test passed"
        assert opened.stack_bytes() <= firmware.stack_bytes
        assert firmware.ram_bytes + firmware.stack_bytes <= 2048
        yield opened


def test_logits_are_exact(link: Link, sources: NetworkSources) -> None:
    assert link.ask("name") == ["network", "784", "10", "28"]
    link.check_runs(sources)
    link.check_sizes(784, 10)
    images = pictures(3)
    for image, logits in zip(images, expected(images), strict=True):
        link.load(image)
        assert link.infer().tolist() == logits.tolist()
    assert link.self_test() == 0


def test_a_picture_that_is_not_complete_or_too_long_is_reported(link: Link) -> None:
    row = "row " + "00" * 28
    with pytest.raises(DeviceError, match="do not match their CRC"):
        link.ask(f"{row} 00000000")
    with pytest.raises(DeviceError, match="eight hex digits must follow"):
        link.ask(row)
    with pytest.raises(DeviceError, match="rows of the picture are missing"):
        link.ask("infer")
    with pytest.raises(DeviceError, match="cannot repeat"):
        link.ask("infer 2")
    with pytest.raises(DeviceError, match="unknown command"):
        link.ask("load 00")
    with pytest.raises(DeviceError, match="unknown command"):
        link.ask("second")
    link.load(pictures(1)[0])
    assert link.infer().tolist() == expected(pictures(1))[0].tolist()


@pytest.mark.parametrize("name", BOARDS)
def test_a_wrong_result_fails_the_self_test(
    name: str, sources: NetworkSources, tmp_path: Path
) -> None:
    board = load_board(name)
    require_simulator(board)
    text = sources.files["lenet5.c"].decode()
    wrong = text.replace("last[i] - 128)", "last[i] - 127)")
    assert wrong != text
    broken = NetworkSources(
        files={**sources.files, "lenet5.c": wrong.encode()},
        optimize=Optimize.SIZE,
        bundle_file=None,
        model=MIXED,
    )
    with open_link(board, build_firmware(board, broken, tmp_path).elf) as link:
        assert link.greeting == "ready, self-test FAILED"
        assert link.self_test() != 0


def test_the_smallest_program_fits_the_chip_of_ten_cents(
    sources: NetworkSources, tmp_path: Path
) -> None:
    board = load_board("ch32v003")
    require_simulator(board)
    firmware = build_minimal(board, sources, tmp_path)
    assert firmware.flash_bytes <= 16 * 1024
    assert firmware.ram_bytes + firmware.stack_bytes <= 2 * 1024


@pytest.mark.parametrize("channels", [1, 4, 12])
def test_sums_without_multiplication_are_exact(channels: int, tmp_path: Path) -> None:
    small = load_board("ch32v003-sim")
    require_simulator(small)
    board = dataclasses.replace(
        small,
        flash=Memory(origin=small.flash.origin, size=0x40000),
        ram=Memory(origin=small.ram.origin, size=0x10000),
        row_by_row=False,
    )
    chain = Chain(np.random.default_rng(channels), 9, 8, channels)
    chain.conv(5, (5, 5), (1, 1), "VALID")  # 300 products for 12 channels: more than a field holds
    model = with_clipped_weights(chain.content(), 7)
    graph = read_graph(model)
    inputs = noise(graph, 3, 1)
    inputs[0] = 127
    wanted = reference.run(graph, inputs)[graph.outputs[0].index].reshape(3, -1)
    firmware = build_firmware(board, generate_sources(model, Optimize.SIZE), tmp_path)
    with open_link(board, firmware.elf) as link:
        assert link.greeting == "ready, self-test passed"
        for picture, logits in zip(inputs, wanted, strict=True):
            link.load((picture.astype(np.int16) + 128).astype(np.uint8))
            assert link.infer().tolist() == logits.tolist()


def test_the_ten_cent_chip_needs_no_more_instructions_than_before() -> None:
    require_simulator(load_board("ch32v003-sim"))
    digits = np.zeros((0, 28, 28), np.uint8)
    row = next(measure_boards(generate_sources(MIXED), ["ch32v003-sim"], digits=digits))
    assert row["exact"]
    assert row["instructions"] <= 4_000_000  # 3,978,268
    assert row["flash_bytes"] <= 16 * 1024


def test_a_board_gets_c_that_it_has_room_for(tmp_path: Path) -> None:
    (tmp_path / "model.tflite").write_bytes(MIXED)
    predictor = BoardPredictor(tmp_path / "model.tflite", load_board("arduino-uno-sim"))
    assert predictor.sources.optimize is Optimize.SIZE


def test_an_arduino_uno_is_as_fast_as_it_was() -> None:
    require_simulator(load_board("arduino-uno-sim"))
    digits = np.zeros((0, 28, 28), np.uint8)
    row = next(measure_boards(generate_sources(MIXED), ["arduino-uno-sim"], digits=digits))
    assert row["exact"]
    assert row["instructions"] is None
    assert row["cycles_estimate"] <= 5_450_000  # 5,298,999 and a small allowance
    assert row["flash_bytes"] <= 30 * 1024
    assert row["ram_bytes"] + row["stack_bytes"] <= 1_600
    assert row["runs"]["optimize"] == "size"


def test_what_does_not_fit_is_left_out_and_said() -> None:
    require_simulator(load_board("arduino-uno-sim"))
    lines: list[str] = []
    digits = np.zeros((0, 28, 28), np.uint8)
    network = generate_sources(MODERN.read_bytes())
    rows = list(measure_boards(network, ["arduino-uno-sim"], digits=digits, skipped=lines.append))
    assert rows == []
    assert len(lines) == 1
    assert "arduino-uno-sim has 32,256 B of flash" in lines[0]
