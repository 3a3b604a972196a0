"""Firmware fits every board, its stack is bounded, and errors of the build are one clear line."""

import dataclasses
import subprocess
from pathlib import Path

import pytest

from convert.c_engine import Optimize, emit
from device.mcu.boards import Memory, board_names, load_board
from device.mcu.firmware_build import TooSmallError, build_firmware, build_minimal, linker_script
from device.mcu.generated_headers import board_header, network_header
from device.mcu.network_sources import NetworkSources, generate_sources
from device.mcu.qemu import qemu_link
from device.mcu.tools import Architecture
from lenet_edge.core.errors import DeviceError, MissingDependencyError, ModelError
from tests.convert.analysers import analyse
from tests.convert.networks import MODERN
from tests.convert.random_graphs import classic_graph, one_of_each
from tests.device.mcu.board_tools import require_compiler
from tests.needs import needs

FIRMWARE = Path(__file__).parents[3] / "device" / "mcu" / "firmware"


def network(optimize: Optimize = Optimize.SPEED) -> NetworkSources:
    return generate_sources(MODERN.read_bytes(), optimize)


def with_source(sources: NetworkSources, content: bytes) -> NetworkSources:
    return dataclasses.replace(sources, files={**sources.files, "lenet5.c": content})


@needs("arm-none-eabi-gcc", "newlib", "qemu-system-arm")
def test_the_stack_stays_within_the_bound_of_the_call_graph(tmp_path: Path) -> None:
    board = load_board("mps2-an386")
    firmware = build_firmware(board, network(), tmp_path)
    with qemu_link(board, firmware.elf) as link:
        assert link.self_test() == 0
        assert 0 < link.stack_bytes() <= firmware.stack_bytes + 64


@needs("arm-none-eabi-gcc", "newlib")
def test_firmware_optimised_for_size_is_small(tmp_path: Path) -> None:
    board = load_board("mps2-an386")
    firmware = build_minimal(board, network(Optimize.SIZE), tmp_path)
    assert firmware.flash_bytes <= 48_000
    assert firmware.ram_bytes <= 2_200
    assert firmware.stack_bytes <= 400


@pytest.mark.parametrize("name", board_names())
def test_the_firmware_fits_every_board(name: str, tmp_path: Path) -> None:
    board = load_board(name)
    require_compiler(board)
    if board.row_by_row:
        with pytest.raises(TooSmallError, match="--bits mixed' or a larger board"):
            build_firmware(board, network(Optimize.SIZE), tmp_path)
        return
    if board.architecture is not Architecture.AVR:
        assert f"0x{board.flash.origin:08X}" in linker_script(board)
    build_firmware(board, network(Optimize.SIZE), tmp_path).check_fits()


@needs("arm-none-eabi-gcc", "newlib")
@pytest.mark.parametrize("region", ["flash", "ram"])
def test_a_board_that_is_too_small_is_rejected_with_the_sizes(region: str, tmp_path: Path) -> None:
    board = load_board("mps2-an386")
    small = Memory(origin=getattr(board, region).origin, size=4096)
    too_small = dataclasses.replace(board, **{region: small})
    with pytest.raises(DeviceError, match=r"has 4,096 B of .* the firmware needs [\d,]+ B"):
        build_firmware(too_small, network(), tmp_path)


@needs("arm-none-eabi-gcc", "newlib")
def test_the_network_is_compiled_byte_for_byte(tmp_path: Path) -> None:
    edited = b"/* \xe9 */\r\n" + network(Optimize.SIZE).files["lenet5.c"]
    sources = with_source(network(Optimize.SIZE), edited)
    build_firmware(load_board("microbit"), sources, tmp_path)
    assert (tmp_path / "lenet5.c").read_bytes() == edited
    assert sources.source_sha256 in (tmp_path / "network.h").read_text()


@needs("arm-none-eabi-gcc", "newlib")
def test_c_that_does_not_compile_for_a_board_is_one_line_that_names_it(tmp_path: Path) -> None:
    broken = (
        network()
        .files["lenet5.c"]
        .replace(b"#define ENGINE_ISA ENGINE_DSP", b"#error this does not compile \xb3")
    )
    sources = dataclasses.replace(
        with_source(network(), broken), bundle_file=Path("my-bundle", "lenet5.c")
    )
    build_firmware(load_board("microbit"), sources, tmp_path / "microbit")
    match = r"my-bundle/lenet5\.c does not compile for mps2-an386: lenet5\.c:\d+.*: error: "
    with pytest.raises(ModelError, match=match) as caught:
        build_firmware(load_board("mps2-an386"), sources, tmp_path / "mps2-an386")
    assert "this does not compile" in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


def test_a_missing_compiler_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingDependencyError, match="arm-none-eabi-gcc is not installed"):
        build_firmware(load_board("microbit"), network(Optimize.SIZE), tmp_path)


@needs("clang-runtime")
def test_the_parser_of_the_protocol_survives_a_fuzzer(tmp_path: Path) -> None:
    for name, content in network(Optimize.SIZE).files.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "network.h").write_text(network_header(network(Optimize.SIZE)))
    names = ("protocol.c", "words.c", "trace.c")
    sources = [*(str(FIRMWARE / name) for name in names), "lenet5.c"]
    command = ["clang", "-std=gnu99", "-O1", "-g", "-fsanitize=fuzzer,address,undefined"]
    command += [f"-I{FIRMWARE}", "-I.", *sources, str(Path(__file__).parent / "fuzz_protocol.c")]
    subprocess.run([*command, "-o", "fuzz"], cwd=tmp_path, check=True)
    limits = ["-runs=20000", "-max_len=1700", "-seed=1", "-verbosity=0"]
    result = subprocess.run(
        ["./fuzz", *limits], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


@needs("cppcheck", "clang-tidy")
def test_static_analysis_of_the_firmware_finds_nothing(tmp_path: Path) -> None:
    # A small network, because analysers take minutes for large tables of weights.
    texts = emit(one_of_each(), "lenet5", Optimize.SIZE)
    sources = dataclasses.replace(
        network(), files={name: text.encode() for name, text in texts.items()}
    )
    for entry in FIRMWARE.glob("*.[ch]"):
        (tmp_path / entry.name).write_text(entry.read_text())
    for name, text in {
        **texts,
        "network.h": network_header(sources),
        "board_config.h": board_header(load_board("mps2-an386")),
    }.items():
        (tmp_path / name).write_text(text)
    analyse(
        tmp_path, ["protocol.c", "words.c", "trace.c", "main.c", "console.c"], ["-DLENET5_PORTABLE"]
    )


@needs("avr-gcc", "avr-libc")
def test_a_network_that_avr_cannot_read_says_how_to_make_one_that_it_can(tmp_path: Path) -> None:
    sources = generate_sources(classic_graph(1), Optimize.SIZE)
    with pytest.raises(
        ModelError, match=r"48,000 of them in one array: .*build --bits 4"
    ) as caught:
        build_firmware(load_board("arduino-mega"), sources, tmp_path)
    assert "convert the model again" not in str(caught.value)
    assert "AVR reads" not in network().files["lenet5.c"].decode()
