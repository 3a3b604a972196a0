"""The kernels of processors that run no firmware are exact, and as fast as they were."""

import re
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from convert.c_engine import emit
from convert.c_engine.plan import Convolution, plan
from convert.c_engine.weight_layout import Isa, has_tiles
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from lenet_edge.data.uci_digits import load_digits
from tests.convert.compiled import compile_network, run_steps
from tests.convert.networks import MODERN, noise
from tests.convert.random_graphs import Chain, classic_graph, random_graph
from tests.needs import require

PICTURES = 12


@dataclass(frozen=True)
class Target:
    """A processor, by its compiler, and the program that runs the results."""

    isa: Isa
    compiler: str
    emulator: str
    options: tuple[str, ...] = ()


TARGETS = {
    "neon": Target(Isa.NEON, "aarch64-linux-gnu-gcc", "qemu-aarch64"),
    "dot": Target(Isa.DOT, "aarch64-linux-gnu-gcc", "qemu-aarch64", ("-march=armv8.2-a+dotprod",)),
    "neon-32": Target(
        Isa.NEON, "arm-linux-gnueabihf-gcc", "qemu-arm", ("-march=armv7-a", "-mfpu=neon")
    ),
}
MOST_INSTRUCTIONS = {"neon": 135_000, "dot": 50_000, "neon-32": 136_000}
"""For one picture; 130,390, 48,014 and 131,739 were counted with gcc 12."""

# The first argument is how many pictures of stdin are run.
PROGRAM = """
#include "network.c"
#include <stdio.h>
#include <stdlib.h>
static uint8_t scratch[NETWORK_SELF_TEST_SCRATCH_SIZE], pixels[NETWORK_INPUT_SIZE];
int main(int count, char **words) {
    int8_t logits[NETWORK_OUTPUT_SIZE];
    if (count > 1) {
        for (int i = 0; i < atoi(words[1]); i++) {
            network_run(pixels, logits, scratch, sizeof scratch);
        }
        return 0;
    }
    printf("%d\\n", ENGINE_ISA);
    printf("%d\\n", network_self_test(scratch, sizeof scratch));
    while (fread(pixels, sizeof pixels, 1, stdin) == 1) {
        network_run(pixels, logits, scratch, sizeof scratch);
        for (int i = 0; i < NETWORK_OUTPUT_SIZE; i++) {
            printf("%d ", logits[i]);
        }
        putchar('\\n');
    }
    return 0;
}
"""


def build(target: Target, graph: Graph, folder: Path) -> Path:
    require(target.compiler, "arm64-libc", "armhf-libc", "qemu-aarch64")
    for name, text in emit(graph, "network").items():
        (folder / name).write_text(text)
    (folder / "program.c").write_text(PROGRAM)
    command = [target.compiler, "-static", "-std=gnu99", "-O3", "-Wall", "-Wextra", "-Werror"]
    command += [*target.options, "program.c", "-o", "program"]
    subprocess.run(command, cwd=folder, check=True)
    return folder / "program"


def inputs_of(graph: Graph) -> reference.Int8:
    """Return real digits and noise where the network takes digits, else noise."""
    inputs = noise(graph, PICTURES, 1)
    if inputs.shape[1:3] == (28, 28):
        digits = load_digits()[0][: PICTURES // 2]
        inputs[: len(digits)] = (digits.astype(np.int16) - 128).astype(np.int8)[..., np.newaxis]
    return inputs


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("network", ["modern", "classic", "random"])
def test_logits_and_self_test_are_exact(name: str, network: str, tmp_path: Path) -> None:
    target = TARGETS[name]
    model = {"classic": lambda: classic_graph(2), "random": lambda: random_graph(3)}
    graph = read_graph(MODERN if network == "modern" else model[network]())
    program = build(target, graph, tmp_path)
    inputs = inputs_of(graph)
    pixels = (inputs.astype(np.int16) + 128).astype(np.uint8)
    done = subprocess.run(
        [target.emulator, str(program)], input=pixels.tobytes(), capture_output=True, check=True
    )
    isa, self_test, *rows = done.stdout.decode().splitlines()
    assert list(Isa)[int(isa)] is target.isa
    assert self_test == "0"
    expected = reference.run(graph, inputs)[graph.outputs[0].index].reshape(len(inputs), -1)
    assert [[int(word) for word in row.split()] for row in rows] == expected.tolist()


@pytest.mark.parametrize("name", TARGETS)
def test_a_picture_takes_no_more_instructions_than_before(name: str, tmp_path: Path) -> None:
    target = TARGETS[name]
    program = build(target, read_graph(MODERN), tmp_path)
    counts = [instructions(target.emulator, program, pictures) for pictures in (1, 3)]
    assert (counts[1] - counts[0]) / 2 <= MOST_INSTRUCTIONS[name]


def instructions(emulator: str, program: Path, pictures: int) -> int:
    """Return how many instructions a program executes, by QEMU's trace."""
    version = subprocess.run([emulator, "--version"], capture_output=True, text=True, check=True)
    found = re.search(r"version (\d+)", version.stdout)
    assert found is not None
    one_by_one = "-singlestep" if int(found[1]) < 8 else "-one-insn-per-tb"
    trace = program.with_suffix(".trace")
    command = [emulator, one_by_one, "-d", "exec,nochain", "-D", str(trace), str(program)]
    subprocess.run([*command, str(pictures)], check=True)
    with trace.open("rb") as lines:
        return sum(line.startswith(b"Trace") for line in lines)


# The kernels for RISC-V are plain C: this machine runs them, under the sanitizers.
AS_RISCV = ("-D__riscv", "-D__riscv_mul", "-O1")


@pytest.mark.parametrize("pool", ["none", "MAX_POOL_2D", "AVERAGE_POOL_2D"])
@pytest.mark.parametrize("size", [(6, 6), (7, 9), (10, 12), (9, 14)])
def test_tiles_are_exact_for_every_shape(size: tuple[int, int], pool: str, tmp_path: Path) -> None:
    require("gcc")
    chain = Chain(np.random.default_rng(7), *size, 5)
    chain.conv(6, (5, 5), (1, 1), "VALID")
    if pool != "none":
        chain.pool(pool, (2, 2), (2, 2), "VALID")
    graph = read_graph(chain.content())
    (step,) = (step for step in plan(graph) if isinstance(step, Convolution))
    assert has_tiles(step, Isa.RISCV)
    program = compile_network(graph, tmp_path, flags=AS_RISCV)
    inputs = noise(graph, 4, 3)
    (output,) = run_steps(program, graph, inputs).values()
    expected = reference.run(graph, inputs)[graph.outputs[0].index]
    np.testing.assert_array_equal(output, expected.reshape(len(inputs), -1))


def test_sums_that_the_tiles_could_not_bring_back_are_computed_directly() -> None:
    chain = Chain(np.random.default_rng(7), 6, 6, 5)
    chain.conv(1, (5, 5), (1, 1), "VALID")
    (step,) = plan(read_graph(chain.content()))
    assert isinstance(step, Convolution)
    assert has_tiles(step, Isa.RISCV)
    assert not has_tiles(step, Isa.PORTABLE)
    wide = np.full((1, 5, 5, 1100), 127, np.int8)  # 25 * 1100 * 127 * 255 is above 2^25.
    assert not has_tiles(replace_weights(step, wide), Isa.RISCV)
    few = np.full((1, 5, 5, 3), 1, np.int8)
    assert not has_tiles(replace_weights(step, few), Isa.RISCV)


def replace_weights(step: Convolution, weights: np.ndarray) -> Convolution:
    return replace(step, weights=weights)
