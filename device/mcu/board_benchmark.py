"""Benchmark of the network on emulated boards: instructions, cycles, sizes and exactness."""

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from convert.c_engine import Optimize, emit
from convert.c_engine.plan import plan
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from device.mcu.boards import Board, Connection, board_names, load_board
from device.mcu.cycles import estimate_cycles
from device.mcu.firmware_build import NETWORK_NAME, build_firmware, build_minimal
from device.mcu.link import Link, qemu_link
from lenet_edge.core.errors import DeviceError

BOARD_BENCHMARK_SCHEMA = "lenet-edge/bench/1"

_TIMED_REPEATS = 10
_CALIBRATION_LOOPS = 100_000
_CHECKED_PICTURES = 20


def emulated_boards() -> tuple[str, ...]:
    """Return the names of the boards that QEMU can emulate."""
    return tuple(name for name in board_names() if load_board(name).connection is Connection.QEMU)


def measure_boards(
    model: Path, boards: Iterable[str], optimize: Optimize = Optimize.SPEED
) -> Iterator[dict[str, Any]]:
    """Measure the network on emulated boards and yield one JSON object per board.

    ``instructions`` and ``cycles_estimate`` are per inference; ``repeatable`` says whether a second
    measurement gave the same count. ``flash_bytes``, ``ram_bytes`` and ``stack_bytes`` belong to
    the smallest program that runs the network, including the picture. ``exact`` says whether the
    logits of random pictures equal the integer reference and the self-test passes.

    Raises:
        UsageError: if there is no such board.
        DeviceError: if a board cannot be emulated, or the firmware does not fit it.
        MissingDependencyError: if the compiler or the emulator is not installed.
    """
    graph = read_graph(model)
    for name in boards:
        board = load_board(name)
        if board.connection is not Connection.QEMU:
            names = ", ".join(emulated_boards())
            raise DeviceError(f"QEMU has no model of {name}; choose one of {names}")
        yield _measure(graph, board, optimize)


def _measure(graph: Graph, board: Board, optimize: Optimize) -> dict[str, Any]:
    network = emit(graph, NETWORK_NAME, optimize)
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as name:
        folder = Path(name)
        minimal = build_minimal(board, network, folder / "minimal", optimize)
        cycles = estimate_cycles(minimal)
        firmware = build_firmware(board, network, folder / "firmware", optimize)
        with qemu_link(board, firmware.elf, count_instructions=True) as link:
            tick = _instructions_per_tick(link)
            link.load(_random_pictures(graph)[0])
            ticks = [link.inference_ticks(_TIMED_REPEATS) for _ in range(2)]
            exact = _is_exact(link, graph)
        profiled = build_firmware(board, network, folder / "profile", optimize, profile=True)
        with qemu_link(board, profiled.elf, count_instructions=True) as link:
            link.load(_random_pictures(graph)[0])
            link.infer()
            layers = [ticks_of_step * tick for ticks_of_step in link.step_ticks()]
    return {
        "board": board.name,
        "core": board.core,
        "optimize": optimize,
        "instructions": round(ticks[0] * tick / _TIMED_REPEATS),
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
    """Calibrate the counter with a loop of two instructions.

    The difference of two runs does not include the fixed cost of a measurement.
    """
    short = link.spin_ticks(_CALIBRATION_LOOPS)
    long = link.spin_ticks(2 * _CALIBRATION_LOOPS)
    return 2 * _CALIBRATION_LOOPS / (long - short)


def _random_pictures(graph: Graph) -> np.ndarray[Any, np.dtype[np.uint8]]:
    rng = np.random.default_rng(0)
    return rng.integers(0, 256, (_CHECKED_PICTURES, graph.inputs[0].size)).astype(np.uint8)


def _is_exact(link: Link, graph: Graph) -> bool:
    pixels = _random_pictures(graph)
    inputs = (pixels.astype(np.int16) - 128).astype(np.int8)
    inputs = inputs.reshape(-1, *graph.inputs[0].shape[1:])
    expected = reference.run(graph, inputs)[graph.outputs[0].index].reshape(len(pixels), -1)
    for image, logits in zip(pixels, expected, strict=True):
        link.load(image)
        if not np.array_equal(link.infer(), logits):
            return False
    return link.self_test() == 0
