"""Firmware on every emulated core computes what the model does, and answers bad lines calmly."""

import dataclasses
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from convert.c_engine import emit
from convert.quantized import reference
from convert.quantized.graph import read_graph
from device.mcu.board_benchmark import emulated_boards, measure_boards
from device.mcu.board_predictor import open_board_predictor
from device.mcu.boards import Memory, board_names, load_board
from device.mcu.firmware_build import NETWORK, build_firmware, build_minimal, linker_script
from device.mcu.link import Link, qemu_link
from device.mcu.probe import uf2
from lenet_edge.core.errors import DeviceError, MissingDependencyError, UsageError
from lenet_edge.network.predictor import Predictor
from tests.convert.quantized.test_reference import MODERN, noise
from tests.convert.random_graphs import classic_graph, random_graph
from tests.needs import needs, require

FIRMWARE = Path(__file__).parents[3] / "device" / "mcu" / "firmware"


def pictures(count: int) -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (count, 28, 28)).astype(np.uint8)


def expected_logits(images: np.ndarray) -> np.ndarray:
    graph = read_graph(MODERN)
    inputs = (images.astype(np.int16) - 128).astype(np.int8)[..., np.newaxis]
    return reference.run(graph, inputs)[graph.outputs[0].index]


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
@pytest.mark.parametrize("board", emulated_boards())
def test_every_core_is_exact(board: str) -> None:
    images = pictures(40)
    with open_board_predictor(MODERN, board) as predictor:
        assert isinstance(predictor, Predictor)
        assert np.array_equal(predictor.predict_int8(images), expected_logits(images))


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
@pytest.mark.parametrize("board", ["microbit", "mps2-an385", "mps2-an386", "mps3-an547"])
@pytest.mark.parametrize("seed", [0, 3])
def test_other_networks_are_exact_on_every_instruction_set(
    board: str, seed: int, tmp_path: Path
) -> None:
    graph = read_graph(classic_graph(2) if seed == 0 else random_graph(seed))
    inputs = noise(graph, 3, seed)
    expected = reference.run(graph, inputs)[graph.outputs[0].index].reshape(3, -1)
    target = load_board(board)
    firmware = build_firmware(target, emit(graph, NETWORK), tmp_path)
    with qemu_link(target, firmware.elf) as link:
        for picture, logits in zip(inputs, expected, strict=True):
            link.load((picture.astype(np.int16) + 128).astype(np.uint8))
            link.ask("infer")
            assert link.logits().tolist() == logits.tolist()


@pytest.fixture(scope="module")
def link(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Link]:
    require("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
    board = load_board("mps2-an386")
    network = emit(read_graph(MODERN), NETWORK)
    firmware = build_firmware(board, network, tmp_path_factory.mktemp("firmware"))
    with qemu_link(board, firmware.elf) as opened:
        yield opened


def test_it_says_what_it_is(link: Link) -> None:
    assert link.ask("name") == ["network", "784", "10"]
    assert link.ask("test") == ["0"]


def test_the_stack_stays_within_the_bound_of_the_call_graph(link: Link, tmp_path: Path) -> None:
    link.ask("test")
    board = load_board("mps2-an386")
    firmware = build_firmware(board, emit(read_graph(MODERN), NETWORK), tmp_path)
    assert 0 < int(link.ask("stack")[0]) <= firmware.stack_bytes + 64


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("", "unknown command"),
        ("inferno", "unknown command"),
        ("load", "two hex digits for every pixel"),
        ("load " + "0" * 1568, "CRC of eight hex digits"),
        ("load " + "0" * 1568 + " 00000000", "do not match their CRC"),
        ("load " + "g" * 1568 + " 00000000", "two hex digits"),
        ("load " + "0" * 5000, "CRC of eight hex digits"),
        ("infer", "no picture is loaded"),
        ("infer 0", "number of repeats"),
        ("infer 99999999999", "number of repeats"),
        ("logits", "nothing was inferred"),
        ("spin -1", "number of loops"),
        ("steps", "built without profiling"),
    ],
)
def test_a_bad_line_gets_a_reason_and_nothing_breaks(link: Link, line: str, reason: str) -> None:
    with pytest.raises(DeviceError, match=re.escape(reason)):
        link.ask(line)
    assert link.ask("name")


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_counts_are_the_same_in_two_runs() -> None:
    rows = [next(measure_boards(MODERN, ["mps2-an386"])) for _ in range(2)]
    assert rows[0] == rows[1]
    (row, _) = rows
    assert row["exact"]
    assert row["repeatable"]
    assert row["instructions"] <= 327_000  # 323,076 and a small allowance
    assert row["flash_bytes"] < 56 * 1024
    assert row["ram_bytes"] < 5 * 1024
    layers = sum(layer["instructions"] for layer in row["layers"])
    assert layers == pytest.approx(row["instructions"], rel=0.01)
    assert row["instructions"] < row["cycles_estimate"] < 2 * row["instructions"]


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
@pytest.mark.parametrize(
    ("board", "most"),
    [
        ("microbit", 1_150_000),
        ("mps2-an385", 650_000),
        ("mps2-an500", 327_000),
        ("mps2-an505", 329_000),
        ("mps3-an547", 61_500),
    ],
)
def test_no_core_takes_more_instructions_than_it_did(board: str, most: int) -> None:
    row = next(measure_boards(MODERN, [board]))
    assert row["exact"]
    assert row["instructions"] <= most


@needs("arm-none-eabi-gcc", "newlib")
def test_size_mode_is_small(tmp_path: Path) -> None:
    network = emit(read_graph(MODERN), NETWORK, "size")
    firmware = build_minimal(load_board("mps2-an386"), network, tmp_path, "size")
    assert firmware.flash_bytes <= 48_000
    assert firmware.ram_bytes <= 2_200
    assert firmware.stack_bytes <= 400


@needs("arm-none-eabi-gcc", "newlib")
@pytest.mark.parametrize("name", board_names())
def test_the_firmware_fits_every_board(name: str, tmp_path: Path) -> None:
    board = load_board(name)
    assert f"0x{board.flash.origin:08X}" in linker_script(board)
    network = emit(read_graph(MODERN), NETWORK, "size")
    build_firmware(board, network, tmp_path, "size").check_fits()


@needs("arm-none-eabi-gcc", "newlib")
@pytest.mark.parametrize("region", ["flash", "ram"])
def test_too_small_a_board_is_told_with_the_numbers(region: str, tmp_path: Path) -> None:
    board = load_board("mps2-an386")
    small = dataclasses.replace(board, **{region: Memory(getattr(board, region).origin, 4096)})
    with pytest.raises(DeviceError, match=r"has 4,096 B of .* the firmware needs [\d,]+ B"):
        build_firmware(small, emit(read_graph(MODERN), NETWORK), tmp_path)


def test_an_unknown_board_is_answered_with_those_that_there_are() -> None:
    with pytest.raises(UsageError, match="mps2-an386, mps2-an500"):
        load_board("arduino")


def test_a_missing_compiler_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingDependencyError, match="arm-none-eabi-gcc is not installed"):
        build_firmware(load_board("microbit"), {}, tmp_path)


def test_uf2_blocks_cover_the_image() -> None:
    image = bytes(range(256)) * 2 + b"end"
    content = uf2(image, 0x20000000, 0xE48BFF56)
    blocks = [content[i : i + 512] for i in range(0, len(content), 512)]
    assert [int.from_bytes(block[12:16], "little") for block in blocks] == [
        0x20000000,
        0x20000100,
        0x20000200,
    ]
    assert b"".join(block[32:288] for block in blocks).rstrip(b"\0") == image


@needs("clang-runtime")
def test_the_parser_survives_a_fuzzer(tmp_path: Path) -> None:
    for name, text in emit(read_graph(MODERN), NETWORK, "size").items():
        (tmp_path / name).write_text(text)
    sources = [str(FIRMWARE / "protocol.c"), str(FIRMWARE / "trace.c"), "network.c"]
    command = ["clang", "-std=gnu99", "-O1", "-g", "-fsanitize=fuzzer,address,undefined"]
    command += [f"-I{FIRMWARE}", "-I.", *sources, str(Path(__file__).parent / "fuzz_protocol.c")]
    subprocess.run([*command, "-o", "fuzz"], cwd=tmp_path, check=True)
    limits = ["-runs=20000", "-max_len=1700", "-seed=1", "-verbosity=0"]
    result = subprocess.run(
        ["./fuzz", *limits], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
