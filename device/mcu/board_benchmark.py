"""Instructions, cycles, sizes and exactness of the network on boards."""

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from convert.c_engine import emit
from convert.c_engine.plan import plan
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from device.mcu.boards import Board, board_names, load_board
from device.mcu.cycles import estimate_cycles
from device.mcu.firmware_build import NETWORK, build_firmware, build_minimal
from device.mcu.link import Link, qemu_link
from lenet_edge.core.errors import DeviceError

SCHEMA = "lenet-edge/bench/1"

_REPEATS = 10
_LOOPS = 100_000
_EXACT_INPUTS = 20


def emulated_boards() -> tuple[str, ...]:
    """Return the names of the boards that QEMU has models of."""
    return tuple(name for name in board_names() if load_board(name).qemu_machine)


def measure_boards(
    model: Path, boards: Iterable[str], optimize: str = "speed"
) -> Iterator[dict[str, Any]]:
    """Yield one row a board: a JSON object of instructions, estimated cycles and bytes.

    Under QEMU every instruction takes one nanosecond, so that counts are the same in every run.
    ``flash_bytes`` and ``ram_bytes`` are those of the smallest program around the network, the
    picture included; ``stack_bytes`` its deepest call path; ``exact`` whether the logits of
    random inputs equal the integer reference.

    Raises:
        UsageError: if there is no such board.
        DeviceError: if a board cannot be emulated, or the firmware does not fit it.
        MissingDependencyError: if the compiler or the emulator is missing.
    """
    graph = read_graph(model)
    for name in boards:
        board = load_board(name)
        if board.qemu_machine is None:
            raise DeviceError(f"QEMU has no model of {name}; choose of {emulated_boards()}")
        yield _measure(graph, board, optimize)


def _measure(graph: Graph, board: Board, optimize: str) -> dict[str, Any]:
    network = emit(graph, NETWORK, optimize)
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as name:
        folder = Path(name)
        minimal = build_minimal(board, network, folder / "minimal", optimize)
        cycles = estimate_cycles(minimal)
        firmware = build_firmware(board, network, folder / "firmware", optimize)
        with qemu_link(board, firmware.elf, count_instructions=True) as link:
            tick = _instructions_per_tick(link)
            link.load(_pixels(graph)[0])
            ticks = [link.ticks(_REPEATS), link.ticks(_REPEATS)]
            exact = _is_exact(link, graph)
        profiled = build_firmware(board, network, folder / "profile", optimize, profile=True)
        with qemu_link(board, profiled.elf, count_instructions=True) as link:
            link.load(_pixels(graph)[0])
            link.ask("infer")
            layers = [int(word) * tick for word in link.ask("steps")]
    return {
        "board": board.name,
        "core": board.core,
        "optimize": optimize,
        "instructions": round(ticks[0] * tick / _REPEATS),
        "repeatable": abs(ticks[0] - ticks[1]) <= 1,
        "cycles_estimate": cycles,
        "layers": [
            {"name": " + ".join(o.name for o in step.operators), "instructions": round(count)}
            for step, count in zip(plan(graph), layers, strict=True)
        ],
        "flash_bytes": minimal.flash_bytes,
        "ram_bytes": minimal.ram_bytes,
        "stack_bytes": minimal.stack_bytes,
        "exact": exact,
    }


def _instructions_per_tick(link: Link) -> float:
    """Calibrate the counter with a loop of two instructions; fixed costs cancel out."""
    short, long = (int(link.ask(f"spin {loops}")[0]) for loops in (_LOOPS, 2 * _LOOPS))
    return 2 * _LOOPS / (long - short)


def _pixels(graph: Graph) -> np.ndarray[Any, np.dtype[np.uint8]]:
    rng = np.random.default_rng(0)
    return rng.integers(0, 256, (_EXACT_INPUTS, graph.inputs[0].size)).astype(np.uint8)


def _is_exact(link: Link, graph: Graph) -> bool:
    pixels = _pixels(graph)
    inputs = (pixels.astype(np.int16) - 128).astype(np.int8)
    inputs = inputs.reshape(-1, *graph.inputs[0].shape[1:])
    expected = reference.run(graph, inputs)[graph.outputs[0].index].reshape(len(pixels), -1)
    for image, logits in zip(pixels, expected, strict=True):
        link.load(image)
        link.ask("infer")
        if not np.array_equal(link.logits(), logits):
            return False
    return link.ask("test") == ["0"]
