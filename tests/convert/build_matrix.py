"""The build matrix: the generated C under every compiler, core and option that people use.

    make test-matrix

Each cell compiles the network of the tests for an emulated board, runs it on real digits, whole and
as a stream, and counts instructions. Random networks are then run on every core, each compiled in
another way. The command prints a table of instructions, and ends with 1 if a cell is not exact or
breaks a limit. It takes about four minutes on two idle cores.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from pathlib import Path

import numpy as np

from convert.c_engine import Optimize, emit
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from device.mcu.boards import Core, load_board
from device.mcu.firmware_build import linker_script
from lenet_edge.data.uci_digits import TEST_START, load_digits
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import random_graph

BOARDS = {
    Core.CORTEX_M0: "microbit",
    Core.CORTEX_M3: "mps2-an385",
    Core.CORTEX_M4: "mps2-an386",
    Core.CORTEX_M7: "mps2-an500",
    Core.CORTEX_M33: "mps2-an505",
    Core.CORTEX_M55: "mps3-an547",
}
COMPILERS = ("gcc", "clang")
LEVELS = ("-O0", "-Os", "-O2", "-O3")
OPTIONS = {
    "plain": (),
    "freestanding": ("-ffreestanding", "-fno-builtin"),
    "frame pointer": ("-fno-omit-frame-pointer",),
    "aligned": ("-mno-unaligned-access",),
}
LANGUAGES = {
    "C99": ("-x", "c", "-std=c99"),
    # In C++, a function hides the constructor of the struct that has its name; C has none.
    "C++17": ("-x", "c++", "-std=c++17", "-fno-exceptions", "-fno-rtti", "-Wno-shadow"),
}

MAX_OVER_O3 = 1.05
"""The most instructions of -Os, -O2 and a freestanding build, as a multiple of -O3."""

MAX_INSTRUCTIONS = {Core.CORTEX_M4: 315_000, Core.CORTEX_M55: 57_500}
"""The most instructions of one inference, compiled by gcc with -O3."""

_PROGRAM = Path(__file__).with_suffix(".c")
_FIRMWARE = Path(__file__).parents[2] / "device" / "mcu" / "firmware"
_SUPPORT = (
    *(_FIRMWARE / f"{name}.c" for name in ("startup_cortex_m", "semihosting", "board_cortex_m")),
    _PROGRAM,
)
_WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Werror")
_CALIBRATION_INSTRUCTIONS = 200_000
_TIMEOUT_SECONDS = 60


@dataclass(frozen=True, kw_only=True, order=True)
class Cell:
    """One way to compile the network."""

    core: Core
    compiler: str
    level: str
    option: str = "plain"
    language: str = "C99"
    optimize: Optimize = Optimize.SPEED

    def __str__(self) -> str:
        parts = [self.core, self.compiler, self.level, self.option, self.language, self.optimize]
        return " ".join(map(str, parts))


@dataclass(frozen=True, kw_only=True)
class Result:
    """What a cell gave: instructions of one inference, or the reason why there are none."""

    cell: Cell
    instructions: int = 0
    failure: str = ""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """A network, and inputs ``int8[N, ...]`` to run it on."""

    graph: Graph
    inputs: reference.Int8


@cache
def digits() -> Subject:
    """Return the network of the tests and one real digit of each class."""
    images, labels = load_digits()
    held_out = labels[TEST_START:]
    chosen = [TEST_START + int(np.flatnonzero(held_out == digit)[0]) for digit in range(10)]
    inputs = (images[chosen].astype(np.int16) - 128).astype(np.int8)
    return Subject(graph=read_graph(MODERN), inputs=inputs[..., np.newaxis])


def all_cells() -> list[Cell]:
    """Return the whole matrix."""
    speed = [
        Cell(core=core, compiler=compiler, level=level, option=option, language=language)
        for compiler, level, option, language, core in product(
            COMPILERS, LEVELS, OPTIONS, LANGUAGES, BOARDS
        )
    ]
    size = [
        Cell(core=core, compiler=compiler, level="-Os", language=language, optimize=Optimize.SIZE)
        for compiler, language, core in product(COMPILERS, LANGUAGES, BOARDS)
    ]
    return speed + size


def quick_cells() -> list[Cell]:
    """Return a part of the matrix that has every core, and every option of each compiler."""
    builds = [
        ("gcc", "-O3", "plain", "C99"),
        ("gcc", "-Os", "plain", "C99"),
        ("gcc", "-O2", "freestanding", "C++17"),
        ("clang", "-O3", "plain", "C99"),
        ("clang", "-Os", "freestanding", "C++17"),
    ]
    cells = [
        Cell(core=core, compiler=compiler, level=level, option=option, language=language)
        for (compiler, level, option, language), core in product(builds, BOARDS)
    ]
    special = [
        (Core.CORTEX_M0, "gcc", "-O3", "frame pointer"),
        (Core.CORTEX_M55, "gcc", "-Os", "frame pointer"),
        (Core.CORTEX_M4, "gcc", "-O3", "frame pointer"),
        (Core.CORTEX_M3, "clang", "-O2", "aligned"),
        (Core.CORTEX_M4, "gcc", "-O2", "aligned"),
        (Core.CORTEX_M33, "clang", "-Os", "aligned"),
        (Core.CORTEX_M55, "gcc", "-O3", "aligned"),
        (Core.CORTEX_M4, "gcc", "-O0", "plain"),
    ]
    return cells + [
        Cell(core=core, compiler=compiler, level=level, option=option)
        for core, compiler, level, option in special
    ]


def random_results(networks: int) -> Iterator[Result]:
    """Run random networks on every core, each compiled in a random way."""
    for seed in range(networks):
        graph = read_graph(random_graph(seed))
        rng = random.Random(seed)
        cells = [
            Cell(
                core=core,
                compiler=rng.choice(COMPILERS),
                level=rng.choice(LEVELS),
                option=rng.choice(list(OPTIONS)),
                language=rng.choice(list(LANGUAGES)),
            )
            for core in BOARDS
        ]
        for result in run_cells(cells, Subject(graph=graph, inputs=noise(graph, 3, seed))):
            failure = result.failure and f"random network {seed}: {result.failure}"
            yield replace(result, failure=failure)


def run_cells(cells: Iterable[Cell], subject: Subject | None = None) -> Iterator[Result]:
    """Compile and run cells, several at a time, and yield their results in the given order.

    Without ``subject``, it is the network of the tests and real digits.
    """
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as name, ThreadPoolExecutor() as pool:
        folder = Path(name)
        chosen = list(cells)
        subject = subject or digits()
        _write_sources(folder, subject)
        builds = {(cell.core, _traps(cell)) for cell in chosen}
        list(pool.map(lambda build: _compile_support(*build, folder), builds))
        yield from pool.map(lambda cell: _run_cell(cell, folder, len(subject.inputs)), chosen)


def failures(results: Iterable[Result]) -> list[str]:
    """Return a line for every cell that did not run or is not exact."""
    return [f"{result.cell}: {result.failure}" for result in results if result.failure]


def broken_limits(results: Iterable[Result]) -> list[str]:
    """Return a line for every cell that needs more instructions than it may."""
    counts = {result.cell: result.instructions for result in results if not result.failure}
    return [line for cell, count in counts.items() for line in _excess(cell, count, counts)]


def table(results: Sequence[Result]) -> str:
    """Return the instructions of all cells, a line for each build and a column for each core."""
    rows: dict[tuple[str, ...], dict[Core, Result]] = {}
    for result in results:
        cell = result.cell
        key = (cell.optimize, cell.compiler, cell.level, cell.option, cell.language)
        rows.setdefault(key, {})[cell.core] = result
    cores = [core for core in BOARDS if any(core in row for row in rows.values())]
    lines = [f"{'build':<42}" + "".join(f"{core:>12}" for core in cores)]
    for key, row in rows.items():
        counts = (f"{_shown(row[core]) if core in row else '':>12}" for core in cores)
        lines.append(f"{' '.join(key):<42}" + "".join(counts))
    return "\n".join(lines)


def _shown(result: Result) -> str:
    return "FAILED" if result.failure else f"{result.instructions:,}"


def _excess(cell: Cell, count: int, counts: Mapping[Cell, int]) -> Iterator[str]:
    is_common = cell.level != "-O0" and cell.option in {"plain", "freestanding"}
    if cell.optimize is Optimize.SIZE or not is_common:
        return
    best = counts.get(replace(cell, level="-O3", option="plain", language="C99"))
    if best is not None and count > MAX_OVER_O3 * best:
        yield f"{cell}: {count:,} instructions are {count / best - 1:.1%} more than with -O3"
    limit = MAX_INSTRUCTIONS.get(cell.core)
    if limit is not None and cell.compiler == "gcc" and cell.level == "-O3" and count > limit:
        yield f"{cell}: {count:,} instructions are more than {limit:,}"


def _traps(cell: Cell) -> bool:
    return cell.option == "aligned" and cell.core is not Core.CORTEX_M0


def _write_sources(folder: Path, subject: Subject) -> None:
    for optimize in Optimize:
        (folder / optimize).mkdir()
        for name, text in emit(subject.graph, "network", optimize).items():
            (folder / optimize / name).write_text(text)
    for core, board in BOARDS.items():
        (folder / f"{core}.ld").write_text(linker_script(load_board(board)))
    (folder / "pictures.h").write_text(_pictures_header(subject))


def _pictures_header(subject: Subject) -> str:
    """Return C arrays of the inputs, and of the outputs that the integer reference gives them."""
    graph, inputs = subject.graph, subject.inputs
    outputs = reference.run(graph, inputs)[graph.outputs[0].index].reshape(len(inputs), -1)
    pixels = (inputs.astype(np.int16) + 128).reshape(len(inputs), -1)
    return (
        f"#include <stdint.h>\n#define PICTURES {len(inputs)}\n"
        f"static const uint8_t pictures[][{pixels.shape[1]}] = {_rows(pixels)};\n"
        f"static const int8_t expected[][{outputs.shape[1]}] = {_rows(outputs)};\n"
    )


def _rows(array: np.ndarray) -> str:
    return "{" + ",\n".join("{" + ",".join(map(str, row)) + "}" for row in array.tolist()) + "}"


def _target(core: Core) -> list[str]:
    return [*load_board(BOARDS[core]).compiler_options]


def _compile_support(core: Core, trap: bool, folder: Path) -> None:
    """Compile the program around the network, with gcc and without unaligned accesses."""
    board = load_board(BOARDS[core])
    for source in _SUPPORT:
        _check(
            [
                "arm-none-eabi-gcc",
                *_target(core),
                "-std=gnu99",
                "-Os",
                "-mno-unaligned-access",
                "-DBOARD_QEMU",
                "-DNETWORK_STREAM",
                *(["-DTRAP_UNALIGNED"] if trap else []),
                *(["-DBOARD_SET_VTOR"] if board.runs_from_ram else []),
                f"-I{_FIRMWARE}",
                f"-I{folder}",
                f"-I{folder / Optimize.SPEED}",
                "-c",
                str(source),
                "-o",
                str(folder / _support_object(core, trap, source)),
            ]
        )


def _support_object(core: Core, trap: bool, source: Path) -> str:
    return f"{core}-{trap}-{source.stem}.o"


def _run_cell(cell: Cell, folder: Path, pictures: int) -> Result:
    stem = str(cell).replace(" ", "-").replace("+", "p")
    elf = folder / f"{stem}.elf"
    try:
        _check([*_compiler(cell), str(folder / cell.optimize / "network.c"), "-o", f"{elf}.o"])
        _check(_link_command(cell, folder, elf))
        return _run_elf(cell, elf, pictures)
    except subprocess.CalledProcessError as error:
        lines = [line for line in error.stderr.splitlines() if "error" in line]
        return Result(
            cell=cell, failure=(lines or [error.stderr.strip() or error.stdout.strip()])[0]
        )
    except subprocess.TimeoutExpired:
        return Result(cell=cell, failure=f"it did not end within {_TIMEOUT_SECONDS} s")
    finally:
        elf.unlink(missing_ok=True)
        Path(f"{elf}.o").unlink(missing_ok=True)


def _compiler(cell: Cell) -> list[str]:
    """Return the command that compiles the network, up to its source."""
    if cell.compiler == "gcc":
        program = ["arm-none-eabi-gcc"]
    else:
        program = ["clang", "--target=arm-none-eabi", "-isystem", _newlib()]
    return [
        *program,
        *_target(cell.core),
        *_WARNINGS,
        *LANGUAGES[cell.language],
        cell.level,
        *OPTIONS[cell.option],
        "-DNETWORK_STREAM",
        "-c",
    ]


@cache
def _newlib() -> str:
    """Return the folder of the C library's headers."""
    command = ["arm-none-eabi-gcc", "-x", "c", "-M", "-"]
    includes = subprocess.run(
        command, input="#include <string.h>", capture_output=True, text=True, check=True
    ).stdout.split()
    return str(next(Path(path).parent for path in includes if Path(path).name == "string.h"))


def _link_command(cell: Cell, folder: Path, elf: Path) -> list[str]:
    return [
        "arm-none-eabi-gcc",
        *_target(cell.core),
        *(str(folder / _support_object(cell.core, _traps(cell), source)) for source in _SUPPORT),
        f"{elf}.o",
        "-nostartfiles",
        "--specs=nano.specs",
        "-Wl,--gc-sections,--no-warn-rwx-segments,--no-warn-mismatch",
        "-T",
        str(folder / f"{cell.core}.ld"),
        "-o",
        str(elf),
    ]


def _run_elf(cell: Cell, elf: Path, pictures: int) -> Result:
    machine = load_board(BOARDS[cell.core]).emulator.machine
    command = ["qemu-system-arm", "-machine", str(machine), "-display", "none", "-monitor", "none"]
    command += ["-serial", "none", "-semihosting-config", "enable=on,target=native"]
    output = _check([*command, "-icount", "shift=0,sleep=off", "-kernel", str(elf)])
    words = output.split()
    if len(words) != 4:
        return Result(cell=cell, failure=f"it printed {output.strip()!r}")
    wrong, wrong_streams, ticks, calibration = map(int, words)
    if wrong or wrong_streams:
        return Result(cell=cell, failure=f"{wrong} runs and {wrong_streams} streams are wrong")
    instructions = round(ticks * _CALIBRATION_INSTRUCTIONS / calibration / pictures)
    return Result(cell=cell, instructions=instructions)


def _check(command: Sequence[str]) -> str:
    """Run a command and return its output."""
    return subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=_TIMEOUT_SECONDS
    ).stdout


def main() -> int:
    """Run the whole matrix, print its table and what is wrong, and return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--core", action="append", choices=list(BOARDS), help="only this core")
    parser.add_argument("--random", type=int, default=8, help="number of random networks")
    arguments = parser.parse_args()
    cores = arguments.core or list(BOARDS)
    results = list(run_cells(cell for cell in all_cells() if cell.core in cores))
    print(table(results))
    others = list(random_results(arguments.random))
    wrong = failures([*results, *others]) + broken_limits(results)
    print("\n".join(wrong) or f"All {len(results) + len(others)} builds are exact, within limits.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
