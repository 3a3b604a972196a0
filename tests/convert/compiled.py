"""Compiles the generated C for this machine and runs it step by step."""

import subprocess
from pathlib import Path

import numpy as np

from convert.c_engine import Optimize, emit
from convert.c_engine.plan import plan
from convert.quantized.graph import Graph
from convert.quantized.reference import Int8
from tests.needs import require

HARNESS = Path(__file__).parent / "harness.c"
WARNINGS = ("-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Werror")
SANITIZERS = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")


def compile_network(
    graph: Graph,
    folder: Path,
    optimize: Optimize = Optimize.SPEED,
    flags: tuple[str, ...] = (),
) -> Path:
    """Return a program that reads pictures from stdin and runs the network on each."""
    require("gcc")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in emit(graph, "network", optimize).items():
        (folder / name).write_text(text)
    program = folder / "network"
    options = ["-std=c99", "-O1", *WARNINGS, *SANITIZERS, *flags, f"-I{folder}"]
    subprocess.run(["gcc", *options, str(HARNESS), "-o", str(program)], check=True)
    return program


def run_steps(program: Path, graph: Graph, inputs: Int8) -> dict[int, Int8]:
    """Run inputs ``int8[N, ...]`` and return the output of every step, by tensor index."""
    pixels = (inputs.astype(np.int16) + 128).astype(np.uint8)
    result = subprocess.run(
        [str(program)], input=pixels.tobytes(), capture_output=True, check=False
    )
    assert result.returncode == 0, result.stderr.decode()
    steps = plan(graph)
    rows = np.frombuffer(result.stdout, np.uint8).reshape(len(inputs), -1).astype(np.int16) - 128
    ends = np.cumsum([step.output_size for step in steps])
    outputs = np.split(rows.astype(np.int8), ends[:-1], axis=1)
    return {
        step.operators[-1].output.index: output
        for step, output in zip(steps, outputs, strict=True)
        if step.operators
    }
