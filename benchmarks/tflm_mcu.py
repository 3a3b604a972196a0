"""Count the instructions of TensorFlow Lite Micro with CMSIS-NN on an emulated Cortex-M4.

TFLM is not part of this repository. ``SOURCES`` is a folder with checkouts of ``tflite-micro``,
``CMSIS-NN``, ``flatbuffers``, ``gemmlowp`` and ``ruy``, at the commits that TFLM's own scripts in
``tensorflow/lite/micro/tools/make`` name. Everything is compiled with ``-O3``, as the firmware of
``lenet-edge bench mcu`` is, and the emulator is the same, so that the numbers can be compared:

    python -m benchmarks.tflm_mcu SOURCES MODEL.tflite [MODEL.tflite ...] [--build DIR]

Each model must be int8 at input and output. Its outputs are compared with the exact arithmetic.
"""

import argparse
import concurrent.futures
import os
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np

from convert.c_array import emit_c_array
from convert.quantized import reference
from convert.quantized.graph import read_graph
from device.mcu.boards import load_board
from device.mcu.firmware_build import linker_script
from device.mcu.qemu import QEMU_PROGRAM
from lenet_edge.core.console import show_table

BOARD = "mps2-an386"
_ARENA_BYTES = 1 << 20
_SPIN_INSTRUCTIONS = 2_000_000
"""Instructions of the loop in ``tflm_mcu.cc`` that tells how many one tick has."""
_TIMEOUT_SECONDS = 600

_INCLUDED = {
    "tflite-micro": ("",),
    "CMSIS-NN": ("", "Include"),
    "flatbuffers": ("include",),
    "gemmlowp": ("",),
    "ruy": ("",),
}
"""Checkout -> its folders of headers."""

_CORE_FOLDERS = (
    *("micro", "micro/arena_allocator", "micro/memory_planner", "micro/tflite_bridge"),
    *("core/api", "core/c", "kernels", "kernels/internal"),
)
_KERNELS = (
    *("activations", "add", "concatenation", "conv", "depthwise_conv", "dequantize"),
    *("expand_dims", "fully_connected", "hard_swish", "kernel_util", "leaky_relu", "logistic"),
    *("maximum_minimum", "micro_tensor_utils", "mul", "pad", "pooling", "prelu", "quantize"),
    *("reduce", "reshape", "softmax", "squeeze", "sub", "tanh", "transpose"),
)
"""The kernels' files of the operators that the C engine computes."""
_LEFT_OUT = ("test", "mock", "fake", "recording", "debug_log", "micro_time", "system_setup")
"""Parts of the names of files that the interpreter does not need, or that the board replaces."""


@dataclass(frozen=True)
class Count:
    """What one inference of a model took, and what it gave."""

    instructions: int
    operators: tuple[tuple[str, int], ...]
    arena_bytes: int
    outputs: tuple[int, ...]


def main() -> None:
    """Build TFLM once, and each model with it; print the counts."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("sources", type=Path)
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--build", type=Path, default=Path("build/tflm-mcu"))
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    options = _options(arguments.sources.resolve())
    objects = _compile_library(arguments.sources.resolve(), build, options)
    for model in arguments.models:
        count, exact = _measure(model, build, options, objects)
        print()
        title = (
            f"{model.name}: {count.instructions:,} instructions, arena {count.arena_bytes:,} B, "
            f"outputs {'exact' if exact else 'DIFFER'}"
        )
        rows = [(name, f"{instructions:,}") for name, instructions in count.operators]
        show_table(title, ("operator", "instructions"), rows)


def _options(sources: Path) -> list[str]:
    board = load_board(BOARD)
    folders = [sources / name / f for name, parts in _INCLUDED.items() for f in parts]
    return [
        *board.compiler_options,
        *("-mthumb", "-O3", "-w", "-ffunction-sections", "-fdata-sections", "-DNDEBUG"),
        *("-DTF_LITE_STATIC_MEMORY", "-DCMSIS_NN"),
        *("-DTF_LITE_USE_GLOBAL_CMATH_FUNCTIONS", "-DTF_LITE_USE_GLOBAL_MIN"),
        *("-DTF_LITE_USE_GLOBAL_MAX", "-DTF_LITE_DISABLE_X86_NEON", "-DBOARD_QEMU"),
        *(f"-I{folder}" for folder in folders),
    ]


def _library_sources(sources: Path) -> Iterable[Path]:
    """Yield the C and C++ files of TFLM with the kernels of CMSIS-NN where there are any."""
    lite = sources / "tflite-micro" / "tensorflow" / "lite"
    kernels = lite / "micro" / "kernels"
    optimized = {path.stem for path in (kernels / "cmsis_nn").glob("*.cc")}
    files = [path for folder in _CORE_FOLDERS for path in (lite / folder).glob("*.cc")]
    files += sorted(lite.glob("../compiler/mlir/lite/**/*.cc"))
    for name in _KERNELS:
        files.append(kernels / ("cmsis_nn" if name in optimized else "") / f"{name}.cc")
        files += kernels.glob(f"{name}_common.cc")
    yield from (path for path in files if not any(part in path.name for part in _LEFT_OUT))
    cmsis = (sources / "CMSIS-NN" / "Source").rglob("*.c")
    yield from (path for path in cmsis if not path.stem.endswith(("_f16", "_f32")))


def _compile_library(sources: Path, build: Path, options: Sequence[str]) -> list[Path]:
    """Compile what is not compiled yet, and return all object files."""
    jobs = []
    for path in sorted(_library_sources(sources)):
        name = str(path.resolve().relative_to(sources)).replace("/", "-")
        jobs.append((path, build / "objects" / f"{name}.o"))
    (build / "objects").mkdir(parents=True, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        missing = [job for job in jobs if not job[1].exists()]
        list(pool.map(lambda job: _compile(job[0], job[1], options), missing))
    return [target for _, target in jobs]


def _compile(source: Path, target: Path, options: Sequence[str]) -> None:
    if source.suffix == ".c":
        command = ["arm-none-eabi-gcc", "-std=gnu11"]
    else:
        command = ["arm-none-eabi-g++", "-std=c++17", "-fno-exceptions", "-fno-rtti"]
        command += ["-fno-threadsafe-statics"]
    subprocess.run([*command, *options, "-c", str(source), "-o", str(target)], check=True)


def _measure(
    model: Path, build: Path, options: Sequence[str], objects: Sequence[Path]
) -> tuple[Count, bool]:
    """Return the count of a model, and whether its outputs are those of the exact arithmetic."""
    content = model.read_bytes()
    graph = read_graph(content)
    shape = (1, *graph.inputs[0].shape[1:])
    inputs = np.random.default_rng(0).integers(-128, 128, shape).astype(np.int8)
    labels = [str(number) for number in range(graph.outputs[0].size)]
    header = emit_c_array(content, name="model", labels=labels)
    values = ", ".join(str(value) for value in inputs.ravel().tolist())
    folder = build / model.stem
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.h").write_text(
        f"{header}\n#define ARENA_BYTES {_ARENA_BYTES}\n#define OPERATORS MODEL_OPERATORS\n"
        f"#define REGISTER MODEL_REGISTER\nstatic const signed char picture[] = {{{values}}};\n"
    )
    board = load_board(BOARD)
    (folder / "link.ld").write_text(linker_script(board))
    parts = []
    firmware = resources.files("device.mcu").joinpath("firmware")
    with resources.as_file(firmware) as firmware_folder:
        local = [*options, f"-I{folder}", f"-I{firmware_folder}"]
        for source in (
            firmware_folder / "startup.c",
            firmware_folder / "semihosting.c",
            Path(__file__).with_suffix(".cc"),
        ):
            parts.append(folder / f"{source.stem}.o")
            _compile(source, parts[-1], local)
    elf = folder / "tflm.elf"
    link = ["arm-none-eabi-gcc", *board.compiler_options, "-mthumb", "-nostartfiles"]
    link += ["--specs=nano.specs", "--specs=nosys.specs", "-Wl,--gc-sections", "-w"]
    link += ["-Wl,--defsym=end=_bss_end"]
    link += ["-Wl,--no-warn-rwx-segments", "-T", str(folder / "link.ld"), "-o", str(elf)]
    subprocess.run([*link, *map(str, parts), *map(str, objects), "-lm"], check=True)
    count = _parse(_run(elf))
    expected = reference.run(graph, inputs)[graph.outputs[0].index]
    return count, count.outputs == tuple(expected.ravel().tolist())


def _run(elf: Path) -> str:
    machine = str(load_board(BOARD).qemu_machine)
    command = [QEMU_PROGRAM, "-machine", machine, "-display", "none", "-monitor", "none"]
    command += ["-serial", "none", "-semihosting-config", "enable=on,target=native"]
    command += ["-icount", "shift=0,sleep=off", "-kernel", str(elf)]
    result = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=_TIMEOUT_SECONDS
    )
    return result.stdout


def _parse(text: str) -> Count:
    lines = [line.split() for line in text.splitlines()]
    values = {name: int(value) for name, value in lines}
    per_tick = _SPIN_INSTRUCTIONS / values["spin"]
    operators = [(n, round(int(v) * per_tick)) for n, v in lines if n.isupper()]
    return Count(
        instructions=round(values["total"] * per_tick),
        operators=tuple(operators),
        arena_bytes=values["arena"],
        outputs=tuple(int(value) for name, value in lines if name == "output"),
    )


if __name__ == "__main__":
    main()
