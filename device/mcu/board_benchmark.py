"""Benchmark of the network on emulated boards: instructions, cycles, sizes and exactness."""

import math
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
from device.mcu.firmware_build import build_firmware, build_minimal
from device.mcu.link import Link
from device.mcu.network_sources import NetworkSources
from device.mcu.qemu import qemu_link
from lenet_edge.core.errors import DeviceError, ModelError
from lenet_edge.network.predictor import Images

BOARD_BENCHMARK_SCHEMA = "lenet-edge/bench/1"

_TIMED_REPEATS = 10
_CALIBRATION_LOOPS = 100_000
_NOISE_PICTURES = 20


def emulated_boards() -> tuple[str, ...]:
    """Return the names of the boards that QEMU can emulate."""
    return tuple(name for name in board_names() if load_board(name).connection is Connection.QEMU)


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
    sources: NetworkSources, boards: Iterable[str], *, digits: Images
) -> Iterator[dict[str, Any]]:
    """Measure the network on emulated boards and yield one JSON object per board.

    ``digits`` are pictures ``uint8[N, height, width]`` on which the network is checked, besides
    noise; they are left out if its input has another size.

    ``instructions`` and ``cycles_estimate`` are per inference; ``repeatable`` says whether a second
    measurement gave the same count. ``second_look_sure`` and ``second_look_doubtful`` are the
    instructions of a run with a second look, for a picture that leaves no doubt and for one that
    does; None if the C has no second look, or if no picture is of that kind. ``flash_bytes``,
    ``ram_bytes`` and ``stack_bytes`` belong to the smallest program that runs the network,
    including the picture. ``exact`` says whether the logits of all pictures equal the integer
    reference and the self-test passes; ``checked`` has the number of pictures, how many of them are
    wrong, and the result of the self-test. ``runs`` names the C, as the board has confirmed it.

    Raises:
        UsageError: if there is no such board.
        ModelError: if the C does not compile or belongs to another model.
        DeviceError: if a board cannot be emulated, or the firmware does not fit it.
        MissingDependencyError: if the compiler or the emulator is not installed.
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
        if board.connection is not Connection.QEMU:
            names = ", ".join(emulated_boards())
            raise DeviceError(f"QEMU has no model of {name}; choose one of {names}")
        yield _measure(task, board)


def _measure(task: _Task, board: Board) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="lenet-edge-") as name:
        folder = Path(name)
        minimal = build_minimal(board, task.sources, folder / "minimal")
        cycles = estimate_cycles(minimal)
        firmware = build_firmware(board, task.sources, folder / "firmware")
        with qemu_link(board, firmware.elf, count_instructions=True) as link:
            link.check_runs(task.sources)
            link.check_sizes(task.graph.inputs[0].size, task.graph.outputs[0].size)
            tick = _instructions_per_tick(link)
            link.load(task.pixels[task.digits])
            ticks = [link.inference_ticks(_TIMED_REPEATS) for _ in range(2)]
            sure, doubtful = (
                _second_look_ticks(task, link, doubt=doubt) for doubt in (False, True)
            )
            checked = _check(task, link)
        profiled = build_firmware(board, task.sources, folder / "profile", profile=True)
        with qemu_link(board, profiled.elf, count_instructions=True) as link:
            link.load(task.pixels[task.digits])
            link.infer()
            layers = [ticks_of_step * tick for ticks_of_step in link.step_ticks()]
    return {
        "board": board.name,
        "core": board.core,
        "optimize": task.sources.optimize,
        "instructions": round(ticks[0] * tick / _TIMED_REPEATS),
        "second_look_sure": sure and round(sure * tick),
        "second_look_doubtful": doubtful and round(doubtful * tick),
        "repeatable": abs(ticks[0] - ticks[1]) <= 1,
        "cycles_estimate": cycles,
        "layers": _layers(task, layers),
        "flash_bytes": minimal.flash_bytes,
        "ram_bytes": minimal.ram_bytes,
        "stack_bytes": minimal.stack_bytes,
        "exact": checked["wrong"] == 0 and checked["self_test"] == "passed",
        "checked": checked,
        "runs": task.sources.to_json(),
    }


def _layers(task: _Task, instructions: list[float]) -> list[dict[str, Any]]:
    steps = plan(task.graph)
    if len(steps) != len(instructions):
        raise ModelError(
            f"{task.sources.name} runs {len(instructions)} steps, but its model has {len(steps)}; "
            "convert the model again"
        )
    return [
        {"name": " + ".join(o.name for o in step.operators) or "PAD", "instructions": round(count)}
        for step, count in zip(steps, instructions, strict=True)
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


def _second_look_ticks(task: _Task, link: Link, *, doubt: bool) -> float | None:
    """Return the ticks of a run with a second look, for the first picture with or without doubt."""
    margin = task.sources.margin
    if margin is None:
        return None
    largest = np.sort(task.expected.astype(np.int32), axis=1)[:, -2:]
    doubts = largest[:, 1] - largest[:, 0] < margin
    chosen = np.flatnonzero(doubts == doubt)
    if not len(chosen):
        return None
    link.load(task.pixels[chosen[0]])
    return link.inference_ticks(_TIMED_REPEATS, second_look=True) / _TIMED_REPEATS


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
