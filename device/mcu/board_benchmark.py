"""Benchmark of the network on simulated boards: instructions, cycles, sizes and exactness."""

import math
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.c_engine.plan import plan
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from convert.quantized.simplify import simplify
from device.mcu.boards import Board, Connection, board_names, load_board
from device.mcu.cycles import estimate_cycles
from device.mcu.firmware_build import Firmware, TooSmallError, build_firmware, build_minimal
from device.mcu.link import Link
from device.mcu.network_sources import NetworkSources, generate_sources
from device.mcu.qemu import qemu_link
from device.mcu.simavr import simavr_link
from device.mcu.tools import Architecture
from lenet_edge.core.errors import DeviceError, ModelError
from lenet_edge.network.predictor import Images

BOARD_BENCHMARK_SCHEMA = "lenet-edge/bench/1"

_TIMED_REPEATS = 10
_CALIBRATION_LOOPS = 100_000
_NOISE_PICTURES = 20
_INTERRUPT_CYCLES = 64
"""More than an interrupt takes that counts an overflow of an AVR's timer, every 65,536 cycles."""


def simulated_boards() -> tuple[str, ...]:
    """Return the names of the boards that can be simulated here."""
    return tuple(name for name in board_names() if load_board(name).is_simulated)


@dataclass(frozen=True, kw_only=True)
class _Task:
    """What is measured on every board.

    ``pixels`` are ``uint8[N, input]``: ``digits`` real digits, then noise. ``expected`` are their
    logits ``int8[N, classes]``, by the integer reference.
    """

    graph: Graph
    sources: NetworkSources
    digits: int
    pixels: NDArray[np.uint8]
    expected: NDArray[np.int8]


def measure_boards(
    sources: NetworkSources,
    boards: Iterable[str],
    *,
    digits: Images,
    skipped: Callable[[str], None] | None = None,
) -> Iterator[dict[str, Any]]:
    """Measure the network on simulated boards and yield one JSON object per board.

    ``digits`` are pictures ``uint8[N, height, width]`` on which the network is checked, besides
    noise; they are left out if its input has another size. With ``skipped``, boards that are too
    small for the network are left out, and it gets one line for each.

    ``instructions`` and ``cycles_estimate`` are per inference; ``repeatable`` says whether a second
    measurement gave the same count. QEMU counts instructions, and cycles are estimated for
    Cortex-M only; simavr counts cycles and no instructions. ``second_look_sure`` and
    ``second_look_doubtful`` are what is counted in a run with a second look, for a picture that
    leaves no doubt and for one that does; None if the board's C has no second look, or if no
    picture is of that kind. ``flash_bytes``, ``ram_bytes`` and ``stack_bytes`` belong to the
    smallest program that runs the network, including the picture, or a row of it on a board that
    takes it row by row. ``exact`` says whether the logits of all pictures equal the integer
    reference and the self-test passes; ``checked`` has the number of pictures, how many of them are
    wrong, and the result of the self-test. ``runs`` names the C, as the board has confirmed it;
    where a board has room for C optimised for size only, that is generated.

    Raises:
        UsageError: if there is no such board.
        ModelError: if the C does not compile or belongs to another model.
        DeviceError: if a board cannot be simulated, or the firmware does not fit it.
        MissingDependencyError: if the compiler or the simulator is not installed.
    """
    graph = simplify(read_graph(sources.model))
    rng = np.random.default_rng(0)
    noise = rng.integers(0, 256, (_NOISE_PICTURES, graph.inputs[0].size)).astype(np.uint8)
    real = digits.reshape(len(digits), math.prod(digits.shape[1:]))
    if real.shape[1] != noise.shape[1]:
        real = noise[:0]
    pixels = np.concatenate([real, noise])
    task = _Task(
        graph=graph,
        sources=sources,
        digits=len(real),
        pixels=pixels,
        expected=_expected(graph, pixels),
    )
    for name in boards:
        board = load_board(name)
        if not board.is_simulated:
            names = ", ".join(simulated_boards())
            raise DeviceError(f"there is no simulator of {name}; choose one of {names}")
        try:
            yield _measure(_for_board(task, board), board)
        except TooSmallError as error:
            if skipped is None:
                raise
            skipped(str(error))


def _for_board(task: _Task, board: Board) -> _Task:
    """Return the task with C that the board has room for."""
    if board.optimize in {None, task.sources.optimize}:
        return task
    return replace(task, sources=generate_sources(task.sources.model, board.optimize))


def _measure(task: _Task, board: Board) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as name:
        folder = Path(name)
        minimal = build_minimal(board, task.sources, folder / "minimal")
        estimate = _estimated_cycles(minimal)
        firmware = build_firmware(board, task.sources, folder / "firmware")
        with _counting_link(firmware) as link:
            link.check_runs(task.sources)
            link.check_sizes(task.graph.inputs[0].size, task.graph.outputs[0].size)
            tick = _counts_per_tick(board, link)
            counts = [_count(task, board, link, task.pixels[task.digits]) * tick for _ in range(2)]
            sure, doubtful = (
                _second_look_count(task, board, link, doubt=doubt) for doubt in (False, True)
            )
            checked = _check(task, link)
        layers = [] if board.row_by_row else _measure_layers(task, board, folder / "profile")
    count = round(counts[0])
    counts_cycles = board.connection is Connection.SIMAVR
    return {
        "board": board.name,
        "core": board.core,
        "optimize": task.sources.optimize,
        "instructions": None if counts_cycles else count,
        "second_look_sure": sure and round(sure * tick),
        "second_look_doubtful": doubtful and round(doubtful * tick),
        "repeatable": round(abs(counts[0] - counts[1]) * _TIMED_REPEATS / tick)
        <= _tolerance(board),
        "cycles_estimate": count if counts_cycles else estimate,
        "layers": layers,
        "flash_bytes": minimal.flash_bytes,
        "ram_bytes": minimal.ram_bytes,
        "stack_bytes": minimal.stack_bytes,
        "exact": checked["wrong"] == 0 and checked["self_test"] == "passed",
        "checked": checked,
        "runs": task.sources.to_json(),
    }


def _counting_link(firmware: Firmware) -> Link:
    """Return a link to firmware in a simulator that counts."""
    if firmware.board.connection is Connection.SIMAVR:
        return simavr_link(firmware.board, firmware.elf)
    return qemu_link(firmware.board, firmware.elf, count_instructions=True)


def _counts_per_tick(board: Board, link: Link) -> float:
    """Return how many instructions, or cycles of an AVR, a tick of the board's counter is."""
    return 1 if board.connection is Connection.SIMAVR else _instructions_per_tick(link)


def _tolerance(board: Board) -> int:
    """Return by how many ticks two measurements may differ: on AVR, by an interrupt in each run."""
    return _TIMED_REPEATS * _INTERRUPT_CYCLES if board.connection is Connection.SIMAVR else 1


def _estimated_cycles(minimal: Firmware) -> int | None:
    """Return the estimated cycles of an inference; None where there is no table of timings."""
    if minimal.board.architecture is not Architecture.CORTEX_M:
        return None
    return estimate_cycles(minimal)


def _count(
    task: _Task, board: Board, link: Link, pixels: NDArray[np.uint8], *, second_look: bool = False
) -> float:
    """Return the ticks of one inference, the mean of several where the board can repeat it."""
    link.load(pixels)
    repeats = 1 if board.row_by_row else _TIMED_REPEATS
    return link.inference_ticks(repeats, second_look=second_look) / repeats


def _measure_layers(task: _Task, board: Board, folder: Path) -> list[dict[str, Any]]:
    profiled = build_firmware(board, task.sources, folder, profile=True)
    unit = "cycles" if board.connection is Connection.SIMAVR else "instructions"
    with _counting_link(profiled) as link:
        tick = _counts_per_tick(board, link)
        link.load(task.pixels[task.digits])
        link.infer()
        return _layers(task, [ticks * tick for ticks in link.step_ticks()], unit)


def _layers(task: _Task, counts: list[float], unit: str) -> list[dict[str, Any]]:
    steps = plan(task.graph)
    if len(steps) != len(counts):
        raise ModelError(
            f"{task.sources.name} runs {len(counts)} steps, but its model has {len(steps)}; "
            "convert the model again"
        )
    return [
        {"name": " + ".join(o.name for o in step.operators) or "PAD", unit: round(count)}
        for step, count in zip(steps, counts, strict=True)
    ]


def _instructions_per_tick(link: Link) -> float:
    """Calibrate the counter with a loop of two instructions.

    The difference of two runs does not include the fixed cost of a measurement.
    """
    short = link.spin_ticks(_CALIBRATION_LOOPS)
    long = link.spin_ticks(2 * _CALIBRATION_LOOPS)
    return 2 * _CALIBRATION_LOOPS / (long - short)


def _expected(graph: Graph, pixels: NDArray[np.uint8]) -> NDArray[np.int8]:
    """Return the logits ``int8[N, classes]`` of ``uint8[N, input]``, by the integer reference."""
    inputs = (pixels.astype(np.int16) - 128).astype(np.int8)
    inputs = inputs.reshape(-1, *graph.inputs[0].shape[1:])
    return reference.run(graph, inputs)[graph.outputs[0].index].reshape(len(pixels), -1)


def _second_look_count(task: _Task, board: Board, link: Link, *, doubt: bool) -> float | None:
    """Return the ticks of a run with a second look, for the first picture with or without doubt."""
    margin = task.sources.margin
    if margin is None or board.row_by_row:
        return None
    largest = np.sort(task.expected.astype(np.int32), axis=1)[:, -2:]
    doubts = largest[:, 1] - largest[:, 0] < margin
    chosen = np.flatnonzero(doubts == doubt)
    if not len(chosen):
        return None
    return _count(task, board, link, task.pixels[chosen[0]], second_look=True)


def _check(task: _Task, link: Link) -> dict[str, Any]:
    """Compare the board's logits of digits and of noise with the integer reference."""
    wrong = 0
    for image, logits in zip(task.pixels, task.expected, strict=True):
        link.load(image)
        wrong += not np.array_equal(link.infer(), logits)
    return {
        "digits": task.digits,
        "noise": len(task.pixels) - task.digits,
        "wrong": wrong,
        "self_test": "passed" if link.self_test() == 0 else "failed",
    }
