"""The Arduino library, built by Arduino's own builder, recognises digits in simavr."""

import io
import runpy
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from convert.c_engine import Optimize
from convert.packages import ARDUINO_ARCHITECTURES, PackageKind, package_files, write_package
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from tests.convert.few_bits import TERNARY, with_few_bits
from tests.convert.frame_reader.compiled_reader import shipped
from tests.convert.networks import MODERN, noise
from tests.needs import needs

HARDWARE = "/usr/share/arduino/hardware"
SIMULATOR = Path(__file__).parents[2] / "device/mcu/simulator/avr_board.c"
TIME_LIMIT = 300  # Seconds; for a hang only.

ARM = ("arm-none-eabi-gcc", "-mthumb")
COMPILERS = {
    "esp8266": ("xtensa-lx106-elf-gcc", "-DESP8266", "-mlongcalls", "-ffreestanding"),
    "esp32": ("riscv64-unknown-elf-gcc", "-march=rv32imc", "-mabi=ilp32", "--specs=picolibc.specs"),
    "mbed_nano": (*ARM, "-mcpu=cortex-m4"),
    "mbed_portenta": (*ARM, "-mcpu=cortex-m7"),
    "renesas_portenta": (*ARM, "-mcpu=cortex-m33"),
    "rp2040": (*ARM, "-mcpu=cortex-m0plus"),
    "sam": (*ARM, "-mcpu=cortex-m3"),
}
"""A compiler for the chips of each kind of Arduino core; the ESP32-C3's stands for the ESP32."""

SAME_CHIPS = {
    "mbed_nano": ("mbed", "mbed_nicla", "nrf52", "renesas_uno", "stm32"),
    "mbed_portenta": ("mbed_giga", "mbed_opta"),
    "rp2040": ("mbed_rp2040", "samd"),
}
"""Cores whose chips need no compiler of their own."""


@dataclass(frozen=True)
class Sketch:
    """An example that Arduino's builder built: the program, and what the builder said."""

    elf: Path
    output: str


def build(folder: Path, board: str, example: str) -> Sketch:
    """Build an example of the library in ``folder/lenet5`` for a board of Arduino's AVR core."""
    path = folder / "build"
    path.mkdir(exist_ok=True)
    settings = {
        "runtime.tools.avr-gcc.path": "/usr",
        "tools.ctags.path": "/usr/bin",
        "tools.ctags.cmd.path": "{path}/arduino-ctags",
        "tools.ctags.pattern": '"{cmd.path}" -u --language-force=c++ -f - --c++-kinds=svpf '
        '--fields=KSTtzns --line-directives "{source_file}"',
        # Debian's avr-gcc is older than its core, and does not name this limit in C++.
        "compiler.cpp.extra_flags": "-DDECIMAL_DIG=__DECIMAL_DIG__",
    }
    command = ["arduino-builder", "-hardware", HARDWARE, "-tools", "/usr/bin"]
    command += ["-built-in-libraries", f"{HARDWARE}/arduino/avr/libraries"]
    command += ["-libraries", str(folder), "-fqbn", f"arduino:avr:{board}"]
    command += ["-build-path", str(path), *(f"-prefs={k}={v}" for k, v in settings.items())]
    sketch = folder / "lenet5" / "examples" / example / f"{example}.ino"
    done = subprocess.run([*command, str(sketch)], capture_output=True, text=True, check=False)
    return Sketch(path / f"{sketch.name}.elf", done.stdout + done.stderr)


def recognise(folder: Path, chip: str, elf: Path, pictures: reference.Int8) -> list[str]:
    """Return what a sketch answers to pictures, sent by the program that comes with the library."""
    simulator = folder / "avr_board"
    host = ["gcc", "-O2", str(SIMULATOR), "-o", str(simulator), "-lsimavr", "-lelf"]
    subprocess.run(host, check=True)
    sender = runpy.run_path(str(folder / "lenet5/extras/send_digit.py"))
    board = [str(simulator), chip, "16000000", str(elf)]
    with subprocess.Popen(board, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as run:
        assert run.stdin is not None
        assert run.stdout is not None
        port = io.BufferedRWPair(run.stdout, run.stdin, 1)  # type: ignore[type-var, arg-type]
        answers = []
        for picture in pictures:
            pixels = (picture.astype(np.int16) + 128).astype(np.uint8).tobytes()
            answers.append(sender["recognise"](Unbuffered(port), pixels))
        run.kill()
    return answers


class Unbuffered:
    """A port that sends at once what is written."""

    def __init__(self, port: io.BufferedRWPair) -> None:
        self._port = port
        self.readline = port.readline

    def write(self, content: bytes) -> None:
        self._port.write(content)
        self._port.flush()


def check_answers(graph: Graph, pictures: reference.Int8, answers: list[str]) -> None:
    expected = reference.run(graph, pictures)[graph.outputs[0].index].reshape(len(pictures), -1)
    for logits, answer in zip(expected, answers, strict=True):
        words = answer.replace(",", "").split()
        assert int(words[1]) == int(np.argmax(logits))
        assert [int(word) for word in words[6:]] == logits.tolist()


BUILDER = ("arduino-builder", "arduino-core-avr", "avr-gcc", "avr-libc")
SIMAVR = ("gcc", "libsimavr", "libelf")


@needs(*BUILDER, *SIMAVR)
def test_the_sketch_of_the_uno_recognises_pictures_row_by_row(tmp_path: Path) -> None:
    graph = read_graph(with_few_bits(MODERN, (4, 4, TERNARY, TERNARY, 4)))
    reader = shipped()[1]
    write_package(
        graph, PackageKind.ARDUINO, tmp_path / "lenet5", optimize=Optimize.SIZE, reader=reader
    )
    sketch = build(tmp_path, "uno", "Uno")
    assert sketch.elf.exists(), sketch.output
    pictures = noise(graph, 2, 1)
    check_answers(graph, pictures, recognise(tmp_path, "atmega328p", sketch.elf, pictures))


@needs(*BUILDER, *SIMAVR)
def test_the_sketch_of_the_mega_recognises_pictures(tmp_path: Path) -> None:
    graph = read_graph(MODERN)
    write_package(graph, PackageKind.ARDUINO, tmp_path / "lenet5")
    sketch = build(tmp_path, "mega:cpu=atmega2560", "Mega")
    assert sketch.elf.exists(), sketch.output
    pictures = noise(graph, 1, 1)
    check_answers(graph, pictures, recognise(tmp_path, "atmega2560", sketch.elf, pictures))


@needs(*BUILDER)
def test_a_network_that_does_not_fit_a_board_says_how_to_make_one_that_does(tmp_path: Path) -> None:
    write_package(read_graph(MODERN), PackageKind.ARDUINO, tmp_path / "lenet5")
    output = build(tmp_path, "uno", "digit").output
    assert "44,438 bytes of weights do not fit this board" in output
    assert "build --bits mixed" in output


@needs("xtensa-lx106-elf-gcc", "riscv64-unknown-elf-gcc", "picolibc", "arm-none-eabi-gcc", "newlib")
def test_every_architecture_that_the_library_names_compiles_it(tmp_path: Path) -> None:
    named = {"avr", *COMPILERS}.union(*SAME_CHIPS.values())
    assert named == set(ARDUINO_ARCHITECTURES)
    graph, judgement = shipped()
    files = package_files(graph, PackageKind.ARDUINO, optimize=Optimize.SIZE, reader=judgement)
    for path in ("lenet5.h", "lenet5.c", "lenet5_reader.h", "lenet5_reader.c"):
        (tmp_path / path).write_text(files[f"src/{path}"])
    stand_ins = f"-idirafter{Path(__file__).parent / 'stand_ins/esp8266'}"
    for compiler, *options in COMPILERS.values():
        command = [compiler, *options, stand_ins, "-std=gnu11", "-Os", "-Wall", "-Wextra"]
        command += ["-Werror", "-c", "lenet5.c", "lenet5_reader.c"]
        subprocess.run(command, cwd=tmp_path, check=True)


@needs("xtensa-lx106-elf-gcc")
@pytest.mark.parametrize("optimize", Optimize)
def test_an_esp8266_keeps_the_weights_in_flash(optimize: Optimize, tmp_path: Path) -> None:
    for path, text in package_files(read_graph(MODERN), PackageKind.PLAIN, "n", optimize).items():
        (tmp_path / path).write_text(text)
    stand_ins = f"-I{Path(__file__).parent / 'stand_ins/esp8266'}"
    command = [*COMPILERS["esp8266"], stand_ins, "-std=gnu11", "-Os", "-c", "n.c"]
    subprocess.run(command, cwd=tmp_path, check=True)
    listing = subprocess.run(
        ["xtensa-lx106-elf-size", "-A", "n.o"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    sizes = {name: int(size) for name, size, *_ in map(str.split, listing.splitlines()[2:-2])}
    assert sizes[".irom.text.n"] > 44_000
    in_ram = (size for name, size in sizes.items() if name.startswith((".rodata", ".data", ".bss")))
    assert sum(in_ram) < 1_000
