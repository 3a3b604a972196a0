"""The generated C is exact on simulated Arduinos, fits them, and is as fast as it was."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convert.c_engine import Optimize, emit
from convert.quantized import reference
from convert.quantized.graph import Graph, read_graph
from lenet_edge.network.second_look import MAX_MARGIN, SecondLook
from tests.convert.branching_graphs import branching_graph
from tests.convert.few_bits import TERNARY, with_few_bits
from tests.convert.networks import MODERN, noise
from tests.needs import needs

pytestmark = needs("avr-gcc", "avr-libc", "gcc", "libsimavr", "libelf")

HERE = Path(__file__).parent
PICTURES = 2


@dataclass(frozen=True)
class Run:
    """``rows`` have status, cycles, bytes of RAM and the logits of each picture."""

    rows: NDArray[np.int64]
    self_test: str
    flash: int


def run(
    chip: str,
    graph: Graph,
    optimize: Optimize,
    folder: Path,
    *options: str,
    second_look: SecondLook | None = None,
) -> Run:
    for name, text in emit(graph, "network", optimize, second_look).items():
        (folder / name).write_text(text)
    compiler = ["avr-gcc", f"-mmcu={chip}", "-std=gnu99", "-Os", "-Wall", "-Wextra", "-Werror"]
    compiler += ["-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections", "-I."]
    compiler += [f"-DROUNDS={PICTURES}", *options, str(HERE / "avr_program.c"), "network.c"]
    subprocess.run([*compiler, "-o", "program.elf"], cwd=folder, check=True)
    host = ["gcc", "-O2", str(HERE / "avr_board.c"), "-o", "board", "-lsimavr", "-lelf"]
    subprocess.run(host, cwd=folder, check=True)
    sizes = subprocess.run(
        ["avr-size", "program.elf"], cwd=folder, capture_output=True, text=True, check=True
    ).stdout.splitlines()[1]
    pixels = (pictures(graph).astype(np.int16) + 128).astype(np.uint8)
    done = subprocess.run(
        ["./board", chip, "program.elf"],
        cwd=folder,
        input=pixels.tobytes(),
        capture_output=True,
        check=True,
        timeout=120,
    )
    answers = done.stdout.decode().partition(">")[2].splitlines()
    rows = [[int(word) for word in answer.split()] for answer in answers[1 : 2 * PICTURES : 2]]
    text, data = sizes.split()[:2]
    self_test = answers[2 * PICTURES :]
    return Run(np.array(rows), "".join(self_test).strip(), int(text) + int(data))


def pictures(graph: Graph) -> reference.Int8:
    return noise(graph, PICTURES, 1)


def check_logits(graph: Graph, result: Run) -> None:
    expected = reference.run(graph, pictures(graph))[graph.outputs[0].index]
    np.testing.assert_array_equal(result.rows[:, 3:], expected.reshape(PICTURES, -1))
    assert not result.rows[:, 0].any()


def test_a_mega_runs_the_shipped_network(tmp_path: Path) -> None:
    graph = read_graph(MODERN)
    result = run("atmega2560", graph, Optimize.SPEED, tmp_path)
    check_logits(graph, result)
    assert result.self_test == "0"
    assert result.rows[:, 1].max() < 5_700_000


def test_an_uno_runs_a_network_of_four_bits_row_by_row(tmp_path: Path) -> None:
    graph = read_graph(with_few_bits(MODERN, (8, 4, 4, 4, 4)))
    result = run("atmega328p", graph, Optimize.SIZE, tmp_path, "-DNETWORK_STREAM")
    check_logits(graph, result)
    assert result.rows[:, 1].max() < 5_600_000
    assert result.rows[:, 2].max() <= 1_500
    assert result.flash <= 30_720


def test_an_uno_runs_a_network_of_mixed_bits_row_by_row(tmp_path: Path) -> None:
    graph = read_graph(with_few_bits(MODERN, (4, 4, TERNARY, TERNARY, 4)))
    result = run("atmega328p", graph, Optimize.SIZE, tmp_path, "-DNETWORK_STREAM")
    check_logits(graph, result)
    assert result.rows[:, 1].max() < 5_700_000
    assert result.rows[:, 2].max() <= 1_500
    assert result.flash <= 18_500


def test_a_mega_reads_constant_operands_and_the_second_look_from_flash(tmp_path: Path) -> None:
    graph = read_graph(branching_graph("separable", 8))
    rule = SecondLook(MAX_MARGIN, graph.outputs[0].scale, 0.01)
    result = run("atmega2560", graph, Optimize.SIZE, tmp_path, second_look=rule)
    source = (tmp_path / "network.c").read_text()
    assert all(f"{name}_operand[]" in source for name in ("product_3", "sum_8"))
    check_logits(graph, result)
    assert result.self_test == "0"
